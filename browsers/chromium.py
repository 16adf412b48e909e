"""Chromium over the DevTools protocol."""

from __future__ import annotations

import base64
import re
from contextlib import suppress
from pathlib import Path

from bench import wire
from engines.engine import PATIENCE, SCREEN, Refused, installed

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


class Chromium:
    name = "Chromium"
    errands = re.compile(
        r"(accounts|clients\d?|android\.clients|www)\.google\.com|(update|optimizationguide-pa|safebrowsing|content-autofill)\.googleapis\.com|[a-z.]+\.gvt1\.com"
    )

    def __init__(self, home: Path, proxy: str, dark: bool = False) -> None:
        self._command = [
            installed("CHROMIUM", NAMES),
            *FLAGS,
            f"--user-data-dir={home}",
            f"--proxy-server={proxy}",
            "about:blank",
        ]
        self._log, self._dark = home.with_suffix(".log"), dark
        self._start()
        self.version = self._wire.call("Browser.getVersion")["product"]

    def _start(self) -> None:
        self._process, address = wire.launch(self._command, r"DevTools listening on (ws://\S+)", self._log)
        self._wire = wire.Wire(address)
        target = self._wire.call("Target.createTarget", {"url": "about:blank"})["targetId"]
        attach = {"targetId": target, "flatten": True}
        self._session = self._wire.call("Target.attachToTarget", attach)["sessionId"]
        width, height = SCREEN
        self._call("Page.enable")
        screen = {"width": width, "height": height, "deviceScaleFactor": 2, "mobile": True}
        self._call("Emulation.setDeviceMetricsOverride", screen)
        self._call("Emulation.setTouchEmulationEnabled", {"enabled": True})
        scheme = {"name": "prefers-color-scheme", "value": "dark" if self._dark else "light"}
        self._call("Emulation.setEmulatedMedia", {"features": [scheme]})

    def _call(self, method: str, params: dict | None = None) -> dict:
        try:
            return self._wire.call(method, params, sessionId=self._session)
        except wire.Refused as error:
            raise Refused(str(error)) from error

    def _go(self, method: str, params: dict | None = None) -> None:
        self._wire.events.clear()
        self._call(method, params)
        self._wire.wait("Page.domContentEventFired")

    def open(self, url: str) -> None:
        if url.partition("#")[0] == str(self.evaluate("location.href")).partition("#")[0]:
            self._call("Page.navigate", {"url": url})
        else:
            self._go("Page.navigate", {"url": url})

    def reload(self) -> None:
        self._go("Page.reload")

    def evaluate(self, expression: str) -> object:
        asked = {"expression": expression, "awaitPromise": True, "returnByValue": True, "timeout": PATIENCE * 1000}
        answer = self._call("Runtime.evaluate", asked)
        if "exceptionDetails" in answer:
            details = answer["exceptionDetails"]
            raise Refused(details.get("exception", {}).get("description", details["text"]))
        return answer["result"].get("value")

    def touch(self, x: float, y: float) -> None:
        self._call("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [{"x": x, "y": y}]})
        self._call("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})

    def keys(self, text: str) -> None:
        for char in text:
            self._call("Input.dispatchKeyEvent", {"type": "keyDown", "key": char, "text": char.replace("\n", "\r")})
            self._call("Input.dispatchKeyEvent", {"type": "keyUp", "key": char})

    def control(self, key: str) -> None:
        code, number, command = KEYS[key]
        press = {"key": key, "code": code, "windowsVirtualKeyCode": number, "modifiers": 2}
        self._call("Input.dispatchKeyEvent", {"type": "rawKeyDown", "commands": [command], **press})
        self._call("Input.dispatchKeyEvent", {"type": "keyUp", **press})

    def come_back(self, url: str) -> None:
        self.close()
        self._start()
        self.open(url)

    def screenshot(self) -> bytes:
        return base64.b64decode(self._call("Page.captureScreenshot")["data"])

    def close(self) -> None:
        with suppress(Exception):
            self._wire.call("Browser.close")  # as a person closes it: what was stored gets to the disk
            self._process.wait(10)
        self._wire.close()
        wire.end(self._process)
