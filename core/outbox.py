"""What goes out: the notes that make sense now, each with how it goes and whether it would be one too many.

The law of this module: a note is written once and its channel chosen once a request; what shows, saves or prints
notes is handed them from here. The user's own text of a note always wins over our draft.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache

from core import notes
from core.kinds import FULL, KINDS, NUDGES, kind_of, note_key, parse_key, traits_of
from core.model import Case, Channel, Finding, Missing, Note, Person, Plan, Reply, Rule
from core.notes import Letter
from core.people import contact, reachable
from core.plan import FINISHED
from core.review import CHECKS, About, finding_id, review
from core.rules import RULES
from core.rules.facts import (
    adrift,
    ahead,
    answer_overdue,
    current,
    interested,
    met,
    name,
    next_day,
    part_of,
    sent_at,
    settled,
    through_agency,
)
from core.spoken import cut, short
from core.timing import FIRST_HOUR, day_of


@dataclass(frozen=True, slots=True)
class Item:
    """A note that makes sense now. `own` is the user's own text, or the note as it
    was sent, or '', `warning` why it would be one too many or ''."""

    note: Note
    letter: Letter
    channel: Channel
    warning: str = ""
    own: str = ""

    @property
    def text(self) -> str:
        """The note as the user has it."""
        return self.own or self.note.body

    @property
    def unsigned(self) -> bool:
        """Whether it lacks the name to sign with."""
        return any(need.field == "profile.name" for need in self.note.missing)

    @property
    def sendable(self) -> bool:
        """Whether it waits for no more words of the user's."""
        return bool(self.own) or self.note.ready


Outbox = tuple[Item, ...]


def texts(outbox: Outbox) -> dict[str, str]:
    """Every note by key, as the user has it."""
    return {item.note.key: item.text for item in outbox}


def foreseen(case: Case, plan: Plan, now: datetime) -> dict[str, str]:
    """Every note that is still to go out, by key, as it will read when its task is due: a calendar shows it then. What
    is due before it counts as sent by that time.
    """
    read: dict[str, str] = {}
    for task in plan.tasks:
        if not task.note or task.note in read or task.state in FINISHED or not case.ended:
            continue
        due = task.due
        at = max(now, due if isinstance(due, datetime) else datetime.combine(due, FIRST_HOUR, case.ended.tzinfo))
        kind, id = parse_key(task.note)
        read[task.note] = item(case, kind, id or None, at).text
        case = replace(case, sent={**case.sent, task.note: at})
    return read


# ---- which notes ----


def _undated(case: Case) -> Iterator[tuple[str, str]]:
    """Before the user has said when it ended there is no plan, but there are notes to draft."""
    if interested(case):
        yield from (("agency", person.id) for person in part_of(case, "agency"))
        yield from (("thank-you", person.id) for person in met(case))
    else:
        yield "decline", ""
    yield from (("requested", request.id) for request in case.requested)


def _offered(case: Case, now: datetime) -> Iterator[str]:
    """The kinds that no task asks for: what helps after this outcome, and what the user's own words make a note of."""
    to_come = not case.ended or ahead(case, now) or adrift(case)
    fitting = {slug: it for slug, it in KINDS.items() if case.outcome in it.after and (to_come or not it.beforehand)}
    answered = settled(case)
    yield from (slug for slug in fitting if not answered or slug in case.sent)
    if case.undecided and not any(sent_at(case, nudge) for nudge in NUDGES):
        yield from (slug for slug, kind in KINDS.items() if kind.words and case.answers.get(kind.words))


def _wanted(case: Case, plan: Plan, now: datetime) -> Iterator[tuple[str, str, bool]]:
    """(kind, id of the person or request or '', whether it may bring a call or a word with HR along)."""
    if not case.ended:
        yield from ((kind, id, False) for kind, id in _undated(case))
    for task in plan.tasks:
        kind, id = parse_key(task.note)
        too_soon = task.state == "waiting" and traits_of(kind).on_its_day
        if kind and task.state != "dropped" and not too_soon:
            traits = kind_of(kind)
            yield kind, id, task.state != "done" and traits.whose != "request" and not traits.passed_on
    yield from ((kind, "", False) for kind in _offered(case, now))


