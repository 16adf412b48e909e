"""Times as people say them, as digits; and what a text says of other times than the meeting's, left out.

The law of this module: a time it does not know stays as it stands.
"""

# ruff: noqa: E501  (tables of words, one thought a line)

from __future__ import annotations

import re
from collections.abc import Sequence

from core.paste.other_times import that_hold
from core.paste.words import NUMBERS

_SPOKEN_HOUR = rf"(?:(half past|half|quarter past|quarter to) )?({'|'.join(NUMBERS)}|noon|midday|\d{{1,2}}(?![:.]\d))(?:[ -](thirty|fifteen|forty[- ]five|o['’]?clock))?"
_SPOKEN = re.compile(
    rf"\b(?:(from|between) )?{_SPOKEN_HOUR} (?:to|until|till|and) {_SPOKEN_HOUR}\b(?![:.]\d)", re.IGNORECASE
)
# "from one to 1:45 pm", which was "to quarter to two in the afternoon"
_TO_DIGITS = re.compile(
    rf"\b(from|between) ({'|'.join(NUMBERS)})(?= (?:to|until|till|and) \d{{1,2}}(?:[:.]\d\d)? ?[ap]m\b)", re.IGNORECASE
)
# What an hour and a count have behind them: "from two to three on Monday", "from two to three weeks".
_COUNTS = re.compile(
    r" (?!on |at |in |this |that |with |and |or |your |for |so |we |cet|uhr)[a-z]{3}|[ -]?(?:%|percent|k\b)"
)
_HALF_SAID = re.compile(r" ?[ap]\.?m\b| in the | at night| o['’]?clock", re.IGNORECASE)
_GERMAN = "eins ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split()
_HOURS = {word: max(number, 1) for number, word in enumerate(_GERMAN)} | {"mittag": 12}
_STUNDE = rf"(?:(halb|viertel vor|viertel nach|dreiviertel|viertel) )?({'|'.join(_HOURS)}|\d{{1,2}}(?![:.]\d))"
_VON_BIS = re.compile(rf"\b(?:(?:von|zwischen) )?{_STUNDE}(?: uhr)? (?:bis|und) {_STUNDE}\b( uhr\b)?", re.IGNORECASE)
# "between 9:30 and 10:15", "zwischen 10 und 11 Uhr", "entre 10h et 11h", "entre las 10 y las 11"
_AT = r"\d{1,2}(?:[:.][0-5]\d)?(?: ?[ap]\.?m\b\.?)?|noon|midday"
_BETWEEN = re.compile(
    rf"\bbetween (?=[^.!?;]{{0,20}}(?:[:.]\d\d|\d ?[ap]\.?m\b|noon|midday))({_AT}) and ({_AT})(?![\d:]| ?(?:%|percent|million|[kmg]\b|km|euro|points))",
    re.IGNORECASE,
)
_ZWISCHEN = re.compile(
    r"\b(?:zwischen|entre) (\d{1,2}(?:[:.h][0-5]\d)?)( ?h| uhr)? (?:und|et|y|e) (\d{1,2}(?:[:.h][0-5]\d)?)(?= ?(?:uhr|h)\b|h)",
    re.IGNORECASE,
)
_ENTRE = re.compile(
    r"\b(?:entre las|tra le|fra le|entre as) (\d{1,2})(?:[:.](\d\d))? (?:y las|e le|e as) (\d{1,2})(?:[:.](\d\d))?(?![:.]?\d)",
    re.IGNORECASE,
)
# Within that time somebody calls, comes or is free; the meeting does not fill it.
_WITHIN = re.compile(
    r"\b(?:(?:ring|phone|reach|call|contact|text) (?:me|us|you|him|her|them|our|the|back)|(?:please|to|and|can) (?:ring|call|phone)|come|arriv\w+|available|availability|free|suits?|works? for|prefer|open|opens)\b[^.!?;]{0,40}$",
    re.IGNORECASE,
)
_OPEN = re.compile(r"\b(?:is|are) (?:open|staffed|manned)\b[^.!?;]{0,60}", re.IGNORECASE)
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


