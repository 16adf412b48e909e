"""What no repair may touch: quoted words, code, addresses, file names, and the words that are in the case."""

from __future__ import annotations

import re
from functools import lru_cache

from core.mending._repair import Context
from core.mending._words import words

_QUOTED = re.compile(
    r"\"[^\"\n]{1,300}\"|“[^”\n]{1,300}”|„[^“”\n]{1,300}[“”]|«[^»\n]{1,300}»|‘[^’\n]{1,300}’"
    r"|(?<!\w)'[^'\n]{1,200}'(?!\w)"
)
_CODE = re.compile(r"`[^`\n]{1,300}`|\{\{?[^{}\n]{0,300}\}?\}|<[^<>\n]{1,300}>|\[\[?[^\[\]\n]{1,300}\]?\]")
_TOKEN = re.compile(r"\S+")
_ODD = re.compile(
    r"://|^www\.|@|\w_\w|^_|_$|\w\.\w\w|[a-z][A-Z]|\w[(\[{]|[=\\^~|#$*]|\d[A-Za-z]|[A-Za-z]\d|^[.~]?/|/\S{1,60}/"
)
_MONEY = re.compile(r"[£$€]\d[\d.,]{0,12}k?[.,;:!?)]{0,3}$")
_HOUR = re.compile(r"\d{1,2}h(?:[0-5]\d)?[.,;:!?)]{0,3}$", re.IGNORECASE)
_SMALL = frozenset("the of and a an & in for to at on with by de la und et i".split())

Spans = tuple[tuple[int, int], ...]


@lru_cache(maxsize=16)
def foreign_spans(text: str) -> Spans:
    """Quoted words, code, addresses, file names: everything that is no prose of the writer's."""
    found = [match.span() for match in _QUOTED.finditer(text)] if re.search("[\"“„«‘']", text) else []
    if re.search(r"[`{<\[]", text):
        found += [match.span() for match in _CODE.finditer(text) if match[0][:2] not in ("<3", "< ")]
    found += [
        match.span()
        for match in _TOKEN.finditer(text)
        if len(match[0]) > 80 or (_ODD.search(match[0]) and not _MONEY.match(match[0]) and not _HOUR.match(match[0]))
    ]
    return tuple(found)


@lru_cache(maxsize=16)
def _tokens(value: str) -> frozenset[str]:
    return frozenset(word.low for word in words(value)) - _SMALL


@lru_cache(maxsize=16)
def _spans_of(text: str, values: tuple[str, ...]) -> Spans:
    known = frozenset().union(*map(_tokens, values))
    found = [(word.start, word.end) for word in words(text) if word.low.removesuffix("'s") in known]
    low = text.lower()
    for value in values:
        start = low.find(value.lower()) if len(value) > 1 and len(low) == len(text) else -1
        while start >= 0:
            found.append((start, start + len(value)))
            start = low.find(value.lower(), start + len(value))
    return tuple(found)


def protected(text: str, context: Context, touches: str = "") -> Spans:
    """What a repair that may touch so much of the case must leave alone."""
    found = foreign_spans(text)
    if touches != "names":
        found += _spans_of(text, (*context.names, context.company))
    if not touches:
        found += _spans_of(text, (context.role,))
    return found
