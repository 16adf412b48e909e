"""Informal, or unsure what is right."""

from core.advice import cite
from core.model import Example, Rule
from core.rules.interview import interview

RULE = Rule(
    title="Informal talk, or unsure? A brief note of thanks is right",
    why="A few polite lines of thanks and continued interest are never wrong.",
    sources=cite(11),
    place="plan",
    applies=lambda case, now: case.setting == "informal" or case.interest == "unsure",
    examples=(
        Example(
            "It was an informal chat over coffee.",
            interview({"setting": "informal"}),
            "2026-11-18T18:00:00+01:00",
            True,
        ),
        Example(
            "You are not sure about the job.",
            interview({"interest": "unsure"}),
            "2026-11-18T18:00:00+01:00",
            True,
        ),
        Example(
            "A panel, and you want it: a full note, then.",
            interview({"setting": "panel"}),
            "2026-11-18T18:00:00+01:00",
            False,
        ),
    ),
)
