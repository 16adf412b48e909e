"""One last follow-up, when the check-in stays unanswered."""

from core.advice import cite, ours
from core.model import Case, Example, Rule, Task
from core.rules._facts import company, interested, sent_at
from core.rules._interview import interview
from core.timing import DAY, day_of, midweek_from


def tasks(case: Case):
    asked = sent_at(case, "check-in") or sent_at(case, "final")
    week = day_of(asked, case.ended) + 7 * DAY
    yield Task(
        id="final",
        what=f"Follow up with {company(case)} one last time",
        due=midweek_from(week),
        not_before=week,
        note="final",
        patience=(84,),
    )


RULE = Rule(
    title="Follow up one last time",
    why="Your check-in may have met a busy week. One more note is fair; after it the next word is theirs.",
    sources=cite(70, 84)
    + ours("“A week or two” is the first Tuesday or Wednesday a week or more after the check-in."),
    place="plan",
    applies=lambda case, now: bool(
        sent_at(case, "final") or (interested(case) and sent_at(case, "check-in"))
    ),
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
