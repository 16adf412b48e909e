"""Offsets of the time zones that invitations name, without a time zone database (the core reads no files).

The law of this module: a zone it does not know, or a name that means several, has no offset. Who writes "EST"
in July means Eastern Time: abbreviations follow the season too.
"""

# ruff: noqa: E501  (tables of words, one thought a line)

import re
from datetime import date, datetime, timedelta

_EU, _US, _FIXED = "last Sundays of March and October", "second Sunday of March, first of November", ""
_TABLE = (
    (0, _FIXED, "coordinated universal time|etc/utc|utc|gmt"),
    (1, _FIXED, "bst|british summer time"),
    (0, _EU, "europe/london|europe/dublin|europe/lisbon|gmt standard time|united kingdom time|uk time|london time|"
             "western european time|dublin, edinburgh|wet|west"),
    (1, _EU, "europe/berlin|europe/paris|europe/madrid|europe/rome|europe/vienna|europe/zurich|europe/amsterdam|"
             "europe/brussels|europe/copenhagen|europe/stockholm|europe/oslo|europe/prague|europe/warsaw|"
             "europe/budapest|europe/belgrade|w. europe standard time|romance standard time|"
             "central europe standard time|central european standard time|central european time|"
             "mitteleuropäische zeit|mitteleuropäische normalzeit|mitteleuropäische sommerzeit|hora de europa central|"
             "hora estándar de europa central|heure d’europe centrale|heure normale d’europe centrale|"
             "central european summer time|amsterdam, berlin|brussels, copenhagen|belgrade, bratislava|"
             "sarajevo, skopje|berlin time|paris time|cet|cest|mez|mesz"),
    (2, _EU, "europe/athens|europe/helsinki|europe/kyiv|europe/kiev|europe/bucharest|europe/sofia|europe/riga|"
             "europe/vilnius|europe/tallinn|fle standard time|gtb standard time|eastern european time|"
             "helsinki, kyiv|athens, bucharest|eet|eest"),
    (-5, _US, "america/new_york|america/toronto|america/detroit|eastern standard time|eastern daylight time|"
              "us eastern standard time|eastern time|et|est|edt"),
    (-6, _US, "america/chicago|america/winnipeg|central standard time|central daylight time|central time|ct|cdt"),
    (-7, _US, "america/denver|mountain standard time|mountain daylight time|mountain time|mt|mdt"),
    (-8, _US, "america/los_angeles|america/vancouver|pacific standard time|pacific daylight time|pacific time|pt|pst|pdt"),
    (-3, _FIXED, "america/sao_paulo|e. south america standard time|brasilia standard time"),
    (2, _FIXED, "africa/johannesburg|south africa standard time"),
    (3, _FIXED, "europe/istanbul|turkey standard time|asia/riyadh|arab standard time|africa/nairobi"),
    (4, _FIXED, "asia/dubai|arabian standard time|gulf standard time"),
    (5.5, _FIXED, "asia/kolkata|asia/calcutta|india standard time|chennai, kolkata"),
    (8, _FIXED, "asia/singapore|asia/shanghai|asia/hong_kong|china standard time|singapore standard time|singapore time"),
    (9, _FIXED, "asia/tokyo|asia/seoul|tokyo standard time|korea standard time|japan standard time|japan time|"
                "osaka, sapporo|日本標準時|日本時間|jst|kst"),
)  # fmt: skip
_ZONES = {name: (hours, rule) for hours, rule, names in _TABLE for name in names.split("|")}
_LONG = tuple(sorted((name for name in _ZONES if len(name) > 5 or not name.isascii()), key=len, reverse=True))
_OFFSET = re.compile(r"\b(?:UTC|GMT)\s?([+\-−])\s?(\d{1,2})(?::?([0-5]\d))?")
_SHORT = re.compile(r"(?<![A-Za-z])[A-Z]{2,5}(?![A-Za-z])")
_NAMED = re.compile(r"\b[A-Z][a-z]+ (?:[A-Z][a-z]+ ){0,3}(?:Time|Zeit)\b")
_NO_ZONE = {"AM", "PM", "UHR", "DE", "OR", "TBD"}
UNKNOWN = "a zone is named, and not one we know"


def _sunday(year: int, month: int, nth: int) -> date:
    if nth > 0:
        first = date(year, month, 1)
        return first + timedelta(days=(6 - first.weekday()) % 7 + 7 * (nth - 1))
    last = date(year, month, 31)
    return last - timedelta(days=(last.weekday() + 1) % 7)


def _summer(rule: str, on: date) -> bool:
    if rule == _EU:
        return _sunday(on.year, 3, -1) <= on < _sunday(on.year, 10, -1)
    return rule == _US and _sunday(on.year, 3, 2) <= on < _sunday(on.year, 11, 1)


def offset_of(name: str, on: date) -> timedelta | None:
    """The offset of a zone by its name (IANA, Windows, English, abbreviation) on a day; None when unknown."""
    hours, rule = _ZONES.get(name.strip().casefold(), (None, ""))
    return None if hours is None else timedelta(hours=hours + _summer(rule, on))


def offset_in(line: str, after: str, following: str, on: date, now: datetime) -> timedelta | str | None:
    """The offset a text names: in its line, right after the time, or on the line below.

    None when no zone is named, UNKNOWN when one is and we do not know it.
    """
    for text in (line, following):
        folded = text.casefold()
        for name in _LONG:
            if name in folded:
                return offset_of(name, on)
        if match := _OFFSET.search(text):
            size = timedelta(hours=int(match[2]), minutes=int(match[3] or 0))
            if size > timedelta(hours=14):
                return UNKNOWN
            stated = -size if match[1] != "+" else size
            if not re.match(r"\)\s*[A-Z]", text[match.end() :]):
                return stated
            # Outlook writes the winter offset before the cities, all year round.
            here = now.utcoffset()
            return here if here in (stated, stated + timedelta(hours=1)) else UNKNOWN
        if (_NAMED.search(text) and text is line) or re.fullmatch(r".*\bTime - .*", text):
            return UNKNOWN
    words = [word for word in _SHORT.findall(after[:12]) if word not in _NO_ZONE]
    if words:
        size = offset_of(words[0], on)
        return UNKNOWN if size is None else size
    for word in re.findall(r"\(([A-Z]{2,5})\)", line):
        if (size := offset_of(word, on)) is not None:
            return size
    return None
