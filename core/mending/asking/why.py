"""Why it stuck: how a fragment of it may go on."""

from __future__ import annotations

from collections.abc import Iterable

from core.mending.asking._fragment import Fragment
from core.mending.asking._whose import I_DID, IT_DID
from core.mending.grammar.verbs import PARTICIPLES, PASTS
from core.mending.grammar.words import ADJECTIVES, LINKS, POSSESSIVES, PREPOSITIONS

_LAUGHED = frozenset("lol haha hahaha lmao rofl hilarious".split())


def completions(it: Fragment) -> Iterable[str]:
    two = it.words.split()[1].lower().strip(",.;:!?") if not it.alone else ""
    if it.first in _LAUGHED and len(it.words.split()) < 3:
        yield "It made me laugh"
    elif it.form == "because":
        yield from (f"I have kept thinking of it {it}", f"I liked it {it}")
    elif it.first in IT_DID and two:
        yield f"It {it}"
    elif ((it.form == "verb" or it.first in I_DID | PASTS) and two) or it.form == "verb":
        yield f"I {it}"
    elif it.first in ("best", "worst", "first", "last", "only") and two:
        yield f"It was the {it}"
    elif it.first == "not":
        yield f"I had {it}" if two in PARTICIPLES else f"It is {it}"
    elif it.first in ("glad", "happy", "proud", "sorry") and two:
        yield from (f"I am {it}", f"I was {it}")
    elif (it.first in ADJECTIVES and (not two or two in LINKS | PREPOSITIONS | {"to", "too", "that", "enough"})) or (
        it.first == "so" and two in ADJECTIVES
    ):
        yield f"It was {it}"
    elif it.form == "noun" and it.first in POSSESSIVES and it.thing:
        yield from (f"It reminded me of {it}", f"I would like to know more about {it}")
    elif (it.form in ("noun", "list", "gerund") and it.thing and two) or (
        it.form == "clause" and it.first in ("how", "what")
    ):
        yield from (f"I would like to know more about {it}", f"I like {it}")
