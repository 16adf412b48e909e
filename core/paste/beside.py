"""What stands right beside a name: a job, an address, that they organize it, a greeting.

The law of this module: only what touches the name is theirs; a job in a neighbour's words is not.
"""

# ruff: noqa: E501  (tables of words, one thought a line)

from __future__ import annotations

import re
from dataclasses import dataclass

from core.paste.contact import ADDRESS, job_in
from core.paste.layout import ORGANIZES
from core.paste.mentions import Mention
from core.paste.trades import is_job
from core.paste.words import RECRUITS, RELATIVES

KIN = re.compile(
    rf"\b(?:{RELATIVES}|partner|colleagues?|boss|business|co-?owner)\b",
    re.I,
)
_INSIDE = re.compile(r"\s?[(\[（]([^()\[\]（）]{1,80})[)\]）]")
_MAIL = re.compile(rf"[\s<(]{{0,3}}(?:mailto:)?({ADDRESS.pattern})[>)]?")
_LETTERS = re.compile(r",? (?:[A-Z][a-z]?){2,6}(?:[/-][A-Z]{1,4})*(?![\w])")
_APPOSED = re.compile(r",\s*|\s(?:from|of|aus|von)\s(?:our |the )?|\s*+[-–—:|·]\s+|\s++[-–—|]\s*|\t|\s{2,}")
_ENDS_JOB = re.compile(
    r"[;(|\t<]|\.(?=\s|$)| {2,}|[!?]|(?:^|\s)(?:and|und|et|y|&|\+|who|will|is|on|at|am|from|also|would|can|has|to|looks|takes?|does|runs|handles|over|plus|[-–—])\s|,? (?:e|und|and) (?:la|il|Frau|Herr)\b"
)
_GREETS = re.compile(
    r"(?:^|[.!?\]:]\s?)(?:hi|hello|hey|dear|ciao|hola|olá|morning|good (?:morning|afternoon|evening)|hallo|liebe[rs]?|beste|bonjour|cher|chère|gentile|estimad[oa]|guten tag|sehr geehrter? (?:frau|herr)|thanks|thank you)\b(?:(?!\b(?:it['’]?s|this is|here|meeting|seeing|speaking)\b)[^,.:!?]){0,30}$",
    re.I,
)
OUR = re.compile(
    r"(?<![\w'’])(?:our|my|the|his|her|unsere?[rnm]?|nuestr[oa]|notre|la|il|le)\s+((?:(?! (?:our|my|the|his|her) )[\w&/' -]){2,50}?),?\s*\(?$",
    re.I,
)
_ONE_OF = re.compile(r"\bone of (?:the|our|my|their|his|her) [^,.;:]{2,40},? \(?$", re.I)
CAPITALS = re.compile(r"(?<![\w'’-])([A-Z][\w&/'-]*(?: (?:[A-Z][\w&/'-]*|of|and)){0,5}) \(?$")
_HIRES = re.compile(r"\bhiring manager$", re.I)  # says their part, not their job
_NO_JOB = re.compile(
    r"(?i)^(?:who|which|that|one of|(?:i|he|she|they|we|you)(?:['’]\w+)?|may|might|can|will|would|is|was|has)\b|\b(?:chat|interview|conversation|screen|call|round|session|talk)$"
)


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands right behind a name: their job, their address, that they organize it; `end` is where that ends."""

    does: str = ""
    address: str = ""
    organizes: bool = False
    end: int = 0


def job_of(text: str) -> str:
    """A job without an article; "" where this is none."""
    text = re.sub(
        r"^(?:our|the|my|your|their|(?:his|her|an?)(?= (?-i:[A-Z]))|unsere?|notre|nuestr[oa]|from|of)\s+",
        "",
        text.strip(" ,.;:-–—*"),
        flags=re.I,
    )
    if _NO_JOB.search(text):
        return ""  # "who'd be your manager", "hiring manager chat"
    return job_in(text) if is_job(text) or RECRUITS.search(text) else ""


def beside_of(line: str, one: Mention, limit: int) -> Beside:
    """What stands behind a name, up to the character `limit`."""
    bracketed = line[one.start - 1 : one.start] == "(" and line[one.end : one.end + 1] == ")"  # "our chef (Ana Torres)"
    does, address, organizes, at = "", "", False, one.end + bracketed
    for _ in range(8):
        if (letters := _LETTERS.match(line, at)) and not is_job(letters[0].strip(" ,")):
            at = letters.end()
        elif inside := _INSIDE.match(line, at):
            organizes = organizes or bool(ORGANIZES.fullmatch(inside[1].strip()))
            jobs = map(job_of, [inside[1], *re.split(r"[;,]\s", inside[1])])
            does = does or next(filter(None, jobs), "")
            address = address or (hit[0] if (hit := ADDRESS.search(inside[1])) else "")
            at = inside.end()
        elif mail := _MAIL.match(line, at):
            address, at = mail[1], mail.end()
        else:
            break
    if does or not (apposed := _APPOSED.match(line, at)) or apposed.end() >= limit:
        return Beside(does, address, organizes, at)
    start = apposed.end()
    rest = line[start : min(limit, start + 120)]
    if stop := _ENDS_JOB.search(rest):
        rest = rest[: stop.start()]
    if ORGANIZES.fullmatch(rest.strip()):
        return Beside(does, address, True, start + len(rest))
    piece = rest.partition(",")[0]
    theirs = start + len(piece) < limit or limit == len(line) or not line[limit - 1].isspace()
    if theirs and (does := job_of(piece)):
        at = start + len(piece.rstrip())
        if mail := _MAIL.match(line, at):
            address, at = mail[1], mail.end()
    return Beside(does, address, organizes, at)


def in_front(line: str, one: Mention, start: int) -> str:
    """The job that stands before a name: "our Head of X, Y", "Ward Manager Y"."""
    ahead = line[max(start, one.start - 60) : one.start]
    if _ONE_OF.search(ahead):
        return ""  # "one of the senior engineers, Piotr Zawada"
    match = OUR.search(ahead) or CAPITALS.search(ahead)
    return (
        job_of(match[1])
        if match and is_job(match[1].split()[-1]) and not KIN.fullmatch(match[1]) and not _HIRES.search(match[1])
        else ""
    )


def greeted(line: str, one: Mention) -> bool:
    """Whether the line greets this person: who is greeted is the reader, not who is spoken of."""
    return bool(_GREETS.search(line[: one.start]) or re.search(r"(?i)\b(?:dear|hi|hello|hey|hola|ciao)$", one.before))
