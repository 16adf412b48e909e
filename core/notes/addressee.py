"""Who a note goes to.

The law of this module: only people the user met (advice 13); HR where nobody met has left an address (advice 15).
"""

from __future__ import annotations

from datetime import datetime

from core import people as names
from core.errors import Mistake
from core.kinds import kind_of, note_key
from core.model import Case, Person, Request
from core.notes.letter import Letter


def address(case: Case, slug: str, id: str | None, now: datetime, person: str | None = None) -> Letter:
    """The letter to be written. Mistake when somebody or something is named that is not there, or
    there is no such kind."""
    kind = kind_of(slug)
    request: Request | None = None
    if kind.whose == "request":
        request = next((one for one in case.requested if one.id == id), None)
        if id and not request:
            if not case.person(id):
                raise Mistake(f"Nothing called “{id}” was asked for in this case.")
            person = person or id
        request = request or next(iter(case.requested), None)
        id = request.id if request else None
    else:
        person = id = person or id
    named = case.person(person) if person else None
    if person and not named:
        raise Mistake(f"There is no interviewer “{person}” in this case.")
    people: tuple[Person, ...]
    if named:
        people = (named,)
    elif kind.to_hr:
        people = names.hr(case)
    elif kind.passed_on:
        people = names.holder(case)
    elif kind.whose == "person":
        people = tuple(one for one in case.people if (one.part == "agency") is kind.to_agency)
        id = people[0].id if len(people) == 1 else None
    else:
        main = names.contact(case)
        people = (main,) if main else ()
    turn = next((place for place, one in enumerate(case.people) if people and one.id == people[0].id), 0)
    return Letter(case, slug, note_key(slug, id), now, people, turn, request, bool(person))
