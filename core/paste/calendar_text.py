"""The text of an .ics file, read by icalendar as far as an interview needs it: when it ended, what it is called, who
is there.

The law of this module: it reads damaged files too, as far as they go, and leaves out what it cannot read. What the
file itself says about its zones comes first, then their names.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, timezone
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, Any

from core.paste.found import Found
from core.paste.mail import decoded, unquoted, without_tags
from core.paste.subject import called_off
from core.paste.zones import offset_of, place_of

if TYPE_CHECKING:
    from icalendar import vRecur
    from icalendar.cal import Component

_MOST_LINES = 1_000
_MOST_EVENTS = 40
_MOST_PARTS = 200  # events, zones, alarms together
_MOST_SERIES = 8
_DEEPEST = 4
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9-]{1,39}(?=[;:])")
_LOST_BREAKS = re.compile(
    r"(?<!\s)\s++(?=(?:BEGIN|END):V|(?:VERSION|METHOD|PRODID|CALSCALE|UID|STATUS|SEQUENCE|LOCATION|TRANSP|RRULE)[:;]|"
    r"(?:SUMMARY|DESCRIPTION|ORGANIZER|ATTENDEE|DTSTART|DTEND|DTSTAMP|DURATION|TZID|TZOFFSETFROM|TZOFFSETTO)[:;])"
)
_BARE_MAILTO = re.compile(r"(?i)(;[A-Z-]{2,30}=)(mailto:[^;:,\"\s]{1,200})(?=[;:])")
_OFFSET_TIME = re.compile(r"(?m)^((?:DTSTART|DTEND))[^:\n]{0,100}:(\d{8}T\d{4,6})([+-])(\d\d):?(\d\d)\s*$")
_NO_PEOPLE = {"ROOM", "RESOURCE", "GROUP"}
_FREQUENCIES = {"DAILY", "WEEKLY", "MONTHLY", "YEARLY"}
_LONGEST = timedelta(days=7)
_BACK = timedelta(days=6 * 366)


@dataclass(frozen=True, slots=True)
class Guest:
    """Organizer or attendee: the name as the file has it, the address, its line; `away` where they declined."""

    name: str
    address: str
    words: str
    organizer: bool = False
    away: bool = False


@dataclass(frozen=True, slots=True)
class End:
    """When one event ended; `words` are the lines that say so, `zone` is the IANA name they give."""

    at: datetime
    words: str
    zone: str = ""


@dataclass(slots=True)
class Events:
    """What a file says of all its events together: those that were called off are left out, unless all were."""

    summary: str = ""
    words: str = ""
    ends: list[End] = field(default_factory=list)
    guests: list[Guest] = field(default_factory=list)
    cancelled: bool = False
    unknown_zone: str = ""
    places: list[str] = field(default_factory=list)

    def zone(self, now: datetime) -> str:
        """Where they are, if that is one place and its clock, today, is not the phone's."""
        zone = self.ends[0].zone if len({end.zone for end in self.ends}) == 1 else ""
        return zone if zone and offset_of(zone, now.replace(tzinfo=None)) != now.utcoffset() else ""


# ---- lines ----


