"""What is no sentence is asked about, never guessed: two ways it may go on, to tap. One file a kind of question.

The law of this folder: a completion is built only where the grammar of the fragment is certain, and is a whole
sentence. Where it is not, nothing is offered, and the user writes it, with the starters above the field.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from types import FunctionType

from core.discovery import members
from core.mending._language import mendable
from core.mending.asking._fragment import Fragment
from core.mending.asking._reading import read
from core.mending.grammar.cutting import ended, tokens
from core.mending.grammar.questions import inverted
from core.mending.grammar.sentence import is_sentence

ASK = "This is not a sentence yet. Which did you mean?"
ONE = "This is not a sentence yet. Do you mean this?"
HOW = "This is not a sentence yet. How would you say it to them?"

# What a text may be asked as, each with the sentences that a fragment of it may be the half of.
QUESTIONS: dict[str, Callable[[Fragment], Iterable[str]]] = dict(members(__name__, "completions", FunctionType))


@dataclass(frozen=True, slots=True)
class Question:
    """`completions` are whole sentences, each to stand instead of the text; none where nothing is certain."""

    ask: str
    completions: tuple[str, ...] = ()


LONGEST = 400  # characters; what is longer is the half of no sentence
_ENDS = re.compile(r"[.!?…]{1,4} {1,3}|, {1,3}| [-–—] {1,3}|: {1,3}|; {1,3}")


@lru_cache(maxsize=256)  # what is asked about a field stays while others are typed into
def question(text: str, field_kind: str) -> Question | None:
    """What to ask about a mended text that is not a sentence; None where it is one, or no English to speak of."""
    if not any(letter.isalnum() for letter in text) or not mendable(text):
        return None
    asked = field_kind == "concern" and inverted([token.lower() for token in tokens(text)] or [""])
    if is_sentence(text) and not asked:
        return None
    if len(text) > LONGEST:
        return Question(HOW)
    if field_kind == "concern" and not asked:
        text = text.rstrip("? ")  # "kafka in prod?"
    found = _completed(text, field_kind) or _completed_first(text, field_kind)
    found = list(dict.fromkeys(found))[:2]
    return Question((HOW, ONE, ASK)[len(found)], tuple(found))


def _completed(text: str, field_kind: str) -> list[str]:
    """The sentences that this text may be the half of."""
    found = (f"{one[0].upper()}{one[1:]}." for one in QUESTIONS[field_kind](read(text)))
    return [one for one in found if is_sentence(one)]


def _completed_first(text: str, field_kind: str) -> list[str]:
    """The same for what stands before the first comma, dash or full stop; what follows stays as it was said."""
    cut = _ENDS.search(text)
    if not cut or not text[: cut.start()].strip() or "\n" in text:
        return []
    rest = text[cut.end() :].strip()
    heads = _completed(text[: cut.start()], field_kind)
    if not heads or not rest:
        return []
    if is_sentence(f"{rest[0].upper()}{rest[1:]}") or cut[0][0] in ".!?…":
        rest = ended(rest)
        return [f"{head} {rest[0].upper()}{rest[1:]}" for head in heads]
    if cut[0].strip() == "," and field_kind in ("detail", "concern") and len(rest.split()) > 2:
        return [f"{head.removesuffix('.')}, {rest.rstrip('.!')}." for head in heads]
    return []
