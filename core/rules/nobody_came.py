"""Nobody came to the interview: one line asks for another time."""

from collections.abc import Iterator

from core.advice import cite, ours
from core.model import Case, Example, Rule, Task
from core.rules.facts import company
from core.rules.interview import interview
from core.rules.no_talk import drops_all, told_and_due
from core.timing import DAY

ASK = "nobody-came"
NO_TALK = "Nobody came, so there was no talk to follow up on."
LET_GO = "Two weeks have passed since nobody came, so it is let go."
NOBODY = {"outcome": "nobody_came", "outcome_at": "2026-11-18T15:10:00+01:00"}


def tasks(case: Case) -> Iterator[Task]:
    told, due = told_and_due(case)
    yield Task(
        id=ASK,
        what=f"Ask {company(case)} for another time",
        due=due,
        not_before=told,
        note=ASK,
        lapses=told + 14 * DAY,
        lapsed=LET_GO,
    )


RULE = Rule(
    title="Nobody came? Ask for another time, without reproach",
    why="A mix-up is likelier than a slight, and one friendly line finds out.",
    sources=cite(48) + ours("No article speaks of it; the same day or the next is soon enough to ask."),
    place="plan",
    applies=lambda case, now: case.outcome == "nobody_came",
    tasks=tasks,
    drops=drops_all(NO_TALK, but=ASK),
    ends=lambda case: "Nobody came. When they name another time, say “It was moved”, and the plan begins anew.",
    examples=(
        Example(
            "You waited and nobody came: one line within a day, and nothing else.",
            interview(NOBODY),
            "2026-11-18T16:00:00+01:00",
            {
                "nobody-came": {"due": "2026-11-19T15:10:00+01:00", "state": "open"},
                "thank-you.ana": {"state": "dropped", "dropped": NO_TALK},
                "debrief": {"state": "dropped"},
                "check-in": {"state": "dropped"},
            },
        ),
        Example(
            "On the minute two weeks later it may still be asked.",
            interview(NOBODY),
            "2026-12-02T15:10:00+01:00",
            {"nobody-came": {"state": "overdue"}},
        ),
        Example(
            "A minute later it is let go.",
            interview(NOBODY),
            "2026-12-02T15:11:00+01:00",
            {"nobody-came": {"state": "dropped", "dropped": LET_GO}},
        ),
        Example("They came.", interview(), "2026-11-18T16:00:00+01:00", {"nobody-came": None}),
    ),
)
