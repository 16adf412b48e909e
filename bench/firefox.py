"""Firefox over WebDriver BiDi, which it speaks by itself: no driver beside it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Self

from bench.wire import Refused, Wire, end, launch

NAMES = ("firefox-esr", "firefox")
# No first-run pages, no updates, no telemetry; caches as they come.
PREFERENCES = {
    "app.update.disabledForTesting": True,
    "browser.aboutwelcome.enabled": False,
    "browser.shell.checkDefaultBrowser": False,
    "browser.startup.page": 0,
    "datareporting.policy.dataSubmissionEnabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "toolkit.telemetry.enabled": False,
}


class Firefox:
    name = "Firefox"

    def __init__(self, profile: Path) -> None:
        found = next((path for name in NAMES if (path := shutil.which(name))), None)
        if not found:
            raise Refused("no Firefox on this machine")
        profile.mkdir(parents=True, exist_ok=True)
        lines = (
            f"user_pref({json.dumps(name)}, {json.dumps(value)});\n" for name, value in PREFERENCES.items()
        )
        (profile / "user.js").write_text("".join(lines))
        command = [
            found,
            "--headless",
            "--no-remote",
            "--profile",
            str(profile),
            "--remote-debugging-port",
            "0",
        ]
        self.process, address = launch(command, r"BiDi listening on (ws://\S+)", profile.with_suffix(".log"))
        self._wire = Wire(f"{address}/session")
        session = self._wire.call("session.new", {"capabilities": {}})["capabilities"]
        self.version = f"Firefox {session['browserVersion']}"
        self._tab = None

    def visit(self, url: str) -> None:
        before, self._tab = self._tab, self._wire.call("browsingContext.create", {"type": "tab"})["context"]
        if before:
            self._wire.call("browsingContext.close", {"context": before})
        self._wire.call("browsingContext.navigate", {"context": self._tab, "url": url, "wait": "interactive"})

    def evaluate(self, expression: str) -> object:
        # As text: BiDi spells out every value, and the bench only wants plain ones.
        asked = {
            "expression": f"(async () => JSON.stringify(await ({expression})))()",
            "target": {"context": self._tab},
            "awaitPromise": True,
        }
        answer = self._wire.call("script.evaluate", asked)
        if answer["type"] == "exception":
            raise Refused(answer["exceptionDetails"]["text"])
        text = answer["result"].get("value")
        return None if text is None else json.loads(text)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._wire.close()
        end(self.process)
