"""The weekend has passed."""

from core.advice import cite
from core.model import Example, Rule
from core.rules.facts import weekend_deadline_passed
from core.rules.interview import interview

RULE = Rule(
    title="Their weekend deadline has passed? Ask, even if it feels awkward",
    why="They named the end of the week and it is over. Asking is fair; it only feels awkward.",
    sources=cite(74),
    place="waiting",
    applies=lambda case, now: weekend_deadline_passed(case, now),
    examples=(
        Example(
            "They said “by Friday”, and Monday has come.",
            interview({"promised": "2026-11-20"}),
            "2026-11-23T09:00:00+01:00",
            True,
        ),
        Example(
            "It is still Sunday.",
            interview({"promised": "2026-11-20"}),
            "2026-11-22T23:59:00+01:00",
            False,
        ),
        Example(
            "They named a Thursday: no weekend in between.",
            interview({"promised": "2026-11-19"}),
            "2026-11-23T09:00:00+01:00",
            False,
        ),
    ),
)
