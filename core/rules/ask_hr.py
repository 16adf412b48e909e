"""No address: HR can help."""

from core.advice import cite
from core.model import Example, Rule
from core.people import reachable
from core.rules.interview import interview

RULE = Rule(
    title="No address? Ask HR to pass your note on",
    why="HR can give you the address or pass your note on. Never go through a colleague you did not meet.",
    sources=cite(13, 14, 15),
    place="channel",
    applies=lambda case, now: not all(map(reachable, case.people)),
    examples=(
        Example(
            "Nobody gave you Ana's address.",
            interview({"people.ana.address_from": "none"}),
            "2026-11-18T18:00:00+01:00",
            True,
        ),
        Example(
            "Ana gave you hers.",
            interview({"people.ana.address": "ana@harbour.example", "people.ana.address_from": "given"}),
            "2026-11-18T18:00:00+01:00",
            False,
        ),
    ),
)
