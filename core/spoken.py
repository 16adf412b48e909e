"""Dates and times in unambiguous words: "Tue 24 Nov, 17:30". No locale, no clock."""

from datetime import date, datetime, timedelta

from core.timing import DAY_NAMES, MONTHS, WEEKDAYS


def clock(when: datetime, hour12: bool = False) -> str:
    """17:30, or 5:30 pm where the phone counts to twelve."""
    if not hour12:
        return f"{when:%H:%M}"
    return f"{when.hour % 12 or 12}:{when:%M} {'am' if when.hour < 12 else 'pm'}"


def short(when: date | datetime, today: date, hour12: bool = False) -> str:
    """Tue 24 Nov, 17:30; the year only where it is not this one."""
    text = f"{WEEKDAYS[when.weekday()]} {when.day} {MONTHS[when.month - 1]}"
    if when.year != today.year:
        text += f" {when.year}"
    return f"{text}, {clock(when, hour12)}" if isinstance(when, datetime) else text


def near(when: date | datetime, today: date, hour12: bool = False) -> str:
    """today 17:30, tomorrow, Thursday 9:00 within the week; otherwise the short date."""
    days = (date(when.year, when.month, when.day) - today).days
    name = {-1: "yesterday", 0: "today", 1: "tomorrow"}.get(days)
    if not name and 1 < days < 7:
        name = DAY_NAMES[when.weekday()]
    if not name:
        return short(when, today, hour12)
    return f"{name}, {clock(when, hour12)}" if isinstance(when, datetime) else name


def beside(when: date, other: date) -> str:
    """A day next to another date: “Thu 3” beside one of the same month, otherwise the short date."""
    same = (when.year, when.month) == (other.year, other.month)
    return f"{WEEKDAYS[when.weekday()]} {when.day}" if same else short(when, other)


_COUNTS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def count(number: int) -> str:
    """A small number as a word."""
    return _COUNTS[number] if number < len(_COUNTS) else str(number)


def coming_days(today: date) -> tuple[tuple[str, date], ...]:
    """Dates a person can be promised an answer by, as taps: (label, date), without repeats."""
    friday = today + timedelta((4 - today.weekday()) % 7)
    options = [
        ("tomorrow", today + timedelta(1)),
        (
            "by Friday" if friday - today < timedelta(7) and friday > today else "by next Friday",
            friday if friday > today else friday + timedelta(7),
        ),
        ("in a week", today + timedelta(7)),
        ("in two weeks", today + timedelta(14)),
    ]
    seen: dict[date, str] = {}
    for label, day in options:
        seen.setdefault(day, label)
    return tuple((label, day) for day, label in seen.items())
