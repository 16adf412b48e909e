"""Those a line names together, "Ana (CTO), Ben and me", and what its sentence says of them.

The law of this module: only small words, a job or a remark in brackets may stand between two who belong together; what is
said of one is then said of all.
"""

# ruff: noqa: E501  (tables of words, one thought a line)

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from core.paste import cues, other_times
from core.paste.beside import CAPITALS, KIN, OUR, Beside, beside_of, greeted
from core.paste.cues import ABSENT, ARRANGES, MEETS, OTHER
from core.paste.layout import NO_TALK
from core.paste.mentions import Mention
from core.paste.trades import is_job
from core.paste.words import stops_in

_JOIN = re.compile(
    r"(?:[\s,;/&+]|\b(?:and|und|et|y|e|en|i|og|och|plus|as well as|n|sowie|(?:and|und|e|et|y) (?:with|mit|con|avec)|also|our|the|my|his|her|their|both|then|one of (?:the|our|my|their|his|her) [a-z][\w'’-]{2,20}(?: [a-z][\w'’-]{2,20})?(?=,| \()|(?:[a-z][\w'’-]{2,20} ){0,3}(?:members?|representative|student|observer|volunteer|governor|trustee|expert)(?=,)|old|young|big|wee|il|la|le|(?:dott|sig)(?:\.?(?:ssa|ra))?|one|own|new|an?|(?:assisted|joined|accompanied|supported) by)\b\.?|\d\)|['’]s)+"
)
_AND = re.compile(r"\s(?:and|und|et|y|e|n|en|og|och|&|\+|/)\s(?:(?:our|my|old|young|big|wee) ){0,2}")
_CLAUSE = re.compile(r",? (?:who(?:se|m)?|which) [^.;:!?]{3,70}?(?=,? (?:and|und|et|y|e|plus|along with|as well as)\b)")
_ASIDE = re.compile(r",\s[^\W\d_A-Z][\w'’ -]{2,40},\s(?=(?:and|und|et|e|y|en)\s)")
_WITH = re.compile(r"\b(?:with|by|meet|see)\s$", re.I)
_PROSE = re.compile(r"\b(?:they|he|she|we|you|said|told|is|was|are|were|will|has|have|that|(?-i:it))\b", re.I)
_WALK = re.compile(r"\bwalk[- ]?(?:round|around|about)\b", re.I)


@dataclass(slots=True)
class Chain:
    """People named one after another in a line, up to the character `end`, each with what stands beside the name."""

    people: list[Mention]
    end: int
    beside: dict[Mention, Beside] = field(default_factory=dict)

    @property
    def start(self) -> int:
        """The character of the line at which the first name begins."""
        return self.people[0].start


# ---- who belongs together ----


def _joins(text: str) -> bool:
    if len(text) > 120 or "\t" in text or "|" in text:
        return False
    if (aside := _ASIDE.match(text)) and not re.search(r"\b(?:will|is|are|can|has|was)\b", aside[0]):
        text = f", {text[aside.end() :]}"  # ", titolare, e la …"
    text = _CLAUSE.sub("", text, count=1)
    rest = " ".join(_JOIN.sub(" ", text).split())
    return bool(text.strip()) and (
        not rest
        or (not re.search(r"[.:!?]", rest) and (is_job(rest) or bool(KIN.fullmatch(rest))) and not _PROSE.search(rest))
    )


def _with_another(line: str, here: Sequence[Mention], number: int) -> bool:
    """Whether a word with a capital stands between "with" and "and Callum", or before "and I"."""
    one, *rest = here[number : number + 2]
    if not rest or rest[0].faint or is_job(one.name) or not _AND.fullmatch(line[one.end : rest[0].start]):
        return False
    return rest[0].me or bool(_WITH.search(line[: one.start]))


def _and_who(line: str, between: str, one: Mention) -> bool:
    """Whether a word with a capital is somebody: "Karen our manager and Pip who leads the baby room"."""
    return between.endswith(" and ") and _joins(between) and bool(re.match(r",? who\b", line[one.end :]))


