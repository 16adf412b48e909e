"""One friendly question, when the time they need has passed."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime

from core.advice import cite, ours
from core.model import Case, Example, Rule, Task
from core.rules.facts import company, ended, interested, last_contact, sent_at
from core.rules.interview import interview
from core.rules.nudges import HOLIDAY, NEW_YEAR, rounds
from core.thanks import awaited
from core.timing import DAY, after_holidays, business_day_from, business_days_after, midweek_from

QUIET = cite(75, 78, 21, 76, 77) + ours(
    "The first Tuesday or Wednesday a week or more after the last contact falls within two weeks of it."
)
NAMED = cite(73, 66, 74) + ours("“A few days after” is two working days here, Monday to Friday, holidays not counted.")
ASKED = cite(67, 66) + ours("When they asked you to wait longer, you write on the first Tuesday or Wednesday after it.")


def after_silence(case: Case) -> Task:
    week = last_contact(case).date() + 7 * DAY
    return Task(
        id="check-in",
        what=f"Check in with {company(case)}",
        due=after_holidays(midweek_from(week), midweek_from),
        not_before=week,
        why="A week without news is long enough to ask, and people have more time midweek.",
        sources=QUIET,
        note="check-in",
        patience=(75, 76),
    )


def after_their_date(case: Case, named: date) -> Task:
    return Task(
        id="check-in",
        what=f"Check in with {company(case)}",
        due=after_holidays(business_days_after(named, 2), business_day_from),
        not_before=named + DAY,
        why="They named a day. Two working days after it, a short and friendly question is fair.",
        sources=NAMED,
        note="check-in",
        patience=(66, 73),
    )


def tasks(case: Case) -> Iterator[Task]:
    named = awaited(case)
    task = after_their_date(case, named) if named else after_silence(case)
    waited = ended(case).date() + case.asked_to_wait * DAY
    if task.not_before and waited > task.not_before:
        task = replace(
            task,
            not_before=waited,
            # A date that already lies after the wait stays; nobody asked for a later one.
            due=task.due if task.due >= waited else after_holidays(midweek_from(waited), midweek_from),
            why="They asked you to wait, so you do, and then you ask.",
            sources=ASKED + task.sources,
            patience=(67,),
        )
    task = replace(task, why=" ".join(filter(None, (task.why, HOLIDAY, rounds(case)))))
    if sent_at(case, "final") and not sent_at(case, "check-in"):
        task = replace(task, dropped="Your last follow-up has gone out already, and it asked the same.")
    yield task


def applies(case: Case, now: datetime) -> bool:
    """Nobody decides after an informal talk, unless they named a day for an answer."""
    asked = case.setting != "informal" or case.promised
    return bool(sent_at(case, "check-in") or (interested(case) and asked))


RULE = Rule(
    title="Check in once, when they have had their time",
    why="One short question shows that you are still interested, and leaves them their time.",
    sources=QUIET + NAMED + ASKED + NEW_YEAR,
    place="plan",
    applies=applies,
    tasks=tasks,
    examples=(
        Example(
            "Nobody named a date after a Wednesday interview: ask on Wednesday of next week.",
            interview(),
            "2026-11-18T18:00:00+01:00",
            {"check-in": {"due": "2026-11-25", "not_before": "2026-11-25", "state": "waiting"}},
        ),
        Example(
            "On day six it still waits.",
            interview(),
            "2026-11-24T23:59:00+01:00",
            {"check-in": {"state": "waiting"}},
        ),
        Example(
            "On day seven, a Wednesday, it is due.",
            interview(),
            "2026-11-25T00:00:00+01:00",
            {"check-in": {"state": "due"}},
        ),
        Example(
            "After a Tuesday interview, day seven is a Tuesday and fits.",
            interview({"ended": "2026-11-17T15:00:00+01:00"}),
            "2026-11-24T10:00:00+01:00",
            {"check-in": {"due": "2026-11-24", "state": "due"}},
        ),
        Example(
            "After a Thursday interview, day seven is a Thursday: from then on you may ask, best on Tuesday.",
            interview({"ended": "2026-11-19T15:00:00+01:00"}),
            "2026-11-26T10:00:00+01:00",
            {"check-in": {"due": "2026-12-01", "not_before": "2026-11-26", "state": "open"}},
        ),
        Example(
            "After a Friday interview it falls on the Tuesday eleven days later, within two weeks.",
            interview({"ended": "2026-11-20T15:00:00+01:00"}),
            "2026-11-20T18:00:00+01:00",
            {"check-in": {"due": "2026-12-01", "not_before": "2026-11-27"}},
        ),
        Example(
            "A thank-you sent the next day counts as the last contact.",
            interview({"sent.thank-you.ana": "2026-11-19T11:00:00+01:00"}),
            "2026-11-19T12:00:00+01:00",
            {"check-in": {"due": "2026-12-01", "not_before": "2026-11-26"}},
        ),
        Example(
            "They promised Friday: ask on Tuesday, two working days after it.",
            interview({"promised": "2026-11-20"}),
            "2026-11-20T18:00:00+01:00",
            {"check-in": {"due": "2026-11-24", "not_before": "2026-11-21", "state": "waiting"}},
        ),
        Example(
            "They promised Saturday: the working days are Monday and Tuesday.",
            interview({"promised": "2026-11-21"}),
            "2026-11-23T09:00:00+01:00",
            {"check-in": {"due": "2026-11-24", "not_before": "2026-11-22", "state": "open"}},
        ),
        Example(
            "They promised Sunday: Tuesday too.",
            interview({"promised": "2026-11-22"}),
            "2026-11-22T09:00:00+01:00",
            {"check-in": {"due": "2026-11-24", "not_before": "2026-11-23", "state": "waiting"}},
        ),
        Example(
            "They promised an answer the same day: ask two working days later, without waiting a week.",
            interview({"promised": "2026-11-18"}),
            "2026-11-19T09:00:00+01:00",
            {"check-in": {"due": "2026-11-20", "not_before": "2026-11-19", "state": "open"}},
        ),
        Example(
            "On the promised day itself you do not ask.",
            interview({"promised": "2026-11-25"}),
            "2026-11-25T23:59:00+01:00",
            {"check-in": {"state": "waiting"}},
        ),
        Example(
            "The day after the promised day you may, and two working days after it is the day.",
            interview({"promised": "2026-11-25"}),
            "2026-11-26T00:00:00+01:00",
            {"check-in": {"due": "2026-11-27", "state": "open"}},
        ),
        Example(
            "They asked you to wait ten days: you wait them, and then ask midweek.",
            interview({"asked_to_wait": 10}),
            "2026-11-27T10:00:00+01:00",
            {"check-in": {"due": "2026-12-01", "not_before": "2026-11-28", "state": "waiting"}},
        ),
        Example(
            "A wait of seven days changes nothing: a week is waited anyway.",
            interview({"asked_to_wait": 7}),
            "2026-11-18T18:00:00+01:00",
            {"check-in": {"due": "2026-11-25", "not_before": "2026-11-25"}},
        ),
        Example(
            "Promised for Friday, yet asked to wait two weeks: the wait holds.",
            interview({"promised": "2026-11-20", "asked_to_wait": 14}),
            "2026-11-24T10:00:00+01:00",
            {"check-in": {"due": "2026-12-02", "not_before": "2026-12-02", "state": "waiting"}},
        ),
        Example(
            "A word from them starts the week afresh.",
            interview({"outcome": "heard", "outcome_at": "2026-11-24T10:00:00+01:00"}),
            "2026-11-25T10:00:00+01:00",
            {"check-in": {"due": "2026-12-01", "not_before": "2026-12-01", "state": "waiting"}},
        ),
        Example(
            "A word from them with a new date starts afresh from it: the check-in before counts no longer.",
            interview(
                {
                    "sent.check-in": "2026-11-25T10:00:00+01:00",
                    "outcome": "heard",
                    "outcome_at": "2026-11-26T10:00:00+01:00",
                    "promised": "2026-12-04",
                }
            ),
            "2026-11-26T12:00:00+01:00",
            {
                "check-in": {"due": "2026-12-08", "not_before": "2026-12-05", "state": "waiting"},
                "final": None,
            },
        ),
        Example(
            "A word that came after the promised day has overtaken it.",
            interview({"promised": "2026-11-20", "outcome": "heard", "outcome_at": "2026-11-23T10:00:00+01:00"}),
            "2026-11-24T10:00:00+01:00",
            {"check-in": {"due": "2026-12-01", "not_before": "2026-11-30", "state": "waiting"}},
        ),
        Example(
            "A word on the promised day itself counts as one after it.",
            interview({"promised": "2026-11-25", "outcome": "heard", "outcome_at": "2026-11-25T09:00:00+01:00"}),
            "2026-11-25T10:00:00+01:00",
            {"check-in": {"due": "2026-12-02", "not_before": "2026-12-02", "state": "waiting"}},
        ),
        Example(
            "A word on the day before leaves the promised day as it was.",
            interview({"promised": "2026-11-25", "outcome": "heard", "outcome_at": "2026-11-24T09:00:00+01:00"}),
            "2026-11-25T10:00:00+01:00",
            {"check-in": {"due": "2026-11-27", "not_before": "2026-11-26", "state": "waiting"}},
        ),
        Example(
            "Two working days after the promised day is Christmas Eve: the first working day of January.",
            interview({"promised": "2026-12-22", "ended": "2026-12-16T15:00:00+01:00"}),
            "2026-12-23T10:00:00+01:00",
            {"check-in": {"due": "2027-01-04", "not_before": "2026-12-23", "state": "open"}},
        ),
        Example(
            "One day earlier it is 23 December, an ordinary day.",
            interview({"promised": "2026-12-21", "ended": "2026-12-16T15:00:00+01:00"}),
            "2026-12-23T10:00:00+01:00",
            {"check-in": {"due": "2026-12-23", "state": "due"}},
        ),
        Example(
            "A week later is between the years, and nobody named a day: the first Tuesday after them.",
            interview({"ended": "2026-12-22T15:00:00+01:00"}),
            "2026-12-29T10:00:00+01:00",
            {"check-in": {"due": "2027-01-05", "not_before": "2026-12-29", "state": "open"}},
        ),
        Example(
            "An informal talk: nobody decides, so nobody is asked.",
            interview({"setting": "informal"}),
            "2026-11-25T10:00:00+01:00",
            {"check-in": None},
        ),
        Example(
            "An informal talk, and they named a day for an answer.",
            interview({"setting": "informal", "promised": "2026-11-25"}),
            "2026-11-26T10:00:00+01:00",
            {"check-in": {"due": "2026-11-27"}},
        ),
        Example(
            "Four weeks after its day, less one, it may still be sent.",
            interview(),
            "2026-12-22T23:59:00+01:00",
            {"check-in": {"state": "overdue"}},
        ),
        Example(
            "Four weeks after its day it is let go.",
            interview(),
            "2026-12-23T00:00:00+01:00",
            {"check-in": {"state": "dropped"}},
        ),
        Example(
            "Not interested: nothing to chase.",
            interview({"interest": "no"}),
            "2026-11-25T10:00:00+01:00",
            {"check-in": None},
        ),
        Example(
            "One day after its day it is late.",
            interview(),
            "2026-11-26T10:00:00+01:00",
            {"check-in": {"state": "late"}},
        ),
        Example(
            "Two days after its day it is overdue, and still fine to send.",
            interview(),
            "2026-11-27T10:00:00+01:00",
            {"check-in": {"state": "overdue"}},
        ),
    ),
)
