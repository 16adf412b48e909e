"""Notes as HTML: a mailbox of notes, each a letter whose sentences can be tapped."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from markupsafe import Markup

from core import people as names
from core import spoken
from core.fields import known_field
from core.kinds import KINDS, note_key
from core.model import Case, Finding, Note, Plan, Slot, Task
from core.notes.planner import FACTS, readers
from core.outbox import Item, Outbox
from core.rules.facts import interested, to_choose
from core.timing import day_of
from core.view._debrief import signs_as
from core.view._html import render
from core.view._plan import best, earlier, local
from core.view._remarks import CALM, in_note, remarks, silenced, ticked

# How a note goes out, in words.
CHANNELS = {
    "email": "by email",
    "phone": "by phone",
    "card": "by post, on a card",
    "hr": "through HR",
    "agency": "through the agency",
}
HOWS = known_field("how.x").choices


def _pieces(note: Note, start: int, end: int) -> list[tuple[bool, str]]:
    """This part of the body, cut where the user's own words begin and end: (theirs, text)."""
    pieces, at = [], start
    for first, last in note.spans:
        if start <= first and last <= end:
            pieces += [(False, note.body[at:first]), (True, note.body[first:last])]
            at = last
    return [piece for piece in [*pieces, (False, note.body[at:end])] if piece[1]]


def _letter(note: Note) -> list[dict]:
    """The body as what can be tapped and what stands between: (the name of the sentence or '', its pieces)."""
    parts, at = [], 0
    for slot in sorted((slot for slot in note.slots if slot.end), key=lambda slot: slot.start):
        parts += [{"slot": "", "pieces": _pieces(note, at, slot.start)}]
        parts += [{"slot": slot.name, "pieces": _pieces(note, slot.start, slot.end)}]
        at = slot.end
    parts += [{"slot": "", "pieces": _pieces(note, at, len(note.body))}]
    return [part for part in parts if part["pieces"]]


ENDS = ("greeting", "sign-off")  # a letter has them: neither is left out


def _offers(item: Item, slot: Slot, drafted: frozenset[str]) -> dict:
    """What a tap on a sentence offers; `drafted` are the keys of the notes that could take a fact over."""
    key = item.note.key
    return {
        "name": slot.name,
        "others": [] if slot.own else [it for it in enumerate(slot.choices) if it[0] != slot.picked],
        "own": slot.own,
        "field": {"available": "availability"}.get(slot.field, slot.field),
        "may_go": slot.name not in ENDS,
        "movers": _movers(item, slot, drafted) if key in drafted else [],
    }


def _movers(item: Item, slot: Slot, drafted: frozenset[str]) -> list[tuple[str, str]]:
    """Who else could be told this fact: (the answer that brings it there, their name)."""
    fact = next((it for it in (slot.name, slot.field) if it in FACTS), "")
    if not fact or len(item.letter.people) != 1:
        return []
    found = []
    for one in readers(item.letter.case):
        key = note_key(item.note.kind, one.id)
        if one.id != item.note.person and key in drafted:
            found.append((f"notes.{key}.pick.{fact}", names.full(one) or "the other one"))
    return found


def _mended(note: Note) -> list[dict]:
    """What was mended in the user's words, field by field: no repair is unseen."""
    fields: dict[str, list[tuple[str, str]]] = {}
    for field, typed, stands in note.repairs:
        fields.setdefault(field, []).append((typed, stands))
    return [{"field": field, "edits": edits} for field, edits in fields.items()]


def _dial(phone: str) -> str:
    """The digits to dial, out of a number as people write it: `+49 (0)30 555-01, ext. 2` is +493055501."""
    plus = "+" if phone.startswith("+") else ""
    number, *_ = re.split(r"[^\d\s()./+–-]", phone.replace("(0)", "") if plus else phone)
    digits = "".join(str(int(digit)) for digit in number if digit.isdecimal())
    return plus + digits if digits else ""


COUNTS = ("no", "one", "two", "three", "four", "five")


def _state(case: Case, item: Item, now: datetime, how: spoken.Telling, later: str) -> str:
    """How far a note is, in the words of its line."""
    note, sent = item.note, case.sent.get(item.note.key)
    if sent:
        return f"Sent {spoken.near(local(sent, case), day_of(now, case.ended), how.of(sent))}"
    if later:
        return later
    if item.own:
        return "In your own words"
    if not note.ready:
        some = len(note.missing)
        return f"Needs {COUNTS[some] if some < len(COUNTS) else some} answer{'s' if some > 1 else ''}"
    short = case.lengths.get(note.key) == "short" and note.short
    ready = "Ready but for your name" if item.unsigned else "Ready, short" if short else "Ready"
    usual = item.channel.name == "email" or KINDS[note.kind].channel
    return ready if usual else f"{ready}, {CHANNELS[item.channel.name]}"


def _later(task: Task | None, case: Case, now: datetime, undecided: bool) -> str:
    """For what a note waits, in the words of its line; '' where for nothing."""
    if undecided:
        return "Once you have decided"
    if not task or task.state != "waiting":
        return ""
    return f"Not before {spoken.short(day_of(task.not_before, case.ended), now.date())}" if task.not_before else "Later"


