"""Notes: every message that follows an interview, written from the answers of a case.

The law of this package: a note is the user's. It is ready only with a specific they wrote, their words are
never changed or hidden, and their own edit always wins over a draft.

A kind of note is a folder here, found by discovery: `NOTE` (see _kind.py) and `note.txt.j2`.
"""

from __future__ import annotations

import pkgutil
import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from types import MappingProxyType

from jinja2 import Environment, StrictUndefined, Template

from core.discovery import members
from core.kinds import kind_of, note_key
from core.model import Case, Note
from core.notes._addressee import address
from core.notes._kind import Written
from core.notes._letter import Letter
from core.notes._marks import count, one_line, unmark, value
from core.notes._sentences import FIELDS, pattern, say
from core.people import greeting as greet

WRITTEN: dict[str, Written] = {slug: replace(it, slug=slug) for slug, it in members(__name__, "NOTE").items()}


def _join(*sentences: str) -> str:
    """Sentences of one paragraph; absent ones leave no trace."""
    return " ".join(filter(None, sentences))


_plain = Environment(undefined=StrictUndefined, autoescape=False, trim_blocks=True, lstrip_blocks=True)
_plain.globals["join"] = _join
_TEMPLATES: dict[str, Template] = {
    slug: _plain.from_string(pkgutil.get_data(f"core.notes.{slug.replace('-', '_')}", "note.txt.j2").decode())
    for slug in WRITTEN
}


def draft(case: Case, kind: str, id: str | None, now: datetime, person: str | None = None) -> Note:
    """The template's draft of a note. `id` is a person's or a request's, None for the case as a whole.

    A note of the company's, or one for a request, goes to its main contact unless `person` (or `id`) names
    another.
    """
    return write(*address(case, kind, id, now, person))


def write(letter: Letter, key: str) -> Note:
    """The draft of a letter that has its addressee."""
    found = WRITTEN[letter.kind]
    body, spans, left_out = _body(found, letter)
    needed = tuple(filter(None, (need(letter) for need in found.needs)))
    wanted = tuple(filter(None, (want(letter) for want in found.wants)))
    return Note(
        key=key,
        kind=letter.kind,
        subject=_subject(found, letter),
        body=body,
        ready=not needed,
        missing=needed + wanted,
        spans=spans,
        person=letter.people[0].id if len(letter.people) == 1 else "",
        people=tuple(person.id for person in letter.people),
        left_out=left_out,
    )


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


def sentence(case: Case, field: str, letters: Mapping[str, Letter] = MappingProxyType({})) -> str:
    """The user's words of one field in their sentence, as the first note that carries them has it.

    `letters` are those already begun, by key of their notes: no letter is begun twice.
    """
    name, id = pattern(field)
    if name not in FIELDS:
        return ""
    kind = FIELDS[name][1]
    groups = {"people": case.people, "requested": case.requested, "concerns": case.concerns}
    known = {one.id for one in groups.get(name.partition(".")[0], ())}  # a group's ids are its own
    if case.answers.get(field) and (not id or id in known):
        whose = id if name.startswith(("people", "requested")) else _reader(case, name, id)
        begun = letters.get(note_key(kind, whose))
        letter = begun or address(case, kind, whose, case.ended or datetime(1970, 1, 1, tzinfo=UTC))[0]
        if text := say(letter, field):
            return text
    return f"{frame(field)[0]} …"


# ---- the text ----


def _subject(kind: Written, letter: Letter) -> str:
    return unmark(kind.subject(letter))[0]


def _body(kind: Written, letter: Letter) -> tuple[str, tuple[tuple[int, int], ...], tuple[str, ...]]:
    """The parts that fit, in the kind's order; the spans of the user's words; the answers there was no room
    for.
    """
    greeting = kind.greeting(letter) if kind.greeting else greet(letter.people, letter.formal)
    signature = one_line(letter.case.profile.name)
    room = kind_of(kind.slug).budget - count(greeting) - count(signature)
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
