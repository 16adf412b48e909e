"""What a repair is. A repair looks at a text and names small changes to it; it never writes anywhere.

The law of this module: a repair says why it is safe, and shows at least three texts it changes and three it must
leave alone. Those examples are its tests.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from itertools import pairwise

from core.model import Corrections, Person, Spelling

Change = tuple[int, int, str]  # characters start..end of a text, and what stands there instead


@dataclass(frozen=True, slots=True)
class Edit:
    """Characters start..end of what was typed become `text`; `repair` is the slug of the repair that says so."""

    start: int
    end: int
    text: str
    repair: str


@dataclass(frozen=True, slots=True)
class Mended:
    """A text as it will stand, as it was typed, and what was changed, in order."""

    text: str
    original: str
    edits: tuple[Edit, ...] = ()

    def pieces(self) -> list[tuple[bool, str]]:
        """The mended text in pieces, (changed, text), to be marked by whole words; joined they are the text."""
        marked: list[tuple[int, int]] = []
        shift = 0
        for edit in self.edits:
            start = edit.start + shift
            end = start + len(edit.text)
            shift += len(edit.text) - (edit.end - edit.start)
            while start and not self.text[start - 1].isspace() and not self.text[start : start + 1].isspace():
                start -= 1
            while end < len(self.text) and not self.text[end].isspace() and not self.text[end - 1 : end].isspace():
                end += 1
            start = max(start, marked[-1][1] if marked else 0)
            if end > start:
                marked.append((start, end))
        bounds = [0, *(place for span in marked for place in span), len(self.text)]
        return [
            (bool(number % 2), self.text[start:end])
            for number, (start, end) in enumerate(pairwise(bounds))
            if end > start
        ]


class Certain:
    """A dictionary's corrections as a Context takes them: of every misspelling that can only be one thing."""

    def __init__(self, dictionary: Corrections):
        self._dictionary = dictionary

    def get(self, word: str, /) -> str | None:
        found = self._dictionary.corrections(word)
        return found[0] if len(found) == 1 else None


@dataclass(frozen=True, slots=True)
class Context:
    """What is known around a text: the people's names, company and role of its case, and whom it is said to.

    `reader` is None where the words go to nobody in particular or to several. `spelling` maps a lower-case word
    to its only correction, None until the dictionary is there. `sentence`: the field wants whole sentences;
    `times`: it asks when the user can talk; `answer`: it answers a doubt. `before` is what the words follow: the
    detail of a why, the doubt of an answer; '' elsewhere.
    """

    names: tuple[str, ...] = ()
    company: str = ""
    role: str = ""
    reader: Person | None = None
    spelling: Spelling | None = field(default=None, hash=False)
    sentence: bool = False
    times: bool = False
    answer: bool = False
    before: str = ""


NOTHING_KNOWN = Context()


@dataclass(frozen=True, slots=True)
class Repair:
    """`change(text, context)` yields what to change. `changes` are (before, after), `leaves` texts to leave alone.

    `context` is that of the examples. Repairs run in order of `stage`: what is noise goes first (0), then words
    (1), then the sentence (2). `touches` says whose words it may change: "" none of the case, "role" those of the
    role, "names" those of people and company as well. `slug` is the file's name, filled in by discovery.
    """

    title: str
    why: str
    change: Callable[[str, Context], Iterable[Change]]
    changes: tuple[tuple[str, str], ...]
    leaves: tuple[str, ...]
    context: Context = NOTHING_KNOWN
    stage: int = 1
    touches: str = ""
    slug: str = ""


def replaced(text: str, found: list[Change]) -> str:
    """The text with these changes made."""
    for start, end, instead in reversed(found):
        text = text[:start] + instead + text[end:]
    return text
