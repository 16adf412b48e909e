"""How a kind of note is written: its parts in order of weight, and what it needs to be ready.

The law of this module: how a kind is written is data. It names its sources and holds its examples.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from core.model import Missing, Source
from core.notes._letter import Letter, Pool


@dataclass(frozen=True, slots=True)
class Part:
    """One piece of a note. The heaviest are placed first while the budget lasts; a `must` is never left out.

    `says` is a pool of wordings, or a function of the letter that gives the finished text ('' where it has
    nothing to say). `field(letter)` names the user's answer it carries, so that the page can say when there
    was no room.
    """

    name: str
    weight: int
    sources: tuple[Source, ...]
    says: Pool | Callable[[Letter], str]
    when: Callable[[Letter], bool] = lambda letter: True
    must: bool = False
    field: Callable[[Letter], str] = lambda letter: ""

    def text(self, letter: Letter) -> str:
        if not self.when(letter):
            return ""
        return self.says(letter) if callable(self.says) else letter.say(self.name, self.says)


@dataclass(frozen=True, slots=True)
class Sample:
    """A kind's example and test in one: for these answers, at this time, this is what the note is.

    `expect` may hold subject, body, ready, missing (field names), has and lacks (pieces of the body), most
    (words).
    """

    says: str
    answers: Mapping[str, object]
    now: str
    expect: Mapping[str, object]
    id: str | None = None
    profile: Mapping[str, str] = field(default_factory=lambda: {"name": "Ines Duarte"})


@dataclass(frozen=True, slots=True)
class Written:
    """How a kind of note is written; what kind it is stands in core/kinds.py.

    `needs` keep it from being ready; `wants` are asked for as well, but a note may go without them. `slug` is the
    folder's name, filled in by discovery.
    """

    sources: tuple[Source, ...]
    parts: tuple[Part, ...]
    needs: tuple[Callable[[Letter], Missing | None], ...]
    wants: tuple[Callable[[Letter], Missing | None], ...]
    subject: Callable[[Letter], str]
    examples: tuple[Sample, ...]
    greeting: Callable[[Letter], str] | None = None
    slug: str = ""
