"""A plan as HTML: what to do now in a sentence, rows to tick, how it ends, and a picture of the weeks."""

from __future__ import annotations

from collections.abc import Iterable, Set
from datetime import date, datetime, timedelta

from markupsafe import Markup

from core import spoken
from core.advice import ADVICE
from core.document import plan_as_text
from core.fields import known_field
from core.kinds import KINDS, NUDGES
from core.model import Case, Plan, Task
from core.outbox import Item, Outbox
from core.plan import FINISHED
from core.rules import RULES
from core.rules.facts import adrift, ahead, current, out_of_it, settled
from core.rules.nudges import rounds
from core.timing import DAY, day_of, in_the_day, nobody_works
from core.view._html import render
from core.view._next import now_and_later, place, sentence
from core.view._remarks import ticked

OUTCOMES = known_field("outcome").choices
# What may become of an interview instead of its taking place.
MISHAPS = ("moved", "called_off", "nobody_came")
_NOT_ASKED = ("waiting", "invited")  # the state before any news; and what begins a round of its own
# What its button says, short enough to stand in a row.
_ASKED_AS = {"heard": "A word from them", "rejected": "A no", "offer": "An offer", "withdrawn": "I want to withdraw"}
# What ends a story -> the kinds of note that answer it, the first that there is in the sheet itself.
ENDINGS = {
    "offer": ("more-time", "accept", "decline"),
    "rejected": ("rejection-reply",),
    "withdrawn": ("decline",),
    "called_off": ("called-off",),
    "nobody_came": ("nobody-came",),
}

# What is logged -> the heading of the sheet that opens for it, to be brought into view.
SHEETS = {**dict.fromkeys(ENDINGS, "ending-heading"), "moved": "moved-heading"}

# What a task's state is called, before its date: of what has an hour, and of what has a day.
_STATES = {
    "due": ("By", "Best"),
    "open": ("By", "Best"),
    "late": ("Still worth doing; was due", "Still as good; best was"),
    "overdue": ("Still worth doing; was due", "Still as good; best was"),
}


def status(task: Task, today: date, how: spoken.Telling, done: str = "") -> str:
    """One line on where a task stands, its best day first; `done` is when it was ticked, in words."""
    if task.state == "done":
        return f"Done {done}" if done else "Done"
    if task.state == "dropped":
        return "No longer needed"
    if task.state == "waiting":
        return _waiting(task, today, how)
    timed, day = isinstance(task.due, datetime), day_of(task.due)
    # Of a day that has passed the hour no longer matters.
    due = day if day < today or not isinstance(task.due, datetime) else spoken.rounded(task.due, how.now)
    if isinstance(task.due, datetime) and day == today and task.state in ("due", "open"):
        return spoken.by_today(task.due, how).capitalize()
    said = f"{_STATES[task.state][not timed]} {spoken.near(due, today, how)}"
    free = task.state == "open" and not timed and day > today
    return f"{said}, fine from now on" if free and not (task.id in NUDGES and nobody_works(today)) else said


def _waiting(task: Task, today: date, how: spoken.Telling) -> str:
    best = f"Best {spoken.short(task.due, today, how)}"
    if task.after:
        return f"{best}; first the email goes out"
    if task.not_before and day_of(task.not_before) < day_of(task.due):
        return f"{best}, from {spoken.beside(day_of(task.not_before), day_of(task.due))}"
    return best


def local(when: datetime, case: Case) -> datetime:
    """A moment in the interview's own offset, in which all dates of a plan are told."""
    return when.astimezone(case.ended.tzinfo) if case.ended else when


def best(task: Task, today: date, now: datetime, how: spoken.Telling) -> str:
    """From when it suits to be sent, where that lies ahead and in time (C20); '' elsewhere."""
    if not task.best or task.state not in ("open", "due"):
        return ""
    at = in_the_day(max(task.best, now.astimezone(task.best.tzinfo)))
    in_time = day_of(at) < task.due if not isinstance(task.due, datetime) else at < task.due
    return spoken.best_sent(spoken.near(at, today, how)) if at > now and in_time else ""


def _ticked(case: Case, at: datetime | None, today: date, how: spoken.Telling) -> str:
    """When something was ticked, in words; '' where it was not."""
    return spoken.near(local(at, case), today, how.of(at)) if at else ""


