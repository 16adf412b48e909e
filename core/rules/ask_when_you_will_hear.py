"""Ask for the date and the process."""

from core.advice import cite
from core.model import Example, Rule
from core.rules.interview import interview
from core.thanks import awaited

RULE = Rule(
    title="Ask when you will hear, and how they decide",
    why="A date makes the waiting easier, and tells you when a question is fair.",
    sources=cite(3),
    place="before",
    applies=lambda case, now: not (awaited(case) or case.asked_to_wait),
    examples=(
        Example("Nobody has named a date: ask.", interview(), "2026-11-18T18:00:00+01:00", True),
        Example(
            "They promised an answer by Friday: no need to ask.",
            interview({"promised": "2026-11-20"}),
            "2026-11-18T18:00:00+01:00",
            False,
        ),
        Example(
            "They asked you to give them ten days: no need to ask.",
            interview({"asked_to_wait": 10}),
            "2026-11-18T18:00:00+01:00",
            False,
        ),
    ),
)
