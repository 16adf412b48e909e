"""People move on and meet again."""

from core.advice import cite
from core.model import Example, Rule
from core.rules.interview import interview

RULE = Rule(
    title="It builds connections for later",
    why="Whatever comes of this, you now know each other a little.",
    sources=cite(99),
    place="why",
    examples=(Example("A year later she remembers your note.", interview(), "2026-11-18T18:00:00+01:00", True),),
)
