"""The day by which they will answer, or a thing is wanted, as people say it.

The law of this module: a day that may be two is not certain. Who corrects themselves means the last one said.
"""

# ruff: noqa: E501  (tables of words, one thought a line)

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import pairwise

from core.paste.words import ENGLISH_DAYS, ENGLISH_MONTHS, NUMBERS

ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth "
    "seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth "
    "twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first"
).split()
_NUMBERS = {**NUMBERS, "a": 1, "fourteen": 14, "thirty": 30}
DAYS = {**ENGLISH_DAYS, "tues": 1, "weds": 2, "thur": 3, "thurs": 3}
_NAMED = "|".join(sorted(DAYS, key=len, reverse=True))
_MONTHS = "|".join(sorted(ENGLISH_MONTHS, key=len, reverse=True))
_ORDINAL = "|".join(word.replace("-", "[ -]") for word in ORDINALS[::-1])

DAY = re.compile(
    r"\b(?:(?:not later than|no later than|on or before|by|until|till|on|before|at|for|come)\s+)?(?:the\s+)?(?:"
    r"(?P<today>today|tonight)\b(?!\s+(?:it|i|we)\b)|(?P<fortnight>(?:a )?(?:fortnight|week|(?:two|three) weeks) (?:from )?(?:today|now)|(?:in )?a fortnight)\b|"
    rf"(?:a )?week (?:on|from|come) (?P<weekon>{_NAMED})\b|(?P<dayweek>{_NAMED}) week\b|"
    r"(?P<tomorrow>tomorrow)\b(?: (?:evening|night|noon|morning))?|(?P<end>end of (?:the |this )?(?P<nextweek>next )?week\b)|"
    rf"(?P<month1>{_MONTHS})\b\.? (?:the )?(?:(?P<day1>\d{{1,2}})(?:st|nd|rd|th)?|(?P<word1>{_ORDINAL}))\b|"
    rf"(?:(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?\.?|(?P<word2>{_ORDINAL})) (?:of )?(?P<month2>{_MONTHS})\b|"
    rf"(?P<which>next |this |coming )?(?P<weekday>{_NAMED})\b(?: (?:at )?(?:noon|evening|night|lunchtime))?|"
    rf"(?P<day3>\d{{1,2}})(?:st|nd|rd|th)\b|(?<=the )(?P<word3>{_ORDINAL})\b(?= *(?:$|[.,;]|and\b|um\b|i\b|at\b)))",
    re.IGNORECASE,
)
_CORRECTED = re.compile(
    r"\b(?:no|nope|sorry|wait|actually|i mean|i tell a lie|or rather|scratch that)\b", re.IGNORECASE
)
_NOT_THIS = re.compile(r"\bnot $", re.IGNORECASE)
_ONE_AFTER = re.compile(
    r"^,? (?:not (?:tomorrow|this one|this week) )?(?:but )?the (?:one after|following)", re.IGNORECASE
)
SPAN = re.compile(
    r"\b(?:about |around |roughly |within |in |up to )*(\d{1,2}|"
    + "|".join(_NUMBERS)
    + r")( working| business)? (day|week)s?\b",
    re.IGNORECASE,
)
VAGUE = re.compile(
    r"\b(?:early|late|mid|some point|after the|sometime|some time|around (?!(?:\w+ ){0,2}(?:days|weeks)\b)|before too long|soon|maybe|probably|possibly|guess|next (?:week|month) (?:some|at some))\b",
    re.IGNORECASE,
)


def day(text: str, now: datetime) -> tuple[date, bool, re.Match] | None:
    """(the day a text names, whether it can mean only that one, its place)."""
    matches = [match for match in DAY.finditer(text) if not _NOT_THIS.search(text[: match.start()][-6:])]
    if not matches:
        return None
    match, certain = matches[0], len(matches) == 1
    for before, after in pairwise(matches):
        between = text[before.end() : after.start()]
        if _CORRECTED.search(between) or (not between.strip(" ,") and after["weekday"] and before["weekday"]):
            match, certain = after, after is matches[-1] or certain
    if not certain and len({found[0] for one in matches if (found := _of(one, text, now))}) == 1:
        certain = True  # "Friday 27 November"
        match = next((one for one in matches if not one["weekday"]), match)
    if not certain and len(matches) == 2 and matches[0]["weekday"] and not matches[1]["weekday"]:
        exact = _of(matches[1], text, now)
        if exact and exact[0].weekday() == DAYS[matches[0]["weekday"].lower()]:
            return exact[0], True, matches[1]  # "Thursday the 26th"
    made = _of(match, text, now)
    return (made[0], made[1] and certain, match) if made else None


def _of(match: re.Match, text: str, now: datetime) -> tuple[date, bool] | None:
    """(the day, whether its words mean one day only)."""
    parts, today = match.groupdict(), now.date()
    if parts["today"] or parts["tomorrow"]:
        return today + timedelta(days=bool(parts["tomorrow"])), True
    if parts["fortnight"]:
        said = parts["fortnight"].lower()
        weeks = 3 if "three" in said else 2 if "fortnight" in said or "two" in said else 1
        return today + timedelta(weeks=weeks), True
    if parts["end"]:
        friday = today + timedelta(days=4 - today.weekday() + 7 * bool(parts["nextweek"]))
        return friday, today.weekday() < 4 or bool(parts["nextweek"])
    if named := parts["weekon"] or parts["dayweek"]:
        return _coming(today, DAYS[named.lower()]) + timedelta(days=7), True
    if parts["weekday"]:
        coming = _coming(today, DAYS[parts["weekday"].lower()])
        later = (parts["which"] or "").strip().lower() == "next" and (coming - today).days + today.weekday() < 7
        after = bool(_ONE_AFTER.search(text[match.end() :][:40])) and (coming - today).days < 2
        return coming + timedelta(days=7 * (later or after)), not later
    figure = parts["day1"] or parts["day2"] or parts["day3"]
    word = (parts["word1"] or parts["word2"] or parts["word3"] or "").lower().replace(" ", "-")
    number = int(figure) if figure else ORDINALS.index(word) + 1
    month = parts["month1"] or parts["month2"]
    for year, at in _months_ahead(today, ENGLISH_MONTHS[month.lower()] if month else None):
        try:
            made = date(year, at, number)
        except ValueError:
            continue
        if made >= today:
            return made, True
    return None


def _coming(today: date, wanted: int) -> date:
    return today + timedelta(days=(wanted - today.weekday() - 1) % 7 + 1)


def _months_ahead(today: date, month: int | None) -> Iterator[tuple[int, int]]:
    if month:
        yield from ((today.year, month), (today.year + 1, month))
    else:
        yield from (
            (today.year + (today.month + more - 1) // 12, (today.month + more - 1) % 12 + 1) for more in range(3)
        )


def span(text: str) -> int | None:
    """ "about ten days", "two weeks" as days; working days are not ours to count."""
    match = SPAN.search(text)
    if not match or match[2]:
        return None
    number = int(match[1]) if match[1].isdigit() else _NUMBERS[match[1].lower()]
    days = number * (7 if match[3].lower() == "week" else 1)
    return days if 0 < days <= 90 else None