def _mended(text: str) -> str:
    """The file with one property a line and every component closed, so that one bad line costs only itself."""
    text = re.sub(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]", "\n", text).lstrip("\ufeff")
    text = text[text.upper().find("BEGIN:V") :]
    if text.count("\n") < text.upper().count("BEGIN:V"):
        text = _LOST_BREAKS.sub("\n", text)
    text = re.sub(r"\n[ \t]", "", text)
    lines = unquoted([line.strip() for line in text.split("\n")[:_MOST_LINES]])
    out, stack, begun = ["BEGIN:VCALENDAR"], ["VCALENDAR"], 0
    for line in lines:
        if not _NAME.match(line):
            if len(out) > 1 and line and re.match(r"(?i)(?:DESCRIPTION|SUMMARY|X-ALT-DESC)[;:]", out[-1]):
                out[-1] += f"\\n{line}"  # a description that lost its folds
            continue
        name, _, value = line.partition(":")
        name, value = name.upper(), value.strip().upper()
        if name == "BEGIN":
            if value == "VCALENDAR" or len(stack) > _DEEPEST:
                continue
            if value in stack:  # what never ended
                while stack[-1] != value:
                    out.append(f"END:{stack.pop()}")
                out.append(f"END:{stack.pop()}")
            begun += 1
            if begun > _MOST_PARTS:
                break
            stack.append(value)
        elif name == "END":
            if len(stack) == 1 or value not in stack[1:]:
                continue
            while stack[-1] != value:
                out.append(f"END:{stack.pop()}")
            stack.pop()
        out.append(line)
    out += [f"END:{name}" for name in reversed(stack)]
    text = "\n".join(out) + "\n"
    return _OFFSET_TIME.sub(_in_utc, _BARE_MAILTO.sub(r'\1"\2"', text))


def _in_utc(match: re.Match) -> str:
    try:
        local = datetime.strptime(match[2].ljust(15, "0"), "%Y%m%dT%H%M%S")
        size = timedelta(hours=int(match[4]), minutes=int(match[5]))
        return f"{match[1]}:{local - size if match[3] == '+' else local + size:%Y%m%dT%H%M%S}Z"
    except (ValueError, OverflowError):
        return match[0]


# ---- times ----


Rules = Callable[[datetime], timedelta | None]  # local time -> offset, None where the file's rules do not tell


class _Zones:
    """The offsets of one file: its own rules first, then the names the world knows, then what the phone says."""

    def __init__(self, calendar: Component, now: datetime) -> None:
        self.now = now
        self.unknown = ""
        self.series = 0  # how many were reckoned
        self.usual = str(calendar.get("X-WR-TIMEZONE", ""))
        self.own: dict[str, Component | Rules] = {}  # a zone of the file, or its rules once they have been read
        for zone in calendar.walk("VTIMEZONE")[:20]:
            self.own.setdefault(str(zone.get("TZID", "")).strip(' "'), zone)

    def offset(self, name: str, local: datetime) -> timedelta | None:
        name = name.strip(' "')
        if not name and offset_of(self.usual, local) is not None:  # the file's own zone, for all its times
            name = self.usual
        if not name:
            return local.replace(tzinfo=self.now.tzinfo).utcoffset()
        zone = self.own.get(name)
        if zone is not None:
            if not callable(zone):
                zone = self.own[name] = self._rules(zone)
            size = zone(local)
            if size is not None:
                return size
        size = offset_of(name, local, self.now)
        if size is None:
            self.unknown = name
        return size

    @staticmethod
    def _rules(zone: Component) -> Rules:
        """How the file's own VTIMEZONE moves its clocks; observances that cannot be read count for nothing."""
        changes = []
        for part in (*zone.walk("STANDARD"), *zone.walk("DAYLIGHT"))[:20]:
            try:
                begins = part.decoded("DTSTART").replace(tzinfo=None)
                before, after = (part.decoded(f"TZOFFSET{way}") for way in ("FROM", "TO"))
                rule = part.get("RRULE")
                if not rule or _often(rule) == "YEARLY":
                    changes.append((begins, before, after, rule))
            except (KeyError, ValueError, TypeError, AttributeError):
                continue

        def at(local: datetime) -> timedelta | None:
            latest = None
            for begins, _, after, rule in changes:
                moment = _last_occurrence(begins, rule, local, timedelta(0)) if rule else begins
                # In the hour that is skipped or doubled the clock before the change counts.
                if moment and moment <= local and (latest is None or moment > latest[0]):
                    latest = (moment, after)
            if latest is None and changes:
                return min(changes, key=lambda change: change[0])[1]
            return latest and latest[1]

        return at


def _often(rule: vRecur) -> str:
    return str(_first(rule.get("FREQ")) or "").upper()


