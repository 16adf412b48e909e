"""What was told, in pieces: at full stops, before what people begin to say something with, and where the model of talk
sees something else begin.

The law of this module: the pieces joined are the text; nothing is left out.
"""

# ruff: noqa: E501  (tables of words, one thought a line)

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from core.abbreviations import goes_on
from core.paste.talk import cues, model
from core.paste.talk.days import DAY
from core.paste.talk.people import bare_words
from core.paste.talk.tokens import tokens
from core.paste.talk.words import AUX, TELLS

_MOST = 60  # pieces
_READ = 5_000  # characters the model cuts: five minutes of talk
_LONG = 16  # words: what is shorter is one piece

_BULLET = re.compile(r"^(?:[-–—*•]|\d{1,2}[.)])\s+")
_ENDS = re.compile(r"(?<=[.!?;])\s+(?=\S)")
_SAID = r"(?:told|said|says|asked|asks|talked|spoke|explained|described|mentioned|showed|wants|wanted|needs|questioned|was (?:worried|concerned|afraid)|wondered|discussed|promised|added|thought)"
_CUES = (
    rf"they (?:also )?(?:{_SAID}|need|want|will|decide|answer|promised|are going|get back|seemed|have)\b",
    rf"(?:he|she) (?:also )?(?:{_SAID}|will|seemed|felt)\b",
    r"i (?:also )?(?:talked|spoke|met|felt|should|think|thought|was|need to|have to|must|can bring|told|found that|loved|liked|will hear|guess)\b",
    r"we (?:also )?(?:talked|spoke|discussed|chatted)\b",
    r"(?:my|the) (?:skill|experience|knowledge|concern|interviewer)\b",
    r"what (?:stuck|i liked|they need)\b",
    r"answer by\b",
    r"don['’]?t forget\b",
    *cues.CUTS,
)
_CUE = re.compile(rf"(?<!\s)\s++(?:(?:and|so|then|but|um|uh|also)\s+){{0,3}}(?=(?:{'|'.join(_CUES)}))", re.IGNORECASE)
_HANGS = re.compile(
    r"(?:\b(?:that|because|since|if|whether|what|how|where|when|who|which|as|than|about|said|says|told me|think|thought|guess|someone|need is|thing|something|day|time))$",
    re.IGNORECASE,
)
_AND_WHY = re.compile(
    r",\s+(?=which (?:stuck|stayed))|(?<!\s)(?<!thing)(?<!part)(?<!bit)(?<!one),?\s++(?:and )?(?=(?:that|it) (?:really |just |also )?(?:stuck|stayed) (?:with me|in my))",
    re.IGNORECASE,
)


def sentences(text: str) -> list[str]:
    """The text in sentences; where nobody put a full stop, at the words with which people begin to say something."""
    cut: list[str] = []
    for line in re.split(r"[\n\r]+", text):
        line = " ".join(_BULLET.sub("", line.strip()).split())
        if not line:
            continue
        parts: list[str] = []
        for part in _ENDS.split(line):
            if parts and goes_on(parts[-1][-12:], part):
                parts[-1] += f" {part}"
            else:
                parts.append(part)
        for part in parts:
            cut += _clauses(part) if len(part.split()) > 12 else _AND_WHY.split(part)
    found = [sentence for part in cut if (sentence := part.strip(" ,;"))]
    return _not_too_many(found)


def _not_too_many(pieces: list[str]) -> list[str]:
    return [*pieces[: _MOST - 1], " ".join(pieces[_MOST - 1 :])] if len(pieces) > _MOST else pieces


def _clauses(text: str) -> list[str]:
    """A long sentence cut before what begins another, but not behind a word that still waits for its clause."""
    pieces: list[str] = []
    for part in _AND_WHY.split(text):
        at = 0
        for match in _CUE.finditer(part):
            head = part[at : match.start()]
            if len(head[-60:].split()) < 3 or _HANGS.search(head[-40:].rstrip()):
                continue
            pieces.append(head)
            at = match.end()
        pieces.append(part[at:])
    return pieces


def _before_names(pieces: list[str], known: Sequence[str]) -> list[str]:
    """Cut again where one of the people begins to do something: "… leeds and tom asked me"."""
    if not known:
        return pieces
    bare_names = [bare_words(name) for name in known]
    given = {re.escape(words[0]) for words in bare_names} | {re.escape(name) for name in known}
    start = re.compile(
        rf"(?<!\s)\s++(?:(?:and|then|but|so)\s+){{0,3}}(?=(?:{'|'.join(sorted(given, key=len, reverse=True))}) (?:{AUX} ){{0,2}}{TELLS}\b)",
        re.IGNORECASE,
    )
    out: list[str] = []
    for piece in pieces:
        at = 0
        for match in start.finditer(piece):
            head = piece[at : match.start()]
            if len(head[-60:].split()) < 2 or _HANGS.search(head[-40:].rstrip()):
                continue
            out.append(head)
            at = match.end()
        out.append(piece[at:])
    return out


def _by_model(piece: str, names: Collection[str]) -> list[str]:
    """A long piece cut where the model sees something else begin."""
    each = tokens(piece, names)
    if len(each) < _LONG:
        return [piece]
    out: list[str] = []
    at = 0
    days = [match.span() for match in DAY.finditer(piece)]
    for start in model.starts(each)[1:]:
        if start - at < 2 or _in_a_day(each[start].start, days) or _HANGS.search(piece[: each[start - 1].end][-40:]):
            continue
        out.append(piece[each[at].start : each[start - 1].end])
        at = start
    return [*out, piece[each[at].start :]]


def _in_a_day(here: int, days: Sequence[tuple[int, int]]) -> bool:
    """Whether a day goes on here: "monday | the thirtieth" are two that are one."""
    inside = any(start < here < end for start, end in days)
    return inside or (any(end + 1 == here for _, end in days) and any(start == here for start, _ in days))


def cut(text: str, people: Sequence[str]) -> list[str]:
    """The text in pieces; `people` are those who were met."""
    names = words_of(people)
    pieces: list[str] = []
    seen = 0
    for piece in _before_names(sentences(text), people):
        seen += len(piece)
        pieces += _by_model(piece, names) if seen < _READ else [piece]
    return _not_too_many(pieces)


def words_of(names: Sequence[str]) -> set[str]:
    """The words of these names, in small letters, without titles."""
    return {word.lower().strip(".") for name in names for word in bare_words(name)}
