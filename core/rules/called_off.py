"""The interview was called off: nothing is due for a talk that was not."""

from core.advice import cite, ours
from core.model import Example, Rule
from core.rules.interview import interview
from core.rules.no_talk import drops_all

OFF = "It was called off."

RULE = Rule(
    title="Called off? One friendly line, and the door stays open",
    why="A thank-you for letting you know is remembered when another day is looked for.",
    sources=cite(88) + ours("No article speaks of an interview that is called off; the plan ends, and begins anew."),
    place="closing",
    applies=lambda case, now: case.outcome == "called_off",
    drops=drops_all(OFF),
    ends=lambda case: "It was called off. When another day is named, say “It was moved”, and the plan begins anew.",
    examples=(
        Example(
            "They call it off the day before: nothing stays open.",
            interview({"outcome": "called_off", "outcome_at": "2026-11-17T10:00:00+01:00"}),
            "2026-11-17T12:00:00+01:00",
            {
                "debrief": {"state": "dropped", "dropped": OFF},
                "thank-you.ana": {"state": "dropped"},
                "check-in": {"state": "dropped"},
            },
        ),
        Example(
            "It was called off.",
            interview({"outcome": "called_off", "outcome_at": "2026-11-17T10:00:00+01:00"}),
            "2026-11-17T12:00:00+01:00",
            True,
        ),
        Example("It takes place.", interview(), "2026-11-17T12:00:00+01:00", False),
    ),
)