def _entry(
    case: Case, item: Item, now: datetime, how: spoken.Telling, drafted: frozenset[str], task: Task | None
) -> dict:
    note, way = item.note, item.channel
    undecided = note.kind in to_choose(case)
    later = _later(task, case, now, undecided)
    person = case.person(note.person)
    own, sent = bool(item.own), note.key in case.sent
    frozen = sent and own
    greeted = [one for one in map(case.person, note.people) if one]
    receivers = [one for one in case.people if one.part == "agency"] if way.name == "agency" else greeted
    to = case.hr_address if way.name == "hr" else ", ".join(one.address for one in receivers if one.address)
    tappable = not own and not sent
    slots = note.slots if tappable else ()
    return {
        "key": note.key,
        "title": KINDS[note.kind].title,
        "person": "" if not person else "the hiring team" if names.unknown(person) else person.name,
        "whose": KINDS[note.kind].whose,
        "towards": "for" if KINDS[note.kind].spoken else "to",
        "thanks": note.kind == "thank-you",
        "state": _state(case, item, now, how, later),
        "ready": item.sendable,
        "edited": own and not sent,
        "missing": note.missing if tappable else (),
        "mended": _mended(note) if tappable else (),
        "left_out": [known_field(name).title for name in note.left_out] if tappable else [],
        "subject": note.subject,
        "letter": [{"slot": "", "pieces": [(False, item.own)]}] if frozen else _letter(replace(note, slots=slots)),
        "offers": [_offers(item, slot, drafted) for slot in slots if not slot.out],
        # What only hung on one of these comes back with it.
        "out": [slot for slot in slots if slot.out and slot.name in item.letter.case.picks.get(note.key, {})],
        "fresh": note.body
        if own and not sent and case.drafts.get(note.key, note.body).strip() != note.body.strip()
        else "",
        "channel": way.name,
        "way": CHANNELS[way.name],
        "why": way.why,
        "sources": way.sources,
        "to": to,
        "address": "hr.address" if way.name == "hr" else f"people.{greeted[0].id}.address" if len(greeted) == 1 else "",
        "dial": _dial(person.phone) if person else "",
        "sent": sent,
        "later": bool(later),
        "may_open": not undecided,
        "first": task.first if task and not sent else "",
        "through_agency": way.name == "agency" and not sent,
        "for_all": KINDS[note.kind].passed_on and not sent,
        "best": best(task, day_of(now, case.ended), now, how) if task and not sent else "",
        "how": f", {HOWS[went].lower()}" if (went := str(case.answers.get(f"how.{note.key}"))) in HOWS else "",
        "warning": "" if sent else item.warning,
        "short": "in" if note.short and note.body == note.short else "out" if note.short and not own else "",
    }


def _no_way(case: Case) -> bool:
    """Whether somebody has said that no address was left: an empty field alone says nothing."""
    return any(not names.reachable(one) for one in names.unreached(case))


PRESSING = {"overdue": 0, "late": 0, "due": 0, "open": 1, "waiting": 2}  # states of a task: what comes first


def _order(case: Case, plan: Plan, outbox: Outbox) -> list[Item]:
    """What is due first, the thank-yous before the rest of it; then what would decide for the user; what is sent."""
    pressing = {task.note: PRESSING.get(task.state, 1) for task in plan.tasks if task.note}

    choices = to_choose(case)

    def rank(item: Item) -> tuple[bool, bool, int, bool]:
        key = item.note.key
        return key in case.sent, item.note.kind in choices, pressing.get(key, 1), item.note.kind != "thank-you"

    return sorted(outbox, key=rank)


def notes_regions(
    case: Case,
    id: str,
    now: datetime,
    how: spoken.Telling,
    plan: Plan,
    outbox: Outbox,
    found: Mapping[str, tuple[Finding, ...]] | None = None,
) -> dict[str, Markup]:
    """A line for each note, the first that is not sent open, but none that would decide for the user; and the remarks
    that stand in each, where the notes were reviewed: none on one that still waits for words of the user's.
    """
    items = _order(case, plan, outbox)
    drafted = frozenset(item.note.key for item in items if not item.own and item.note.key not in case.sent)
    tasks = {task.note: task for task in plan.tasks if task.note}
    entries = [_entry(case, item, now, how, drafted, tasks.get(item.note.key)) for item in items]
    aside = silenced(ticked(case, "off."), ticked(case, "ignored."), "unset")
    regions = {
        "notes": render(
            "regions/notes.html",
            id=id,
            notes=entries,
            silenced=aside,
            signs=signs_as(case.profile.name),
            panel=interested(case) and not case.one_note and len(names.unreached(case)) > 1 and _no_way(case),
            earlier=earlier(case),
            due=next((it["key"] for it in entries if not it["sent"] and it["may_open"]), ""),
            people=any(person.name for person in case.people),
            # Until it is said, no note shows more interest than somebody who is not sure would.
            unsaid=not case.interest and any(it["thanks"] and not it["sent"] for it in entries),
            done=bool(entries)
            and all(it["sent"] or it["later"] for it in entries)
            and any(it["sent"] for it in entries),
        )
    }
    if found is not None:
        regions |= {f"remarks.{item.note.key}": _remarks_on(case, item, found) for item in items}
    return regions


def _remarks_on(case: Case, item: Item, found: Mapping[str, tuple[Finding, ...]]) -> Markup:
    key = item.note.key
    if key in case.sent:
        return Markup()  # it is out: nothing in it can be changed
    calm = CALM if item.own or not item.note.missing else ""
    return remarks(item.text, found[key], key, calm, in_note(case, item)) if key in found else Markup()
