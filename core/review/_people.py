"""The names a note may hold, and whether a word looks like one of them mistyped."""

from __future__ import annotations

import re
from functools import lru_cache

from core.model import Person
from core.name_words import GIVEN_TOO, TITLES
from core.people import bare, contact, doubt, holder, names
from core.review._check import About
from core.review._text import lower

_FORMS = TITLES.keys() - GIVEN_TOO  # "Mr. and Mrs. Wu" is not taken apart
_PART = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")


@lru_cache(maxsize=512)
def parts(name: str) -> tuple[str, ...]:
    """The parts of a name as written, without titles and suffixes."""
    wholes = (read.whole for read in names(Person("", name=name)))
    return tuple(
        part for whole in wholes for part in _PART.findall(whole.replace("’", "'")) if bare(part) not in _FORMS
    )


def known_names(about: About) -> tuple[str, ...]:
    """The names of those this note may greet: the person it is for, else everyone in the case."""
    if about.case is None:
        return ()
    person = about.case.person(about.person)
    people = (person,) if person else about.case.people
    if not person and about.traits.whose == "company":
        people = tuple(filter(None, [contact(about.case)]))  # nobody where HR has to be asked: the team is greeted
    names = tuple(one.name for one in people if one.name and not one.unsure and not doubt(one))
    if about.traits.to_hr:
        names = (about.case.hr_name,) if about.case.hr_name else ()
    if about.traits.passed_on:
        names = tuple(one.name for one in holder(about.case) if one.name)
    return names


def all_names(about: About) -> frozenset[str]:
    """Every word of every name in the case, bare: never misspelt, never shouted."""
    case = about.case
    if case is None:
        return frozenset()
    names = [case.company, case.profile.name, case.hr_name, case.role]
    for person in case.people:
        names += [person.name, person.title, person.role]
    return frozenset(
        bare(word) for name in names for word in re.findall(r"[^\W_]+(?:['-][^\W_]+)*", name.replace("’", "'"))
    )


def given(about: About) -> tuple[str, ...]:
    """The names and the role as typed in the case, lower-cased: whatever they hold is meant."""
    case = about.case
    if case is None:
        return ()
    names = [
        case.company,
        case.role,
        case.profile.name,
        case.hr_name,
        *(person.name for person in case.people),
    ]
    return tuple(lower(name) for name in names if name)


def distance(one: str, other: str, most: int = 2) -> int:
    """Edits between two words (insert, drop, replace, swap neighbours); most + 1 when there are more."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        earlier, before, row = before, row, [i]
        for j, b in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, earlier[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return row[-1]


def slip(word: str, name: str) -> bool:
    """Whether `word` looks like `name` mistyped."""
    one, other = bare(word), bare(name)
    if one == other or len(other) < 3:
        return False
    allowed = 1 if len(other) <= 5 else 2
    return distance(one, other, allowed) <= allowed and (one[0] == other[0] or len(other) > 4)
