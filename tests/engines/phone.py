"""What a person does with a phone, in the words on its screen: the same in every engine."""

from __future__ import annotations

import json
import time
from pathlib import Path

from browsers.engine import PATIENCE, Engine, Refused

EYES = (Path(__file__).parent / "eyes.js").read_text("utf-8").strip()
PICTURES = Path(__file__).resolve().parents[2] / "test-results" / "engines"
TEXT = "document.body.innerText"
WATCH = "JSON.parse(localStorage.getItem('watch') ?? '[]')"


class Phone:
    def __init__(self, engine: Engine, address: str) -> None:
        self.engine, self.address = engine, address

    # ---- coming and going ----

    def open(self, at: str = "") -> None:
        """Opens an address, and waits for the shell: what is tapped in the moments before it has come is lost."""
        self.engine.open(self.address + at)
        self._shell()

    def _shell(self) -> None:
        shown = "!document.querySelector('section[data-screen]') || 'screen' in document.body.dataset"
        self.wait(lambda: self.engine.evaluate(shown), lambda: "the shell")

    def reload(self) -> None:
        self.engine.reload()
        self._shell()

    def back(self) -> None:
        self.engine.evaluate("history.back()")

    def forward(self) -> None:
        self.engine.evaluate("history.forward()")

    def come_back(self, at: str = "") -> None:
        """Closes the site and opens it again, another day."""
        self.engine.come_back(self.address + at)
        self._shell()

    # ---- hands ----

    def tap(self, name: str, within: str = "", nth: int = 0) -> None:
        self._touch("tap", name, within, nth)

    def type(self, field: str, text: str, within: str = "", nth: int = 0) -> None:
        """Puts the finger into the field, then the caret behind what stands in it, and types."""
        self._touch("field", field, within, nth)
        self.engine.control("End")
        self.engine.keys(text)

    def paste(self, field: str) -> None:
        self._touch("field", field)
        self.engine.control("a")
        self.engine.control("v")

    def _touch(self, kind: str, name: str, within: str = "", nth: int = 0) -> None:
        options = json.dumps({"within": within, "nth": nth})
        look = f"({EYES}).place({json.dumps(kind)}, {json.dumps(name)}, {options})"
        place: dict = {}

        def found() -> bool:  # and at rest: a finger is put where something stays for a moment
            nonlocal place
            before, place = place, self.engine.evaluate(look)
            return "x" in place and place == before

        def touched() -> bool:  # or missed, because something moved meanwhile: then a person tries again
            self.wait(found, lambda: place.get("trouble", name))
            self.engine.touch(place["x"], place["y"])
            return self.engine.evaluate("globalThis.touched ?? true")

        self.wait(touched, lambda: f"a touch on {name}")

    # ---- eyes ----

    def text(self, within: str = "") -> str:
        part = f"({EYES}).part({json.dumps(within)})" if within else "document.body"
        return self.engine.evaluate(f"{part}?.innerText ?? ''")

    def value(self, field: str, within: str = "", nth: int = 0) -> str:
        options = json.dumps({"within": within, "nth": nth})
        return self.engine.evaluate(f"({EYES}).find('field', {json.dumps(field)}, {options})?.value ?? null")

    def sees(self, *words: str, within: str = "") -> None:
        """Waits until all these words can be seen."""
        for some in words:
            self.wait(
                lambda some=some: some in " ".join(self.text(within).split()), lambda some=some: f"“{some}” {within}"
            )

    def misses(self, words: str, within: str = "") -> None:
        self.wait(lambda: words not in " ".join(self.text(within).split()), lambda: f"no “{words}” {within}")

    def has(self, field: str, text: str, within: str = "", nth: int = 0) -> None:
        """Waits until a field holds this text."""
        self.wait(
            lambda: self.value(field, within, nth) == text,
            lambda: f"“{text}” in {field}, not “{self.value(field, within, nth)}”",
        )

    def core(self, state: str) -> None:
        """Waits until the page says this of Python."""
        self.wait(
            lambda: self.engine.evaluate("document.documentElement.dataset.core") == state,
            lambda: f"Python {state}",
            PATIENCE,
        )

    def kept(self) -> None:
        """Waits until the service worker keeps the site."""
        active = "navigator.serviceWorker.getRegistration().then((it) => it?.active?.state)"
        self.wait(lambda: self.engine.evaluate(active) == "activated", lambda: "a service worker")

    def stored(self) -> dict[str, dict]:
        """The answers of every stored case, by id."""
        records = self.engine.evaluate(
            "Object.entries(localStorage).filter(([key]) => key.startsWith('afterword/case/'))"
            ".map(([, text]) => JSON.parse(text))"
        )
        return {record["id"]: record["answers"] for record in records}

    def problems(self) -> list[str]:
        """What the watch (watch.js) has noted so far."""
        return self.engine.evaluate(WATCH)

    def picture(self, name: str) -> Path:
        path = PICTURES / f"{self.engine.name.lower()}-{name}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(self.engine.screenshot())
        return path

    def wait(self, until, what, patience: float = 30) -> None:
        """Asks again and again; a page that is just coming or going may refuse to answer."""
        end = time.monotonic() + patience
        refused = None
        while time.monotonic() < end:
            try:
                if until():
                    return
            except Refused as error:
                refused = error
            time.sleep(0.05)
        seen = self.engine.evaluate(TEXT)
        raise AssertionError(
            f"{self.engine.name} waited for {what()}; refused: {refused}; picture: {self.picture('trouble')}\n{seen}"
        )
