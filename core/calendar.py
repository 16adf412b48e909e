"""A plan as an iCalendar file, for the calendar people already look at.

The laws of this module: an entry keeps its UID for ever and its SEQUENCE only grows, so a changed plan
updates instead of doubling; what the user typed is text, whatever it holds; nothing is promised about alarms.

What we chose, and why:
- events, not to-dos: phones show only events; transparent, so that nobody looks busy; private, for shared
  calendars;
- tasks due at a time in UTC, 15 minutes long, with an alarm an hour before (at the time itself when that is
  past; for a note of thanks never in their night); tasks due on a day as VALUE=DATE with an alarm at six the evening
  before, wherever the phone is: several calendars drop an alarm that lies after the start of a whole day;
- SEQUENCE is the number of seconds from 2020 to now: it grows without anything to remember;
- a title, a date and the link; reasons and notes only where the user asked for them, since a calendar may be
  kept by its provider and read by others;
- only open tasks; one that was exported before (the caller says which) and is done, dropped or gone now is
  written once more as CANCELLED;
- no METHOD: this is a file the user opens, not an invitation that someone sent.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from typing import TYPE_CHECKING

from core.errors import Mistake
from core.model import Case, Plan, Task
from core.spoken import best_sent
from core.timing import DAY, back_in_the_day, in_words

if TYPE_CHECKING:
    from icalendar import Alarm, Event

PRODUCT = "-//Afterword//Afterword 1//EN"
LENGTH = timedelta(minutes=15)
AHEAD = timedelta(hours=-1)
EVENING = timedelta(hours=-6)
_EPOCH = datetime(2020, 1, 1, tzinfo=UTC)
_LATEST = 2**31 - 1  # what a calendar holds in an integer
_CLOSED = {"done", "dropped"}
_SAFE = re.compile(r"[A-Za-z0-9._-]{1,80}")
_LINK = re.compile(r"https?://[!#-;=?-Z\[\]_a-z~%]{1,2000}")
_NEWLINE = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_NEVER = re.compile("[\x00-\x08\x0e-\x1f\x7f]")  # control characters, which RFC 5545 allows in no text
_HALVES = re.compile("[\ud800-\udfff]")

# ---- text ----


def _clean(text: str) -> str:
    """Text as iCalendar can carry it: one kind of newline, no control characters, no half emoji."""
    return _HALVES.sub("\ufffd", _NEVER.sub("", _NEWLINE.sub("\n", text)))


def _summary(task: Task, case: Case) -> str:
    company = f" ({case.company})" if case.company and case.company.casefold() not in task.what.casefold() else ""
    return " ".join(_clean(task.what + company).split())


def _landing(link: str, task: Task) -> str:
    """The link of a task: to its note where it has one, else to the plan."""
    landing = f"{link}/{f'notes/{task.note}' if task.note else 'plan'}"
    return landing if _LINK.fullmatch(landing) else link


def _description(task: Task, notes: Mapping[str, str] | None, link: str) -> str:
    """What stands below the title: a link, and with `notes` the reason and the note."""
    parts = [] if notes is None else [task.why, task.warning]
    if notes is not None and task.not_before and task.not_before != task.due:
        parts.append(f"Not before {in_words(task.not_before)}.")
    if notes is not None and task.best:
        best = f"{in_words(task.best)} (UTC{task.best.isoformat()[-6:]})"
        parts.append(best_sent(best))
    if note := _clean((notes or {}).get(task.note, "")).strip():
        parts.append(f"Your note:\n\n{note}")
    parts.append(f"Open it in Afterword: {link}" if link else "")
    return _clean("\n\n".join(part for part in parts if part))


# ---- identity ----


def _word(text: str) -> str:
    return text if _SAFE.fullmatch(text) else sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:24]


def _uid(id: str, case: Case, task: str) -> str:
    # Without an id (the terminal) the interview itself has to do.
    ended = case.ended.isoformat() if case.ended else ""
    return f"{_word(id or chr(0).join((case.company, case.role, ended)))}.{_word(task)}@afterword"


def _sequence(now: datetime) -> int:
    return min(max(int((now - _EPOCH).total_seconds()), 0), _LATEST)


# ---- entries ----


def _event(uid: str, summary: str, start: datetime | date, now: datetime) -> Event:
    from icalendar import Event

    event = Event()
    event.add("uid", uid)
    event.add("dtstamp", now.astimezone(UTC))
    event.add("sequence", _sequence(now))
    event.add("summary", summary)
    if isinstance(start, datetime):
        start = start.astimezone(UTC)
        event.add("dtstart", start)
        event.add("dtend", start + LENGTH)
    else:
        event.add("dtstart", start)
        event.add("dtend", start + DAY)
    event.add("transp", "TRANSPARENT")
    event.add("class", "PRIVATE")
    return event


def _alarm(task: Task, summary: str, now: datetime) -> Alarm:
    from icalendar import Alarm

    trigger = EVENING
    if isinstance(task.due, datetime):
        # For a note that has hours in which it suits (C20) the last of these, an hour before at the latest.
        at = back_in_the_day(task.due + AHEAD) if task.best else task.due + AHEAD
        trigger = at - task.due if at > now else AHEAD if task.due + AHEAD > now else timedelta(0)
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", summary)
    alarm.add("trigger", trigger)
    return alarm


def _open(
    task: Task, case: Case, now: datetime, uid: str, link: str, notes: Mapping[str, str] | None, hidden: bool
) -> Event:
    summary = "Something to do, in Afterword" if hidden else _summary(task, case)
    link = link if hidden else _landing(link, task)
    event = _event(uid, summary, task.due, now)
    event.add("status", "CONFIRMED")
    if description := _description(task, None if hidden else notes, link):
        event.add("description", description)
    if link:
        event.add("url", link)
    event.add_component(_alarm(task, summary, now))
    return event


def _cancelled(task: Task | None, now: datetime, uid: str) -> Event:
    event = _event(uid, "Done, or no longer needed", task.due if task else now.date(), now)
    event.add("status", "CANCELLED")
    return event


def ics(
    plan: Plan,
    case: Case,
    now: datetime,
    *,
    id: str = "",
    address: str = "",
    notes: Mapping[str, str] | None = None,
    task: str | None = None,
    exported: Collection[str] = (),
    hidden: bool = False,
) -> str:
    """The plan, or one `task` of it, as the text of an .ics file (CRLF, folded).

    `id` is the case's own id; `address` the link to the case (http or https, anything else is left out);
    `notes` maps the key of a note to its text, used where the case says `calendar.notes`; `exported` are the ids of
    tasks in an earlier file of this case; `hidden` leaves company, names and notes out, for a calendar that others
    read. Raises Mistake when
    there is nothing to put into a calendar, or no such task.
    """
    from icalendar import Calendar

    if task is not None and not plan.task(task) and task not in exported:
        raise Mistake(f"The plan has no task “{task[:60]}”.")
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    told = (notes or {}) if case.answers.get("calendar.notes") is True else None
    link = address if _LINK.fullmatch(address) else ""
    opened = {one.id: one for one in plan.tasks if one.state not in _CLOSED}
    for key in dict.fromkeys([*(one.id for one in plan.tasks), *sorted(exported)]):
        if task not in (None, key):
            continue
        uid = _uid(id, case, key)
        if key in opened:
            calendar.add_component(_open(opened[key], case, now, uid, link, told, hidden))
        elif key in exported:
            calendar.add_component(_cancelled(plan.task(key), now, uid))
    if not calendar.subcomponents:
        raise Mistake("There is nothing left to do here, so there is nothing to put into a calendar.")
    return calendar.to_ical().decode()
