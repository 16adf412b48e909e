"""Past an agency goes nothing, unless they allow it."""

from core.advice import beyond, cite
from core.model import Example, Rule
from core.rules.facts import through_agency
from core.rules.interview import interview
from core.rules.report_to_the_agency import AGENCY

RULE = Rule(
    title="An agency arranged it? They pass your notes on",
    why="The company is their client, so your note goes to them, and they pass it on.",
    sources=cite(12, 13) + beyond("W1", "W2"),
    place="channel",
    applies=lambda case, now: through_agency(case),
    examples=(
        Example("Lee from an agency arranged it.", interview(AGENCY), "2026-11-18T18:00:00+01:00", True),
        Example(
            "Lee said that you may write to them yourself.",
            interview({**AGENCY, "agency_allows": True}),
            "2026-11-18T18:00:00+01:00",
            False,
        ),
        Example(
            "Somebody at the company arranged it.",
            interview({"people.ana.part": "arranged"}),
            "2026-11-18T18:00:00+01:00",
            False,
        ),
    ),
)
