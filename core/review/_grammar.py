"""The rows of the grammar, looked up by a word that each of them must hold, so that a note is read once.

A row is: the words it may begin at, a pattern that matches from there, what to write instead, a sentence it must catch
and one it must not; and, where they are needed, what has to stand before it and what must not.

Groups named after a class of words (core/review/_forms.py: verb, past, one …; a digit may follow) match only words of
that class. In what to write instead `{verb}` is that word, `{verb:ing}` another form of it, `{1}` a group by number.
A row whose words to write come out empty says nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from core.review._forms import CLASSES, FORMS, ing
from core.review._text import Text

_END = r"(?![\w])(?!['-]\w)"
# Where a clause begins.
CLAUSE = r"(?:^ ?|[.!?;:,] |\b(?:and|but|because|that|so|when|if|since|as|although|where|how) )$"
START = r"(?:^ ?|[.!?;:] )$"


class Row(NamedTuple):
    on: str
    pattern: str
    instead: str
    catches: str
    passes: str
    after: str = ""
    unless: str = ""


class _Form(str):
    """A word that a template may ask for in another form."""

    __slots__ = ()

    def __format__(self, form: str) -> str:
        if not form:
            return str(self)
        made = FORMS[form](str(self))
        if not made:
            raise _NoSuchForm
        return made


class _NoSuchForm(Exception):
    pass


class Fault(NamedTuple):
    start: int
    end: int
    instead: str
    row: Row


_Patterns = tuple[re.Pattern, re.Pattern | None, re.Pattern | None]


class Rows:
    """Rows of grammar, by the word each begins at; a row's patterns are made when that word is first met.

    The memory that a page starts from has no room for all of them, and a note meets a third.
    """

    def __init__(self, *tables: tuple[Row, ...]):
        self.all = [row for table in tables for row in table]
        self._made: list[_Patterns | None] = [None] * len(self.all)
        self._by_word: dict[str, list[int]] = {}
        for number, row in enumerate(self.all):
            for word in row.on.split():
                self._by_word.setdefault(word, []).append(number)

    def patterns(self, number: int) -> _Patterns:
        """Of a row, by its place in `all`: what matches from its word on, what stands before it, what must not."""
        made = self._made[number]
        if made is None:
            row = self.all[number]
            here = r"\b(?:" + row.pattern.replace(" ", r"\s{1,3}") + ")" + _END
            after, unless = (re.compile(it) if it else None for it in (row.after, row.unless))
            made = self._made[number] = (re.compile(here), after, unless)
        return made

    def find(self, text: Text) -> Iterator[Fault]:
        """Every fault in the body, from left to right, none inside another."""
        start, end = text.body
        flat = text.flat
        last = start
        for word in text.words:
            if word.start < last or word.start >= end:
                continue
            for number in self._by_word.get(word.low, ()):
                row = self.all[number]
                pattern, after, unless = self.patterns(number)
                match = pattern.match(flat, word.start, end)
                if not match or not _classes_hold(match):
                    continue
                before = " ".join(flat[max(start, word.start - 60) : word.start].split()) + " "
                if (after and not after.search(before)) or (unless and unless.search(before)):
                    continue
                instead = _instead(row, match)
                if instead and instead != match[0]:
                    yield Fault(match.start(), match.end(), instead, row)
                    last = match.end()
                    break


def _classes_hold(match: re.Match) -> bool:
    for name, word in match.groupdict().items():
        known = CLASSES.get(name.rstrip("0123456789"))
        if word is not None and known is not None and word not in known:
            return False
        if name == "ing" and word and ing(word) != word:
            return False
    return True


def _instead(row: Row, match: re.Match) -> str:
    try:
        words = [_Form(word or "") for word in (match[0], *match.groups())]
        named = {name: _Form(word or "") for name, word in match.groupdict().items()}
        return " ".join(row.instead.format(*words, **named).split())
    except _NoSuchForm:
        return ""
