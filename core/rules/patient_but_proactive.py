"""Between silence and pressure."""

from core.advice import cite
from core.model import Example, Rule
from core.rules.interview import interview

RULE = Rule(
    title="Be patient, and still take the next step when it is due",
    why="Their time and your interest both count, so you write politely, and only when it is time.",
    sources=cite(69, 71),
    place="waiting",
    examples=(
        Example(
            "Nothing is due today: that is a good day to do something else.",
            interview(),
            "2026-11-22T10:00:00+01:00",
            True,
        ),
    ),
)