@cache
def _as_late(first: int, last: int) -> int:
    """In how many years the calendar of these comes again for the last time.

    dateutil looks for what never happens (29 February, every second year from an odd one) until the year 9999.
    """

    def kind(year: int) -> tuple[int, int]:
        return date(year, 1, 1).weekday(), date(year, 12, 31).weekday()

    years = [(year, kind(year)) for year in range(first, last + 1)]
    return next(
        (late for late in range(9999 - last, 0, -1) if all(kind(year + late) == as_it_is for year, as_it_is in years)),
        0,
    )


def _last_occurrence(
    begins: datetime, rule: vRecur, until: datetime, length: timedelta, out: Collection[datetime] = ()
) -> datetime | None:
    """The last time a series happened whose end is not after `until`, else the first one to come."""
    from dateutil.rrule import rrulestr

    recur = {str(key).upper(): value for key, value in dict(rule).items()}
    if _often(rule) not in _FREQUENCIES or set(recur) & {"BYHOUR", "BYMINUTE", "BYSECOND"}:
        return None
    last = _first(recur.get("UNTIL"))
    count = _first(recur.get("COUNT"))
    text = rule.to_ical().decode()
    text = ";".join(part for part in text.split(";") if not part.upper().startswith(("UNTIL", "COUNT")))
    start = begins
    if not count and begins < until - _BACK:  # a zone's rules begin in 1601
        start = begins.replace(year=until.year - 5)
    top = until + timedelta(days=400)
    if isinstance(last, datetime):
        top = min(top, last.replace(tzinfo=None) + timedelta(days=1))
    elif isinstance(last, date):
        top = min(top, datetime(last.year, last.month, last.day, 23, 59))
    try:
        late = _as_late(start.year - 1, top.year + 1)
        start, top = (moment.replace(year=moment.year + late) for moment in (start, top))
        series = rrulestr(f"{text};UNTIL={top:%Y%m%dT%H%M%S}", dtstart=start)
        past = coming = None
        for moment in islice(series, min(int(count or 3_000), 3_000)):
            moment = moment.replace(year=moment.year - late)
            if moment in out:
                continue
            if moment + length <= until:
                past = moment
            elif coming is None:
                coming = moment
                break
        return past or (coming if length else None)
    except (ValueError, TypeError, OverflowError, KeyError):
        return None


def _first(value: Any) -> Any:
    return value[0] if isinstance(value, list) and value else value


def _dt(value: Any) -> object:
    """The time, or the length of time, that a property holds; None where icalendar could not read it."""
    try:
        return value.dt
    except (AttributeError, ValueError):
        return None


def _moment(event: Component, name: str) -> tuple[datetime, bool, str] | None:
    """(local time, whether it is UTC, zone's name) of a property; None for a whole day or what cannot be read."""
    value = _first(event.get(name))
    local = _dt(value)
    if not isinstance(local, datetime) or not 2000 <= local.year < 2100:
        return None
    zone = str(value.params.get("TZID", "")) if hasattr(value, "params") else ""
    utc = local.tzinfo is not None and (not zone or zone.upper() == "UTC")
    return local.replace(tzinfo=None), utc, zone


def _with_offset(moment: tuple[datetime, bool, str], zones: _Zones) -> datetime | None:
    local, utc, zone = moment
    if utc:  # UTC says nothing about where they are: the user's own clock is kinder to read
        here = local.replace(tzinfo=UTC).astimezone(zones.now.tzinfo)
        return here.replace(tzinfo=timezone(here.utcoffset() or timedelta(0)))
    size = zones.offset(zone, local)
    return None if size is None else local.replace(tzinfo=timezone(size))


def _listed(event: Component, name: str, zones: _Zones) -> set[datetime]:
    """The times of EXDATE or RDATE, by the clock of the event's start."""
    values = event.get(name)
    lists = values if isinstance(values, list) else [values] if values else []
    times = set()
    for each in lists:
        for one in each.dts:
            moment = one.dt[0] if isinstance(one.dt, tuple) else one.dt
            if isinstance(moment, datetime):
                utc = moment.tzinfo is not None and not getattr(each, "params", {}).get("TZID")
                times.add(_by_its_clock(event, moment.replace(tzinfo=None), utc, zones))
    return times


