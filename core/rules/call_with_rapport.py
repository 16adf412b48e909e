"""You got on really well."""

from core.advice import cite
from core.model import Example, Rule
from core.rules.facts import next_day
from core.rules.interview import interview

RULE = Rule(
    title="You got on really well? A short call is welcome",
    why=(
        "With someone you got on with, a short call can be warmer. It may interrupt, so an email is always "
        "fine as well."
    ),
    sources=cite(53, 54),
    place="channel",
    applies=lambda case, now: any(person.rapport for person in case.people) and not next_day(case, now),
    examples=(
        Example(
            "You and Ana laughed a lot, and it is still the same day.",
            interview({"people.ana.rapport": True}),
            "2026-11-18T18:00:00+01:00",
            True,
        ),
        Example(
            "It is the day after: no call today, write instead.",
            interview({"people.ana.rapport": True}),
            "2026-11-19T10:00:00+01:00",
            False,
        ),
        Example(
            "Two days after, a call is fine again.",
            interview({"people.ana.rapport": True}),
            "2026-11-20T00:00:00+01:00",
            True,
        ),
        Example("It was a correct and cool talk.", interview(), "2026-11-18T18:00:00+01:00", False),
    ),
)
