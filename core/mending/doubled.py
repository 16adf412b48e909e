"""A small word typed twice: "the the kitchen"."""

import re
from collections.abc import Iterator

from core.mending._repair import Change, Context, Repair

# Words that never stand twice: "had had", "that that", "is is", "very very" may, and "in in-house".
_TWICE = re.compile(
    r"(?<![^\s\"“‘(])(?P<word>the|a|an|of|to|and|with|for|from|at|your|my|our|their|we|you|i|me|am|are|was|were|have|has|"
    r"would|will|about|because|but)(?P<gap>\s+)(?P=word)(?=\s+[\w\"“‘(])",
    re.IGNORECASE,
)


def change(text: str, context: Context) -> Iterator[Change]:
    for found in _TWICE.finditer(text):
        twice = text[found.end("gap") : found.end()]
        named = twice[0].isupper() and found["word"][0].islower() and twice.lower() != "i"
        if found["word"] not in ("A", "AN") and not named and "\n" not in found["gap"]:
            yield found.end("word"), found.end(), ""


REPAIR = Repair(
    title="the, not the the",
    why="The eye glides over a word that stands twice; the reader's does not.",
    change=change,
    changes=(
        ("You told me that the the kitchen opens at five.", "You told me that the kitchen opens at five."),
        ("You showed me the rota of of the ward.", "You showed me the rota of the ward."),
        ("I I have done it and and liked it.", "I have done it and liked it."),
        ("The the oven is new.", "The oven is new."),
    ),
    leaves=(
        "You told me that that was the last time you had had a strike.",
        "What it is is a good question, and very very rare.",
        "I was there for for-profit schools too, and at at-risk ones.",
        "The band was The The, and I logged on on Monday.",
        "I like the The band, and see example.org/?q=the the end.",
        "Vitamin A a day, and plan A a week.",
    ),
)
