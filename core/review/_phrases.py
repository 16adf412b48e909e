"""Phrase lists that a person can read: one phrase a line, with what it must catch and what it must not.

    ~ gonna | I'm gonna think it over | I am going to think it over | going to

A phrase is words: `a/b` is either, `(a/b)` may be missing, `_` is any one word, `...` up to three words.
A word matches whole, in any case, with straight or curly apostrophes, across line breaks. `~` marks a
mild entry. The fourth column, if any, is what to write instead. Lines that start with # are remarks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from core.review._text import Text

_GAP = r",?\s{1,4}"
_ANY = r"[^\W_]+(?:['-][^\W_]+)*"
_END = r"(?![\w])(?!['.-]\w)"


class Phrase(NamedTuple):
    words: str
    catches: str
    passes: str
    instead: str
    mild: bool


class Hit(NamedTuple):
    start: int
    end: int
    phrase: Phrase


_TOLD = re.compile(
    r"\b(?:you (?:told|asked|showed) (?:me|us)|you (?:said|mentioned)|(?:telling|asking) me) ([^.!?;]*)$"
)
_THEN = re.compile(r"(?:,|\b(?:and|but|so|yet)) (?:i|i'm|i've|nobody|no one|when|why|please|you)\b")
_AS_FAR = 120  # characters


def reported(text: Text, about: object, hit: Hit) -> bool:
    """Whether this is part of what they said, as the writer tells it again: nobody presses or blames with that."""
    told = _TOLD.search(text.flat, max(0, hit.start - _AS_FAR), hit.start)
    return told is not None and not _THEN.search(f"{told[1]}{text.flat[hit.start : hit.end]}")


def _pattern(words: list[str]) -> str:
    """A regular expression for the words after the first; bounded, so it cannot run away."""
    parts = []
    for word in words:
        if word == "...":
            parts.append(f"(?:{_GAP}{_ANY}){{0,3}}?")
        elif word == "_":
            parts.append(_GAP + _ANY)
        elif word.startswith("("):
            parts.append(f"(?:{_GAP}(?:{'|'.join(map(re.escape, word[1:-1].split('/')))}){_END})?")
        else:
            parts.append(f"{_GAP}(?:{'|'.join(map(re.escape, word.split('/')))}){_END}")
    return "".join(parts)


class Phrases:
    """A list of phrases, looked up by first word so that a note is read once however long the list."""

    def __init__(self, table: str):
        self.all: list[Phrase] = []
        self._by_first: dict[str, list[tuple[re.Pattern | None, Phrase]]] = {}
        for line in table.strip().splitlines():
            if not line.strip() or line.lstrip().startswith("#"):
                continue
            columns = [column.strip() for column in line.split("|")]
            mild = columns[0].startswith("~")
            phrase = Phrase(
                columns[0].lstrip("~ "), columns[1], columns[2], columns[3] if len(columns) > 3 else "", mild
            )
            self.all.append(phrase)
            first, *rest = phrase.words.split()
            pattern = re.compile(_pattern(rest)) if rest else None
            for word in first.split("/"):
                self._by_first.setdefault(word, []).append((pattern, phrase))
        for entries in self._by_first.values():
            entries.sort(key=lambda entry: -len(entry[1].words))

    def find(self, text: Text, start: int = 0, end: int | None = None) -> Iterator[Hit]:
        """Every phrase in the text, from left to right, none inside another."""
        last = start
        end = len(text.low) if end is None else end
        for word in text.words:
            entries = self._by_first.get(word.low)
            if not entries or word.start < last or word.start >= end:
                continue
            for pattern, phrase in entries:
                if pattern is None:
                    stop = word.end
                else:
                    match = pattern.match(text.low, word.end)
                    if not match:
                        continue
                    stop = match.end()
                yield Hit(word.start, stop, phrase)
                last = stop
                break
