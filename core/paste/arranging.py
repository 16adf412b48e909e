"""Who arranged it: the organizer a text names, its recruiter, and those it was sent to.

The law of this module: a word for it stands right beside the name (a label, "invited you", "(organizer)"); what is not
just that is left alone.
"""

# ruff: noqa: E501  (tables of words, one thought a line)

from __future__ import annotations

import re
from collections.abc import Iterator

from core.paste.contact import ADDRESS, Someone, domain, human, job_in, someone_of, split_address
from core.paste.found import Found
from core.paste.names import from_address, is_nobody, person
from core.paste.trades import is_job
from core.paste.words import GAP, MAY_GAP
from core.people import is_particle

MOST = 12  # people; what names more is no panel

_GUESTS = re.compile(
    r"\W{0,3}(?:(?:\d{1,3} )?(?:guests|gäste|invitados|invités|gasten|ospiti)|who you['’]ll (?:be )?meet(?:ing)?|meet (?:the|your) (?:team|panel|interviewers?)|(?:the|your) (?:interview )?panel|(?:your )?interviewers)\W{0,3}",
    re.IGNORECASE,
)
_ARRANGES = re.compile(
    r"\W{0,3}(?:(?:(?:your|primary|assigned|lead|main) )?(?:recruiter|recruiting (?:contact|coordinator)|(?:interview )?coordinator|talent partner|contact))\s?:\s*(.+)",
    re.IGNORECASE,
)
_INVITES = re.compile(
    r"(.{3,60}?) (?:is inviting you|has invited you|invited you|hat sie .{0,40}eingeladen|te ha invitado)\b|"
    r".{0,40}\bscheduled with (.{3,60}?)[.!]?$|"
    r".{0,40}\b\d{2} ?-?min\w* .{0,30}with (.{3,60}?)(?:$|(?: (?:at|from|of) .{2,40})? (?:is|has been) (?:scheduled|confirmed|booked)\b)", re.IGNORECASE)  # fmt: skip
_ORGANIZER = re.compile(
    r"\*{0,2}(?:organi[sz]er|organisator(?:in)?|organizador[a]?|organisateur|主催者)\*{0,2}\s*[:：]?\s*(.*)", re.IGNORECASE)  # fmt: skip
_IS_ORGANIZER = re.compile(
    r"(.{3,80}?)\s*[-–—(]\s*(?:(?:event )?organi[sz]er|organisator(?:in)?|organizador[a]?|主催者)\)?\*?$", re.IGNORECASE)  # fmt: skip
_AMONG = re.compile(r"[:;,]\s*([^:;,()]{3,60}) \(organi[sz]er\)(?:[,;]|$)", re.IGNORECASE)
_OUR = re.compile(
    r"(?:our|the|my|both|also|unser(?:e|em|er|en)?|notre|nuestr[oa])\s(?:(?:own|colleagues?|kollegin|kollegen?)\s)?",
    re.IGNORECASE,
)
_CC = re.compile(r"\*?(?:cc|to|an|required|optional|erforderlich|kopie|para|à)\*?\s*[:：]\s*(.+)", re.IGNORECASE)
_BULLET = re.compile(r"(?:[-–—*•●▪·>👤🧑👥✅✓✔☑]|\(?\d{1,2}[.)])\s*")
_PIECES = re.compile(rf"{MAY_GAP}(?:\t|\||·|•|●|;)\s*|{GAP}[–—-]\s+|,\s+|:\s+")
_IN_BRACKETS = re.compile(r"\s?[(（\[]([^()（）\[\]]{0,80})[)）\]]")
_MADE_BY = re.compile(r"\s[-–—]\s(?:creator|ersteller(?:in)?|creador[a]?|host)$", re.IGNORECASE)


def _does(text: str) -> str:
    """Their job, without an article: "our Head of Platform"."""
    text = (
        _OUR.sub("", text.strip(" ,.;:-–—"), count=1) if _OUR.match(text.strip(" ,.;:-–—")) else text.strip(" ,.;:-–—")
    )
    text = re.sub(r"^(?:from|of|aus|von)\s+", "", text)
    return job_in(text) if is_job(text) else ""


