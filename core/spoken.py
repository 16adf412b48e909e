"""Dates and times in unambiguous words: "Tue 24 Nov, 17:30". No locale, no clock."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from core.timing import DAY, DAY_NAMES, MONTHS, WEEKDAYS

_PLACE = re.compile(r"(?!Etc/)[A-Z][A-Za-z]+/(?:\w+/)*([A-Z][\w'-]+)")


@dataclass(frozen=True, slots=True)
class Telling:
    """How times are told: counted to twelve or not, and beside the time there the one on a phone elsewhere.

    `now` has the phone's offset, `zone` is the interview's where it has a name. What lies further back than two days
    is told as it was there alone: which offset the phone had then nobody knows.
    """

    hour12: bool = False
    now: datetime | None = None
    zone: str = ""

    def beside(self, when: datetime) -> str:
        """Where `when` is told, and what the phone shows then: " in Lisbon (16:00 here)"; '' where both are one."""
        try:
            near = self.now and when.tzinfo and when > self.now - 2 * DAY
            here = when.astimezone(self.now.tzinfo) if self.now and near else when
        except OverflowError:  # the last day of the year 9999, or before the first
            return ""
        if here.utcoffset() == when.utcoffset():
            return ""
        named = _PLACE.fullmatch(self.zone)
        day = "" if here.date() == when.date() else f"{WEEKDAYS[here.weekday()]} "
        where = f"in {named[1].replace('_', ' ')}" if named else "there"
        return f" {where} ({day}{_clock(here, self.hour12)} here)"

    def of(self, ticked: datetime) -> "Telling":
        """The same for a moment that the phone ticked itself, and so knew its own offset then."""
        return replace(self, now=ticked)


PLAIN = Telling()


def _clock(when: datetime, hour12: bool) -> str:
    if not hour12:
        return f"{when:%H:%M}"
    return f"{when.hour % 12 or 12}:{when:%M} {'am' if when.hour < 12 else 'pm'}"


def clock(when: datetime, how: Telling = PLAIN) -> str:
    """17:30, or 5:30 pm where the phone counts to twelve; "17:30 there (09:30 here)" where it is elsewhere."""
    return _clock(when, how.hour12) + how.beside(when)


def short(when: date | datetime, today: date, how: Telling = PLAIN) -> str:
    """Tue 24 Nov, 17:30; the year only where it is not this one."""
    text = f"{WEEKDAYS[when.weekday()]} {when.day} {MONTHS[when.month - 1]}"
    if when.year != today.year:
        text += f" {when.year}"
    return f"{text}, {clock(when, how)}" if isinstance(when, datetime) else text


def near(when: date | datetime, today: date, how: Telling = PLAIN) -> str:
    """today 17:30, tomorrow, Thursday 9:00 within the week; otherwise the short date."""
    days = (date(when.year, when.month, when.day) - today).days
    name = {-1: "yesterday", 0: "today", 1: "tomorrow"}.get(days)
    if not name and 1 < days < 7:
        name = DAY_NAMES[when.weekday()]
    if not name:
        return short(when, today, how)
    return f"{name}, {clock(when, how)}" if isinstance(when, datetime) else name


def best_sent(when: str) -> str:
    """The hours that suit them (C20), as a hint that locks nothing."""
    return (
        f"Best sent from {when} on, between 8 in the morning and 8 in the evening, where they are. Sooner is fine too."
    )


def rounded(when: datetime, now: datetime | None) -> datetime:
    """A time by which something should be done, as people say it: the five minutes before, where these lie ahead."""
    said = when.replace(minute=when.minute // 5 * 5, second=0, microsecond=0)
    return when if now and said <= now else said


def by_today(when: datetime, how: Telling = PLAIN) -> str:
    """ "by 17:30 today", "by 9:40 pm tonight"."""
    named = "tonight" if when.hour >= EVENING and not how.beside(when) else "today"
    return f"by {clock(rounded(when, how.now), how)} {named}"


EVENING = 18  # o'clock


def beside(when: date, other: date) -> str:
    """A day next to another date: “Thu 3” beside one of the same month, otherwise the short date."""
    same = (when.year, when.month) == (other.year, other.month)
    return f"{WEEKDAYS[when.weekday()]} {when.day}" if same else short(when, other)


def cut(text: str, most: int) -> str:
    """The text as it is quoted: at most so many characters of it, in whole words where it has any."""
    if len(text) <= most:
        return text
    words, space, _ = text[:most].rpartition(" ")
    return f"{words.rstrip(' ,;:') if space else text[: most - 2]} …"


_COUNTS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def count(number: int) -> str:
    """A small number as a word."""
    return _COUNTS[number] if number < len(_COUNTS) else str(number)


def listed(items: Sequence[str]) -> str:
    """“a, b and c”."""
    return " and ".join(part for part in (", ".join(items[:-1]), *items[-1:]) if part)


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
