"""Few people do it."""

from core.advice import cite
from core.model import Example, Rule
from core.rules.interview import interview

RULE = Rule(
    title="It sets you apart",
    why="Many never write at all. You will be one of the few who did.",
    sources=cite(95),
    place="why",
    examples=(
        Example(
            "Five were interviewed and two wrote: be one of the two.",
            interview(),
            "2026-11-18T18:00:00+01:00",
            True,
        ),
    ),
)
