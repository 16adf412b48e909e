"""One last look."""

from core.advice import cite
from core.model import Example, Rule
from core.rules.interview import interview

RULE = Rule(
    title="Read it once more before you send it",
    why="A slip looks careless in a note that is meant to show care.",
    sources=cite(49),
    place="form",
    examples=(
        Example(
            "One minute of reading finds the name you mistyped.",
            interview(),
            "2026-11-18T18:00:00+01:00",
            True,
        ),
    ),
)
