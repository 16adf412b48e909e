"""What a check-in says."""

from core.advice import cite
from core.model import Example, Rule
from core.rules.interview import interview

RULE = Rule(
    title="In a check-in: thanks, interest, fit, and one kind question",
    why=(
        "A few lines: thank them again, say that you are still interested and why you fit, and ask kindly "
        "where they are."
    ),
    sources=cite(79, 80, 81, 82, 83),
    place="notes",
    examples=(
        Example(
            "A week of silence: four sentences are enough.",
            interview(),
            "2026-11-25T10:00:00+01:00",
            True,
        ),
    ),
)
