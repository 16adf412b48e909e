"""When an interview ended, from the words of an invitation: a day and a span of time.

The law of this module: two readings of one text are no reading. 11/12/2026 without a weekday, "3:00 to 4:00"
without am or pm: nothing. Times on several days, or times to choose from, are the user's to choose; a zone that is
named and not known is asked for.
"""

# ruff: noqa: E501  (tables of words, one thought a line)

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone
from itertools import pairwise

from core.paste.agenda import agenda
from core.paste.days import blanked, days_in, weekday_in
from core.paste.found import Found
from core.paste.spoken_times import in_digits, of_the_meeting
from core.paste.zones import UNKNOWN, offset_in, offset_of

_TIME = r"(?<![\d:.,])(?<!(?:GMT|UTC)[-+−–])(?P<h{n}>\d{{1,2}})(?:(?:[:.]|h|時 ?)(?P<m{n}>[0-5]\d)分?)?(?![\d:]) ?(?P<x{n}>[ap]\.? ?m\b\.?|uhr|hrs?\b|h\b|時)?"
_DASH = r" ?(?:-|–|—|‐|‑|~|～|〜|\bto\b|\bbis\b|\buntil\b|\btill\b|\bhasta(?: las)?\b|\ba(?: las)?\b|\balle(?: ore)?\b|\btot\b|\bà\b|\bàs\b|\baté\b|から) ?"
_ZONE = r"(?: ?\(?(?-i:(?!AM\b|PM\b|(?:GMT|UTC)[-+−–]\d)[A-Z]{2,5}\b)\)?)?"  # 2:00pm EST - 3:00pm EST
_SPAN = re.compile(_TIME.format(n=1) + _ZONE + _DASH + _TIME.format(n=2), re.IGNORECASE)
_ONE = re.compile(_TIME.format(n=2), re.IGNORECASE)
_MINUTES = re.compile(
    r"(?<!\d)(\d{1,3}) ?-?(?:min|mins|minutes?|minuten|minutos|分)(?:\b|$)(?! ?(?:early|earlier|before|prior|late|ahead|break|pause))",
    re.IGNORECASE,
)
_HOURS = re.compile(
    r"(?<![\d.,:])(\d)(?:[.,](5))? ?-?(?:hours?|hrs?|stunden?|horas?|heures?|時間|(?<=[1-4])h(?!\d))(?:\b|$)",
    re.IGNORECASE,
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
_LENGTH = re.compile(r"(?:duration|length|dauer|duración|durée|所要)", re.IGNORECASE)
_OFFERED = re.compile(
    r"\b(?:options? ?\d|which (?:of|one|time|slot)|either|choose|pick (?:a|one)|(?:time|available) slots|(?:any|one) of (?:these|the following)|"
    r"works? best|terminvorschl[aä]ge?|welcher termin)\b", re.IGNORECASE)  # fmt: skip
_ALL_TIMES = re.compile(
    r"\b(?:all times(?: are| shown| given){0,2}(?: in| for)?|times (?:are |shown |given ){0,2}(?:in|for)|(?:in )?your (?:local )?time ?zone[:,]? ?\(?(?=[A-Z]\w+/)|time \((?=[A-Z]{2,5}\)))\s?([A-Z][^.;,)]{1,40})",
    re.IGNORECASE,
)
_LENGTH_SAID = re.compile(
    r"(?:\b(?:last|lasts|lasting|take|takes|taking|allow|duration|length|dauer\w*|plan\w*|expect\w*|should be|approx\w*|aprox\w*|about|around|ca|(?:no )?more than|at most|up to|max|dur\w+|interview|screen|call|meeting|chat|talk|(?:set|put) (?:aside|by)|block(?:ed|ing)?|reserv\w+|earmarked|kept(?: \w+)? free)\b|[⏱⏰⌛]|~)[^.!?]{0,30}$|\bca\. ?$|(?:^|[.!?] )\W*$",
    re.IGNORECASE,
)
_TOPS = re.compile(r"(?: or so)?,? (?:tops|max(?:imum)?|at most|or so|or less|of your time)\b", re.IGNORECASE)
_FINISH = re.compile(
    r"\b(?:finish(?:ed|ing)?|done|end(?:s|ing)?|concludes?|conclude|over|wrap(?:ped)? up)\b(?: (?:by|at|around|about|before|for|no later than))+ ",
    re.IGNORECASE,
)
_SHORT = re.compile(r"[1-4] ?h")  # "3pm, 1h" is a length
_LAST = timedelta(hours=12)
_FAR = 40  # lines a day may stand above the times of its schedule

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


# Two numbers alone are times behind a label or a whole day, where nothing stands behind that they may count.
_TOLD = re.compile(
    r"(?P<day>#)?(?P<label>(?:^|# )\W{0,4}(?:when|time|date and time|wann|(?:uhr)?zeit|termin|cuándo|hora|quand|heure|quando|ora|tijd)\b[^:：]{0,12}[:：])?[\s,·⋅|@]{0,4}(?:(?:from|at|von|um|de|dalle) )?$",
    re.IGNORECASE,
)
_ENDS_THERE = re.compile(
    r" {0,3}+(?:$|[.;,)] {0,3}$|uhr\b|[|·]|\(?(?:UTC|GMT|[ECMP]T|[A-Z]{1,3}[SDE]?T)\b|[,;(]?\s*(?:in|at|via|im|online|with|mit|by|per)\b(?! (?:total|all|each|addition)))",
)
_DATED = re.compile(r"(?:# )?\W{0,4}(?:date|when|wann|datum|termin|day|tag|cuándo|fecha|quand)\b", re.IGNORECASE)


def _told(match: re.Match, weekday: bool) -> bool:
    """Whether a span of numbers alone stands where a time does: "Tue 24 Nov, 11 - 12"."""
    before = _TOLD.search(match.string[: match.start()])
    sure = before and (before["label"] or (before["day"] and (weekday or _DATED.match(match.string))))
    return bool(sure and _ENDS_THERE.match(match.string, match.end()))


def _span(match: re.Match, weekday: bool = False) -> tuple[time, time] | None:
    """Start and end of a span; None when it may mean something else."""
    (h1, m1, x1), (h2, m2, x2) = ((match[f"h{n}"], match[f"m{n}"], _half(match[f"x{n}"])) for n in (1, 2))
    if not (x1 or x2 or (m1 and m2) or (int(h1) > 7 and _told(match, weekday))):
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
        if start and end and not (first or second) and end < start and 7 <= start.hour <= 12 and 1 <= end.hour < 7:
            end = end.replace(hour=end.hour + 12)  # "12.30 to 1.15"
        if start and end and (start < end or (start.hour >= 20 and end.hour < 4)):
            return start, end
    return None


_AN_HOUR = re.compile(
    r"\b(?:for|about|around|of|takes?|lasts?|is|allow|need|roughly|:) ?(?:about |around |roughly )?(half )?an hour(?: and a (?:(half)|(quarter)))?\b",
    re.IGNORECASE,
)


_WORDED = re.compile(
    r"\b(?:(media hora|une demi-heure|mezz'ora|eine halbe stunde|half an hour|30 min\w*)|una hora|une heure|un'ora|eine stunde|one hour)\b",
    re.IGNORECASE,
)


def _duration(text: str) -> timedelta | None:
    if match := _AN_HOUR.search(text):
        return timedelta(minutes=30 if match[1] else 90 if match[2] else 75 if match[3] else 60)
    if match := _WORDED.search(text):
        return timedelta(minutes=30 if match[1] else 60)
    if match := _MINUTES.search(text):
        return timedelta(minutes=int(match[1])) if 5 <= int(match[1]) <= 600 else None
    if match := _HOURS.search(text):
        return timedelta(hours=int(match[1]), minutes=30 if match[2] else 0) or None
    return None


# ---- both ----


def _alone(match: re.Match) -> time | None:
    half = _half(match["x2"])
    if not half and len(match["h2"]) == 1 and int(match["h2"]) < 8:
        return None
    return _clock(int(match["h2"]), int(match["m2"] or 0), "" if half == "24" else half)


@dataclass(frozen=True, slots=True)
class _Reading:
    """Start (None where only the end is said) and end in the words' own clock, and what stands after it."""

    start: datetime | None
    end: datetime
    after: str


def _readings(line: str, days: list[tuple[re.Match, date]], below: str) -> list[_Reading]:
    """What a line says of when; several where it says several spans of one day."""
    bare = blanked(line, days)
    day = days[-1][1]
    matches = list(_SPAN.finditer(bare))
    if matches and len({day for _, day in days}) == 1:
        spans = [(match, span) for match in matches if (span := _span(match, weekday_in(line) is not None))]
        if len(spans) < len(matches):
            return []
        return [
            _Reading(datetime.combine(day, start), datetime.combine(day, end) + timedelta(days=end < start),
                     bare[match.end() : following.start() if following else None])
            for (match, (start, end)), following in zip(spans, [*(match for match, _ in spans[1:]), None], strict=True)
        ]  # fmt: skip
    times = [(match, clock) for match in _ONE.finditer(bare)
             if (match["m2"] or match["x2"]) and (clock := _alone(match))]  # fmt: skip
    if len(times) > 1:
        times = [(match, clock) for match, clock in times if not _SHORT.fullmatch(match[0].strip())]
    if not matches and len(days) == 2 and len(times) == 2:
        first, last = (datetime.combine(day, clock) for (_, day), (_, clock) in zip(days, times, strict=True))
        if timedelta(0) < last - first <= _LAST and days[0][0].start() < times[0][0].start() < days[1][0].start():
            return [_Reading(first, last, bare[times[1][0].end() :])]
    if not matches and len(times) == 1 and len(days) == 1:
        match, clock = times[0]
        start = datetime.combine(day, clock)
        if _ENDS.match(line.lstrip("# ")):
            return [_Reading(None, start, bare[match.end() :])]
        length = _duration(bare[match.end() :]) or _duration(bare[: match.start()])
        if length := length or (_duration(below) if _LENGTH.match(below) else None):
            return [_Reading(start, start + length, bare[match.end() :])]
    return []


@dataclass(frozen=True, slots=True)
class _Candidate:
    labelled: bool
    start: datetime | None
    end: datetime | None  # None where its zone is not known
    words: str


def _stated_zone(lines: list[str]) -> str:
    """The zone of a whole text: "all times Eastern", "Time (SGT)"."""
    said = {match[1].strip() for line in lines[:200] if len(line) < 300 and (match := _ALL_TIMES.search(line))}
    return said.pop() if len(said) == 1 else ""


def _with_zone(
    line: str, below: str, above: str, reading: _Reading, now: datetime, stated: str = ""
) -> timedelta | str:
    unknown = False
    for text, after, following in ((line, reading.after, below), (above, "", "")):
        offset = offset_in(text, after, following, reading.end, now)
        if isinstance(offset, timedelta):
            return offset
        unknown = unknown or offset is not None
    if stated:
        offsets = [offset_of(part.strip(), reading.end, now) for part in (stated, *re.split(r"[()]", stated))]
        known = [offset for offset in offsets if offset is not None]
        if known or _ZONE_LIKE.search(stated):
            return known[0] if known else UNKNOWN
    if unknown:
        return UNKNOWN
    return reading.end.replace(tzinfo=now.tzinfo).utcoffset() or timedelta(0)


_ZONE_LIKE = re.compile(r"\b[A-Z][a-z]{2,20}/[A-Z]|\btime\b", re.IGNORECASE)


def _of_line(
    line: str, below: str, above: str, readings: list[_Reading], words: str, labelled: bool, now: datetime, stated: str
) -> list[_Candidate]:
    """The candidates of one line; one span told in two zones is one."""
    made = []
    for reading in readings:
        offset = _with_zone(line, below, above, reading, now, stated)
        if not isinstance(offset, timedelta):  # UNKNOWN
            made.append(_Candidate(labelled, None, None, words))
            continue
        zone = timezone(offset)
        start = reading.start and reading.start.replace(tzinfo=zone)
        made.append(_Candidate(labelled, start, reading.end.replace(tzinfo=zone), words))
    if len(made) > 1 and len({one.end for one in made}) == 1:
        return [next((one for one in made if one.end and one.end.utcoffset() == now.utcoffset()), made[0])]
    if len({(reading.start, reading.end) for reading in readings}) == 1:
        return made[:1]
    known = [one for one in made if one.end]
    lengths = {reading.end - reading.start for reading in readings if reading.start}
    if len(made) == 2 and len(known) == len(lengths) == 1:
        return known  # "2:30 - 3:15 PM IST / 9:00 - 9:45 AM GMT"
    return made if len(made) < 2 else []  # two times in one line: one of them is meant


_STOP = re.compile(r"(?<=[^\W\d_]{3}[.!?])\s+(?=[^\W\d_])|(?<=20\d\d\.)\s+(?=[A-Z])")


def _sentences(line: str, now: datetime) -> list[str]:
    """A line that names several days, in its sentences: each speaks of its own."""
    if not any(char.isdigit() for char in line) or len(line) > 600 or "." not in line or len(days_in(line, now)) < 2:
        return [line]
    return _STOP.split(line)


def _candidates(lines: list[str], now: datetime) -> Iterator[_Candidate]:
    """The times that are beyond doubt, in the order of the text."""
    day_above: tuple[int, list, str] | None = None
    stated = _stated_zone(lines)
    lines = [part for line in lines for part in _sentences(line, now)]
    for number, original in enumerate(lines):
        if len(original) > 600:
            continue
        line = in_digits(original)
        if not any(char.isdigit() for char in line) or _SENT.match(line):
            continue
        below = next((other for other in lines[number + 1 : number + 3] if other), "")
        days, words, above = days_in(line, now), original, ""
        labelled = bool(_LABEL.match(line)) or bool(_ENDS.match(line))
        if not labelled and number:
            labelled = bool(_LABEL.fullmatch(lines[number - 1].rstrip(":： *")))
        if days:
            readings = _readings(line, days, below)
            if not readings and not _SPAN.search(blanked(line, days)):
                day_above = (number, days[-1:], line)
        elif day_above and (
            number - day_above[0] <= 3
            or (
                number - day_above[0] <= _FAR
                and re.match(r"[\W\d]{0,6}\d{1,2}[:.h]\d\d|\W{0,4}\d{1,2} ?[ap]m", line, re.IGNORECASE)
            )
        ):
            # a day on one line, its times on the next ones
            above = day_above[2]
            readings = _readings("#" * day_above[1][0][0].end() + " " + line, day_above[1], below)
            words = f"{above} {original}"
        else:
            continue
        if len(words) > 200 and days:  # a paragraph: the part that says when
            words = words[max(days[0][0].start() - 40, 0) :]
        yield from _of_line(line, below, above, readings, words, labelled, now, stated)


def _starts(lines: list[str], now: datetime) -> Iterator[tuple[datetime, str, str, str]]:
    """(when it starts, the line, what stands after it, the line its day is in) where a day and one time stand in a line, or a time below its day."""
    above: tuple[int, date, str] | None = None
    for number, original in enumerate(lines):
        line = in_digits(original)
        if len(line) > 600 or not any(char.isdigit() for char in line) or _SENT.match(line):
            continue
        days = days_in(line, now)
        bare = blanked(line, days)
        matches = [match for match in _ONE.finditer(bare) if match["m2"] or match["x2"]]
        times = {clock: bare[match.end() :] for match in matches[::-1] if (clock := _alone(match))}
        if len({day for _, day in days}) == 1:
            above = number, days[0][1], original
            if len(times) == 1:
                clock, after = times.popitem()
                yield datetime.combine(days[0][1], clock), original, after, original
        elif not days and above and number - above[0] <= 3 and len(times) == 1 and _TIME_LABEL.match(line):
            clock, after = times.popitem()
            yield datetime.combine(above[1], clock), original, after, above[2]


_TIME_LABEL = re.compile(
    r"\W{0,4}(?:(?:interview |start(?:ing)? )?time|uhrzeit|hora|heure|ora|tijd|um|at)\b(?: of interview)?\W{0,20}\d",
    re.IGNORECASE,
)


def _lengths(lines: list[str]) -> set[timedelta]:
    """How long it takes, where a text says so by itself."""
    found = set()
    for line in lines[:200]:
        if len(line) > 600:
            continue
        for form in (_MINUTES, _HOURS, _WORDED, _AN_HOUR):
            for match in form.finditer(line):
                said = _LENGTH_SAID.search(line[max(match.start() - 60, 0) : match.start()]) or _TOPS.match(
                    line, match.end()
                )
                if form is _AN_HOUR or said:
                    found.add(_duration(match[0]))
    return {length for length in found if length}


def _by_length(lines: list[str], now: datetime) -> Found | None:
    """The end of what has one start, and says how long it takes or by when it is over."""
    starts = {start: where for start, *where in reversed(list(_starts(lines, now)))}
    days = {start.date() for start in starts} or {day for line in lines[:200] for _, day in days_in(line[:600], now)}
    finish = _finishes(lines, days, max(starts) if len(starts) == 1 else None)
    if finish and all(start < finish[0] for start in starts):
        end, words = finish
        start = max(starts, default=end)
        line, after, above = starts.get(start, (words, "", ""))
    elif len(starts) == 1 and len(lengths := _lengths(lines)) == 1:
        start, (line, after, above) = next(iter(starts.items()))
        end, words = start + lengths.pop(), line
    else:
        return None
    offset = _with_zone(line, "", above, _Reading(start, end, after), now, _stated_zone(lines))
    return Found.of(end.replace(tzinfo=timezone(offset)).isoformat(), words) if isinstance(offset, timedelta) else None


def _at_the_finish(lines: list[str], ended: Found) -> Found:
    """The end that a text says in words, where it lies behind the last one of its times."""
    last = datetime.fromisoformat(ended.text)
    finish = _finishes(lines, {last.date()})
    if finish and finish[0] > last.replace(tzinfo=None):
        return Found.of(finish[0].replace(tzinfo=last.tzinfo).isoformat(), finish[1])
    return ended


def _finishes(lines: list[str], days: set[date], start: datetime | None = None) -> tuple[datetime, str] | None:
    """When a text says that it is over: "We expect to finish by 11.30 a.m."; an hour alone is the one after its `start`."""
    said = {}
    for line in lines[:200]:
        for match in _FINISH.finditer(line[:600]):
            clock = _ONE.match(line, match.end())
            if clock and (clock["m2"] or clock["x2"]) and (at := _alone(clock)):
                said[at] = line
            elif clock and start and not (clock["m2"] or clock["x2"]) and 1 <= (hour := int(clock["h2"])) <= 12:
                after = start.replace(hour=hour % 12, minute=0)
                after += timedelta(hours=0 if after > start else 12)
                if start < after <= start + timedelta(hours=4):
                    said[after.time()] = line
    if len(said) != 1 or len(days) != 1:
        return None
    at, line = said.popitem()
    return datetime.combine(next(iter(days)), at), line


def _closing(lines: list[str], row: int, closes: time, now: datetime) -> Found | None:
    """The end of a day whose agenda says when it closes, in the line `row`."""
    days = {day: line for line in lines[:row] for _, day in days_in(line[:600], now)}
    if len(days) != 1:
        return None
    day, above = days.popitem()
    end = datetime.combine(day, closes)
    offset = _with_zone(lines[row], "", above, _Reading(None, end, ""), now, _stated_zone(lines))
    return (
        Found.of(end.replace(tzinfo=timezone(offset)).isoformat(), lines[row])
        if isinstance(offset, timedelta)
        else None
    )


@dataclass(frozen=True, slots=True)
class When:
    """The end where it is certain, else the ends to choose from; `unknown_zone` holds the words of one not known."""

    ended: Found | None = None
    days: tuple[Found, ...] = ()
    unknown_zone: str = ""


def _one_day(spans: list[tuple[datetime | None, datetime]]) -> bool:
    """Whether these (start, end) are the parts of one day, one after another."""
    timed = sorted((start, end) for start, end in spans if start)
    apart = all(end <= start for (_, end), (start, _) in pairwise(timed))
    return len({end.date() for _, end in spans}) == 1 and len(timed) == len(spans) and apart


def when(lines: list[str], now: datetime) -> When:
    """When the meeting these lines speak of ended: the last end of its day, as ISO 8601 with offset."""
    bare = of_the_meeting(lines)
    changed = [(new, old) for new, old in zip(bare, lines, strict=True) if new and new != old]
    read = _when(bare, now)
    ended, *days = (_as_written(one, changed) for one in (read.ended, *read.days))
    return When(ended, tuple(filter(None, days)), read.unknown_zone)


_ANSWERS = re.compile(r"\b(?:by|decide|decision|hear|answer|until|bis|spätestens)\b[^.!?]{0,40}$", re.IGNORECASE)
_SAME_TIME = re.compile(r"\bsame (?:time|hour|day)\b", re.IGNORECASE)


def moves(lines: list[str], ended: Found | None, now: datetime) -> bool:
    """Whether a mail speaks of another day, or of a time, than the one below it: what that says may hold no more."""
    body = [in_digits(line) for line in of_the_meeting(lines) if len(line) <= 600 and not _SENT.match(line)]
    if any(map(_SAME_TIME.search, body)):
        return True
    before = ended and datetime.fromisoformat(ended.text).date()
    for line in body:
        days = days_in(line, now)
        if any(day != before and not _ANSWERS.search(line[: match.start()]) for match, day in days):
            return True
        bare = blanked(line, days)
        if any((match["m2"] or match["x2"]) and _alone(match) for match in _ONE.finditer(bare)):
            return True
    return False


def _as_written(one: Found | None, changed: list[tuple[str, str]]) -> Found | None:
    """The same with the words as the text has them."""
    if not one or not changed:
        return one
    words = one.words
    for new, old in changed:
        words = words.replace(new, old)
    return Found.of(one.value, words)


def _when(lines: list[str], now: datetime) -> When:
    rows, closes = agenda(lines)
    if closes and (ended := _closing(lines, max(rows), closes, now)):
        return When(ended)
    lines = ["" if number in rows else line for number, line in enumerate(lines)]
    candidates = list(_candidates(lines, now))
    unknown = next((one.words for one in candidates if one.end is None), "")
    for wanted in (True, False):
        ends = {one.end: one for one in reversed(candidates) if one.end and one.labelled is wanted}
        if not ends:
            continue
        choices = [Found.of(end.isoformat(), ends[end].words) for end in sorted(ends)]
        if len(ends) == 1 or (
            _one_day([(one.start, end) for end, one in ends.items()]) and not any(map(_OFFERED.search, lines))
        ):
            return When(_at_the_finish(lines, choices[-1]))
        return When(days=tuple(choices) if len(choices) <= 6 else ())
    if not unknown and (ended := _by_length(lines, now)):
        return When(ended)
    return When(unknown_zone=Found.of(unknown, unknown).words if unknown else "")
