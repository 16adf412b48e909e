"""An answer may tell you more."""

from core.advice import cite
from core.model import Example, Rule
from core.rules.interview import interview

RULE = Rule(
    title="It may bring you news",
    why="Answering you, they may tell you where things stand, without being asked.",
    sources=cite(98),
    place="why",
    examples=(
        Example(
            "She answers your thanks and mentions that a decision comes on Monday.",
            interview(),
            "2026-11-18T18:00:00+01:00",
            True,
        ),
    ),
)
