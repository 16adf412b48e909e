"""The answer is overdue."""

from core.advice import cite, ours
from core.model import Example, Rule
from core.rules.facts import answer_overdue
from core.rules.interview import interview

RULE = Rule(
    title="Answer overdue? Call or write",
    why="The day they named has passed, so a call is as fair as an email. Choose what suits you both.",
    sources=cite(57) + ours("Where nobody named a day, we call an answer overdue after two weeks."),
    place="channel",
    applies=lambda case, now: answer_overdue(case, now),
    examples=(
        Example(
            "They promised Friday, and it is Saturday.",
            interview({"promised": "2026-11-20"}),
            "2026-11-21T09:00:00+01:00",
            True,
        ),
        Example(
            "They promised Friday, and it is still Friday.",
            interview({"promised": "2026-11-20"}),
            "2026-11-20T23:59:00+01:00",
            False,
        ),
        Example(
            "Nobody named a day, and two weeks are not over.",
            interview(),
            "2026-12-02T10:00:00+01:00",
            False,
        ),
        Example(
            "Nobody named a day, and more than two weeks have passed.",
            interview(),
            "2026-12-03T10:00:00+01:00",
            True,
        ),
    ),
)
