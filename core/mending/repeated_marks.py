"""One exclamation mark is enough."""

import re
from collections.abc import Iterator

from core.mending._repair import Change, Context, Repair

_RUN = re.compile(r"(?<![!?])(?:!{2,40}|\?{2,40})(?![!?=])")


def change(text: str, context: Context) -> Iterator[Change]:
    for match in _RUN.finditer(text):
        if match.start():
            yield match.start(), match.end(), match[0][0]


REPAIR = Repair(
    title="One exclamation mark",
    why="Three of them shout, and shouting is what stays.",
    change=change,
    changes=(
        ("latte art!!", "latte art!"),
        ("I loved it!!! Really!!", "I loved it! Really!"),
        ("Are you sure???", "Are you sure?"),
    ),
    leaves=("I loved it!", "Really?!", "!!x is code", "It works, right?"),
    stage=0,
)
