"""A plan as HTML: tasks to tick, each with its reason, and a picture of the weeks."""

from __future__ import annotations

from collections.abc import Iterable, Set
from dataclasses import replace
from datetime import date, datetime, timedelta

from markupsafe import Markup

from core import spoken
from core.fields import FIELDS
from core.model import Case, Plan, Task
from core.plan import FINISHED
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
    day = day_of(task.due)
    due = task.due if day >= today else day  # of a day that has passed the hour no longer matters
    return f"{_STATES[task.state]} {spoken.near(due, today, hour12)}"


def _local(when: datetime | None, case: Case) -> datetime | None:
    """A moment in the interview's own offset, in which all dates of a plan are told."""
    return when.astimezone(case.ended.tzinfo) if when and case.ended else when


def _task(case: Case, task: Task, keys: Set[str], now: datetime, hour12: bool) -> dict:
    today = day_of(now, case.ended)
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
        "answered": task.answered and not task.done_at and task.state == "done",
        "best": spoken.near(task.best, today, hour12) if task.best and task.state == "open" and task.best > now else "",
        "doubt": [(words, _local(at, case).isoformat()) for words, at in task.doubt],
    }


# ---- the picture: its words grow and wrap as all words do; across it everything is in percent ----

_EDGE = 2  # percent left free at both ends, so that a dot there is whole


def _timeline(case: Case, tasks: Iterable[Task], now: datetime, hour12: bool) -> Markup:
    tasks = [task for task in tasks if task.state != "dropped"]
    if not tasks:
        return Markup("")
    start, today = case.ended.date(), day_of(now, case.ended)
    last = max([*(day_of(task.due, case.ended) for task in tasks), start + timedelta(7)])

    def x(when: date | datetime) -> float:
        day = min(max(day_of(when, case.ended), start), last)
        return round(_EDGE + (100 - 2 * _EDGE) * (day - start) / (last - start), 1)

    def lane(task: Task) -> dict:
        return {
            "state": task.state,
            "what": task.what,
            "when": spoken.short(day_of(task.due, case.ended), today),
            "due": x(task.due),
            "wait": round(x(task.not_before) - _EDGE, 1) if task.not_before else 0,
        }

    at = x(today) if start <= today else None
    return render(
        "regions/timeline.html",
        edge=_EDGE,
        lanes=[lane(task) for task in tasks],
        first=spoken.short(start, today),
        last=spoken.short(last, today),
        weeks=[x(start + timedelta(days)) for days in range(0, (last - start).days + 1, 7)],
        today=at,
        anchor="middle" if at and 20 < at < 80 else "end" if at and at > 80 else "start",
    )


def _changed(sentences: tuple[str, ...]) -> dict | None:
    """What changed, and whether it is more than the two lines that stand above a plan."""
    text = " ".join(sentences)
    return {"sentences": sentences, "text": text, "long": len(text) > _TWO_LINES} if text else None


_TWO_LINES = 80  # characters, on the narrowest phone


def plan_region(
    case: Case, id: str, current: Plan, keys: Set[str], changed: tuple[str, ...], now: datetime, hour12: bool
) -> Markup:
    """The whole plan step. `keys` are those of the notes that have a card."""
    today = day_of(now, case.ended)
    at = _local(case.outcome_at, case)
    return render(
        "regions/plan.html",
        id=id,
        plan=current,
        tasks=[_task(case, task, keys, now, hour12) for task in current.tasks],
        changed=_changed(changed),
        timeline=_timeline(case, current.tasks, now, hour12),
        outcome=case.outcome,
        outcomes=[(value, words) for value, words in OUTCOMES.items() if value != "waiting"],
        outcome_words=OUTCOMES[case.outcome],
        outcome_when=spoken.near(at, today, hour12) if at else "",
        days=spoken.coming_days(today),
    )
