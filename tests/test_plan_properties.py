"""What holds for every case, believable or not."""

import json
from collections import Counter
from datetime import datetime, timedelta, timezone

from hypothesis import given, settings
from hypothesis import strategies as st

from core.fields import FIELDS, read_case
from core.outbox import outbox
from core.people import unreached
from core.plan import as_json, changes, plan, state
from core.timing import day_of, midweek_from

FINISHED = ("done", "dropped")
NEW = st.sampled_from(["mood", "people.a.shoe_size", "feedback", "archived", "skills", "how.check-in", "off.spelling"])

# ---- a case that somebody might have ----

offsets = st.integers(-12 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes // 15 * 15)))
ends = st.datetimes(datetime(2024, 1, 1), datetime(2032, 12, 31), timezones=offsets).map(
    lambda when: when.replace(microsecond=0)
)
ids = st.sampled_from(["a", "b", "c"])


def _after(end, hours):
    return (end + timedelta(hours=hours)).isoformat()


@st.composite
def cases(draw, moved=False):
    """(answers, now): an interview, some of what came after it, and a moment to look at it."""
    end = draw(ends)
    hour = st.integers(-48, 24 * 60)
    answers = {"ended": end.isoformat()}
    for name in ("interest", "culture", "setting", "outcome"):
        field = next(field for field in FIELDS if field.name == name)
        if draw(st.booleans()):
            answers[name] = draw(st.sampled_from(list(field.choices)))
    for id in draw(st.sets(ids)):
        answers[f"people.{id}.name"] = draw(st.sampled_from(["Ana Ruiz", "Nguyễn Thị Mai", "🦊", "{{ 7*7 }}"]))
        answers[f"people.{id}.address_from"] = draw(st.sampled_from(["given", "hr", "none"]))
        answers[f"people.{id}.rapport"] = draw(st.booleans())
        answers[f"people.{id}.part"] = draw(st.sampled_from(["interviewer", "interviewer", "arranged", "agency"]))
        if draw(st.booleans()):
            answers[f"people.{id}.detail"] = "You told me about the flood."
    for id in draw(st.sets(ids, max_size=2)):
        answers[f"requested.{id}.what"] = "references"
        if draw(st.booleans()):
            due = end + timedelta(hours=draw(hour))
            answers[f"requested.{id}.due"] = draw(st.sampled_from([due.isoformat(), due.date().isoformat()]))
    if draw(st.booleans()):
        answers["promised"] = (end + timedelta(hours=draw(hour))).date().isoformat()
    if draw(st.booleans()):
        answers["asked_to_wait"] = draw(st.integers(0, 60))
    answers["asked_to_call"] = draw(st.booleans())
    if draw(st.booleans()):
        answers["outcome_at"] = _after(end, draw(hour))
    if draw(st.booleans()):
        answers["missed_call"] = _after(end, draw(hour))
    if answers.get("outcome") == "moved" and draw(st.booleans()):
        answers["was_at"] = draw(st.sampled_from([end.isoformat(), _after(end, draw(hour))]))
    if draw(st.booleans()):
        answers["one_note"] = True
    keys = [f"{kind}.{id}" for kind in ("thank-you", "handwritten", "requested") for id in "abc"]
    keys += ["agency.a", "agency.b", "check-in", "final", "decline", "rejection-reply"]
    keys += ["debrief", "close", "reply-rejection", "missed-call", "nobody-came", "new-time", "panel"]
    for key in draw(st.sets(st.sampled_from(keys))):
        answers[f"{draw(st.sampled_from(['sent', 'done']))}.{key}"] = _after(end, draw(hour))
    if moved:
        for key in draw(st.sets(st.sampled_from(keys), max_size=4)):
            answers[f"moved.{key}"] = (end + timedelta(hours=draw(hour))).date().isoformat()
    now = (end + timedelta(hours=draw(st.integers(-72, 24 * 90)))).astimezone(draw(offsets))
    return answers, now


# ---- and one that nobody would ----

junk = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=20),
    st.lists(st.integers(), max_size=2),
    st.sampled_from(["1971-01-01T00:00:00-23:59", "2199-12-31T23:59:59+23:59", "2199-12-31", "1971-01-01", "365"]),
)
names = st.one_of(
    st.text(max_size=12),
    st.builds(
        lambda field, key: field.name.replace("*", key),
        st.sampled_from(FIELDS),
        st.sampled_from(["a", "b", "check-in", "final", "close", "thank-you.a", "\ud800", "٣"]),
    ),
)


@settings(max_examples=150, deadline=None)
@given(st.dictionaries(names, junk, max_size=30), ends)
def test_any_answers_give_a_plan_and_no_error(answers, now):
    case = read_case(answers)
    found = plan(case, now)
    json.dumps(as_json(found, case.problems))
    changes(found, plan(read_case({}), now))
    outbox(case, found, now)


@settings(max_examples=200, deadline=None)
@given(cases())
def test_no_task_is_due_before_its_time(drawn):
    answers, now = drawn
    for task in plan(read_case(answers), now).tasks:
        assert not task.not_before or task.not_before <= task.due
        assert not task.warning


