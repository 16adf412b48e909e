"""Colleagues gave you their time."""

from core.advice import cite
from core.model import Example, Rule
from core.rules.interview import interview

RULE = Rule(
    title="It values the time that the team gave you",
    why="Future colleagues left their own work for you. Thanking them is only fair.",
    sources=cite(100),
    place="why",
    applies=lambda case, now: case.setting in ("peer", "panel", "informal"),
    examples=(
        Example(
            "Three teammates spent an hour with you.",
            interview({"setting": "peer"}),
            "2026-11-18T18:00:00+01:00",
            True,
        ),
        Example(
            "It was only the manager.",
            interview({"setting": "manager"}),
            "2026-11-18T18:00:00+01:00",
            False,
        ),
    ),
)
