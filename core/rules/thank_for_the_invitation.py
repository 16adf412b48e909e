"""Thanks, before the door closes."""

from core.advice import cite
from core.model import Example, Rule
from core.rules.interview import interview

RULE = Rule(
    title="Thank them for inviting you",
    why=("Before you leave, say thank you for the invitation. It is short, and it is the last thing they hear."),
    sources=cite(1),
    place="before",
    examples=(
        Example(
            "Even a first screening by phone ends with a thank-you.",
            interview({"setting": "screening"}),
            "2026-11-18T18:00:00+01:00",
            True,
        ),
    ),
)
