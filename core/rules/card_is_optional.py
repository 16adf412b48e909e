"""A card is slower and not expected."""

from core.advice import cite
from core.model import Example, Rule
from core.rules.interview import interview

RULE = Rule(
    title="Leave the card: an email is enough",
    why="A card by hand takes days and nobody expects one. Your email has already done the work.",
    sources=cite(61),
    place="channel",
    applies=lambda case, now: case.culture != "traditional",
    examples=(
        Example(
            "A formal company: an email is enough.",
            interview({"culture": "formal"}),
            "2026-11-18T18:00:00+01:00",
            True,
        ),
        Example(
            "A traditional company: there a card is right.",
            interview({"culture": "traditional"}),
            "2026-11-18T18:00:00+01:00",
            False,
        ),
    ),
)
