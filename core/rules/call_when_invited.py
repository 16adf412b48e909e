"""They asked for a call."""

from core.advice import cite
from core.model import Example, Rule
from core.rules.interview import interview

RULE = Rule(
    title="They asked you to call, so call",
    why=(
        "An invited call shows enthusiasm. Keep it short and ask first whether the moment suits; an email is "
        "fine as well."
    ),
    sources=cite(52, 54),
    place="channel",
    applies=lambda case, now: case.asked_to_call,
    examples=(
        Example(
            "She said “give me a ring next week”.",
            interview({"asked_to_call": True}),
            "2026-11-18T18:00:00+01:00",
            True,
        ),
        Example("Nobody mentioned a call.", interview(), "2026-11-18T18:00:00+01:00", False),
    ),
)