def _task(case: Case, task: Task, keys: Set[str], now: datetime, how: spoken.Telling) -> dict:
    today = day_of(now, case.ended)
    field = f"sent.{task.note}" if task.note else f"done.{task.id}"
    return {
        "id": task.id,
        "what": task.what,
        "why": task.dropped or task.why,
        "state": task.state,
        "open": task.state not in FINISHED,
        "warning": task.warning,
        "first": task.first if task.state not in FINISHED else "",
        "note": task.note if task.note in keys else "",
        "rule": task.rule,
        "sources": task.sources,
        "field": field,
        # Ticked in a round before their last word: the box is empty, and the next tick is a new one.
        "before": "" if task.done_at else case.answers.get(field, ""),
        "status": status(task, today, how, _ticked(case, task.done_at, today, how)),
        "answered": task.answered and not task.done_at and task.state == "done",
        "best": best(task, today, now, how),
        "doubt": [(words, local(at, case).isoformat()) for words, at in task.doubt],
    }


# ---- the picture: its words grow and wrap as all words do; across it everything is in percent ----

_EDGE = 2  # percent left free at both ends, so that a dot there is whole


def _timeline(case: Case, tasks: Iterable[Task], now: datetime) -> Markup:
    tasks = [task for task in tasks if task.state != "dropped"]
    if not tasks or not case.ended:
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
    return {"text": text, "long": len(text) > _TWO_LINES} if text else None


_TWO_LINES = 80  # characters, on the narrowest phone


# ---- how a story ends ----


def _ending(case: Case, outbox: Outbox, plan: Plan, today: date, how: spoken.Telling) -> dict | None:
    """The sheet an offer, a no or a withdrawal opens: the note that answers it, and until when."""
    if case.outcome not in ENDINGS:
        return None
    case = current(case)
    by_kind = {item.note.kind: item for item in reversed(outbox)}
    fitting = [by_kind[kind] for kind in ENDINGS[case.outcome] if kind in by_kind]
    answered = settled(case)
    out = sorted((one for one in fitting if one.note.key in case.sent), key=lambda one: one.note.kind != answered)
    item = next(iter([*out, *fitting]), None)
    return {
        "outcome": case.outcome,
        "note": _answer(case, item, plan, today, how) if item else None,
        "others": [one.note.key for one in fitting if one is not item],
    }


def _answer(case: Case, item: Item, plan: Plan, today: date, how: spoken.Telling) -> dict:
    key = item.note.key
    task = next((it for it in plan.tasks if it.note == key and it.state not in FINISHED), None)
    return {
        "key": key,
        "kind": item.note.kind,
        "title": KINDS[item.note.kind].title,
        "subject": item.note.subject,
        "text": item.text,
        "ready": item.sendable,
        "task": task.id if task else "",
        # To whoever got a no another day is as good, until they name one.
        "when": status(task, today, how) if task and (task.id != "reply-rejection" or task.id in case.moved) else "",
        "sent": _ticked(case, case.sent.get(key), today, how),
    }


# ---- before it, and the rounds before ----


def _asked(case: Case, now: datetime) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """What can be logged, and what of it is rare: of an interview that may not have been, first what became of it."""
    if not case.ended:
        return [], []
    fresh = now - case.ended < 2 * DAY and not case.sent
    early = day_of(now, case.ended) < case.ended.date()
    asks = ahead(case, now) or fresh or case.outcome in MISHAPS
    mishaps = [value for value in MISHAPS if asks and not (early and value == "nobody_came")]
    over = ("withdrawn",) if out_of_it(case) else ()
    later = [value for value in OUTCOMES if value not in (*_NOT_ASKED, *MISHAPS, *over)]
    common, rare = ([*mishaps, *later], []) if ahead(case, now) else (later, mishaps)
    there = case.outcome in ENDINGS or adrift(case)

    def chips(values: list[str]) -> list[tuple[str, str]]:
        return [(it, _ASKED_AS.get(it, OUTCOMES[it])) for it in values if not (it == case.outcome and there)]

    return chips(common), chips(rare)


def round_name(case: Case) -> str:
    """ "Round 2", where there was a round before; '' for the first."""
    return (earlier(case) or {}).get("round", "")


def earlier(case: Case) -> dict[str, str] | None:
    """The round before this one, whose notes are a tap away, and how much went out in all of them."""
    id, number = case.answers.get("previous"), case.answers.get("round")
    if not isinstance(id, str) or not id or not isinstance(number, (int, float)) or number < 2:
        return None
    return {"id": id, "round": f"Round {int(number)}", "sum": rounds(case)}


