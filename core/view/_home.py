"""The home screen: what to do now, and one line an interview, from one small row a case.

A row says nothing that depends on the time, so that home is true at any moment without reading every case.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import TypedDict

from core import spoken
from core.model import Case, Person, Plan, Task
from core.people import case_name
from core.plan import FINISHED, state
from core.timing import day_of
from core.view._html import render
from core.view._next import line, nothing_until, now_and_later, place, sentence
from core.view._plan import round_name

SHOWN = 50  # companies of the list at once; the rest is a tap away


class Home(TypedDict):
    """What the home screen shows, and how many tasks are due."""

    regions: dict[str, str]
    badge: int


def row(case: Case, plan: Plan) -> dict:
    """What the home screen needs of a case: its names and its unfinished tasks."""
    return {
        "company": case.company,
        "role": case.role,
        "people": [person.name for person in case.people if person.name],
        "ended": case.ended.isoformat() if case.ended else "",
        "zone": case.zone,
        "previous": str(case.answers.get("previous") or ""),
        "round": round_name(case),
        "closed": plan.closed,
        "ending": plan.ending.partition(".")[0],
        "archived": case.answers.get("archived") is True,
        "example": case.answers.get("example") is True,
        "tasks": [
            {
                "id": task.id,
                "what": task.what,
                "due": task.due.isoformat(),
                "not_before": task.not_before.isoformat() if task.not_before else "",
                "until": task.until.isoformat() if task.until else "",
                "after": task.after,
                "lapses": task.lapses.isoformat() if task.lapses else "",
                "note": task.note,
            }
            for task in (() if plan.closed else plan.tasks)
            if task.state not in FINISHED
        ],
    }


def _when(text: str) -> datetime | date:
    return date.fromisoformat(text) if len(text) == 10 else datetime.fromisoformat(text)


def _moment(text: str) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _tasks(it: Mapping, now: datetime, ended: datetime) -> list[Task]:
    """The unfinished tasks of a row, as they stand now."""
    found = (
        Task(
            id=stored["id"],
            what=stored["what"],
            due=_when(stored["due"]),
            not_before=_when(stored["not_before"]) if stored["not_before"] else None,
            until=date.fromisoformat(stored["until"]) if stored["until"] else None,
            after=stored["after"],
            note=stored["note"],
            lapses=_moment(stored.get("lapses", "")),
        )
        for stored in it["tasks"]
    )
    return [replace(task, state=state(task, now, ended)) for task in found]


_FILTERS = {
    "": lambda entry: True,
    "open": lambda entry: not entry["finished"] and not entry["archived"],
    "finished": lambda entry: entry["finished"] and not entry["archived"],
    "archived": lambda entry: entry["archived"],
}
_LAST = (9, date.max)  # behind everything that has something to do


def _entry(id: str, it: Mapping, now: datetime, hour12: bool) -> dict:
    """A case as home tells of it. Before anybody is named its first thing is a question, and nothing in it is late."""
    ended = _moment(it["ended"]) or now
    today, how = day_of(now, ended), spoken.Telling(hour12, now, it.get("zone", ""))
    people = ", ".join(it["people"])
    named = Case(company=it["company"], role=it["role"], people=tuple(Person("", name) for name in it["people"]))
    for_now, later = now_and_later(_tasks(it, now, ended), ended)
    comes = now < ended and not it["closed"]  # the interview itself is what comes next
    asks = not comes and not people and any(task.id == "debrief" for task in (*for_now, *later))
    if asks:
        for_now, later = ([task for task in tasks if task.id != "debrief"] for tasks in (for_now, later))
    next_ = next(iter((*for_now, *later)), None)
    undated = not it["ended"] and not it["closed"]
    finished = bool(it["closed"]) or not (next_ or asks or undated)
    return {
        "id": id,
        "title": case_name(named, role=True),
        "name": case_name(named),
        "also": it["role"] if it["company"] else "",
        "company": it["company"],
        "role": " · ".join(filter(None, (it.get("round"), it["role"] or case_name(replace(named, company=""))))),
        "people": people,
        "ended": ended,
        "example": it["example"],
        "archived": it["archived"],
        "finished": finished,
        "asks": asks and not for_now,
        "now": for_now,
        "later": later,
        "note": next_.note if next_ else "",
        "sentence": sentence(for_now, later, today, how),
        "line": _UNDATED
        if undated
        else _line(ended, today, how, comes and not for_now, asks and not for_now, for_now, later),
        "door": comes and not for_now and day_of(now, ended) == ended.date(),
        "status": it["closed"].partition(".")[0] or (it.get("ending") or "All done" if finished else ""),
        "when": spoken.short(ended.date(), today) if it["ended"] else "",
        "place": _place(for_now, later, asks or undated, ended),
    }


_UNDATED = "When is it, or when did it end?"


def _line(
    ended: datetime, today: date, how: spoken.Telling, comes: bool, asks: bool, for_now: list[Task], later: list[Task]
) -> str:
    """The next thing of an interview; of one that is still ahead, that."""
    if comes:
        return f"The interview ends {spoken.near(ended, today, how)}"
    return "Who did you meet?" if asks else line(for_now, later, today, how)


def _place(for_now: list[Task], later: list[Task], asks: bool, ended: datetime) -> tuple[int, date]:
    """Where it stands in the list: what is for now, then who is still to be named, then by date."""
    if for_now:
        return place(for_now[0], ended)
    return (4, ended.date()) if asks else (5, day_of(later[0].due, ended)) if later else _LAST


def _begun(rows: Mapping[str, Mapping], id: str) -> str:
    """The first round of the story that this interview belongs to."""
    seen = {id}
    while (before := rows[id].get("previous", "")) in rows and before not in seen:
        id = before
        seen.add(id)
    return id


def _by_company(entries: list[dict]) -> list[tuple[str, list[dict]]]:
    """The interviews of a company stay together: the next thing first, then the latest; what is put away last."""
    groups: dict[tuple, list[dict]] = {}
    latest = sorted(entries, key=lambda entry: entry["ended"], reverse=True)
    for entry in sorted(latest, key=lambda entry: (entry["archived"], entry["place"])):
        groups.setdefault((entry["archived"], entry["company"].casefold() or entry["id"]), []).append(entry)
    return [(those[0]["company"], those) for those in groups.values()]


def home(
    rows: Mapping[str, Mapping], now: datetime, hour12: bool = False, show: int = SHOWN, find: str = "", only: str = ""
) -> Home:
    """{"regions": the home region, "badge": how many tasks are due} from the rows of all cases, by id.

    The list of all interviews is kept to those whose names hold the words of `find`, and to `only` one of _FILTERS.
    What is first stands above it whatever is looked for, and is not told twice.
    """
    # By id, so that of what is as late as something else the same comes first in whatever order a browser lists it.
    entries = [_entry(id, it, now, hour12) for id, it in sorted(rows.items())]
    active = [entry for entry in entries if not entry["archived"]]
    first = min(
        (entry for entry in active if entry["now"] or entry["asks"] or entry["door"]),
        key=lambda it: it["place"],
        default=None,
    )
    begun = {id: _begun(rows, id) for id in rows}
    rounds = [it for it in active if first and it is not first and begun[it["id"]] == begun[first["id"]]]
    wanted, kept = find.casefold().split(), _FILTERS.get(only, _FILTERS[""])
    listed = [
        entry
        for entry in entries
        if kept(entry) and all(word in f"{entry['title']} {entry['people']}".casefold() for word in wanted)
    ]
    if not wanted and not only:
        listed = [entry for entry in listed if entry is not first and entry not in rounds]
    companies = _by_company(listed)
    later = sorted((task for entry in active for task in entry["later"][:1]), key=lambda task: day_of(task.due))
    html = render(
        "regions/home.html",
        first=first,
        rounds=rounds,
        nothing=nothing_until(later, now.date()) or "Nothing today.",
        companies=companies[:show],
        count=len(rows),
        only=only,
        looking=bool(wanted or only),
        more=show + SHOWN if len(companies) > show else 0,
    )
    due = sum(task.state in ("due", "late", "overdue") for entry in active for task in entry["now"])
    return {"regions": {"home": str(html)}, "badge": due}
