"""Firefox over WebDriver BiDi, which it speaks by itself: no driver beside it."""

from __future__ import annotations

import base64
import json
import os
import re
import signal
from contextlib import suppress
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from browsers import wire
from browsers.engine import SCREEN, Engine, Refused, descendants, installed

NAMES = ("firefox-esr", "firefox")
CONTROL, END = "\ue009", "\ue010"
# None of the browser's own errands; everything else as it comes.
PREFERENCES = {
    "app.normandy.enabled": False,
    "app.update.disabledForTesting": True,
    "browser.aboutwelcome.enabled": False,
    "browser.newtabpage.enabled": False,
    "browser.safebrowsing.downloads.enabled": False,
    "browser.safebrowsing.malware.enabled": False,
    "browser.safebrowsing.phishing.enabled": False,
    "browser.search.update": False,
    "browser.shell.checkDefaultBrowser": False,
    "browser.startup.page": 0,
    "browser.topsites.contile.enabled": False,
    "ui.useOverlayScrollbars": 1,  # as on a phone
    "datareporting.policy.dataSubmissionEnabled": False,
    "dom.push.connection.enabled": False,
    "extensions.getAddons.cache.enabled": False,
    "extensions.update.enabled": False,
    "media.gmp-manager.updateEnabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "services.settings.server": "data:,#remote-settings-dummy/v1",
    "toolkit.telemetry.enabled": False,
}


def _through(proxy: str) -> dict[str, object]:
    at = urlsplit(proxy)
    return {
        "network.proxy.type": 1,
        "network.proxy.http": at.hostname,
        "network.proxy.http_port": at.port,
        "network.proxy.ssl": at.hostname,
        "network.proxy.ssl_port": at.port,
        "network.proxy.no_proxies_on": "127.0.0.1",
    }


class Firefox(Engine):
    """Raises Missing where no Firefox is installed, Refused where it does not start within PATIENCE."""

    name = "Firefox"
    outlives = True
    errands = re.compile(r"[a-z0-9.-]+\.mozilla\.(com|net|org)")

    def __init__(self, home: Path, proxy: str = "", dark: bool = False) -> None:
        program = installed("FIREFOX", NAMES)
        scheme = {"layout.css.prefers-color-scheme.content-override": 0 if dark else 1}
        preferences = {**PREFERENCES, **scheme, **(_through(proxy) if proxy else {})}
        home.mkdir(parents=True, exist_ok=True)
        lines = (f"user_pref({json.dumps(name)}, {json.dumps(value)});\n" for name, value in preferences.items())
        (home / "user.js").write_text("".join(lines))
        self._command = [program, "--headless", "--no-remote", "--profile", str(home), "--remote-debugging-port", "0"]
        self._log = home.with_suffix(".log")
        self._start()

    def _start(self) -> None:
        self._process, address = wire.launch(self._command, r"BiDi listening on (ws://\S+)", self._log)
        self._wire = wire.Wire(f"{address}/session")
        self.version = f"Firefox {self._call('session.new', capabilities={})['capabilities']['browserVersion']}"
        self._tab = self._call("browsingContext.getTree")["contexts"][0]["context"]
        self._fit()

    def _fit(self) -> None:
        width, height = SCREEN
        screen = {"viewport": {"width": width, "height": height}, "devicePixelRatio": 2}
        self._call("browsingContext.setViewport", context=self._tab, **screen)

    def _call(self, method: str, **params: object) -> dict:
        return self._wire.call(method, params)

    def open(self, url: str) -> None:
        self._call("browsingContext.navigate", context=self._tab, url=url, wait="interactive")

    def visit(self, url: str) -> None:
        before, self._tab = self._tab, self._call("browsingContext.create", type="tab")["context"]
        self._call("browsingContext.close", context=before)
        self._fit()
        self.open(url)

    def reload(self) -> None:
        self._call("browsingContext.reload", context=self._tab, wait="interactive")

    def evaluate(self, expression: str) -> Any:
        # As text: BiDi spells out every value, and only plain ones are wanted.
        source = f"(async () => JSON.stringify(await ({expression})))()"
        answer = self._call("script.evaluate", expression=source, target={"context": self._tab}, awaitPromise=True)
        if answer["type"] == "exception":
            raise Refused(answer["exceptionDetails"]["text"])
        text = answer["result"].get("value")
        return None if text is None else json.loads(text)

    def _act(self, kind: str, actions: list[dict], **more: object) -> None:
        source = {"type": kind, "id": kind, "actions": actions, **more}
        self._call("input.performActions", context=self._tab, actions=[source])

    def touch(self, x: float, y: float) -> None:
        down, up = {"type": "pointerDown", "button": 0}, {"type": "pointerUp", "button": 0}
        move = {"type": "pointerMove", "x": x, "y": y}
        self._act("pointer", [move, down, up], parameters={"pointerType": "touch"})

    def keys(self, text: str) -> None:
        self._act(
            "key",
            [{"type": type, "value": key} for key in text.replace("\n", "\ue006") for type in ("keyDown", "keyUp")],
        )

    def control(self, key: str) -> None:
        keys = [
            ("keyDown", CONTROL),
            *((type, END if key == "End" else key) for type in ("keyDown", "keyUp")),
            ("keyUp", CONTROL),
        ]
        self._act("key", [{"type": type, "value": value} for type, value in keys])

    def come_back(self, url: str) -> None:
        self.close()
        self._start()
        self.open(url)

    def crash(self) -> None:
        for process, command in descendants(self._process.pid).items():
            if re.search(r"-contentproc .*-isForBrowser .*\btab\b", command):
                with suppress(ProcessLookupError):
                    os.kill(process, signal.SIGKILL)
        self._tab = self._call("browsingContext.create", type="tab")["context"]
        self._fit()

    def second(self, url: str) -> None:
        self._other, self._tab = self._tab, self._call("browsingContext.create", type="window")["context"]
        self._fit()
        self.open(url)

    def switch(self) -> None:
        self._other, self._tab = self._tab, self._other
        self._call("browsingContext.activate", context=self._tab)

    def screenshot(self) -> bytes:
        return base64.b64decode(self._call("browsingContext.captureScreenshot", context=self._tab)["data"])

    def close(self) -> None:
        with suppress(Exception):
            self._wire.call("browser.close")
            self._process.wait(15)
        self._wire.close()
        wire.end(self._process)
