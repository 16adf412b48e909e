"""A plan as HTML: tasks to tick, each with its reason, and a picture of the weeks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime

from markupsafe import Markup

from core import notes, spoken
from core.fields import FIELDS
from core.model import Case, Plan, Task
from core.plan import FINISHED, offered
from core.timing import day_of
from core.view._html import render

OUTCOMES = next(field.choices for field in FIELDS if field.name == "outcome")

# What a task's state is called, before its date.
_STATES = {
    "due": "Due",
    "open": "By",
    "late": "Still worth doing; was due",
    "overdue": "Still worth doing; was due",
}


def status(task: Task, today: date, hour12: bool) -> str:
    """One line on where a task stands."""
    if task.state == "done":
        return f"Done {spoken.near(task.done_at, today, hour12)}" if task.done_at else "Done"
    if task.state == "dropped":
        return "No longer needed"
    if task.state == "waiting":
        due = spoken.short(task.due, today, hour12)
        if task.after:
            return f"Due {due}; first the email goes out"
        if not task.not_before or task.not_before >= task.due:
            return f"Due {due}; waiting until then is right"
        return f"Due {due}; not before {spoken.short(task.not_before, today, hour12)}"
    return f"{_STATES[task.state]} {spoken.near(task.due, today, hour12)}"


def _local(when: datetime | None, case: Case) -> datetime | None:
    """A moment in the interview's own offset, in which all dates of a plan are told."""
    return when.astimezone(case.ended.tzinfo) if when and case.ended else when


def _task(case: Case, task: Task, keys: set[str], today: date, hour12: bool) -> dict:
    told = replace(task, done_at=_local(task.done_at, case))
    return {
        "id": task.id,
        "what": task.what,
        "why": task.dropped or task.why,
        "state": task.state,
        "open": task.state not in FINISHED,
        "warning": task.warning,
        "note": task.note if task.note in keys else "",
        "rule": task.rule,
        "sources": task.sources,
        "field": f"sent.{task.note}" if task.note else f"done.{task.id}",
        "status": status(told, today, hour12),
    }


# ---- the picture: 320 units wide, one lane a task ----

_LEFT, _WIDTH, _LANE, _TOP = 8, 304, 32, 18
_LABEL = 46  # characters that fit a lane


def _timeline(case: Case, tasks: Iterable[Task], now: datetime, hour12: bool) -> Markup:
    tasks = [task for task in tasks if task.state != "dropped"]
    if not tasks:
        return Markup("")
    start, today = case.ended.date(), day_of(now, case.ended)
    last = max(day_of(task.due, case.ended) for task in tasks)
    span = max((last - start).days, 7)

    def x(when: date | datetime) -> float:
        return round(_LEFT + _WIDTH * min(max((day_of(when, case.ended) - start).days, 0), span) / span, 1)

    def lane(row: int, task: Task) -> dict:
        due = x(task.due)
        wait = x(task.not_before) if task.not_before else _LEFT
        return {
            "state": task.state,
            "x": _LEFT,
            "width": round(wait - _LEFT, 1),
            "due": due,
            "y": _TOP + row * _LANE,
            "label": task.what if len(task.what) <= _LABEL else f"{task.what[: _LABEL - 1].rstrip()}…",
            "text": _LEFT + 6 if due < 160 else _LEFT + _WIDTH,
            "anchor": "start" if due < 160 else "end",
        }

    step = 7 * max(1, round(span / 28))
    weeks = [
        {"x": x(day), "name": spoken.short(day, today)}
        for day in (date.fromordinal(start.toordinal() + offset) for offset in range(0, span + 1 - step // 2, step))
    ]
    return render(
        "regions/timeline.html",
        lanes=[lane(row, task) for row, task in enumerate(tasks)],
        weeks=weeks,
        height=_TOP + len(tasks) * _LANE,
        today=x(today) if start <= today else None,
        spoken=[f"{task.what}: {status(task, today, hour12)}" for task in tasks],
    )


def plan_region(
    case: Case, id: str, current: Plan, changed: tuple[str, ...], now: datetime, hour12: bool
) -> Markup:
    """The whole plan step."""
    today = day_of(now, case.ended)
    at = _local(case.outcome_at, case)
    keys = {notes.key(kind, who) for kind, who in offered(case, now)}  # the notes that have a card
    return render(
        "regions/plan.html",
        id=id,
        plan=current,
        tasks=[_task(case, task, keys, today, hour12) for task in current.tasks],
        changed=changed,
        timeline=_timeline(case, current.tasks, now, hour12),
        outcome=case.outcome,
        outcomes=[(value, words) for value, words in OUTCOMES.items() if value != "waiting"],
        outcome_words=OUTCOMES[case.outcome],
        outcome_when=spoken.near(at, today, hour12) if at else "",
        days=spoken.coming_days(today),
    )
