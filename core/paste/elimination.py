"""Who interviews because nothing else can be why the text names them.

The law of this module: an invitation names people for a few reasons only. Whoever is certainly somebody, stands where it
speaks of the meeting, and has no word of another reason beside them, is met there. One such word anywhere is enough to
leave them alone.
"""

# ruff: noqa: E501  (tables of words, one thought a line)

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from core.paste import cues
from core.paste.cues import LEFT, MEETS, OTHER
from core.paste.layout import BULLET, NO_TALK, Place, has_clock
from core.paste.mentions import Mention
from core.paste.reasons import AND_ME, YOU, otherwise
from core.paste.words import sentence_at

_MOST_IN_LINE, _MOST = 12, 120  # people; what names more is no invitation
# How near to the meeting: beside who meets the candidate or in its agenda; in a sentence about it.
WITH, THERE, NOT_LEFT = 2, 1, 0

_NOT_IN_PROSE = re.compile(r"\b(?:lunch|dinner|drinks|breakfast|tour|induction|parking|arriv\w+)\b", re.I)
# A name its shape alone speaks for is somebody's where these follow.
_SOMEBODY = re.compile(
    r",? (?:who|whose)\b| from (?:the |our )?[a-z]|[^.;!?]{0,40} will take (?:his|her|their|my) place\b"
)
# "with Jo from the kitchen", "me and my daughter Tash", "Sheree and me"
_MY = re.compile(r"\b(?:with|and) (?:my|our) (?:[a-z][\w'’-]+ ){1,2}$")
_JOINED = re.compile(r",? (?:and|&|plus) |, ")
_OF_US = re.compile(r"\b(?:both|two|three) of us\b")
_BESIDE_ME = re.compile(
    r"\b(?:me|myself|I|us),? (?:and|plus|with|,)(?: (?:our|my|the)(?: [a-z][\w'’-]+){1,2})?,? $|\b(?:be|am|['’]?ll be|there|in|on it) with(?: (?:our|my|the)(?: [a-z][\w'’-]+){1,2})?,? $|"
    r"\bI(?:['’]?ll| will| shall|['’]d| would|['’]m)\b[^.!?;]{0,90}?(?:\bwith|\band|\bintroduce you to)(?: (?:our|my|the)(?: [a-z][\w'’-]+){1,2})?,? $"
)


@dataclass(frozen=True, slots=True)
class Told:
    """What one place says of one mention."""

    who: Mention
    kind: str
    does: str
    address: str
    line: str


# ---- where the meeting is spoken of ----

_MEETING = re.compile(
    r"\b(?:look(?:s|ing)? forward|join\w*|sit(?:s|ting)? in|in the room|take (?:his|her|their|my) place|stand(?:ing)? in|fill(?:ing)? in|step(?:ping)? in|impressed|taken with|glad (?:of|to)|pleased|enjoyed|delighted|keen to|"
    r"ask you|show you|take you|walk you|tell you|hear (?:from|about)|heard (?:(?:a lot|so much|good things|great things|all) )?(?:about|of) you|(?:it|that)(?:['’]s|['’]ll be| is| will be) (?:just |only )?(?:with|him|her|them)|get to know|find out|have a (?:[\w-]+ ){0,2}(?:look|yarn|chat|coffee|natter|word)|go through|carried out|pair(?:ed|ing) with|"
    r"panel\w*|board|committee|on the (?:call|day)|(?:is|are|be|have|has) [^.!?]{0,40}free|host\w*|chair\w*|lead\w*|run(?:s|ning)?\b|attend\w*|present|be there|with (?:you|us|me|myself)|observ\w+|assess\w*)\b",
    re.I,
)
_DAY = re.compile(
    r"\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\btoday\b|\btomorrow\b|\byesterday\b", re.I
)


# Who is invited, to what: a day or a time, a conversation or a job.
_JOB = re.compile(
    r"\b(?:confirmed|have you in|sit in|invit\w+|booked|place|come (?:by|in|over|round|to)|role|position|post|vacancy|job|application|cv|shortlist\w*)\b",
    re.I,
)


_GREETING = re.compile(r"^(?:dear|hi|hello|hey) [A-ZÀ-Þ]", re.I | re.M)


def invites(lines: Sequence[str]) -> bool:
    """Whether a text speaks to somebody about a meeting for a job."""
    text = "\n".join(lines[:200])
    return bool(
        (YOU.search(text) or _GREETING.search(text))
        and (has_clock(text) or _DAY.search(text))
        and (cues.talks(text) or _JOB.search(text))
    )


def _speaks_of_meeting(text: str) -> bool:
    return bool(cues.talks(text) or _MEETING.search(text) or has_clock(text) or _DAY.search(text))


