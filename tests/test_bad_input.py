"""Bad input, through the one door: a sentence, a sane plan, and nothing that was typed is lost."""

import json
import re
from datetime import timedelta

import pytest

from core.app import handle
from core.document import load, merge
from core.fields import read_case
from core.plan import FINISHED, plan
from core.rules.interview import interview
from core.timing import moment

E = moment("2026-11-18T15:00:00+01:00")
LEE, KIM = ({f"people.{id}.name": name, f"people.{id}.part": "agency"} for id, name in (("l", "Lee"), ("k", "Kim")))
TALK = {"people.ana.detail": "You told me about the new list."}


def at(**time):
    return (E + timedelta(**time)).isoformat()


def ask(action, now, **more):
    answer = json.loads(handle(json.dumps({"action": action, "now": now, "hour12": False, "id": "x", **more})))
    assert "error" not in answer, answer
    return answer


def shown(answers, now):
    return ask("case", now, answers=answers, profile={"name": "Ines Duarte"})["regions"]


def said(html):
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def logged(answers, outcome, now):
    effects = ask("log", now, outcome=outcome, answers=answers)["effects"]
    return {**answers, **{it["name"]: it["value"] for it in effects}}


# what it is called, the answers, the moment, what the plan says, the ids of what is still to do
BAD = [
    (
        "two agencies",
        {**TALK, **LEE, **KIM},
        at(hours=1),
        "Tell Lee how it went",
        {"agency.l", "agency.k", "thank-you.ana", "check-in"},
    ),
    (
        "an interview that ended at half past two in the night",
        {**TALK, "ended": "2026-11-18T02:30:00+01:00"},
        "2026-11-18T02:40:00+01:00",
        "Best sent from today, 08:00 on",
        {"thank-you.ana", "check-in"},
    ),
    (
        "a promise before the end",
        {**TALK, "promised": "2026-11-16"},
        at(hours=1),
        "Check in with Harbour Books Best Wed 25 Nov",
        {"thank-you.ana", "check-in"},
    ),
    (
        "material due before the end",
        {**TALK, "requested.r.what": "a portfolio", "requested.r.due": at(hours=-30)},
        at(hours=1),
        "due before the interview ended. If that is a slip",
        {"thank-you.ana", "check-in", "requested.r"},
    ),
    (
        "material due two years from now",
        {**TALK, "requested.r.what": "a portfolio", "requested.r.due": "2028-11-20"},
        at(hours=1),
        "due more than a year after the interview",
        {"thank-you.ana", "check-in", "requested.r"},
    ),
    (
        "a year that was a slip",
        {**TALK, "ended": "2025-11-18T15:00:00+01:00"},
        at(hours=1),
        "more than a year ago. If that is a slip",
        set(),
    ),
    (
        "a check-in moved to the year after next",
        {**TALK, "moved.check-in": "2028-01-12"},
        at(hours=1),
        "moved something to more than a year after",
        {"thank-you.ana", "check-in"},
    ),
    (
        "a date of their own, two years ahead",
        {**TALK, "own_date": "2028-12-01"},
        at(hours=1),
        "The date you set for yourself is more than a year ahead",
        {"thank-you.ana", "check-in", "own-date"},
    ),
    (
        "the clock was set back a week after the thank-you went out",
        {**TALK, "sent.thank-you.ana": at(hours=2)},
        at(days=-7),
        "ticked at a time that is still ahead. Was the clock of this phone wrong?",
        {"check-in"},
    ),
    (
        "a round of a case that was deleted",
        {**TALK, "round": 3, "previous": "no-such-case", "sent_before": 5},
        at(hours=1),
        "With the rounds before, you have written to them 5 times",
        {"thank-you.ana", "check-in"},
    ),
    (
        "moved from a time that nobody knows",
        {**TALK, "outcome": "moved", "outcome_at": at(hours=-2)},
        at(hours=1),
        "Thank Ana Ruiz",
        {"thank-you.ana", "check-in"},
    ),
    (
        "a missed call from next year",
        {**TALK, "missed_call": at(days=300)},
        at(hours=1),
        "Thank Ana Ruiz",
        {"thank-you.ana", "check-in", "call-back"},
    ),
]


