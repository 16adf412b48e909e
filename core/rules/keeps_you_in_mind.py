"""They meet many people."""

from core.advice import cite
from core.model import Example, Rule
from core.rules.interview import interview

RULE = Rule(
    title="It keeps you in their mind",
    why="They meet many people in a week. A note brings your face back.",
    sources=cite(97),
    place="why",
    examples=(Example("She had six interviews on the same day.", interview(), "2026-11-18T18:00:00+01:00", True),),
)
