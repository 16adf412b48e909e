"""Which messages a reader gets: their detail and why, and of what belongs to the whole case a share.

The law of this module: a fact goes to one reader first, so that colleagues who compare their notes find different
ones. The user may move it: a pick for its sentence in another note brings it there.

Messages and their relations: a why belongs to its detail, an answer to its doubt, a reason to the wish, the times to
the close. At most five of them besides thanks and close, and one wish a note.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta

from core.availability import sentence as times_by_taps
from core.model import Case, Concern, Missing, Person
from core.notes.letter import Letter
from core.notes.sentence import OUT
from core.notes.words import NOTHING, Words, problems, read
from core.timing import DAY_NAMES, MONTH_NAMES

MOST = 5
WEEK = timedelta(days=5)  # after which "any time Wednesday" is no day to come
FACTS = ("skills", "fit", "times")  # of the whole case, each told to one reader
FULL = 95  # words of the user's that make the first reader's letter long enough


@dataclass(frozen=True, slots=True)
class Doubt:
    """A doubt and its answer; one that only the user felt has no asker."""

    id: str
    text: Words
    answer: Words
    felt: bool


@dataclass(frozen=True, slots=True)
class Content:
    """What one note has to say. Words that do not stand are in it with their problem; `questions` names these."""

    details: tuple[tuple[Person, Words, Words], ...] = ()  # (who, detail, why)
    skills: Words = NOTHING
    fit: Words = NOTHING
    doubts: tuple[Doubt, ...] = ()
    times: Words = NOTHING
    own: Words = NOTHING  # what a kind of note asks for itself: a correction, the reason of a no

    @property
    def questions(self) -> tuple[Missing, ...]:
        doubts = [words for doubt in self.doubts for words in (doubt.text, doubt.answer)]
        details = [words for _, detail, why in self.details for words in (detail, why)]
        return problems([*details, *doubts, self.skills, self.fit, self.times, self.own])


def readers(case: Case) -> tuple[Person, ...]:
    """Those who interviewed the user; who arranged it or stands between gets notes of another kind."""
    return tuple(one for one in case.people if one.part not in ("arranged", "agency"))


def detail_of(case: Case, person: Person) -> tuple[Person, Words, Words]:
    return person, read(case, f"people.{person.id}.detail", person), read(case, f"people.{person.id}.why", person)


def told_by(letter: Letter) -> tuple[tuple[Person, Words, Words], ...]:
    """What the first reader and the user talked about; () where the note goes to somebody they did not meet."""
    return tuple(detail_of(letter.case, person) for person in letter.people[:1] if person.id)


def content(letter: Letter) -> Content:
    """The messages of a thank-you to these readers."""
    case = letter.case
    if letter.wants == "no":  # who declines does not commend themselves
        return Content(details=tuple(detail_of(case, person) for person in letter.people))
    return Content(
        details=tuple(detail_of(case, person) for person in letter.people),
        skills=_mine(letter, "skills", read(case, "skills", letter.person)),
        fit=_mine(letter, "fit", read(case, "fit", letter.person)),
        doubts=_doubts(letter),
        times=_mine(letter, "times", times(letter)),
    )


def times(letter: Letter) -> Words:
    """When the user can be reached: their own sentence, else the one their taps make."""
    own = read(letter.case, "availability", letter.person)
    if own:
        return Words(own.field) if _stale(letter, own.text) else own
    taps = letter.case.available
    text = times_by_taps({**taps, "zone": letter.case.zone}, letter.register) if taps else ""
    return Words("available", text)


_DATED = re.compile(
    rf"\b(?:(?:this|next) week|today|tonight|tomorrow|{'|'.join(MONTH_NAMES)}|"
    rf"(?<!any )(?<!every )(?<!each )(?<!most )(?:{'|'.join(DAY_NAMES)}))\b(?!s)",
    re.IGNORECASE,
)


def _stale(letter: Letter, text: str) -> bool:
    """Whether times name days of the week of the talk, and that is over."""
    ended = letter.case.ended
    return bool(ended and letter.now - ended > WEEK and _DATED.search(text))


def home(case: Case, name: str, group: tuple[Person, ...]) -> str:
    """The id of the reader who gets this fact first: the first; where that letter is full the next one, what draws the
    user there before what they can do."""
    first = group[0]
    doubts = [f"{one.text} {one.answer}" for one in case.concerns if one.answer and asker(case, one, group) == first.id]
    told = [first.detail, first.why, case.skills, str(case.answers.get("availability", "")), *doubts]
    if name == "fit" and case.skills:
        told.append(case.fit)
    full = name in ("skills", "fit") and len(" ".join(told).split()) > FULL
    return group[1].id if full else first.id


def _mine(letter: Letter, name: str, words: Words) -> Words:
    """This fact, if it is this letter's to tell."""
    group = readers(letter.case)
    ids = {person.id for person in letter.people}
    if len(ids & {one.id for one in group}) > 1 or len(group) < 2:
        return words
    picks = {key: slots[name] for key, slots in letter.case.picks.items() if name in slots}
    if letter.key in picks:
        return words  # asked for here, or left out here by its slot
    moved = [key for key, pick in picks.items() if pick != OUT and key.startswith(f"{letter.kind}.")]
    return words if not moved and home(letter.case, name, group) in ids else Words(words.field)


def asker(case: Case, one: Concern, group: tuple[Person, ...]) -> str:
    """Who gets the answer to a doubt: who raised it, else each in turn."""
    if any(person.id == one.by for person in group):
        return one.by
    unsaid = [it.id for it in case.concerns if not any(person.id == it.by for person in group)]
    return group[unsaid.index(one.id) % len(group)].id if group else ""


def _doubts(letter: Letter) -> tuple[Doubt, ...]:
    """The doubts to answer here: raised ones, and felt ones the user opted in (C14)."""
    group, ids, case = readers(letter.case), {person.id for person in letter.people}, letter.case
    found = []
    for one in case.concerns:
        felt = one.raised_by == "me"
        if (felt and not one.use) or not one.answer:
            continue
        if len(group) > 1 and asker(case, one, group) not in ids and not set(ids) >= {it.id for it in group}:
            continue
        field = f"concerns.{one.id}.text"
        text = read(case, field, letter.person)
        if not text and not felt:  # an answer to what nobody can see
            text = Words(field, problem=Missing(field, "What did they ask about, or doubt?"))
        found.append(Doubt(one.id, text, read(case, f"concerns.{one.id}.answer", letter.person), felt))
    return tuple(found)
