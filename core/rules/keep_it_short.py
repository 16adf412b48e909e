"""Short, and no tangents."""

from core.advice import cite, ours
from core.model import Example, Rule
from core.rules.interview import interview

RULE = Rule(
    title="Keep it short",
    why="They read it between two meetings. What fits on a phone screen gets read.",
    sources=cite(37, 38) + ours("Each kind of note has its own word budget; no article gives a number."),
    place="form",
    examples=(
        Example(
            "Three long paragraphs about your journey: cut two.",
            interview(),
            "2026-11-18T18:00:00+01:00",
            True,
        ),
    ),
)
