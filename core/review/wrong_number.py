"""A time or a number that is not the case's: when they answer, when it was, one's own phone number or address."""

import re
from collections.abc import Iterator
from datetime import timedelta

from core.advice import ours
from core.model import Case
from core.review._check import About, Check, Example, Remark
from core.review._days import DATE, dated, spoken
from core.review._text import Text
from core.timing import in_words

# "You said you would decide by 4 December": their date, not one of the user's.
_THEIRS = re.compile(
    r"\b(?:you|they)(?: had| have|'d|'ve)? (?:said|mentioned|told me|hoped|planned|expected|wanted|indicated|"
    r"were going|meant|promised)\b[^.!?\n]{0,70}?\b(?:by|on|before|until) (?:\w+day,? )?(?:the )?" + DATE
)
_ANSWER = re.compile(
    r"\b(?:hear|decid\w+|decision|answer|news|be in touch|get back|let me know|reach out|next steps?|respond|reply|"
    r"update)\b"
)
# "our 10 o'clock interview", "when we met at 9:30".
_CLOCK = r"(?P<h>\d{1,2})(?:[:.](?P<m>[0-5]\d))?(?: ?(?P<x>[ap]\.?m\b\.?)| ?o'clock)?"
_AGAIN = _CLOCK.replace("?P<", "?P<y")
_MET_AT = re.compile(
    rf"\bour {_CLOCK} (?:interview|meeting|conversation|call|talk|chat|appointment)\b|"
    r"\b(?:(?:we|i) (?:met|spoke|talked|interviewed)|(?:see|meet|hav|interview|receiv)ing me|"
    r"our (?:\w+ )?(?:talk|interview|meeting|conversation|call|chat|appointment))"
    rf"(?: (?:today|yesterday|this \w+|(?:on |last )?\w+day))?,? at {_AGAIN}"
    r"(?= (?:today|yesterday|this|on|and|to|for|about|in|when|with|you|we|i)\b|[.,;!?)]|\s*$)"
)
_HOURS = 9  # an interview began that long before its end, at most
# What follows is the user's own.
_MINE = re.compile(
    r"\b(?:my (?:phone|mobile|cell|number|email|e-mail|address)[\w -]{0,20}?(?: is|:)?|"
    r"(?:reach|call|phone|ring|text|contact|write to|email|e-mail) me (?:\w+ ){0,3}?(?:on|at|under|via)|"
    r"(?:phone|tel|mobile|cell|email|e-mail)\.?:)\s*"
    r"(?P<what>\+?[\d(][\d ()./-]{5,24}\d|[\w.+-]{1,40}@[\w.-]{3,40}\w)"
)


def run(text: Text, about: About) -> Iterator[Remark]:
    case = about.case
    if not case:
        return
    yield from _promised(text, case)
    yield from _begun(text, case)
    yield from _own(text, case)


def _promised(text: Text, case: Case) -> Iterator[Remark]:
    if not case.promised:
        return
    for match in _THEIRS.finditer(text.flat, *text.body):
        said = dated(spoken(match), case.promised)
        if said and said != case.promised and _ANSWER.search(match[0]):
            place = ("d1", "m1") if match["d1"] else ("m2", "d2")
            start, end = match.start(place[0]), match.end(place[1])
            right = f"{case.promised.day} {in_words(case.promised).split()[-1]}"
            yield Remark(start, end, f"You noted {in_words(case.promised)} as the day of their answer.", (right,))


def _begun(text: Text, case: Case) -> Iterator[Remark]:
    ended = case.ended
    if not ended:
        return
    for match in _MET_AT.finditer(text.flat, *text.body):
        mark = "" if match["h"] else "y"
        hour, minute, half = (match[mark + name] for name in "hmx")
        hours = {int(hour)} if half is None and int(hour) > 12 else {int(hour) % 12, int(hour) % 12 + 12}
        hours = {int(hour) % 12 + 12 * (half[0] == "p")} if half else hours
        ends = [ended.replace(hour=at, minute=int(minute or 0), second=0) for at in hours if at < 24]
        if ends and not any(timedelta(0) <= ended - at <= timedelta(hours=_HOURS) for at in ends):
            yield Remark(match.start(mark + "h"), match.end(mark + ("x" if half else "m" if minute else "h")),
                         f"Your interview ended at {ended:%H:%M}.")  # fmt: skip


def _digits(text: str) -> str:
    return "".join(char for char in text if char.isdigit()).lstrip("0")


def _own(text: Text, case: Case) -> Iterator[Remark]:
    for match in _MINE.finditer(text.flat):
        said, right = match["what"], case.profile.email if "@" in match["what"] else case.profile.phone
        if not right or _same(said, right):
            continue
        kind = "address" if "@" in said else "number"
        yield Remark(*match.span("what"), f"Your {kind} here is {right}.", (right,))


def _same(said: str, right: str) -> bool:
    if "@" in said:
        return said.casefold() == right.strip().casefold()
    here, there = _digits(said), _digits(right)
    return here.endswith(there[-7:]) or there.endswith(here[-7:])  # with the country's prefix, or without


_KNOWN = {
    "answers": {"ended": "2026-11-24T15:00:00+01:00", "company": "Northwind", "promised": "2026-12-04"},
    "profile": {"name": "Jo Day", "phone": "+44 7700 900123", "email": "jo.day@example.org"},
}

CHECK = Check(
    title="A time or a number is not the one you noted",
    why="A wrong date shows that you did not listen; a wrong number, that nobody can reach you.",
    sources=ours("That dates and numbers are held against what you noted is our own precaution."),
    severity={"spoken": None, "": "must"},
    group="facts",
    instead="Put the one you noted, or correct what you noted in the debrief.",
    run=run,
    examples=(
        Example("another day of their answer", "You said you would decide by 5 December.", ("5 December",), _KNOWN),
        Example("the same in words", "You mentioned I would hear by Friday, December 11.", ("December 11",), _KNOWN),
        Example("an hour it cannot have been", "Thank you for our 5 pm interview.", ("5 pm",), _KNOWN),
        Example("after it had ended", "When we met at 16:30 you showed me the loom.", ("16:30",), _KNOWN),
        Example("thanks for an hour", "Thank you for seeing me on Tuesday at 4.30 p.m.", ("4.30 p.m.",), _KNOWN),
        Example("a street", "Thank you for seeing me on Tuesday at 17 Kiln Lane.", (), _KNOWN),
        Example("another number", "You can reach me on +44 7700 900132.", ("+44 7700 900132",), _KNOWN),
        Example("another address", "My email is jo.dey@example.org.", ("jo.dey@example.org",), _KNOWN),
        Example("as it was noted", "You said you would decide by 4 December. Reach me on 07700 900123.", (), _KNOWN),
        Example("an hour before its end", "Thank you for our 2 o'clock talk; we met at 14:00.", (), _KNOWN),
        Example("a day of the user's own", "You said you need the references; I can send them by 2 May.", (), _KNOWN),
        Example("their own plans", "You told me the new mill opens on 5 December.", (), _KNOWN),
        Example("without a case", "You said you would decide by 5 December."),
    ),
)  # fmt: skip
