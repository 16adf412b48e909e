"""One last follow-up, when the check-in stays unanswered."""

from collections.abc import Iterator

from core.advice import cite, ours
from core.model import Case, Example, Rule, Task
from core.rules.facts import company, interested, sent_at
from core.rules.interview import interview
from core.rules.nudges import HOLIDAY, NEW_YEAR, rounds
from core.timing import DAY, after_holidays, day_of, midweek_from

WHY = "Your check-in may have met a busy week. One more note is fair; after it the next word is theirs."


def tasks(case: Case) -> Iterator[Task]:
    asked = sent_at(case, "check-in") or sent_at(case, "final")
    if not asked:
        return
    week = day_of(asked, case.ended) + 7 * DAY
    yield Task(
        id="final",
        what=f"Follow up with {company(case)} one last time",
        due=after_holidays(midweek_from(week), midweek_from),
        not_before=week,
        why=" ".join(filter(None, (WHY, HOLIDAY, rounds(case)))),
        note="final",
        patience=(84,),
    )


RULE = Rule(
    title="Follow up one last time",
    why=WHY,
    sources=cite(84, 70)
    + ours("“A week or two” is the first Tuesday or Wednesday a week or more after the check-in.")
    + NEW_YEAR,
    place="plan",
    applies=lambda case, now: bool(sent_at(case, "final") or (interested(case) and sent_at(case, "check-in"))),
    tasks=tasks,
    examples=(
        Example(
            "A check-in on Wednesday stays unanswered: the last one is due on Wednesday a week later.",
            interview({"sent.check-in": "2026-11-25T10:00:00+01:00"}),
            "2026-12-02T09:00:00+01:00",
            {"final": {"due": "2026-12-02", "not_before": "2026-12-02", "state": "due"}},
        ),
        Example(
            "Six days after the check-in it still waits.",
            interview({"sent.check-in": "2026-11-25T10:00:00+01:00"}),
            "2026-12-01T23:59:00+01:00",
            {"final": {"state": "waiting"}},
        ),
        Example(
            "A check-in sent on a Thursday is followed up on the Tuesday after the week.",
            interview({"sent.check-in": "2026-11-26T10:00:00+01:00"}),
            "2026-12-03T10:00:00+01:00",
            {"final": {"due": "2026-12-08", "not_before": "2026-12-03", "state": "open"}},
        ),
        Example(
            "A week after it lies between the years: the first Tuesday after them.",
            interview({"sent.check-in": "2026-12-22T10:00:00+01:00"}),
            "2026-12-29T10:00:00+01:00",
            {"final": {"due": "2027-01-05", "not_before": "2026-12-29", "state": "open"}},
        ),
        Example(
            "The Wednesday before these days is an ordinary one.",
            interview({"sent.check-in": "2026-12-16T10:00:00+01:00"}),
            "2026-12-23T10:00:00+01:00",
            {"final": {"due": "2026-12-23", "state": "due"}},
        ),
        Example(
            "Four weeks after its day, less one, it may still be sent.",
            interview({"sent.check-in": "2026-11-25T10:00:00+01:00"}),
            "2026-12-29T23:59:00+01:00",
            {"final": {"state": "overdue"}},
        ),
        Example(
            "Four weeks after its day it is let go.",
            interview({"sent.check-in": "2026-11-25T10:00:00+01:00"}),
            "2026-12-30T00:00:00+01:00",
            {"final": {"state": "dropped"}},
        ),
        Example(
            "They answered in the very minute in which you ticked the check-in: it is answered.",
            interview(
                {
                    "sent.check-in": "2026-11-25T10:00:30+01:00",
                    "outcome": "heard",
                    "outcome_at": "2026-11-25T10:00:50+01:00",
                }
            ),
            "2026-12-02T10:00:00+01:00",
            {"final": None, "check-in": {"due": "2026-12-02"}},
        ),
        Example(
            "A check-in ticked after their word waits for an answer.",
            interview(
                {
                    "sent.check-in": "2026-11-25T10:00:51+01:00",
                    "outcome": "heard",
                    "outcome_at": "2026-11-25T10:00:50+01:00",
                }
            ),
            "2026-12-02T10:00:00+01:00",
            {"final": {"due": "2026-12-02"}},
        ),
        Example(
            "No check-in yet, so no last one.",
            interview(),
            "2026-11-25T10:00:00+01:00",
            {"final": None},
        ),
        Example(
            "They answered the check-in: it is not the last one's turn.",
            interview(
                {
                    "sent.check-in": "2026-11-25T10:00:00+01:00",
                    "outcome": "heard",
                    "outcome_at": "2026-11-27T10:00:00+01:00",
                }
            ),
            "2026-12-02T10:00:00+01:00",
            {"final": None},
        ),
    ),
)
