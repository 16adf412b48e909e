"""The interview is not the finish line."""

from core.advice import cite
from core.model import Example, Rule
from core.rules.interview import interview

RULE = Rule(
    title="Walk out with a plan for how and when to follow up",
    why="The interview is not the finish line. Knowing your next three steps makes the waiting calm.",
    sources=cite(6),
    place="before",
    examples=(
        Example(
            "The interview has just ended and the plan begins.",
            interview(),
            "2026-11-18T18:00:00+01:00",
            True,
        ),
    ),
)
