""" "Same" takes its "the": "he says the same words", "at the same time"."""

import re
from collections.abc import Iterator

from core.mending._repair import Change, Context, Repair
from core.mending.grammar.verbs import BASES, PASTS, THIRDS
from core.mending.grammar.words import AUXILIARIES, PREPOSITIONS, AnyOf, vocabulary

# No "day" or "week": "same day delivery" is a thing with a name, and so is much else that people sell.
_THINGS = (
    "age|amount|board|boards|boat|book|books|building|bus|car|class|colour|colours|company|floor|form|forms|hours|idea|"
    "ideas|job|jobs|kind|kitchen|language|length|level|list|machine|machines|method|mistake|mistakes|name|names|number|"
    "office|people|person|place|places|plan|price|problem|problems|question|questions|reason|reasons|recipe|room|route|"
    "rule|rules|school|shape|shift|shifts|shop|size|sizes|software|song|sort|street|system|table|task|tasks|team|thing|"
    "things|tool|tools|town|type|village|way|weight|word|words|work"
)
_END = (
    r"(?=\s*(?:[.,;:!?)]|$)| (?:[a-z]+ly|as|and|or|but|for|in|on|at|to|of|from|with|when|because|so|I|we|you|he|she|"
    + (r"they|every|each|again|twice|here|there|now|today|like|that|who|all)\b)")
)
_SAME = re.compile(rf"\b(?P<before>[a-z]+) (?=same (?:(?:{_THINGS})|(?P<time>time)){_END})")
_BEFORE = AnyOf(AUXILIARIES | PREPOSITIONS | vocabulary("all both exactly almost nearly not"), *(BASES, PASTS, THIRDS))
_NOT_BEFORE = vocabulary("sort kind like as than per")
_AT = ("at", "around", "about")


def change(text: str, context: Context) -> Iterator[Change]:
    for found in _SAME.finditer(text):
        before = found["before"]
        if before in _AT if found["time"] else before in _BEFORE and before not in _NOT_BEFORE:
            yield found.end(), found.end(), "the "


REPAIR = Repair(
    title="The same",
    why="“Same” goes with “the”: “the same words”, “at the same time”.",
    change=change,
    changes=(
        ("He says same words.", "He says the same words."),
        ("They are all same size.", "They are all the same size."),
        ("We start at same time and leave together.", "We start at the same time and leave together."),
        ("I use same tools in Gdynia.", "I use the same tools in Gdynia."),
    ),
    leaves=(
        "Same time next week is fine.",
        "I offer same day delivery.",
        "I had the same idea.",
        "We all wear this same size.",
        "They do it same as here.",
        "You asked one same question of all.",
        "We sell same size frames.",
        "It is my same old bus.",
    ),
)
