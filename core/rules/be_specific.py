"""Something only you two talked about."""

from core.advice import cite, ours
from core.model import Example, Rule
from core.rules.interview import interview

RULE = Rule(
    title="Mention something that you two talked about",
    why="One detail from your talk shows that you listened, and makes the note yours and nobody else's.",
    sources=cite(24, 46, 47) + ours("A note is not ready before it holds something specific that you wrote."),
    place="notes",
    examples=(
        Example(
            "You talked about moving the archive online: the note says so.",
            interview({"people.ana.detail": "moving the archive online"}),
            "2026-11-18T18:00:00+01:00",
            True,
        ),
    ),
)
