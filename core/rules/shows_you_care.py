"""What a note shows."""

from core.advice import cite
from core.model import Example, Rule
from core.rules.interview import interview

RULE = Rule(
    title="It shows interest, initiative and good manners",
    why="A few lines say more about you than another page of your résumé.",
    sources=cite(94),
    place="why",
    examples=(
        Example(
            "A short note the same evening says that you take it seriously.",
            interview(),
            "2026-11-18T18:00:00+01:00",
            True,
        ),
    ),
)
