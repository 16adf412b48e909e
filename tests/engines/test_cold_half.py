"""A call into the interpreter's cold half waits and is answered right, in every engine, without a network as well."""

from __future__ import annotations

import pytest

COLD = "worker: Python calls its cold half."
ANSWER = b"52.34277778455352"  # as CPython has it

RARE = (
    b"""
import math

def call():  # takes a function of the cold half
    if repr(math.gamma(5.5)) != '%s':
        raise ValueError("the cold half answers differently")
"""
    % ANSWER
)
AT_THE_START = b"%s\ncall()\n" % RARE
FOR_A_COMPANY = (
    RARE
    + b"""
def rare(text):
    if '"company":"Rare"' in text:
        call()
    return handle(text)

sync.handle = rare
"""
)


@pytest.fixture
def called(phone, site):
    """Adds to what the worker runs; answers what the watch saw, which then counts as meant."""

    def adds(python: bytes) -> None:
        (path,) = [path for path in site.files if path.endswith("/worker.py")]
        site.change({path: site.files[path] + python})

    yield adds
    seen = phone.problems()
    phone.engine.evaluate("localStorage.removeItem('watch')")
    assert set(seen) == {COLD}


def test_a_call_before_anything_was_fetched_in_advance(phone, site, called):
    called(AT_THE_START)
    phone.open()
    phone.core("ready")
    phone.kept()
    site.stop()
    phone.come_back()
    phone.core("ready")
    assert phone.problems() == [COLD, COLD]


def test_a_call_once_it_was_fetched_needs_no_network(phone, site, called):
    called(FOR_A_COMPANY)
    phone.open()
    phone.core("ready")
    phone.kept()
    site.stop()
    phone.tap("I just had an interview")
    phone.type("Company", "Rare")
    phone.wait(lambda: COLD in phone.problems(), lambda: "a call into the cold half")
    phone.type("Company", "r birds")
    phone.sees("Rarer birds")
    phone.core("ready")
