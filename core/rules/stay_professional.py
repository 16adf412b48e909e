"""Polite, and not too casual."""

from core.advice import cite
from core.model import Example, Rule
from core.rules.interview import interview

RULE = Rule(
    title="Stay professional and polite",
    why="Friendly is fine, chummy is not. Respect reads well everywhere.",
    sources=cite(39, 43, 44),
    place="form",
    examples=(
        Example(
            "“Hey, it was awesome” becomes “Thank you, I enjoyed it”.",
            interview(),
            "2026-11-18T18:00:00+01:00",
            True,
        ),
    ),
)
