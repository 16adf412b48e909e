"""When you can be reached: how a fragment of it may go on."""

from __future__ import annotations

import re
from collections.abc import Iterable

from core.mending.asking._fragment import Fragment
from core.mending.grammar.words import MODALS

_DAYS = re.compile(r"(?:mon|tues?|weds?|thurs?|thu|fri|sat|sun)(?:day)?s?\b", re.IGNORECASE)


def completions(it: Fragment) -> Iterable[str]:
    if it.first in MODALS and not it.alone:
        yield f"I {it}"
    elif _DAYS.match(it.words):
        yield from (f"I can talk on {it}", f"You can reach me on {it}")
    elif re.match(r"(?:lunch|lunchtime|noon|midday|night|weekends)\b", it.words, re.IGNORECASE):
        yield from (f"I can talk at {it}", f"You can reach me at {it}")
    elif it.first in ("next", "this") and it.form != "clause":
        yield f"I can talk {it}"
    elif it.first == "whenever" and it.alone:
        yield from ("I am free whenever it suits you", "You can reach me whenever it suits you")
    elif it.first == "immediately" and it.alone:
        yield from ("I can start immediately", "I am free immediately")
    elif it.form == "days":
        yield from (f"I am free on {it}", f"You can reach me on {it}")
    elif it.form == "best":
        yield f"{it} are best" if it.first.endswith("s") else f"{it} is best"
        if it.first in ("mornings", "afternoons", "evenings"):
            yield f"I am free in the {it}"
    elif it.form == "time":
        yield from (f"I am free {it}", f"You can reach me {it}")
    elif it.form == "adjective" and it.first in ("free", "available", "reachable", "flexible", "open"):
        yield f"I am {it}"