def item(case: Case, kind: str, id: str | None, now: datetime, length: str = "") -> Item:
    """One note of the kind; `id` is a person's or a request's, None for the case as a whole; `length` as in notes."""
    return _item(current(case), kind, id, now, contact(case), length)


def _item(case: Case, kind: str, id: str | None, now: datetime, main: Person | None, length: str = "") -> Item:
    letter = notes.address(case, kind, id, now)
    note = notes.write(letter, length)
    whole = note if note.slots else notes.write(letter, FULL)  # a short form is one text without its sentences
    if asked := _grave_words(case, whole):
        note = replace(note, ready=False, missing=(*asked, *note.missing))
    channel = _channel(case, kind, _who(letter, main), now)
    if note.key in case.sent and (subject := case.sent_subjects.get(note.key)):
        note = replace(note, subject=subject)
    return Item(note, letter, channel, over_following_up(case, kind, note.person or None), notes.own(case, note.key))


# What no draft may hold where the user's words stand in it; all else is remarked on below the note.
_NEVER = frozenset(("placeholder", "markup", "desperate", "accusatory", "pushy"))


@lru_cache(maxsize=512)  # of all the sentences of a case a key press changes one
def _grave(sentence: str) -> tuple[Finding, ...]:
    """What would hurt in a sentence by itself."""
    found = review(sentence, About(off=frozenset(CHECKS.keys() - _NEVER)))
    return tuple(one for one in found if one.severity == "must" and one.end)


def _grave_words(case: Case, note: Note) -> list[Missing]:
    """The words of the user that would be remarked on in any note, each with the tap that says it is meant so."""
    asked: list[Missing] = []
    for slot in note.slots:
        if slot.out or slot.own or not slot.field or slot.field == "available":
            continue
        for one in _grave(slot.text):
            id = finding_id(one, slot.text)
            if case.answers.get(f"off.{one.check}") is True or case.answers.get(f"ignored.{id}") is True:
                continue
            question = f"“{cut(slot.text[one.start : one.end], 40)}”: {one.message}"
            asked.append(Missing(slot.field, question, (Reply("Leave it as it is", f"ignored.{id}", True),)))
    return asked


def _who(letter: Letter, main: Person | None) -> Person | None:
    """Whom it goes to: the one it is for, or who passes it on, or the company."""
    return letter.person if letter.named or kind_of(letter.kind).passed_on else main


def outbox(case: Case, plan: Plan, now: datetime) -> Outbox:
    """The notes that make sense now, in the order of the plan.

    A note that is sent stays, to be looked at. A call or a word with HR comes with the note it would carry.
    """
    case, main = current(case), contact(case)
    items: list[Item] = []
    calls: dict[str, None] = {}
    through_hr = False
    for kind, id, brings in dict.fromkeys(_wanted(case, plan, now)):
        found = _item(case, kind, id or None, now, main)
        items.append(found)
        who = _who(found.letter, main)
        # They asked for one call, not for a call to each of them.
        by_phone = "phone" in (found.channel.name, *found.channel.also)
        if brings and who and who.id and by_phone and (who.rapport or who is main):
            calls[who.id] = None
        through_hr = through_hr or (brings and found.channel.name == "hr")
    along = [*(("phone-script", id) for id in calls), *([("ask-hr", None)] if through_hr else ())]
    return (*items, *(_item(case, kind, id, now, main) for kind, id in along))


# ---- how to send a note ----

_CARD = {"traditional": "handwritten", "tech": "no-card-in-tech"}


