"""Patience first, then let it go."""

from collections.abc import Iterator

from core.advice import cite, ours
from core.model import Case, Example, Rule, Task
from core.rules.facts import company, interested, sent_at
from core.rules.interview import interview
from core.timing import DAY, day_of


def tasks(case: Case) -> Iterator[Task]:
    last, closed = sent_at(case, "final"), sent_at(case, "close")
    day = day_of(last, case.ended) + 14 * DAY if last else closed and day_of(closed, case.ended)
    if not day:
        return
    yield Task(
        id="close",
        what=f"Let {company(case)} go and look ahead",
        due=day,
        not_before=day,
        patience=(68, 72),
    )


def drops(case: Case, task: Task | None = None) -> str:
    return "You have closed this one." if sent_at(case, "close") else ""


def ends(case: Case) -> str:
    return "You have closed this one. The next one is ahead of you." if drops(case) else ""


RULE = Rule(
    title="Then let it go",
    why="Silence is not always a no, so you gave it time. Now you may take it as one, and look to the next.",
    sources=cite(72, 85) + ours("No article says how long to wait for the last answer; we wait two weeks."),
    place="plan",
    applies=lambda case, now: bool(sent_at(case, "close") or (interested(case) and sent_at(case, "final"))),
    tasks=tasks,
    drops=drops,
    ends=ends,
    examples=(
        Example(
            "Thirteen days after the last follow-up there is still hope, and nothing to do.",
            interview({"sent.check-in": "2026-11-25T10:00:00+01:00", "sent.final": "2026-12-02T10:00:00+01:00"}),
            "2026-12-15T23:59:00+01:00",
            {"close": {"due": "2026-12-16", "not_before": "2026-12-16", "state": "waiting"}},
        ),
        Example(
            "After fourteen days it is time to move on.",
            interview({"sent.check-in": "2026-11-25T10:00:00+01:00", "sent.final": "2026-12-02T10:00:00+01:00"}),
            "2026-12-16T00:00:00+01:00",
            {"close": {"state": "due"}},
        ),
        Example(
            "Before the last follow-up nothing is closed.",
            interview({"sent.check-in": "2026-11-25T10:00:00+01:00"}),
            "2026-12-16T09:00:00+01:00",
            {"close": None},
        ),
        Example(
            "Once closed, nothing stays open.",
            interview(
                {
                    "sent.check-in": "2026-11-25T10:00:00+01:00",
                    "sent.final": "2026-12-02T10:00:00+01:00",
                    "done.close": "2026-12-17T10:00:00+01:00",
                }
            ),
            "2026-12-17T11:00:00+01:00",
            {
                "close": {"state": "done"},
                "debrief": {"state": "dropped"},
                "thank-you.ana": {"state": "dropped"},
            },
        ),
        Example(
            "They write after all: the plan opens again.",
            interview(
                {
                    "sent.check-in": "2026-11-25T10:00:00+01:00",
                    "sent.final": "2026-12-02T10:00:00+01:00",
                    "done.close": "2026-12-17T10:00:00+01:00",
                    "outcome": "heard",
                    "outcome_at": "2026-12-21T10:00:00+01:00",
                }
            ),
            "2026-12-21T11:00:00+01:00",
            {"close": None, "check-in": {"due": "2027-01-05", "not_before": "2026-12-28", "state": "waiting"}},
        ),
    ),
)
