"""Not interested: one kind note says so."""

from collections.abc import Iterator

from core.advice import cite, ours
from core.model import Case, Example, Rule, Task
from core.rules.facts import company, ended, hours_after, interested, sent_at
from core.rules.interview import interview
from core.timing import DAY

LET_GO = "Two weeks have passed, and they have moved on without it."


def tasks(case: Case) -> Iterator[Task]:
    yield Task(
        id="decline",
        what=f"Tell {company(case)} you are not interested, with thanks",
        due=hours_after(ended(case), 24),
        not_before=case.ended,
        note="decline",
        patience=(92,),
        lapses=ended(case) + 14 * DAY,
        lapsed=LET_GO,
    )


def ends(case: Case) -> str:
    told = sent_at(case, "decline")
    return "You have told them, kindly, that this one is not for you. Nothing is left to do." if told else ""


RULE = Rule(
    title="Not for you? Say so kindly",
    why="A clear and friendly no saves everyone time, and takes the place of every other note.",
    sources=cite(92)
    + ours("No article says by when; we give it the same day as a thank-you, and let it go after two weeks."),
    place="plan",
    applies=lambda case, now: not interested(case),
    tasks=tasks,
    ends=ends,
    examples=(
        Example(
            "Not interested: one note within a day, and no thank-you or check-in beside it.",
            interview({"interest": "no"}),
            "2026-11-18T18:00:00+01:00",
            {
                "decline": {"due": "2026-11-19T15:00:00+01:00", "state": "open"},
                "thank-you.ana": None,
                "check-in": None,
            },
        ),
        Example(
            "On the minute two weeks after the interview it may still be said.",
            interview({"interest": "no"}),
            "2026-12-02T15:00:00+01:00",
            {"decline": {"state": "overdue"}},
        ),
        Example(
            "A minute later it is let go.",
            interview({"interest": "no"}),
            "2026-12-02T15:01:00+01:00",
            {"decline": {"state": "dropped", "dropped": LET_GO}},
        ),
        Example(
            "Unsure is not a no: there is nothing to decline.",
            interview({"interest": "unsure"}),
            "2026-11-18T18:00:00+01:00",
            {"decline": None},
        ),
    ),
)
