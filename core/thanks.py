"""Whether thanks went out, and how long a thank-you is still one (C23).

The law of this module: the plan lets a thank-you go by what is said here, and the check-in brings the thanks by it.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from core.model import Case

LATEST = timedelta(days=14)


def thanked(case: Case) -> bool:
    """Whether a thank-you to anybody, or to a panel, went out."""
    return any(key.startswith("thank-you") or key == "panel" for key in (*case.sent, *case.done))


def too_late_from(ended: datetime) -> datetime:
    """The last moment at which a thank-you is not too late to be one."""
    return ended + LATEST
