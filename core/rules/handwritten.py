"""A card by hand, for a traditional company, once the email has gone."""

from collections.abc import Iterator

from core.advice import cite, ours
from core.model import Case, Example, Rule, Task
from core.rules.facts import ended, interested, met, name, sent_at
from core.rules.interview import interview
from core.thanks import too_late_from
from core.timing import DAY, day_of

TOO_LATE = "It follows a thank-you, and for that it is too late now."


def tasks(case: Case) -> Iterator[Task]:
    for person in met(case):
        thanks = f"thank-you.{person.id}"
        sent = sent_at(case, thanks)
        third_day = ended(case).date() + 3 * DAY
        # While the email has not gone out the card waits for it; the third day is only hoped for.
        start = day_of(sent, case.ended) if sent else third_day
        yield Task(
            id=f"handwritten.{person.id}",
            what=f"Post a handwritten card to {name(person)}",
            due=max(third_day, start),
            not_before=start,
            after=thanks,
            note=f"handwritten.{person.id}",
            patience=(63,),
            lapses=None if sent else too_late_from(ended(case)),
            lapsed="" if sent else TOO_LATE,
        )


RULE = Rule(
    title="Traditional company? A card after the email",
    why="A card by hand is a warm second touch there. The email goes first, because it arrives in time.",
    sources=cite(59, 63) + ours("“A few days later” is three days after the interview here."),
    place="plan",
    applies=lambda case, now: case.culture == "traditional" and interested(case),
    tasks=tasks,
    examples=(
        Example(
            "At a traditional company a card follows on the third day, once the thank-you is sent.",
            interview({"culture": "traditional", "sent.thank-you.ana": "2026-11-19T09:00:00+01:00"}),
            "2026-11-19T10:00:00+01:00",
            {"handwritten.ana": {"due": "2026-11-21", "not_before": "2026-11-19", "state": "open"}},
        ),
        Example(
            "While the email has not gone out, the card waits.",
            interview({"culture": "traditional"}),
            "2026-11-21T10:00:00+01:00",
            {"handwritten.ana": {"due": "2026-11-21", "state": "waiting"}},
        ),
        Example(
            "A thank-you sent on the fifth day moves the card to that day, never before the email.",
            interview({"culture": "traditional", "sent.thank-you.ana": "2026-11-23T09:00:00+01:00"}),
            "2026-11-23T10:00:00+01:00",
            {"handwritten.ana": {"due": "2026-11-23", "not_before": "2026-11-23", "state": "due"}},
        ),
        Example(
            "No thank-you in two weeks: the card is let go with it.",
            interview({"culture": "traditional"}),
            "2026-12-02T15:01:00+01:00",
            {"handwritten.ana": {"state": "dropped"}},
        ),
        Example(
            "Nor does it follow a check-in that said the thanks.",
            interview({"culture": "traditional", "sent.check-in": "2026-11-25T10:00:00+01:00"}),
            "2026-11-25T11:00:00+01:00",
            {"handwritten.ana": {"state": "dropped"}},
        ),
        Example(
            "A formal company is not a traditional one: the email is enough.",
            interview({"culture": "formal"}),
            "2026-11-19T10:00:00+01:00",
            {"handwritten.ana": None},
        ),
        Example(
            "Not interested: no card either.",
            interview({"culture": "traditional", "interest": "no"}),
            "2026-11-19T10:00:00+01:00",
            {"handwritten.ana": None},
        ),
    ),
)