def entry(text: str, line: str, mine: set[str], close: bool = False) -> Someone | None:
    """One person out of "Dr. Ana Torres (she/her), Head of Platform <ana@…>"; None where it is not just that."""
    if len(text) > 200:
        return None
    text = _BULLET.sub("", text.strip(), count=1) if _BULLET.match(text.strip()) else text.strip()
    rest, address = split_address(text)
    if address and not human(address, mine):
        return None
    inside = [part for part in _IN_BRACKETS.findall(rest) if is_job(part)]
    rest = _IN_BRACKETS.sub("", rest).strip(" ,;|-–—<>*:")
    rest = _MADE_BY.sub("", rest)
    job_behind = is_job(rest.partition(",")[2]) and bool(person(rest.partition(",")[0]))
    turned = close and rest.count(",") == 1 and not is_job(rest)
    turned = turned and sum(not is_particle(word) for word in rest.partition(",")[0].split()) == 1  # "Torres, Ana"
    read = None if job_behind else person(rest, close=turned)
    pieces = [] if read else [piece for piece in _PIECES.split(rest) if piece.strip()]
    if not read and pieces:
        read = person(pieces[0])
    if read and is_nobody(read.whole):
        return None
    if not read:
        return someone_of(from_address(address), line, address, line, mine) if domain(address) and not rest else None
    one = someone_of(read, line, address, line, mine)
    jobs = [job for piece in [*inside, *pieces[1:], " ".join(pieces[1:])] if (job := _does(piece))]
    if any(piece.strip() and not is_job(piece) for piece in pieces[1:2]) and not inside:
        return one if one and (close or address) else None
    if one and jobs:
        whole = ", ".join(piece.strip() for piece in pieces[1:3]) if len(pieces) > 2 and not inside else ""
        one.found["does"] = Found.of(job_in(whole) or jobs[0], line)
    return one


def recruiting(lines: list[str], mine: set[str]) -> Iterator[Someone]:
    """After "Recruiter:"."""
    for line in lines[:300]:
        if (match := _ARRANGES.fullmatch(line)) and (one := entry(match[1], line, mine, close=True)) and one.name:
            yield one


def addressed(lines: list[str], mine: set[str]) -> list[Someone]:
    """Who stands in To and Cc."""
    people = []
    for line in lines[:60]:
        if match := _CC.match(line):
            for piece in re.split(r";|(?<=>),|(?<=\.\w\w\w),", match[1])[:30]:
                one = entry(piece, line, mine, close=True)
                if one and one.address:
                    people.append(one)
    return people


_GREETED = re.compile(
    r"(?:hi|hello|hey|dear|hallo|liebe[rs]?|sehr geehrter? (?:herr|frau)|guten tag|bonjour|cher|chère|hola|estimad[oa]|ciao)\s+([^\W\d_][\w'’-]+)(?:\s+([^\W\d_][\w'’-]+))?\s*[,!:.]?",
    re.IGNORECASE,
)


def is_greeted(one: Someone, lines: list[str]) -> bool:
    """Whether a mail greets this person by name: it was written to them, so they are the user."""
    words = {word.casefold() for word in one.name.split()}
    greeted = (match for line in lines[:60] if (match := _GREETED.match(line)))
    return any(word and word.casefold() in words for match in greeted for word in match.groups())


def organizer_in(lines: list[str], mine: set[str]) -> Someone | None:
    """Who organizes it by the words of its lines, or None; `mine` are the user's own names and addresses, in lower
    case.
    """
    for number, line in enumerate(lines[:400]):
        if among := _AMONG.search(line[:400]):
            return entry(among[1], line, mine)
        if match := _IS_ORGANIZER.match(line):
            return entry(match[1], line, mine, close=True)
        if (match := _INVITES.match(line)) and (one := entry(match[1] or match[2] or match[3], line, mine)):
            return one
        if (match := _ORGANIZER.fullmatch(line)) and not match[1] and number and ":" not in line:
            above = entry(lines[number - 1], lines[number - 1], mine)
            if above and above.name and any(map(_GUESTS.fullmatch, lines[max(number - 8, 0) : number])):
                return above  # in a list of guests the word stands below the name
        if match:
            below = [text for text in lines[number + 1 : number + 3] if text]
            text = match[1] or (below[0] if below else "")
            one = entry(text, line if match[1] else text, mine, close=True)
            if one and "address" not in one.found and "name" in one.found:
                for text in below[not match[1] :]:
                    if (hit := ADDRESS.fullmatch(text.strip("<>"))) and human(hit[0], mine):
                        one.found["address"] = Found.of(hit[0], text)
            if one:
                return one
    return None
