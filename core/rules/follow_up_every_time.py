"""Every company, invited or not."""

from core.advice import cite
from core.model import Example, Rule
from core.rules.interview import interview

RULE = Rule(
    title="Follow up every time, invited or not",
    why="Nobody needs to ask you to say thank you. Leaving it out is the only mistake here.",
    sources=cite(8, 9, 10),
    place="plan",
    examples=(
        Example(
            "Nobody asked you to write: you write anyway.",
            interview(),
            "2026-11-18T18:00:00+01:00",
            True,
        ),
    ),
)
