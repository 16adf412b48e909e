"""What a pasted invitation, .ics text, mail or signature says about an interview, shown before it is taken.

The laws of this package: nothing rather than a wrong guess; every suggestion carries the words it came from;
the time a text takes grows with its length and no faster. Words it does not know it leaves alone.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from core.paste import calendar_text, contact, subject, when
from core.paste.found import Found, found

LONGEST = 100_000  # characters that are looked at
MOST_LINES = 4_000
_SPACES = re.compile("[\t\xa0\u2002-\u200a\u202f\u205f]")
_INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\x00-\x08\x0e-\x1f]")
_NEWLINES = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")

__all__ = ["Found", "Suggestion", "read"]


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What a text says; None where it says nothing for certain.

    Of the interview: `company`, `role` (the job), `ended` (ISO 8601 with offset). Of one person: `name`,
    `title` (Dr., Ms. …), `address`, `phone`, `does` (their own job), `family_first` (the family name comes
    first).
    """

    company: Found | None = None
    role: Found | None = None
    ended: Found | None = None
    name: Found | None = None
    title: Found | None = None
    address: Found | None = None
    phone: Found | None = None
    does: Found | None = None
    family_first: Found | None = None

    def answers(self, person: str) -> dict[str, Found]:
        """What was found by the name of its answer; `person` is the id of the person to fill in."""
        names = {
            "company": "company",
            "role": "role",
            "ended": "ended",
            "name": f"people.{person}.name",
            "title": f"people.{person}.title",
            "address": f"people.{person}.address",
            "phone": f"people.{person}.phone",
            "does": f"people.{person}.role",
            "family_first": f"people.{person}.family_first",
        }
        return {answer: getattr(self, name) for name, answer in names.items() if getattr(self, name)}

    def __bool__(self) -> bool:
        return bool(self.answers("x"))


def _lines(text: str) -> list[str]:
    text = _NEWLINES.sub("\n", text[:LONGEST])
    text = _INVISIBLE.sub("", _SPACES.sub(" ", text))
    return [line[:1000].strip() for line in text.split("\n")[:MOST_LINES]]


def read(text: str, now: datetime, own: Collection[str] = ()) -> Suggestion:
    """Reads a pasted text; an empty Suggestion when nothing is certain. Never raises.

    `now`'s offset is taken for times that name none. `own` are the user's own name and addresses: never
    suggested.
    """
    mine = {word.strip().casefold() for word in own if word.strip()}
    event = calendar_text.event(text[:LONGEST])
    if event:
        lines = _lines(event.words)
        ended = calendar_text.ended(event, now)
        someone = contact.from_event(event.people, lines, mine)
    else:
        lines = _lines(text)
        ended = when.ended(lines, now)
        someone = contact.from_lines(lines, mine)
    about = subject.find(event.summary if event else subject.line(lines), lines)
    company = about.company or contact.company(lines, someone)
    person = dict(someone.found)
    if company and (does := person.get("does")):  # "Talent Partner, Savanna Pay"
        person["does"] = found(does.value.removesuffix(company.value).rstrip(" ,"), does.words)
    return Suggestion(company=company, role=about.role, ended=ended, **person)
