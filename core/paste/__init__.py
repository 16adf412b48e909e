"""What a pasted invitation, .ics text, mail or signature says about an interview, shown before it is taken.

The laws of this package: nothing rather than a wrong guess; every suggestion carries the words it came from;
the time a text takes grows with its length and no faster. Words it does not know it leaves alone.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from core.contract import PASTED
from core.model import Case
from core.paste import calendar_text, contact, firms, mail, posts, quoting, room, subject, talk, voices
from core.paste.contact import Someone
from core.paste.firm_words import firm_like
from core.paste.found import Found
from core.paste.fuller import in_full
from core.paste.proposals import ALONE, Proposal, of_suggestion, of_talk, taken
from core.paste.unwrapping import unwrapped
from core.paste.when import When, moves, when
from core.paste.zones import on_the_phone

MOST_LINES = 4_000
_SPACES = re.compile("[\xa0\u2002-\u200a\u202f\u205f]")
_INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\x00-\x08\x0e-\x1f]")
_NEWLINES = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")

__all__ = ["Found", "Paste", "Proposal", "Someone", "Suggestion", "look", "on_the_phone", "read", "taken"]

# What is found of a person -> the name of the answer.
PERSON = {
    "name": "name",
    "title": "title",
    "address": "address",
    "phone": "phone",
    "does": "role",
    "family_first": "family_first",
}


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What a text says; None where it says nothing for certain.

    Of the interview: `company`, `role` (the job), `ended` (ISO 8601 with offset). `people` are those it names, who
    arranged it first. `state` is `held` or `cancelled`, "" where the text speaks of no meeting.

    What only the user can say: `days` are the ends to choose from, `unknown_zone` the words of a time whose zone is
    not known, and `only_organizer` says that nobody is named but who arranged it: did they interview as well? `zone` is
    the IANA name of theirs where its clock is not the phone's.
    """

    company: Found | None = None
    role: Found | None = None
    ended: Found | None = None
    people: tuple[Someone, ...] = ()
    state: str = ""
    days: tuple[Found, ...] = ()
    unknown_zone: str = ""
    zone: str = ""

    @property
    def only_organizer(self) -> bool:
        """Whether everybody named has a part other than interviewing."""
        return bool(self.people) and all(one.part for one in self.people)

    def of_person(self, id: str, one: Someone) -> dict[str, Found]:
        """What was found of one person by the name of its answer."""
        found = {f"people.{id}.{PERSON[name]}": value for name, value in one.found.items() if value}
        if one.part:
            found[f"people.{id}.part"] = Found(one.part, next(iter(one.found.values())).words)
        return found

    def answers(self, ids: Sequence[str]) -> dict[str, Found]:
        """What was found by the name of its answer; `ids` are those of the people to fill in, one each."""
        found = {name: getattr(self, name) for name in ("company", "role", "ended") if getattr(self, name)}
        for id, one in zip(ids, self.people, strict=False):
            found |= self.of_person(id, one)
        return found

    def __bool__(self) -> bool:
        return bool(self.company or self.role or self.ended or self.people or self.state == "cancelled")


def _lines(text: str) -> list[str]:
    text = _NEWLINES.sub("\n", text[:PASTED])
    text = _INVISIBLE.sub("", _SPACES.sub(" ", text))
    return [line[:1000].strip(" \n") for line in text.split("\n")[:MOST_LINES]]


_UNIT = re.compile(r"(?i)\b(?:unit|ward|team|department|services?|medical|care|desk|office)$")


def _post_alone(role: Found, company: str) -> Found:
    """A job without whose it is: "Caretaker (Castlegate Housing)", "Dental Nurse, Orchard Dental Hospital"."""
    text = role.text.removesuffix(f"({company})").rstrip().removesuffix(f", {company}") if company else role.text
    post, _, behind = text.rpartition(", ")
    theirs = behind and (behind.startswith(company or "\n") or company.startswith(behind))
    if post and posts.is_post(post) and (theirs or (firm_like(behind) and not _UNIT.search(behind))):
        text = post
    return role if text == role.text else Found.of(text, role.words)


