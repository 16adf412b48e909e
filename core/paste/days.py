"""The days a line names.

The law of this module: a day that may be two is none. 11/12/2026 is one only beside its weekday, or where the time is
told as those tell it who write the month first; "Thursday 3rd" is the one that lies near.
"""

# ruff: noqa: E501  (tables of words, one thought a line)

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

from core.paste.words import ENGLISH_DAYS, ENGLISH_MONTHS

# Beside the English ones, from January and Monday on.
_MONTH_WORDS = (
    "januar jänner enero ene janvier janv janeiro gennaio januari",
    "februar febrero février févr fevereiro fev febbraio februari",
    "märz mrz marzo mars março maart",
    "abril abr avril avr aprile",
    "mai mayo maio maggio mei",
    "juni junio juin junho giugno",
    "juli julio juillet juil julho luglio",
    "agosto ago août aout augustus",
    "sept septiembre septembre setembro settembre",
    "oktober okt octubre octobre outubro ottobre",
    "noviembre novembre novembro",
    "dezember dez diciembre dic décembre déc dezembro dicembre",
)
_MONTHS = {word: number for number, words in enumerate(_MONTH_WORDS, 1) for word in words.split()} | ENGLISH_MONTHS
_DAY_WORDS = (
    "montag lunes lundi segunda-feira lunedì maandag måndag mandag",
    "tues dienstag martes mardi terça-feira martedì dinsdag tisdag tirsdag",
    "mittwoch miércoles mercredi quarta-feira mercoledì woensdag onsdag",
    "thur thurs donnerstag jueves jeudi quinta-feira giovedì donderdag torsdag",
    "freitag viernes vendredi sexta-feira venerdì vrijdag fredag",
    "samstag sonnabend sábado samedi sabato zaterdag lördag lørdag",
    "sonntag domingo dimanche domenica zondag söndag søndag",
)
_DAYS = {word: number for number, words in enumerate(_DAY_WORDS) for word in words.split()} | ENGLISH_DAYS
_JAPANESE_DAY = re.compile(r"[(（]([月火水木金土日])(?:曜日?)?[)）]")
_WORD = re.compile(r"[^\W\d_]{3,12}(?:-feira)?")

_DATES = (
    re.compile(r"(?<!\d)(?P<y>20\d\d)(?:[-/.]|年 ?)(?P<m>\d{1,2})(?:[-/.]|月 ?)(?P<d>\d{1,2})(?:日|(?!\d))"),
    re.compile(
        r"(?<![\d:.])(?P<d>\d{1,2})(?:st|nd|rd|th|º|\.)? ?(?:de |of )?(?P<w>[^\W\d_]{3,10})\b\.?,? ?(?:de |del )?(?P<y>20\d\d)?(?!\d)"
    ),
    re.compile(
        r"(?P<w>[^\W\d_]{3,10})\.? (?P<d>\d{1,2})(?:st|nd|rd|th)?(?![\d:.]|[ap]m)(?:,? (?P<y>20\d\d)(?!\d))?",
        re.IGNORECASE,
    ),
    re.compile(r"(?<![\d.])(?P<d>\d{1,2})\. ?(?P<m>0?[1-9]|1[0-2])\.(?: ?(?P<y>20\d\d))?(?![\d])"),
    re.compile(r"(?<![\d/])(?P<a>\d{1,2})/(?P<b>\d{1,2})/(?P<y>20\d\d)(?![\d/])"),
    re.compile(r"(?<![\d/])(?P<a>\d{1,2})/(?P<b>\d{1,2})(?:/(?P<yy>2\d))?(?![\d/])"),  # only beside its weekday
    re.compile(r"(?<!\d)(?P<m>\d{1,2})月 ?(?P<d>\d{1,2})日"),
    re.compile(r"(?<![\d:.])(?P<near>\d{1,2})(?:st|nd|rd|th)\b"),  # only beside its weekday: "Thursday 3rd"
)
# Who tells the time like this writes the month first.
_AMERICAN = re.compile(
    r"\d ?[AP]M\b.*\b(?:(?:Eastern|Central|Mountain|Pacific) (?:Standard |Daylight )?Time|[ECMP][SD]T)\b(?!.*Europe)"
)
_MOVED = re.compile(
    r"\b(?:moved|changed|rescheduled|shifted|pushed|brought)\b[^.!?]{0,60}\bfrom\b[^.!?]{0,20}$", re.IGNORECASE
)
_TO = re.compile(r"\bto\b[^.!?]{0,30}$", re.IGNORECASE)
_NEAR = (25, 60)  # days back and ahead that "Thursday 3rd" may lie


def weekday_in(text: str) -> int | None:
    """The one weekday a text names, Monday 0."""
    if match := _JAPANESE_DAY.search(text):
        return "月火水木金土日".index(match[1])
    days = {_DAYS[word] for word in (word.casefold() for word in _WORD.findall(text)) if word in _DAYS}
    return days.pop() if len(days) == 1 else None


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _day(match: re.Match, weekday: int | None, now: datetime, american: bool = False) -> date | None:
    """The one day a match can mean; None when there is none, or more than one."""
    parts = match.groupdict()
    day = int(parts.get("d") or 0)
    months = {int(parts["m"])} if parts.get("m") else {_MONTHS.get((parts.get("w") or "").casefold(), 0)}
    pairs = {(month, day) for month in months if month}
    if parts.get("a"):
        pairs = {(int(parts["a"]), int(parts["b"])), (int(parts["b"]), int(parts["a"]))}
    if parts.get("near"):
        about = (now.date() + timedelta(days=days) for days in range(-_NEAR[0], _NEAR[1]))
        near = {one for one in about if one.day == int(parts["near"]) and one.weekday() == weekday}
        return near.pop() if len(near) == 1 else None
    if parts.get("a") and american:
        pairs = {(int(parts["a"]), int(parts["b"]))}
    stated = parts.get("y") or (parts.get("yy") and f"20{parts['yy']}")
    years = [int(stated)] if stated else [now.year - 1, now.year, now.year + 1]
    days = {found for year in years for month, day in pairs if (found := _made(year, month, day))}
    if weekday is not None:
        days = {found for found in days if found.weekday() == weekday}
    if not stated:
        days = {found for found in days if abs((found - now.date()).days) < 150}
    return days.pop() if len(days) == 1 else None


def days_in(line: str, now: datetime) -> list[tuple[re.Match, date]]:
    """The days a line names, in order, each with its place; nothing when one of them is unclear."""
    weekday, taken = weekday_in(line), line
    places: list[re.Match] = []
    for pattern in _DATES:
        for match in pattern.finditer(taken):
            if match.groupdict().get("w") and match["w"].casefold() not in _MONTHS:
                continue
            if weekday is None and ("yy" in match.groupdict() or "near" in match.groupdict()):
                continue
            if "near" in match.groupdict() and places:
                continue
            places.append(match)
        for match in places:
            taken = taken[: match.start()] + "#" * (match.end() - match.start()) + taken[match.end() :]
    days = []
    for match in sorted(places, key=re.Match.start):
        if not (day := _day(match, weekday, now, bool(_AMERICAN.search(line)))):
            return []
        days.append((match, day))
    if (
        len(days) == 2
        and _MOVED.search(line[: days[0][0].start()])
        and _TO.search(line[days[0][0].end() : days[1][0].start()])
    ):
        return days[1:]
    return days


def blanked(line: str, days: list[tuple[re.Match, date]]) -> str:
    """The line without its days, every other character where it was."""
    for match, _ in days:
        line = line[: match.start()] + "#" * (match.end() - match.start()) + line[match.end() :]
    return line
