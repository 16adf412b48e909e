"""Mending: small, certain corrections of what was typed, shown before they count. One repair a file, found by looking.

The law of this package: what is right stays as it is. A repair that cannot be sure stays quiet; a text that is not
English, or too long to be words of one's own, is left as typed; and what has been mended once is mended.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from core.discovery import members
from core.mending._language import english, mendable
from core.mending._protected import protected
from core.mending._repair import Certain, Change, Context, Edit, Mended, Repair, replaced
from core.mending._words import words
from core.mending.asking import HOW, Question, question
from core.mending.grammar.sentence import is_sentence
from core.mending.reader import as_you, is_another, theirs
from core.model import Case, Person, Spelling

__all__ = [
    "HOW",
    "REPAIRS",
    "Certain",
    "Context",
    "Edit",
    "Mended",
    "Question",
    "Repair",
    "as_you",
    "context_of",
    "english",
    "is_another",
    "is_sentence",
    "mend",
    "named",
    "question",
    "theirs",
]

REPAIRS: dict[str, Repair] = {
    slug: replace(repair, slug=slug)
    for slug, repair in members(__name__, "REPAIR", Repair, ("asking", "grammar")).items()
}
_IN_ORDER = sorted(REPAIRS.values(), key=lambda repair: (repair.stage, repair.slug))

LONGEST = 4_000  # characters; more is a pasted document, which stays as it is
ROUNDS = 6  # after which everything has settled; what has not is left as typed

_SENTENCES = (
    "detail",
    "why",
    "skills",
    "fit",
    "availability",
    "feedback",
    "correction",
    "reservation",
    "text",
    "answer",
)


@lru_cache(maxsize=512)  # the same words go to several readers, and of all fields a key press changes one
def mend(text: str, context: Context) -> Mended:
    """The text as it will stand. Mending it again changes nothing."""
    as_typed = Mended(text, text)
    if len(text) > LONGEST or not mendable(text):
        return as_typed
    current = text
    edits: tuple[Edit, ...] = ()
    for _ in range(ROUNDS):
        before = current
        for repair in _IN_ORDER:
            found = changes(repair, current, context)
            if found:
                edits = _composed(edits, current, found, repair.slug)
                current = replaced(current, found)
        if current == before:
            edits = tuple(edit for edit in edits if text[edit.start : edit.end] != edit.text)
            return Mended(current, text, edits) if current.strip() else as_typed
    return as_typed


def changes(repair: Repair, text: str, context: Context) -> list[Change]:
    """What one repair changes: in order, apart from each other, and nothing that is protected."""
    found = sorted(repair.change(text, context))
    if not found:
        return []
    kept: list[Change] = []
    spans = protected(text, context, repair.touches)
    for start, end, instead in found:
        if kept and start < kept[-1][1]:
            continue
        if any(start < b and a < end for a, b in spans) or text[start:end] == instead:
            continue
        if start == end and any(a < start < b for a, b in spans):
            continue
        kept.append((start, end, instead))
    return kept


def _composed(edits: tuple[Edit, ...], current: str, found: list[Change], slug: str) -> tuple[Edit, ...]:
    """Edits of the original, and changes of what they made of it, as edits of the original.

    From the last change to the first, so that the places of those to come still hold.
    """
    if not edits:
        return tuple(Edit(start, end, instead, slug) for start, end, instead in found)
    for start, end, instead in reversed(found):
        before, touched, after = [], [], []
        shift = behind = 0  # from a place in the original to that in `current`: before, and past what is touched
        for edit in edits:
            place = edit.start + behind
            if place > end:
                after.append(edit)
                continue
            behind += len(edit.text) - (edit.end - edit.start)
            if place + len(edit.text) < start:
                before.append(edit)
                shift = behind
            else:
                touched.append(edit)
        low = min(start, touched[0].start + shift) if touched else start
        high = max(end, touched[-1].end + behind) if touched else end
        words = current[low:start] + instead + current[end:high]
        edits = (*before, Edit(low - shift, high - behind, words, touched[0].repair if touched else slug), *after)
        current = current[:start] + instead + current[end:]
    return edits


def context_of(case: Case, field: str, spelling: Spelling | None = None) -> Context:
    """What is known around the words of this field of a case: of the names, those that may be in them."""
    reader = named(_reader(case, field))
    text = str(case.answers.get(field) or "").lower()
    names = tuple(name for name in _names(case) if any(part in text for part in _parts(name)))
    sentence = field.rsplit(".", 1)[-1] in _SENTENCES and not field.startswith(("notes.", "debrief.", "sent_as."))
    place, _, name = field.rpartition(".")
    follows = {"why": "detail", "answer": "text"}.get(name)  # the field whose words stand before these
    before = case.answers.get(f"{place}.{follows}") if follows else ""
    return Context(
        *(names, case.company, case.role, reader, spelling, sentence),
        times=field == "availability",
        answer=place.startswith("concerns.") and name == "answer",
        before=before if isinstance(before, str) else "",
    )


def _names(case: Case) -> Iterator[str]:
    yield from (person.name for person in case.people)
    yield from (case.hr_name, case.profile.name)


@lru_cache(maxsize=1024)
def _parts(name: str) -> tuple[str, ...]:
    return tuple(word.low for word in words(name))


def named(person: Person | None) -> Person | None:
    """Of a person only what they are called, so that what depends on that alone can be remembered."""
    return person and Person(person.id, person.name, person.title, family_first=person.family_first)


def _reader(case: Case, field: str) -> Person | None:
    """Whom the words of a field are said to: the person they belong to, or the only one there is."""
    place, _, rest = field.partition(".")
    id = rest.partition(".")[0]
    if place == "people":
        return case.person(id)
    if place == "concerns":
        by = next((concern.by for concern in case.concerns if concern.id == id), "")
        if by:
            return case.person(by)
    return case.people[0] if len(case.people) == 1 else None
