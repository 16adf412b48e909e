"""The sentences of a note as values: what each says, whose words it holds, and what else could stand there.

The law of this module: a sentence is the user's (`theirs`), ours about something the case knows (`fact`), or ours and
merely polite (`courtesy`). There is no fourth kind: nothing is claimed that nobody said.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypedDict, Unpack

COURTESY, FACT, THEIRS = "courtesy", "fact", "theirs"
OUT = "out"  # the choice that leaves a sentence out

Piece = tuple[bool, str]  # (the user's own words?, text)


def ours(text: str) -> tuple[Piece, ...]:
    return ((False, text),)


def theirs(text: str) -> tuple[Piece, ...]:
    return ((True, text),)


class Changes(TypedDict, total=False):
    """What else of a sentence is different where other words stand in it."""

    label: str
    choices: tuple[str, ...]
    field: str
    must: bool
    own: bool


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence (or the few a field holds). `choices` are the wordings to choose from, the first the usual one;
    `field` is where the user's words in it come from; `weight`: the lightest are dropped first where there is no room,
    and none of `must`. `own` says that the user wrote this very sentence here; `to` names the sentence without which it
    would hang in the air: an answer's doubt."""

    name: str
    pieces: tuple[Piece, ...]
    label: str = COURTESY
    choices: tuple[str, ...] = ()
    picked: int = 0
    field: str = ""
    weight: int = 50
    must: bool = False
    own: bool = False
    out: bool = False
    to: str = ""

    @property
    def text(self) -> str:
        return "".join(text for _, text in self.pieces)

    def said(self, pieces: tuple[Piece, ...], **changes: Unpack[Changes]) -> Sentence:
        """The same slot with other words in it."""
        return replace(self, pieces=pieces, **changes)


Paragraph = tuple[Sentence, ...]


def count(text: str) -> int:
    """How many words a text has."""
    return len(text.split())
