"""The calendar file, read back by the library that wrote it and by one that did not (npm ical.js)."""

# ruff: noqa: E501  (samples as they come)

import json
import os
import subprocess
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from core.__main__ import main
from core.app import handle
from core.calendar import ics
from core.errors import Mistake
from core.fields import read_case
from core.model import Case, Plan, Task
from core.outbox import foreseen, outbox
from core.plan import plan
from core.timing import day, moment

HERE = Path(__file__).parent
SOAK = int(os.environ.get("SOAK", "1"))  # `make soak` tries that many times as much
NOW = moment("2026-11-22T18:00:00+01:00")
WITH_NOTES = {"calendar.notes": True}
CASE = Case(company="Acme", role="Developer", ended=moment("2026-11-22T17:30:00+01:00"), answers=WITH_NOTES)
LINK = "https://afterword.example/app/?x=1&y=%20z#case=a1"
NOTE = "Dear Ana,\r\n\r\nThank you; truly, it was \\n good.\nJordan"
PLAN = Plan(
    tasks=(
        Task("debrief", "Write down how it went", moment("2026-11-22T18:30:00+01:00"), state="open", why="While it is fresh."),
        Task("thank-you.ana", "Thank Ana Torres", moment("2026-11-23T17:30:00+01:00"), state="open", why="Within a day, gladly.", note="thank-you.ana"),
        Task("requested.r1", "Send the portfolio", moment("2026-11-20T09:00:00+01:00"), state="late"),
        Task("check-in", "Ask Acme where they are", day("2026-12-01"), not_before=day("2026-11-29"), state="waiting"),
        Task("final", "Ask once more", day("2026-12-08"), state="dropped", dropped="they answered"),
        Task("close", "Let it go", day("2026-12-22"), state="done", done_at=NOW),
    )
)  # fmt: skip


def events(text):
    calendar = Calendar.from_ical(text)
    return {str(event["uid"]): event for event in calendar.walk("VEVENT")}


def written(**more):
    return ics(PLAN, CASE, NOW, **{"id": "a1", "address": LINK, "notes": {"thank-you.ana": NOTE}, **more})


def test_open_tasks_become_events_and_closed_ones_do_not():
    found = events(written())
    assert list(found) == [f"a1.{id}@afterword" for id in ("debrief", "thank-you.ana", "requested.r1", "check-in")]
    assert {str(event["status"]) for event in found.values()} == {"CONFIRMED"}


def test_a_moment_is_utc_and_a_day_is_a_date():
    found = events(written())
    thanks, check = found["a1.thank-you.ana@afterword"], found["a1.check-in@afterword"]
    assert thanks["dtstart"].dt == datetime(2026, 11, 23, 16, 30, tzinfo=UTC)
    assert thanks["dtend"].dt - thanks["dtstart"].dt == timedelta(minutes=15)
    assert check["dtstart"].dt == date(2026, 12, 1) and check["dtend"].dt == date(2026, 12, 2)
    text = written()
    assert "DTSTART:20261123T163000Z\r\n" in text and "DTSTART;VALUE=DATE:20261201\r\n" in text


def test_the_stamp_is_now_and_there_is_no_method():
    text = written()
    assert "METHOD" not in text and "VTIMEZONE" not in text and text.count("DTSTAMP:20261122T170000Z\r\n") == 4


def test_the_description_holds_why_note_and_link():
    thanks = events(written())["a1.thank-you.ana@afterword"]
    assert str(thanks["description"]) == (
        "Within a day, gladly.\n\nYour note:\n\nDear Ana,\n\nThank you; truly, it was \\n good.\nJordan\n\n"
        f"Open it in Afterword: {LINK}/notes/thank-you.ana"
    )
    assert str(thanks["url"]) == f"{LINK}/notes/thank-you.ana" and str(thanks["summary"]) == "Thank Ana Torres (Acme)"
    check = events(written())["a1.check-in@afterword"]
    assert str(check["summary"]) == "Ask Acme where they are" and "Not before Sun 29 Nov 2026." in check["description"]


def test_without_the_tick_an_entry_is_its_title_its_date_and_the_link():
    text = ics(PLAN, replace(CASE, answers={}), NOW, id="a1", address=LINK, notes={"thank-you.ana": NOTE})
    for event in events(text).values():
        assert str(event["description"]) == f"Open it in Afterword: {event['url']}"
    assert str(events(text)["a1.requested.r1@afterword"]["url"]) == f"{LINK}/plan"
    assert str(events(text)["a1.thank-you.ana@afterword"]["summary"]) == "Thank Ana Torres (Acme)"
    assert "truly" not in text and "gladly" not in text
    assert "DESCRIPTION:Within" not in ics(PLAN, replace(CASE, answers={}), NOW, id="a1", notes={"thank-you.ana": NOTE})


