"""Values into HTML: the regions of a case, the home screen, and whole pages for the build.

The law of this module: regions hold outputs, never the state of a field; every word that reaches HTML passes
autoescaping. Nothing here decides advice, dates or wording of notes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict
from datetime import date, datetime
from functools import lru_cache

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from core import notes, rules, spoken
from core.advice import ADVICE, ARTICLES, DISAGREEMENTS, disagreements
from core.fields import FIELDS, field_of, read_case
from core.model import Case, Channel, Finding, Note, Plan, Source, Task
from core.plan import changes, channel, offered, over_following_up, plan, state
from core.review import CHECKS, About, finding_id, review
from core.timing import day_of

# What a page may do: run our own scripts and WebAssembly, talk to nobody else.
CSP = (
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self' blob:; connect-src 'self'; "
    "style-src 'self'; img-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'"
)

PAGES = {
    "index": "index.html",
    "before": "before.html",
    "rulebook": "rulebook.html",
    "data": "data.html",
    "privacy": "privacy.html",
    "404": "404.html",
}

HOME_ROWS = 50  # interviews listed at once; the rest is a tap away


def cited(sources: Iterable[Source]) -> list[tuple[int, list[str]]]:
    """Advice numbers with the articles that give them, in order."""
    numbers: dict[int, list[str]] = {}
    for source in sources:
        if source.advice:
            numbers.setdefault(source.advice, []).append(source.article)
    return sorted(numbers.items())


_html = Environment(
    loader=PackageLoader("core"), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
)
_html.globals.update(
    ADVICE=ADVICE,
    ARTICLES=ARTICLES,
    DISAGREEMENTS=DISAGREEMENTS,
    FIELDS={field.name: field for field in FIELDS},
    CSP=CSP,
    PAGES=PAGES,
    KINDS={slug: kind.title for slug, kind in notes.KINDS.items()},
    cited=cited,
    disagreements=disagreements,
)
# Compiled now, so that the memory snapshot holds them and no file is asked for later.
_TEMPLATES = {name: _html.get_template(name) for name in _html.list_templates()}


def _render(template: str, **values: object) -> Markup:
    return Markup(_TEMPLATES[template].render(**values))


# ---- a case ----

CHANNELS = {"email": "by email", "phone": "by phone", "card": "by post, on a card", "hr": "through HR"}
STATES = {
    "late": "A little late, still worth doing",
    "overdue": "Overdue, still worth doing",
    "due": "Due",
    "open": "By",
    "waiting": "Not before",
}


def _status(task: Task, today: date, hour12: bool) -> str:
    if task.state == "done":
        return f"Done {spoken.near(task.done_at, today, hour12)}" if task.done_at else "Done"
    if task.state == "dropped":
        return "No longer needed"
    if task.state == "waiting":
        return f"Not before {spoken.near(task.not_before, today, hour12)}; due {spoken.short(task.due, today, hour12)}"
    return f"{STATES[task.state]} {spoken.near(task.due, today, hour12)}".replace("doing ", "doing; it was due ")


def _task_view(task: Task, today: date, hour12: bool) -> dict:
    return {
        "id": task.id,
        "what": task.what,
        "why": task.why,
        "state": task.state,
        "open": task.state in ("open", "due", "late", "overdue", "waiting"),
        "dropped": task.dropped,
        "warning": task.warning,
        "note": task.note,
        "rule": task.rule,
        "sources": task.sources,
        "field": f"sent.{task.note}" if task.note else f"done.{task.id}",
        "status": _status(task, today, hour12),
    }


def _timeline(case: Case, tasks: Iterable[Task], now: datetime, hour12: bool) -> Markup:
    """An SVG of one lane a task, 320 units wide, with the same said as a list."""
    tasks = [task for task in tasks if task.state != "dropped"]
    if not tasks or not case.ended:
        return Markup("")
    start, today = case.ended.date(), day_of(now, case.ended)
    last = max([day_of(task.due, case.ended) for task in tasks] + [min(today, date.max)])
    span = max((last - start).days, 7)
    left, width = 8, 304

    def x(when: date | datetime) -> float:
        return round(left + width * min(max((day_of(when, case.ended) - start).days, 0), span) / span, 1)

    lanes, said = [], []
    for row, task in enumerate(tasks):
        due_x = x(task.due)
        from_x = x(task.not_before) if task.not_before else due_x
        waits = task.not_before and day_of(task.not_before, case.ended) > start
        wait_x = left if waits else from_x
        lanes.append({
            "state": task.state,
            "x": wait_x,
            "width": max(round(from_x - wait_x, 1), 0),
            "due_x": due_x,
            "y": 18 + row * 32,
            "label": task.what if len(task.what) < 44 else task.what[:42].rstrip() + "…",
            "text_x": left if due_x < 160 else 312,
            "anchor": "start" if due_x < 160 else "end",
        })
        said.append(f"{task.what}: {_status(task, today, hour12)}")
    step = 7 * max(1, span // 35)
    weeks = [
        {"x": round(left + width * offset / span, 1), "name": spoken.short(date.fromordinal(start.toordinal() + offset), today)}
        for offset in range(0, span + 1, step)
        if offset + step * 0.6 <= span or offset == 0
    ]
    return _render(
        "regions/timeline.html", lanes=lanes, weeks=weeks, height=20 + len(tasks) * 32, today_x=x(today), spoken=said
    )


@lru_cache(maxsize=64)
def _reviewed(text: str, about: About) -> tuple[Finding, ...]:
    return review(text, about)


def _remarks(text: str, about: About, key: str, calm: str) -> Markup:
    findings = [
        {
            **asdict(finding),
            "sources": finding.sources,
            "anchor": finding_id(finding, text),
            "quote": text[finding.start : finding.end][:80],
        }
        for finding in _reviewed(text, about)
    ]
    return _render("regions/remarks.html", findings=findings, key=key, calm=calm)


def _pieces(note: Note) -> list[tuple[bool, str]]:
    """The body cut where the user's own words begin and end: (is theirs, text)."""
    pieces, at = [], 0
    for start, end in note.spans:
        pieces += [(False, note.body[at:start]), (True, note.body[start:end])]
        at = end
    return [piece for piece in [*pieces, (False, note.body[at:])] if piece[1]]