def _door(case: Case, now: datetime) -> list[str]:
    """What to ask and to say on the way out of an interview that is still ahead."""
    held = [rule for rule in RULES.values() if rule.place == "before" and rule.applies(case, now)]
    held.sort(key=lambda rule: min((source.advice for source in rule.sources if source.advice), default=len(ADVICE)))
    return [rule.title for rule in held] if ahead(case, now) and case.undecided else []


# ---- the whole ----


def _carry(case: Case, later: list[Task], today: date) -> str:
    """The next day for which the plan should still be here, once a note is out; '' before, or where it is kept."""
    out = any(case.sent.values()) and not ticked(case, "exported.")
    return spoken.short(day_of(later[0].due, case.ended), today) if out and later else ""


_JUST = timedelta(minutes=10)  # so long what was ticked stays where it was, under the finger


_FEW = 3  # rows for now that leave room for the question below them, on a phone


def _in_sight(tasks: list[Task]) -> tuple[list[Task], list[Task]]:
    """The rows shown at once, and the others, which wait behind a line in the place of the last. What is ticked stays
    where it is."""
    unfinished = [at for at, task in enumerate(tasks) if task.state not in FINISHED]
    folds = len(tasks) > _FEW and len(unfinished) >= _FEW - 1
    cut = unfinished[_FEW - 2] + 1 if folds else len(tasks)
    return tasks[:cut], tasks[cut:]


def plan_region(
    case: Case, id: str, current: Plan, outbox: Outbox, changed: tuple[str, ...], now: datetime, how: spoken.Telling
) -> Markup:
    """The whole plan step."""
    today = day_of(now, case.ended)
    keys = {item.note.key for item in outbox}
    ending = _ending(case, outbox, current, today, how)
    for_now, later = now_and_later(current.tasks, case.ended)
    calendar = bool(for_now or later or ticked(case, "exported."))
    if ending and ending["note"]:  # it stands in the sheet: nothing stands twice
        for_now = [task for task in for_now if task.id != ending["note"]["task"]]
    finished = [task for task in current.tasks if task.state in FINISHED]
    just = [task for task in finished if task.done_at and now - task.done_at < _JUST]

    here = [task for task in current.tasks if task in for_now or task in just]
    first, rest = _in_sight(sorted(here, key=lambda task: place(task, case.ended, today)))

    def rows(tasks: Iterable[Task]) -> list[dict]:
        return [_task(case, task, keys, now, how) for task in tasks]

    outcomes, rare = _asked(case, now)
    to_tell = ending and ending["note"] and not ending["note"]["sent"]
    return render(
        "regions/plan.html",
        id=id,
        plan=current,
        own_day=spoken.short(case.own_date, today) if case.own_date else "",
        nobody=not any(person.name for person in case.people)
        and case.outcome == "waiting"
        and case.interest != "no"
        and not ahead(case, now)
        and not current.rests,
        sentence=current.closed or sentence(for_now, later, today, how) or (current.tasks and "All done for now."),
        groups={
            "now": rows(first),
            "rest": rows(rest),
            "later": rows(later),
            "done": rows(task for task in finished if task.state == "done" and task not in just),
            "dropped": rows(task for task in finished if task.state == "dropped"),
        },
        heading=("As well" if ending else "Now") if for_now else "Just done",
        changed=_changed(tuple(it for it in changed if it != current.closed)),  # that stands above it
        calendar=calendar,
        ending=ending,
        carry=_carry(case, later, today),
        timeline=_timeline(case, current.tasks, now),
        text=plan_as_text(case, current.tasks),
        # Moved, and over since: all is as after any interview.
        outcome="waiting" if case.outcome == "moved" and not (ahead(case, now) or adrift(case)) else case.outcome,
        outcomes=outcomes,
        sheets=SHEETS,
        rare=rare,
        adrift=adrift(case),
        door=_door(case, now),
        ends=spoken.near(case.ended, today, how) if case.ended else "",
        earlier=earlier(case),
        informal=case.setting == "informal",
        # Nobody has withdrawn before they know.
        outcome_words=_ASKED_AS["withdrawn"] if to_tell and case.outcome == "withdrawn" else OUTCOMES[case.outcome],
        outcome_when=_ticked(case, case.outcome_at, today, how),
        days=spoken.coming_days(today),
    )
