"""When an interview ended, from the words of an invitation: a day and a span of time.

The law of this module: two readings of one text are no reading. 11/12/2026 without a weekday, "3:00 to 4:00"
without am or pm, two different times offered: nothing.
"""

# ruff: noqa: E501  (tables of words, one thought a line)

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta, timezone

from core.paste.found import Found, found
from core.paste.zones import UNKNOWN, offset_in
from core.timing import DAY_NAMES, MONTH_NAMES, MONTHS, WEEKDAYS

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
_MONTHS = {word: number for number, words in enumerate(_MONTH_WORDS, 1) for word in words.split()}
_MONTHS |= {name.lower(): number for names in (MONTHS, MONTH_NAMES) for number, name in enumerate(names, 1)}
_DAY_WORDS = (
    "montag lunes lundi segunda-feira lunedì maandag",
    "tues dienstag martes mardi terça-feira martedì dinsdag",
    "mittwoch miércoles mercredi quarta-feira mercoledì woensdag",
    "thur thurs donnerstag jueves jeudi quinta-feira giovedì donderdag",
    "freitag viernes vendredi sexta-feira venerdì vrijdag",
    "samstag sonnabend sábado samedi sabato zaterdag",
    "sonntag domingo dimanche domenica zondag",
)
_DAYS = {word: number for number, words in enumerate(_DAY_WORDS) for word in words.split()}
_DAYS |= {name.lower(): number for names in (WEEKDAYS, DAY_NAMES) for number, name in enumerate(names)}
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
    re.compile(r"(?<![\d.])(?P<d>\d{1,2})\. ?(?P<m>\d{1,2})\.(?: ?(?P<y>20\d\d))?(?![\d])"),
    re.compile(r"(?<![\d/])(?P<a>\d{1,2})/(?P<b>\d{1,2})/(?P<y>20\d\d)(?![\d/])"),
    re.compile(r"(?<!\d)(?P<m>\d{1,2})月 ?(?P<d>\d{1,2})日"),
)
_TIME = r"(?<![\d:.,])(?P<h{n}>\d{{1,2}})(?:(?:[:.]|h|時 ?)(?P<m{n}>[0-5]\d)分?)?(?![\d:]) ?(?P<x{n}>[ap]\.? ?m\b\.?|uhr|hrs?\b|h\b|時)?"
_DASH = r" ?(?:-|–|—|‐|‑|~|～|〜|\bto\b|\bbis\b|\buntil\b|\btill\b|\bhasta(?: las)?\b|\ba(?: las)?\b|\bà\b|\bàs\b|\baté\b|から) ?"
_SPAN = re.compile(_TIME.format(n=1) + _DASH + _TIME.format(n=2), re.IGNORECASE)
_ONE = re.compile(_TIME.format(n=2), re.IGNORECASE)
_MINUTES = re.compile(r"(?<!\d)(\d{1,3}) ?-?(?:min|mins|minutes?|minuten|minutos|分)(?:\b|$)", re.IGNORECASE)
_HOURS = re.compile(
    r"(?<![\d.,])(\d)(?:[.,](5))? ?-?(?:hours?|hrs?|stunden?|horas?|heures?|時間)(?:\b|$)", re.IGNORECASE
)
_LABEL = re.compile(
    r"\*{0,2}(?:when|wann|cuándo|quand|quando|date and time|date & time|termin|日時|時間|fecha y hora)\b",
    re.IGNORECASE,
)
_ENDS = re.compile(
    r"(?:ends?|end time|end date|ende|endzeit|fin|hora de finalización|終了)(?: time)?\s*[:：]", re.IGNORECASE
)
_SENT = re.compile(
    r"(?:sent|gesendet|enviado(?: el)?|envoyé|送信日時)\s*[:：]|on .*wrote:|am .*schrieb|el .*escribió",
    re.IGNORECASE,
)
_LAST = timedelta(hours=12)

