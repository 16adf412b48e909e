"""From a case and a moment to a plan: dated tasks, what comes next, what changed.

The law of this module: which tasks there are and when is written in core/rules; here they are only moved
where the user moved them, dropped where a rule says so, let go when their time has long passed (C25), and given their
state. The same case and moment give the same plan.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from core.advice import ADVICE
from core.kinds import NUDGES, parse_key, traits_of
from core.model import Case, Plan, Problem, Rule, Task
from core.rules import RULES
from core.rules.facts import ended, heard_at, sent_at
from core.rules.warnings import SLIPS, WARNINGS
from core.spoken import short
from core.timing import DAY, day_of, midweek_from, nobody_works

LET_GO = timedelta(days=28)
_LET_GO = "Four weeks have passed since its day, so it is let go."
_AWAY = "From 24 December to 1 January few people are at work; a day after it is better."
_RESTS = "Quiet for a long time. It asks for nothing any more: close it, or say how it goes on."

DEBRIEF = "debrief"
FINISHED = ("done", "dropped")
_CURRENT = ("due", "late", "overdue", "open")

# Added to the reason of a note that is still to go out: (state, whether it is due at a time).
_STILL = {
    ("late", True): "A little late is still worth sending.",
    ("late", False): "A day later is just as good.",
    ("overdue", True): "It is still worth sending.",
    ("overdue", False): "There is still time for it.",
}

_OWNED = "It is still worth sending, with a line that owns the delay."

_NO_END = "Say when the interview ended, or when it will, and the plan gets its dates."


# ---- one task ----


def _passed(limit: datetime | date, now: datetime, today: date) -> bool:
    return now > limit if isinstance(limit, datetime) else today > limit


def _reached(start: datetime | date, now: datetime, today: date) -> bool:
    return now >= start if isinstance(start, datetime) else today >= start


def state(task: Task, now: datetime, ended: datetime) -> str:
    """waiting, open, due, late, overdue, or dropped once its time has long passed: where a task stands at this moment.

    A task is late for one day after it was due, and overdue from then on.
    """
    if task.lapses and now > task.lapses:
        return "dropped"
    today = day_of(now, ended)
    moved_ahead = task.not_before and task.due < task.not_before
    if task.after or (task.not_before and not moved_ahead and not _reached(task.not_before, now, today)):
        return "waiting"
    limit = task.until or task.due
    if _passed(limit, now, today):
        return "overdue" if _passed(limit + DAY, now, today) else "late"
    return "due" if day_of(task.due, ended) == today else "open"


def ill_timed(task: Task, day: date) -> str:
    """What to tell the user who moves a task to a day before its time, naming the advice, or to one when nobody works
    (C24); or ''."""
    if not task.not_before or day >= day_of(task.not_before):
        return _AWAY if task.id in NUDGES and nobody_works(day) else ""
    reasons = " ".join(f"“{ADVICE[number].text}”" for number in task.patience)
    return f"That is sooner than {short(day_of(task.not_before), day)}. {reasons}".strip()


def _moved(case: Case, task: Task) -> Task:
    day, heard = case.moved.get(task.id), heard_at(case)
    if not day or (heard and task.id in (*NUDGES, "close") and day < day_of(heard, case.ended)):
        return task  # not moved, or moved before their last word started it afresh
    due = day
    if isinstance(task.due, datetime):
        due = datetime.combine(day, task.due.timetz())
        if isinstance(task.not_before, datetime) and day == task.not_before.date():
            due = max(due, task.not_before)
    lapses = max(task.lapses, _end_of(due, case)) if task.lapses else None
    return replace(task, due=due, until=task.until and day, lapses=lapses, warning=ill_timed(task, day))


def _end_of(day: date, case: Case) -> datetime:
    return datetime.combine(day_of(day, case.ended), time.max, ended(case).tzinfo)


def _lapsing(case: Case, task: Task) -> Task:
    """The task with the moment at which it is let go: four weeks after its day, where its rule knows no other."""
    if task.lapses:
        return task
    last = max(day_of(task.until or task.due, case.ended), day_of(task.due, case.ended)) + LET_GO - DAY
    return replace(task, lapses=_end_of(last, case), lapsed=_LET_GO)


def _doubt(case: Case, task: Task, done: datetime) -> tuple[tuple[str, datetime], ...]:
    """Other times at which a nudge may have gone out that was ticked after their word, on the same day."""
    heard = heard_at(case)
    if task.note not in NUDGES or not heard or f"sent.{task.note}" in case.kept:
        return ()
    if day_of(done, case.ended) != day_of(heard, case.ended):
        return ()
    return (
        ("Today, before their word", heard),
        ("Yesterday", heard - DAY),
        ("Earlier", heard - 2 * DAY),
    )


def _settled(case: Case, rules: Iterable[Rule], rule: Rule, task: Task) -> Task:
    """The task with its dates; done, or dropped by a rule, or still without a state."""
    task = _moved(case, replace(task, rule=rule.slug, why=task.why or rule.why, sources=task.sources or rule.sources))
    if task.after and sent_at(case, task.after):
        task = replace(task, after="")
    task = _lapsing(case, task)
    done = sent_at(case, task.id) or (sent_at(case, task.note) if task.note else None)
    if done:
        return replace(task, state="done", done_at=done, dropped="", warning="", doubt=_doubt(case, task, done))
    if task.answered:
        return replace(task, state="done", warning="")
    reasons = (other.drops(case, task) for other in rules if other.drops and not task.own)
    if dropped := task.dropped or next(filter(None, reasons), ""):
        return replace(task, state="dropped", dropped=dropped, warning="")
    return replace(task, state="")


def _standing(case: Case, now: datetime, task: Task) -> Task:
    """A task that is neither done nor dropped as it stands at this moment: let go, or with a word on being late."""
    if task.state:
        return task
    current = state(task, now, ended(case))
    if current == "dropped":
        return replace(task, state=current, dropped=task.lapsed, warning="")
    still = _STILL.get((current, isinstance(task.due, datetime)), "") if task.note else ""
    if still and traits_of(parse_key(task.note)[0]).owns and now - ended(case) > 2 * DAY:
        still = _OWNED
    return replace(task, state=current, why=f"{task.why} {still}".strip())


# ---- the plan ----


def _when(case: Case, task: Task) -> datetime:
    """A day sorts as its last moment: what is due at a time that day comes first."""
    return task.due if isinstance(task.due, datetime) else datetime.combine(task.due, time.max, ended(case).tzinfo)


def _debrief_last(case: Case, tasks: list[Task]) -> list[Task]:
    """The debrief is let go with the last of the others, neither before nor after it; what the user put off does not
    bring it back."""
    if DEBRIEF in case.moved:
        return tasks
    others = [task.lapses for task in tasks if task.lapses and not task.state and task.id not in (DEBRIEF, *case.moved)]
    return [replace(task, lapses=max(others)) if others and task.id == DEBRIEF else task for task in tasks]


def _goes_on(case: Case, now: datetime, tasks: Iterable[Task]) -> tuple[str, date] | None:
    """The answer that lets it go on, and its date: a question let go is asked after all, else a date of theirs."""
    let_go = [task for task in tasks if task.id in NUDGES and task.state == "dropped" and task.dropped == task.lapsed]
    day = midweek_from(day_of(now, case.ended) + DAY)
    return (f"moved.{let_go[-1].id}", day) if let_go else ("own_date", day) if not sent_at(case, "own-date") else None


def plan(case: Case, now: datetime) -> Plan:
    """Every task of a case with its date and its state at this moment, in order of date."""
    if not case.ended:
        return Plan(tasks=(), warnings=(_NO_END,))
    rules = [rule for rule in RULES.values() if rule.applies(case, now)]
    found = [_settled(case, rules, rule, task) for rule in rules if rule.tasks for task in rule.tasks(case)]
    standing = (_standing(case, now, task) for task in _debrief_last(case, found))
    tasks = tuple(sorted(standing, key=lambda task: _when(case, task)))
    unfinished = [task for task in tasks if task.state not in FINISHED]
    asking = [task for task in unfinished if task.id != DEBRIEF or len(tasks) == 1]
    ending = next(filter(None, (rule.ends(case) for rule in rules if rule.ends)), "")
    closed = "" if asking else ending
    following = [] if closed else [task for task in unfinished if task.state in _CURRENT] or unfinished
    rests = "" if closed or unfinished else _RESTS
    said = SLIPS if rests else (*SLIPS, *WARNINGS)
    return Plan(
        tasks=tasks,
        next=following[0].id if following else None,
        closed=closed,
        ending=ending or _RESTS,
        warnings=() if closed else tuple(sentence for holds, sentence in said if holds(case, now)),
        rests=rests,
        goes_on=_goes_on(case, now, tasks) if rests else None,
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
                for key in ("note", "after", "dropped", "warning", "first")
                if getattr(task, key)
            }
            | ({"advice": list(task.patience)} if task.warning and task.warning != _AWAY else {})
            | {key: at.isoformat() for key in ("best", "done_at") if (at := getattr(task, key))}
            for task in plan.tasks
        ],
        "next": plan.next,
        "closed": plan.closed or None,
        **({"rests": plan.rests} if plan.rests else {}),
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
        return ("No longer on the plan", "") if old and old.state not in FINISHED else None
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
    closing = after.closed if after.closed != before.closed else ""
    # What the end says itself is not said as a reason as well.
    reasons = ((said[0], "" if said[1].rstrip(".") in closing else said[1], task) for said, task in found if said)
    return (*_grouped(reasons), *filter(None, [closing]))
