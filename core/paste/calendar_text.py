"""The text of an .ics file, read as far as an interview needs it: when it ends, what it is called, who is
there.

The law of this module: it reads damaged files too, as far as they go, and leaves out what it cannot read.
(The library that writes our own files is not loaded for this.)
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone

from core.paste.found import Found, found
from core.paste.zones import offset_in, offset_of

_LINE = re.compile(r'([A-Za-z-]{1,40})((?:[^":]++|"[^"]*+")*+):(.*)', re.DOTALL)
_PARAMETER = re.compile(r';([A-Za-z-]{1,40})=(?:"([^"]*)"|([^;"]*))')
_MOMENT = re.compile(r"(\d{8}T\d{6})(Z?)")
_LENGTH = re.compile(r"P(?:(\d{1,2})D)?(?:T(?:(\d{1,2})H)?(?:(\d{1,3})M)?(?:\d{1,5}S)?)?")
_ESCAPES = {"n": "\n", "N": "\n"}


@dataclass(frozen=True, slots=True)
class Event:
    """One VEVENT. `times` maps DTSTART, DTEND, DURATION to (value, TZID, line); `people` are (name, address,
    line) of organizer and attendees, in this order; `offsets` are those the file itself defines for a TZID.
    """

    summary: str
    words: str
    times: dict[str, tuple[str, str, str]]
    people: tuple[tuple[str, str, str], ...]
    offsets: dict[str, frozenset[timedelta]]


def _plain(value: str) -> str:
    return re.sub(r"\\(.)", lambda match: _ESCAPES.get(match[1], match[1]), value)


def _properties(text: str):
    text = re.sub(r"\r\n?|\n", "\n", text)
    for line in re.sub(r"\n[ \t]", "", text).split("\n"):
        if match := _LINE.match(line.strip()):
            yield (
                match[1].upper(),
                {m[1].upper(): m[2] or m[3] or "" for m in _PARAMETER.finditer(match[2])},
                match[3],
                line,
            )


def _zone_offset(value: str) -> timedelta | None:
    match = re.fullmatch(r"([+-])(\d\d)([0-5]\d)(?:\d\d)?", value.strip())
    if not match or int(match[2]) > 14:
        return None
    size = timedelta(hours=int(match[2]), minutes=int(match[3]))
    return -size if match[1] == "-" else size


def event(text: str) -> Event | None:
    """The first event of a text that holds one; None without one, or when it is cancelled."""
    if "BEGIN:VEVENT" not in text.upper():
        return None
    stack: list[str] = []
    texts: dict[str, str] = {}
    times: dict[str, tuple[str, str, str]] = {}
    people: list[tuple[str, str, str]] = []
    offsets: dict[str, set[timedelta]] = {}
    zone = ""
    for name, parameters, value, line in _properties(text):
        if name == "BEGIN":
            stack.append(value.strip().upper())
        elif name == "END":
            if stack and stack.pop() == "VEVENT":
                break
        elif name == "TZID" and stack[-1:] == ["VTIMEZONE"]:
            zone = value.strip()
        elif name == "TZOFFSETTO" and "VTIMEZONE" in stack:
            if (size := _zone_offset(value)) is not None:
                offsets.setdefault(zone, set()).add(size)
        elif stack[-1:] == ["VEVENT"]:
            if name in ("SUMMARY", "DESCRIPTION", "STATUS"):
                texts.setdefault(name, _plain(value))
            elif name in ("DTSTART", "DTEND", "DURATION"):
                times.setdefault(name, (value.strip(), parameters.get("TZID", ""), line))
            elif name in ("ORGANIZER", "ATTENDEE") and parameters.get("CUTYPE", "").upper() not in (
                "ROOM",
                "RESOURCE",
            ):
                address = re.sub(r"(?i)^mailto:", "", value.strip())
                person = (_plain(parameters.get("CN", "")), address, line)
                people.insert(0, person) if name == "ORGANIZER" else people.append(person)
    if texts.get("STATUS", "").strip().upper() == "CANCELLED":
        return None
    summary = texts.get("SUMMARY", "")
    words = f"{summary}\n{texts.get('DESCRIPTION', '')}"
    return Event(
        summary, words, times, tuple(people), {name: frozenset(sizes) for name, sizes in offsets.items()}
    )


def _offset(value: tuple[str, str, str], local: datetime, event: Event, now: datetime) -> timedelta | None:
    """The offset of a local time: of its zone by name, of the only one the file gives, of now where it
    floats.
    """
    zone = value[1].strip('"')
    if not zone:
        return now.utcoffset()
    known = offset_of(zone, local.date())
    if known is None:
        known = offset_in(
            zone, "", "", local.date(), now
        )  # "(UTC+01:00) Amsterdam, Berlin, Bern", "/x.org/Europe/Berlin"
    if isinstance(known, timedelta):
        return known
    sizes = event.offsets.get(zone, frozenset())
    if len(sizes) == 1:
        return next(iter(sizes))
    return now.utcoffset() if now.utcoffset() in sizes else None


def _moment(value: tuple[str, str, str], event: Event, now: datetime) -> datetime | None:
    match = _MOMENT.fullmatch(value[0].upper())
    if not match:
        return None  # a whole day has no end to count hours from
    try:
        local = datetime.strptime(match[1], "%Y%m%dT%H%M%S")
    except ValueError:
        return None
    if not 2000 <= local.year < 2100:
        return None
    if match[2]:  # UTC says nothing about where they are: the user's own clock is kinder to read
        here = timezone(now.utcoffset())
        return local.replace(tzinfo=UTC).astimezone(here)
    offset = _offset(value, local, event, now)
    return None if offset is None else local.replace(tzinfo=timezone(offset))


def ended(event: Event, now: datetime) -> Found | None:
    """DTEND, or DTSTART and DURATION, as ISO 8601 with an offset."""
    if "DTEND" in event.times:
        end, line = _moment(event.times["DTEND"], event, now), event.times["DTEND"][2]
    elif "DTSTART" in event.times and "DURATION" in event.times:
        end, line = _moment(event.times["DTSTART"], event, now), event.times["DTSTART"][2]
        match = _LENGTH.fullmatch(event.times["DURATION"][0].upper())
        line = f"{line} {event.times['DURATION'][2]}"
        end = (
            end
            and match
            and end + timedelta(*(int(match[1] or 0), 0, 0, 0, int(match[3] or 0), int(match[2] or 0)))
        )
    else:
        return None
    return found(end.isoformat(), line) if end else None
