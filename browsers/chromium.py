"""Chromium over the DevTools protocol: one profile on disk, so that its caches live as a user's do."""

from __future__ import annotations

import base64
import re
from contextlib import suppress
from pathlib import Path
from typing import Any

from browsers import wire
from browsers.engine import PATIENCE, SCREEN, Engine, Refused, installed

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-features=OptimizationHints,AutofillServerCommunication",
    "--remote-debugging-port=0",
]
KEYS = {"End": ("End", 35, "moveToEndOfDocument"), "v": ("KeyV", 86, "paste"), "a": ("KeyA", 65, "selectAll")}


def program() -> str:
    """The path of a Chromium on this machine."""
    return installed("CHROMIUM", NAMES)


class Chromium(Engine):
    """Raises Missing where no Chromium is installed, Refused where it does not start within PATIENCE."""

    name = "Chromium"
    outlives = True
    errands = re.compile(
        r"(accounts|clients\d?|android\.clients|www)\.google\.com|(update|optimizationguide-pa|safebrowsing|content-autofill)\.googleapis\.com|[a-z.]+\.gvt1\.com"
    )

    def __init__(self, home: Path, proxy: str = "", dark: bool = False) -> None:
        self._command = [
            program(),
            *FLAGS,
            f"--user-data-dir={home}",
            *([f"--proxy-server={proxy}"] if proxy else []),
            "about:blank",
        ]
        self._log, self._dark = home.with_suffix(".log"), dark
        self._start()
        self.version = self._wire.call("Browser.getVersion")["product"]

    def _start(self) -> None:
        self._process, address = wire.launch(self._command, r"DevTools listening on (ws://\S+)", self._log)
        self._wire = wire.Wire(address)
        self._target = ""
        self._new_page()

    def _new_page(self) -> None:
        before = self._target
        self._target = self._wire.call("Target.createTarget", {"url": "about:blank"})["targetId"]
        if before:
            self._wire.call("Target.closeTarget", {"targetId": before})
        attach = {"targetId": self._target, "flatten": True}
        self._session = self._wire.call("Target.attachToTarget", attach)["sessionId"]
        width, height = SCREEN
        self.call("Page.enable")
        screen = {"width": width, "height": height, "deviceScaleFactor": 2, "mobile": True}
        self.call("Emulation.setDeviceMetricsOverride", screen)
        self.call("Emulation.setTouchEmulationEnabled", {"enabled": True})
        scheme = {"name": "prefers-color-scheme", "value": "dark" if self._dark else "light"}
        self.call("Emulation.setEmulatedMedia", {"features": [scheme]})

    def call(self, method: str, params: dict | None = None, session: str = "") -> dict:
        """The answer to a command of the protocol, given to the page or to the session of a worker."""
        return self._wire.call(method, params, sessionId=session or self._session)

    def _go(self, method: str, params: dict | None = None) -> None:
        self._wire.events.clear()
        self.call(method, params)
        self._wire.wait("Page.domContentEventFired")

    def open(self, url: str) -> None:
        if url.partition("#")[0] == str(self.evaluate("location.href")).partition("#")[0]:
            self.call("Page.navigate", {"url": url})
        else:
            self._go("Page.navigate", {"url": url})

    def visit(self, url: str, slowdown: float = 1) -> None:
        """Opens `url` in a new page, its main thread that much slower."""
        self._new_page()
        self.call("Emulation.setCPUThrottlingRate", {"rate": slowdown})
        self.call("Page.navigate", {"url": url})

    def visit_worker(self, url: str, script: str) -> str:
        """Opens `url` in a new page; `script` runs in its first worker before that one's own. The worker's session."""
        self._new_page()
        self.call("Target.setAutoAttach", {"autoAttach": True, "waitForDebuggerOnStart": True, "flatten": True})
        self.call("Page.navigate", {"url": url})
        while True:
            attached = self._wire.wait("Target.attachedToTarget")
            worker, kind = attached["sessionId"], attached["targetInfo"]["type"]
            if kind == "worker":
                self.evaluate(script, worker)
            with suppress(Refused):  # others that were attached may be gone by now
                self.call("Runtime.runIfWaitingForDebugger", session=worker)
            if kind == "worker":
                return worker

    def reload(self) -> None:
        self._go("Page.reload")

    def evaluate(self, expression: str, session: str = "") -> Any:
        asked = {"expression": expression, "awaitPromise": True, "returnByValue": True, "timeout": PATIENCE * 1000}
        answer = self.call("Runtime.evaluate", asked, session)
        if "exceptionDetails" in answer:
            details = answer["exceptionDetails"]
            raise Refused(details.get("exception", {}).get("description", details["text"]))
        return answer["result"].get("value")

    def touch(self, x: float, y: float) -> None:
        self.call("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [{"x": x, "y": y}]})
        self.call("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})

    def keys(self, text: str) -> None:
        for char in text:
            self.call("Input.dispatchKeyEvent", {"type": "keyDown", "key": char, "text": char.replace("\n", "\r")})
            self.call("Input.dispatchKeyEvent", {"type": "keyUp", "key": char})

    def control(self, key: str) -> None:
        code, number, command = KEYS[key]
        press = {"key": key, "code": code, "windowsVirtualKeyCode": number, "modifiers": 2}
        self.call("Input.dispatchKeyEvent", {"type": "rawKeyDown", "commands": [command], **press})
        self.call("Input.dispatchKeyEvent", {"type": "keyUp", **press})

    def come_back(self, url: str) -> None:
        self.close()
        self._start()
        self.open(url)

    def crash(self) -> None:
        self.call("Inspector.enable")
        self._wire.send("Page.crash", sessionId=self._session)  # nobody is left to answer
        self._wire.wait("Inspector.targetCrashed")
        self._new_page()

    def second(self, url: str) -> None:
        self._other = self._target, self._session
        self._target = ""
        self._new_page()
        self.open(url)

    def switch(self) -> None:
        self._other, (self._target, self._session) = (self._target, self._session), self._other
        self._wire.call("Target.activateTarget", {"targetId": self._target})

    def renderers(self) -> list[int]:
        """Process ids of everything that runs pages and workers."""
        known = self._wire.call("SystemInfo.getProcessInfo")["processInfo"]
        return [process["id"] for process in known if process["type"] == "renderer"]

    def main_thread(self) -> float:
        """Milliseconds the page's main thread has worked so far."""
        self.call("Performance.enable", {"timeDomain": "threadTicks"})
        metrics = {it["name"]: it["value"] for it in self.call("Performance.getMetrics")["metrics"]}
        return 1000 * metrics["TaskDuration"]

    def screenshot(self) -> bytes:
        return base64.b64decode(self.call("Page.captureScreenshot")["data"])

    def close(self) -> None:
        with suppress(Exception):
            self._wire.call("Browser.close")  # as a person closes it: what was stored gets to the disk
            self._process.wait(10)
        self._wire.close()
        wire.end(self._process)
