"""A doubt they raised."""

from core.advice import cite
from core.model import Example, Rule
from core.rules.interview import interview

RULE = Rule(
    title="Answer a doubt that they raised",
    why=("They said it aloud, so they will think of it again. A calm sentence on how you will meet it helps them."),
    sources=cite(31),
    place="notes",
    applies=lambda case, now: any(concern.raised_by == "them" for concern in case.concerns),
    examples=(
        Example(
            "They wondered about your lack of sales experience.",
            interview({"concerns.sales.text": "no sales experience", "concerns.sales.raised_by": "them"}),
            "2026-11-18T18:00:00+01:00",
            True,
        ),
        Example(
            "Only you felt uneasy about it.",
            interview({"concerns.sales.text": "no sales experience", "concerns.sales.raised_by": "me"}),
            "2026-11-18T18:00:00+01:00",
            False,
        ),
        Example("No doubts came up.", interview(), "2026-11-18T18:00:00+01:00", False),
    ),
)
