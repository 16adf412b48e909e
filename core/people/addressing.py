"""How people are called and greeted, whom a note to the company goes to, and what a case is called.

The law of this module: there is one answer to whom a note to the company goes to.
"""

from __future__ import annotations

from core.model import Case, Person
from core.people.doubts import doubt
from core.people.reading import Name, names

_NO_NAME = "An interview"  # what a case is called of which nothing is known


def listing(items: list[str] | tuple[str, ...]) -> str:
    """a · a and b · a, b and c"""
    return " and ".join(filter(None, (", ".join(items[:-1]), items[-1]))) if items else ""


def called(people: tuple[Person, ...], formal: bool) -> str:
    """How one speaks of these people, or to them: "Dr. Okafor and Ana Silva"; '' when no name is known."""
    return listing([_said(name, person, formal) for person in people for name in names(person)])


def _said(name: Name, person: Person, formal: bool) -> str:
    if person.first_name and name.given:
        return name.given
    return name.formal if formal else name.warm


def full(person: Person) -> str:
    """How one speaks of a person to somebody else: with title and family name, or by the whole name."""
    return listing([name.formal for name in names(person)])


def has_title(person: Person) -> bool:
    """Whether they are addressed by a title."""
    return not person.first_name and any(name.title for name in names(person))


def greeting(
    people: tuple[Person, ...], formal: bool, unknown: tuple[str, str] = ("Dear hiring team", "Dear team")
) -> str:
    """The first line of a letter, with its comma; `unknown` (formal, warm) where not every name is certain."""
    if sum(len(names(person)) for person in people) > 4:
        return "Dear members of the panel," if formal else "Dear all,"
    name = "" if any(map(doubt, people)) else called(people, formal)
    if not name:
        return f"{unknown[0] if formal else unknown[1]},"
    return f"{'Dear' if formal else 'Hello'} {name.rstrip(',')},"


# ---- whom a note goes to, and what a case is called ----


def reachable(person: Person) -> bool:
    """Whether the user may write to them; an address nobody gave does not count."""
    return person.address_from != "none"


def hr(case: Case) -> tuple[Person, ...]:
    """HR as a Person with the id ''; () where nothing is known of them."""
    return (Person("", name=case.hr_name, address=case.hr_address),) if case.hr_name or case.hr_address else ()


def unreached(case: Case) -> tuple[Person, ...]:
    """Those who interviewed the user and left no address."""
    return tuple(one for one in case.people if one.part == "interviewer" and not (one.address and reachable(one)))


def holder(case: Case) -> tuple[Person, ...]:
    """Who holds the addresses of those who left none: who arranged it, an agency, HR; () where nobody is known."""
    arranged = [one for one in case.people if one.part == "arranged" and reachable(one)]
    agency = [one for one in case.people if one.part == "agency" and not case.agency_allows]
    addressed = sorted(arranged, key=lambda one: not one.address)
    return tuple([*agency, *addressed][:1]) or hr(case)


def contact(case: Case) -> Person | None:
    """Whom a note to the company goes to: the one answer for plan, card and note. Only somebody one may write to.

    In this order: the first with a name and an address; the first with an address alone (greeted as the hiring
    team); HR, where they are known; the first with a name, else the first at all, whose
    address the user will have to find. Never an agency: the company is another. None where nobody may be written to:
    then HR has to be asked.
    """
    open_to_us = [person for person in case.people if person.part != "agency" and reachable(person)]
    addressed = sorted((one for one in open_to_us if one.address), key=lambda one: not names(one))
    return next(iter([*addressed, *hr(case), *sorted(open_to_us, key=lambda one: not names(one))]), None)


def case_name(case: Case, role: bool = False) -> str:
    """What a case is called: its company, else its role, else its people. With `role` the role stands behind it."""
    name = case.company or case.role or ", ".join(filter(None, (one.name for one in case.people))) or _NO_NAME
    return f"{name} · {case.role}" if role and case.company and case.role else name
