"""WebKitGTK over WebDriver, on a screen of its own when there is none."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import Self

from selenium import webdriver

from bench.wire import PATIENCE, Refused, end

DRIVER = "WebKitWebDriver"


def _browser() -> str:
    folders = Path("/usr/lib").glob("*/webkit2gtk-4.*/MiniBrowser")
    found = shutil.which("MiniBrowser") or next((str(path) for path in folders), None)
    if not found or not shutil.which(DRIVER):
        raise Refused("no WebKitGTK with its driver on this machine")
    return found


def _screen() -> subprocess.Popen | None:
    """A virtual screen, when the machine has none: MiniBrowser has no headless mode."""
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return None
    if not shutil.which("Xvfb"):
        raise Refused("no screen for WebKitGTK, and no Xvfb to stand in")
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "800x800x24", "-nolisten", "tcp"]
    process = subprocess.Popen(
        command, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    os.close(writing)
    with os.fdopen(reading) as answer:
        os.environ["DISPLAY"] = f":{answer.readline().strip()}"
    return process


class WebKit:
    """Its automation keeps nothing on disk: warm is a second visit in the same session."""

    name = "WebKitGTK"

    def __init__(self, profile: Path) -> None:
        options = webdriver.WebKitGTKOptions()
        options.binary_location = _browser()
        options.add_argument("--automation")
        self._screen = _screen()
        service = webdriver.webkitgtk.service.Service(shutil.which(DRIVER))
        self._driver = webdriver.WebKitGTK(options=options, service=service)
        self._driver.set_script_timeout(PATIENCE)
        self.version = f"WebKitGTK {self._driver.capabilities['browserVersion']}"

    def visit(self, url: str) -> None:
        self._driver.get("about:blank")
        self._driver.get(url)

    def evaluate(self, expression: str) -> object:
        failed = "(error) => done({ error: String(error) })"
        script = f"const done = arguments[0]; Promise.resolve({expression}).then(done, {failed});"
        answer = self._driver.execute_async_script(script)
        if isinstance(answer, dict) and "error" in answer:
            raise Refused(answer["error"])
        return answer

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._driver.quit()
        if self._screen:
            end(self._screen)
            del os.environ["DISPLAY"]
