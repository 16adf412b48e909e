"""Say that you want the job, once and plainly."""

from core.advice import cite
from core.model import Example, Rule
from core.rules.interview import interview

RULE = Rule(
    title="Say that you like the company and want the job",
    why="They cannot know unless you say it. One plain, polite sentence is enough.",
    sources=cite(2),
    place="before",
    applies=lambda case, now: case.interest in ("yes", ""),
    examples=(
        Example("You want the job: say so before you go.", interview(), "2026-11-18T18:00:00+01:00", True),
        Example(
            "You are not sure yet: polite curiosity will do.",
            interview({"interest": "unsure"}),
            "2026-11-18T18:00:00+01:00",
            False,
        ),
        Example(
            "You do not want it: then do not say it.",
            interview({"interest": "no"}),
            "2026-11-18T18:00:00+01:00",
            False,
        ),
    ),
)
