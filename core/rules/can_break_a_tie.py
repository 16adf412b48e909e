"""No guarantee, but a nudge."""

from core.advice import cite
from core.model import Example, Rule
from core.rules.interview import interview

RULE = Rule(
    title="It can break a tie, and guarantees nothing",
    why="Between two good people a kind note can tip the scale. It cannot do more than that.",
    sources=cite(96),
    place="why",
    examples=(Example("Two of you were equally good.", interview(), "2026-11-18T18:00:00+01:00", True),),
)
