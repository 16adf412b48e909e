"""In tech a card looks out of date."""

from core.advice import cite
from core.model import Example, Rule
from core.rules.interview import interview

RULE = Rule(
    title="In tech, do not send a card",
    why="In technology and social media a card can look antiquated. The email is the better note.",
    sources=cite(62),
    place="channel",
    applies=lambda case, now: case.culture == "tech",
    examples=(
        Example("A tech company.", interview({"culture": "tech"}), "2026-11-18T18:00:00+01:00", True),
        Example("A casual company.", interview({"culture": "casual"}), "2026-11-18T18:00:00+01:00", False),
    ),
)
