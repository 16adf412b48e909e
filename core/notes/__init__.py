"""Notes: every message that follows an interview, written from the answers of a case.

The law of this package: a note is the user's. It is ready only with a specific they wrote and with nothing open; their
words stand as sentences or are asked about; their own edit always wins over a draft.

A kind of note is a row in core/kinds.py and a folder here: `NOTE` (see written.py), its sentences, its examples.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from core.discovery import members
from core.kinds import KINDS, SHORT
from core.model import Case, Note, Person
from core.notes.addressee import address
from core.notes.layout import lay_out
from core.notes.letter import Letter
from core.notes.letter import is_formal as is_formal
from core.notes.say import choice, wordings
from core.notes.sentence import THEIRS, Paragraph, Sentence, count, theirs
from core.notes.short import short
from core.notes.signing import greeting, sign_off, signature
from core.notes.words import Words, read
from core.notes.written import Written
from core.people import one_line

WRITTEN = members(__name__, "NOTE", Written, folders=True)
assert WRITTEN.keys() == KINDS.keys(), f"core/kinds.py and core/notes/ differ: {WRITTEN.keys() ^ KINDS.keys()}"


def draft(case: Case, kind: str, id: str | None, now: datetime, person: str | None = None, length: str = "") -> Note:
    """The draft of a note. `id` is a person's or a request's, None for the case as a whole; `length` is `full` or
    `short`, by default what the user chose.

    A note of the company's, or one for a request, goes to its main contact unless `person` (or `id`) names another.
    Mistake where there is no such kind, person or request.
    """
    return write(address(case, kind, id, now, person), length)


def write(letter: Letter, length: str = "") -> Note:
    """The draft of this letter."""
    case, kind = letter.case, letter.kind
    written, traits = WRITTEN[kind], KINDS[kind]
    told = written.content(letter)
    questions = [need(letter, told) for need in written.needs]
    questions += told.questions
    missing = tuple({it.field: it for it in questions if it}.values())
    wanted = tuple(filter(None, (want(letter, told) for want in written.wants)))
    written_out = _hanging_out(letter, [_own(letter, paragraph) for paragraph in written.paragraphs(letter)])
    budget = min(traits.budget, SOON) if letter.hurried and traits.thanks else traits.budget
    body_paragraphs, left_out = _fitting(written_out, budget)
    said = [it.text for paragraph in body_paragraphs for it in paragraph if not it.out]
    head, foot = greeting(letter, written), sign_off(letter, written, said[-1] if said else "")
    body, spans, slots = lay_out(letter, head, body_paragraphs, foot, signature(letter, written))
    brief = short(letter, head.text, body_paragraphs) if written.signed and not traits.by_hand else ""
    if brief and (length or case.lengths.get(letter.key)) == SHORT:
        body, spans, slots = brief, (), ()
    return Note(
        key=letter.key,
        kind=kind,
        subject=_subject(letter, written),
        body=body,
        ready=not missing,
        missing=missing + wanted,
        spans=spans,
        repairs=_repairs(case, body_paragraphs),
        slots=slots,
        person=letter.people[0].id if len(letter.people) == 1 else "",
        people=tuple(one.id for one in letter.people),
        left_out=left_out,
        short=brief,
    )


def text(case: Case, note: Note) -> str:
    """The note as the user has it: as it was sent, their own edit where there is one, the draft otherwise."""
    return own(case, note.key) or note.body


def own(case: Case, key: str) -> str:
    """The text that no draft replaces: of a sent note how it was sent, else the user's own edit; '' without either."""
    return (key in case.sent and case.sent_bodies.get(key)) or case.texts.get(key, "")


def edited(case: Case, note: Note) -> bool:
    """Whether the user has put this note into words of their own, which no draft replaces."""
    return bool(case.texts.get(note.key))


def as_it_stands(case: Case, field: str) -> Words:
    """The words of one field as a note has them: what was mended, and what is to be asked about them."""
    group, _, rest = field.partition(".")
    return read(case, field, case.person(rest.partition(".")[0]) if group == "people" else _only(case))


