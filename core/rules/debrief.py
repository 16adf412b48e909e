"""Write down what was said while it is fresh."""

from collections.abc import Iterator

from core.advice import cite, ours
from core.kinds import note_key
from core.model import Case, Example, Rule, Task
from core.rules.facts import ended, hours_after, part_of, sent_at
from core.rules.interview import interview


def written(case: Case) -> bool:
    """Whether the answers say it all: a detail for each who interviewed the user, or their note is out; nobody named,
    anything at all."""
    if people := part_of(case, "interviewer"):
        return all(person.detail or sent_at(case, note_key("thank-you", person.id)) for person in people)
    return any(name.startswith("debrief.") and str(value).strip() for name, value in case.answers.items())


def tasks(case: Case) -> Iterator[Task]:
    yield Task(
        id="debrief",
        what="Write down what you talked about",
        due=hours_after(ended(case), 1),
        not_before=case.ended,
        answered=written(case),
    )


RULE = Rule(
    title="Write it down within the hour",
    why="What each person said fades fast, and it is what makes your notes sound like you.",
    sources=cite(7, 4)
    + ours("The articles say “immediately”. One hour is our reading of it, and what you wrote needs no tick."),
    place="plan",
    tasks=tasks,
    examples=(
        Example(
            "Straight after the interview, writing it down is due within the hour.",
            interview(),
            "2026-11-18T15:05:00+01:00",
            {
                "debrief": {
                    "due": "2026-11-18T16:00:00+01:00",
                    "not_before": "2026-11-18T15:00:00+01:00",
                    "state": "due",
                }
            },
        ),
        Example(
            "Exactly one hour after the interview it is still on time.",
            interview(),
            "2026-11-18T16:00:00+01:00",
            {"debrief": {"state": "due"}},
        ),
        Example(
            "A minute later it is a little late, and still worth doing.",
            interview(),
            "2026-11-18T16:01:00+01:00",
            {"debrief": {"state": "late"}},
        ),
        Example(
            "An interview that ends half an hour before midnight is written down after it.",
            interview({"ended": "2026-12-31T23:30:00+01:00"}),
            "2026-12-31T23:31:00+01:00",
            {"debrief": {"due": "2027-01-01T00:30:00+01:00", "state": "open"}},
        ),
        Example(
            "Something is written down for each of them: that was it.",
            interview({"people.ana.detail": "You told me about the new list."}),
            "2026-11-18T15:05:00+01:00",
            {"debrief": {"state": "done"}},
        ),
        Example(
            "One of two is still without a word.",
            interview({"people.ana.detail": "You told me about the new list.", "people.ben.name": "Ben Okafor"}),
            "2026-11-18T15:05:00+01:00",
            {"debrief": {"state": "due"}},
        ),
        Example(
            "One of two is without a word, and was thanked all the same.",
            interview(
                {
                    "people.ana.detail": "You told me about the new list.",
                    "people.ben.name": "Ben Okafor",
                    "sent.thank-you.ben": "2026-11-18T17:00:00+01:00",
                }
            ),
            "2026-11-18T17:05:00+01:00",
            {"debrief": {"state": "done"}},
        ),
        Example(
            "Nobody is named, and a question about the day is answered.",
            interview({"people.ana.name": None, "debrief.well": "The first half hour."}),
            "2026-11-18T15:05:00+01:00",
            {"debrief": {"state": "done"}},
        ),
        Example(
            "Somebody is named, and only a question about the day is answered.",
            interview({"debrief.well": "The first half hour."}),
            "2026-11-18T15:05:00+01:00",
            {"debrief": {"state": "due"}},
        ),
        Example(
            "Before the interview has ended there is nothing to write down yet.",
            interview(),
            "2026-11-18T14:59:00+01:00",
            {"debrief": {"state": "waiting"}},
        ),
    ),
)