# ---- the note of a day to come ----

ENDED = "2026-11-30T10:00:00+01:00"
TALKED = {
    "company": "Halden Bank",
    "role": "Credit Analyst",
    "ended": ENDED,
    "interest": "yes",
    "people.a.name": "Anna Nagy",
    "people.a.detail": "You told me how the team reads a balance sheet aloud.",
    **WITH_NOTES,
}


def foretold(now, **more):
    """The notes in the calendar of this case, by the task whose day it is."""
    case = read_case({**TALKED, **more}, {"name": "Sam Lee"})
    current = plan(case, moment(now))
    text = ics(current, case, moment(now), id="a1", notes=foreseen(case, current, moment(now)))
    told = {uid[3 : -len("@afterword")]: str(event.get("description")) for uid, event in events(text).items()}
    return {task: words.partition("Your note:\n\n")[2] for task, words in told.items()}


def on_its_day(kind, now, **more):
    """The note as the notes screen has it on that day."""
    case = read_case({**TALKED, **more}, {"name": "Sam Lee"})
    return next(it.text for it in outbox(case, plan(case, moment(now)), moment(now)) if it.note.kind == kind)


SENT = {"sent.thank-you.a": "2026-11-30T11:00:00+01:00"}


@pytest.mark.parametrize("more", [{}, {"promised": "2026-12-04"}])
def test_a_check_in_ahead_holds_its_note_as_it_will_read_that_day(more):
    told = foretold("2026-11-30T12:00:00+01:00", **SENT, **more)
    assert told["check-in"] == on_its_day("check-in", "2026-12-08T09:00:00+01:00", **SENT, **more)
    assert "We met on 30 November" in told["check-in"]
    assert ("You hoped to decide by Friday, 4 December." in told["check-in"]) == bool(more)


def test_the_final_follow_up_and_the_card_hold_theirs():
    asked = {**SENT, "sent.check-in": "2026-12-08T10:00:00+01:00"}
    told = foretold("2026-12-08T12:00:00+01:00", **asked)
    assert told["final"] == on_its_day("final", "2026-12-15T09:00:00+01:00", **asked)
    assert "After this I will leave it with you." in told["final"]
    card = foretold("2026-11-30T12:00:00+01:00", culture="traditional")["handwritten.a"]
    assert "Thank you again for your time on Monday" in card, "three days on"


def test_what_is_due_before_it_counts_as_sent_and_what_is_let_go_does_not():
    """Whoever saves the plan before the thank-you is out still means to send it."""
    told = foretold("2026-11-30T12:00:00+01:00")
    assert "Thank you again for your time." in told["check-in"] and "so sooner" not in told["check-in"]
    assert "for your time yesterday" in told["thank-you.a"], "it is due tomorrow, and is read then"
    late = foretold("2026-12-16T09:00:00+01:00")
    assert set(late) == {"check-in"} and "I should have said so sooner." in late["check-in"]


def test_what_is_overdue_reads_as_today_and_ones_own_words_as_they_are():
    told = foretold("2026-12-10T09:00:00+01:00", **SENT, **{"notes.check-in.text": "Dear Anna, any news? Sam"})
    assert told == {"check-in": "Dear Anna, any news? Sam"}
    late = foretold("2026-12-10T09:00:00+01:00", **SENT)
    assert late == {"check-in": on_its_day("check-in", "2026-12-10T09:00:00+01:00", **SENT)}


def test_without_the_tick_no_note_of_a_day_to_come_stands_in_it():
    assert foretold("2026-11-30T12:00:00+01:00", **{"calendar.notes": False}) == {"thank-you.a": "", "check-in": ""}


def test_the_page_and_the_terminal_save_the_same_notes(tmp_path, capsysbinary):
    now = "2026-11-30T12:00:00+01:00"
    given = {"answers": {**TALKED, **SENT}, "profile": {"name": "Sam Lee"}}
    saved = json.loads(handle(json.dumps({"action": "ics", "now": now, "id": "a1", **given})))["effects"][0]["text"]
    file = tmp_path / "case.json"
    file.write_text(json.dumps(given))
    assert main(["ics", str(file), "--now", now]) in (0, None)
    for text in (saved, capsysbinary.readouterr().out.decode()):
        (event,) = events(text).values()
        assert "We met on 30 November" in str(event["description"])


def test_an_alarm_each_an_hour_before_or_the_evening_before():
    triggers = {
        uid: [alarm["trigger"].dt for alarm in event.walk("VALARM")] for uid, event in events(written()).items()
    }
    assert triggers == {
        "a1.debrief@afterword": [timedelta(0)],  # the hour before has begun
        "a1.thank-you.ana@afterword": [timedelta(hours=-1)],
        "a1.requested.r1@afterword": [timedelta(0)],
        "a1.check-in@afterword": [timedelta(hours=-6)],  # before the day begins: later ones are dropped by some
    }


