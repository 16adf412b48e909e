"""Thanks come first."""

from core.advice import cite
from core.model import Example, Rule
from core.rules.interview import interview

RULE = Rule(
    title="Open with thanks, for their time and for the chance",
    why="Thanks are what the note is for. Without them it reads as if you did not care.",
    sources=cite(22, 23),
    place="notes",
    examples=(
        Example(
            "The first sentence of every thank-you says thank you.",
            interview(),
            "2026-11-18T18:00:00+01:00",
            True,
        ),
    ),
)
