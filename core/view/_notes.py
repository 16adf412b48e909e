"""Notes and remarks as HTML: one card a note, the user's own words told apart from ours."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from datetime import datetime
from itertools import count

from markupsafe import Markup

from core import spoken
from core.fields import field_of
from core.kinds import KINDS
from core.model import Case, Finding, Note
from core.outbox import Item, Outbox
from core.review import CHECKS, finding_id
from core.timing import day_of
from core.view._html import render

# How a note goes out, in words.
CHANNELS = {
    "email": "by email",
    "phone": "by phone",
    "card": "by post, on a card",
    "hr": "through HR",
    "agency": "through the agency",
}
HOWS = field_of("how.x")[0].choices
CALM = "No remarks. Read it aloud once, then send it."


def remarks(text: str, findings: tuple[Finding, ...], key: str, calm: str) -> Markup:
    """The remarks under a note; `key` is the note's, or `review` for a pasted text."""
    numbers = defaultdict(lambda: count(1))  # the same words may be remarked on twice; an id stands in a page once
    return render("regions/remarks.html", key=key, calm=calm, findings=[
        {
            "check": finding.check,
            "severity": finding.severity,
            "message": finding.message,
            "replacements": finding.replacements,
            "sources": finding.sources,
            "id": finding_id(finding, text),
            "anchor": f"{finding.check}-{next(numbers[finding.check])}",
            "quote": text[finding.start : finding.end][:80],
        }
        for finding in findings
    ])


def silenced(off: frozenset[str], ignored: frozenset[str], undo: str) -> Markup:
    """The remarks set aside, each with a button that takes it back by the deed `undo`; '' where there are none."""
    entries = [
        *(
            {"field": f"off.{check}", "words": f"Everywhere: {CHECKS[check].title}"}
            for check in sorted(off & CHECKS.keys())
        ),
        *(
            {"field": f"ignored.{it}", "words": f"Once: {CHECKS[check].title}{f' (“{words}”)' if words else ''}"}
            for it in sorted(ignored)
            for check, _, words in [it.partition(":")]
            if check in CHECKS
        ),
    ]
    return render("regions/silenced.html", silenced=entries, undo=undo)


def ticked(case: Case, prefix: str) -> frozenset[str]:
    """The keys of the answers that begin with `prefix` and are true."""
    return frozenset(
        name.removeprefix(prefix) for name, value in case.answers.items() if name.startswith(prefix) and value is True
    )


def _pieces(note: Note) -> list[tuple[bool, str]]:
    """The body cut where the user's own words begin and end: (theirs, text)."""
    pieces, at = [], 0
    for start, end in note.spans:
        pieces += [(False, note.body[at:start]), (True, note.body[start:end])]
        at = end
    return [piece for piece in [*pieces, (False, note.body[at:])] if piece[1]]


def _dial(phone: str) -> str:
    """The digits to dial, out of a number as people write it: `+49 (0)30 555-01, ext. 2` is +493055501."""
    plus = "+" if phone.startswith("+") else ""
    number = re.match(r"[\d\s()./+–-]*", phone.replace("(0)", "") if plus else phone)[0]
    digits = "".join(str(int(digit)) for digit in number if digit.isdecimal())
    return plus + digits if digits else ""


def _status(case: Case, item: Item) -> str:
    way = CHANNELS[item.channel.name]
    if item.note.key in case.sent:
        return "Sent"
    if item.own:
        return f"In your own words, {way}"
    ready = "Ready but for your name" if item.unsigned else "Ready to copy"
    return f"{ready if item.note.ready else 'Not ready yet'}, {way}"


def _card(case: Case, item: Item, now: datetime, hour12: bool) -> dict:
    note, way = item.note, item.channel
    person = case.person(note.person)
    own = bool(item.own)
    sent = case.sent.get(note.key)
    greeted = filter(None, map(case.person, note.people))
    agency = [one for one in case.people if one.part == "agency"]
    receivers = agency if way.name == "agency" else greeted
    to = case.hr_address if way.name == "hr" else ", ".join(one.address for one in receivers if one.address)
    return {
        "key": note.key,
        "title": KINDS[note.kind].title,
        "person": person.name if person else "",
        "whose": KINDS[note.kind].whose,
        "status": _status(case, item),
        "ready": item.sendable,
        "edited": own,
        "missing": () if own or sent else note.missing,
        "left_out": [] if own else [field_of(name)[0].title for name in note.left_out],
        "subject": note.subject,
        "pieces": _pieces(note),
        "fresh": note.body if own and case.drafts.get(note.key, note.body).strip() != note.body.strip() else "",
        "channel": way.name,
        "way": CHANNELS[way.name],
        "why": way.why,
        "sources": way.sources,
        "to": to,
        "dial": _dial(person.phone) if person else "",
        "sent": spoken.near(sent.astimezone(case.ended.tzinfo) if case.ended else sent, day_of(now, case.ended), hour12)
        if sent
        else "",
        "how": f", {HOWS[how].lower()}" if (how := case.answers.get(f"how.{note.key}")) in HOWS else "",
        "warning": "" if sent else item.warning,
    }


def notes_regions(
    case: Case,
    id: str,
    now: datetime,
    hour12: bool,
    outbox: Outbox,
    found: Mapping[str, tuple[Finding, ...]] | None = None,
) -> dict[str, Markup]:
    """A card for each note, the thank-yous first, the rest in their order; and the remarks that stand in each, where
    the notes were reviewed: none on one that still waits for words of the user's.
    """
    items = sorted(outbox, key=lambda item: item.note.kind != "thank-you")
    cards = [_card(case, item, now, hour12) for item in items]
    aside = silenced(ticked(case, "off."), ticked(case, "ignored."), "unset")
    regions = {"notes": render("regions/notes.html", id=id, notes=cards, silenced=aside)}
    if found is not None:
        regions |= {f"remarks.{item.note.key}": _remarks_on(item, found) for item in items}
    return regions


def _remarks_on(item: Item, found: Mapping[str, tuple[Finding, ...]]) -> Markup:
    key = item.note.key
    calm = CALM if item.own or not item.note.missing else ""
    return remarks(item.text, found[key], key, calm) if key in found else Markup()