@pytest.mark.parametrize(("answers", "now", "says", "open_"), [it[1:] for it in BAD], ids=[it[0] for it in BAD])
def test_it_gets_a_sentence_and_a_sane_plan(answers, now, says, open_):
    answers = interview(answers)
    before = dict(answers)
    regions = shown(answers, now)
    assert says in said(regions["plan"])
    found = plan(read_case(answers), moment(now))
    assert {task.id for task in found.tasks if task.state not in FINISHED} == open_
    assert all(task.why and task.due for task in found.tasks)
    assert answers == before
    for action in ("home", "text", "another-round"):
        ask(action, now, answers=answers, cases=[{"id": "x", "answers": answers}])


def test_a_promise_before_the_end_is_told_at_its_field_and_stays_as_typed():
    answers = interview({**TALK, "promised": "2026-11-16"})
    regions = shown(answers, at(hours=1))
    assert "before the interview" in said(regions["problem.promised"]) and answers["promised"] == "2026-11-16"


def test_an_offer_and_a_no_on_one_day_leave_what_came_last_and_the_way_back():
    answers = interview({**TALK, "sent.thank-you.ana": at(hours=2)})
    offered = logged(answers, "offer", at(days=9))
    refused = logged(offered, "rejected", at(days=9, hours=2))
    assert "They made you an offer" in said(shown(offered, at(days=9, hours=1))["plan"])
    assert "They said no" in said(shown(refused, at(days=9, hours=3))["plan"])
    back = logged(refused, "waiting", at(days=9, hours=4))
    assert plan(read_case(back), moment(at(days=9, hours=4))).next == "check-in"


def test_thirty_words_from_them_are_thirty_times_the_last_one():
    answers = interview({**TALK, "sent.thank-you.ana": at(hours=2)})
    for day in range(2, 32):
        answers = logged(answers, "heard", at(days=day))
        if day % 3 == 0:
            answers["sent.check-in"] = at(days=day, hours=1)
            answers = logged(answers, "heard", at(days=day, hours=2))
        found = plan(read_case(answers), moment(at(days=day, hours=3)))
        assert found.next == "check-in" and found.task("check-in").state == "waiting" and not found.task("final")
        assert (found.task("check-in").not_before - (E + timedelta(days=day)).date()).days == 7
    assert answers["sent.thank-you.ana"] == at(hours=2)


def test_a_clock_set_back_a_week_while_they_write_loses_no_note():
    """Ticked in the right order by a clock that was wrong between: what went out stays, and a word can be logged."""
    answers = interview({**TALK, "sent.thank-you.ana": at(hours=2), "sent.check-in": at(days=7)})
    heard = logged(answers, "heard", at(days=1))
    found = plan(read_case(heard), moment(at(days=1, hours=1)))
    assert found.task("thank-you.ana").state == found.task("check-in").state == "done"
    assert "Was the clock of this phone wrong?" in " ".join(found.warnings)
    right = {**heard, "outcome_at": at(days=8)}
    assert plan(read_case(right), moment(at(days=8, hours=1))).task("check-in").state == "waiting"


def test_what_is_new_in_a_case_survives_a_file_and_a_merge():
    answers = interview(
        {"was_at": at(), "missed_call": at(days=1), "one_note": True, "outcome": "called_off", "outcome_at": at()}
    )
    record = {"format": 1, "id": "x", "revision": 1, "answers": answers, "stamps": {}, "earlier": []}
    brought = load(json.dumps(record))
    assert brought.cases[0]["answers"] == answers
    assert merge({**record, "answers": {"company": "Harbour Books"}}, record)["answers"] == answers
    case = read_case(answers)
    assert not case.problems and case.one_note and case.was_at == E
