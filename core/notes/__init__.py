"""Notes: every message that follows an interview, written from the answers of a case.

The law of this package: a note is the user's. It is ready only with a specific they wrote, their words are
never changed or hidden, and their own edit always wins over a draft.

A kind of note is a folder here, found by discovery: `NOTE` (see _kind.py) and `note.txt.j2`.
"""

from __future__ import annotations

import pkgutil
import re
from dataclasses import replace
from datetime import UTC, datetime

from jinja2 import Environment, StrictUndefined, Template

from core.discovery import members
from core.errors import Mistake
from core.model import Case, Note
from core.notes._addressee import address, note_key
from core.notes._kind import Kind
from core.notes._letter import Letter
from core.notes._marks import count, one_line, unmark, value
from core.notes._sentences import FIELDS, pattern, say
from core.people import greeting as greet

KINDS: dict[str, Kind] = {slug: replace(kind, slug=slug) for slug, kind in members(__name__, "NOTE").items()}


def _join(*sentences: str) -> str:
    """Sentences of one paragraph; absent ones leave no trace."""
    return " ".join(filter(None, sentences))


_plain = Environment(undefined=StrictUndefined, autoescape=False, trim_blocks=True, lstrip_blocks=True)
_plain.globals["join"] = _join
_TEMPLATES: dict[str, Template] = {
    slug: _plain.from_string(pkgutil.get_data(f"core.notes.{slug.replace('-', '_')}", "note.txt.j2").decode())
    for slug in KINDS
}


def key(kind: str, id: str | None = None) -> str:
    """The name under which a note's edit, wording and sending are kept: `check-in`, `thank-you.<person>`."""
    return note_key(_kind(kind), id)


def _kind(slug: str) -> Kind:
    if slug not in KINDS:
        raise Mistake(f"There is no kind of note called “{slug}”. The kinds are: {', '.join(KINDS)}.")
    return KINDS[slug]


def draft(case: Case, kind: str, id: str | None, now: datetime, person: str | None = None) -> Note:
    """The template's draft of a note. `id` is a person's or a request's, None for the case as a whole.

    A note of the company's, or one for a request, goes to its main contact unless `person` (or `id`) names
    another.
    """
    found = _kind(kind)
    letter, name = address(case, found, id, now, person)
    body, spans, left_out = _body(found, letter)
    needed = tuple(filter(None, (need(letter) for need in found.needs)))
    wanted = tuple(filter(None, (want(letter) for want in found.wants)))
    return Note(
        key=name,
        kind=kind,
        subject=_subject(found, letter),
        body=body,
        ready=not needed,
        missing=needed + wanted,
        spans=spans,
        person=letter.people[0].id if len(letter.people) == 1 else "",
        people=tuple(person.id for person in letter.people),
        left_out=left_out,
    )


def text(case: Case, note: Note) -> str:
    """The note as the user has it: their own edit where there is one, the draft otherwise."""
    return case.texts.get(note.key) or note.body


def edited(case: Case, note: Note) -> bool:
    """Whether the user has put this note into words of their own, which no draft replaces."""
    return bool(case.texts.get(note.key))


def frame(field: str) -> tuple[str, str]:
    """What the form shows before and after an empty field: the sentence its words will stand in. ('', '') for
    others.
    """
    found = FIELDS.get(pattern(field)[0])
    return (found[0].before, found[0].after) if found else ("", "")


def _reader(case: Case, name: str, id: str) -> str | None:
    """The person whose note carries the words of this field: who raised the doubt, else the first."""
    by = next((one.by for one in case.concerns if name.startswith("concerns") and one.id == id), "")
    return by if case.person(by) else case.people[0].id if case.people else None


def sentence(case: Case, field: str) -> str:
    """The user's words of one field in their sentence, as the first note that carries them has it."""
    name, id = pattern(field)
    if name not in FIELDS:
        return ""
    kind = KINDS[FIELDS[name][1]]
    groups = {"people": case.people, "requested": case.requested, "concerns": case.concerns}
    known = {one.id for one in groups.get(name.partition(".")[0], ())}  # a group's ids are its own
    if not id or id in known:
        whose = id if name.startswith(("people", "requested")) else _reader(case, name, id)
        letter, _ = address(case, kind, whose, case.ended or datetime(1970, 1, 1, tzinfo=UTC))
        if text := say(letter, field):
            return text
    return f"{frame(field)[0]} …"


# ---- the text ----


def _subject(kind: Kind, letter: Letter) -> str:
    return unmark(kind.subject(letter))[0]


def _body(kind: Kind, letter: Letter) -> tuple[str, tuple[tuple[int, int], ...], tuple[str, ...]]:
    """The parts that fit, in the kind's order; the spans of the user's words; the answers there was no room
    for.
    """
    greeting = kind.greeting(letter) if kind.greeting else greet(letter.people, letter.formal)
    signature = one_line(letter.case.profile.name)
    room = kind.budget - count(greeting) - count(signature)
    said = {part.name: part.text(letter) for part in kind.parts}
    room -= sum(count(said[part.name]) for part in kind.parts if part.must)
    left_out = []
    for part in sorted(kind.parts, key=lambda part: -part.weight):
        if part.must or not said[part.name]:
            continue
        if count(said[part.name]) > room:
            said[part.name] = ""
            left_out.append(part.field(letter))
        room -= count(said[part.name])
    rendered = _TEMPLATES[kind.slug].render(
        **said,
        greeting=greeting,
        name=value(signature),
        phone=value(one_line(letter.case.profile.phone)),
        turn=letter.place("layout", 6),
        letter=letter,
    )
    body, spans = unmark(re.sub(r"\n{3,}", "\n\n", rendered).strip())
    return body, spans, tuple(filter(None, left_out))