def _by_its_clock(event: Component, moment: datetime, utc: bool, zones: _Zones) -> datetime:
    start = _moment(event, "DTSTART")
    if utc and start and not start[1]:
        return moment + (zones.offset(start[2], moment) or timedelta(0))
    return moment


def _replaced(every: list[Component], event: Component, zones: _Zones) -> set[datetime]:
    """The times of a series that stand in the file as events of their own: moved or called off."""
    own = [one for one in every if one.get("UID") == event.get("UID") and "RECURRENCE-ID" in one]
    moments = [moment for one in own if (moment := _moment(one, "RECURRENCE-ID"))]
    return {_by_its_clock(event, moment, utc, zones) for moment, utc, _ in moments}


def _end(event: Component, every: list[Component], zones: _Zones) -> End | None:
    start, end = _moment(event, "DTSTART"), _moment(event, "DTEND")
    words = [_line(event, "DTSTART")]
    length = None
    if start and end:
        words = [_line(event, "DTEND")]
        one, other = _with_offset(start, zones), _with_offset(end, zones)
        length = other - one if one and other else None
    elif start and "DURATION" in event:
        said = _dt(_first(event.get("DURATION")))
        length = said if isinstance(said, timedelta) else None
        words.append(_line(event, "DURATION"))
        end = (start[0] + length, *start[1:]) if length is not None and length < _LONGEST else None
    elif end and "DTSTART" not in event:
        length, words = timedelta(minutes=1), [_line(event, "DTEND")]
    if not end or not isinstance(length, timedelta) or not timedelta(0) < length <= _LONGEST:
        return None
    rule, more = _first(event.get("RRULE")), _listed(event, "RDATE", zones)
    if start and (rule or more):
        zones.series += 1
        if zones.series > _MOST_SERIES:
            return None
        here = zones.now.replace(tzinfo=None)
        size = zones.now.utcoffset() if not start[1] else timedelta(0)
        there = zones.offset(start[2], here) if start[2] and not start[1] else size
        if there is None:
            return None
        until = (zones.now.astimezone(UTC) + there).replace(tzinfo=None)
        out = _listed(event, "EXDATE", zones) | _replaced(every, event, zones)
        last = _last_occurrence(start[0], rule, until, length, out) if rule else start[0]
        times = {time for time in (last, *more) if time and time not in out}
        if not times:
            return None
        last = max((time for time in times if time + length <= until), default=min(times))
        end = (last + (end[0] - start[0]), *end[1:])
        words.append(_line(event, "RDATE" if last in more else "RRULE"))
    at = _with_offset(end, zones)
    return End(at, " ".join(words), "" if end[1] else place_of(end[2])) if at else None


# ---- people and words ----


def _line(event: Component, name: str) -> str:
    value = _first(event.get(name))
    if value is None:
        return ""
    params = "".join(f";{key}={text}" for key, text in getattr(value, "params", {}).items() if key == "TZID")
    try:
        return f"{name}{params}:{value.to_ical().decode('utf-8', 'replace')}"
    except (AttributeError, ValueError):
        return f"{name}:{value}"


def _texts(event: Component, name: str) -> str:
    value = _first(event.get(name))
    return without_tags(decoded(str(value))) if value is not None else ""


def _guests(event: Component) -> list[Guest]:
    guests = []
    for name in ("ORGANIZER", "ATTENDEE"):
        values = event.get(name)
        for value in (values if isinstance(values, list) else [values] if values else [])[:60]:
            params = getattr(value, "params", {})
            if str(params.get("CUTYPE", "")).upper() in _NO_PEOPLE:
                continue
            address = re.sub(r"(?i)^mailto:", "", str(value).strip())
            address = address if "@" in address else re.sub(r"(?i)^mailto:", "", str(params.get("EMAIL", "")))
            named = decoded(str(params.get("CN", ""))).strip(" \"'")
            words = f"{name} {named} {address}"
            away = str(params.get("PARTSTAT", "")).upper() == "DECLINED"
            guests.append(Guest(named, address.strip(), words, name == "ORGANIZER", away))
    return guests


