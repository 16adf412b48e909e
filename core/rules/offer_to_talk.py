"""You are there for questions."""

from core.advice import cite
from core.model import Example, Rule
from core.rules.interview import interview

RULE = Rule(
    title="Say when you can talk, and offer to answer questions",
    why="It makes the next step easy for them.",
    sources=cite(33, 34),
    place="notes",
    examples=(
        Example(
            "You are free on Thursday afternoons: the note says so.",
            interview({"availability": "Thursday afternoons"}),
            "2026-11-18T18:00:00+01:00",
            True,
        ),
    ),
)
