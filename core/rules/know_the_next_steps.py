"""The next steps, and how long they take."""

from core.advice import cite
from core.model import Example, Rule
from core.rules.interview import interview

RULE = Rule(
    title="Know what happens next, and remember how long they said it takes",
    why="Whatever they say about the next steps, keep it in mind and write it down as soon as you are out.",
    sources=cite(4),
    place="before",
    examples=(
        Example(
            "They said “another round, then a decision”: that goes into your debrief.",
            interview({"debrief.next_steps": "another round, then a decision"}),
            "2026-11-18T18:00:00+01:00",
            True,
        ),
    ),
)
