"""Your answer to a doubt: how a fragment of it may go on."""

from __future__ import annotations

import re
from collections.abc import Iterable

from core.mending.asking._fragment import Fragment
from core.mending.grammar.verbs import BASES, PASTS
from core.mending.grammar.words import AUXILIARIES, MODALS


def completions(it: Fragment) -> Iterable[str]:
    but = re.match(r"no(?:t really|pe)?[,.]? but (?:i )?(?P<verb>[a-z']+) (?P<rest>.+)", it.words, re.IGNORECASE)
    if but and but["verb"] in BASES | PASTS | AUXILIARIES:
        yield from (f"I have not, but I {but['verb']} {but['rest']}", f"No, but I {but['verb']} {but['rest']}")
    elif it.first in ("no", "yes", "not", "some") or (it.first in BASES and it.words.split()[1:2] == ["to"]):
        return
    elif (it.first in MODALS | PASTS | {"have", "had"}) and it.form == "loose":
        yield f"I {it}"
    elif it.form == "verb":
        words = re.sub(
            r", (?=(?:was|had|did|ran|led|got|made|built|passed|worked|learned) )", " and ", it.words, count=1
        )
        yield from (f"I {words}", f"At the time I {words}" if it.first in PASTS else f"I still {words}")
    elif it.form == "noun" and _SPAN.match(it.words):
        yield from (f"I spent {it}", f"I have {it} behind me" if it.words.count(" ") < 6 else f"I have {it}")
    elif it.form in ("noun", "list"):
        yield from (f"I had {it}", f"I have {it}")
    elif it.form == "adjective":
        yield f"I am {it}"
    elif it.form == "gerund" and it.first in (
        "working",
        "learning",
        "taking",
        "doing",
        "studying",
        "training",
        "practising",
    ):
        yield from (f"I am {it}", f"I have been {it}")
    elif it.form == "because":
        yield f"That is {it}"


_SPAN = re.compile(
    r"(?:\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:days?|weeks?|months?|years?) "
    r"(?:with|at|in|on|as) "
)