def _note_view(case: Case, kind: str, id: str | None, now: datetime, hour12: bool, about: Callable, id_: str) -> dict:
    note = notes.draft(case, kind, id, now)
    way: Channel = channel(case, kind, note.person or None, now)
    own = case.texts.get(note.key, "")
    today = day_of(now, case.ended)
    sent = case.sent.get(note.key)
    person = case.person(note.person)
    to = case.hr_address if way.name == "hr" else person.address if person else ""
    text = own or note.body
    if sent:
        status = "Sent"
    elif own:
        status = f"In your own words, {CHANNELS[way.name]}"
    else:
        status = f"{'Ready to copy' if note.ready else 'Not ready yet'}, {CHANNELS[way.name]}"
    return {
        "key": note.key,
        "kind": kind,
        "title": notes.KINDS[kind].title + (f" to {person.name}" if person and person.name else ""),
        "status": status,
        "ready": note.ready or bool(own),
        "edited": bool(own),
        "missing": [
            {
                "field": need.field,
                "question": need.question,
                "href": f"#/case/{id_}",
            }
            for need in note.missing
        ],
        "subject": note.subject,
        "pieces": _pieces(note),
        "fresh": note.body if own and note.ready and own.strip() != note.body.strip() else "",
        "remarks": _remarks(text, about(kind, note), note.key, "No remarks. Read it aloud once, then send it.")
        if own or note.ready
        else "",
        "channel": way.name,
        "to": to,
        "phone": person.phone if person else "",
        "sent": spoken.near(sent.astimezone(case.ended.tzinfo) if case.ended else sent, today, hour12) if sent else "",
        "warning": over_following_up(case, kind, note.person or None) if not sent else "",
        "why": way.why,
        "summary": f"Why {CHANNELS[way.name]}?",
        "sources": way.sources,
    }


def _people(case: Case) -> str:
    return ", ".join(person.name for person in case.people if person.name)


def title(case: Case) -> str:
    return case.company or case.role or _people(case) or "A new interview"


def _effects_of_choices(case: Case) -> dict[str, Markup]:
    """What each choice changes, in a sentence under it."""
    return {
        f"effect.{name}": _render("regions/effect.html", name=name, value=getattr(case, name))
        for name in ("interest", "setting", "culture")
    }


def case_regions(
    case: Case, id: str, now: datetime, hour12: bool = False, before: Plan | None = None, elsewhere: tuple = ()
) -> dict[str, str]:
    """Every derived region of a case, by name."""
    today = day_of(now, case.ended)
    current = plan(case, now)
    off = frozenset(key.removeprefix("off.") for key, value in case.answers.items() if key.startswith("off.") and value is True)
    ignored = frozenset(
        key.removeprefix("ignored.") for key, value in case.answers.items() if key.startswith("ignored.") and value is True
    )
    wanted = offered(case, now)
    drafts = {notes.key(kind, who): case.texts.get(notes.key(kind, who)) or notes.draft(case, kind, who, now).body for kind, who in wanted}

    def about(kind: str, note: Note) -> About:
        others = {key: text for key, text in drafts.items() if key != note.key}
        return About(case=case, kind=kind, person=note.person or None, others=others, elsewhere=elsewhere, off=off, ignored=ignored)

    regions = {
        "case-title": _render(
            "regions/case_title.html", title=title(case), role=case.role if case.company else "", people=_people(case),
            ended=spoken.near(case.ended, today, hour12) if case.ended else "",
        ),
        "problems": _render("regions/problems.html", problems=[
            {"field": it.field, "message": it.message, "title": field_of(it.field)[0].title} for it in case.problems
        ]),
        "choices.promised": _render("regions/days.html", days=spoken.coming_days(today)),
        "plan": _render(
            "regions/plan.html",
            id=id,
            plan=current,
            tasks=[_task_view(task, today, hour12) for task in current.tasks],
            changed=changes(before, current) if before else (),
            timeline=_timeline(case, current.tasks, now, hour12),
            outcome=case.outcome,
            outcomes=[(value, words) for value, words in FIELD_OUTCOMES.items() if value != "waiting"],
            outcome_words=FIELD_OUTCOMES[case.outcome],
            outcome_when=spoken.near(case.outcome_at, today, hour12) if case.outcome_at else "",
            days=spoken.coming_days(today),
        ),
        "notes": _render(
            "regions/notes.html", id=id, notes=[_note_view(case, kind, who, now, hour12, about, id) for kind, who in wanted]
        ),
        **_effects_of_choices(case),
        **_problems_by_field(case),
        **_sentences(case),
    }
    return {name: str(html) for name, html in regions.items()}


