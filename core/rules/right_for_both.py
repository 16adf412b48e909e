"""It has to fit both sides."""

from core.advice import cite
from core.model import Example, Rule
from core.rules.interview import interview

RULE = Rule(
    title="Remember that it has to be right for both sides",
    why="They were choosing, and so were you. A place that fits is worth the search.",
    sources=cite(87),
    place="closing",
    examples=(
        Example(
            "They chose someone else: it may not have been your place either.",
            interview({"outcome": "rejected"}),
            "2026-11-25T10:00:00+01:00",
            True,
        ),
    ),
)
