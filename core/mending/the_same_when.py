""" "I have done the same when I worked there": a past time wants "did"."""

import re
from collections.abc import Iterator

from core.mending._repair import Change, Context, Repair
from core.mending.grammar.verbs import PASTS

_SAME = re.compile(
    r"\b(I|We|we) (?:have|had) done (the same|something like it|something like that) when (?:\w+ ){1,3}?(\w+)\b"
)


def change(text: str, context: Context) -> Iterator[Change]:
    for found in _SAME.finditer(text):
        if found[3].lower() in PASTS | {"was", "were", "had"}:
            start = found.start(1) + len(found[1])
            yield start, found.start(2), " did "


REPAIR = Repair(
    title="I did the same when …",
    why="What happened at a time that is over is told in the past.",
    change=change,
    changes=(
        ("I have done the same when I dressed a window.", "I did the same when I dressed a window."),
        ("We have done the same when we worked in Torun.", "We did the same when we worked in Torun."),
        ("I have done something like it when there was a wall.", "I did something like it when there was a wall."),
    ),
    leaves=(
        "I have done the same for years.",
        "I have done the same when I take care of my grandmother.",
        "You have done the same when it rained.",
    ),
)
