"""Their name, and their title."""

from core.advice import cite
from core.model import Example, Rule
from core.rules.interview import interview

RULE = Rule(
    title="Address them by name and proper title",
    why="A name spelt right is the smallest kindness, and the first thing they see.",
    sources=cite(41, 42),
    place="form",
    examples=(
        Example(
            "Dr. Nakamura stays Dr. Nakamura.",
            interview({"people.ana.name": "Yuki Nakamura", "people.ana.title": "Dr."}),
            "2026-11-18T18:00:00+01:00",
            True,
        ),
    ),
)
