"""What a check is. A check looks at a note and remarks on it; it never changes the note.

The law of this module: a check says why it exists and where that comes from, how grave it is for each
kind of note, and shows at least one text it must catch and one it must let pass. Those examples are its
tests.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from core.kinds import Kind, traits_of
from core.model import Case, Source
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

    `others` are the other notes of the case by key; `dictionary` is a `spelling.Dictionary` or None;
    `off` holds slugs of checks, `ignored` ids of findings. `now` is when it is read, if that is known.
    """

    case: Case | None = None
    kind: str = "thank-you"
    person: str | None = None
    others: Mapping[str, str] = field(default_factory=dict)
    elsewhere: Elsewhere = NOWHERE
    dictionary: object | None = None
    off: frozenset[str] = frozenset()
    ignored: frozenset[str] = frozenset()
    now: datetime | None = None

    @property
    def traits(self) -> Kind:
        return traits_of(self.kind)


class Example(NamedTuple):
    """`text` under `about` (fields of About; `answers` and `profile` build a case): what is pointed at.

    `expect` holds the words of each remark ('' for one on the whole text); () means no remark.
    """

    says: str
    text: str
    expect: tuple[str, ...] = ()
    about: Mapping[str, object] = {}


@dataclass(frozen=True, slots=True)
class Check:
    """`severity` maps a trait of core/kinds.py to must, consider or None (not looked for). Of the traits that a kind
    of note has, the first named here counts; '' is every other kind.

    `group` is content, facts, tone or proofreading. `slug` is the file's name, filled in by discovery.
    """

    title: str
    why: str
    sources: tuple[Source, ...]
    severity: Mapping[str, str | None]
    group: str
    run: Callable[[Text, About], Iterable[Remark]]
    examples: tuple[Example, ...]
    slug: str = ""

    def severity_for(self, kind: str) -> str | None:
        traits = traits_of(kind)
        first = next((trait for trait in self.severity if trait and getattr(traits, trait)), "")
        return self.severity[first]
