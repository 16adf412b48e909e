"""What plan and notes both go by: whether thanks went out and how long they are in time (C23), and the day they named.

The law of this module: the plan lets a thank-you go by what is said here, and the check-in brings the thanks by it; a
day that the plan no longer waits for no note names.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

from core.model import Case
from core.timing import day_of

LATEST = timedelta(days=14)


def thanked(case: Case) -> bool:
    """Whether a thank-you to anybody, or to a panel, went out."""
    return any(key.startswith("thank-you") or key == "panel" for key in (*case.sent, *case.done))


def too_late_from(ended: datetime) -> datetime:
    """The last moment at which a thank-you is not too late to be one."""
    return ended + LATEST


def awaited(case: Case) -> date | None:
    """The day they named for an answer, unless a word from them on that day or later has overtaken it."""
    heard = case.outcome_at if case.outcome == "heard" else None
    if case.promised and heard and case.promised <= day_of(heard, case.ended or heard):
        return None
    return case.promised
