"""Days, dates and times of day as a note speaks of them.

The law of this module: it reads what is written and computes what day that is; it knows no today.
"""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from core.timing import DAY_NAMES, MONTH_NAMES, MONTHS, WEEKDAYS

_DAY = "(?:" + "|".join(f"{name[:3]}(?:{name[3:]})?" for name in DAY_NAMES).lower() + r")(?:(?<=tue)s|(?<=thu)rs?)?"
_MONTH = (
    "(?:" + "|".join(f"{name[:3]}(?:{name[3:]})?" if name != "May" else "may" for name in MONTH_NAMES).lower() + ")"
)
DATE = (
    rf"(?:(?:the )?(?P<d1>[0-3]?\d)(?:st|nd|rd|th)?(?: of)? (?P<m1>{_MONTH})"
    rf"|(?P<m2>{_MONTH}) (?P<d2>[0-3]?\d)(?:st|nd|rd|th)?)\b(?:,? (?P<y>20\d\d))?"
)
WEEKDAY = rf"(?P<w>{_DAY})\b\.?"

_NUMBERS = {name.lower(): number for number, name in enumerate(WEEKDAYS)}
_MONTHS = {name.lower(): number for number, name in enumerate(MONTHS, 1)}


class Spoken(NamedTuple):
    """A day as a note names it: `weekday` 0 to 6 or None, `day` and `month` or None, `year` or None."""

    weekday: int | None
    month: int | None
    day: int | None
    year: int | None


def spoken(match: re.Match) -> Spoken:
    """What a match of WEEKDAY, DATE or both says."""
    said = match.groupdict()
    month = said.get("m1") or said.get("m2")
    number = said.get("d1") or said.get("d2")
    weekday = said.get("w")
    year = said.get("y")
    return Spoken(
        _NUMBERS[weekday[:3]] if weekday else None,
        _MONTHS[month[:3]] if month else None,
        int(number) if number else None,
        int(year) if year else None,
    )


def dated(said: Spoken, near: date | None) -> date | None:
    """The date that is meant; without a year the one nearest to `near`. None where there is none."""
    if said.month is None or said.day is None:
        return None
    years = [said.year] if said.year else [near.year, near.year + 1, near.year - 1] if near else []
    found = []
    for year in years:
        try:
            found.append(date(year, said.month, said.day))
        except ValueError:
            continue
    return min(found, key=lambda it: abs((it - near).days)) if near and found else found[0] if found else None
