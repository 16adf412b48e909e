"""People you met, addresses you were given."""

from core.advice import cite
from core.model import Example, Rule
from core.rules.interview import interview

RULE = Rule(
    title="Write only to people you met, at addresses you were given",
    why="Others may not know that you applied, and should not learn it from you.",
    sources=cite(13, 14),
    place="channel",
    examples=(
        Example(
            "You found the address of a director you never met: leave it.",
            interview(),
            "2026-11-18T18:00:00+01:00",
            True,
        ),
    ),
)
