"""One or two things that speak for you."""

from core.advice import cite
from core.model import Example, Rule
from core.rules.interview import interview

RULE = Rule(
    title="Name one or two skills that they need",
    why="A short reminder of what you bring helps them see you in the role.",
    sources=cite(28, 29, 30),
    place="notes",
    examples=(
        Example(
            "Two skills, in half a sentence: that will do.",
            interview({"skills": "copy-editing and patience"}),
            "2026-11-18T18:00:00+01:00",
            True,
        ),
    ),
)
