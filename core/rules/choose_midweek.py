"""Tuesday or Wednesday, where nobody named a day."""

from core.advice import cite, ours
from core.model import Example, Rule
from core.rules.interview import interview
from core.thanks import awaited

RULE = Rule(
    title="Choose a Tuesday or Wednesday where nobody named a day",
    why="Mondays and Fridays are busy. A thank-you never waits for a better weekday, though.",
    sources=cite(21) + ours("Only nudges are moved to midweek, never a thank-you."),
    place="waiting",
    applies=lambda case, now: not awaited(case),
    examples=(
        Example("Nobody named a day: midweek it is.", interview(), "2026-11-18T18:00:00+01:00", True),
        Example(
            "They named a Friday: then you go by their date.",
            interview({"promised": "2026-11-20"}),
            "2026-11-18T18:00:00+01:00",
            False,
        ),
    ),
)