def left_out(case: Case, field: str) -> str:
    """Why words that stand as sentences come into no note all the same, in a plain sentence; '' where they do."""
    group, _, rest = field.partition(".")
    id, _, part = rest.partition(".")
    if part == "why" and not as_it_stands(case, f"people.{id}.detail"):
        return "First what you two talked about: without it nobody could tell what this is about."
    if case.interest == "no" and (field in ("skills", "fit") or group == "concerns"):
        return "You do not want this job, and who declines does not commend themselves."
    doubt = next((one for one in case.concerns if group == "concerns" and one.id == id), None)
    if doubt and doubt.raised_by == "me" and not doubt.use:
        return "A doubt that only you felt stays out until you say below that it may go in."
    return "It goes in with your answer." if doubt and not doubt.answer else ""


def _only(case: Case) -> Person | None:
    return case.people[0] if len(case.people) == 1 else None


# ---- the text ----


def _own(letter: Letter, paragraph: Paragraph) -> Paragraph:
    """The sentences of a paragraph, those in their place that the user wrote for this note alone."""
    owns = letter.case.owns.get(letter.key, {})
    return tuple(
        it.said(theirs(one_line(owns[it.name])), label=THEIRS, own=True, field="")
        if owns.get(it.name, "").strip()
        else it
        for it in paragraph
    )


def _hanging_out(letter: Letter, paragraphs: list[Paragraph]) -> list[Paragraph]:
    """An answer goes with its doubt: where the user left that out, until they say otherwise of the answer."""
    outs = {it.name for paragraph in paragraphs for it in paragraph if it.out}
    return [
        tuple(
            replace(it, out=True) if it.to in outs and not it.own and choice(letter, it.name) is None else it
            for it in paragraph
        )
        for paragraph in paragraphs
    ]


def _fitting(paragraphs: list[Paragraph], budget: int) -> tuple[list[Paragraph], tuple[str, ...]]:
    """The sentences for which there is room, ours dropped before theirs; and the fields of those left out."""
    said = [it for paragraph in paragraphs for it in paragraph if not it.out]
    room = budget - sum(count(it.text) for it in said) - ROUND
    dropped: list[Sentence] = []
    for it in sorted(said, key=lambda it: (it.label == THEIRS, it.weight)):
        if room >= 0:
            break
        if not it.must and it.weight < 100:
            dropped.append(it)
            room += count(it.text)
    lost = {it.name for it in dropped}
    for it in [it for it in said if it.to in lost and it not in dropped]:
        dropped.append(it)
        room += count(it.text)
    for it in sorted(dropped, key=lambda it: -it.weight):
        if it.to not in lost and it.label != THEIRS and count(it.text) <= room:
            dropped.remove(it)  # what had to go for one that went after all
            room -= count(it.text)
    kept = [tuple(it for it in paragraph if it not in dropped) for paragraph in paragraphs]
    return kept, tuple(it.field for it in dropped if it.field)


SOON = 70  # words for who decides today or tomorrow (C21)
ROUND = 8  # words that greeting, sign-off and signature take


def _subject(letter: Letter, written: Written) -> str:
    found = wordings(letter, {"subject": written.subjects}, "subject") if written.subjects else ()
    return found[0] if found else ""


def _repairs(case: Case, paragraphs: list[Paragraph]) -> tuple[tuple[str, str, str], ...]:
    fields = dict.fromkeys(it.field for paragraph in paragraphs for it in paragraph if it.field and not it.out)
    found = []
    for field in fields:
        mended = as_it_stands(case, field).mended
        if not mended:
            continue
        for edit in mended.edits:
            typed, stands = _whole_words(mended.original, edit.start, edit.end, edit.text)
            first = edit.start == 0 and stands.rstrip(".").lower() == typed.lower()
            if stands != f"{typed}." and not first:  # a full stop or the first capital is no news
                found.append((field, typed, stands))
    return tuple(found)


def _whole_words(text: str, start: int, end: int, instead: str) -> tuple[str, str]:
    """A change as people read it: the words it is in, before and after."""
    first, last = start, end
    while first and not text[first - 1].isspace():
        first -= 1
    while last < len(text) and not text[last].isspace():
        last += 1
    return text[first:last], f"{text[first:start]}{instead}{text[end:last]}"
