"""To have not: "I have not the licence" is said with do."""

import re
from collections.abc import Iterator

from core.mending._repair import Change, Context, Repair

# Only before a thing: "I have not the time", never "I have not used it", "I have not, but".
_HAVE_NOT = re.compile(
    r"\b(?P<who>I|[Ww]e|[Yy]ou|[Tt]hey) (?:have not|haven['’]t) "
    r"(?=(?:the|a|an|any|much|many|enough|my|your|good|so much|so many) [A-Za-z]|[A-Z]\w*(?: yet)?[.,])"
)


def change(text: str, context: Context) -> Iterator[Change]:
    for found in _HAVE_NOT.finditer(text):
        yield found.start(), found.end(), f"{found['who']} do not have "


REPAIR = Repair(
    title="I do not have the licence",
    why="To have a thing takes “do not”; only to have done something takes “have not”.",
    change=change,
    changes=(
        ("I have not the registration yet.", "I do not have the registration yet."),
        ("I have not much practice.", "I do not have much practice."),
        ("We haven't a car.", "We do not have a car."),
        ("I have not B2 yet, but I learn.", "I do not have B2 yet, but I learn."),
    ),
    leaves=(
        "I have not used it.",
        "I have not, but I can learn.",
        "I have not yet had the chance.",
        "I have not been there a lot.",
    ),
    context=Context(),
    stage=1,
)
