"""The first words of a sentence the user completes, by the field above which they stand.

The law of this module: a tap puts them into the field and nothing is stored but the sentence in it. What ends in `…`
waits for its other half; the rest is a sentence as it stands.
"""

from __future__ import annotations

from collections.abc import Mapping

REST = "…"

STARTERS: Mapping[str, tuple[str, ...]] = {
    "people.*.detail": (
        "You told me …", "We talked about …", "You showed me …", "You asked me …", "I liked that you …",
    ),
    "people.*.why": (
        "It made me laugh", "I would like to be part of that", "I had not thought of that",
        "It reminded me of …", "I would like to know more about …",
    ),
    "skills": ("I have …", "I can …", "At my last post I …"),
    "fit": ("Because …",),
    "feedback": ("I am looking for …", "I want to …", "I have decided to …"),
    "correction": ("I said that …", "I should have said …", "I forgot to say …"),
    "concerns.*.text": ("You asked about …", "You asked whether …", "You asked why …"),
    "concerns.*.answer": ("I have not, but …", "At the time I …", "By now I …", "I should have said …"),
}  # fmt: skip


def words(starter: str) -> str:
    """What a tap on it puts into the field, without the blank behind it."""
    return starter.removesuffix(REST).rstrip()


BARE = frozenset(words(starter).lower() for starters in STARTERS.values() for starter in starters if REST in starter)


def is_bare(text: str) -> bool:
    """Whether a text is a starter with nothing behind it yet."""
    return " ".join(text.split()).lower() in BARE
