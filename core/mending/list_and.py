"""A list gets its "and": a, b and c."""

import re
from collections.abc import Iterator

from core.mending._repair import Change, Context, Repair
from core.mending._words import words
from core.mending.grammar.words import ADVERBS, AUXILIARIES, LINKS, PREPOSITIONS, SUBJECTS, WH

_HEAD = re.compile(
    r"(?:i|we)(?:['’](?:ve|d))? (?:(?:also|can|have|could|would|really|both|am|was) ){0,2}"
    r"(?:have|had|know|speak|use|used|bring|brought|do|did|like|love|enjoy|taught|teach|cook|handle|handled|studied|got|"
    r"learned|learnt|led|built|run|ran|worked with|good at|trained in|talked about) ",
    re.IGNORECASE,
)
_NO_ITEM = ADVERBS | AUXILIARIES | LINKS | PREPOSITIONS | SUBJECTS | WH | {"etc", "that", "because", "please", "thanks"}
_ITEM = 5  # words; a longer one may be anything


def change(text: str, context: Context) -> Iterator[Change]:
    match = _HEAD.match(text)
    if not match:
        return
    list_ends = len(text.rstrip(" .!"))
    if any(sign in text[:list_ends] for sign in ".;:!?\n()"):
        return
    items = text[match.end() : list_ends].split(", ")
    if len(items) < 3:
        return
    inside = [[word.low for word in words(item)] for item in items]
    for item in inside:
        if not item or len(item) > _ITEM or item[0] in _NO_ITEM - {"all", "both"} or item[-1].endswith("ly"):
            return
        if any(word in SUBJECTS | AUXILIARIES | {"and", "or", "etc", "because", "but"} for word in item):
            return
    last = text.rindex(", ", 0, list_ends)
    yield last, last + 2, " and "


REPAIR = Repair(
    title="a, b and c",
    why="A list without its “and” sounds broken off.",
    change=change,
    changes=(
        (
            "I know figma, prototyping in code, workshop facilitation",
            "I know figma, prototyping in code and workshop facilitation",
        ),
        ("I have patience, glue, time.", "I have patience, glue and time."),
        ("we talked about oak, glue, the yard", "we talked about oak, glue and the yard"),
    ),
    leaves=(
        "I have a car, luckily.",
        "I have worked there, happily, since May.",
        "I know sage, xero, etc.",
        "I have time, energy, and a plan.",
        "I know glue, I know wood, I know nails.",
    ),
    stage=2,
)