def _channel(case: Case, kind: str, person: Person | None, now: datetime) -> Channel:
    """How to send a note of this kind to this person; without an id it is HR, None is nobody who may be written to."""
    traits = kind_of(kind)
    calls = traits.callable
    invited = calls and case.asked_to_call
    too_soon = next_day(case, now) and not case.asked_to_call
    warm = calls and bool(person and person.rapport) and not too_soon
    overdue = answer_overdue(case, now)
    # HR (a person without an id), or HR has to be asked: nobody who was met may be written to.
    unreachable = not (person.id and reachable(person)) if person else bool(case.people)

    def by(name: str, slug: str, *also: str) -> Channel:
        rule: Rule = RULES[slug]
        return Channel(name, rule.why, rule.sources, also)

    choices = (
        # What the user may not send directly goes to the agency, whatever it is; only their report goes to themselves.
        (through_agency(case) and not (traits.to_agency or traits.spoken), by("agency", "through-the-agency")),
        (traits.to_agency, by("email", "email-first")),
        (traits.by_hand, by("card", _CARD.get(case.culture, "card-is-optional"))),
        (traits.to_hr, by("hr", "ask-hr")),
        (traits.spoken and too_soon, by("phone", "no-call-next-day", "email")),
        (traits.spoken and case.asked_to_call, by("phone", "call-when-invited", "email")),
        (traits.spoken and overdue, by("phone", "call-or-write-when-overdue", "email")),
        (traits.spoken, by("phone", "call-with-rapport", "email")),
        (invited, by("phone", "call-when-invited", "hr" if unreachable else "email")),
        (unreachable and not (warm and person and person.phone), by("hr", "ask-hr")),
        (warm, by("phone", "call-with-rapport", "hr" if unreachable else "email")),
        (traits.nudge and overdue and not too_soon, by("email", "call-or-write-when-overdue", "phone")),
        (calls and too_soon and person and person.rapport, by("email", "no-call-next-day")),
        (True, by("email", "email-first")),
    )
    return next(choice for holds, choice in choices if holds)


# ---- whether that would be one too many ----

_LAST = "final"  # the nudge after which neither another nor a call follows
_ONE_IS_ENOUGH = {
    "thank-you": "One thank-you a person is enough.",
    "check-in": "One check-in is enough.",
    "final": "That was your last follow-up; another one would be too many.",
    "phone-script": "Another follow-up, even by phone, would be too many.",
}
_DONE = {"check-in": "checked in", "final": "followed up one last time"}
_ENDED = {
    "rejected": "They have given you their answer; following up on it now would be too much.",
    "invited": "They invited you to another round, so there is nothing left to ask about this one.",
    "offer": "They made you an offer; there is nothing left to follow up on.",
    "withdrawn": "You withdrew; a follow-up would only confuse them.",
    "called_off": "It was called off, so there is nothing to follow up on.",
    "nobody_came": "Nobody came, so ask for another time first.",
}


def over_following_up(case: Case, kind: str, person: str | None = None) -> str:
    """A warning for before another note is drafted; '' where it would not be one too many."""
    traits = kind_of(kind)
    if not traits.once:
        return ""
    follows_up = traits.nudge or traits.spoken
    keys = (*([_LAST] if follows_up else ()), *([] if traits.spoken else [note_key(kind, person)]))
    for key in keys:
        if when := sent_at(case, key):
            who, day = case.person(person), day_of(when, case.ended)
            what = _DONE.get(key) or (f"thanked {name(who) if who else 'them'}" if traits.thanks else "sent this")
            enough = _ONE_IS_ENOUGH.get(kind, "One is enough.")
            return f"You have {what} already, on {short(day, day)}. {enough}"
    if not follows_up:
        return ""
    if sent_at(case, "close"):
        return "You have closed this one; another follow-up would be too many."
    return _ENDED.get(case.outcome, "")


# ---- what a careful friend would point out ----


def findings(outbox: Outbox, about: About) -> dict[str, tuple[Finding, ...]]:
    """What there is to say about each note that could be sent, by key; `about` says what is known around them all."""
    others = texts(outbox)
    return {item.note.key: review(item.text, _around(item, about, others)) for item in outbox if item.sendable}


def _around(item: Item, about: About, others: Mapping[str, str]) -> About:
    # The card itself asks for the name that is missing.
    off = {"no-signature"} if item.unsigned and not item.own else set()
    if item.note.body == item.note.short and not item.own:
        off |= {"no-closing"} if kind_of(item.note.kind).thanks else {"no-closing", "no-thanks"}  # a text has neither
    return replace(about, kind=item.note.kind, person=item.note.person or None, others=others, off=about.off | off)
