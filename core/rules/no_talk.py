"""What the rules share for an interview that did not take place on its day: moved, called off, or nobody came."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from core.model import Case, Task
from core.rules.facts import ended, hours_after

ANSWER_WITHIN = 24  # hours


def told_and_due(case: Case, otherwise: datetime | None = None) -> tuple[datetime, datetime]:
    """When the user was told of it, and by when they answer, both on the interview's clock.

    Where they did not say when they were told it is `otherwise`, else the interview's end.
    """
    end = ended(case)
    told = (case.outcome_at or otherwise or end).astimezone(end.tzinfo)
    return told, hours_after(told, ANSWER_WITHIN)


def drops_all(why: str, but: str = "") -> Callable[[Case, Task], str]:
    """Every task is dropped for this reason, but the one that answers them."""
    return lambda case, task: "" if task.id == but else why
