"""Meetings at another time: before this interview, or after it if at all; times that no longer hold.

The law of this module: whom somebody met at a fair, or would meet later, is nobody of this interview; a time that is
labelled as the old one is none.
"""

# ruff: noqa: E501  (tables of words, one thought a line)

from __future__ import annotations

import re
from collections.abc import Sequence

# Whom somebody met before, at a fair or in another year, is nobody of this interview.
_MET = re.compile(r"\b(?:spoke|spoken|met|talked|chatted|saw|seen|bumped into|ran into)\b(?:[^.!?;]{0,40})$", re.I)
_ELSEWHERE = re.compile(
    r"\b(?:last (?:week|month|year|time|spring|summer|autumn|fall|winter)|(?:back |earlier )?in (?:january|february|march|april|may|june|july|august|september|october|november|december)|previously|years? ago|months? ago|"
    r"at (?:our|the|a|an|this year['’]s|last year['’]s)? ?(?:[\w'’-]+ ){0,4}(?:stand|stall|booth|fair|expo|evening|conference|meetup|summit|event|party|pub|webinar|open (?:day|evening|house)|festival|exhibition|hackathon))\b|"
    r"\bat (?-i:[A-ZÀ-Þ])[\w&'’-]+",
    re.I,
)
_THIS_ONE = re.compile(
    r"\b(?:interview\w*|panel|round|stage|today|yesterday|this (?:morning|afternoon)|(?:mon|tues|wednes|thurs|fri)day)\b",
    re.I,
)


# Whom somebody meets only if, or later, is nobody of this one either.
_LATER = re.compile(
    r"\b(?:next steps?|(?:next|following) (?:stage|round)|after that|beyond that),? (?:[\w'’]+ ){0,3}?(?:would|will|is|are|could|may|might)(?: then)? be\b|"
    r"\b(?:would|you['’]d|could|might)\b[^.!?;]{0,20}\b(?:later|eventually|after that|in the end)\b|\b(?:in|during) your first (?:day|week|month)\b|"
    r"\b(?:would|you['’]d|could|might) [^.!?;]{0,50}\bin (?:the|a) (?:next|later|following|second) (?:round|stage|interview)\b|"
    r"\b(?:if|once|when) (?:you|we|it|this|things)\b[^.!?;,]{0,20}\b(?:makes? it|takes? (?:it|this|things|you) (?:further|forward|on)|gets? (?:through|that far|to (?:round|stage|the next))|goes? (?:well|further))\b|\bshould you (?:get|make|be|pass|go)\b|"
    r"\b(?:second|final|later) interviews (?:are|will be|would be|take place)\b|\b(?:the|a|any) (?:next|second|later|following) (?:interview|round|stage) (?:is|will be|would be) (?:held )?(?:with|by)\b|"
    r"\b(?:finalists|successful candidates|those (?:we )?(?:shortlist\w*|who get through))\b|\bthe following week\b|"
    r"\bif (?:i|we) like what (?:i|we) (?:hear|see)\b|\b(?:round|stage|step) (?:2|two|3|three) (?:is|will be|would be) with\b|"
    r"\bif (?:shortlisted|selected|chosen|we both|all goes|all is|that goes|this goes|it goes|things go|you get through|you are successful|you['’]re successful|successful|you join|you get the job)\b",
    re.I,
)


def later(sentence: str) -> bool:
    """Whether a sentence speaks of what comes after this interview, or may."""
    return bool(_LATER.search(sentence))


def elsewhere(ahead: str, behind: str) -> bool:
    """Whether a sentence tells of an earlier meeting: "you also spoke to …", "… at our stand in October"."""
    met = bool(_MET.search(ahead) or re.match(r"\W{0,3}(?:who|whom) you (?:\w+ )?(?:met|spoke|saw)\b", behind))
    return met and bool(_ELSEWHERE.search(behind)) and not _THIS_ONE.search(f"{ahead} {behind}")


# "Old: Tuesday …", and "Former Date/Time" above it.
_FORMER = re.compile(
    r"\W{0,4}(?:old|was|former(?:ly)?|previous(?:ly)?|original(?:ly)?|before|bisher\w*|vorher\w*|alte?r?|anterior|ancienne?|avant|precedente|vorige?|oud|tidigare)"
    r"(?:[ /]{1,2}(?:and |& )?(?:date|time|slot|start|day|appointment|schedule|event|meeting|interview|when|termin|zeit|fecha|hora|data|ora|heure|horaire|tijd|tid))*(?:\s?[:：]|\W{0,4}$)",
    re.IGNORECASE,
)


def that_hold(lines: Sequence[str]) -> list[str]:
    """The lines without those that say when it was to be before it was moved."""
    kept: list[str] = []
    heads = False  # the line above is a heading of old times
    for line in lines:
        match = _FORMER.match(line)
        old = bool(match) or (heads and bool(line))
        heads = bool(match and match.end() == len(line)) or (heads and not line)
        kept.append("" if old else line)
    return kept
