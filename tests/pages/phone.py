"""What the tests of pages share: a browser, a server that may misbehave, and a wait for Python."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Mapping
from pathlib import Path

import pytest
from playwright.sync_api import Page, Playwright

from builder.paths import MODULES, PYTHON, SITE
from builder.server import Handler, Server

ARGUMENTS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
).split()
PATIENCE = 45_000  # ms for whatever a page does on a busy machine; how long things take is for the bench to say
SLICES = 20  # in which a slow file comes
COLD = "Python calls its cold half."  # what the worker says in the console
DUE = f"{COLD} Where a change of the core is why, record anew what runs: make profile"
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def find_chromium(playwright: Playwright) -> str:
    """The path of a Chromium: the machine's (`make test` installs one first) or Playwright's own. Skips without."""
    own = playwright.chromium.executable_path
    found = [os.environ.get("CHROMIUM"), *map(shutil.which, NAMES), own if Path(own).exists() else None]
    for path in filter(None, found):
        return path
    reason = "no Chromium on this machine: `make engines` installs it, CHROMIUM may name one"
    (pytest.fail if os.environ.get("AFTERWORD_ENGINES") == "required" else pytest.skip)(reason)


def find_shell(playwright: Playwright) -> str:
    """The path of a Chromium without windows, which shows a page the same with half the work; else of a whole one."""
    shell = None if os.environ.get("CHROMIUM") else shutil.which("chromium-headless-shell")
    return shell or find_chromium(playwright)


class FlakyHandler(Handler):
    """Sends half of what is listed in `cut`, then hangs up: a phone that loses its network in the middle."""

    def send_content(self, path: str, content: bytes) -> None:
        self.server.asked.append(path)
        if any(path.endswith(end) for end in self.server.cut):
            self.wfile.write(content[: len(content) // 2])
            self.wfile.flush()
            self.close_connection = True
            self.connection.close()
        elif seconds := next((it for end, it in self.server.slow.items() if path.endswith(end)), 0):
            piece = -(-len(content) // SLICES)
            for at in range(0, len(content), piece):
                time.sleep(seconds / SLICES)
                self.wfile.write(content[at : at + piece])
                self.wfile.flush()
        else:
            super().send_content(path, content)


class Site(Server):
    """The site as served to one test. Notes what was asked for; may cut, slow down, exchange or stop what it serves."""

    handler = FlakyHandler
    cut: tuple[str, ...] = ()
    slow: Mapping[str, float] = {}  # end of a path -> the seconds it takes

    def __init__(self, *args: object, **options: object):
        self.asked: list[str] = []
        super().__init__(*args, **options)

    def again(self) -> Site:
        """The same address, served once more after a stop."""
        site = Site(self.files, port=self.server_address[1], base=self.base)
        site.start()
        return site


def wait_for_core(page: Page, state: str = "ready", timeout: float = PATIENCE) -> None:
    """Waits until the page says Python is in `state`. (Not wait_for_function: the page's policy forbids eval.)"""
    page.wait_for_selector(f"html[data-core={state}]", state="attached", timeout=timeout)


def version(page: Page) -> str:
    """The number of the build that the page is of; "" for the one as built."""
    return page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--version').trim()")


def modules() -> dict[str, str]:
    """The page's script as it is written: name -> source, in one folder, with the library it imports beside it."""
    sources = {path.name: path.read_text("utf-8") for folder in (SITE, PYTHON) for path in folder.glob("*.js")}
    sources["idiomorph.js"] = (MODULES / "idiomorph/dist/idiomorph.esm.js").read_text("utf-8")
    beside = {'from "idiomorph"': 'from "./idiomorph.js"', '"./python/python.js"': '"./python.js"'}
    beside['"../trusted.js"'] = '"./trusted.js"'
    for name, source in sources.items():
        for written, here in beside.items():
            source = source.replace(written, here)
        sources[name] = source
    return sources


def unbundled(files: dict[str, bytes]) -> dict[str, bytes]:
    """The site with the page's script in modules, so that a test can get at its inside."""
    shell = next(path for path in files if path.endswith("/shell.js"))
    folder = shell.rpartition("/")[0]
    names = {path.split("-")[0]: path.split("/")[0] for path in files if "/" in path}
    found = modules()
    found["shell.js"] += "\nexport { core, page, requests, store };"
    for name, source in found.items():
        for plain in ("core", "pyodide", "pyscript"):
            source = source.replace(f'"../{plain}/', f'"../{names[plain]}/')
        found[name] = source
    return {**files, **{f"{folder}/{name}": source.encode() for name, source in found.items()}}
