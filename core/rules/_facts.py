"""What rules ask of a case, each in one place: who is interested, what was sent, when the last word came.

The law of this module: facts, never advice. A word from them opens a new round, so a check-in or a last
follow-up that went out before it counts no longer.
"""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from core.kinds import NUDGES
from core.model import Case, Person
from core.timing import DAY, day_of

# The outcomes that answer a task which was done before them: it belongs to the round before.
_ANSWERED_BY = {**dict.fromkeys(NUDGES, ("heard",)), "close": ("heard", "rejected")}


def interested(case: Case) -> bool:
    return case.interest != "no"


def company(case: Case) -> str:
    return case.company or "the company"


def name(person: Person) -> str:
    return person.name or person.role or "your interviewer"


def hours_after(start: datetime, count: int) -> datetime:
    return start + timedelta(hours=count)


def sent_at(case: Case, key: str) -> datetime | None:
    """When the user said a note went out, or ticked its task; None for a nudge of the round before."""
    when = case.sent.get(key) or case.done.get(key)
    answered = case.outcome in _ANSWERED_BY.get(key, ()) and case.outcome_at
    return None if when and answered and when < answered else when


def heard_at(case: Case) -> datetime | None:
    """When a word came from them that leaves things open."""
    return case.outcome_at if case.outcome == "heard" else None


def _contacts(case: Case) -> Iterator[datetime]:
    yield case.ended
    if heard := heard_at(case):
        yield heard
    check_in = sent_at(case, "check-in")
    # A check-in that went out keeps the date it had: it does not count itself, nor what came after.
    yield from (
        when for key, when in case.sent.items() if key not in NUDGES and not (check_in and when >= check_in)
    )


def last_contact(case: Case) -> datetime:
    """The latest of the interview's end, anything sent, and a word from them."""
    return max(_contacts(case)).astimezone(case.ended.tzinfo)


def promised(case: Case) -> date | None:
    """The day they named, unless a later word from them has overtaken it."""
    heard = heard_at(case)
    if case.promised and heard and case.promised < day_of(heard, case.ended or heard):
        return None
    return case.promised


def next_day(case: Case, now: datetime) -> bool:
    """Whether today is the day after the interview."""
    return bool(case.ended) and day_of(now, case.ended) == case.ended.date() + DAY


def answer_overdue(case: Case, now: datetime) -> bool:
    """Whether the day they named has passed, or two weeks of silence where nobody named one."""
    if not case.ended or case.outcome not in ("waiting", "heard"):
        return False
    last_word = max(case.ended, heard_at(case) or case.ended)
    until = promised(case) or day_of(last_word, case.ended) + 14 * DAY
    return day_of(now, case.ended) > until


def weekend_deadline_passed(case: Case, now: datetime) -> bool:
    """Whether they named a day from Friday to Sunday, and the Monday after it has come."""
    named = promised(case)
    return (
        bool(named and named.weekday() >= 4 and case.ended)
        and day_of(now, case.ended) > named + (6 - named.weekday()) * DAY
    )
