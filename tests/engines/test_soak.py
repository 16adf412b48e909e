"""Reloads and crashes in the middle of a word, deploys under an open page, two windows: nothing is lost in any engine.

`make soak` goes round often.
"""

from __future__ import annotations

import os
import re
from typing import Any

import pytest
from builds import another, own_folders

from engines.conftest import ENGINES

ROUNDS = 1 if os.environ.get("SOAK", "1") == "1" else 20
KINDS = ENGINES[1:] if ROUNDS == 1 else ENGINES  # the same of the first is told in tests/pages/
OTHERS = "void (globalThis.heard = [], addEventListener('storage', ({ key }) => heard.push(key)))"
VERSION = "getComputedStyle(document.documentElement).getPropertyValue('--version').trim()"


class Typist:
    """Types into the company of one case, and counts what is not there afterwards."""

    def __init__(self, phone: Any) -> None:
        self.phone, self.text, self.lost = phone, "Acme", 0
        phone.tap("I just had an interview")
        phone.type("Company", self.text)
        ((self.id, _),) = phone.stored().items()

    def type(self, text: str) -> None:
        self.phone.type("Company", text)
        self.text += text

    def look(self) -> None:
        self.lost += self.phone.stored()[self.id].get("company") != self.text
        self.phone.has("Company", self.text)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name, indirect=True)
def test_reloads_crashes_deploys_and_two_windows_lose_nothing(phone, site):
    phone.open()
    typist = Typist(phone)
    phone.kept()
    case = f"#/case/{typist.id}"
    crashes = ROUNDS if phone.engine.outlives else 0
    for number in range(1, ROUNDS + 1):
        typist.type(f" reload {number}, mid-wo")
        phone.reload()
        typist.look()
        if crashes:
            typist.type(f" crash {number}, mid-wo")
            phone.engine.crash()
            phone.open(case)
            typist.look()
        before = site.files
        site.files = own_folders(before) | another(before, number)
        phone.reload()
        phone.sees("A new version of Afterword is ready.")
        typist.type(f" deploy {number}")
        phone.tap("Use it now")
        phone.wait(lambda number=number: phone.engine.evaluate(VERSION) == str(number), lambda: "the new version")
        typist.look()

    phone.engine.second(site.address + case)
    phone.wait(lambda: phone.value("Company") == typist.text, lambda: "the other window")
    for number in range(1, 2 * ROUNDS + 1):
        typist.type(f" window {number}")
        phone.engine.evaluate("document.activeElement.blur()")  # a driver may leave the focus in both windows
        phone.engine.switch()
        phone.has("Company", typist.text)
        typist.look()
    if ROUNDS > 1:
        phone.core("ready")
        phone.engine.evaluate("new Promise((done) => setTimeout(done, 3_000))")  # what was rendered is stored
        phone.engine.evaluate(OTHERS)
        phone.engine.evaluate("new Promise((done) => setTimeout(done, 5_000))")
        assert phone.engine.evaluate("heard") == []
    print(
        f"{phone.engine.version}: {ROUNDS} reloads, {crashes} crashes and {ROUNDS} deploys in the middle of typing, "
        f"{2 * ROUNDS} turns of two windows: {typist.lost} answers lost"
    )
    assert typist.lost == 0
    # A page that goes while it fetches its Python says so to the console of some engines; the watch forgets that.
    going = re.compile(r"import|Load failed|NetworkError|^console: \[object MessageEvent\]$")
    assert [one for one in phone.problems() if not going.search(one)] == []
    phone.engine.evaluate("localStorage.removeItem('watch')")
    phone.engine.evaluate("void localStorage.removeItem('watch')")
