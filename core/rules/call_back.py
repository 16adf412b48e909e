"""They rang, and the user could not answer."""

from collections.abc import Iterator

from core.advice import cite, ours
from core.kinds import note_key
from core.model import Case, Example, Rule, Task
from core.rules.facts import company, ended, hours_after
from core.rules.interview import interview
from core.timing import DAY

SINCE = "They have been in touch since."
LET_GO = "Two weeks have passed since they rang, so it is let go."
RANG = {"missed_call": "2026-11-20T10:00:00+01:00"}


def tasks(case: Case) -> Iterator[Task]:
    end = ended(case)
    rang = (case.missed_call or end).astimezone(end.tzinfo)
    since = case.outcome != "waiting" and case.outcome_at and case.outcome_at > rang
    yield Task(
        id="call-back",
        what=f"Ring {company(case)} back, or write a line",
        due=hours_after(rang, 24),
        not_before=rang,
        note=note_key("missed-call"),
        dropped=SINCE if since else "",
        lapses=rang + 14 * DAY,
        lapsed=LET_GO,
    )


RULE = Rule(
    title="Missed their call? Ring back or write, within a day",
    why="They wanted to talk to you. A line with a time at which you can be reached is enough.",
    sources=cite(52, 65) + ours("No article speaks of a missed call; a day is our reading of being prompt."),
    place="plan",
    applies=lambda case, now: bool(case.missed_call),
    tasks=tasks,
    examples=(
        Example(
            "They rang this morning, and you were on a train.",
            interview(RANG),
            "2026-11-20T12:00:00+01:00",
            {"call-back": {"due": "2026-11-21T10:00:00+01:00", "state": "open"}},
        ),
        Example(
            "A day later to the minute it is on time.",
            interview(RANG),
            "2026-11-21T10:00:00+01:00",
            {"call-back": {"state": "due"}},
        ),
        Example(
            "A minute later it is late, and still worth doing.",
            interview(RANG),
            "2026-11-21T10:01:00+01:00",
            {"call-back": {"state": "late"}},
        ),
        Example(
            "You wrote, and they rang again: that one is to be answered as well.",
            interview({**RANG, "sent.missed-call": "2026-11-19T10:00:00+01:00"}),
            "2026-11-20T12:00:00+01:00",
            {"call-back": {"state": "open"}},
        ),
        Example(
            "You wrote after they rang.",
            interview({**RANG, "sent.missed-call": "2026-11-20T11:00:00+01:00"}),
            "2026-11-20T12:00:00+01:00",
            {"call-back": {"state": "done"}},
        ),
        Example(
            "They reached you an hour later.",
            interview({**RANG, "outcome": "heard", "outcome_at": "2026-11-20T11:00:00+01:00"}),
            "2026-11-20T12:00:00+01:00",
            {"call-back": {"state": "dropped", "dropped": SINCE}},
        ),
        Example(
            "They had written an hour before they rang.",
            interview({**RANG, "outcome": "heard", "outcome_at": "2026-11-20T09:00:00+01:00"}),
            "2026-11-20T12:00:00+01:00",
            {"call-back": {"state": "open"}},
        ),
        Example(
            "A minute after two weeks it is let go.",
            interview(RANG),
            "2026-12-04T10:01:00+01:00",
            {"call-back": {"state": "dropped", "dropped": LET_GO}},
        ),
        Example("Nobody rang.", interview(), "2026-11-20T12:00:00+01:00", {"call-back": None}),
    ),
)
