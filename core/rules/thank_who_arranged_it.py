"""Whoever arranged it has been in touch as well."""

from core.advice import beyond, cite, ours
from core.model import Example, Rule
from core.rules.facts import part_of
from core.rules.interview import interview

RULE = Rule(
    title="Thank whoever arranged it, in two lines",
    why="They have been in touch, so they count as one you spoke with. Their thanks are short and ask nothing.",
    sources=cite(13) + beyond("W3") + ours("Two or three lines, without a detail: they were not in the room."),
    place="plan",
    applies=lambda case, now: bool(part_of(case, "arranged")),
    examples=(
        Example(
            "Ana found the time and the room.",
            interview({"people.ana.part": "arranged"}),
            "2026-11-18T18:00:00+01:00",
            True,
        ),
        Example("Ana interviewed you.", interview(), "2026-11-18T18:00:00+01:00", False),
    ),
)
