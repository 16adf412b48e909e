"""Formal, unless they are not."""

from core.advice import cite, ours
from core.model import Example, Rule
from core.rules.interview import interview

RULE = Rule(
    title="Write formally unless they are casual",
    why="Formal never offends. With a casual or tech company you may loosen it.",
    sources=cite(40) + ours("Formal is our default where you cannot tell."),
    place="form",
    applies=lambda case, now: case.culture not in ("casual", "tech"),
    examples=(
        Example(
            "A traditional company.",
            interview({"culture": "traditional"}),
            "2026-11-18T18:00:00+01:00",
            True,
        ),
        Example("You cannot tell: formal it is.", interview(), "2026-11-18T18:00:00+01:00", True),
        Example("A tech company.", interview({"culture": "tech"}), "2026-11-18T18:00:00+01:00", False),
    ),
)
