"""Enough is enough."""

from core.advice import cite, ours
from core.model import Example, Rule
from core.rules.facts import sent_at
from core.rules.interview import interview

RULE = Rule(
    title="One check-in and one last follow-up, then stop",
    why="You have said it all, and well. One more note would take away from it.",
    sources=cite(70) + ours("The article gives no number; two is ours."),
    place="waiting",
    applies=lambda case, now: bool(sent_at(case, "final")),
    examples=(
        Example(
            "Both are out: it is their turn now.",
            interview({"sent.check-in": "2026-11-25T10:00:00+01:00", "sent.final": "2026-12-02T10:00:00+01:00"}),
            "2026-12-05T10:00:00+01:00",
            True,
        ),
        Example(
            "Only the check-in is out: one more may follow.",
            interview({"sent.check-in": "2026-11-25T10:00:00+01:00"}),
            "2026-12-05T10:00:00+01:00",
            False,
        ),
        Example(
            "They have written since: you start afresh.",
            interview(
                {
                    "sent.check-in": "2026-11-25T10:00:00+01:00",
                    "sent.final": "2026-12-02T10:00:00+01:00",
                    "outcome": "heard",
                    "outcome_at": "2026-12-04T10:00:00+01:00",
                }
            ),
            "2026-12-05T10:00:00+01:00",
            False,
        ),
    ),
)
