"""The home screen: what to do now, next, and what waiting is right for, from one small row a case.

A row says nothing that depends on the time, so that home is true at any moment without reading every case.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime

from core import spoken
from core.model import Case, Person, Plan, Task
from core.people import case_name
from core.plan import FINISHED, state
from core.timing import day_of
from core.view._html import render
from core.view._plan import status

SHOWN = 50  # entries of a list at once; the rest is a tap away
_GROUPS = {"due": "now", "late": "now", "overdue": "now", "open": "next", "waiting": "waiting"}
_RANK = list(_GROUPS)  # what is due today comes before what has waited longer: it can still be on time


def row(case: Case, plan: Plan) -> dict:
    """What the home screen needs of a case: its names and its unfinished tasks."""
    return {
        "company": case.company,
        "role": case.role,
        "people": [person.name for person in case.people if person.name],
        "ended": case.ended.isoformat() if case.ended else "",
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


def _when(text: str) -> datetime | date | None:
    if not text:
        return None
    return date.fromisoformat(text) if len(text) == 10 else datetime.fromisoformat(text)


def _tasks(
    it: Mapping, now: datetime, ended: datetime, today: date, hour12: bool
) -> list[tuple[str, tuple[int, date], dict]]:
    """The unfinished tasks of a row as (group, place in it, what is told)."""
    found = []
    for stored in it["tasks"]:
        task = Task(
            id=stored["id"], what=stored["what"], due=_when(stored["due"]), not_before=_when(stored["not_before"]),
            until=_when(stored["until"]), after=stored["after"], lapses=_when(stored.get("lapses", "")),
        )
        task = replace(task, state=state(task, now, ended))
        if task.state in FINISHED:
            continue  # let go since
        entry = {
            "id": task.id, "what": task.what, "note": stored["note"], "state": task.state,
            "when": status(task, today, hour12),
        }
        found.append((_GROUPS[task.state], (_RANK.index(task.state), day_of(task.due, ended)), entry))
    return found


_FILTERS = {
    "": lambda entry: True,
    "open": lambda entry: not entry["finished"] and not entry["archived"],
    "finished": lambda entry: entry["finished"] and not entry["archived"],
    "archived": lambda entry: entry["archived"],
}


def _entry(id: str, it: Mapping, now: datetime, hour12: bool) -> dict:
    """A case as home tells of it, with its tasks by group."""
    ended = _when(it["ended"]) or now
    today = day_of(now, ended)
    people = ", ".join(it["people"])
    named = Case(company=it["company"], role=it["role"], people=tuple(Person("", name) for name in it["people"]))
    groups: dict[str, list] = {}
    for group, place, task in _tasks(it, now, ended, today, hour12):
        groups.setdefault(group, []).append((place, task))
    return {
        "id": id,
        "title": case_name(named, role=True),
        "company": it["company"],
        "role": it["role"] or case_name(replace(named, company="")),
        "people": people,
        "when": spoken.short(ended.date(), today) if it["ended"] else "",
        "ended": ended,
        "example": it["example"],
        "archived": it["archived"],
        "finished": bool(it["closed"]) or not groups,
        "status": it["closed"].partition(".")[0] or ("" if groups else it.get("ending") or "All done"),
        "groups": groups,
    }


def _agenda(entries: list[dict], group: str, show: int) -> list[dict]:
    """One card for each case with tasks of this group, in the order of its first one."""
    found = []
    for entry in entries:
        if not entry["archived"] and (tasks := sorted(entry["groups"].get(group, ()), key=lambda pair: pair[0])):
            found.append((tasks[0][0], {**entry, "tasks": [task for _, task in tasks]}))
    return [card for _, card in sorted(found, key=lambda pair: pair[0])[:show]]


def _by_company(entries: list[dict]) -> list[tuple[str, list[dict]]]:
    """The interviews of a company stay together; the company spoken with last comes first, what is put away last."""
    groups: dict[tuple, list[dict]] = {}
    for entry in sorted(entries, key=lambda entry: entry["ended"], reverse=True):
        groups.setdefault((entry["archived"], entry["company"].casefold() or entry["id"]), []).append(entry)
    return [(those[0]["company"], those) for _, those in sorted(groups.items(), key=lambda it: it[0][0])]


def home(
    rows: Mapping[str, Mapping], now: datetime, hour12: bool = False, show: int = SHOWN, find: str = "", only: str = ""
) -> dict[str, object]:
    """{"regions": the home region, "badge": how many tasks are due} from the rows of all cases, by id.

    The list of all interviews is kept to those whose names hold the words of `find`, and to `only` one of _FILTERS.
    What is due now stands above it whatever is looked for.
    """
    # By id, so that of what is as late as something else the same comes first in whatever order a browser lists it.
    entries = [_entry(id, it, now, hour12) for id, it in sorted(rows.items())]
    wanted, kept = find.casefold().split(), _FILTERS.get(only, _FILTERS[""])
    listed = [
        entry
        for entry in entries
        if kept(entry) and all(word in f"{entry['title']} {entry['people']}".casefold() for word in wanted)
    ]
    companies = _by_company(listed)
    html = render(
        "regions/home.html",
        agenda={group: _agenda(entries, group, show) for group in ("now", "next", "waiting")},
        companies=companies[:show],
        count=len(rows),
        only=only,
        more=show + SHOWN if len(companies) > show else 0,
    )
    due = sum(len(entry["groups"].get("now", ())) for entry in entries if not entry["archived"])
    return {"regions": {"home": str(html)}, "badge": due}
