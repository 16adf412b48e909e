"""Not the day after, unless they asked."""

from core.advice import cite
from core.model import Example, Rule
from core.rules.facts import next_day
from core.rules.interview import interview

RULE = Rule(
    title="Do not call the next day, unless they asked you to",
    why="The day after, a call feels like pressure. A note does the same work quietly.",
    sources=cite(56),
    place="channel",
    applies=lambda case, now: next_day(case, now) and not case.asked_to_call,
    examples=(
        Example("The day after begins at midnight.", interview(), "2026-11-19T00:00:00+01:00", True),
        Example(
            "Late in the evening of the interview it is still the same day.",
            interview(),
            "2026-11-18T23:59:00+01:00",
            False,
        ),
        Example(
            "They asked you to call: then you may.",
            interview({"asked_to_call": True}),
            "2026-11-19T10:00:00+01:00",
            False,
        ),
        Example("Two days later the rule has passed.", interview(), "2026-11-20T00:00:00+01:00", False),
    ),
)
