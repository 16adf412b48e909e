"""The interview was moved: nothing is due before its new time is known."""

from collections.abc import Iterator

from core.advice import ours
from core.model import Case, Example, Rule, Task
from core.rules.facts import adrift, company
from core.rules.interview import interview
from core.rules.no_talk import drops_all, told_and_due

SAY_WHEN = "new-time"
WAITS = "It was moved, and its new time is not known yet."
MOVED = {
    "outcome": "moved",
    "outcome_at": "2026-11-17T10:00:00+01:00",
    "was_at": "2026-11-18T15:00:00+01:00",
}


def tasks(case: Case) -> Iterator[Task]:
    told, due = told_and_due(case, case.was_at)
    yield Task(
        id=SAY_WHEN,
        what=f"Answer {company(case)}, and say here when it is now",
        due=due,
        not_before=told,
        answered=not adrift(case),
    )


def drops(case: Case, task: Task) -> str:
    return drops_all(WAITS, but=SAY_WHEN)(case, task) if adrift(case) else ""


def ends(case: Case) -> str:
    return "It was moved. Say when it ends now, and the plan begins from there." if adrift(case) else ""


RULE = Rule(
    title="Moved? Answer in a line, and say when it is now",
    why="Nothing is due for a talk that has not been. With the new time everything is counted anew.",
    sources=ours("No article speaks of an interview that is moved; a day is time enough to answer."),
    place="plan",
    applies=lambda case, now: case.outcome == "moved" and bool(case.ended and case.was_at),
    tasks=tasks,
    drops=drops,
    ends=ends,
    examples=(
        Example(
            "It was moved, and nobody has said to when.",
            interview(MOVED),
            "2026-11-17T12:00:00+01:00",
            {
                "new-time": {"due": "2026-11-18T10:00:00+01:00", "state": "open"},
                "thank-you.ana": {"state": "dropped", "dropped": WAITS},
                "check-in": {"state": "dropped"},
                "debrief": {"state": "dropped"},
            },
        ),
        Example(
            "After the old end nobody is thanked for a talk that was not.",
            interview(MOVED),
            "2026-11-18T18:00:00+01:00",
            {"thank-you.ana": {"state": "dropped"}},
        ),
        Example(
            "The new time is known: the plan counts from it.",
            interview({**MOVED, "ended": "2026-11-24T11:00:00+01:00"}),
            "2026-11-17T12:00:00+01:00",
            {
                "new-time": {"state": "done"},
                "debrief": {"due": "2026-11-24T12:00:00+01:00", "state": "waiting"},
                "thank-you.ana": {"due": "2026-11-25T11:00:00+01:00", "state": "waiting"},
            },
        ),
        Example(
            "Once that has ended all is as after any interview.",
            interview({**MOVED, "ended": "2026-11-24T11:00:00+01:00"}),
            "2026-11-24T11:30:00+01:00",
            {"thank-you.ana": {"state": "open"}, "check-in": {"due": "2026-12-01"}},
        ),
        Example(
            "Nothing was moved.",
            interview(),
            "2026-11-17T12:00:00+01:00",
            {"new-time": None},
        ),
    ),
)
