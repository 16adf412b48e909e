"""They notice what you do next."""

from core.advice import cite
from core.model import Example, Rule
from core.rules.interview import interview

RULE = Rule(
    title="What you do afterwards counts too",
    why="How you behave after an interview is part of how they see you.",
    sources=cite(101),
    place="why",
    examples=(
        Example(
            "They compare notes on Friday, and yours is among them.",
            interview(),
            "2026-11-18T18:00:00+01:00",
            True,
        ),
    ),
)
