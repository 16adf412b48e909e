"""Chromium over the DevTools protocol: one profile on disk, so that its caches live as a user's do."""

from __future__ import annotations

import shutil
from contextlib import suppress
from pathlib import Path
from typing import Self

from bench.wire import Refused, Wire, end, launch

NAMES = ("chromium", "chromium-browser", "google-chrome")
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--remote-debugging-port=0",
)
PHONE = {"width": 360, "height": 740, "deviceScaleFactor": 2, "mobile": True}


def path() -> str:
    found = next((path for name in NAMES if (path := shutil.which(name))), None)
    if not found:
        raise Refused("no Chromium on this machine")
    return found


class Chromium:
    """A browser with one tab; `visit` opens a new one in its place."""

    name = "Chromium"

    def __init__(self, profile: Path) -> None:
        command = [path(), *FLAGS, f"--user-data-dir={profile}", "about:blank"]
        self.process, address = launch(
            command, r"DevTools listening on (ws://\S+)", profile.with_suffix(".log")
        )
        self._wire = Wire(address)
        self._target = self._session = None

    def visit(self, url: str, into_worker: str = "", slowdown: float = 1) -> str | None:
        """Opens `url`, with a main thread that much slower.

        `into_worker` runs in the page's first worker before its own script; answers that worker's session.
        """
        before = self._target
        self._target = self._wire.call("Target.createTarget", {"url": "about:blank"})["targetId"]
        if before:
            self._wire.call("Target.closeTarget", {"targetId": before})
        attach = {"targetId": self._target, "flatten": True}
        self._session = self._wire.call("Target.attachToTarget", attach)["sessionId"]
        self.call("Emulation.setDeviceMetricsOverride", PHONE)
        if into_worker:
            wait = {"autoAttach": True, "waitForDebuggerOnStart": True, "flatten": True}
            self.call("Target.setAutoAttach", wait)
        self.call("Emulation.setCPUThrottlingRate", {"rate": slowdown})
        self.call("Page.navigate", {"url": url})
        return self._enter_worker(into_worker) if into_worker else None

    def _enter_worker(self, script: str) -> str:
        while True:
            attached = self._wire.wait("Target.attachedToTarget")
            worker, kind = attached["sessionId"], attached["targetInfo"]["type"]
            if kind == "worker":
                self.evaluate(script, worker)
            with suppress(Refused):  # others that were attached may be gone by now
                self.call("Runtime.runIfWaitingForDebugger", session=worker)
            if kind == "worker":
                return worker

    def call(self, method: str, params: dict | None = None, session: str | None = None) -> dict:
        return self._wire.call(method, params, sessionId=session or self._session)

    def evaluate(self, expression: str, session: str | None = None) -> object:
        """The value of a JavaScript expression, awaited."""
        asked = {"expression": expression, "awaitPromise": True, "returnByValue": True}
        answer = self.call("Runtime.evaluate", asked, session)
        if "exceptionDetails" in answer:
            details = answer["exceptionDetails"]
            raise Refused(details.get("exception", {}).get("description", details["text"]).splitlines()[0])
        return answer["result"].get("value")

    def renderers(self) -> list[int]:
        """Process ids of everything that runs pages and workers."""
        known = self._wire.call("SystemInfo.getProcessInfo")["processInfo"]
        return [process["id"] for process in known if process["type"] == "renderer"]

    def main_thread(self) -> float:
        """Milliseconds the page's main thread has worked so far."""
        self.call("Performance.enable", {"timeDomain": "threadTicks"})
        metrics = {it["name"]: it["value"] for it in self.call("Performance.getMetrics")["metrics"]}
        return 1000 * metrics["TaskDuration"]

    @property
    def version(self) -> str:
        return self._wire.call("Browser.getVersion")["product"]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._wire.close()
        end(self.process)
