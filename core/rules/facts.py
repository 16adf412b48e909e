"""What rules ask of a case, each in one place: who is interested, what was sent, when the last word came.

The law of this module: facts, never advice. A word from them opens a new round, so a check-in or a last
follow-up that went out before it counts no longer.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from core.kinds import KINDS, NUDGES
from core.model import Case, Person
from core.people import unknown
from core.thanks import awaited
from core.timing import DAY, day_of

# The outcomes that answer a task which was done before them: it belongs to the round before.
_ANSWERED_BY = {
    **dict.fromkeys(NUDGES, ("heard",)),
    "close": ("heard", "invited", "rejected", "offer", "withdrawn", "moved", "called_off", "nobody_came"),
    "new-time": ("moved",),
    "nobody-came": ("nobody_came",),
}
_RUNG = "missed-call"  # each call that was missed is a new one to answer
_MINUTE = timedelta(minutes=1)


def part_of(case: Case, *parts: str) -> tuple[Person, ...]:
    """The people whose part it was: interviewer, arranged, agency."""
    return tuple(person for person in case.people if person.part in parts)


def met(case: Case) -> tuple[Person, ...]:
    """Whom to thank: who interviewed the user and who arranged it, never an agency (C22, C26)."""
    return part_of(case, "interviewer", "arranged")


def through_agency(case: Case) -> bool:
    """Whether an agency stands between, and did not say that the user may write directly (C22)."""
    return bool(part_of(case, "agency")) and not case.agency_allows


def ended(case: Case) -> datetime:
    """When it ended. Before that is known there is no plan, and no rule is asked for a date (core/plan.py)."""
    assert case.ended, "a rule dates nothing before the interview's end is known"
    return case.ended


def interested(case: Case) -> bool:
    return case.interest != "no"


def company(case: Case) -> str:
    return case.company or "the company"


def name(person: Person) -> str:
    known = "" if unknown(person) else person.name
    return known or person.role or ("somebody whose name you do not know" if person.name else "your interviewer")


def hours_after(start: datetime, count: int) -> datetime:
    return start + timedelta(hours=count)


def ticked_at(case: Case, key: str) -> datetime | None:
    """When the user said that a note went out, or ticked its task, in whichever round."""
    return case.sent.get(key) or case.done.get(key)


def answered_until(case: Case) -> datetime | None:
    """Until when what was ticked came before their word. A time given to the minute stands for all of it."""
    at = case.outcome_at
    return at + _MINUTE - timedelta(seconds=1) if at and not at.second else at


def sent_at(case: Case, key: str) -> datetime | None:
    """When the user said a note went out, or ticked its task; None for a nudge of the round before: their word,
    logged at or after it, is the answer to it."""
    when = ticked_at(case, key)
    if key == _RUNG and when and case.missed_call and when < case.missed_call:
        return None
    answered = answered_until(case) if case.outcome in _ANSWERED_BY.get(key, ()) else None
    return None if when and answered and when <= answered else when


def _answers(case: Case) -> list[str]:
    """The kinds of note that answer what they said for good."""
    return [slug for slug, kind in KINDS.items() if kind.settles and case.outcome in kind.after]


def settled(case: Case) -> str:
    """The kind of note that has answered what they offered for good; '' where none has, since they did."""
    since = case.outcome_at or case.ended
    out = ((slug, case.sent.get(slug)) for slug in _answers(case))
    return next((slug for slug, at in out if at and since and at >= since), "")


def out_of_it(case: Case) -> bool:
    """Whether there is nothing left to withdraw from: they said no, the user told them so, or has closed it."""
    told = settled(case) == "decline" if case.outcome == "offer" else "decline" in case.sent
    return told or case.outcome == "rejected" or bool(sent_at(case, "close"))


def to_choose(case: Case) -> frozenset[str]:
    """The kinds of note of which one answers what they offered for good: which, only the user can say. None where one
    has, or where there is only one."""
    kinds = _answers(case)
    return frozenset(kinds if len(kinds) > 1 and not settled(case) else ())


def current(case: Case) -> Case:
    """The case as its notes see it: a nudge that a word from them has answered is to be drafted anew."""
    out = {key: at for key, at in case.sent.items() if sent_at(case, key)}
    return case if len(out) == len(case.sent) else replace(case, sent=out)


def heard_at(case: Case) -> datetime | None:
    """When a word came from them that leaves things open."""
    return case.outcome_at if case.outcome == "heard" else None


def _contacts(case: Case) -> Iterator[datetime]:
    yield ended(case)
    if heard := heard_at(case):
        yield heard
    check_in = sent_at(case, "check-in")
    # A check-in that went out keeps the date it had: it does not count itself, nor what came after.
    yield from (when for key, when in case.sent.items() if key not in NUDGES and not (check_in and when >= check_in))


def last_contact(case: Case) -> datetime:
    """The latest of the interview's end, anything sent, and a word from them."""
    return max(_contacts(case)).astimezone(ended(case).tzinfo)


def ahead(case: Case, now: datetime) -> bool:
    """Whether the interview is still to come, or to end."""
    return case.ended is not None and now < case.ended


def adrift(case: Case) -> bool:
    """Whether it was moved and its new time is not known yet."""
    return case.outcome == "moved" and bool(case.ended) and case.ended == case.was_at


def next_day(case: Case, now: datetime) -> bool:
    """Whether today is the day after the interview."""
    return case.ended is not None and day_of(now, case.ended) == case.ended.date() + DAY


def answer_overdue(case: Case, now: datetime) -> bool:
    """Whether the day they named has passed, or two weeks of silence where nobody named one."""
    if not case.ended or not case.undecided:
        return False
    last_word = max(case.ended, heard_at(case) or case.ended)
    until = awaited(case) or day_of(last_word, case.ended) + 14 * DAY
    return day_of(now, case.ended) > until


def weekend_deadline_passed(case: Case, now: datetime) -> bool:
    """Whether they named a day from Friday to Sunday, and the Monday after it has come."""
    named = awaited(case)
    if not named or named.weekday() < 4 or not case.ended:
        return False
    return day_of(now, case.ended) > named + (6 - named.weekday()) * DAY
