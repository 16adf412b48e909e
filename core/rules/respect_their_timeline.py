"""The time they asked for is theirs."""

from core.advice import cite
from core.model import Example, Rule
from core.rules.interview import interview
from core.thanks import awaited

RULE = Rule(
    title="Give them the time they asked for",
    why="They told you how long it takes. Keeping to it shows that you listen.",
    sources=cite(66, 67),
    place="waiting",
    applies=lambda case, now: bool(awaited(case) or case.asked_to_wait),
    examples=(
        Example(
            "They named Friday.",
            interview({"promised": "2026-11-20"}),
            "2026-11-18T18:00:00+01:00",
            True,
        ),
        Example("They asked for a week.", interview({"asked_to_wait": 7}), "2026-11-18T18:00:00+01:00", True),
        Example("They named nothing.", interview(), "2026-11-18T18:00:00+01:00", False),
    ),
)
