"""Their tone, not a template's."""

from core.advice import cite
from core.model import Example, Rule
from core.rules.interview import interview

RULE = Rule(
    title="Fit the note to the company",
    why="A note that sounds like them shows that you could belong there.",
    sources=cite(25),
    place="notes",
    examples=(
        Example(
            "First names at a casual company, titles at a formal one.",
            interview({"culture": "casual"}),
            "2026-11-18T18:00:00+01:00",
            True,
        ),
    ),
)
