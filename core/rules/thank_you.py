"""A thank-you to each person who interviewed you, within a day."""

from core.advice import cite, ours
from core.model import Case, Example, Rule, Task
from core.rules._facts import hours_after, interested, name, sent_at
from core.rules._interview import interview


def tasks(case: Case):
    for person in case.people:
        note = f"thank-you.{person.id}"
        if interested(case) or sent_at(case, note):
            yield Task(
                id=note,
                what=f"Thank {name(person)}",
                due=hours_after(case.ended, 24),
                not_before=case.ended,
                note=note,
                patience=(20,),
            )


RULE = Rule(
    title="Thank each person within a day",
    why="A note of thanks within a day reaches them while they still remember your talk.",
    sources=cite(8, 9, 12, 17, 18, 19, 20)
    + ours(
        "Late after 24 hours and overdue after 48, and still worth sending, with a line that owns the delay."
    ),
    place="plan",
    tasks=tasks,
    examples=(
        Example(
            "A thank-you is due 24 hours after the interview ends, to the minute.",
            interview(),
            "2026-11-18T18:00:00+01:00",
            {
                "thank-you.ana": {
                    "due": "2026-11-19T15:00:00+01:00",
                    "not_before": "2026-11-18T15:00:00+01:00",
                    "state": "open",
                }
            },
        ),
        Example(
            "After exactly 24 hours it is still on time.",
            interview(),
            "2026-11-19T15:00:00+01:00",
            {"thank-you.ana": {"state": "due"}},
        ),
        Example(
            "After 24 hours and a minute it is late, and still sent.",
            interview(),
            "2026-11-19T15:01:00+01:00",
            {"thank-you.ana": {"state": "late"}},
        ),
        Example(
            "After exactly 48 hours it is still only late.",
            interview(),
            "2026-11-20T15:00:00+01:00",
            {"thank-you.ana": {"state": "late"}},
        ),
        Example(
            "After 48 hours and a minute it is overdue, and still sent, with a line that owns the delay.",
            interview(),
            "2026-11-20T15:01:00+01:00",
            {"thank-you.ana": {"state": "overdue"}},
        ),
        Example(
            "A Friday interview is thanked for on Saturday: a better weekday is never worth the wait.",
            interview({"ended": "2026-11-20T15:00:00+01:00"}),
            "2026-11-20T16:00:00+01:00",
            {"thank-you.ana": {"due": "2026-11-21T15:00:00+01:00"}},
        ),
        Example(
            "Each of two interviewers gets a note of their own.",
            interview({"people.ben.name": "Ben Okafor"}),
            "2026-11-18T18:00:00+01:00",
            {"thank-you.ana": {"what": "Thank Ana Ruiz"}, "thank-you.ben": {"what": "Thank Ben Okafor"}},
        ),
        Example(
            "Unsure about the job? A thank-you is still right.",
            interview({"interest": "unsure"}),
            "2026-11-18T18:00:00+01:00",
            {"thank-you.ana": {"state": "open"}},
        ),
        Example(
            "Not interested: a kind note to decline takes its place.",
            interview({"interest": "no"}),
            "2026-11-18T18:00:00+01:00",
            {"thank-you.ana": None},
        ),
        Example(
            "Once you say it is sent, it is done.",
            interview({"sent.thank-you.ana": "2026-11-18T17:30:00+01:00"}),
            "2026-11-18T18:00:00+01:00",
            {"thank-you.ana": {"state": "done"}},
        ),
    ),
)
