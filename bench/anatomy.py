"""The start-up taken apart: when each step was over, in ms since the navigation began.

The steps are caught from outside, by listening in on the worker before its first line runs, so that ours and
the stock page are taken apart alike and neither needs a line of code for it. Listening costs a little time of
its own: these starts are not among those of the other rows.
"""

from __future__ import annotations

from collections.abc import Mapping

from bench.server import Host
from bench.startup import fresh, ready, settle
from browsers.chromium import Chromium

LISTEN = """(() => {
  const mark = (name) => performance.mark(`bench ${name}`);
  addEventListener("py:progress", ({ detail }) => mark(detail));
  for (const name of ["instantiate", "instantiateStreaming", "compile", "compileStreaming"]) {
    const plain = WebAssembly[name];
    WebAssembly[name] = async (...given) => {
      const done = await plain(...given);
      mark("compiled");
      return done;
    };
  }
  const { read } = ReadableStreamDefaultReader.prototype;
  ReadableStreamDefaultReader.prototype.read = async function () {
    const part = await read.call(this);
    if (part.done) mark("inflated");
    return part;
  };
  const { set } = Uint8Array.prototype;
  Object.getPrototypeOf(Uint8Array.prototype).set = function (from, at) {
    set.call(this, from, at);
    if (from.length > 5e6) mark("restored");
  };
  const post = postMessage;
  postMessage = (...given) => {
    if (given[0] === "polyscript:done") mark("done");
    return post(...given);
  };
})()"""

TOLD = """(() => {
  const times = {};
  for (const { name, startTime } of performance.getEntriesByType("mark")) times[name] = startTime;
  for (const { name, startTime, responseEnd } of performance.getEntriesByType("resource")) {
    const file = new URL(name).pathname.split("/").pop();
    times[`${file} asked`] = startTime;
    times[`${file} there`] = responseEnd;
  }
  const [navigation] = performance.getEntriesByType("navigation");
  if (navigation) Object.assign(times, { response: navigation.responseEnd, load: navigation.loadEventEnd });
  for (const { name, startTime } of performance.getEntriesByType("paint")) times[name] = startTime;
  return { origin: performance.timeOrigin, times };
})()"""

# What is printed, and the name under which page (P) or worker (W) tells it; the first that is told counts.
STEPS = (
    ("the document is there", "P response"),
    ("first contentful paint", "P first-contentful-paint"),
    ("page loaded", "P load"),
    ("PyScript asked for", "P core.js asked"),
    ("PyScript there, worker made", "W worker"),
    ("interpreter's script there", "W bench Loading Pyodide"),
    ("WebAssembly there", "W pyodide.asm.wasm there"),
    ("WebAssembly compiled", "W bench compiled"),
    ("snapshot there", "W snapshot.zst there"),
    ("snapshot inflated", "W bench inflated"),
    ("snapshot restored", "W bench restored"),
    ("Python runs", "W bench Loaded interpreter"),
    ("files unpacked", "W bench Loaded files"),
    ("PyScript set up, core imported", "W bench done"),
    ("first answer: ready", "P core-ready"),
)


def _told(browser: Chromium, worker: str) -> dict[str, float]:
    page, inside = browser.evaluate(TOLD), browser.evaluate(TOLD, worker)
    offset = inside["origin"] - page["origin"]
    return {
        **{f"P {name}": time for name, time in page["times"].items()},
        **{f"W {name}": time + offset for name, time in inside["times"].items()},
        "W worker": offset,
    }


def take_apart(hosts: Mapping[str, Host], runs: int, visit: str = "warm") -> dict[str, dict[str, list[float]]]:
    """Page -> step -> samples, of cold or of warm starts."""
    samples: dict[str, dict[str, list[float]]] = {name: {} for name in hosts}
    for _ in range(runs):
        for name, host in hosts.items():
            with fresh() as browser:
                if visit == "warm":
                    browser.visit(host.url)
                    ready(browser)
                    settle(browser, host)
                worker = browser.visit_worker(host.url, LISTEN)
                ready(browser)
                told = _told(browser, worker)
                for step, source in STEPS:
                    if source in told:
                        samples[name].setdefault(step, []).append(told[source])
    return samples
