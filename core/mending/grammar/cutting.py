"""A text in pieces: its words, its sentences, where its commas stand, and whether it has its end."""

from __future__ import annotations

import re

from core.abbreviations import goes_on

ENOUGH = 60  # words of a sentence that are looked at
_CLEAN = re.compile(r"^[^\w<{\[(\"'“‘«„+$€£#@.\\/~|=-]{0,40}")
_TAIL = re.compile(r"[^\w'’+#%]{1,40}\Z")
_BOUNDARY = re.compile(r"[.!?…][\"'”’)]{0,2}\s+(?=[\"'“‘(]{0,2}[A-Z0-9\u00c0-\u024f])")
_END = re.compile(r"[.!?…][\"'”’»)\]]{0,3}\s*\Z")


def tokens(text: str) -> list[str]:
    """The words of a sentence, as typed, without the punctuation around them."""
    pieces = text.split(maxsplit=ENOUGH)[:ENOUGH]
    return [token for piece in pieces if (token := _TAIL.sub("", _CLEAN.sub("", piece[:60].replace("’", "'"))))]


def sentences(text: str) -> list[str]:
    """A text cut at the ends of its sentences, roughly."""
    found, start = [], 0
    for match in _BOUNDARY.finditer(text):
        if match[0][0] == "." and goes_on(text[max(start, match.start() - 8) : match.start()], text[match.end() :]):
            continue
        found.append(text[start : match.end()].strip())
        start = match.end()
    found.append(text[start:].strip())
    return [one for one in found if one]


def commas(text: str) -> frozenset[int]:
    """Behind which words (by number) a comma stands."""
    pieces = [piece for piece in text.split(maxsplit=ENOUGH)[:ENOUGH] if _TAIL.sub("", _CLEAN.sub("", piece[:60]))]
    return frozenset(number for number, piece in enumerate(pieces) if piece[-1] in ",;:)–—" or "," in piece[-2:])


def has_end(text: str) -> bool:
    """Whether the last sentence of a text has its end, a closing quote or bracket behind it counted in."""
    return _END.search(text) is not None


def ended(text: str) -> str:
    """The text with a full stop where it has no end."""
    return text if has_end(text) else f"{text}."
