"""Every end is an end: from each outcome and each round of a story there is a dated next thing, or a stated end."""

from datetime import timedelta
from itertools import product

import pytest

from core import view
from core.fields import FIELDS, read_case
from core.outbox import outbox
from core.plan import FINISHED, plan
from core.rules.interview import interview
from core.timing import moment

E = moment("2026-11-18T15:00:00+01:00")
OUTCOMES = next(field.choices for field in FIELDS if field.name == "outcome")
LATER = 200


def at(days, hours=0):
    return E + timedelta(days=days, hours=hours)


def said(what, days):
    return {f"sent.{what}": at(days).isoformat()}


THANKED = {**said("thank-you.ana", 0.1), "people.ana.detail": "You told me about the new list of the house."}
STAGES = {
    "nothing is ticked": {},
    "thanked": THANKED,
    "checked in": {**THANKED, **said("check-in", 7)},
    "followed up": {**THANKED, **said("check-in", 7), **said("final", 14)},
    "let go": {**THANKED, **said("check-in", 7), **said("final", 14), "done.close": at(28).isoformat()},
}
TALKS = {
    "an interview": {},
    "a later round": {"round": 2, "previous": "gone", "sent_before": 4},
    "a promise": {"promised": "2026-11-27"},
    "an informal talk": {"setting": "informal"},
    "an informal talk with nobody named": {"setting": "informal", "people.ana.name": None},
    "nobody named": {"people.ana.name": None},
    "an agency": {"people.lee.name": "Lee Park", "people.lee.part": "agency"},
    "not for me": {"interest": "no"},
    "a card": {"culture": "traditional"},
    "material": {"requested.r.what": "two references"},
}
PATHS = [
    pytest.param({**talk, **stage, "outcome": outcome, "outcome_at": at(30).isoformat()}, id=f"{one}, {two}, {outcome}")
    for (one, talk), (two, stage), outcome in product(TALKS.items(), STAGES.items(), OUTCOMES)
]
EVENINGS = [0, 1, 2, 3, 5, 7, 8, 10, 14, 15, 21, 28, 30, 31, 35, 38, 42, 50, 60, 75, 90, LATER]


def unfinished(found):
    return [task for task in found.tasks if task.state not in FINISHED]


@pytest.mark.parametrize("answers", PATHS)
def test_there_is_always_a_dated_next_thing_or_a_stated_end(answers):
    case = read_case(interview(answers))
    for days in EVENINGS:
        found = plan(case, at(days, 3))
        ends = [bool(found.next), bool(found.closed), bool(found.rests)]
        assert sum(ends) == 1, (days, found)
        assert not found.next or found.task(found.next).due


@pytest.mark.parametrize("answers", PATHS)
def test_two_hundred_days_later_nothing_is_due(answers):
    """Whatever was left lying is let go, and each says why; home asks for nothing and counts nothing."""
    case, now = read_case(interview(answers)), at(LATER)
    found = plan(case, now)
    assert not unfinished(found) or (found.closed and [task.id for task in unfinished(found)] == ["debrief"])
    assert all(task.dropped for task in found.tasks if task.state == "dropped")
    row = view.row(case, plan(case, at(31)))
    assert view.home({"x": row}, now)["badge"] == 0


@pytest.mark.parametrize("stage", STAGES)
def test_whatever_happened_what_comes_next_can_be_logged(stage):
    """Each outcome may follow on each other; none makes an error, and none takes a note away that went out."""
    for first, then in product(OUTCOMES, repeat=2):
        one = read_case(interview({**STAGES[stage], "outcome": first, "outcome_at": at(30).isoformat()}))
        two = read_case(interview({**STAGES[stage], "outcome": then, "outcome_at": at(31).isoformat()}))
        for case in (one, two):
            found = plan(case, at(32))
            outbox(case, found, at(32))
            sent = [task for task in found.tasks if task.note and task.note in case.sent]
            assert all(task.state == "done" or task.id in ("check-in", "final") for task in sent)
    html = view.case_regions(one, "x", at(32), plan(one, at(32)), ())["plan"]
    # `one` has the last of the outcomes; another round has a button of its own, and what ended it is there already.
    asked = set(OUTCOMES) - {"waiting", "invited", one.outcome}
    assert all(f'data-arg-outcome="{outcome}"' in html for outcome in asked)
    assert 'data-action="another-round"' in html


def test_what_is_let_go_offers_to_close_and_to_go_on():
    case, now = read_case(interview()), at(LATER)
    found = plan(case, now)
    assert found.rests and not found.closed
    assert found.goes_on[0] == "moved.check-in"
    html = view.case_regions(case, "x", now, found, ())["plan"]
    assert 'data-name="done.close"' in html and 'data-name="moved.check-in"' in html
    closed = plan(read_case(interview({"done.close": now.isoformat()})), now)
    assert closed.closed and not closed.rests
    on = plan(read_case(interview({"moved.check-in": found.goes_on[1].isoformat()})), now)
    assert on.next == "check-in" and on.task("check-in").due == found.goes_on[1] > now.date()


