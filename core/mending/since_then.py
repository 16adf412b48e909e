"""An answer that begins with "Since then" has no then: "I have since passed my test"."""

import re
from collections.abc import Iterator

from core.mending._repair import Change, Context, Repair
from core.mending.grammar.verbs import PARTICIPLES
from core.mending.grammar.words import ADJECTIVES, DETERMINERS, PREPOSITIONS

_THEN = re.compile(
    r"\s*(?P<then>[Ss]ince then,? (?P<who>I|we)(?: have|['’]ve)) (?P<verb>[A-Za-z]+)\b(?: (?P<next>\w+))?"
)


def change(text: str, context: Context) -> Iterator[Change]:
    found = _THEN.match(text) if context.answer else None
    if not found or not _done(found["verb"], found["next"] or ""):
        return
    yield found.start("then"), found.end("then"), f"{found['who'][0].upper()}{found['who'][1:]} have since"


def _done(verb: str, after: str) -> bool:
    """Whether this is something done: in "I have experienced staff" nothing is."""
    if verb not in PARTICIPLES:
        return False
    return verb not in ADJECTIVES or not after or after in DETERMINERS | PREPOSITIONS | {"to", "and", "myself"}


REPAIR = Repair(
    title="I have since …",
    why="Behind “You asked about my knee.” the reader asks since when; “I have since” needs no time before it.",
    change=change,
    changes=(
        (
            "Since then I have had the operation and I walk every day.",
            "I have since had the operation and I walk every day.",
        ),
        ("Since then I've written my own small grant.", "I have since written my own small grant."),
        ("Since then, we have been on two courses.", "We have since been on two courses."),
    ),
    leaves=(
        "Since then I have a car.",
        "Since then I have not driven.",
        "I left in March. Since then I have had the operation.",
        "Since then I have experienced staff around me.",
        "Since then my knee has been fine.",
    ),
    context=Context(sentence=True, answer=True),
)