def read(text: str, now: datetime, own: Collection[str] = ()) -> Suggestion:
    """Reads a pasted text; an empty Suggestion when nothing is certain. Never raises.

    `now`'s offset is taken for times that name none. `own` are the user's own name and addresses: never
    suggested.
    """
    return _of_bare(quoting.bare(text[:PASTED]), now, own)


def _of_bare(text: str, now: datetime, own: Collection[str]) -> Suggestion:
    """The same of a text that is not quoted as a whole."""
    mine = {word.strip().casefold() for word in own if word.strip()}
    a_file = calendar_text.holds_event(text) and not mail.is_mail(text)
    outside, inside = ("", text) if a_file else mail.plain(text)
    events = calendar_text.events(inside, now) if inside else None
    if events or "BEGIN:VCARD" in text.upper():
        return _read(_lines(f"{events.words}\n{outside}" if events else outside or text), now, mine, events, card=True)
    every = _lines(outside or text)
    theirs, users = quoting.mails(every, mine)
    if not theirs:
        return _read(every, now, mine)
    whole, answers = quoting.without_marks(every), len(theirs) + len(users) > 1
    said = _together([(lines, _read(lines, now, mine, whole=whole, answers=answers)) for lines in theirs], now)
    if said.company and said.company.text in {one.name for one in said.people}:
        said = replace(said, company=_company(whole, said.people))  # who handed it on
    if said.role or said.state == "cancelled" or not users:
        return said
    role = _role(subject.line(users[0]), users[0], said.people, [name for name in mine if "@" not in name])
    return replace(said, role=role and _post_alone(role, said.company.text if said.company else ""))


def _together(mails: Sequence[tuple[list[str], Suggestion]], now: datetime) -> Suggestion:
    """What several mails say, the newest first: its word counts, and what it leaves open an older one says."""
    (lines, said), *older = mails
    for below, one in older:
        if said.state == "cancelled":
            break
        if one.state == "cancelled":
            continue  # it was called off before, not now
        timed = said if said.state or said.unknown_zone or moves(unwrapped(lines), one.ended, now) else one
        said = replace(
            timed,
            company=_theirs(said, one),
            role=said.role or one.role,
            people=tuple(room.handed_on(said.people, one.people)),
        )
        lines = [*lines, *below]
    return said


def _theirs(newer: Suggestion, older: Suggestion) -> Found | None:
    """The company of two mails: the newer one may be an agency's that hands the other on."""
    if not (newer.company and older.company) or any(not one.part for one in newer.people):
        return newer.company or older.company
    here, there = ("".join(filter(str.isalnum, it.text.casefold())) for it in (newer.company, older.company))
    return newer.company if there in here else older.company


