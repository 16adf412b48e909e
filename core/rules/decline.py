"""Not interested: one kind note says so."""

from core.advice import cite, ours
from core.model import Case, Example, Rule, Task
from core.rules._facts import company, hours_after, interested, sent_at
from core.rules._interview import interview


def tasks(case: Case):
    yield Task(
        id="decline",
        what=f"Tell {company(case)} you are not interested, with thanks",
        due=hours_after(case.ended, 24),
        not_before=case.ended,
        note="decline",
        patience=(92,),
    )


def ends(case: Case) -> str:
    told = sent_at(case, "decline")
    return "You have told them, kindly, that this one is not for you. Nothing is left to do." if told else ""


RULE = Rule(
    title="Not for you? Say so kindly",
    why="A clear and friendly no saves everyone time, and takes the place of every other note.",
    sources=cite(92) + ours("No article says by when; we give it the same day as a thank-you."),
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
            "Unsure is not a no: there is nothing to decline.",
            interview({"interest": "unsure"}),
            "2026-11-18T18:00:00+01:00",
            {"decline": None},
        ),
    ),
)
