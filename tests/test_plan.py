"""The plan: what a case asks for, when, and what becomes of it."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from core.advice import ADVICE
from core.fields import read_case
from core.model import Task
from core.plan import as_json, changes, ill_timed, plan, state
from core.rules.interview import interview
from core.timing import day, moment

CASES = Path(__file__).parent / "cases"
E = "2026-11-18T15:00:00+01:00"  # a Wednesday


def load(name):
    data = json.loads((CASES / f"{name}.json").read_text("utf-8"))
    return read_case(data["answers"], data.get("profile"))


def planned(answers, now="2026-11-18T18:00:00+01:00"):
    return plan(read_case(answers), moment(now))


def states(found):
    return {task.id: task.state for task in found.tasks}


def dates(found):
    return {task.id: task.due.isoformat() for task in found.tasks if task.state not in ("done", "dropped")}


# ---- believable interviews, on the day after or later ----

STORIES = [
    ("one-interviewer", "2026-11-19T08:00:00+01:00", "thank-you.ruiz", {
        "debrief": "2026-11-18T16:00:00+01:00 done",
        "thank-you.ruiz": "2026-11-19T15:00:00+01:00 due",
        "check-in": "2026-11-25 waiting",
    }),
    ("five-interviewers", "2026-11-21T17:00:00+00:00", "thank-you.1", {
        "debrief": "2026-11-20T17:30:00+00:00 done",
        **{f"thank-you.{number}": "2026-11-21T16:30:00+00:00 late" for number in range(1, 6)},
        "check-in": "2026-12-01 waiting",
    }),
    ("no-address-at-all", "2026-11-18T00:30:00+01:00", "thank-you.t", {
        "debrief": "2026-11-17T12:00:00+09:00 done",
        "thank-you.t": "2026-11-18T11:00:00+09:00 due",
        "check-in": "2026-11-24 waiting",
    }),
    ("promised-friday", "2026-11-23T10:00:00+01:00", "check-in", {
        "debrief": "2026-11-16T10:45:00+01:00 done",
        "thank-you.f": "2026-11-17T09:45:00+01:00 done",
        "check-in": "2026-11-24 open",
    }),
    ("asked-to-wait", "2026-11-14T10:00:00+00:00", "thank-you.mus", {
        "debrief": "2026-11-12T15:00:00+00:00 done",
        "thank-you.head": "2026-11-13T14:00:00+00:00 done",
        "thank-you.mus": "2026-11-13T14:00:00+00:00 late",
        "handwritten.head": "2026-11-15 open",
        "handwritten.mus": "2026-11-15 waiting",
        "check-in": "2026-12-08 waiting",
    }),
    ("requested-material", "2026-11-20T08:00:00+01:00", "requested.refs", {
        "debrief": "2026-11-19T18:30:00+01:00 done",
        "requested.refs": "2026-11-20T09:00:00+01:00 due",
        "thank-you.s": "2026-11-20T17:30:00+01:00 due",
        "requested.folio": "2026-11-23T09:00:00+01:00 open",
        "requested.test": "2026-11-24T12:00:00+01:00 open",
        "check-in": "2026-12-01 waiting",
    }),
    ("rejected", "2026-11-17T12:00:00-03:00", "reply-rejection", {
        "debrief": "2026-11-09T11:00:00-03:00 done",
        "thank-you.j": "2026-11-10T10:00:00-03:00 done",
        "thank-you.h": "2026-11-10T10:00:00-03:00 dropped",
        "check-in": "2026-11-17 dropped",
        "reply-rejection": "2026-11-18T09:30:00-03:00 open",
    }),
    ("offer", "2026-11-14T10:00:00+01:00", None, {
        "debrief": "2026-11-04T14:00:00+01:00 done",
        "thank-you.o": "2026-11-05T13:00:00+01:00 done",
        "check-in": "2026-11-11 dropped",
    }),
    ("not-interested", "2026-11-18T12:30:00-05:00", "decline", {
        "debrief": "2026-11-18T13:00:00-05:00 done",
        "decline": "2026-11-19T12:00:00-05:00 open",
    }),
    ("traditional", "2026-11-18T09:00:00+01:00", "handwritten.h", {
        "debrief": "2026-11-17T11:30:00+01:00 done",
        "thank-you.h": "2026-11-18T10:30:00+01:00 done",
        "handwritten.h": "2026-11-20 open",
        "check-in": "2026-11-25 waiting",
    }),
    ("tech-peer", "2026-11-19T06:00:00+00:00", "thank-you.p", {
        "debrief": "2026-11-18T18:00:00-08:00 done",
        "thank-you.p": "2026-11-19T17:00:00-08:00 open",
        "thank-you.x": "2026-11-19T17:00:00-08:00 open",
        "check-in": "2026-11-25 waiting",
    }),
    ("screening-unsure", "2026-11-22T10:00:00+02:00", "thank-you.a", {
        "debrief": "2026-11-19T10:20:00+02:00 done",
        "thank-you.a": "2026-11-20T09:20:00+02:00 overdue",
        "check-in": "2026-11-24 open",
    }),
    ("informal-coffee", "2026-11-15T14:00:00+00:00", "thank-you.z", {
        "debrief": "2026-11-15T19:00:00+05:30 done",
        "thank-you.z": "2026-11-16T18:00:00+05:30 open",
    }),
    ("leap-day", "2028-02-29T08:00:00-06:00", "requested.r", {
        "debrief": "2028-02-28T23:30:00-06:00 done",
        "requested.r": "2028-02-29T09:00:00-06:00 due",
        "thank-you.i": "2028-02-29T22:30:00-06:00 due",
        "check-in": "2028-03-07 waiting",
    }),
    ("new-year", "2027-01-01T00:10:00+01:00", "thank-you.b", {
        "debrief": "2027-01-01T00:30:00+01:00 done",
        "thank-you.b": "2027-01-01T01:30:00+01:00 due",
        "handwritten.b": "2027-01-03 waiting",
        "check-in": "2027-01-05 waiting",
    }),
    # The clocks went back on 1 November; the interview keeps the offset it had.
    ("daylight-saving", "2026-11-06T00:00:00-08:00", "thank-you.w", {
        "debrief": "2026-10-30T17:00:00-07:00 done",
        "thank-you.w": "2026-10-31T16:00:00-07:00 overdue",
        "check-in": "2026-11-10 open",
    }),
    ("silence-to-the-end", "2026-11-20T10:00:00+00:00", None, {
        "debrief": "2026-10-13T11:00:00+01:00 done",
        "thank-you.e": "2026-10-14T10:00:00+01:00 done",
        "check-in": "2026-10-20 done",
        "final": "2026-10-27 done",
        "close": "2026-11-11 done",
    }),
    ("heard-new-date", "2026-11-13T10:00:00+01:00", "check-in", {
        "debrief": "2026-11-03T12:00:00+01:00 done",
        "thank-you.g": "2026-11-04T11:00:00+01:00 done",
        "check-in": "2026-12-01 waiting",
    }),
    ("hardly-anything", "2026-11-18T15:30:00+01:00", "debrief", {
        "debrief": "2026-11-18T16:00:00+01:00 due",
        "check-in": "2026-11-25 waiting",
    }),
    ("bad-input", "2026-11-18T15:30:00+01:00", "requested.x", {
        "debrief": "2026-11-18T16:00:00+01:00 done",
        "requested.x": "2026-11-19T09:00:00+01:00 open",
        "thank-you.q": "2026-11-19T15:00:00+01:00 open",
        "check-in": "2026-11-25 waiting",
    }),
]  # fmt: skip


@pytest.mark.parametrize(("name", "now", "next", "tasks"), STORIES, ids=[story[0] for story in STORIES])
def test_a_believable_interview(name, now, next, tasks):
    found = plan(load(name), moment(now))
    assert {task.id: f"{task.due.isoformat()} {task.state}" for task in found.tasks} == tasks
    assert found.next == next


def test_every_case_file_is_told_as_a_story():
    assert {story[0] for story in STORIES} == {path.stem for path in CASES.glob("*.json")}
    assert len(STORIES) >= 14


# ---- states ----


def test_the_moment_is_the_same_whatever_the_offset_of_the_phone():
    answers = interview()
    at_home = planned(answers, "2026-11-19T15:00:00+01:00")
    in_tokyo = planned(answers, "2026-11-19T23:00:00+09:00")
    assert as_json(at_home) == as_json(in_tokyo)


def test_today_is_a_day_where_the_interview_was():
    # Half past midnight on the phone, still the evening before at the company.
    assert states(planned(interview(), "2026-11-19T00:30:00+02:00"))["thank-you.ana"] == "open"
    assert states(planned(interview(), "2026-11-19T00:30:00+01:00"))["thank-you.ana"] == "due"


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("2026-11-24T23:59:59+01:00", "waiting"),
        ("2026-11-25T00:00:00+01:00", "due"),
        ("2026-11-25T23:59:59+01:00", "due"),
        ("2026-11-26T00:00:00+01:00", "late"),
        ("2026-11-26T23:59:59+01:00", "late"),
        ("2026-11-27T00:00:00+01:00", "overdue"),
    ],
)
def test_a_task_due_on_a_day_turns_at_midnight(now, expected):
    assert states(planned(interview(), now))["check-in"] == expected


def test_state_can_be_asked_of_a_bare_task():
    task = Task(id="check-in", what="", due=day("2026-11-25"), not_before=day("2026-11-25"))
    assert state(task, moment("2026-11-24T10:00:00+01:00"), moment(E)) == "waiting"
    assert state(task, moment("2026-11-25T10:00:00+01:00"), moment(E)) == "due"


def test_late_is_said_kindly():
    late = planned(interview(), "2026-11-19T16:00:00+01:00").task("thank-you.ana")
    overdue = planned(interview(), "2026-11-23T16:00:00+01:00").task("thank-you.ana")
    assert late.why.endswith("A little late is still worth sending.")
    assert overdue.why.endswith("It is still worth sending, with a line that owns the delay.")
    material = planned(interview({"requested.r.what": "a portfolio"}), "2026-11-23T16:00:00+01:00").task("requested.r")
    assert material.why.endswith("It is still worth sending.")  # its note has no such line
    hurried = planned(interview({"promised": "2026-11-19"}), "2026-11-19T21:00:00+01:00").task("thank-you.ana")
    assert hurried.state == "overdue" and hurried.why.endswith("It is still worth sending.")  # not two days yet


def test_a_case_without_an_end_asks_for_it():
    found = planned(interview({"ended": None}))
    assert (found.tasks, found.next, found.closed) == ((), None, "")
    assert found.warnings == ("Say when the interview ended, or when it will, and the plan gets its dates.",)


def test_an_end_in_the_future_is_said_and_the_plan_goes_on():
    found = planned(interview({"ended": "2026-11-19T15:00:00+01:00"}))
    assert not found.warnings
    assert set(states(found).values()) == {"waiting"}
    assert found.next == "debrief"


def test_nobody_listed_is_said():
    assert "Nobody is listed yet" in planned(interview({"people.ana.name": None})).warnings[0]


def test_a_task_is_done_by_its_tick_or_by_its_note():
    ticked = planned(interview({"done.requested.r": E, "requested.r.what": "a reference"}))
    sent = planned(interview({"sent.requested.r": E, "requested.r.what": "a reference"}))
    assert states(ticked)["requested.r"] == states(sent)["requested.r"] == "done"
    assert sent.task("requested.r").done_at == moment(E)


def test_done_before_the_interview_is_strange_and_still_done():
    found = planned(interview({"sent.thank-you.ana": "1999-01-01T00:00:00Z", "done.debrief": "1999-01-01T00:00:00Z"}))
    assert states(found) == {"debrief": "done", "thank-you.ana": "done", "check-in": "waiting"}
    assert dates(found)["check-in"] == "2026-11-25"


def test_next_is_what_can_be_done_now_before_what_waits():
    assert planned(interview({"done.debrief": E})).next == "thank-you.ana"
    assert planned(interview({"done.debrief": E, "sent.thank-you.ana": E})).next == "check-in"


def test_a_higher_round_is_a_plan_like_any_other():
    assert planned(interview({"round": 3, "previous": "abc"})) == planned(interview())


# ---- a word from them ----

NUDGED = {"sent.check-in": "2026-11-25T10:00:00+01:00", "sent.final": "2026-12-02T10:00:00+01:00"}


def test_a_nudge_after_their_word_belongs_to_this_round():
    heard = {"outcome": "heard", "outcome_at": "2026-11-24T10:00:00+01:00"}
    found = planned(interview(NUDGED | heard), "2026-12-03T10:00:00+01:00")
    assert states(found)["check-in"] == states(found)["final"] == "done"
    assert states(found)["close"] == "waiting"


def test_their_word_without_a_time_is_asked_for_and_changes_no_round():
    found = planned(interview(NUDGED | {"outcome": "heard"}), "2026-12-03T10:00:00+01:00")
    assert states(found)["final"] == "done"
    assert "Say when their answer came, and the plan counts from then." in found.warnings


def test_a_word_on_the_promised_day_has_overtaken_it_and_one_on_the_day_before_has_not():
    heard = {"outcome": "heard", "outcome_at": "2026-11-24T10:00:00+01:00"}
    on_the_day = planned(interview({**heard, "promised": "2026-11-24"}), "2026-11-24T12:00:00+01:00")
    the_next = planned(interview({**heard, "promised": "2026-11-25"}), "2026-11-24T12:00:00+01:00")
    assert (dates(on_the_day)["check-in"], dates(the_next)["check-in"]) == ("2026-12-01", "2026-11-27")


def test_a_date_moved_before_their_word_is_forgotten():
    heard = {"outcome": "heard", "outcome_at": "2026-12-01T10:00:00+01:00"}
    assert dates(planned(interview(heard | {"moved.check-in": "2026-11-27"})))["check-in"] == "2026-12-08"
    assert dates(planned(interview(heard | {"moved.check-in": "2026-12-10"})))["check-in"] == "2026-12-10"


def test_an_odd_time_of_their_word_breaks_nothing():
    for odd in ("1971-01-01T00:00:00-23:59", "2199-12-31T23:59:59+23:59"):
        for outcome in ("heard", "rejected", "offer", "withdrawn"):
            planned(interview({"outcome": outcome, "outcome_at": odd}))


def test_a_rejection_keeps_the_debrief_and_drops_the_rest_with_a_reason():
    found = planned(interview({"outcome": "rejected", "outcome_at": E, "requested.r.what": "a reference"}))
    assert states(found) == {
        "debrief": "late",
        "requested.r": "dropped",
        "thank-you.ana": "dropped",
        "reply-rejection": "open",
        "check-in": "dropped",
    }
    assert all(task.dropped for task in found.tasks if task.state == "dropped")
    assert not found.closed


def test_a_rejection_is_closed_once_it_is_answered():
    answered = {"outcome": "rejected", "outcome_at": E, "sent.rejection-reply": E, "done.debrief": E}
    found = planned(interview(answered))
    assert found.closed and found.next is None


def test_a_rejection_after_closing_is_still_answered():
    found = planned(
        interview(
            NUDGED
            | {"done.close": "2026-12-17T10:00:00+01:00"}
            | {"outcome": "rejected", "outcome_at": "2026-12-20T10:00:00+01:00"}
        ),
        "2026-12-20T12:00:00+01:00",
    )
    assert states(found)["reply-rejection"] == "open"


def test_a_refusal_is_closed_once_it_is_sent():
    found = planned(interview({"interest": "no", "sent.decline": E, "done.debrief": E}))
    assert found.closed and found.next is None


def test_what_was_sent_before_the_interest_went_stays_on_record():
    found = planned(interview({"interest": "no", "sent.thank-you.ana": E}))
    assert states(found) == {"debrief": "done", "thank-you.ana": "done", "decline": "open"}


def test_a_last_follow_up_without_a_check_in_makes_the_check_in_needless():
    found = planned(interview({"sent.final": "2026-12-02T10:00:00+01:00"}), "2026-12-03T10:00:00+01:00")
    assert states(found)["check-in"] == "dropped"
    assert "last follow-up" in found.task("check-in").dropped


# ---- moving a date ----


def test_a_task_keeps_its_hour_when_it_moves():
    assert (
        dates(planned(interview({"moved.thank-you.ana": "2026-11-20"})))["thank-you.ana"] == "2026-11-20T15:00:00+01:00"
    )


def test_a_task_moved_to_the_day_of_the_interview_is_never_before_its_end():
    late = interview({"ended": "2026-11-18T23:30:00+01:00", "moved.debrief": "2026-11-18"})
    assert dates(planned(late))["debrief"] == "2026-11-18T23:30:00+01:00"


def test_a_move_ahead_of_its_time_is_honoured_with_the_advice():
    found = planned(interview({"moved.check-in": "2026-11-20"}), "2026-11-20T10:00:00+01:00").task("check-in")
    assert (found.due.isoformat(), found.not_before.isoformat(), found.state) == (
        "2026-11-20",
        "2026-11-25",
        "due",
    )
    assert ADVICE[75].text in found.warning and "Wed 25 Nov" in found.warning


def test_a_move_to_a_later_day_needs_no_warning():
    found = planned(interview({"moved.check-in": "2026-11-27"}), "2026-11-25T10:00:00+01:00").task("check-in")
    assert (found.due.isoformat(), found.state, found.warning) == ("2026-11-27", "open", "")


@pytest.mark.parametrize(
    ("task", "answers", "advice"),
    [
        ("thank-you.ana", {}, 20),
        ("check-in", {"promised": "2026-11-25"}, 66),
        ("check-in", {"asked_to_wait": 20}, 67),
        ("final", {"sent.check-in": "2026-11-25T10:00:00+01:00"}, 84),
        ("close", NUDGED, 68),
        ("requested.r", {"requested.r.what": "a reference"}, 64),
        ("handwritten.ana", {"culture": "traditional"}, 63),
        ("decline", {"interest": "no"}, 92),
        ("reply-rejection", {"outcome": "rejected", "outcome_at": E}, 88),
    ],
)
def test_the_warning_names_the_advice_behind_the_wait(task, answers, advice):
    found = planned(interview(answers | {f"moved.{task}": "2026-11-17"})).task(task)
    assert ADVICE[advice].text in found.warning and "(advice" not in found.warning
    assert not ill_timed(replace(found, due=found.not_before), day("2027-01-12"))


# ---- what changed ----


def changed(before, after, now="2026-11-18T18:00:00+01:00"):
    return changes(planned(interview(before), now), planned(interview(after), now))


def test_nothing_changed_is_nothing_said():
    assert changed({}, {"skills": "patience"}) == ()


def test_losing_interest_says_what_goes_and_what_comes():
    said = changed({"people.ben.name": "Ben Okafor"}, {"people.ben.name": "Ben Okafor", "interest": "no"})
    assert any(s.startswith("New on the plan: Tell Harbour Books you are not interested") for s in said)
    assert any(s.startswith("No longer on the plan: Thank Ana Ruiz, Thank Ben Okafor and Check in") for s in said)


def test_a_traditional_company_adds_a_card():
    (said,) = changed({}, {"culture": "traditional"})
    assert said.startswith("New on the plan: Post a handwritten card to Ana Ruiz. A card by hand")


def test_a_promised_date_moves_the_check_in_and_says_why():
    (said,) = changed({}, {"promised": "2026-11-20"})
    assert said == (
        "Now due Tue 24 Nov: Check in with Harbour Books. "
        "They named a day. Two working days after it, a short and friendly question is fair. "
        "A holiday there? The next working day is as good."
    )


def test_an_offer_says_that_all_is_over():
    said = changed({}, {"outcome": "offer", "outcome_at": E})
    assert said[-1].startswith("They made you an offer.")
    assert said[0].startswith("No longer needed: Write down")


def test_many_names_are_not_all_listed():
    people = {f"people.p{n}.name": f"Person {n}" for n in range(40)}
    assert max(map(len, changed({}, people))) < 250


def test_undoing_a_tick_says_that_it_is_open_again():
    assert changed({"sent.thank-you.ana": E}, {}) == (
        "Open again: Write down what you talked about and Thank Ana Ruiz.",
    )


def test_after_the_last_follow_up_the_plan_says_that_it_is_their_turn():
    assert "the next word is theirs" in planned(interview(NUDGED), "2026-12-03T10:00:00+01:00").warnings[0]


# ---- for scripts ----


def test_the_shape_for_scripts():
    found = as_json(planned(interview({"done.debrief": E})), read_case({"promised": "x"}).problems)
    assert list(found) == ["tasks", "next", "closed", "warnings", "problems"]
    assert found["closed"] is None
    assert [problem["field"] for problem in found["problems"]] == ["promised"]
    for task in found["tasks"]:
        assert list(task)[:7] == ["id", "what", "due", "not_before", "state", "why", "sources"]
    assert json.loads(json.dumps(found)) == found


def test_every_task_says_why_and_where_that_comes_from():
    for name in (story[0] for story in STORIES):
        for task in plan(load(name), moment("2026-11-30T10:00:00+01:00")).tasks:
            assert task.why and task.sources and task.rule


def test_thousands_of_people_are_planned_for():
    answers = interview({f"people.p{n}.name": f"Person {n}" for n in range(3000)} | {"asked_to_call": True})
    case = read_case(answers)
    assert len(plan(case, moment("2026-11-18T18:00:00+01:00")).tasks) == 3003


def test_a_nudge_moved_to_a_day_when_nobody_works_is_told_and_stays_moved():
    for when, told in (
        ("2026-12-23", ""),
        ("2026-12-24", "few people"),
        ("2027-01-01", "few people"),
        ("2027-01-02", ""),
    ):
        task = planned(interview({"moved.check-in": when})).task("check-in")
        assert task.due.isoformat() == when and told in task.warning and bool(told) == bool(task.warning)
    thanks = planned(interview({"moved.thank-you.ana": "2026-12-24"})).task("thank-you.ana")
    assert not thanks.warning, "thanks wait for no calendar"
