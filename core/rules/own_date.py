"""A date that only the user can know."""

from collections.abc import Iterator
from datetime import date

from core.advice import cite, ours
from core.model import Case, Example, Rule, Task
from core.rules.facts import company, sent_at, settled
from core.rules.interview import interview
from core.timing import answer_day, day_of


def _asked_for(case: Case) -> date | None:
    """The day that the user asked an offer's makers to wait for."""
    asked = sent_at(case, "more-time") if case.outcome == "offer" else None
    return answer_day(day_of(asked, case.ended)) if asked else None


def tasks(case: Case) -> Iterator[Task]:
    due = case.own_date or _asked_for(case)
    if not due or (case.outcome == "offer" and settled(case)):
        return
    what = f"Answer the offer of {company(case)}" if case.outcome == "offer" else f"Be in touch with {company(case)}"
    why = "" if case.own_date else "By then you asked them to wait for your answer. Another day? Say so below."
    yield Task(id="own-date", what=what, due=due, own=True, why=why)


RULE = Rule(
    title="A date of your own",
    why="You set this one. When a plan has ended, a date that suits you both keeps the thread.",
    sources=cite(99) + ours("No article knows when your answer is due, or when it is good to write again; you do."),
    place="closing",
    applies=lambda case, now: bool(case.own_date or _asked_for(case)),
    tasks=tasks,
    examples=(
        Example(
            "They made an offer, and you want to answer by Friday.",
            interview({"outcome": "offer", "own_date": "2026-11-27"}),
            "2026-11-25T10:00:00+01:00",
            {"own-date": {"what": "Answer the offer of Harbour Books", "due": "2026-11-27", "state": "open"}},
        ),
        Example(
            "You asked for time, and said by when they have your answer.",
            interview({"outcome": "offer", "sent.more-time": "2026-11-24T10:00:00+01:00"}),
            "2026-11-27T10:00:00+01:00",
            {"own-date": {"what": "Answer the offer of Harbour Books", "due": "2026-11-27", "state": "due"}},
        ),
        Example(
            "You have answered the offer.",
            interview({"outcome": "offer", "own_date": "2026-11-27", "sent.accept": "2026-11-25T10:00:00+01:00"}),
            "2026-11-25T12:00:00+01:00",
            {"own-date": None},
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