def _stunde(before: str | None, hour: str) -> str:
    """ "halb drei" is 2:30, "viertel nach zwei" 2:15."""
    hours, said = _HOURS.get(hour.lower()) or int(hour), (before or "").lower()
    minutes = {"halb": 30, "viertel": 15, "dreiviertel": 45, "viertel vor": 45, "viertel nach": 15}.get(said, 0)
    return f"{hours - (bool(minutes) and said != 'viertel nach')}:{minutes:02}"


def _by_day(start: str, end: str, match: re.Match) -> str:
    """A span said in words: nobody says "half past two" of the night, where no half of the day is told."""
    hours = [int(one.partition(":")[0]) for one in (start, end)]
    if _HALF_SAID.match(match.string, match.end()) or not all(1 <= hour < 7 for hour in hours):
        return f"{start} to {end}"
    (start, end) = (f"{hour + 12}:{one[-2:]}" for hour, one in zip(hours, (start, end), strict=True))
    return f"{start} to {end}"


def in_digits(line: str) -> str:
    """The line with "from ten to half past eleven" as "from 10:00 to 11:30"."""

    def clock(before: str | None, hour: str, after: str | None) -> str:
        hours = NUMBERS.get(hour.lower()) or (12 if hour.lower() in ("noon", "midday") else int(hour))
        said = (before or after or "").lower()
        minutes = {"half": 30, "quar": 15, "thir": 30, "fift": 15, "fort": 45}.get(said[:4], 0)
        return f"{hours - 1}:45" if said == "quarter to" else f"{hours}:{minutes:02}"

    def digits(match: re.Match) -> str:
        spoken = any(match.group(2, 4, 5, 7)) or not match[3].isdigit() or not match[6].isdigit()
        sure = any(match.group(1, 2, 4, 5, 7)) or {"noon", "midday"} & {match[3].lower(), match[6].lower()}
        if not (spoken and sure) or (not any(match.group(2, 4, 5, 7)) and _COUNTS.match(match.string, match.end())):
            return match[0]
        if (match[1] or "").lower() == "between" and _WITHIN.search(match.string[: match.start()]):
            return match[0]
        return f"from {_by_day(clock(*match.group(2, 3, 4)), clock(*match.group(5, 6, 7)), match)}"

    def von_bis(match: re.Match) -> str:
        words = not (match[2].isdigit() and match[4].isdigit())
        if not (match[1] or match[3] or (words and match[5])) or _WITHIN.search(match.string[: match.start()]):
            return match[0]
        start, end = (_stunde(*match.group(*pair)) for pair in ((1, 2), (3, 4)))
        return _by_day(start, end, match)

    def between(match: re.Match) -> str:
        return match[0] if _WITHIN.search(match.string[: match.start()]) else f"{match[1]} - {match[2]}"

    def zwischen(match: re.Match) -> str:
        return f"{match[1]}{match[2] or ''} - {match[3]}"

    def daytime(match: re.Match) -> str:
        text = clock(match[1], match[2], None) if match[2].isdigit() or match[2].lower() in NUMBERS else match[2]
        return f"{text} {'am' if match[3].lower() == 'morning' else 'pm'}"

    def dalle(match: re.Match) -> str:
        return f"{match[1]}:{match[2] or '00'} - {match[3]}:{match[4] or '00'}"

    line = _VON_BIS.sub(von_bis, _ZWISCHEN.sub(zwischen, _ENTRE.sub(dalle, _BETWEEN.sub(between, line))))
    line = _TO_DIGITS.sub(lambda match: f"{match[1]} {NUMBERS[match[2].lower()]}", _DAYTIME.sub(daytime, line))
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
    lines = [
        _HOURS_AND.sub(_all_minutes, _IN_WORDS.sub(_minutes, _OPEN.sub("", _NO_MORE.sub("", line)))) for line in lines
    ]
    heads = {number for number, line in enumerate(lines) if _HEADER.match(line)}
    sent = {at for at in heads if _DATE.match(lines[at]) and heads & {at - 1, at + 1}}
    return ["" if number in sent else line for number, line in enumerate(lines)]