FIELD_OUTCOMES = next(field.choices for field in FIELDS if field.name == "outcome")
_CHECKED = ("ended", "promised", "asked_to_wait", "requested.*.due")
_FRAMED = ("people.*.detail", "skills", "fit", "availability", "feedback", "concerns.*.answer")


def _rows(case: Case, name: str) -> list[str]:
    """The concrete field names of a `*` field: one for each row the case has."""
    if "*" not in name:
        return [name]
    group = name.split(".")[0]
    ids = dict.fromkeys(key.split(".")[1] for key in case.answers if key.startswith(f"{group}.") and key.count(".") == 2)
    return [name.replace("*", id) for id in ids]


def _problems_by_field(case: Case) -> dict[str, Markup | str]:
    messages = {problem.field: problem.message for problem in case.problems}
    return {
        f"problem.{name}": Markup.escape(messages.get(name, "")) for pattern in _CHECKED for name in _rows(case, pattern)
    }


def _sentences(case: Case) -> dict[str, Markup]:
    """The sentence each of the user's own words will stand in."""
    return {
        f"sentence.{name}": Markup.escape(notes.sentence(case, name)) for pattern in _FRAMED for name in _rows(case, pattern)
    }


def row(case: Case, now: datetime) -> dict:
    """What the home screen needs of a case: small, and true until the case changes, whatever the time."""
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
                "note": task.note,
            }
            for task in current.tasks
            if task.state not in ("done", "dropped")
        ],
    }


def _moment(text: str) -> datetime | date:
    return date.fromisoformat(text) if len(text) == 10 else datetime.fromisoformat(text)


def home(rows: Mapping[str, dict], now: datetime, hour12: bool = False, show: int = HOME_ROWS) -> dict[str, str]:
    """The home region from the rows of all cases, by id: now, next, waiting, all."""
    groups: dict[str, list] = {"now": [], "next": [], "waiting": []}
    where = {"late": "now", "overdue": "now", "due": "now", "open": "next", "waiting": "waiting"}
    listed = []
    for id, it in rows.items():
        ended = datetime.fromisoformat(it["ended"]) if it["ended"] else now
        today = day_of(now, ended)
        title = " · ".join(part for part in (it["company"], it["role"]) if part) or ", ".join(it["people"]) or "An interview"
        first = ""
        for task in it["tasks"]:
            dated = Task(
                id=task["id"], what=task["what"], due=_moment(task["due"]),
                not_before=_moment(task["not_before"]) if task["not_before"] else None,
            )
            dated = Task(id=dated.id, what=dated.what, due=dated.due, not_before=dated.not_before, state=state(dated, now, ended))
            when = _status(dated, today, hour12)
            first = first or f"{task['what']}: {when[0].lower()}{when[1:]}"
            if not it["archived"]:
                groups[where[dated.state]].append((
                    day_of(dated.due, ended),
                    {"case": id, "id": task["id"], "note": task["note"], "what": task["what"], "about": title, "when": when, "state": dated.state},
                ))
        listed.append((ended, {
            "id": id, "title": title, "people": ", ".join(it["people"]), "example": it["example"],
            "status": it["closed"] or first or "All done",
        }))
    listed.sort(key=lambda pair: pair[0], reverse=True)
    limited = {name: [entry for _, entry in sorted(found, key=lambda pair: pair[0])[:show]] for name, found in groups.items()}
    return {"home": str(_render(
        "regions/home.html", rows=[it for _, it in listed[:show]],
        more=show + HOME_ROWS if len(listed) > show else 0, **limited,
    ))}


def review_regions(text: str, about: About) -> dict[str, str]:
    """The remarks on a pasted text."""
    calm = "No remarks. Read it aloud once, then send it." if text.strip() else ""
    return {"remarks": str(_remarks(text, about, "review", calm) if text.strip() else "")}


# ---- whole pages, for the build ----


def page(name: str, asset: Callable[[str], str], address: str = "") -> str:
    """The HTML document of a page in PAGES. `asset` gives a file's address; `address` is the site's own, if known."""
    return _render(
        f"{name}.html",
        name=name,
        asset=asset,
        address=address,
        home=Markup(home({}, datetime(2026, 1, 1).astimezone())["home"]) if name == "index" else "",
        rules=rules.RULES,
        places=rules.PLACES,
        checks=CHECKS,
        kinds=notes.KINDS,
    )
