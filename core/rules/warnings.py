"""What the user should know about a plan as a whole: dates that look like a slip, and what is missing.

The law of this module: a sentence, never a refusal; nothing typed is changed by it.
"""

from collections.abc import Callable
from datetime import date, datetime, timedelta

from core.kinds import parse_key, traits_of
from core.model import Case
from core.rules.facts import ahead, ended, interested, sent_at
from core.timing import DAY, day_of

Warned = tuple[Callable[[Case, datetime], bool], str]
_YEAR = timedelta(days=365)


def _far(case: Case, when: datetime | date | None) -> bool:
    return when is not None and day_of(when, ended(case)) - ended(case).date() > _YEAR


def _before(case: Case, when: datetime | date | None) -> bool:
    """Whether it lies before the end; a day without an hour is the whole of it."""
    return when is not None and (when < ended(case) if isinstance(when, datetime) else when < ended(case).date())


# Dates that look like a slip: (whether it holds, what to say).
SLIPS: tuple[Warned, ...] = (
    (
        lambda case, now: ended(case) - now > _YEAR,
        "It is more than a year until that interview. If that is a slip, correct when it ended.",
    ),
    (
        lambda case, now: now - ended(case) > _YEAR,
        "That interview was more than a year ago. If that is a slip, correct when it ended.",
    ),
    (
        lambda case, now: any(_far(case, request.due) for request in case.requested),
        "Something they asked for is due more than a year after the interview. If that is a slip, correct it.",
    ),
    (
        lambda case, now: any(_before(case, request.due) for request in case.requested),
        "Something they asked for is due before the interview ended. If that is a slip, correct it.",
    ),
    (
        lambda case, now: any(_far(case, day) for day in case.moved.values()),
        "You moved something to more than a year after the interview. If that is a slip, give it another date.",
    ),
    (
        lambda case, now: case.own_date is not None and case.own_date - day_of(now, ended(case)) > _YEAR,
        "The date you set for yourself is more than a year ahead. If that is a slip, set another one.",
    ),
    (
        lambda case, now: case.promised is not None and case.promised - ended(case).date() > _YEAR,
        "The day they named is more than a year after the interview. If that is a slip, correct it.",
    ),
    (
        lambda case, now: case.outcome_at is not None and case.outcome_at > now + DAY,
        "Their answer is dated ahead of today. If that is a slip, correct when it came.",
    ),
    (
        lambda case, now: (
            case.outcome_at is not None and case.outcome_at < ended(case) <= now and case.outcome != "moved"
        ),
        "Their answer is dated before the interview ended. If that is a slip, correct one of the two.",
    ),
    (
        lambda case, now: any(
            at > now + DAY for at in (*case.sent.values(), *case.done.values(), case.missed_call or now)
        ),
        "Something is ticked at a time that is still ahead. Was the clock of this phone wrong? Then tick it again.",
    ),
    (
        lambda case, now: any(
            traits_of(parse_key(key)[0]).once
            and day_of(at, ended(case)) < ended(case).date() <= day_of(now, ended(case))
            for key, at in case.sent.items()
        ),
        "A note is ticked as sent before the day of the interview. If that is a slip, tick it again.",
    ),
)
# What is missing, or would be too much, while there is something to do.
WARNINGS: tuple[Warned, ...] = (
    (
        lambda case, now: not case.people and interested(case) and case.outcome == "waiting" and not ahead(case, now),
        "Nobody is listed yet. Add who you spoke with, and a thank-you for each of them appears here.",
    ),
    (
        lambda case, now: case.outcome in ("heard", "rejected") and not case.outcome_at,
        "Say when their answer came, and the plan counts from then.",
    ),
    (
        lambda case, now: case.undecided and bool(sent_at(case, "final")),
        "Your last follow-up is out. Another one would be too many; the next word is theirs.",
    ),
)