@settings(max_examples=200, deadline=None)
@given(cases(moved=True))
def test_only_the_user_moves_a_task_ahead_and_is_told(drawn):
    answers, now = drawn
    for task in plan(read_case(answers), now).tasks:
        if task.not_before and task.due < task.not_before and task.state not in FINISHED:
            assert f"moved.{task.id}" in answers
            assert task.warning


@settings(max_examples=200, deadline=None)
@given(cases(moved=True))
def test_one_thank_you_a_person_one_check_in_one_last_follow_up(drawn):
    answers, now = drawn
    case = read_case(answers)
    found = plan(case, now)
    counts = Counter(task.note or task.id for task in found.tasks)
    assert set(counts.values()) <= {1}
    people = {person.id for person in case.people}
    assert {task.id for task in found.tasks if task.id.startswith("thank-you.")} <= {f"thank-you.{id}" for id in people}
    open_notes = {task.note for task in found.tasks if task.state not in FINISHED}
    if "check-in" in open_notes:
        assert "final" not in open_notes
    if case.interest == "no":
        assert not open_notes & {"check-in", "final"}
        assert not any(note.startswith(("thank-you", "handwritten")) for note in open_notes)


@settings(max_examples=200, deadline=None)
@given(cases(moved=True))
def test_after_the_end_nothing_is_open(drawn):
    answers, now = drawn
    found = plan(read_case(answers), now)
    unfinished = [task.id for task in found.tasks if task.state not in FINISHED]
    if found.closed:
        unfinished = [id for id in unfinished if id != "debrief"]  # it never keeps a case open
    closing = found.task("close")
    if found.closed or answers.get("outcome") in ("offer", "withdrawn") or (closing and closing.state == "done"):
        assert not unfinished
        assert found.next is None
        assert found.closed
    else:
        assert found.next in unfinished or not unfinished


@settings(max_examples=100, deadline=None)
@given(cases(moved=True))
def test_the_same_answers_give_the_same_bytes(drawn):
    answers, now = drawn
    shuffled = dict(reversed(answers.items()))
    one, two = (json.dumps(as_json(plan(read_case(answers), now))) for _ in range(2))
    assert one == two
    # The order of the keys decides only in which order people and requests stand.
    as_sets = [
        {json.dumps(task, sort_keys=True) for task in as_json(plan(read_case(it), now))["tasks"]}
        for it in (answers, shuffled)
    ]
    assert as_sets[0] == as_sets[1]


@settings(max_examples=100, deadline=None)
@given(cases(moved=True), NEW, st.one_of(st.booleans(), st.integers(), st.text(max_size=5)))
def test_an_answer_that_no_rule_reads_changes_nothing(drawn, name, value):
    answers, now = drawn
    before, after = plan(read_case(answers), now), plan(read_case({**answers, name: value}), now)
    assert before == after
    assert changes(before, after) == ()


@settings(max_examples=150, deadline=None)
@given(cases(moved=True))
def test_every_task_explains_itself(drawn):
    answers, now = drawn
    for task in plan(read_case(answers), now).tasks:
        assert task.state in ("waiting", "open", "due", "late", "overdue", *FINISHED)
        assert task.what and task.why and task.rule and task.sources
        assert (task.state == "dropped") == bool(task.dropped)
        assert (task.state == "done") == bool(task.done_at or task.answered)


@settings(max_examples=150, deadline=None)
@given(cases())
def test_a_task_only_grows_older(drawn):
    """Waiting, open, due, late, overdue, let go: with time a state goes forward, never back."""
    answers, now = drawn
    order = ("waiting", "open", "due", "late", "overdue", "dropped")
    case = read_case(answers)
    for task in plan(case, now).tasks:
        if task.state not in FINISHED:
            later = [state(task, now + timedelta(hours=hours), case.ended) for hours in range(0, 24 * 40, 5)]
            assert later == sorted(later, key=order.index)


@settings(max_examples=150, deadline=None)
@given(ends, st.integers(0, 60), st.booleans())
def test_a_check_in_comes_midweek_within_two_weeks_where_nobody_named_a_day(end, wait, waits):
    answers = {"ended": end.isoformat(), **({"asked_to_wait": wait} if waits else {})}
    task = plan(read_case(answers), end).task("check-in")
    days = (task.due - day_of(end)).days
    assert midweek_from(task.due) == task.due
    assert days >= 7
    assert not between_the_years(task.due)
    if between_the_years(midweek_from(task.not_before)):
        assert (task.due.month, task.due - midweek_from(task.due.replace(day=2))) == (1, timedelta(0))
    else:
        assert days <= 14 or (waits and wait > 7 and days <= wait + 5)


@settings(max_examples=200, deadline=None)
@given(cases(), st.integers(-12, 40))
def test_nobody_is_asked_between_the_years(drawn, days):
    answers, now = drawn
    end = read_case(answers).ended.replace(month=12, day=4) + timedelta(days)
    answers = {**answers, "ended": end.isoformat()}
    found = plan(read_case(answers), now)
    assert not [task.id for task in found.tasks if task.id in ("check-in", "final") and between_the_years(task.due)]