def _in_prose(line: str, one: Mention) -> bool:
    """Whether a sentence that names somebody speaks of the meeting."""
    begins, ends = sentence_at(line, one.start)
    text = line[begins:ends]
    if len(text.split()) < 5 or _NOT_IN_PROSE.search(text):
        return False
    return _speaks_of_meeting(f"{line[begins : one.start]} {line[one.end : ends]}")


def _in_agenda(lines: Sequence[str], row: int, starts: set[int], at: Sequence[Place]) -> bool:
    """Whether a line of a name stands below a time and a topic, or behind a time of its own."""
    line = lines[row]
    if NO_TALK.search(line):
        return False
    if has_clock(line) and not at[row].timed and len(line) < 120 and not line.endswith((".", "!", "?")):
        return True
    if row not in starts:
        return False
    for above in range(row - 1, max(row - 6, -1), -1):
        if not lines[above] or NO_TALK.search(lines[above]):
            break
        if at[above].timed:
            return True
    return any(_DAY.search(text) and has_clock(text) for text in lines[row + 1 : row + 3] if "@" not in text)


def with_me(line: str, one: Mention) -> bool:
    """Whether somebody stands beside the writer: "me and my daughter Tash", "Sheree and me"."""
    begins, ends = sentence_at(line, one.start)
    if _OF_US.search(line, begins, ends):
        return True
    return bool(AND_ME.match(line, one.end) or _BESIDE_ME.search(line[begins : one.start]))


def _left(
    lines: Sequence[str], at: Sequence[Place], starts: set[int], one: Mention, does: str, met: Sequence[int]
) -> int:
    """How surely the meeting is why a place names somebody whom no other reason does; `met` are the characters of its line
    where somebody stands who certainly interviews.
    """
    line = lines[one.row]
    beside = with_me(line, one)
    begins, ends = sentence_at(line, one.start)
    among = any(begins <= it < ends for it in met)
    if one.alone and not one.title:
        return WITH if beside and _in_prose(line, one) else NOT_LEFT
    somebody = _SOMEBODY.match(line, one.end) or _MY.search(line[: one.start][-60:])
    if not (one.sure or does or somebody or beside):
        return NOT_LEFT
    if _in_agenda(lines, one.row, starts, at):
        return WITH
    if among and not _NOT_IN_PROSE.search(line, begins, ends):
        return WITH
    return (WITH if beside else THERE) if _in_prose(line, one) else NOT_LEFT


def _alike(lines: Sequence[str], starts: set[int], row: int, other: int) -> bool:
    """Whether two lines are entries of one list: they begin alike, with a name, and nothing but entries stands between."""
    between = range(min(row, other) + 1, max(row, other))
    if not {row, other} <= starts or any(not lines[it] for it in between):
        return False
    here, there = (match[0].strip()[-1] if (match := BULLET.match(lines[it])) else "" for it in (row, other))
    return here == there


def by_elimination(
    told: Sequence[Told], lines: Sequence[str], where: Sequence[Place], starts: set[int]
) -> tuple[list[Told], int]:
    """The same where nothing is said of somebody: they meet the candidate, or another reason is why they are named.

    With how near to the meeting those stand who are left; who stands less near is named for a reason nobody thought of.
    """
    listed = {it.who.row for it in told if it.kind == MEETS and it.who.row in starts}
    met: dict[int, list[int]] = {}
    for it in told:
        if it.kind == MEETS and not it.who.me:
            met.setdefault(it.who.row, []).append(it.who.start)
    crowd = Counter(it.who.row for it in told)
    result: list[Told] = []
    near: list[int] = []
    for it in told:
        one, rank = it.who, NOT_LEFT
        if not (it.kind or one.me or one.faint) and crowd[one.row] <= _MOST_IN_LINE and len(result) < _MOST:
            if otherwise(it.line, one):
                it = replace(it, kind=OTHER)
            elif (one.sure or it.does) and any(
                _alike(lines, starts, one.row, row) for row in listed if 0 < abs(row - one.row) < 6
            ):
                rank = WITH
            else:
                rank = _left(lines, where, starts, one, it.does, met.get(one.row, ()))
        result.append(it)
        near.append(rank)
    for at in range(1, len(result)):  # whose name its shape alone speaks for, beside somebody left
        here, there = result[at - 1 : at + 1]
        joined = here.who.row == there.who.row and _JOINED.fullmatch(here.line[here.who.end : there.who.start])
        if joined and bool(near[at - 1]) != bool(near[at]):
            weak = at if near[at - 1] else at - 1
            if not (result[weak].kind or result[weak].who.faint or result[weak].who.alone):
                near[weak] = max(near[at - 1 : at + 1])
    best = max(near, default=NOT_LEFT)
    if best:
        result = [replace(it, kind=LEFT) if rank == best else it for it, rank in zip(result, near, strict=True)]
    return result, best