def test_a_date_of_their_own_outlives_the_end():
    for outcome in ("offer", "withdrawn", "rejected"):
        refused = said("rejection-reply", 9)
        answers = {**THANKED, **refused, "outcome": outcome, "outcome_at": at(9).isoformat(), "own_date": "2026-12-09"}
        found = plan(read_case(interview(answers)), at(10))
        assert found.next == "own-date" and not found.closed, outcome
        done = plan(read_case(interview(answers | {"done.own-date": at(20).isoformat()})), at(21))
        assert done.closed


# ---- bad input ----


def sentence_of(answers, now):
    return " ".join(plan(read_case(interview(answers)), now).warnings)


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        ({"ended": "2027-12-18T15:00:00+01:00"}, "more than a year until that interview"),
        ({"promised": "2027-12-01"}, "more than a year after the interview"),
        ({"outcome": "heard", "outcome_at": "2026-11-17T10:00:00+01:00"}, "before the interview ended"),
        ({"outcome": "heard", "outcome_at": "2026-12-17T10:00:00+01:00"}, "ahead of today"),
        ({"sent.thank-you.ana": "2026-11-25T10:00:00+01:00"}, "Was the clock of this phone wrong?"),
        ({"sent.thank-you.ana": "2026-11-17T10:00:00+01:00"}, "as sent before the day of the interview"),
        ({"missed_call": "2027-11-25T10:00:00+01:00"}, "Was the clock of this phone wrong?"),
    ],
)
def test_a_date_far_off_gets_a_sentence(answers, words):
    assert words in sentence_of(answers, at(0, 2))


def test_ordinary_dates_get_none():
    heard = {"outcome": "heard", "outcome_at": at(1).isoformat()}
    assert sentence_of({"promised": "2026-11-27", **heard, **said("thank-you.ana", 0.1)}, at(1, 2)) == ""
    # An hour before the end is a time set roughly, and a question about the interview is asked before it.
    early = {**said("thank-you.ana", -0.04), **said("new-time", -3), "missed_call": at(0, 1).isoformat()}
    assert sentence_of(early, at(1, 2)) == ""


def test_an_interview_that_ended_in_the_night_is_thanked_for_in_the_day():
    found = plan(read_case(interview({"ended": "2026-11-18T02:30:00+01:00"})), moment("2026-11-18T02:40:00+01:00"))
    thanks = found.task("thank-you.ana")
    assert thanks.due.isoformat() == "2026-11-19T02:30:00+01:00"
    assert thanks.best.isoformat() == "2026-11-18T08:00:00+01:00"


def test_who_decides_before_eight_is_not_kept_waiting_until_eight():
    night = {"ended": "2026-11-18T02:30:00+01:00", "promised": "2026-11-18"}
    thanks = plan(read_case(interview(night)), moment("2026-11-18T02:40:00+01:00")).task("thank-you.ana")
    assert thanks.due.isoformat() == "2026-11-18T04:30:00+01:00" and thanks.best is None


def test_an_offer_and_a_no_on_one_day_leave_what_came_last():
    offered = {**THANKED, "outcome": "offer", "outcome_at": at(9).isoformat()}
    refused = {"outcome": "rejected", "outcome_at": at(9, 2).isoformat()}
    assert plan(read_case(interview(offered)), at(9, 1)).closed
    assert plan(read_case(interview(offered | refused)), at(9, 3)).next == "reply-rejection"


def test_a_round_of_a_deleted_case_has_a_plan_and_knows_what_went_before():
    found = plan(read_case(interview(TALKS["a later round"] | THANKED)), at(7))
    assert "you have written to them 5 times" in found.task("check-in").why


# ---- in which order it was ----


def test_a_check_in_ticked_after_their_word_on_one_day_is_asked_about():
    heard = {"outcome": "heard", "outcome_at": "2026-11-25T10:00:00+01:00"}
    ticked = {"sent.check-in": "2026-11-25T10:00:30+01:00"}
    now = moment("2026-11-25T10:02:00+01:00")
    at_first = plan(read_case(interview(heard | ticked)), now)
    assert at_first.task("check-in").state == "waiting", "a time without seconds stands for its minute"
    ticked = {"sent.check-in": "2026-11-25T10:01:30+01:00"}
    case = read_case(interview(heard | ticked))
    task = plan(case, now).task("check-in")
    assert task.state == "done" and task.doubt
    for _, when in task.doubt:
        moved = plan(read_case(interview(heard | {"sent.check-in": when.isoformat()})), now)
        assert moved.task("check-in").state == "waiting" and not moved.task("final")
    sure = plan(read_case(interview(heard | ticked | {"kept.sent.check-in": True})), now)
    assert not sure.task("check-in").doubt and sure.task("final")


def test_on_another_day_nobody_is_asked():
    heard = {"outcome": "heard", "outcome_at": "2026-11-25T10:00:00+01:00"}
    later = read_case(interview(heard | {"sent.check-in": "2026-12-02T10:00:00+01:00"}))
    assert not plan(later, moment("2026-12-02T11:00:00+01:00")).task("check-in").doubt
