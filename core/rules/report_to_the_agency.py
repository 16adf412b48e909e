"""An agency stands between: they hear first."""

from collections.abc import Iterator

from core.advice import beyond, cite, ours
from core.kinds import note_key
from core.model import Case, Example, Rule, Task
from core.rules.facts import ended, hours_after, interested, part_of
from core.rules.interview import interview
from core.timing import DAY

LET_GO = "Two weeks have passed, so they have heard from others how it went."
AGENCY = {"people.lee.name": "Lee Park", "people.lee.part": "agency"}


def tasks(case: Case) -> Iterator[Task]:
    for person in part_of(case, "agency"):
        yield Task(
            id=f"agency.{person.id}",
            what=f"Tell {person.name or 'the agency'} how it went",
            due=hours_after(ended(case), 2),
            not_before=case.ended,
            note=note_key("agency", person.id),
            patience=(12,),
            lapses=ended(case) + 14 * DAY,
            lapsed=LET_GO,
        )


RULE = Rule(
    title="Tell the agency the same day how it went",
    why="They speak for you, and they are asked first. What you tell them today is what they can say tomorrow.",
    sources=cite(12) + beyond("W1", "W2", "W3") + ours("“Straight afterwards” is two hours here."),
    place="plan",
    applies=lambda case, now: interested(case) and bool(part_of(case, "agency")),
    tasks=tasks,
    examples=(
        Example(
            "Lee from the agency hears within two hours, and gets no thank-you.",
            interview(AGENCY),
            "2026-11-18T16:00:00+01:00",
            {
                "agency.lee": {
                    "due": "2026-11-18T17:00:00+01:00",
                    "not_before": "2026-11-18T15:00:00+01:00",
                    "state": "due",
                },
                "thank-you.lee": None,
                "thank-you.ana": {"state": "open"},
            },
        ),
        Example(
            "After two hours to the minute it is on time.",
            interview(AGENCY),
            "2026-11-18T17:00:00+01:00",
            {"agency.lee": {"state": "due"}},
        ),
        Example(
            "A minute later it is late, and still worth doing.",
            interview(AGENCY),
            "2026-11-18T17:01:00+01:00",
            {"agency.lee": {"state": "late"}},
        ),
        Example(
            "Two agencies: each hears from you.",
            interview({**AGENCY, "people.kim.name": "Kim Roy", "people.kim.part": "agency"}),
            "2026-11-18T16:00:00+01:00",
            {"agency.lee": {"state": "due"}, "agency.kim": {"state": "due"}},
        ),
        Example(
            "On the minute two weeks later it may still be sent.",
            interview(AGENCY),
            "2026-12-02T15:00:00+01:00",
            {"agency.lee": {"state": "overdue"}},
        ),
        Example(
            "A minute after that it is let go.",
            interview(AGENCY),
            "2026-12-02T15:01:00+01:00",
            {"agency.lee": {"state": "dropped", "dropped": LET_GO}},
        ),
        Example(
            "Not interested: the kind no takes its place.",
            interview({**AGENCY, "interest": "no"}),
            "2026-11-18T16:00:00+01:00",
            {"agency.lee": None},
        ),
        Example(
            "Nobody from an agency: nobody to tell.",
            interview({"people.ana.part": "arranged"}),
            "2026-11-18T16:00:00+01:00",
            {"agency.ana": None},
        ),
    ),
)
