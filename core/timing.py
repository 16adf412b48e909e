"""Arithmetic on days and moments. A day is a calendar day in the interview's own UTC offset.

Business days are Monday to Friday, without holidays; midweek is Tuesday or Wednesday (advice 21). From 24 December to
1 January nobody is asked anything (C24).
"""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta

DAY = timedelta(days=1)
MIDWEEK = {1, 2}


def moment(text: str) -> datetime:
    """Reads ISO 8601 with an offset; ValueError when it is no such moment or has no offset."""
    value = datetime.fromisoformat(text)
    if value.tzinfo is None or value.utcoffset() is None:
        raise ValueError("no UTC offset")
    return value


YEARS = range(1971, 2200)  # what a day or a moment of a case may lie in


def clock(text: str) -> datetime:
    """Now, as the phone says: a clock that is centuries off counts as the nearest moment a plan can reckon from."""
    value = moment(text)
    if value.year < YEARS[0]:
        return datetime(YEARS[0], 1, 1, tzinfo=value.tzinfo)
    return value if value.year in YEARS else datetime(YEARS[-1], 12, 1, tzinfo=value.tzinfo)


def day(text: str) -> date:
    """Reads YYYY-MM-DD; ValueError otherwise."""
    found = date.fromisoformat(text)
    if found.isoformat() != text:
        raise ValueError("not YYYY-MM-DD")
    return found


def day_of(when: datetime | date, case_end: datetime | None = None) -> date:
    """The calendar day of a moment, in the offset of the interview's end where that is known."""
    if not isinstance(when, datetime):
        return when
    return (when.astimezone(case_end.tzinfo) if case_end else when).date()


def business_days_after(start: date, count: int) -> date:
    """The `count`-th business day after `start`, which itself is not counted."""
    while count:
        start += DAY
        count -= start.weekday() < 5
    return start


def answer_day(asked: date) -> date:
    """By when to answer an offer where the user has named no day: three working days to think it over."""
    return business_days_after(asked, 3)


def midweek_from(start: date) -> date:
    """The first Tuesday or Wednesday on or after `start`."""
    while start.weekday() not in MIDWEEK:
        start += DAY
    return start


def nobody_works(day: date) -> bool:
    """Whether it is one of 24 December to 1 January (C24)."""
    return (day.month, day.day) >= (12, 24) or (day.month, day.day) == (1, 1)


def after_holidays(day: date, onwards: Callable[[date], date]) -> date:
    """The day itself, or where nobody works on it the first that suits `onwards` after these."""
    if not nobody_works(day):
        return day
    return onwards(date(day.year + (day.month == 12), 1, 2))


def business_day_from(start: date) -> date:
    """The first business day on or after `start`."""
    while start.weekday() >= 5:
        start += DAY
    return start


FIRST_HOUR, LAST_HOUR = time(8), time(20)


def in_the_day(when: datetime) -> datetime:
    """The moment itself, or the next one at which a message wakes nobody: between 8 and 20 o'clock."""
    if when.time() <= FIRST_HOUR:
        return datetime.combine(when.date(), FIRST_HOUR, when.tzinfo)
    if when.time() > LAST_HOUR:
        return datetime.combine(when.date() + DAY, FIRST_HOUR, when.tzinfo)
    return when


def back_in_the_day(when: datetime) -> datetime:
    """The moment itself, or the last one before it between 8 and 20 o'clock."""
    if when.time() > LAST_HOUR:
        return datetime.combine(when.date(), LAST_HOUR, when.tzinfo)
    if when.time() < FIRST_HOUR:
        return datetime.combine(when.date() - DAY, LAST_HOUR, when.tzinfo)
    return when


DAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTH_NAMES = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
WEEKDAYS = tuple(name[:3] for name in DAY_NAMES)
MONTHS = tuple(name[:3] for name in MONTH_NAMES)
CALENDAR_WORDS = frozenset(name.lower() for name in (*DAY_NAMES, *WEEKDAYS, *MONTH_NAMES, *MONTHS))


def in_words(when: datetime | date) -> str:
    """Unambiguous and with its year, for files that are kept: “Tue 24 Nov 2026, 17:30”, “Tue 24 Nov 2026”."""
    text = f"{WEEKDAYS[when.weekday()]} {when.day} {MONTHS[when.month - 1]} {when.year}"
    return f"{text}, {when:%H:%M}" if isinstance(when, datetime) else text
