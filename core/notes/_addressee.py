"""Who a note goes to.

The law of this module: only people the user met (advice 13); whom a note to the company goes to is answered in
core/people.py.
"""

from __future__ import annotations

from datetime import datetime

from core.errors import Mistake
from core.kinds import kind_of, note_key
from core.model import Case, Person, Request
from core.notes._letter import Letter
from core.people import contact


def address(
    case: Case, kind: str, id: str | None, now: datetime, person: str | None = None
) -> tuple[Letter, str]:
    """The letter to be written and the key of its note. Mistake when somebody or something is named that is
    not there.
    """
    whose = kind_of(kind).whose
    request: Request | None = None
    if whose == "request":
        request = next((one for one in case.requested if one.id == id), None)
        if id and not request:
            if not case.person(id):
                raise Mistake(f"Nothing called “{id}” was asked for in this case.")
            person = person or id
        request = request or next(iter(case.requested), None)
        id = request.id if request else None
    else:
        person = person or id
        id = person
    if person and not case.person(person):
        raise Mistake(f"There is no interviewer “{person}” in this case.")
    people: tuple[Person, ...]
    if person:
        people = (case.person(person),)
    elif whose == "person":
        people = case.people
        id = people[0].id if len(people) == 1 else None
    else:
        people = tuple(filter(None, (contact(case),)))
    turn = next((place for place, one in enumerate(case.people) if people and one.id == people[0].id), 0)
    key = note_key(kind, id)
    return Letter(case, kind, now, people, turn, case.wordings.get(key, 0), request, bool(person)), key
