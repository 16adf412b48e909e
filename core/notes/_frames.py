"""The sentences the user's own words stand in, for every field that asks for them.

The law of this module: for each form that words can have (see _forms.py) there is a sentence they fit (see
_tables.py); where none is certain they follow a colon, where anything is grammatical.
"""

from __future__ import annotations

import re

from core.notes._joining import Words
from core.notes._letter import Letter
from core.notes._marks import value, vocabulary
from core.notes._tables import (
    ANSWER,
    CONCERN,
    DETAIL,
    FEEDBACK,
    FELT,
    FIT,
    MATERIAL,
    PLEASE,
    REACH,
    SKILLS,
    UNNAMED,
    Frame,
    Way,
)


def put(letter: Letter, part: str, frame: Frame, words: Words, form: str = "") -> str:
    """The user's words as one or more sentences; '' without words."""
    form = form or words.form
    if not words:
        return ""
    if form in frame.alone:
        return words.alone
    way = frame.ways.get(form)
    if way and (text := _said(letter, part, way, words)):
        return text
    return letter.say(part, frame.loose, x=words.loose)


def _said(letter: Letter, part: str, way: Way, words: Words) -> str:
    stays = "has stayed" if words.form in ("clause", "gerund") else "stayed"
    inside = way.lead + words.inside
    opening = way.lead[:1].upper() + way.lead[1:] + words.inside if way.lead else words.opening
    may_follow = words.can_follow and way.inside
    may_start = (words.can_start and (not way.lead or words.can_follow)) and way.opening
    if not way.inside and not way.opening:
        return letter.say(part, ("{x}.",), x=opening) if words.can_follow else ""
    if may_follow and may_start and letter.place(f"{part} opens", 6) % 2:
        may_follow = ()
    if may_follow:
        if words.form == "question" and not words.ended:
            inside += value("?")
        return letter.say(part, may_follow, x=inside, stays=stays)
    return letter.say(part, may_start, X=opening, stays=stays) if may_start else ""


# ---- reading a field's words into the form its frame knows ----

_TIME = vocabulary(
    "any anytime any-time every each most all both after before from until till between by on at in "
    "during within over this "
    "next when tomorrow today tonight weekdays weekends weekday mornings afternoons evenings daily "
    "whenever always throughout "
    "except monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays "
    "thursdays fridays mon tue "
    "wed thu thur thurs fri sat sun early late immediately through once as starting"
)
_IMPERATIVES = {
    "call",
    "ring",
    "email",
    "e-mail",
    "text",
    "phone",
    "write",
    "contact",
    "reach",
    "message",
    "mail",
}
_SAID = re.compile(
    r"(?:what|everything|all|the things?) (?:that )?(?:you|we) "
    r"(?:said|told|mentioned|explained|described|discussed|talked)\b",
    re.I,
)
_PERSONAL = re.compile(r"^it\b|\b(i|me|my|mine|we|us|our|you|your|yours)\b", re.I)
_RANGE = re.compile(r"[-–]|\b(?:to|through)\b")
_DAYS = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"}
_THIRD = {"they", "she", "he", "they're", "she's", "he's", "it", "it's"}


def _first(words: Words) -> str:
    return words.first.lower().replace("’", "'")


def detail(letter: Letter, typed: str, part: str = "detail") -> str:
    words = letter.words(typed)
    return put(letter, part, DETAIL, words, _about_them(words))


def _about_them(words: Words) -> str:
    """What was said is not heard about again; and a statement about the world is led to, not dropped into a
    letter.
    """
    if words.form in ("clause", "noun") and _SAID.match(words.text):
        return "talk"
    if words.form == "sentence" and not _PERSONAL.search(words.text):
        return "loose"
    return _verb(words)


def skills(letter: Letter, typed: str, part: str = "skills") -> str:
    words = letter.words(typed)
    form = _verb(words)
    if form == "clause" and _first(words) != "what":
        form = "loose"  # how to …
    second = [*words.text.split(), "", ""][1].lower()
    if form == "gerund" and second not in (
        "",
        "and",
        "or",
        "in",
        "for",
        "with",
        "at",
        "to",
        "on",
        "from",
        "under",
    ):
        form = "gerund:of"
    return put(letter, part, SKILLS, words, form)


def fit(letter: Letter, typed: str, part: str = "fit") -> str:
    words = letter.words(typed)
    return put(letter, part, FIT, *_clause_of(words))


def feedback(letter: Letter, typed: str, part: str = "feedback") -> str:
    words = letter.words(typed)
    return put(letter, part, FEEDBACK, *_clause_of(words))


def concern(letter: Letter, typed: str, theirs: bool, part: str) -> str:
    """The sentence that says what the doubt was. A doubt only felt is named where that is certain to read
    well.
    """
    words = letter.words(typed)
    if not words:
        return ""
    if not theirs:
        return put(letter, part, FELT, words)
    if words.form == "sentence":
        first = _first(words)
        if first in _THIRD:
            return letter.say(part, UNNAMED)
        if first in ("you", "you'd"):
            return words.alone
        if first.split("'")[0] in ("i", "my") and words.single:
            return put(letter, part, CONCERN, words.fragment, "mine")
        return letter.say(part, CONCERN.loose, x=words.loose)
    if words.form == "noun" and _first(words) == "no":
        return letter.say(part, CONCERN.loose, x=words.loose)
    return put(letter, part, CONCERN, words)


def answer(letter: Letter, typed: str, part: str) -> str:
    words = letter.words(typed)
    return put(letter, part, ANSWER, words, _verb(words))


def reach(letter: Letter, typed: str, part: str = "reach") -> str:
    words = letter.words(typed)
    if not words or words.form in ("sentence", "question", "adjective") or not words.single:
        return put(letter, part, REACH, words)
    first = _first(words)
    if first in _IMPERATIVES:
        return letter.say(part, PLEASE, x=words.fragment.inside)
    if first in _TIME and (first not in ("in", "on", "at", "by") or words.text.count(" ")):
        lead = "on " if first in _DAYS and not _RANGE.search(words.text) else ""
        pool = REACH.ways["time"].inside
        return letter.say(part, pool, x=lead + words.fragment.inside)
    return letter.say(part, REACH.loose, x=words.loose)


def material(letter: Letter, typed: str, part: str = "material") -> str:
    words = letter.words(typed)
    return put(letter, part, MATERIAL, words, "loose" if re.search("[,;:(]", words.text) else "")


def _verb(words: Words) -> str:
    return f"verb:{words.subject}" if words.form == "verb" else words.form


def _clause_of(words: Words) -> tuple[Words, str]:
    """A sentence begun without a capital was typed into ours ("because we …"), and stands in it."""
    if words.form == "sentence" and words.single and words.text[:1].islower() and words.can_follow:
        return words.fragment, "said"
    return words, _verb(words)