_OURS = re.compile(r",? (?:our|my) ((?:[a-z][\w'’-]+ ?){1,3})")
_TOGETHER = re.compile(r" (?:is|has|will)\b[^.!?;]{0,70}\b(?:him|her|them) and (?:me|I|myself)\b")


def _told_of(line: str, one: Mention) -> bool:
    """Whether what follows a word with a capital says that it is somebody: "Xanthe our winemaker", "Derya is back, so
    it'll be her and me".
    """
    ours = _OURS.match(line, one.end)
    words = ours[1].split() if ours else []
    return any(is_job(" ".join(words[:count])) for count in (1, 2)) or bool(_TOGETHER.match(line, one.end))


def chains(line: str, here: Sequence[Mention]) -> list[Chain]:
    """The people of one line, in order, those together who are named together."""
    found: list[Chain] = []
    for number, one in enumerate(here):
        last = found[-1] if found else None
        if last and one.start < last.end:
            continue  # "Ben Thornbury (from Sydney)"
        between = line[last.end : one.start] if last else ""
        if one.faint and not is_job(one.name) and _told_of(line, one):
            one = replace(one, faint=False)
        if (
            one.faint
            and not ((_AND.fullmatch(between) or _and_who(line, between, one)) and not is_job(one.name))
            and not _with_another(line, here, number)
        ):
            continue
        limit = next((other.start for other in here[number + 1 :] if not other.faint), len(line))
        beside = Beside(end=one.end) if one.me else beside_of(line, one, limit)
        own = (
            between[:1] == "," and cues.after(line[beside.end : beside.end + 60]) == ABSENT
        )  # ", and Lucy might look in"
        if last and not own and _joins(between) and not (between[0] == "," and greeted(line, last.people[0])):
            last.people.append(one)
            last.end = beside.end
        else:
            last = Chain([one], beside.end)
            found.append(last)
        last.beside[one] = beside
    return found


# ---- what is said of them ----


_BEFORE_A_JOB = frozenset("with by to meet see and of be is".split())


def _small_job(ahead: str) -> str:
    """A job without an article and in small letters at the end: "with branch manager", "by chef"."""
    words = ahead.split()
    for count in range(1, min(len(words), 5)):
        if not words[-count].islower() or words[-count] in _BEFORE_A_JOB:
            return ""
        if words[-count - 1] in _BEFORE_A_JOB:
            return " ".join(words[-count:]) if is_job(words[-1]) else ""
    return ""


def said(line: str, chain: Chain, since: int, label: str, you: re.Pattern | None = None) -> tuple[str, bool]:
    """(what is said of a chain: behind it, before it, by its label; whether it is who does something).

    `you` finds the user's own names: "will ring Liam" is said to them.
    """
    stops = stops_in(line)
    begins = max([0, *(stop for stop in stops if stop <= chain.start)])
    if NO_TALK.search(line[max(since, begins) : chain.start]):
        begins = since
    ends = min([len(line), *(stop for stop in stops if stop > chain.end - 1)])
    rest = line[chain.end : ends]
    behind = cues.after(you.sub("you", rest) if you else rest)
    ahead = line[begins : chain.start]
    if behind == ABSENT or other_times.elsewhere(ahead, rest):
        return ABSENT, True
    if other_times.later(ahead + re.split(r",? and (?!(?:the )?others\b|the rest\b)", rest)[0]):
        return cues.LATER, False
    if (job := OUR.search(ahead[-80:]) or CAPITALS.search(ahead[-80:])) and (
        is_job(job[1].split()[-1].removesuffix("s")) or KIN.fullmatch(job[1])
    ):
        ahead = ahead[: len(ahead) - len(job[0])] + " "  # "the foreman Pete", "our two founders, Elif"
    elif small := _small_job(ahead[-80:]):
        ahead = ahead.rstrip().removesuffix(small)
    if cues.announced(line[since : chain.start]):
        return MEETS, False
    before = cues.before(_WALK.sub("", ahead)) or ("" if label else cues.at_a_time(ahead))
    if before in (ABSENT, ARRANGES, MEETS):
        return before, False
    if OTHER in (behind, before):
        return OTHER, False
    return behind or label or before, bool(behind)