def test_a_changed_plan_keeps_its_uids_and_counts_up():
    moved = replace(
        PLAN,
        tasks=tuple(replace(task, due=day("2026-12-03")) if task.id == "check-in" else task for task in PLAN.tasks),
    )
    before, after = events(written()), events(ics(moved, CASE, NOW + timedelta(minutes=1), id="a1"))
    assert list(before) == list(after)
    assert all(after[uid]["sequence"] > before[uid]["sequence"] for uid in after)
    assert after["a1.check-in@afterword"]["dtstart"].dt == date(2026, 12, 3)


def test_what_was_exported_and_is_closed_or_gone_is_cancelled():
    found = events(written(exported=["thank-you.ana", "final", "thank-you.gone"]))
    assert {uid for uid, event in found.items() if event["status"] == "CANCELLED"} == {
        "a1.final@afterword", "a1.thank-you.gone@afterword",
    }  # fmt: skip
    assert not found["a1.final@afterword"].walk("VALARM")


def test_one_task_alone():
    assert list(events(written(task="check-in"))) == ["a1.check-in@afterword"]
    assert events(written(task="final", exported=["final"]))["a1.final@afterword"]["status"] == "CANCELLED"


@pytest.mark.parametrize("plan, more, words", [
    (PLAN, {"task": "nonsense"}, "has no task “nonsense”"),
    (PLAN, {"task": "close"}, "nothing left to do"),
    (Plan(tasks=()), {}, "nothing left to do"),
])  # fmt: skip
def test_nothing_to_export_is_said(plan, more, words):
    with pytest.raises(Mistake, match=words):
        ics(plan, CASE, NOW, **more)


def test_hidden_says_nothing_about_the_job():
    text = written(hidden=True).replace("\r\n ", "")
    for secret in ("Acme", "Ana Torres", "Thank", "portfolio", "Developer", "Jordan"):
        assert secret not in text
    assert LINK in text and "Something to do\\, in Afterword" in text


@pytest.mark.parametrize("address", [
    "javascript:alert(1)", "https://a.example/\r\nATTACH:x", "data:text/html,x", "ftp://a", "https://a b", "https://<x>",
    "HTTP://x", "https://",
])  # fmt: skip
def test_only_a_web_address_becomes_a_link(address):
    text = written(address=address)
    assert "URL" not in text and "ATTACH" not in text and "javascript" not in text and "Open it" not in text


def test_without_an_id_the_interview_gives_one():
    one, same = (list(events(ics(PLAN, CASE, NOW))) for _ in range(2))
    other = list(events(ics(PLAN, replace(CASE, company="Beta"), NOW)))
    assert one == same and not set(one) & set(other)


NAUGHTY = [
    "😀👩‍👩‍👧‍👦" * 1000,
    "ليلى حداد \u202eevil\u202c שלום",
    "x" * 10_000,
    "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\nBEGIN:VCALENDAR",
    "a\nb\rc\r\nd\u2028e\u2029f\x0bg\x0ch\x85i",
    "\x00\x01\x1b\x7f tab\t",
    "\ud800 half an emoji \udc00",
    r"back\slash \n \; \, ;,:\"",
    '"quotes" ^n ^^ %0D%0A {{ 7*7 }} <img src=x onerror=alert(1)>',
    "山田 太郎" * 200,
]


@pytest.mark.parametrize("text", NAUGHTY, ids=range(len(NAUGHTY)))
def test_whatever_was_typed_is_text_and_comes_back(text):
    task = Task(f"thank-you.{text}", f"Thank {text}", moment("2026-11-23T17:30:00+01:00"), why=text, note="k")
    result = ics(Plan((task,)), replace(CASE, company=text), NOW, id="a1", notes={"k": text})
    assert all(len(line.encode()) <= 75 for line in result.split("\r\n"))
    assert "\n" not in result.replace("\r\n", "") and "\x00" not in result
    (event,) = events(result).values()
    clean = text.encode("utf-8", "replace").decode().replace("\r\n", "\n").replace("\r", "\n")
    for char in "\x0b\x0c\x85\u2028\u2029":
        clean = clean.replace(char, "\n")
    for char in "\x00\x01\x1b\x7f":
        clean = clean.replace(char, "")
    if "\ud800" not in text:
        assert str(event["description"]) == f"{clean}\n\nYour note:\n\n{clean.strip()}"
    assert list(event).count("UID") == 1


