"""Noun phrases: whether one can stand as it is, wants an article, or may be something else."""

from __future__ import annotations

import re

from core.mending.asking._lists import can_be_listed, head, items
from core.mending.grammar.cutting import tokens
from core.mending.grammar.words import CONTRACTED, DETERMINERS, INDEFINITE, LINKING_WORDS, OBJECTS, WH

_NO_ARTICLE = re.compile(
    r"(?:[^su]s|ing|[mv]ation|gement|opment|ity|ism|ness|ance|ence|ship|ware|work|logy|ese|ography)\Z"
)
OPENS = WH | {"that", "because"} | LINKING_WORDS


def nominal(words: str, raw: list[str], low: list[str]) -> str:
    """noun, list, bare or loose: for what begins like a noun phrase."""
    parts = items(words)
    if any(CONTRACTED.fullmatch(word) and not set(low[:i]) & OPENS for i, word in enumerate(low)):
        return "loose"
    if len(parts) > 1:
        if all(map(can_be_listed, parts)):
            return "list" if all(map(sure, parts)) else "terms"
        hangs = all(
            item.split()[0].lower() in ("which", "who", "where", "and", "or", "with", "even") for item in parts[1:]
        )
        return "noun" if _certain(raw, low) and hangs else "loose"
    if _certain(raw, low):
        return "noun"
    both = re.split(r",? and ", words)
    return "terms" if len(both) == 2 and all(map(can_be_listed, both)) else "bare"


def sure(item: str) -> bool:
    """Whether an item of a list is certainly a noun phrase."""
    raw = tokens(item)
    return _certain(raw, [token.lower() for token in raw])


def _certain(raw: list[str], low: list[str]) -> bool:
    """Whether a noun phrase can stand as it is: it has its article, or needs none."""
    one = low[0]
    if one in DETERMINERS | INDEFINITE or one[0].isdigit() or "'s" in one:
        return True
    if {"vs", "versus"} & set(low):
        return True
    if len(low) > 2 and low[1].endswith("ing") and raw[0][:1].isupper() and low[2] in OBJECTS | DETERMINERS:
        return True  # Poppy showing me
    if any(letter.isupper() for letter in raw[0][1:]) or any(letter.isdigit() for letter in raw[0]):
        return True  # iPhone, CNC, k8s
    if len(raw) > 1 and raw[1][:1].isdigit() and raw[0][:1].isupper():
        return True  # Windows 10
    return bool(_NO_ARTICLE.search(head(raw).lower()))
