"""An honest view helps them."""

from core.advice import cite
from core.model import Example, Rule
from core.rules.interview import interview

RULE = Rule(
    title="When you say no, give them your honest view of the role",
    why="A kind and useful reason helps them more than a polite nothing.",
    sources=cite(93),
    place="notes",
    applies=lambda case, now: case.interest == "no",
    examples=(
        Example(
            "You decline, and say that the travel is too much.",
            interview({"interest": "no", "feedback": "the travel is too much for me"}),
            "2026-11-18T18:00:00+01:00",
            True,
        ),
        Example("You want the job: keep it for later.", interview(), "2026-11-18T18:00:00+01:00", False),
    ),
)
