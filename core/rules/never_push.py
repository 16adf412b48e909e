"""No pressure of any kind."""

from core.advice import cite
from core.model import Example, Rule
from core.rules.interview import interview

RULE = Rule(
    title="Never push, blame or plead",
    why="Impatience, reproach and despair all read the same to a stranger: as pressure.",
    sources=cite(48),
    place="form",
    examples=(
        Example(
            "“Why have I not heard from you?” becomes “I wondered where you are in the process”.",
            interview(),
            "2026-12-02T10:00:00+01:00",
            True,
        ),
    ),
)
