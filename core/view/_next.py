"""What to do now, in a sentence or two: on top of a plan, and as one line of the home screen.

The law of this module: it only puts into words what the plan says; several thank-yous are one thing to do.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from core import spoken
from core.kinds import NUDGES
from core.model import Task
from core.plan import FINISHED
from core.timing import after_holidays, business_day_from, day_of, nobody_works

_RANK = ("due", "late", "overdue", "open")  # what is due today comes first: it can still be on time


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing to do, of one task or of several thank-yous; `task` is the first of them."""

    what: str
    task: Task

    @property
    def then(self) -> str:
        """The same inside a sentence."""
        return self.what[:1].lower() + self.what[1:]


def pressing(task: Task) -> bool:
    """Whether it is for now: its day has come, or it has an hour by which it should be done."""
    return task.state in _RANK[:3] or (task.state == "open" and isinstance(task.due, datetime))


def place(task: Task, ended: datetime | None, today: date | None = None) -> tuple[int, date]:
    """Where it stands among what is for now; with `today`, what is finished stands where it did before."""
    day = day_of(task.due, ended)
    before = "" if today is None else "late" if day < today else "due" if day == today else "open"
    state = before if task.state in FINISHED else task.state
    return (_RANK.index(state) if state in _RANK else len(_RANK), day)


def now_and_later(tasks: Iterable[Task], ended: datetime | None) -> tuple[list[Task], list[Task]]:
    """(what is for now, what has time) of the unfinished tasks, each in its order."""
    unfinished = [task for task in tasks if task.state not in FINISHED]
    now = sorted(filter(pressing, unfinished), key=lambda task: place(task, ended))
    later = sorted((one for one in unfinished if not pressing(one)), key=lambda task: day_of(task.due, ended))
    return now, later


def things(tasks: list[Task]) -> list[Thing]:
    """The tasks as things to do: several people to thank are one."""
    thanks = [task for task in tasks if task.note.startswith("thank-you.")]
    found = []
    for task in tasks:
        if len(thanks) < 2 or task not in thanks:
            found.append(Thing(task.what, task))
        elif task is thanks[0]:
            found.append(Thing(f"Thank {spoken.count(len(thanks))} people", task))
    return found


def by(task: Task, today: date, how: spoken.Telling) -> str:
    """Until when a thing that is for now should be done."""
    if task.state in ("late", "overdue"):
        if task.id in NUDGES and nobody_works(today):
            return f"from {spoken.short(after_holidays(today, business_day_from), today)} on, when people are back"
        return "today" if task.id == "close" else "today; it is still worth it"
    if not isinstance(task.due, datetime):
        return "today" if task.state == "due" else f"by {spoken.near(task.due, today)}"
    if day_of(task.due) == today:
        return spoken.by_today(task.due, how)
    return f"by {spoken.near(spoken.rounded(task.due, how.now), today, how).replace(',', '')}"


def line(now: list[Task], later: list[Task], today: date, how: spoken.Telling) -> str:
    """The next thing of one interview, with its date; '' where nothing is left."""
    if now:
        first = things(now)[0]
        return f"{first.what} {by(first.task, today, how)}"
    if later:
        first = things(later)[0]
        return f"{spoken.short(day_of(first.task.due), today)}: {first.then}"
    return ""


def nothing_until(later: list[Task], today: date) -> str:
    """That nothing is to be done before the first of these tasks; "" without any."""
    return f"Nothing today. Next: {spoken.short(day_of(later[0].due), today)}." if later else ""


def sentence(now: list[Task], later: list[Task], today: date, how: spoken.Telling) -> str:
    """A plan in one or two sentences; '' where nothing is left to do."""
    if not now:
        return nothing_until(later, today)
    first, *others = things(now)
    more = ""
    if len(others) == 1:
        more = f". Then {others[0].then}"
    elif others:
        more = f". Then {spoken.count(len(others))} more things"
    then = "After that" if others else "Then"
    day = f" {then} nothing until {spoken.short(day_of(later[0].due), today)}." if later else ""
    return f"{first.what} {by(first.task, today, how)}{more}.{day}"
