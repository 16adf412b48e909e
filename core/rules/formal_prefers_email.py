"""Culture decides about calls."""

from core.advice import cite, ours
from core.model import Example, Rule
from core.rules.interview import interview

RULE = Rule(
    title="Let their culture decide: formal companies prefer email",
    why="Formal companies like things in writing; elsewhere a call may be welcome.",
    sources=cite(55) + ours("Where you cannot tell, we take them to be formal."),
    place="channel",
    applies=lambda case, now: case.culture not in ("casual", "tech"),
    examples=(
        Example("A formal company.", interview({"culture": "formal"}), "2026-11-18T18:00:00+01:00", True),
        Example("You cannot tell: treat it as formal.", interview(), "2026-11-18T18:00:00+01:00", True),
        Example("A casual company.", interview({"culture": "casual"}), "2026-11-18T18:00:00+01:00", False),
    ),
)
