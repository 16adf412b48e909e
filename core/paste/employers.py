"""Phrases that can be a company by where they stand: before its street, beside a kind of talk, behind a job.

The law of this module: it finds places, not names; whether what stands there can be a company is asked in firms.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from core.paste import cues
from core.paste.firm_words import NAME
from core.paste.names import is_given
from core.paste.trades import is_job
from core.paste.words import GAP, RECRUITS

_WHERE = re.compile(r"(?:location|where|venue|address|ort|lieu|lugar|luogo|plats)\s*[:：]\s*(.+)", re.IGNORECASE)
_PARTS = re.compile(rf"{GAP}[-–—|·•]\s+")
_BRACKET_AT_END = re.compile(r"\s\([^()]*\)$")
# "Panel for Hydrologist III, Sawtooth Basin Trust."
_BEHIND_JOB = re.compile(r"\b(?:for|as) (?:the |an? )?([A-ZÀ-Þ][^.!?,;:]{2,50}), " + NAME + r"(?=\.?$|\.\s)")
_IN_BRACKETS = re.compile(r"\(([^(),]{3,50}), ([A-ZÀ-Þ][^(),]{1,40})\)")  # "(Talent Coordinator, Lotusframe)"

_DESKS = r"(?:Talent Acquisition|Human Resources|HR|(?:Talent|Recruit(?:ing|ment)|People|Hiring) (?:Team|Department))"
_DESK = re.compile(rf"{NAME}(?:,| [-–—|])? {_DESKS}")  # "Ironvale Castings Talent Acquisition", at the foot
# "From: Polaris Ferries via SmartRecruiters <…>"
_SENDER = re.compile(
    rf"From: \"?{NAME}(?: (?:{_DESKS}|Recruiting|Recruitment|Careers|Hiring|Talent|Jobs|Scheduling))?\"?"
    r"(?: via [^<>]{2,30})?\s<"
)
_FIRST = re.compile(r"\b(?:intro(?:duction)?|onsite|visit|stage|deep dive|walk-?through)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Phrase:
    """What can be a company; `only_if_like` says that it must look like one too."""

    weight: int
    text: str
    line: str
    only_if_like: bool = False


def _before_street(title: str, places: Sequence[str]) -> Iterator[Phrase]:
    """ "Pemberlock, 3 Canal Walk, Leeds", where the title names it too."""
    if len(places) > 1 and re.search(r"\d", places[1]) and re.search(rf"(?<!\w){re.escape(places[0])}(?!\w)", title):
        yield Phrase(4, places[0], title)


def phrases(title: str, lines: Sequence[str], places: Sequence[str]) -> Iterator[Phrase]:
    """Everything of a text that stands where a company may."""
    for line in lines[:300]:
        if not places and (where := _WHERE.match(line)):
            places = [part.strip() for part in where[1].split(",")]
        if not line or len(line) > 600:
            continue
        parts = _PARTS.split(_BRACKET_AT_END.sub("", line)) if len(line) < 100 else []
        if len(parts) == 2 and (cues.talks(parts[0]) or _FIRST.search(parts[0])) and len(parts[0].split()) < 5:
            yield Phrase(3, parts[1], line, only_if_like=True)  # "Culture interview – Halyard Robotics"
        if ", " in line:
            yield from (Phrase(3, it[2], line, True) for it in _BEHIND_JOB.finditer(line) if is_job(it[1]))
            yield from (Phrase(3, it[2], line) for it in _IN_BRACKETS.finditer(line) if RECRUITS.search(it[1]))
        if (sender := _SENDER.match(line)) and not is_given(sender[1].split()[0]):
            said = any(sender[1] in other for other in (title, *lines[:300]) if other != line)
            yield from [Phrase(3, sender[1], line)] * said
        if (desk := _DESK.fullmatch(line)) and not desk[1].endswith(("'s", "’s")):
            yield Phrase(3, desk[1], line)
    yield from _before_street(title, places)
