"""Interest, once and plainly."""

from core.advice import cite, ours
from core.model import Example, Rule
from core.rules.facts import interested
from core.rules.interview import interview

RULE = Rule(
    title="Say that you are still interested, and let it show",
    why="One glad and plain sentence about the role and the company is enough; pleading would weaken it.",
    sources=cite(26, 27) + ours("How much interest a note shows follows your own answer: yes, not sure, or no."),
    place="notes",
    applies=lambda case, now: interested(case),
    examples=(
        Example("You want it: say so.", interview(), "2026-11-18T18:00:00+01:00", True),
        Example(
            "You are unsure: stay warm and curious.",
            interview({"interest": "unsure"}),
            "2026-11-18T18:00:00+01:00",
            True,
        ),
        Example(
            "You do not want it: say that instead.",
            interview({"interest": "no"}),
            "2026-11-18T18:00:00+01:00",
            False,
        ),
    ),
)