# ---- the file ----


def holds_event(text: str) -> bool:
    """Whether the text is, or holds, an iCalendar event."""
    return "BEGIN:VEVENT" in text.upper()


def events(text: str, now: datetime) -> Events | None:
    """All events of a text that holds any; None without one. ModuleNotFoundError where icalendar is not there yet."""
    if not holds_event(text):
        return None
    from icalendar import Calendar

    method = re.search(r"(?im)(?:^|\s)METHOD:\s*(\w+)", text)
    try:
        calendar = Calendar.from_ical(_mended(text))
    except (ValueError, KeyError, IndexError, TypeError, AttributeError):
        return None
    every = _newest(calendar.walk("VEVENT")[:_MOST_EVENTS])
    off = method is not None and method[1].upper() == "CANCEL"
    held = [] if off else [event for event in every if not _called_off(event)]
    result = Events(cancelled=bool(every) and not held)
    zones = _Zones(calendar, now)
    # Somebody's wish for another time, or their answer that they will not be there, holds no time that was kept.
    asks = method is not None and method[1].upper() in ("COUNTER", "DECLINECOUNTER")
    asks = asks or (method is not None and method[1].upper() == "REPLY" and "PARTSTAT=DECLINED" in text.upper())
    ends: dict[str, list[End]] = {}
    seen: set[str | tuple[str, bool]] = set()
    for event in held or every:
        summary = _texts(event, "SUMMARY")
        result.summary = result.summary or summary
        html = re.sub(r"\\([,;\\])", r"\1", _texts(event, "X-ALT-DESC"))  # icalendar leaves it as it came
        text = _texts(event, "DESCRIPTION")
        result.places += [part.strip() for part in re.split("[,;\n]", _texts(event, "LOCATION")[:300])[:8]]
        for words in (summary, text, html if html not in text else ""):
            if words and words not in seen:
                seen.add(words)
                result.words += f"{words}\n\n"
        result.guests += [guest for guest in _guests(event) if (guest.address, guest.organizer) not in seen]
        seen |= {(guest.address, guest.organizer) for guest in result.guests}
        try:
            end = _end(event, every, zones) if event in held and not asks else None
        except (ValueError, TypeError, AttributeError, OverflowError):  # a rule or a length that is none
            continue
        if end:
            ends.setdefault(str(event.get("UID", len(ends))), []).append(end)
    for of_one in ends.values():  # a series, and what was moved of it
        past = [end for end in of_one if end.at <= now]
        result.ends.append(max(past, key=_time) if past else min(of_one, key=_time))
    result.unknown_zone = zones.unknown if not result.ends else ""
    return result


def _newest(every: list[Component]) -> list[Component]:
    """Of several versions of one event the newest."""
    newest: dict[tuple[str, str], tuple[int, Component]] = {}
    for number, event in enumerate(every):
        key = (str(event.get("UID", number)), _line(event, "RECURRENCE-ID"))
        try:
            rank = int(event.get("SEQUENCE", 0))
        except (ValueError, TypeError):
            rank = 0
        if key not in newest or rank >= newest[key][0]:
            newest[key] = (rank, event)
    return [event for _, event in newest.values()]


def _called_off(event: Component) -> bool:
    return str(event.get("STATUS", "")).strip().upper() == "CANCELLED" or called_off(_texts(event, "SUMMARY"))


def _time(end: End) -> datetime:
    return end.at


def ended(events: Events) -> tuple[Found | None, list[Found]]:
    """(when the last one of one day ended, []), or (None, each day's end) where the user has to say which day."""
    days: dict[date, End] = {}
    for end in sorted(events.ends, key=_time):
        days[end.at.date()] = end
    choices = [Found.of(end.at.isoformat(), end.words) for end in days.values()]
    return (choices[0], []) if len(choices) == 1 else (None, choices)
