"""They said no: answer with grace."""

from collections.abc import Iterator

from core.advice import cite, ours
from core.model import Case, Example, Rule, Task
from core.rules.facts import company, ended, hours_after, last_contact, sent_at
from core.rules.interview import interview

KEPT = ("debrief", "reply-rejection")


def tasks(case: Case) -> Iterator[Task]:
    end = ended(case)
    told = max(case.outcome_at or last_contact(case), end).astimezone(end.tzinfo)
    yield Task(
        id="reply-rejection",
        what=f"Thank {company(case)} for letting you know",
        due=hours_after(told, 24),
        not_before=told,
        note="rejection-reply",
        patience=(88,),
    )


def drops(case: Case, task: Task) -> str:
    return "" if task.id in KEPT else "They have decided."


def ends(case: Case) -> str:
    if sent_at(case, "rejection-reply") or sent_at(case, "reply-rejection"):
        return "They said no, and you answered with grace. That door stays open; the next one is ahead of you."
    return "They said no. That door need not be shut, and the next one is ahead of you."


RULE = Rule(
    title="Take a no gracefully",
    why="A kind answer to a no is remembered: other posts open, and a first choice may not work out.",
    sources=cite(88, 89, 90, 91) + ours("No article says by when; we give it a day, like a thank-you."),
    place="plan",
    applies=lambda case, now: case.outcome == "rejected",
    tasks=tasks,
    drops=drops,
    ends=ends,
    examples=(
        Example(
            "They said no this morning: answer within a day, and let all else go but your debrief.",
            interview({"outcome": "rejected", "outcome_at": "2026-11-24T10:00:00+01:00"}),
            "2026-11-24T12:00:00+01:00",
            {
                "reply-rejection": {
                    "due": "2026-11-25T10:00:00+01:00",
                    "not_before": "2026-11-24T10:00:00+01:00",
                    "state": "open",
                },
                "thank-you.ana": {"state": "dropped"},
                "check-in": {"state": "dropped"},
                "debrief": {"state": "overdue"},
            },
        ),
        Example(
            "A day later to the minute, it is still on time.",
            interview({"outcome": "rejected", "outcome_at": "2026-11-24T10:00:00+01:00"}),
            "2026-11-25T10:00:00+01:00",
            {"reply-rejection": {"state": "due"}},
        ),
        Example(
            "A minute more and it is late, and still kind.",
            interview({"outcome": "rejected", "outcome_at": "2026-11-24T10:00:00+01:00"}),
            "2026-11-25T10:01:00+01:00",
            {"reply-rejection": {"state": "late"}},
        ),
        Example(
            "What was sent before the no stays done.",
            interview(
                {
                    "sent.thank-you.ana": "2026-11-19T09:00:00+01:00",
                    "outcome": "rejected",
                    "outcome_at": "2026-11-24T10:00:00+01:00",
                }
            ),
            "2026-11-24T12:00:00+01:00",
            {"thank-you.ana": {"state": "done"}},
        ),
        Example(
            "While you wait for news there is no rejection to answer.",
            interview(),
            "2026-11-24T12:00:00+01:00",
            {"reply-rejection": None},
        ),
    ),
)
