"""A talk with future colleagues counts as well."""

from core.advice import cite
from core.model import Example, Rule
from core.rules.interview import interview

RULE = Rule(
    title="Thank future colleagues too",
    why="They judged how you would fit into the team, and they gave you their time for it.",
    sources=cite(16),
    place="plan",
    applies=lambda case, now: case.setting == "peer",
    examples=(
        Example(
            "You met your future team: each of them gets a note.",
            interview({"setting": "peer"}),
            "2026-11-18T18:00:00+01:00",
            True,
        ),
        Example(
            "You met the manager alone.",
            interview({"setting": "manager"}),
            "2026-11-18T18:00:00+01:00",
            False,
        ),
    ),
)
