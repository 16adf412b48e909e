"""From a case and a moment to a plan: dated tasks, what comes next, what changed.

The law of this module: which tasks there are and when is written in core/rules; here they are only moved
where the user moved them, dropped where a rule says so, and given their state. The same case and moment give
the same plan.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime, time

from core.advice import ADVICE
from core.kinds import NUDGES
from core.model import Case, Plan, Problem, Rule, Task
from core.rules import RULES
from core.rules._facts import heard_at, interested, sent_at
from core.spoken import short
from core.timing import DAY, day_of

FINISHED = ("done", "dropped")
_CURRENT = ("due", "late", "overdue", "open")

# Added to the reason of a note that is still to go out: (state, whether it is due at a time).
_STILL = {
    ("late", True): "A little late is still worth sending.",
    ("late", False): "A day later is just as good.",
    ("overdue", True): "It is still worth sending, with a line that owns the delay.",
    ("overdue", False): "There is still time for it.",
}

# What the user should know about the plan as a whole.
_WARNINGS = (
    (
        lambda case, now: now < case.ended,
        "The interview has not ended yet, so nothing is due before it has. If it has, correct when it ended.",
    ),
    (
        lambda case, now: not case.people and interested(case) and case.outcome == "waiting",
        "Nobody is listed yet. Add who you spoke with, and a thank-you for each of them appears here.",
    ),
    (
        lambda case, now: case.outcome in ("heard", "rejected") and not case.outcome_at,
        "Say when their answer came, and the plan counts from then.",
    ),
    (
        lambda case, now: (
            case.outcome in ("waiting", "heard") and RULES["do-not-overdo-it"].applies(case, now)
        ),
        "Your last follow-up is out. Another one would be too many (advice 70); the next word is theirs.",
    ),
)
_NO_END = "Say when the interview ended, and the plan gets its dates."


# ---- one task ----


def _passed(limit: datetime | date, now: datetime, today: date) -> bool:
    return now > limit if isinstance(limit, datetime) else today > limit


def _reached(start: datetime | date, now: datetime, today: date) -> bool:
    return now >= start if isinstance(start, datetime) else today >= start


def state(task: Task, now: datetime, ended: datetime) -> str:
    """waiting, open, due, late or overdue: where an unfinished task stands at this moment.

    A task is late for one day after it was due, and overdue from then on.
    """
    today = day_of(now, ended)
    moved_ahead = task.not_before and task.due < task.not_before
    if task.after or (task.not_before and not moved_ahead and not _reached(task.not_before, now, today)):
        return "waiting"
    limit = task.until or task.due
    if _passed(limit, now, today):
        return "overdue" if _passed(limit + DAY, now, today) else "late"
    return "due" if day_of(task.due, ended) == today else "open"


def too_early(task: Task, day: date) -> str:
    """What to tell the user who moves a task to a day before its time, naming the advice; or ''."""
    if not task.not_before or day >= day_of(task.not_before):
        return ""
    reasons = " ".join(f"“{ADVICE[number].text}” (advice {number})" for number in task.patience)
    return f"That is sooner than {short(day_of(task.not_before), day)}. {reasons}".strip()


def _moved(case: Case, task: Task) -> Task:
    day, heard = case.moved.get(task.id), heard_at(case)
    if not day or (heard and task.id in (*NUDGES, "close") and day < day_of(heard, case.ended)):
        return task  # not moved, or moved before their last word started it afresh
    due = day
    if isinstance(task.due, datetime):
        due = datetime.combine(day, task.due.timetz())
        if task.not_before and day == task.not_before.date():
            due = max(due, task.not_before)
    return replace(task, due=due, until=task.until and day, warning=too_early(task, day))


def _settled(case: Case, now: datetime, rules: Iterable[Rule], rule: Rule, task: Task) -> Task:
    task = _moved(
        case, replace(task, rule=rule.slug, why=task.why or rule.why, sources=task.sources or rule.sources)
    )
    if task.after and sent_at(case, task.after):
        task = replace(task, after="")
    done = sent_at(case, task.id) or (sent_at(case, task.note) if task.note else None)
    if done:
        return replace(task, state="done", done_at=done, dropped="", warning="")
    reasons = (other.drops(case, task) for other in rules if other.drops)
    if dropped := task.dropped or next(filter(None, reasons), ""):
        return replace(task, state="dropped", dropped=dropped, warning="")
    current = state(task, now, case.ended)
    still = _STILL.get((current, isinstance(task.due, datetime)), "") if task.note else ""
    return replace(task, state=current, why=f"{task.why} {still}".strip())


# ---- the plan ----


def _when(case: Case, task: Task) -> datetime:
    """A day sorts as its last moment: what is due at a time that day comes first."""
    return (
        task.due
        if isinstance(task.due, datetime)
        else datetime.combine(task.due, time.max, case.ended.tzinfo)
    )


def plan(case: Case, now: datetime) -> Plan:
    """Every task of a case with its date and its state at this moment, in order of date."""
    if not case.ended:
        return Plan(tasks=(), warnings=(_NO_END,))
    rules = [rule for rule in RULES.values() if rule.applies(case, now)]
    found = (
        _settled(case, now, rules, rule, task) for rule in rules if rule.tasks for task in rule.tasks(case)
    )
    tasks = tuple(sorted(found, key=lambda task: _when(case, task)))
    unfinished = [task for task in tasks if task.state not in FINISHED]
    following = [task for task in unfinished if task.state in _CURRENT] or unfinished
    endings = (rule.ends(case) for rule in rules if rule.ends and not unfinished)
    closed = next(filter(None, endings), "")
    return Plan(
        tasks=tasks,
        next=following[0].id if following else None,
        closed=closed,
        warnings=tuple(sentence for holds, sentence in _WARNINGS if not closed and holds(case, now)),
    )


def as_json(plan: Plan, problems: Iterable[Problem] = ()) -> dict:
    """The plan for the terminal and for scripts: dates as ISO 8601, extra keys only where not empty."""
    return {
        "tasks": [
            {
                "id": task.id,
                "what": task.what,
                "due": task.due.isoformat(),
                "not_before": task.not_before.isoformat() if task.not_before else None,
                "state": task.state,
                "why": task.why,
                "sources": [source.json() for source in task.sources],
            }
            | {
                key: getattr(task, key)
                for key in ("note", "after", "dropped", "warning")
                if getattr(task, key)
            }
            | ({"done_at": task.done_at.isoformat()} if task.done_at else {})
            for task in plan.tasks
        ],
        "next": plan.next,
        "closed": plan.closed or None,
        "warnings": list(plan.warnings),
        "problems": [{"field": problem.field, "message": problem.message} for problem in problems],
    }


# ---- what changed between two plans ----


def _listed(sentence: str, tasks: list[Task], reason: str) -> str:
    *most, last = [task.what for task in tasks]
    names = f"{', '.join(most[:4])}{' and more' if len(most) > 4 else ''} and {last}" if most else last
    return f"{sentence}: {names}. {reason}".strip()


def _grouped(pairs: Iterable[tuple[str, str, Task]]) -> Iterator[str]:
    """One sentence for all tasks that changed in the same way for the same reason."""
    groups: dict[tuple[str, str], list[Task]] = {}
    for sentence, reason, task in pairs:
        groups.setdefault((sentence, reason), []).append(task)
    for (sentence, reason), tasks in groups.items():
        yield _listed(sentence, tasks, reason)


def _change(old: Task | None, new: Task | None) -> tuple[str, str] | None:
    """What to say of a task, and why; None where nothing changed that the user did not do just now."""
    if not new:
        return ("No longer on the plan", "") if old.state not in FINISHED else None
    if new.state == "done":
        return None
    if new.state == "dropped":
        return ("No longer needed", new.dropped) if old and old.state not in FINISHED else None
    if not old:
        return "New on the plan", new.why
    if old.state in FINISHED:
        return "Open again", ""
    if old.due != new.due:
        day = day_of(new.due)
        return f"Now due {short(day, day)}", new.warning or new.why
    return None


def changes(before: Plan, after: Plan) -> tuple[str, ...]:
    """What is different in a plan and why, in short sentences: after a choice, a date, a word from them."""
    old = {task.id: task for task in before.tasks}
    new = {task.id: task for task in after.tasks}
    found = ((_change(old.get(id), new.get(id)), new.get(id) or old[id]) for id in new | old)
    sentences = list(_grouped((*said, task) for said, task in found if said))
    if after.closed and after.closed != before.closed:
        sentences.append(after.closed)
    return tuple(sentences)
