"""Always, never and often stand before the verb: "you can always call me"."""

import re
from collections.abc import Iterator

from core.mending._repair import Change, Context, Repair

_BEHIND = re.compile(
    r"\b(?P<can>[Yy]ou can|[Pp]lease) (?P<verb>call|phone|ring|text|reach|email) me always"
    r"(?=\s*(?:[.,;!]|$)| (?:after|before|in|on|at|from|between|when)\b)"
)


def change(text: str, context: Context) -> Iterator[Change]:
    for found in _BEHIND.finditer(text):
        yield found.start(), found.end(), f"{found['can']} always {found['verb']} me"


REPAIR = Repair(
    title="You can always call me",
    why="“Always” stands before what is always done.",
    change=change,
    changes=(
        ("You can call me always after 2 pm.", "You can always call me after 2 pm."),
        ("You can reach me always.", "You can always reach me."),
        ("Please text me always before noon.", "Please always text me before noon."),
    ),
    leaves=(
        "You can always call me.",
        "You can call me any time.",
        "They call me always-on.",
        "You can call me always late, she said.",
    ),
    context=Context(),
    stage=1,
)