# ---- the day ----


def _weekday(text: str) -> int | None:
    if match := _JAPANESE_DAY.search(text):
        return "月火水木金土日".index(match[1])
    days = {_DAYS[word] for word in (word.casefold() for word in _WORD.findall(text)) if word in _DAYS}
    return days.pop() if len(days) == 1 else None


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _day(match: re.Match, weekday: int | None, now: datetime) -> date | None:
    """The one day a match can mean; None when there is none, or more than one."""
    parts = match.groupdict()
    day = int(parts.get("d") or 0)
    months = {int(parts["m"])} if parts.get("m") else {_MONTHS.get((parts.get("w") or "").casefold(), 0)}
    pairs = {(month, day) for month in months if month}
    if parts.get("a"):
        pairs = {(int(parts["a"]), int(parts["b"])), (int(parts["b"]), int(parts["a"]))}
    years = [int(parts["y"])] if parts.get("y") else [now.year - 1, now.year, now.year + 1]
    days = {found for year in years for month, day in pairs if (found := _made(year, month, day))}
    if weekday is not None:
        days = {found for found in days if found.weekday() == weekday}
    if not parts.get("y"):
        days = {found for found in days if abs((found - now.date()).days) < 150}
    return days.pop() if len(days) == 1 else None


def _days(line: str, now: datetime) -> list[tuple[re.Match, date]]:
    """The days a line names, in order, each with its place; nothing when one of them is unclear."""
    weekday, taken, places = _weekday(line), line, []
    for pattern in _DATES:
        for match in pattern.finditer(taken):
            if match.groupdict().get("w") and match["w"].casefold() not in _MONTHS:
                continue
            places.append(match)
        for match in places:
            taken = taken[: match.start()] + "#" * (match.end() - match.start()) + taken[match.end() :]
    days = [(match, _day(match, weekday, now)) for match in sorted(places, key=re.Match.start)]
    return [] if any(day is None for _, day in days) else days


# ---- the time ----


def _half(text: str | None) -> str:
    text = (text or "").casefold().replace(".", "").replace(" ", "")
    return text if text in ("am", "pm") else "24" if text else ""


def _clock(hour: int, minute: int, half: str) -> time | None:
    if half in ("am", "pm"):
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + 12 * (half == "pm")
    return time(hour, minute) if hour < 24 else None


def _span(match: re.Match) -> tuple[time, time] | None:
    """Start and end of a span; None when it may mean something else."""
    (h1, m1, x1), (h2, m2, x2) = ((match[f"h{n}"], match[f"m{n}"], _half(match[f"x{n}"])) for n in (1, 2))
    if not (x1 or x2 or (m1 and m2)):
        return None
    halves = [(x1 or x2, x2 or x1)]
    if "24" in halves[0] or not halves[0][0]:
        unclear = not (x1 or x2) and all(len(h) == 1 and int(h) < 8 for h in (h1, h2))
        halves = [] if unclear else [("", "")]
    elif not x1 or not x2:  # "11 – 1pm", "11am – 1": the half that is not said may be the other one
        other = {"am": "pm", "pm": "am"}[halves[0][0]]
        halves += [(x1 or other, x2 or other)]
    for first, second in halves:
        start, end = (_clock(int(h), int(m or 0), x) for h, m, x in ((h1, m1, first), (h2, m2, second)))
        if start and end and (start < end or (start.hour >= 20 and end.hour < 4)):
            return start, end
    return None


def _duration(text: str) -> timedelta | None:
    if match := _MINUTES.search(text):
        return timedelta(minutes=int(match[1])) if 5 <= int(match[1]) <= 600 else None
    if match := _HOURS.search(text):
        return timedelta(hours=int(match[1]), minutes=30 if match[2] else 0) or None
    return None


# ---- both ----


