"""Times as people say them, as digits; and what a text says of other times than the meeting's, left out.

The law of this module: a time it does not know stays as it stands.
"""

# ruff: noqa: E501  (tables of words, one thought a line)

from __future__ import annotations

import re
from collections.abc import Sequence

from core.paste.other_times import that_hold
from core.paste.words import NUMBERS

_SPOKEN_HOUR = rf"(?:(half past|half|quarter past|quarter to) )?({'|'.join(NUMBERS)}|\d{{1,2}})(?: (thirty|fifteen|forty[- ]five|o['’]?clock))?"
_SPOKEN = re.compile(
    rf"\b(?:from|between) {_SPOKEN_HOUR} (?:to|until|till|and) {_SPOKEN_HOUR}\b(?![:.]\d)", re.IGNORECASE
)
# "half two in the afternoon", "4:15 in the afternoon"
_HOUR = rf"({'|'.join(NUMBERS)}|\d{{1,2}}(?:[:.]\d\d)?)"
_DAYTIME = re.compile(
    rf"\b(?:(half past|half|quarter past|quarter to) )?{_HOUR}(?: o['’]?clock)? in the (morning|afternoon|evening)\b",
    re.IGNORECASE,
)
_MINUTE_WORDS = {
    "ten": 10,
    "fifteen": 15,
    "twenty": 20,
    "twenty-five": 25,
    "thirty": 30,
    "forty": 40,
    "forty-five": 45,
    "fifty": 50,
    "sixty": 60,
    "ninety": 90,
}
_IN_WORDS = re.compile(
    rf"\b({'|'.join(sorted(_MINUTE_WORDS, key=len, reverse=True))}) min(?=s|utes|ute (?:interview|call|chat|conversation)\b)",
    re.IGNORECASE,
)
# A day and a time that hold no more: "(was Mon 30 Nov at 4)", "instead of Tuesday, 1 December, 10:00".
_NO_MORE = re.compile(
    r"\((?:was|previously|originally|formerly|instead of|not) [^()]{0,60}\)|\b(?:instead of|rather than) (?:on )?[^.!?;()]{0,40}?\d{1,2}[:.]\d\d(?: ?[ap]\.?m\b|h\b| uhr)?,?",
    re.IGNORECASE,
)
# "1 hour 15 min", "two hours and 30 minutes": one length, not two.
_HOURS_AND = re.compile(
    rf"(?<![\d.,:])\b({'|'.join(NUMBERS)}|\d)(?: | ?- ?)?(?:hours?|hrs?|h|stunden?|heures?|horas?|or[ae])\.?,?(?: (?:and|und|et|y|e|&))? ?(\d{{1,2}}) ?(?:min|mins|minutes?|minuten|minutos|minuti)\b",
    re.IGNORECASE,
)
# "noon to 1pm", "11am - noon", "dalle 14 alle 15", "1500-1545 hrs"
_NOON = re.compile(
    r"(?:\b12 )?\b(?:noon|midday)\b(?=\s?(?:[-–—]|to\b|until\b|till\b)\s?\d)|(?<=\d)(\s?(?:[ap]\.?m\.?)?\s?(?:[-–—]|\bto\b|\buntil\b|\btill\b)\s?)(?:12 )?(?:noon|midday)\b",
    re.IGNORECASE,
)
_DALLE = re.compile(
    r"\bdalle (?:ore )?(\d{1,2})(?:[.:](\d\d))? alle (?:ore )?(\d{1,2})(?:[.:](\d\d))?(?![\d:.]*\d)", re.IGNORECASE
)
_MILITARY = re.compile(
    r"(?<![\d:])([01]\d|2[0-3])([0-5]\d)( ?(?:[-–—]|to|until|till) ?)([01]\d|2[0-3])([0-5]\d)(?= ?(?:hrs?|hours|h)\b)",
    re.IGNORECASE,
)
_COLUMNS = re.compile(r"([-–—*•\s]{0,3})([01]\d|2[0-3])([0-5]\d)(\s?[-–—]\s?)([01]\d|2[0-3])([0-5]\d)(?!\d)")
# When a mail was sent: "Date:" beside "From:" and "Subject:".
_HEADER = re.compile(
    r"\*?(?:from|to|cc|subject|date|von|an|betreff|datum|de|para|asunto|fecha|à|objet|reply-to)\*?\s?[:：]",
    re.IGNORECASE,
)
# Who tells the time like this writes the month first.
_AMERICAN = re.compile(
    r"\b(?<!Australian )(?:Eastern|Central|Mountain|Pacific) (?:Standard |Daylight )?Time\b(?!.*Europe)|\b[ECMP][SD]T\b"
)
_CAPITALS = re.compile(r"\d ?[AP]M\b")
_MONTH_FIRST = re.compile(r"(?<![\d/])(0?[1-9]|1[0-2])/(0?[1-9]|[12]\d|3[01])/(20\d\d)(?![\d/])")
_DATE = re.compile(r"\*?(?:date|datum|fecha)\*?\s?[:：].*\d[:.]\d\d", re.IGNORECASE)


