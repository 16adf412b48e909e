"""What a check is. A check looks at a note and remarks on it; it never changes the note.

The law of this module: a check says why it exists and where that comes from, how grave it is for each kind of note and
what to write instead, and shows at least one text it must catch and one it must let pass. Those examples are its tests.
What is a list of phrases, or a pattern, is data; a function is for what is neither.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from core.kinds import Kind, traits_of
from core.model import Case, Corrections, Source
from core.review._phrases import Hit, Phrases
from core.review._text import Text


class Remark(NamedTuple):
    """What a check yields: characters start..end (0, 0: the whole text), a sentence, what to put instead.

    `severity` overrides the check's own for this remark alone.
    """

    start: int
    end: int
    message: str
    replacements: tuple[str, ...] = ()
    severity: str = ""


class Elsewhere(NamedTuple):
    """Names from the user's other cases: the ones most easily left behind in a copied note."""

    companies: tuple[str, ...] = ()
    people: tuple[str, ...] = ()


NOWHERE = Elsewhere()


@dataclass(frozen=True, slots=True)
class About:
    """What is known around the text: its case (or None), kind and person, and what the user switched off.

    `others` are the other notes of the case by key; `dictionary` is what knows misspellings, or None;
    `off` holds slugs of checks, `ignored` ids of findings. `now` is when it is read, if that is known.
    """

    case: Case | None = None
    kind: str = "thank-you"
    person: str | None = None
    others: Mapping[str, str] = field(default_factory=dict)
    elsewhere: Elsewhere = NOWHERE
    dictionary: Corrections | None = None
    off: frozenset[str] = frozenset()
    ignored: frozenset[str] = frozenset()
    now: datetime | None = None

    @property
    def traits(self) -> Kind:
        return traits_of(self.kind)

    @property
    def to_arranger(self) -> bool:
        """Whether it is for somebody who only arranged the interview."""
        person = self.case.person(self.person) if self.case and self.traits.whose == "person" else None
        return person is not None and person.part == "arranged"


class Example(NamedTuple):
    """`text` under `about` (fields of About; `answers` and `profile` build a case): what is pointed at.

    `expect` holds the words of each remark ('' for one on the whole text); () means no remark.
    """

    says: str
    text: str
    expect: tuple[str, ...] = ()
    about: Mapping[str, object] = {}


class Pattern(NamedTuple):
    """What is remarked on by its shape: `says` of every match in the body, or `everywhere`; `spared` lets one pass.

    The shape is that of the text as written, or in `flat`: small letters, line breaks as blanks. `instead` is what to
    write for it (`""`: nothing), None where only the writer knows.
    """

    shape: re.Pattern[str]
    says: str
    instead: str | None = None
    everywhere: bool = False
    flat: bool = False
    spared: Callable[[Text, About, re.Match[str]], bool] = lambda text, about, match: False


@dataclass(frozen=True, slots=True)
class Check:
    """`severity` maps a trait of core/kinds.py to must, consider or None (not looked for). Of the traits that a kind
    of note has, the first named here counts; '' is every other kind.

    `instead` says what to write instead. `phrases` are remarked on with `says`, but for the hits that are `spared`;
    `patterns` each with its own words; `run` yields what is no list. `group` is content, facts, tone or proofreading.
    `slug` is the file's name, filled in by discovery.
    """

    title: str
    why: str
    sources: tuple[Source, ...]
    severity: Mapping[str, str | None]
    group: str
    instead: str
    examples: tuple[Example, ...]
    run: Callable[[Text, About], Iterable[Remark]] | None = None
    phrases: Phrases | None = None
    says: str = ""
    spared: Callable[[Text, About, Hit], bool] = lambda text, about, hit: False
    patterns: tuple[Pattern, ...] = ()
    slug: str = ""

    def remarks(self, text: Text, about: About) -> Iterator[Remark]:
        """What it has to say of this text."""
        for hit in self.phrases.find(text) if self.phrases else ():
            if not self.spared(text, about, hit):
                yield Remark(hit.start, hit.end, self.says, _written(hit.phrase.instead, text.plain[hit.start]))
        for pattern in self.patterns:
            start, end = (0, len(text.plain)) if pattern.everywhere else text.body
            for match in pattern.shape.finditer(text.flat if pattern.flat else text.plain, start, end):
                if not pattern.spared(text, about, match):
                    instead = () if pattern.instead is None else (pattern.instead,)
                    yield Remark(match.start(), match.end(), pattern.says, instead)
        if self.run:
            yield from self.run(text, about)

    def severity_for(self, kind: str) -> str | None:
        traits = traits_of(kind)
        first = next((trait for trait in self.severity if trait and getattr(traits, trait)), "")
        return self.severity[first]


def _written(instead: str, first: str) -> tuple[str, ...]:
    """What to write instead, with a capital where one stood."""
    if not instead:
        return ()
    return (instead[:1].upper() + instead[1:] if first.isupper() else instead,)
