"""Thanks again, and looking forward."""

from core.advice import cite
from core.model import Example, Rule
from core.rules.interview import interview

RULE = Rule(
    title="Close with thanks, looking forward to hearing from them",
    why="A warm last line leaves the door open without pushing.",
    sources=cite(35, 36),
    place="notes",
    examples=(Example("The note ends as it began, with thanks.", interview(), "2026-11-18T18:00:00+01:00", True),),
)
