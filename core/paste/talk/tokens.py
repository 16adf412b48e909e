"""The words of what was told, as the model of talk sees them: each in one form, and of one class.

The law of this module: what is alike for the model has one form: a name of somebody met, a figure, a day of the week.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import NamedTuple

from core.mending.grammar.verbs import BASES, PASTS, THIRDS
from core.paste.talk.days import DAYS
from core.paste.talk.senses import sense
from core.paste.words import ENGLISH_MONTHS, NUMBERS

_TOKEN = re.compile(r"\S+")
_AROUND = ".,;:!?()[]\"“”-–—*•'…"
_MARKS = ".,;:?!"
_MONTHS = set(ENGLISH_MONTHS) - {"may"}
_NUMBERS = set(NUMBERS) - {"a"}
_SUBJECTS = {"he", "she", "they"}
_ENDINGS = ("ing", "ed", "ly")


class Token(NamedTuple):
    """A word and its place. `word` is its form, `sort` its class, `mark` the mark it ends with; a `first` one begins a
    line; `sense` is what the word has to do with an interview.
    """

    start: int
    end: int
    word: str
    sort: str
    mark: str
    first: bool
    sense: str


def _word(text: str, names: Collection[str]) -> str:
    word = text.lower().replace("’", "'").strip(_AROUND)
    if word.removesuffix("'s") in names:
        return "<name>'s" if word.endswith("'s") else "<name>"
    if word in DAYS:
        return "<day>"
    if word in _MONTHS:
        return "<month>"
    if any(letter.isdigit() for letter in word):
        return "<figure>"
    return "<number>" if word in _NUMBERS else word or "<mark>"


def _sort(word: str) -> str:
    if word in _SUBJECTS:
        return "<who>"
    if word[0] == "<" or word in ("i", "we"):
        return word
    for words, sort in ((PASTS, "<past>"), (THIRDS, "<third>"), (BASES, "<base>")):
        if word in words:
            return sort
    ending = next((ending for ending in _ENDINGS if word.endswith(ending)), "")
    return (ending and f"<{ending}>") or (word if len(word) < 5 else "<long>")


def tokens(text: str, names: Collection[str]) -> list[Token]:
    """The words of a text; `names` are the words of the names of those who were met, in small letters."""
    out: list[Token] = []
    for match in _TOKEN.finditer(text):
        word = _word(match[0], names)
        first = not out or "\n" in text[out[-1].end : match.start()]
        mark = match[0][-1] if match[0][-1] in _MARKS else ""
        out.append(Token(match.start(), match.end(), word, _sort(word), mark, first, sense(word)))
    return out