def in_digits(line: str) -> str:
    """The line with "from ten to half past eleven" as "from 10:00 to 11:30"."""

    def clock(before: str | None, hour: str, after: str | None) -> str:
        hours = NUMBERS.get(hour.lower()) or int(hour)
        said = (before or after or "").lower()
        minutes = {"half": 30, "quar": 15, "thir": 30, "fift": 15, "fort": 45}.get(said[:4], 0)
        return f"{hours - 1}:45" if said == "quarter to" else f"{hours}:{minutes:02}"

    def digits(match: re.Match) -> str:
        if match[2].isdigit() and match[5].isdigit() and not (match[1] or match[4]):
            return match[0]
        return f"from {clock(*match.group(1, 2, 3))} to {clock(*match.group(4, 5, 6))}"

    def daytime(match: re.Match) -> str:
        text = clock(match[1], match[2], None) if match[2].isdigit() or match[2].lower() in NUMBERS else match[2]
        return f"{text} {'am' if match[3].lower() == 'morning' else 'pm'}"

    def dalle(match: re.Match) -> str:
        return f"{match[1]}:{match[2] or '00'} - {match[3]}:{match[4] or '00'}"

    line = _DAYTIME.sub(daytime, line)
    line = _NOON.sub(lambda match: f"{match[1] or ''}12pm", line)
    line = _MILITARY.sub(r"\1:\2\3\4:\5", _DALLE.sub(dalle, line))
    if match := _COLUMNS.match(line):  # "0900–0945" at the head of a line
        line = f"{match[1]}{match[2]}:{match[3]}{match[4]}{match[5]}:{match[6]}{line[match.end() :]}"
    return _SPOKEN.sub(digits, line)


def _minutes(match: re.Match) -> str:
    return f"{_MINUTE_WORDS[match[1].lower()]} min"


def _all_minutes(match: re.Match) -> str:
    return f"{60 * (NUMBERS.get(match[1].lower()) or int(match[1])) + int(match[2])} min"


def of_the_meeting(lines: Sequence[str]) -> list[str]:
    """The lines without the day that was changed and without when the mail was sent, lengths in digits."""
    if any(map(_AMERICAN.search, lines)) and any(map(_CAPITALS.search, lines)):
        lines = [_MONTH_FIRST.sub(r"\3-\1-\2", line) for line in lines]
    lines = that_hold(lines)
    lines = [_HOURS_AND.sub(_all_minutes, _IN_WORDS.sub(_minutes, _NO_MORE.sub("", line))) for line in lines]
    heads = {number for number, line in enumerate(lines) if _HEADER.match(line)}
    sent = {at for at in heads if _DATE.match(lines[at]) and heads & {at - 1, at + 1}}
    return ["" if number in sent else line for number, line in enumerate(lines)]
