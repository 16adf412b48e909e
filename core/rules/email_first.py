"""Email, unless something speaks for another way."""

from core.advice import cite
from core.model import Example, Rule
from core.rules.interview import interview

RULE = Rule(
    title="Write an email",
    why="Email is the safe choice: it arrives today, waits until they have a moment, and can be found again.",
    sources=cite(50, 51, 58, 60),
    place="channel",
    examples=(Example("Nothing speaks against it: write an email.", interview(), "2026-11-18T18:00:00+01:00", True),),
)
