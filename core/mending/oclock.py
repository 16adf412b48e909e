"""O'clock goes to twelve: "14 o'clock" is said as 2 pm."""

import re
from collections.abc import Iterator

from core.mending._repair import Change, Context, Repair

_LATE = re.compile(r"\b(?P<hour>1[3-9]|2[0-3])(?:[:.]00)? o['’]?clock\b", re.IGNORECASE)


def change(text: str, context: Context) -> Iterator[Change]:
    for found in _LATE.finditer(text):
        yield found.start(), found.end(), f"{int(found['hour']) - 12} pm"


REPAIR = Repair(
    title="2 pm",
    why="In English o'clock counts to twelve; a later hour is said with pm.",
    change=change,
    changes=(
        ("You can call me after 14 o'clock.", "You can call me after 2 pm."),
        ("I am free until 18 oclock.", "I am free until 6 pm."),
        ("We start at 13:00 o'clock.", "We start at 1 pm."),
    ),
    leaves=(
        "I am free after 2 o'clock.",
        "I can talk after 14:00.",
        "We baked 14 loaves.",
        "I have worked 12 o'clock shifts.",
    ),
    context=Context(),
    stage=1,
)