def _blank(line: str, days: list[tuple[re.Match, date]]) -> str:
    """The line without its days, every other character where it was."""
    for match, _ in days:
        line = line[: match.start()] + "#" * (match.end() - match.start()) + line[match.end() :]
    return line


def _alone(match: re.Match) -> time | None:
    half = _half(match["x2"])
    if not half and len(match["h2"]) == 1 and int(match["h2"]) < 8:
        return None
    return _clock(int(match["h2"]), int(match["m2"] or 0), "" if half == "24" else half)


def _end(line: str, days: list[tuple[re.Match, date]], below: str) -> tuple[datetime, str] | None:
    """The end in the words' own clock, and what stands after it in the line; None without one."""
    bare = _blank(line, days)
    day = days[-1][1]
    spans = [(match, span) for match in _SPAN.finditer(bare) if (span := _span(match))]
    if len({span for _, span in spans}) == 1 and len({day for _, day in days}) == 1:
        match, (start, end) = spans[0]
        return datetime.combine(day, end) + timedelta(days=end < start), bare[match.end() :]
    times = [(match, clock) for match in _ONE.finditer(bare)
             if (match["m2"] or match["x2"]) and (clock := _alone(match))]  # fmt: skip
    if not spans and len(days) == 2 and len(times) == 2:
        first, last = (datetime.combine(day, clock) for (_, day), (_, clock) in zip(days, times, strict=True))
        if (
            timedelta(0) < last - first <= _LAST
            and days[0][0].start() < times[0][0].start() < days[1][0].start()
        ):
            return last, bare[times[1][0].end() :]
    if not spans and len(times) == 1 and len(days) == 1:
        match, clock = times[0]
        if _ENDS.match(line):
            return datetime.combine(day, clock), bare[match.end() :]
        if length := _duration(bare[match.end() :]) or (
            _duration(below)
            if re.match(r"(duration|dauer|duración|durée|所要)", below, re.IGNORECASE)
            else None
        ):
            return datetime.combine(day, clock) + length, bare[match.end() :]
    return None


def _candidates(lines: list[str], now: datetime) -> Iterator[tuple[bool, datetime, str]]:
    """(labelled as the time of the meeting, the end, the words), each that is beyond doubt."""
    day_above: tuple[int, list, str] | None = None
    for number, line in enumerate(lines):
        if not any(char.isdigit() for char in line) or len(line) > 600 or _SENT.match(line):
            continue
        below = next((other for other in lines[number + 1 : number + 3] if other), "")
        days, words, labelled = _days(line, now), line, bool(_LABEL.match(line)) or bool(_ENDS.match(line))
        if not labelled and number:
            labelled = bool(_LABEL.fullmatch(lines[number - 1].rstrip(":： *")))
        if days:
            reading = _end(line, days, below)
            if not reading and not _ONE.search(_blank(line, days)):
                day_above = (number, days[-1:], line)
        elif day_above and number - day_above[0] <= 3:
            # a day on one line, its time on one of the next
            reading = _end("#" * day_above[1][0][0].end() + " " + line, day_above[1], below)
            words = f"{day_above[2]} {line}"
        else:
            continue
        if reading:
            if len(words) > 200 and days:  # a paragraph: the part that says when
                words = words[max(days[0][0].start() - 40, 0) :]
            local, after = reading
            offset = offset_in(line, after, below, local.date(), now)
            if offset is None:
                offset = now.utcoffset()
            if offset is not UNKNOWN and offset is not None:
                yield labelled, local.replace(tzinfo=timezone(offset)), words


def ended(lines: list[str], now: datetime) -> Found | None:
    """The end of the one meeting these lines speak of, as ISO 8601 with offset; None when there are several."""
    candidates = list(_candidates(lines, now))
    for wanted in (True, False):
        ends = {end: words for labelled, end, words in reversed(candidates) if labelled is wanted}
        if ends:
            return (
                found(*next((end.isoformat(), words) for end, words in ends.items()))
                if len(ends) == 1
                else None
            )
    return None
