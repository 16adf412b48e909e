"""Withdrawing ends the plan."""

from core.advice import ours
from core.model import Case, Example, Rule, Task
from core.rules.interview import interview


def drops(case: Case, task: Task) -> str:
    return "You withdrew."


def ends(case: Case) -> str:
    if "decline" in case.sent:
        return "You withdrew, and they know. Nothing is left to do here."
    return "You withdrew. A note that tells them so is among your notes; nothing else is left to do here."


RULE = Rule(
    title="Withdrawing ends the plan",
    why="You have decided, so there is nothing left to chase. If they do not know yet, one kind note tells them.",
    sources=ours("No article speaks of withdrawing; the plan simply ends."),
    place="closing",
    applies=lambda case, now: case.outcome == "withdrawn",
    drops=drops,
    ends=ends,
    examples=(
        Example(
            "You withdrew: nothing stays open.",
            interview({"outcome": "withdrawn", "outcome_at": "2026-11-20T10:00:00+01:00"}),
            "2026-11-20T12:00:00+01:00",
            {"check-in": {"state": "dropped"}, "thank-you.ana": {"state": "dropped"}},
        ),
        Example(
            "You took your name off the list.",
            interview({"outcome": "withdrawn", "outcome_at": "2026-11-20T10:00:00+01:00"}),
            "2026-11-20T12:00:00+01:00",
            True,
        ),
        Example("You are still waiting.", interview(), "2026-11-20T12:00:00+01:00", False),
    ),
)
