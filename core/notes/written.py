"""How a kind of note is written: its sentences in paragraphs, its subject, what it cannot go without.

The law of this module: a kind is data and one function. Its folder holds all of it: the sentences in one file, the
examples that are its tests in another.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from core import people as names
from core.model import Missing, Person, Reply, Source
from core.notes.letter import Letter
from core.notes.planner import Content
from core.notes.sentence import Paragraph


@dataclass(frozen=True, slots=True)
class Sample:
    """A kind's example and test in one: for these answers, at this time, this is what the note is.

    `expect` may hold subject, body (whole, line by line), ready, missing (field names), has and lacks (pieces of the
    body), most (words).
    """

    says: str
    answers: Mapping[str, object]
    now: str
    expect: Mapping[str, object]
    id: str | None = None
    profile: Mapping[str, str] = field(default_factory=lambda: {"name": "Ines Duarte"})


Need = Callable[[Letter, Content], Missing | None]


@dataclass(frozen=True, slots=True)
class Written:
    """`paragraphs(letter)` are the note's sentences between greeting and sign-off, `content(letter)` what it draws on.
    `needs` keep it from being ready, beside every word of its content that does not stand; `wants` are asked for as
    well. `greeting` is of its own where a letter's will not do. `numbered`: with the number to call below the name."""

    sources: tuple[Source, ...]
    paragraphs: Callable[[Letter], list[Paragraph]]
    content: Callable[[Letter], Content]
    subjects: tuple[str, ...]
    examples: tuple[Sample, ...]
    needs: tuple[Need, ...] = ()
    wants: tuple[Need, ...] = ()
    greeting: Callable[[Letter], str] | None = None
    signed: bool = True
    numbered: bool = True


# ---- what a note cannot go without, and the question that would bring it ----


def detail(letter: Letter, told: Content) -> Missing | None:
    """A specific the user wrote (C10); words that do not stand are asked about by themselves."""
    if any(words for _, words, _ in told.details):
        return None
    if letter.people and all(person.part in ("arranged", "agency") for person in letter.people):
        return None
    if not letter.people:
        return Missing("people.1.detail", "What did you talk about, and with whom?")
    name = "" if names.unknown(letter.people[0]) else names.full(letter.people[0])
    question = f"What did you and {name} talk about?" if name else "What did you two talk about?"
    return Missing(f"people.{letter.people[0].id}.detail", question)


def job(letter: Letter, told: Content) -> Missing | None:
    """The company or the role: without either nobody knows what the note is about."""
    if letter.case.company.strip() or letter.case.role.strip():
        return None
    return Missing("role", "Which job was it, or at which company?")


def material(letter: Letter, told: Content) -> Missing | None:
    if letter.request and names.one_line(letter.request.what):
        return None
    return Missing(f"requested.{letter.request.id if letter.request else '1'}.what", "What did they ask you to send?")


def anyone(letter: Letter, told: Content) -> Missing | None:
    """The name of somebody the user spoke with."""
    if any(names.full(person) for person in letter.case.people):
        return None
    id = letter.case.people[0].id if letter.case.people else "1"
    return Missing(f"people.{id}.name", "Whom did you speak with?")


def surer_names(person: Person) -> tuple[Reply, ...]:
    """What one tap can make of a doubtful name: the name it is likely to be, or the hiring team."""
    field = f"people.{person.id}.name"
    sure = [Reply(one, field, one) for one in names.surer(person)]
    return (*sure, Reply("Greet the hiring team", f"people.{person.id}.unsure", True))


def certain_name(letter: Letter, told: Content) -> Missing | None:
    """A name the user is sure of, or none: a note with the wrong one is worse than one to the hiring team."""
    for person in letter.people:
        if not person.unsure and (doubt := names.doubt(person)):
            field = f"people.{person.id}.name"
            return Missing(field, doubt, surer_names(person))
    return None


def name(letter: Letter, told: Content) -> Missing | None:
    return None if letter.case.profile.name.strip() else Missing("profile.name", "What is your name?")


def phone(letter: Letter, told: Content) -> Missing | None:
    return (
        None
        if letter.case.profile.phone.strip()
        else Missing("profile.phone", "At which number can they call you back?")
    )
