"""Delays are common."""

from core.advice import cite
from core.model import Example, Rule
from core.rules.interview import interview

RULE = Rule(
    title="Be patient; silence is not a no",
    why="Decisions get delayed for a hundred reasons that have nothing to do with you.",
    sources=cite(68, 72),
    place="waiting",
    applies=lambda case, now: case.outcome in ("waiting", "heard"),
    examples=(
        Example("A week of silence says nothing yet.", interview(), "2026-11-25T10:00:00+01:00", True),
        Example(
            "They said no: the waiting is over.",
            interview({"outcome": "rejected"}),
            "2026-11-25T10:00:00+01:00",
            False,
        ),
    ),
)