@settings(max_examples=200, deadline=None)
@given(cases(moved=True))
def test_a_thank_you_and_its_card_come_and_go_together(drawn):
    """C23: too late, or overtaken by the check-in, the two are let go at one moment, and no card without its thanks."""
    answers, now = drawn
    case = read_case(answers)
    found = plan(case, now)
    nudged = any(key in case.sent or key in case.done for key in ("check-in", "final"))
    for person in case.people:
        thanks, card = found.task(f"thank-you.{person.id}"), found.task(f"handwritten.{person.id}")
        if thanks and thanks.state not in ("done", "dropped"):
            assert not nudged
            assert now - case.ended <= timedelta(14) or f"moved.thank-you.{person.id}" in answers
        if thanks and card and thanks.state == "dropped" and f"moved.handwritten.{person.id}" not in answers:
            assert card.state in ("dropped", "done") or f"moved.thank-you.{person.id}" in answers


@settings(max_examples=200, deadline=None)
@given(cases())
def test_what_is_never_done_is_let_go(drawn):
    """C25, and whatever else nobody ticks: half a year after the last that happened nothing is open any more."""
    answers, _ = drawn
    case = read_case(answers)
    dates = [case.ended, case.outcome_at, case.missed_call, case.was_at, *case.sent.values(), *case.done.values()]
    dates += [due if isinstance(due := one.due, datetime) else None for one in case.requested]
    late = max(filter(None, dates)) + timedelta(180)
    found = plan(case, late)
    assert {task.id for task in found.tasks if task.state not in FINISHED} <= ({"debrief"} if found.closed else set())
    assert bool(found.closed) != bool(found.rests)


@settings(max_examples=150, deadline=None)
@given(cases())
def test_an_invitation_asks_for_nothing_and_takes_nothing_else_away(drawn):
    answers, now = drawn
    waiting = plan(read_case({**answers, "outcome": "waiting"}), now)
    invited = plan(read_case({**answers, "outcome": "invited"}), now)
    for task in invited.tasks:
        if task.id in ("check-in", "final", "close"):
            assert task.state in FINISHED
        elif (
            task.id not in ("debrief", "call-back")
            and waiting.task(task.id)
            and waiting.task(task.id).state not in FINISHED
        ):
            assert task.state == waiting.task(task.id).state


@settings(max_examples=200, deadline=None)
@given(cases(moved=True))
def test_nothing_is_due_for_a_talk_that_was_not(drawn):
    """Moved without a new time, called off, nobody came: what is asked for is another time, and nothing else."""
    answers, now = drawn
    case = read_case(answers)
    open_ = {task.id for task in plan(case, now).tasks if task.state not in FINISHED}
    if case.outcome == "moved" and case.was_at and case.was_at == case.ended:
        assert open_ <= {"new-time"}
    if case.outcome == "called_off":
        assert not open_
    if case.outcome == "nobody_came":
        assert open_ <= {"nobody-came"}


@settings(max_examples=150, deadline=None)
@given(cases(), st.timedeltas(timedelta(hours=1), timedelta(days=60)))
def test_a_new_time_counts_everything_anew_and_like_any_other_interview(drawn, later):
    answers, now = drawn
    end = read_case(answers).ended
    # What was closed opens again when they name another day; a call that was missed before it is answered by it.
    aside = ("outcome", "outcome_at", "was_at", "missed_call", "sent.close", "done.close")
    plain = {name: value for name, value in answers.items() if name not in aside}
    moved = {**plain, "outcome": "moved", "outcome_at": end.isoformat(), "was_at": (end - later).isoformat()}
    one, two = plan(read_case(plain), now), plan(read_case(moved), now)
    assert [task for task in two.tasks if task.id != "new-time"] == list(one.tasks)


@settings(max_examples=150, deadline=None)
@given(cases())
def test_one_note_to_a_panel_or_one_to_each_and_never_both(drawn):
    answers, now = drawn
    case = read_case(answers)
    tasks = {task.id: task for task in plan(case, now).tasks if task.state not in FINISHED}
    if "panel" in tasks:
        assert case.one_note
        assert not [one.id for one in unreached(case) if f"thank-you.{one.id}" in tasks]


@settings(max_examples=150, deadline=None)
@given(cases(), st.timedeltas(timedelta(minutes=1), timedelta(days=90)))
def test_before_its_end_nothing_of_an_interview_is_due(drawn, before):
    """But for what they asked before it: a call to return, or a new time to answer."""
    answers, _ = drawn
    case = read_case(
        {name: value for name, value in answers.items() if not name.startswith(("sent.", "done.", "outc"))}
    )
    for task in plan(case, case.ended - before).tasks:
        if task.id != "call-back" and task.state not in FINISHED:
            assert task.state == "waiting", task


def between_the_years(day):
    return (day.month, day.day) >= (12, 24) or (day.month, day.day) == (1, 1)


@settings(max_examples=150, deadline=None)
@given(cases(), offsets)
def test_where_the_phone_is_does_not_matter(drawn, elsewhere):
    answers, now = drawn
    case = read_case(answers)
    assert plan(case, now) == plan(case, now.astimezone(elsewhere))