def _read(
    every: list[str],
    now: datetime,
    mine: set[str],
    events: calendar_text.Events | None = None,
    *,
    card: bool = False,
    whole: Sequence[str] = (),
    answers: bool = False,
) -> Suggestion:
    """What the lines of one mail say, of a calendar file or of a `card`.

    `whole` are those of all the mails in a text; `answers` says that there are several.
    """
    firm, lines = None, every
    if events:
        ended, days = calendar_text.ended(events)
        at = When(ended, tuple(days), events.unknown_zone)
        cancelled, card = events.cancelled, False
        people = room.of_event(events.guests, lines, mine)
        title = events.summary
        hosts = (contact.of_mailbox(guest, lines) for guest in events.guests if guest.organizer)
        firm = next(filter(None, hosts), None)
    elif card:
        lines = mail.unquoted(every)
        at, cancelled, title = When(), False, ""
        people, firm = contact.cards(lines, mine)
    else:
        lines, speaker = voices.of_others(every, mine)
        lines = lines if speaker else unwrapped(lines)
        at = when(lines, now)
        cancelled = subject.called_off_in(lines)
        title = subject.line(lines)
        if subject.is_general(title):
            return Suggestion()
        invites = bool(at.ended or at.days or at.unknown_zone or subject.speaks_of_interview(title))
        invites = invites or answers or any(subject.invites(line) for line in lines)
        people = room.of_lines(lines, mine, invites, speaker)
        people = in_full(people, whole or every, [name.title() for name in mine if "@" not in name])
    if cancelled:
        return Suggestion(state="cancelled")
    about = subject.find(title, lines)
    user = [name for name in mine if "@" not in name]
    mailboxes = [guest.address for guest in events.guests if guest.organizer] if events else []
    around, places = (lines, events.places) if events else (unwrapped(whole or every), ())
    said = None if card else firms.firm(title, around, people, user, mailboxes, places)
    company = said or (firm if not events else None) or _company(lines, people) or firm
    role = about.role or (None if card else _role(title, lines, people, user))
    role = _post_alone(role, company.text if company else "") if role else None
    if not company and about.maybe:
        others = [*people, *room.perhaps(lines, mine, about.maybe.text, ())]
        named = {word for one in others for word in one.name.split()}
        if about.maybe.value not in named and any(not one.part for one in others):
            company = about.maybe
    if company and all(one.part for one in people):
        # "An interview with Nils Berg": where the company has another name, he is a person.
        people = [*people, *room.perhaps(lines, mine, company.text, people)]
    return Suggestion(
        company, role, at.ended, tuple(_without_firm(one, company) for one in people),
        "held" if at.ended or at.days else "", at.days, at.unknown_zone, events.zone(now) if events else "",
    )  # fmt: skip


def _role(title: str, lines: list[str], people: Sequence[Someone], user: Sequence[str]) -> Found | None:
    """The job a text is about, which nobody has who is named in it."""
    does = [one.does for one in people if one.does]
    role = posts.post(
        title, lines, [*(one.name for one in people), *user], does, [line for one in people for line in one.block]
    )
    return None if role and re.match(r"(?i)(?:with|w/|mit|con|avec)\s", role.text) else role  # whom it is with


def _company(lines: list[str], people: Sequence[Someone]) -> Found | None:
    """The company behind the interviewers, else behind who arranged it; an agency's name is not it."""
    inside = [one for one in people if one.part != "agency"]
    for one in sorted(inside, key=lambda one: not one.block):
        if company := contact.company(lines, one):
            return company
    return None


def _without_firm(one: Someone, company: Found | None) -> Someone:
    """ "Talent Partner, Savanna Pay" is the job of a talent partner."""
    does = one.found.get("does")
    if not company or not does:
        return one
    alone = does.text.removesuffix(company.text).rstrip(" ,")
    rest = {name: it for name, it in one.found.items() if name != "does"}
    return replace(one, found={**rest, "does": Found.of(alone, does.words)} if alone else rest)


@dataclass(frozen=True, slots=True)
class Paste:
    """What a text proposes for a case; `talk` says that it was told, not written as an invitation."""

    proposals: tuple[Proposal, ...] = ()
    cancelled: bool = False
    unknown_zone: str = ""
    talk: bool = False


def look(text: str, case: Case, now: datetime, fresh: str) -> Paste:
    """Reads a text for a case: an invitation, a mail, a signature, a list, or what somebody says afterwards."""
    known = [one.name for one in case.people if one.name]
    text = quoting.bare(text)
    if talk.is_talk(text):
        return Paste(tuple(of_talk(talk.read(text, now, known), case, fresh)), talk=True)
    suggestion = _of_bare(text[:PASTED], now, (case.profile.name, case.profile.email))
    if not suggestion and not suggestion.unknown_zone and talk.is_prose(text):
        said = talk.read(text, now, known)
        if any(one.kind not in ALONE for one in said.said):
            return Paste(tuple(of_talk(said, case, fresh)), talk=True)
    proposals = of_suggestion(suggestion, case, fresh)
    return Paste(tuple(proposals), suggestion.state == "cancelled", suggestion.unknown_zone)
