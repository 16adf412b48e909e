"""The interview is still to come."""

from core.advice import cite, ours
from core.model import Example, Rule
from core.rules.facts import ahead
from core.rules.interview import interview

RULE = Rule(
    title="An interview ahead? Know what to ask at the door",
    why="Nothing is due before it has ended. What you ask on the way out decides how calm the waiting is.",
    sources=cite(3, 1, 2, 4, 6) + ours("The debrief is asked for once it has ended, and not before."),
    place="plan",
    applies=ahead,
    examples=(
        Example("The invitation is for tomorrow.", interview(), "2026-11-17T15:00:00+01:00", True),
        Example("A minute before the end it is still ahead.", interview(), "2026-11-18T14:59:00+01:00", True),
        Example("With its end the plan begins.", interview(), "2026-11-18T15:00:00+01:00", False),
        Example("Nobody knows yet when it is.", interview({"ended": None}), "2026-11-17T15:00:00+01:00", False),
    ),
)