@settings(deadline=None, suppress_health_check=list(HealthCheck), max_examples=100 * SOAK)
@given(
    st.text(st.characters(), max_size=200),
    st.text(st.characters(), max_size=80),
    st.text(st.characters(), max_size=40),
)
def test_fuzz_words(words, what, id):
    task = Task(id, what, day("2026-12-01"), why=words)
    (event,) = events(ics(Plan((task,)), CASE, NOW, id=id, address=words)).values()
    assert event["dtstart"].dt == date(2026, 12, 1)


def test_the_same_in_gives_the_same_bytes():
    assert written() == written()


# ---- the other reader ----


def read_by_ical_js(text, path):
    file = path / "plan.ics"
    file.write_bytes(text.encode())
    run = subprocess.run(["node", HERE / "read_ics.mjs", file], capture_output=True, encoding="utf-8", timeout=60)
    assert run.returncode == 0, run.stderr
    return json.loads(run.stdout)


def test_ical_js_reads_the_same_plan(tmp_path):
    found = read_by_ical_js(written(exported=["final"]), tmp_path)
    assert found["version"] == "2.0" and found["method"] is None
    by_uid = {event["uid"]: event for event in found["events"]}
    thanks = by_uid["a1.thank-you.ana@afterword"]
    assert thanks["start"] == {"text": "2026-11-23T16:30:00Z", "date": False, "zone": "UTC"}
    assert thanks["summary"] == "Thank Ana Torres (Acme)" and thanks["url"] == f"{LINK}/notes/thank-you.ana"
    assert thanks["description"].startswith(
        "Within a day, gladly.\n\nYour note:\n\nDear Ana,\n\nThank you; truly, it was \\n good."
    )
    assert thanks["alarms"] == [{"action": "DISPLAY", "trigger": "-PT1H"}]
    assert by_uid["a1.check-in@afterword"]["start"] == {
        "text": "2026-12-01",
        "date": True,
        "zone": "floating",
    }
    assert by_uid["a1.final@afterword"]["status"] == "CANCELLED"


def test_both_readers_agree_on_every_naughty_string(tmp_path):
    tasks = tuple(Task(f"t.{n}", "Thank", day("2026-12-01"), why=text) for n, text in enumerate(NAUGHTY))
    text = ics(Plan(tasks), Case(answers=WITH_NOTES), NOW, id="a1")
    ours = {uid: str(event["description"]) for uid, event in events(text).items()}
    theirs = {event["uid"]: event["description"] for event in read_by_ical_js(text, tmp_path)["events"]}
    assert ours == theirs


# ---- one file a task, as the page saves it ----


def saved_by_the_page(task, **more):
    """The one event of a file for one task, and what the page remembers of it."""
    answers = {
        "company": "Halden Bank", "ended": ENDED, "interest": "yes", "culture": "traditional", "people.a.name": "Anna Nagy",
        "people.a.detail": "You told me how the team reads a balance sheet aloud.", "requested.r.what": "my portfolio", "requested.r.due": "2026-12-04", **more,
    }  # fmt: skip
    request = {
        "action": "ics", "id": "a1", "task": task, "now": "2026-11-30T12:00:00+01:00", "address": "https://a.example/#/case/a1",
        "answers": answers, "profile": {"name": "Sam Lee"},
    }  # fmt: skip
    save, *kept = json.loads(handle(json.dumps(request)))["effects"]
    calendar = Calendar.from_ical(save["text"])
    (event,) = calendar.walk("VEVENT")
    assert save["mime"] == "text/calendar" and not calendar.errors and not event.errors
    assert kept == [{"effect": "answer", "name": f"exported.{task}", "value": True}], "and of no other task"
    return event


@pytest.mark.parametrize(("task", "title", "start"), [
    ("thank-you.a", "Thank Anna Nagy (Halden Bank)", datetime(2026, 12, 1, 9, tzinfo=UTC)),
    ("requested.r", "Send what they asked for: my portfolio (Halden Bank)", datetime(2026, 12, 4, 8, tzinfo=UTC)),
    ("handwritten.a", "Post a handwritten card to Anna Nagy (Halden Bank)", date(2026, 12, 3)), ("check-in", "Check in with Halden Bank", date(2026, 12, 8)),
])  # fmt: skip
def test_one_file_a_task_holds_its_event_alone_with_an_alarm_before_it(task, title, start):
    event = saved_by_the_page(task)
    assert (
        str(event["uid"]) == f"a1.{task}@afterword" and str(event["summary"]) == title and event["dtstart"].dt == start
    )
    (alarm,) = event.walk("VALARM")
    assert alarm["trigger"].dt < timedelta(0), "before its start, and so before its day's"
    assert (
        str(event["description"]) == f"Open it in Afterword: {event['url']}"
        and "balance sheet" not in event.to_ical().decode()
    )
    ticked = str(saved_by_the_page(task, **WITH_NOTES)["description"])
    assert "Your note:" in ticked and ticked.endswith(f"Open it in Afterword: {event['url']}")
