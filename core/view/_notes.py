"""Notes and remarks as HTML: one card a note, the user's own words told apart from ours."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from datetime import datetime
from functools import lru_cache
from itertools import count

from markupsafe import Markup

from core import notes, spoken
from core.fields import field_of
from core.model import Case, Finding, Note, Person, Profile, Request
from core.plan import channel, offered, over_following_up
from core.review import CHECKS, About, Elsewhere, finding_id, review
from core.review._spelling import Dictionary
from core.timing import day_of
from core.view._html import render

# How a note goes out, in words.
CHANNELS = {"email": "by email", "phone": "by phone", "card": "by post, on a card", "hr": "through HR"}
HOWS = field_of("how.x")[0].choices
CALM = "No remarks. Read it aloud once, then send it."


def dictionary() -> Dictionary | None:
    """The spelling dictionary, once its archive is there (see app.ARCHIVES)."""
    try:
        from spelling_words import WORDS
    except ModuleNotFoundError:
        return None
    return _dictionary(WORDS)


_dictionary = lru_cache(maxsize=1)(Dictionary)


@lru_cache(maxsize=128)
def _reviewed(
    text: str, kind: str, person: str, names: tuple, people: tuple[Person, ...], requested: tuple[Request, ...],
    profile: Profile, others: tuple, elsewhere: Elsewhere, off: frozenset, ignored: frozenset, words: Dictionary | None,
) -> tuple[Finding, ...]:
    company, role, hr_name = names
    case = Case(company=company, role=role, hr_name=hr_name, people=people, requested=requested, profile=profile)
    return review(text, About(case, kind, person or None, dict(others), elsewhere, words, off, ignored))


def _findings(
    case: Case, note: Note, texts: dict[str, str], elsewhere: Elsewhere, off: frozenset, ignored: frozenset
) -> tuple[Finding, ...]:
    """The findings on one note of a case, remembered: of several notes on a screen an edit changes one.

    What was talked about with somebody else, and how alike two notes are, is kept out of what is remembered.
    """
    people = tuple(one if one.id == note.person else replace(one, detail="") for one in case.people)
    about = (
        texts[note.key], note.kind, note.person, (case.company, case.role, case.hr_name), people, case.requested,
        case.profile,
    )
    others = tuple(
        (key, text) for key, text in texts.items() if key != note.key and key.startswith(f"{note.kind}.")
    )
    alike = others and _reviewed(*about, others, Elsewhere(), off | (CHECKS.keys() - {"too-alike"}), ignored, None)
    return alike + _reviewed(*about, (), elsewhere, off | {"too-alike"} | _asked(case, note), ignored, dictionary())


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


def _status(case: Case, note: Note, way: str) -> str:
    if note.key in case.sent:
        return "Sent"
    if notes.edited(case, note):
        return f"In your own words, {CHANNELS[way]}"
    ready = "Not ready yet" if not note.ready else "Ready but for your name" if _unsigned(note) else "Ready to copy"
    return f"{ready}, {CHANNELS[way]}"


def _card(case: Case, note: Note, now: datetime, hour12: bool) -> dict:
    way = channel(case, note.kind, note.person or None, now)
    person = case.person(note.person)
    own = notes.edited(case, note)
    sent = case.sent.get(note.key)
    greeted = filter(None, map(case.person, note.people))
    to = case.hr_address if way.name == "hr" else ", ".join(one.address for one in greeted if one.address)
    return {
        "key": note.key,
        "title": notes.KINDS[note.kind].title,
        "person": person.name if person else "",
        "whose": notes.KINDS[note.kind].whose,
        "status": _status(case, note, way.name),
        "ready": note.ready or own,
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
        "warning": "" if sent else over_following_up(case, note.kind, note.person or None),
    }


def _unsigned(note: Note) -> bool:
    return any(need.field == "profile.name" for need in note.missing)


def _asked(case: Case, note: Note) -> frozenset[str]:
    """Checks that would only repeat what the card already asks for."""
    return frozenset({"no-signature"}) if _unsigned(note) and not notes.edited(case, note) else frozenset()


def _remarks_on(
    case: Case, note: Note, texts: dict[str, str], elsewhere: Elsewhere, off: frozenset, ignored: frozenset
) -> Markup:
    """The remarks on a note that could be sent; none on one that still waits for words of the user's."""
    own = notes.edited(case, note)
    if not own and not note.ready:
        return Markup()
    findings = _findings(case, note, texts, elsewhere, off, ignored)
    return remarks(texts[note.key], findings, note.key, CALM if own or not note.missing else "")


def notes_regions(
    case: Case, id: str, now: datetime, hour12: bool, elsewhere: Elsewhere, reviewed: bool
) -> dict[str, Markup]:
    """A card for each note that makes sense now, the thank-yous first, the rest in the order of the plan; and if
    `reviewed` the remarks that stand in each.
    """
    wanted = sorted(offered(case, now), key=lambda it: it[0] != "thank-you")
    drafts = [notes.draft(case, kind, who or None, now) for kind, who in wanted]
    off, ignored = ticked(case, "off."), ticked(case, "ignored.")
    cards = [_card(case, note, now, hour12) for note in drafts]
    aside = silenced(off, ignored, "unset")
    regions = {"notes": render("regions/notes.html", id=id, notes=cards, silenced=aside)}
    if reviewed:
        texts = {note.key: notes.text(case, note) for note in drafts}
        regions |= {f"remarks.{note.key}": _remarks_on(case, note, texts, elsewhere, off, ignored) for note in drafts}
    return regions
