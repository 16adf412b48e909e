"""A date that only the user can know."""

from collections.abc import Iterator

from core.advice import cite, ours
from core.model import Case, Example, Rule, Task
from core.rules.facts import company
from core.rules.interview import interview


def tasks(case: Case) -> Iterator[Task]:
    if not case.own_date:
        return
    what = f"Answer the offer of {company(case)}" if case.outcome == "offer" else f"Be in touch with {company(case)}"
    yield Task(id="own-date", what=what, due=case.own_date, own=True)


RULE = Rule(
    title="A date of your own",
    why="You set this one. When a plan has ended, a date that suits you both keeps the thread.",
    sources=cite(99) + ours("No article knows when your answer is due, or when it is good to write again; you do."),
    place="closing",
    applies=lambda case, now: bool(case.own_date),
    tasks=tasks,
    examples=(
        Example(
            "They made an offer, and you want to answer by Friday.",
            interview({"outcome": "offer", "own_date": "2026-11-27"}),
            "2026-11-25T10:00:00+01:00",
            {"own-date": {"what": "Answer the offer of Harbour Books", "due": "2026-11-27", "state": "open"}},
        ),
        Example(
            "They said no, and you would like to write again in spring.",
            interview({"outcome": "rejected", "outcome_at": "2026-11-24T10:00:00+01:00", "own_date": "2027-03-02"}),
            "2026-11-25T10:00:00+01:00",
            {"own-date": {"what": "Be in touch with Harbour Books", "state": "open"}},
        ),
        Example("You set no date.", interview(), "2026-11-25T10:00:00+01:00", {"own-date": None}),
    ),
)
