"""From opening the page to Python ready: `performance.mark('core-ready')`, from the navigation's start.

Cold is the first visit of a fresh profile. Warm is the second visit of that profile, in a new tab, once the
first was ready, its service worker in place and the server asked for nothing more. Ours and the stock page
take turns.
"""

from __future__ import annotations

import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from bench.server import Host
from bench.slow import slowed
from browsers.chromium import Chromium
from browsers.engine import Refused

READY = """(async () => {
  while (!document.documentElement) await new Promise((soon) => setTimeout(soon));
  const root = document.documentElement;
  await new Promise((done) => {
    const look = () => ["ready", "failed"].includes(root.dataset.core) && done();
    new MutationObserver(look).observe(root, { attributes: true });
    look();
  });
  await new Promise((soon) => setTimeout(soon)); // the mark is set in the same turn
  const mark = performance.getEntriesByName("core-ready")[0];
  return mark ? mark.startTime : `data-core is ${root.dataset.core}`;
})()"""

# What the page can tell afterwards: paint, shifts, and whose scripts held the main thread.
SEEN = """(async () => {
  const seen = async (type) => {
    const entries = [];
    const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
    try { observer.observe({ type, buffered: true }); } catch { return null; }
    await new Promise((soon) => setTimeout(soon, 100));
    observer.disconnect();
    return entries;
  };
  const scripts = (await seen("long-animation-frame")).flatMap((frame) => frame.scripts);
  const longest = (own) => Math.max(0, ...scripts
    .filter(({ sourceURL }) => sourceURL.startsWith(location.origin)) // not what the bench itself asks
    .filter(({ sourceURL }) => sourceURL.includes("/pyscript") !== own)
    .map(({ duration }) => duration));
  return {
    paint: (await seen("paint")).find(({ name }) => name === "first-contentful-paint")?.startTime ?? null,
    shift: (await seen("layout-shift")).reduce((sum, { value }) => sum + value, 0),
    task: Math.max(0, ...(await seen("longtask")).map(({ duration }) => duration)),
    own: longest(true),
    pyscript: longest(false),
  };
})()"""

FIRST_SIGHT = """(async () => {
  const loaded = new Promise((soon) => addEventListener("load", soon, { once: true }));
  if (document.readyState !== "complete") await loaded;
  const paint = await new Promise((done) => {
    new PerformanceObserver((list) => {
      const first = list.getEntriesByName("first-contentful-paint")[0];
      if (first) done(first.startTime);
    }).observe({ type: "paint", buffered: true });
  });
  const usable = performance.getEntriesByType("navigation")[0].domContentLoadedEventEnd; // its modules ran
  return { paint, usable };
})()"""

OFFLINE_COPY = """(async () => {
  if (!navigator.serviceWorker || !(await navigator.serviceWorker.getRegistration())) return false;
  await Promise.race([navigator.serviceWorker.ready, new Promise((late) => setTimeout(late, 30000))]);
  return true;
})()"""

# Light, of the same site (ours or stock): the page to come runs in its process, which is slow already.
LIGHT = ("licences.txt", "page.js")

STDLIB = "python_stdlib.zip"  # only a start without the snapshot asks for it

Samples = dict[str, list[float]]
Opener = Callable[[Path], AbstractContextManager]


@contextmanager
def fresh(open_browser: Opener = Chromium) -> Iterator:
    """A browser that has never been anywhere."""
    with (
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder,
        open_browser(Path(folder) / "profile") as browser,
    ):
        yield browser


def ready(browser: Chromium) -> float:
    """Milliseconds from the navigation to Python ready."""
    answer = browser.evaluate(READY)
    if not isinstance(answer, int | float):
        raise Refused(f"never ready: {answer}")
    return answer


def settle(browser: Chromium, host: Host) -> None:
    """Until a first visit is over: the offline copy made, nothing more asked for."""
    host.quiet()
    browser.evaluate(OFFLINE_COPY)
    host.quiet()


def visits(open_browser: Opener, hosts: Mapping[str, Host], runs: int, *, seen: bool = False) -> dict[str, Samples]:
    """For each page, samples by name: cold, warm, bytes (of a whole first visit) and more."""
    samples: dict[str, Samples] = {name: defaultdict(list) for name in hosts}
    for _ in range(runs):
        for name, host in hosts.items():
            with fresh(open_browser) as browser:
                host.sent.clear()
                for visit in ("cold", "warm"):
                    browser.visit(host.url)
                    samples[name][visit].append(ready(browser))
                    if visit == "cold":
                        samples[name]["bytes.ready"].append(sum(size for _, size in host.sent))
                        samples[name]["plain"].append(int(any(STDLIB in path for path, _ in host.sent)))
                    settle(browser, host)
                    if visit == "cold":
                        samples[name]["bytes"].append(sum(size for _, size in host.sent))
                    if seen:
                        for what, value in browser.evaluate(SEEN).items():
                            if value is not None:
                                samples[name][f"{visit}.{what}"].append(value)
    return samples


def cold(open_browser: Opener, hosts: Mapping[str, Host], runs: int) -> dict[str, list[float]]:
    """Only first visits: for a slow link."""
    samples: dict[str, list[float]] = {name: [] for name in hosts}
    for _ in range(runs):
        for name, host in hosts.items():
            with fresh(open_browser) as browser:
                browser.visit(host.url)
                samples[name].append(ready(browser))
    return samples


def warm_slowed(hosts: Mapping[str, Host], runs: int, factor: float) -> dict[str, list[float]]:
    """Second visits, with every thread of the browser's pages that much slower."""
    samples: dict[str, list[float]] = {name: [] for name in hosts}
    for _ in range(runs):
        for name, host in hosts.items():
            with fresh() as browser:
                browser.visit(host.url)
                ready(browser)
                settle(browser, host)
                browser.visit(host.url + next(it for it in LIGHT if f"/{it}" in host.files))
                browser.evaluate("new Promise((soon) => setTimeout(soon, 500))")
                with slowed(factor, browser.renderers()):
                    browser.call("Page.navigate", {"url": host.url})
                    samples[name].append(ready(browser))
    return samples


def first_sight(hosts: Mapping[str, Host], runs: int, slowdown: float) -> dict[str, Samples]:
    """First visits on a slow phone: when something is seen, and when typing is kept (the scripts ran)."""
    samples: dict[str, Samples] = {name: defaultdict(list) for name in hosts}
    for _ in range(runs):
        for name, host in hosts.items():
            with fresh(Chromium) as browser:
                browser.visit(host.url, slowdown=slowdown)
                for what, value in browser.evaluate(FIRST_SIGHT).items():
                    samples[name][what].append(value)
    return samples
