"""Written at once, sent when it suits."""

from core.advice import beyond, cite, ours
from core.model import Example, Rule
from core.rules.facts import hours_after, interested
from core.rules.interview import interview
from core.timing import in_the_day

RULE = Rule(
    title="Write it now, send it when it suits them",
    why="Best from an hour after, between 8 in the morning and 8 in the evening, where they are. A hint, never a lock.",
    sources=cite(7, 20) + beyond("W4", "W6") + ours("The hour and the hours of the day are ours."),
    place="plan",
    applies=lambda case, now: bool(
        case.ended and interested(case) and case.ended <= now < in_the_day(hours_after(case.ended, 1))
    ),
    examples=(
        Example("It ended half an hour ago: write, and wait a little.", interview(), "2026-11-18T15:30:00+01:00", True),
        Example("An hour later it may go.", interview(), "2026-11-18T16:00:00+01:00", False),
        Example(
            "It ended at half past two in the night: at seven they still sleep.",
            interview({"ended": "2026-11-18T02:30:00+01:00"}),
            "2026-11-18T07:00:00+01:00",
            True,
        ),
        Example(
            "At eight it may go.",
            interview({"ended": "2026-11-18T02:30:00+01:00"}),
            "2026-11-18T08:00:00+01:00",
            False,
        ),
        Example(
            "It ended at half past seven in the evening: tomorrow at eight, then.",
            interview({"ended": "2026-11-18T19:30:00+01:00"}),
            "2026-11-18T21:00:00+01:00",
            True,
        ),
    ),
)
