"""What you two talked about: how a fragment of it may go on."""

from __future__ import annotations

import re
from collections.abc import Iterable

from core.mending.asking._fragment import Fragment
from core.mending.asking._reported import reported
from core.mending.asking._whose import I_DID, NOT_I, WE_DID, YOU_DID
from core.mending.grammar.verbs import PASTS, THIRD_OF

_WHAT_YOU = re.compile(r"what you (?:said|told|did|do|say|showed|built|made|explained)\b")


def completions(it: Fragment) -> Iterable[str]:
    if it.form == "clause" and _WHAT_YOU.match(it.words):
        yield from (f"I liked {it}", f"We talked about {it}")
    elif it.form == "clause":
        yield f"You asked {it}" if it.first in ("whether", "if") else f"You told me {it}"
        yield f"We talked about {it.words.replace('if', 'whether', 1) if it.first == 'if' else it}"
    elif it.form == "that":
        yield from (f"You told me {it}", f"I liked {it}")
    elif it.form == "split":
        what, how = it.words.split("|")
        yield from (f"{what} is {how}", f"I thought that {what} was {how}")
    elif it.form == "question":
        if asked := reported(it.words):
            yield f"You asked {asked}"
    elif it.first in THIRD_OF and not it.alone:
        base = THIRD_OF[it.first]
        yield f"You {base} {it.words.split(maxsplit=1)[1]}"
    elif (
        it.first in PASTS and it.first not in WE_DID | YOU_DID | I_DID | NOT_I and not it.alone and it.form != "gerund"
    ):
        yield from (f"You {it}", f"We {it}")
    elif it.form == "gerund" or (it.form in ("list", "terms") and (it.lines or "," in it.words)):
        yield from (f"We talked about {it}", f"You told me about {it}")
    elif it.form in ("noun", "bare") and it.thing:
        yield from (f"You told me about {it.named}", f"We talked about {it.named}")
    elif it.form == "about":
        yield from (f"We talked {it}", f"You told me {it}")
    elif it.form == "verb":
        if it.first in WE_DID:
            yield from (f"We {it}", f"You {it}")
        elif it.first in YOU_DID:
            yield f"You {it}"
        elif it.first in I_DID:
            yield from (f"I {it}", f"I really {it}")
        elif it.first in NOT_I:
            yield f"I {it}"
