"""Material they ask for comes by the next morning."""

from core.advice import cite
from core.model import Example, Rule
from core.rules.interview import interview

RULE = Rule(
    title="Asked for references or a portfolio? Say it comes by tomorrow morning",
    why="A small promise that you can keep shows more than a large one.",
    sources=cite(5),
    place="before",
    examples=(
        Example(
            "They would like to see a portfolio: you say it comes by the next morning.",
            interview({"requested.folio.what": "a portfolio"}),
            "2026-11-18T18:00:00+01:00",
            True,
        ),
    ),
)
