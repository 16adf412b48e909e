"""Every interview teaches something."""

from core.advice import cite
from core.model import Example, Rule
from core.rules.interview import interview

RULE = Rule(
    title="Ask yourself how it went",
    why=(
        "What went well, what you would do differently: a few honest lines make the next one easier. They stay private."
    ),
    sources=cite(86),
    place="debrief",
    examples=(
        Example(
            "It went badly? Then it taught you the most.",
            interview({"debrief.differently": "ask more, talk less"}),
            "2026-11-18T18:00:00+01:00",
            True,
        ),
    ),
)
