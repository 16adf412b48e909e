"""A thank-you asks for nothing."""

from core.advice import cite, ours
from core.model import Example, Rule
from core.rules.interview import interview

RULE = Rule(
    title="Do not ask for news in a thank-you",
    why="News may come back by itself. Asking for it so early would spoil the thanks.",
    sources=cite(56, 98) + ours("One article warns of calling too early; we extend that to asking in a thank-you."),
    place="notes",
    examples=(
        Example(
            "A thank-you the morning after asks for nothing.",
            interview(),
            "2026-11-19T10:00:00+01:00",
            True,
        ),
    ),
)
