"""The home screen: what to do now, next, and what waiting is right for, from one small row a case.

A row says nothing that depends on the time, so that home is true at any moment without reading every case.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime

from core.model import Case, Task
from core.plan import FINISHED, plan, state
from core.timing import day_of
from core.view._html import render
from core.view._plan import status

SHOWN = 50  # entries of a list at once; the rest is a tap away
_GROUPS = {"late": "now", "overdue": "now", "due": "now", "open": "next", "waiting": "waiting"}


def row(case: Case, now: datetime) -> dict:
    """What the home screen needs of a case: its names and its unfinished tasks."""
    current = plan(case, now)
    return {
        "company": case.company,
        "role": case.role,
        "people": [person.name for person in case.people if person.name],
        "ended": case.ended.isoformat() if case.ended else "",
        "closed": current.closed,
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
                "note": task.note,
            }
            for task in current.tasks
            if task.state not in FINISHED
        ],
    }


def _when(text: str) -> datetime | date | None:
    if not text:
        return None
    return date.fromisoformat(text) if len(text) == 10 else datetime.fromisoformat(text)


def _tasks(it: Mapping, now: datetime, ended: datetime, today: date, hour12: bool) -> list[tuple[str, date, dict]]:
    found = []
    for stored in it["tasks"]:
        task = Task(
            id=stored["id"], what=stored["what"], due=_when(stored["due"]), not_before=_when(stored["not_before"]),
            until=_when(stored["until"]), after=stored["after"],
        )
        task = replace(task, state=state(task, now, ended))
        entry = {
            "id": task.id, "what": task.what, "note": stored["note"], "state": task.state,
            "when": status(task, today, hour12),
        }
        found.append((_GROUPS[task.state], day_of(task.due, ended), entry))
    return found


def home(
    rows: Mapping[str, Mapping], now: datetime, hour12: bool = False, show: int = SHOWN, find: str = ""
) -> dict[str, object]:
    """{"regions": the home region, "badge": how many tasks are due} from the rows of all cases, by id. `find` keeps the cases whose names hold these words."""
    groups: dict[str, list] = {"now": [], "next": [], "waiting": []}
    listed, wanted = [], find.casefold().split()
    for id, it in rows.items():
        ended = _when(it["ended"]) or now
        today = day_of(now, ended)
        title = " · ".join(filter(None, (it["company"], it["role"]))) or ", ".join(it["people"]) or "An interview"
        named = f"{title} {' '.join(it['people'])}".casefold()
        if not all(word in named for word in wanted):
            continue
        tasks = _tasks(it, now, ended, today, hour12)
        if not it["archived"]:
            for group, due, entry in tasks:
                groups[group].append((due, {**entry, "case": id, "about": title}))
        listed.append((ended, {
            "id": id,
            "title": title,
            "company": it["company"].casefold() or id,
            "people": ", ".join(it["people"]),
            "example": it["example"],
            "archived": it["archived"],
            "status": it["closed"] or (f"{tasks[0][2]['what']}. {tasks[0][2]['when']}" if tasks else "All done"),
        }))
    newest: dict[str, float] = {}  # of each company: its interviews stay together, the latest company first
    for ended, it in listed:
        newest[it["company"]] = max(newest.get(it["company"], ended.timestamp()), ended.timestamp())
    listed.sort(key=lambda pair: (pair[1]["archived"], -newest[pair[1]["company"]], pair[1]["company"], -pair[0].timestamp()))
    entries = {
        name: [entry for _, entry in sorted(found, key=lambda pair: pair[0])[:show]] for name, found in groups.items()
    }
    html = render(
        "regions/home.html",
        **entries,
        rows=[it for _, it in listed[:show]],
        count=len(rows),
        find=find,
        more=show + SHOWN if len(listed) > show else 0,
    )
    return {"regions": {"home": str(html)}, "badge": len(groups["now"])}
