"""A thank-you to each person who interviewed you, within a day."""

from collections.abc import Iterator
from datetime import datetime, time

from core.advice import beyond, cite, ours
from core.kinds import NUDGES, parse_key
from core.model import Case, Example, Rule, Task
from core.rules.facts import ended, hours_after, interested, met, name, sent_at, ticked_at
from core.rules.interview import interview
from core.thanks import too_late_from
from core.timing import DAY, in_the_day

EVENING = time(20)
SOON = cite(17) + beyond("W5") + ours("Two hours, and eight in the evening, are our reading of “before they decide”.")
CARRIED = "Your check-in is out, and it says the thanks."
NO_CHECK_IN = "After two weeks it would come too late to be a thank-you."
TOO_LATE = "After two weeks it would come too late to be a thank-you; your check-in says the thanks."


def due(case: Case) -> tuple[datetime, str]:
    """By when, and why where they decide so soon that a day would be too late (C21)."""
    end = ended(case)
    today = hours_after(end, 2)
    if case.promised == end.date():
        return today, "They decide the same day, so a short note goes out within two hours."
    if case.promised == end.date() + DAY:
        evening = datetime.combine(end.date(), EVENING, end.tzinfo)
        return max(today, evening), "They decide the day after, so a short note goes out the same evening."
    return hours_after(end, 24), ""


def tasks(case: Case) -> Iterator[Task]:
    by, soon = due(case)
    best = in_the_day(hours_after(ended(case), 1))
    for person in met(case):
        note = f"thank-you.{person.id}"
        if interested(case) or sent_at(case, note):
            yield Task(
                id=note,
                what=f"Thank {name(person)}",
                due=by,
                not_before=case.ended,
                why=soon,
                sources=SOON if soon else (),
                note=note,
                patience=(20,),
                best=best if best < by else None,
                lapses=too_late_from(ended(case)),
                lapsed=NO_CHECK_IN if case.setting == "informal" and not case.promised else TOO_LATE,
            )


def drops(case: Case, task: Task) -> str:
    """A thank-you that was not sent goes with the check-in, and the card after it as well (C23)."""
    kind, person = parse_key(task.id)
    if kind not in ("thank-you", "handwritten") or ticked_at(case, f"thank-you.{person}"):
        return ""
    return CARRIED if any(ticked_at(case, nudge) for nudge in NUDGES) else ""


RULE = Rule(
    title="Thank each person within a day",
    why="A note of thanks within a day reaches them while they still remember your talk.",
    sources=cite(17, 12, 18, 8, 9, 19, 20)
    + ours("Late after 24 hours and overdue after 48, and still worth sending, with a line that owns the delay.")
    + ours("After two weeks, or once the check-in is out, it is let go: the check-in says the thanks."),
    place="plan",
    tasks=tasks,
    drops=drops,
    examples=(
        Example(
            "They decide the same day: two hours after the end.",
            interview({"promised": "2026-11-18"}),
            "2026-11-18T16:00:00+01:00",
            {"thank-you.ana": {"due": "2026-11-18T17:00:00+01:00", "state": "due"}},
        ),
        Example(
            "They decide tomorrow: by eight this evening.",
            interview({"promised": "2026-11-19"}),
            "2026-11-18T16:00:00+01:00",
            {"thank-you.ana": {"due": "2026-11-18T20:00:00+01:00", "state": "due"}},
        ),
        Example(
            "They decide tomorrow, and it ended at half past six: two hours after that.",
            interview({"promised": "2026-11-19", "ended": "2026-11-18T18:30:00+01:00"}),
            "2026-11-18T19:00:00+01:00",
            {"thank-you.ana": {"due": "2026-11-18T20:30:00+01:00", "state": "due"}},
        ),
        Example(
            "They decide the day after tomorrow: a day is soon enough.",
            interview({"promised": "2026-11-20"}),
            "2026-11-18T16:00:00+01:00",
            {"thank-you.ana": {"due": "2026-11-19T15:00:00+01:00"}},
        ),
        Example(
            "Sooner asked is sooner late: until a day after it.",
            interview({"promised": "2026-11-18"}),
            "2026-11-19T17:00:00+01:00",
            {"thank-you.ana": {"state": "late"}},
        ),
        Example(
            "On the minute two weeks after the interview it may still be sent.",
            interview(),
            "2026-12-02T15:00:00+01:00",
            {"thank-you.ana": {"state": "overdue"}},
        ),
        Example(
            "A minute later it is let go, and the check-in says the thanks.",
            interview(),
            "2026-12-02T15:01:00+01:00",
            {"thank-you.ana": {"state": "dropped", "dropped": TOO_LATE}},
        ),
        Example(
            "The check-in went out before the thank-you: it has said the thanks.",
            interview({"sent.check-in": "2026-11-25T10:00:00+01:00"}),
            "2026-11-25T10:01:00+01:00",
            {"thank-you.ana": {"state": "dropped", "dropped": CARRIED}},
        ),
        Example(
            "Sent before the check-in, it stays done.",
            interview(
                {"sent.thank-you.ana": "2026-11-18T18:00:00+01:00", "sent.check-in": "2026-11-25T10:00:00+01:00"}
            ),
            "2026-11-25T10:01:00+01:00",
            {"thank-you.ana": {"state": "done"}},
        ),
        Example(
            "Whoever arranged it gets one too, and an agency a report in its place.",
            interview(
                {
                    "people.ben.name": "Ben Okafor",
                    "people.ben.part": "arranged",
                    "people.lee.name": "Lee Park",
                    "people.lee.part": "agency",
                }
            ),
            "2026-11-18T16:00:00+01:00",
            {"thank-you.ben": {"state": "open"}, "thank-you.lee": None},
        ),
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
