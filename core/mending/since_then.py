"""An answer that begins with "Since then" has no then: to its reader the talk was this morning."""

import re
from collections.abc import Iterator

from core.mending._repair import Change, Context, Repair

_THEN = re.compile(r"\s*(?P<then>[Ss]ince then,? (?P<next>[A-Za-z]))")


def change(text: str, context: Context) -> Iterator[Change]:
    found = _THEN.match(text) if context.answer else None
    if found:
        yield found.start("then"), found.end("then"), found["next"].upper()


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
    ),
    leaves=(
        "I left in March. Since then I have had the operation.",
        "I have not driven since then.",
        "Since the operation I walk every day.",
    ),
    context=Context(sentence=True, answer=True),
)
