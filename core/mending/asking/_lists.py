"""Lists as people type them, with commas or as lines, and the noun each item is about."""

from __future__ import annotations

import re

from core.mending.grammar.cutting import tokens
from core.mending.grammar.verbs import BASES, PASTS
from core.mending.grammar.words import (
    ADVERBS,
    AUXILIARIES,
    DETERMINERS,
    LINKING_WORDS,
    LINKS,
    PREPOSITIONS,
    SUBJECTS,
    WH,
)


def items(words: str) -> list[str]:
    cut = re.split(r"; |, " if ";" in words else r", ", words)
    return [item.strip() for item in cut if item.strip()]


def can_be_listed(item: str) -> bool:
    """Whether it can stand in a list: a few words without a verb or a clause of their own."""
    low = [token.lower() for token in tokens(item)]
    if (
        not low
        or len(low) > 9
        or low[0] in PREPOSITIONS | ADVERBS | AUXILIARIES | SUBJECTS | WH | LINKING_WORDS | {"not", "but"}
    ):
        return False
    if low[-1] in ("first", "later", "best", "last", "trained"):
        return low[-1] == "trained"
    if len(low) > 1 and low[0] in BASES | PASTS and low[1] in PREPOSITIONS | DETERMINERS:
        return False  # "come off in Feb"
    return not set(low) & (AUXILIARIES | SUBJECTS | WH)


def listed(items: list[str]) -> str:
    """a, b and c."""
    if len(items) < 2:
        return "".join(items)
    last = items[-1]
    if last.startswith("and "):
        return f"{', '.join(items[:-1])} {last}"
    if len(items) == 2 and " and " in items[0]:
        return f"{items[0]}, and {last}"
    return f"{', '.join(items[:-1])}{', and ' if ' and ' in last else ' and '}{last}"


def head(raw: list[str]) -> str:
    """The noun a phrase is about: the word before its first small word."""
    low = [token.lower() for token in raw]
    end = next(
        (
            i
            for i, word in enumerate(low)
            if (i and word in PREPOSITIONS | LINKS | WH | {"that", "which", "who"})
            or (i and word.endswith("ing") and low[i - 1].endswith("s"))
        ),
        len(low),
    )
    return raw[end - 1] if raw and end <= 5 else ""
