"""Material they asked for, by the next morning."""

import re
from collections.abc import Iterator
from datetime import datetime, time

from core.advice import cite, ours
from core.model import Case, Example, Rule, Task
from core.rules.facts import ended
from core.rules.interview import interview
from core.timing import DAY, day_of

MORNING = time(9)
_REFERENCES = re.compile(r"\b(?:references?|referees?)\b", re.IGNORECASE)
WHY = "On time shows that you can be relied on; late can raise a doubt."
TELL_FIRST = "First tell the people you name, so that a call does not surprise them."


def tasks(case: Case) -> Iterator[Task]:
    end = ended(case)
    zone = end.tzinfo
    for request in case.requested:
        due, until = request.due, None
        if not isinstance(due, datetime):
            # A day without an hour: aim for its morning, and it is not late before that day is over.
            until = due
            due = datetime.combine(due or end.date() + DAY, MORNING, zone)
        yield Task(
            id=f"requested.{request.id}",
            what=f"Send what they asked for: {request.what}",
            due=max(due.astimezone(zone), end),
            not_before=end,
            until=until and max(until, day_of(end)),
            first=TELL_FIRST if _REFERENCES.search(request.what) else "",
            note=f"requested.{request.id}",
            patience=(64,),
        )


RULE = Rule(
    title="Send what they asked for by the next morning",
    why=WHY,
    sources=cite(64, 65)
    + ours("Nine o'clock is our idea of “morning”, in the interview's own time zone; telling your references is ours."),
    place="plan",
    applies=lambda case, now: bool(case.requested),
    tasks=tasks,
    examples=(
        Example(
            "They asked for references: these are due at nine the next morning.",
            interview({"requested.refs.what": "two references"}),
            "2026-11-18T18:00:00+01:00",
            {"requested.refs": {"due": "2026-11-19T09:00:00+01:00", "state": "open"}},
        ),
        Example(
            "At nine sharp they are on time.",
            interview({"requested.refs.what": "two references"}),
            "2026-11-19T09:00:00+01:00",
            {"requested.refs": {"state": "due"}},
        ),
        Example(
            "A minute after nine they are late, and still worth sending.",
            interview({"requested.refs.what": "two references"}),
            "2026-11-19T09:01:00+01:00",
            {"requested.refs": {"state": "late"}},
        ),
        Example(
            "The hour they named themselves wins, shown in the interview's time zone.",
            interview({"requested.refs.what": "two references", "requested.refs.due": "2026-11-20T12:00:00-05:00"}),
            "2026-11-18T18:00:00+01:00",
            {"requested.refs": {"due": "2026-11-20T18:00:00+01:00"}},
        ),
        Example(
            "“By Friday” aims for Friday morning, and at noon that day it is not late yet.",
            interview({"requested.refs.what": "two references", "requested.refs.due": "2026-11-20"}),
            "2026-11-20T12:00:00+01:00",
            {"requested.refs": {"due": "2026-11-20T09:00:00+01:00", "state": "due"}},
        ),
        Example(
            "“By Friday” is late when Friday is over.",
            interview({"requested.refs.what": "two references", "requested.refs.due": "2026-11-20"}),
            "2026-11-21T00:01:00+01:00",
            {"requested.refs": {"state": "late"}},
        ),
        Example(
            "The people behind a reference are told first.",
            interview({"requested.refs.what": "two references"}),
            "2026-11-18T18:00:00+01:00",
            {"requested.refs": {"first": TELL_FIRST, "why": WHY}},
        ),
        Example(
            "A portfolio calls nobody.",
            interview({"requested.folio.what": "my portfolio"}),
            "2026-11-18T18:00:00+01:00",
            {"requested.folio": {"first": None, "why": WHY}},
        ),
        Example(
            "Four weeks after its day it is let go.",
            interview({"requested.refs.what": "two references"}),
            "2026-12-17T00:00:00+01:00",
            {"requested.refs": {"state": "dropped"}},
        ),
        Example(
            "The evening before that it may still be sent.",
            interview({"requested.refs.what": "two references"}),
            "2026-12-16T23:59:00+01:00",
            {"requested.refs": {"state": "overdue"}},
        ),
        Example(
            "They asked for nothing, so nothing is due.",
            interview(),
            "2026-11-18T18:00:00+01:00",
            {"requested.refs": None},
        ),
    ),
)
