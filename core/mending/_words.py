"""The words of a text with their places, found once for all repairs."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from functools import lru_cache
from typing import NamedTuple

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_STOPS = frozenset('.!?;:\n…()[]–—"“”')


class Word(NamedTuple):
    """`low` is lower case with a straight apostrophe; `gap` is what stands between it and the word before."""

    start: int
    end: int
    text: str
    low: str
    gap: str

    @property
    def ordinary(self) -> bool:
        """Typed in small letters, or with a capital only: no abbreviation, no camelCase."""
        return self.text[1:] == self.text[1:].lower()

    @property
    def joined(self) -> bool:
        """Whether nothing but blanks stands between it and the word before."""
        return self.gap.isspace() and "\n" not in self.gap


@lru_cache(maxsize=16)
def words(text: str) -> tuple[Word, ...]:
    """Every word of the text."""
    found, end = [], 0
    for match in _WORD.finditer(text):
        start = match.start()
        found.append(Word(start, match.end(), match[0], match[0].lower().replace("’", "'"), text[end:start]))
        end = match.end()
    return tuple(found)


def low(found: tuple[Word, ...], index: int) -> str:
    """The word at this place in small letters, '' where there is none."""
    return found[index].low if 0 <= index < len(found) else ""


def joined(found: tuple[Word, ...], index: int) -> str:
    """The same, if only blanks stand before it."""
    return found[index].low if 0 <= index < len(found) and found[index].joined else ""


def lone(text: str, word: Word) -> bool:
    """Whether it stands by itself, not within a longer token: `i`, not `i/o`, `-i`, `i=1` or `i.e.`."""
    before, after = text[word.start - 1 : word.start], text[word.end : word.end + 2]
    return (not before or before.isspace() or before in ",.;:!?(\"'“‘…–—") and (
        not after
        or after[0].isspace()
        or (after[0] in ",;:!?)\"'”’…–—" and not (after[0] == ":" and after[1:].isdigit()))
        or (after[0] == "." and not after[1:].isalnum())
    )


def first_in_sentence(found: tuple[Word, ...], index: int) -> bool:
    """Whether a sentence begins with this word."""
    return index == 0 or any(sign in found[index].gap for sign in ".!?\n…")


def ends_clause(text: str, found: tuple[Word, ...], index: int) -> bool:
    """Whether after this word the clause is over: the text ends, or a stop or a comma stands behind it."""
    if index + 1 >= len(found):
        return True
    return any(sign in found[index + 1].gap for sign in _STOPS | {","})


def apostrophe(text: str) -> str:
    """The apostrophe this writer uses."""
    return "’" if "’" in text and "'" not in text else "'"


def like(word: str, right: str) -> str:
    """`right` with a capital where `word` has one."""
    return right[:1].upper() + right[1:] if word[:1].isupper() else right


def each(text: str, sought: Container[str]) -> Iterator[tuple[int, Word]]:
    """The words in ordinary letters, standing by themselves, that are among those sought."""
    for index, word in enumerate(words(text)):
        if word.low in sought and word.ordinary and lone(text, word):
            yield index, word
