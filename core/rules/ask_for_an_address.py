"""Where you may write to them."""

from core.advice import cite, ours
from core.model import Example, Rule
from core.rules.interview import interview

RULE = Rule(
    title="Ask each person where you may write to them",
    why=("A thank-you needs an address that they gave you. A card or an email address takes a moment to ask for."),
    sources=cite(14)
    + ours("The articles say to use what you were given; asking for it while you are there is our addition."),
    place="before",
    applies=lambda case, now: not all(person.address for person in case.people) or not case.people,
    examples=(
        Example("You have no address for Ana yet.", interview(), "2026-11-18T18:00:00+01:00", True),
        Example(
            "Ana gave you her address.",
            interview({"people.ana.address": "ana@harbour.example", "people.ana.address_from": "given"}),
            "2026-11-18T18:00:00+01:00",
            False,
        ),
        Example(
            "Nobody is listed yet.",
            interview({"people.ana.name": None}),
            "2026-11-18T18:00:00+01:00",
            True,
        ),
    ),
)
