"""Heartfelt beats polished."""

from core.advice import cite
from core.model import Example, Rule
from core.rules.interview import interview

RULE = Rule(
    title="Mean it",
    why="A thoughtful line in your own words is worth more than a perfect one.",
    sources=cite(45),
    place="form",
    examples=(
        Example(
            "“I kept thinking about your question” is a line nobody else can write.",
            interview(),
            "2026-11-18T18:00:00+01:00",
            True,
        ),
    ),
)
