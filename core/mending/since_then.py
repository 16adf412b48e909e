"""An answer that begins with "Since then" has no then: to its reader the talk was this morning. Before the present it
is "now" wherever it stands."""

import re
from collections.abc import Iterator

from core.mending._repair import Change, Context, Repair
from core.mending.grammar.verbs import BASES, PASTS, THIRDS
from core.mending.grammar.words import AnyOf, vocabulary

_THEN = re.compile(
    r"\b(?P<s>[Ss])ince then,? (?P<next>(?P<who>I|[Ww]e|[Yy]ou|[Hh]e|[Ss]he|[Ii]t|[Tt]hey)?(?P<am>['’](?:m|re)\b)?"
    r"(?: (?P<verb>[a-z]+)\b(?!['’]))?)"
)
_PRESENT = AnyOf(BASES, THIRDS, vocabulary("am is are"))
_HAVE = vocabulary("have has")


def _is_present(verb: str) -> bool:
    return verb in _PRESENT and verb not in PASTS and verb not in _HAVE


def change(text: str, context: Context) -> Iterator[Change]:
    for found in _THEN.finditer(text):
        start, end = found.start(), found.start("next")
        if found["who"] and (found["am"] or _is_present(found["verb"])):
            yield start, end, "Now " if found["s"] == "S" else "now "
        elif context.answer and not text[:start].strip() and text[end : end + 1].isalpha():
            yield start, end + 1, text[end].upper()


REPAIR = Repair(
    title="I have passed my test",
    why="Behind “You asked about my knee.” the reader asks since when, and takes it for since this morning.",
    change=change,
    changes=(
        (
            "Since then I have had the operation and I walk every day.",
            "I have had the operation and I walk every day.",
        ),
        ("Since then, we have been on two courses.", "We have been on two courses."),
        ("Since then my knee has been fine.", "My knee has been fine."),
        ("Since then I learn with my cousin.", "Now I learn with my cousin."),
        ("At the time I was ill. Since then I'm well again.", "At the time I was ill. Now I'm well again."),
    ),
    leaves=(
        "I left in March. Since then I have had the operation.",
        "I left in March. Since then I cut my own hair.",
        "I have not driven since then.",
        "Since the operation I walk every day.",
    ),
    context=Context(sentence=True, answer=True),
)
