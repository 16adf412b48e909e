"""A weak moment only you noticed."""

from core.advice import cite, ours
from core.model import Example, Rule
from core.rules.interview import interview

RULE = Rule(
    title="Clear up a weak moment only if you want to",
    why=("An answer that felt weak can be put right in a line. They may not have noticed, so the choice is yours."),
    sources=cite(32) + ours("A doubt that nobody raised goes into a note only when you choose so."),
    place="notes",
    applies=lambda case, now: any(concern.raised_by == "me" and concern.use for concern in case.concerns),
    examples=(
        Example(
            "You want to put one answer right.",
            interview(
                {
                    "concerns.sql.text": "my answer about SQL",
                    "concerns.sql.raised_by": "me",
                    "concerns.sql.use": True,
                }
            ),
            "2026-11-18T18:00:00+01:00",
            True,
        ),
        Example(
            "You felt it, and prefer to leave it.",
            interview({"concerns.sql.text": "my answer about SQL", "concerns.sql.raised_by": "me"}),
            "2026-11-18T18:00:00+01:00",
            False,
        ),
    ),
)
