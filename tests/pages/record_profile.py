"""Records which functions of Python's interpreter run here, for builder/halves.py: `make profile`.

An interpreter that counts them (builder/instrument.mjs) is put in the place of the hot half. It is asked everything a
page can ask, in Node (tests/restored.py) and in Chromium, where the start is another and so is the way to a request.
"""

from __future__ import annotations

import sys
import tempfile
from contextlib import suppress
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from phone import ARGUMENTS, Site, find_chromium, unbundled  # noqa: E402
from playwright.sync_api import Error, sync_playwright  # noqa: E402
from restored import asked, everything, restored  # noqa: E402
from test_runtime import EXAMPLE, START, path_of  # noqa: E402

import build  # noqa: E402
from builder import folders  # noqa: E402
from builder.cache import kept, run  # noqa: E402
from builder.files import Files  # noqa: E402
from builder.halves import PROFILE, PYODIDE, WHOLE, written  # noqa: E402

SCRIPTS = ("instrument.mjs", "wasm.mjs")  # of builder/
LISTEN = b"""{
  const plain = WebAssembly.instantiateStreaming;
  WebAssembly.instantiateStreaming = async (...given) => {
    const made = await plain(...given);
    globalThis.counted = made.instance.exports;
    return made;
  };
}
"""
RAN = """() => {
  globalThis.gc(); // what Python is told when the browser throws something of its away
  return new Promise((soon) => setTimeout(soon, 500)).then(() => Object.entries(globalThis.counted)
    .filter(([name, it]) => name.startsWith("ran ") && it.value).map(([name]) => Number(name.slice(4))));
}"""


def counting() -> Files:
    """The whole interpreter, counting, as if it were the hot half of two."""

    def make(out: Path, _: Path) -> None:
        run("The counting interpreter", ROOT / "builder/instrument.mjs", WHOLE, out / WHOLE.name)

    folder = kept([WHOLE.read_bytes(), *((ROOT / "builder" / name).read_bytes() for name in SCRIPTS)], make)
    script = PYODIDE / "pyodide.asm.mjs"
    return {WHOLE.name: (folder / WHOLE.name).read_bytes(), script.name: script.read_bytes(), "cold.wasm": b""}


def in_chromium(site: Site, questions: list[str]) -> set[int]:
    """The functions that run in a page that starts and asks all this, and in one whose Python fails."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=find_chromium(playwright), args=[*ARGUMENTS, "--js-flags=--expose-gc"]
        )
        page = browser.new_page()
        page.goto(f"{site.address}rulebook.html")
        module = [site.address + path_of(site, "python.js"), 600_000]
        page.evaluate(START, module)
        for archive in ("", "spelling", "calendar"):
            if archive:
                page.evaluate("(name) => window.bring(name)", archive)
            for question in [EXAMPLE, *questions]:
                page.evaluate("(request) => window.ask(request)", question)
        ran = page.workers[0].evaluate(RAN)
        site.files[path_of(site, "worker.py")] = b"raise RuntimeError('broken on purpose')"
        page.goto(f"{site.address}rulebook.html")
        with suppress(Error):
            page.evaluate(START, module)
        ran += page.workers[0].evaluate(RAN)
        browser.close()
    return set(ran)


def main() -> None:
    halves = counting()
    with tempfile.TemporaryDirectory() as folder:
        ran = set(restored(halves, everything(), Path(folder, "core"))["ran"])
    print(f"{len(ran)} functions run in Node")
    PROFILE.write_text(written(ran, WHOLE.read_bytes()), "utf-8")
    folders.halves = lambda: halves
    files = build.outputs()
    runtime = next(path for path in files if path.endswith("/runtime.mjs"))
    site = Site(unbundled(files | {runtime: LISTEN + files[runtime]}), base="/afterword/")
    site.start()
    there = in_chromium(site, asked())
    site.stop()
    print(f"{len(there)} functions run in Chromium, {len(there - ran)} of them not in Node")
    PROFILE.write_text(written(ran | there, WHOLE.read_bytes()), "utf-8")


if __name__ == "__main__":
    main()
