"""The door: every action answers, the same bytes to the same request; whatever comes in, an answer goes out."""

from __future__ import annotations

import json
import os
import sys
import time
from datetime import timedelta
from pathlib import Path
from types import ModuleType

import icalendar
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.dictionary import compact
from core import document, example, view
from core.app import ACTIONS, PERSON_KEEPS, ROUND_KEEPS, handle
from core.fields import FIELDS, LONGEST, read_case
from core.kinds import KINDS
from core.mending import mend, question
from core.timing import moment

NOW = "2026-11-24T17:45:00+01:00"
CASES = {path.stem: json.loads(path.read_text("utf-8")) for path in sorted(Path(__file__).parent.glob("cases/*.json"))}
INVITATION = """\
Kind regards
Dr. Adaeze Okafor
Head of Logistics
Harbour & Finch Ltd
adaeze.okafor@harbourfinch.example
"""
REGIONS = {"case-title", "problems", "plan", "notes", "choices.promised"}


def raw(action: str, **more: object) -> str:
    return handle(json.dumps({"action": action, "now": NOW, "hour12": False, **more}))


def ask(action: str, **more: object) -> dict:
    return json.loads(raw(action, **more))


def moments(answers: dict) -> list[str]:
    """Moments of a life with this case: before the end, right after it, and until long after everything."""
    try:
        ended = moment(answers["ended"])
    except (KeyError, ValueError, TypeError):
        ended = moment(NOW)
    hours = (-30, 0, 1, 23, 47, 24 * 7, 24 * 9, 24 * 22, 24 * 400)
    return [(ended + timedelta(hours=number)).isoformat() for number in hours]


def requests(name: str) -> list[tuple[str, dict]]:
    """Everything the page can ask about this case."""
    case = CASES[name]
    about = {"id": name, "revision": 3, "answers": case["answers"], "profile": case.get("profile", {})}
    record = {"format": 1, "id": name, "revision": 3, "answers": case["answers"]}
    file = json.dumps(case)
    told = {**about, "answers": {**case["answers"], "told": INVITATION}}
    return [
        ("home", {"rows": [], "cases": [record]}),
        ("case", about),
        ("case", {**about, "before": {"ended": case["answers"].get("ended", NOW)}, "step": "plan"}),
        (
            "case",
            {
                **about,
                "step": "notes",
                "others": [{"company": "Acme", "people": ["Li Wei", ""]}, {"company": ""}],
            },
        ),
        *[("review", {**about, "kind": kind, "text": "Hi Dave,\n\nthanks!!"}) for kind in KINDS],
        *[("log", {**about, "outcome": outcome}) for outcome in ("waiting", "heard", "rejected", "offer", "withdrawn")],
        ("another-round", about),
        ("example", {}),
        ("import-preview", {"text": file, "records": [record], "fresh": "n1"}),
        ("import-apply", {"text": file, "records": [], "fresh": "n1", "profile": {"name": "Kim"}}),
        ("paste-preview", {**told, "fresh": "n1"}),
        ("paste-apply", {**told, "fresh": "n1"}),
        ("paste-preview", about),
        ("ics", {**about, "address": "https://a.example/#/"}),
        ("ics", {**about, "task": "check-in"}),
        ("text", about),
        ("link", {**about, "address": "https://a.example/#/case/x"}),
    ]


# ---- every action, every case, every moment ----


def test_every_action_is_asked_here():
    assert {action for action, _ in requests("one-interviewer")} >= ACTIONS.keys()


@pytest.mark.parametrize("name", CASES)
def test_every_case_is_answered_at_every_moment_and_always_alike(name):
    """Also: no template ever asks for a value that is not given (they are strict)."""
    for now in moments(CASES[name]["answers"]):
        for action, more in requests(name):
            for hour12 in (False, True):
                text = raw(action, **{**more, "now": now, "hour12": hour12})
                answer = json.loads(text)
                assert answer.get("error", {}).get("fault") != "ours", (now, action, answer["error"])
                assert answer.keys() <= {
                    "regions",
                    "row",
                    "rows",
                    "effects",
                    "id",
                    "revision",
                    "title",
                    "error",
                    "found",
                    "wants",
                    "whole",
                    "badge",
                }
            assert raw(action, **{**more, "now": now, "hour12": True}) == text


@pytest.mark.parametrize("name", CASES)
def test_a_case_answers_with_its_id_its_revision_and_all_its_regions(name):
    answer = ask("case", id="x1", revision=41, **CASES[name])
    assert (answer["id"], answer["revision"]) == ("x1", 41)
    assert answer["regions"].keys() >= REGIONS
    assert answer["title"]
    assert all(isinstance(html, str) for html in answer["regions"].values())
    assert answer["row"] == ask("home", cases=[{"id": "x1", **CASES[name]}])["rows"]["x1"]


@pytest.mark.parametrize("name", CASES)
def test_the_home_screen_is_true_at_any_moment_whenever_its_rows_were_made(name):
    """A row is stored and read again days later, without the case."""
    answers = CASES[name]["answers"]
    if answers.get("ended") is None:
        pytest.skip("without an end, nothing is dated")
    *earlier, late = moments(answers)[1:-1]
    fresh = ask("home", cases=[{"id": "x1", "answers": answers}], now=late)["regions"]["home"]
    for early in earlier:
        row = ask("case", id="x1", answers=answers, now=early)["row"]
        assert ask("home", rows=[{"id": "x1", "row": row}], now=late)["regions"]["home"] == fresh, early


def test_a_fresh_row_takes_the_place_of_a_stored_one():
    row = ask("case", id="a", answers={"company": "Old Name"})["row"]
    home = ask("home", rows=[{"id": "a", "row": row}], cases=[{"id": "a", "answers": {"company": "New Name"}}])[
        "regions"
    ]["home"]
    assert "New Name" in home and "Old Name" not in home


def test_home_shows_what_was_searched_for_and_fifty_at_once():
    records = [{"id": f"c{n}", "answers": {"company": f"Company {n:03}", "ended": NOW}} for n in range(120)]
    rows = [{"id": id, "row": row} for id, row in ask("home", cases=records)["rows"].items()]

    def listed(**more):
        index = ask("home", rows=rows, **more)["regions"]["home"].partition('aria-label="All interviews"')[2]
        return {n for n in range(120) if f"Company {n:03}" in index}

    assert len(listed()) == view.SHOWN
    assert len(listed(show="100")) == 100
    assert len(listed(show=150)) == 119, "the first stands above"
    assert listed(find="company 077") == {77}
    assert listed(find="nobody") == set()


def test_a_crowd_is_shown_by_twenty_five_and_home_knows_them_all():
    answers = {"company": "Acme", "ended": NOW}
    for number in range(600):
        answers[f"people.p{number}.name"] = f"Ana{number} Ruiz"
        answers[f"people.p{number}.detail"] = f"You told me how you moved warehouse {number} to night shifts."
    began = time.process_time()
    first = ask("case", id="x1", answers=answers, whole=False)
    assert time.process_time() - began < 3, "the first cards do not wait for the last; bench measures it"
    notes = first["regions"]["notes"]
    assert 'id="note-thank-you.p24"' in notes and 'id="note-thank-you.p25"' not in notes
    assert (
        "Of 600 people the first 25" in first["regions"]["crowd"] and 'data-arg-show="50"' in first["regions"]["crowd"]
    )
    assert "sentence.people.p24.detail" in first["regions"] and "sentence.people.p25.detail" not in first["regions"]
    home = ask("home", cases=[{"id": "x1", "answers": answers}])
    assert first["row"] == home["rows"]["x1"] and len(home["rows"]["x1"]["people"]) == 600
    more = ask("case", id="x1", answers=answers, whole=False, show="50")
    assert 'id="note-thank-you.p49"' in more["regions"]["notes"]
    few = {name: value for name, value in answers.items() if name.partition(".p")[2][:2].rstrip(".") in ("", "1", "2")}
    assert ask("case", id="x1", answers=few)["regions"]["crowd"] == ""


# ---- what happened since ----


def effects(answer: dict) -> dict:
    return {it["name"]: it["value"] for it in answer["effects"] if it["effect"] == "answer"}


@pytest.mark.parametrize("outcome", ["heard", "invited", "rejected", "offer", "withdrawn"])
def test_a_word_from_them_is_logged_now_and_can_be_taken_back(outcome):
    case = CASES["one-interviewer"]
    logged = effects(ask("log", id="x", outcome=outcome, **case))
    assert logged == {"outcome": outcome, "outcome_at": "2026-11-24T17:45:00+01:00"}
    before = ask("case", id="x", **case)["regions"]["plan"]
    after = ask("case", id="x", answers={**case["answers"], **logged}, profile=case["profile"])["regions"]["plan"]
    assert after != before
    back = effects(ask("log", id="x", outcome="waiting", **case))
    assert back == {"outcome": "waiting", "outcome_at": None}


def test_an_outcome_that_does_not_exist_is_no_crash():
    answer = ask("log", id="x", outcome="{{ 7*7 }}", **CASES["one-interviewer"])
    effect = effects(answer) if "effects" in answer else {}
    shown = ask("case", id="x", answers={**CASES["one-interviewer"]["answers"], **effect})
    assert "error" not in shown


@pytest.mark.parametrize("name", CASES)
def test_another_round_keeps_the_company_the_role_and_the_people_and_nothing_of_the_talk(name):
    answers = CASES[name]["answers"]
    *_, effect = ask("another-round", id="first", **CASES[name])["effects"]
    new = effect["answers"]
    assert effect["effect"] == "case"
    for key in ROUND_KEEPS:
        assert new.get(key) == (answers.get(key) or None)
    kept = {key for key in new if key.startswith("people.")}
    met = {
        f"people.{one.id}.before" for one in read_case(answers).people if one.name and one.part == "interviewer"
    }  # who comes to the next round new is not seen again
    assert kept - met == {
        key for key in answers if key.startswith("people.") and key.rsplit(".", 1)[1] in PERSON_KEEPS and answers[key]
    }
    assert met <= kept
    assert new["previous"] == "first" and new["round"] == 2
    assert "ended" not in new, "an invitation is no interview yet"
    assert not [
        key
        for key in new
        if key.split(".")[0] in ("promised", "done", "sent", "notes", "debrief", "requested", "outcome")
    ]
    assert new.get("sent_before", 0) == sum(key.startswith("sent.") for key in answers)
    assert ask("another-round", id="second", answers=new)["effects"][-1]["answers"]["round"] == 3


@pytest.mark.parametrize(("said", "kept"), [("yes", "yes"), ("unsure", "unsure"), ("no", None), ("", None)])
def test_another_round_does_not_ask_again_whether_the_job_is_wanted_but_after_a_no(said, kept):
    *_, effect = ask("another-round", id="first", answers={"company": "Acme", "interest": said})["effects"]
    assert effect["answers"].get("interest") == kept


def test_another_round_ends_what_waited_in_the_round_before():
    case = {"answers": {"ended": "2026-11-10T10:00:00+01:00", "company": "Halden", "sent.check-in": NOW}}
    *happened, _ = ask("another-round", id="first", **case, now="2026-11-25T09:30:15+01:00")["effects"]
    logged = effects({"effects": happened})
    assert logged == {"outcome": "invited", "outcome_at": "2026-11-25T09:30:15+01:00"}
    said_no = {"answers": {**case["answers"], "outcome": "rejected", "outcome_at": NOW}}
    (only,) = ask("another-round", id="first", **said_no)["effects"]
    assert only["effect"] == "case"


def test_the_check_in_and_their_word_within_a_minute_are_in_order():
    """Ticked first, answered after it: nobody is followed up on once more."""
    sent = {**CASES["one-interviewer"]["answers"], "sent.check-in": "2026-11-25T10:00:20+01:00"}
    logged = effects(ask("log", id="x", outcome="heard", answers=sent, now="2026-11-25T10:00:41+01:00"))
    shown = ask("case", id="x", answers={**sent, **logged}, now="2026-11-25T10:01:00+01:00")
    assert "one last time" not in shown["regions"]["plan"]
    assert "Wed 2 Dec" in shown["regions"]["plan"]


def test_the_example_is_marked_and_shows_a_plan_and_notes_at_once():
    (effect,) = ask("example")["effects"]
    assert effect["answers"]["example"] is True and effect["answers"] == example.answers(moment(NOW))
    shown = ask("case", id="e", answers=effect["answers"])
    for id in ("one", "two"):
        assert f'id="note-thank-you.{id}"' in shown["regions"]["notes"]
    assert shown["row"]["example"] is True
    assert example.NAME in shown["regions"]["notes"], "the example's notes are signed"
    mine = ask("case", id="x1", revision=1, answers=effect["answers"], profile={"name": "Sam Lee"})["regions"]["notes"]
    assert "Sam Lee" in mine and example.NAME not in mine
    assert not shown["regions"]["problems"].strip()


# ---- in and out ----


def record(id: str, **answers: object) -> dict:
    return {"format": 1, "id": id, "revision": 2, "answers": answers, "stamps": dict.fromkeys(answers, 1000)}


def backup(*records: dict, **more: object) -> str:
    return json.dumps({"afterword": 1, "saved": NOW, "cases": list(records), **more})


def test_an_import_is_shown_before_anything_is_done():
    here = [record("same", company="Same Ltd"), record("other", company="Other Ltd", role="Buyer")]
    text = backup(
        record("same", company="Same Ltd"),
        record("other", company="Other Ltd", role="Seller"),
        record("new", company="New Ltd"),
    )
    answer = ask("import-preview", text=text, records=here, fresh="f1")
    assert "effects" not in answer
    html = answer["regions"]["import"]
    for words in ("Same Ltd", "already here", "Other Ltd", "differs", "New Ltd", "new", "import-apply"):
        assert words in html
    (put,) = ask("import-apply", text=text, records=here, fresh="f1")["effects"]
    assert put["effect"] == "put"
    assert {it["id"] for it in put["records"]} == {"other", "new"}
    assert all(document.load(json.dumps(it)) for it in put["records"])


def test_a_file_that_is_here_already_offers_nothing_to_bring_in():
    answer = ask(
        "import-preview",
        text=backup(record("a", company="A")),
        records=[record("a", company="A")],
        fresh="f1",
    )
    assert "import-apply" not in answer["regions"]["import"]


def test_a_profile_is_brought_in_and_never_overwrites_what_is_here():
    (put,) = ask(
        "import-apply",
        text=backup(profile={"name": "Theirs", "phone": "1"}),
        records=[],
        fresh="f",
        profile={"name": "Mine"},
    )["effects"]
    assert put["profile"] == {"name": "Mine", "phone": "1"}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        "%PDF-1.4",
        "<html>",
        "PK\x03\x04",
        "BEGIN:VCALENDAR",
        '{"a": 1}',
        "[" * 99_999,
        '{"answers": []}',
    ],
)
def test_a_wrong_file_is_answered_in_words_as_the_users_mistake(text):
    for action in ("import-preview", "import-apply"):
        answer = ask(action, text=text, records=[], fresh="f")
        assert answer["error"]["fault"] == "user"
        assert answer["error"]["message"].endswith((".", "?")) and "Error" not in answer["error"]["message"]
        assert "effects" not in answer


@pytest.mark.parametrize("name", CASES)
def test_the_plan_as_a_calendar_and_one_task_of_it(name):
    """What was put into a calendar is remembered, so that a later file can take it back."""
    open_tasks = {task["id"] for task in ask("case", id="x1", **CASES[name])["row"]["tasks"]}
    answer = ask("ics", id="x1", address="https://a.example/", **CASES[name])
    if not open_tasks:
        assert answer["error"]["fault"] == "user"
        return
    file, *remembered = answer["effects"]
    assert (file["effect"], file["mime"]) == ("save", "text/calendar") and file["filename"].endswith(".ics")
    assert len(icalendar.Calendar.from_ical(file["text"]).walk("VEVENT")) == len(open_tasks)
    assert effects({"effects": remembered}) == {f"exported.{id}": True for id in open_tasks}
    for id in open_tasks:
        one, remembered = ask("ics", id="x1", task=id, **CASES[name])["effects"]
        (event,) = icalendar.Calendar.from_ical(one["text"]).walk("VEVENT")
        assert id in event["UID"] and remembered["name"] == f"exported.{id}"


def test_a_task_dropped_after_it_was_exported_is_taken_back_in_the_calendar():
    case = CASES["one-interviewer"]
    exported = {"exported.check-in": True, "outcome": "withdrawn", "outcome_at": NOW}
    answer = ask("ics", id="x1", answers={**case["answers"], **exported})
    events = icalendar.Calendar.from_ical(answer["effects"][0]["text"]).walk("VEVENT") if "effects" in answer else []
    assert [str(event["STATUS"]) for event in events if "check-in" in event["UID"]] == ["CANCELLED"]


@pytest.mark.parametrize("name", CASES)
def test_a_case_as_plain_text_holds_every_word_of_its_user(name):
    (file,) = ask("text", id="x1", **CASES[name])["effects"]
    assert file["filename"].endswith(".txt")
    for key, value in CASES[name]["answers"].items():
        if isinstance(value, str) and any(
            key.endswith(end) for end in ("company", ".name", ".detail", "skills", ".text")
        ):
            assert value.strip() in file["text"], key


def test_what_was_pasted_is_shown_first_and_taken_exactly_so():
    about = {"id": "x1", "answers": {"people.p1.name": "", "told": INVITATION}, "fresh": "n1"}
    shown = ask("paste-preview", **about)
    assert "effects" not in shown
    taken = effects(ask("paste-apply", **about))
    assert taken["people.p1.name"] == "Adaeze Okafor"
    assert taken.pop("told") is None, "all of it is taken: the text has done its work"
    for value in taken.values():
        assert str(value).replace("&", "&amp;") in shown["regions"]["paste"]


@pytest.mark.parametrize(
    "asked",
    ["Ana asked me to send a code sample by Monday.", "They want my CV by Monday.", "I have to bring my ID on Monday."],
)
def test_the_day_of_what_they_asked_for_is_shown_before_it_is_taken(asked):
    told = f"I talked to Ana Torres today. {asked} Ana told me that the mill was closed all winter."
    about = {"id": "x1", "answers": {"told": told}, "fresh": "n1"}
    assert "by Mon 30 Nov 2026</bdi>" in ask("paste-preview", **about)["regions"]["paste"]


@pytest.mark.parametrize(
    ("there", "whom"),
    [({"people.p1.name": "Dr. Adaeze Okafor"}, "p1"), ({"people.p1.name": "Ana Ruiz"}, "n1"),
     ({"people.p1.name": "Adaeze Okafor", "people.p2.name": ""}, "p1")],
)  # fmt: skip
def test_two_pastes_of_one_woman_are_one_person(there, whom):
    taken = effects(ask("paste-apply", id="x1", answers={**there, "told": INVITATION}, fresh="n1"))
    about = {name.split(".")[1] for name in taken if name.startswith("people.")}
    assert about <= {whom}, "nobody is there twice"
    assert about or whom in {name.split(".")[1] for name in there}, "and somebody new is taken"


# ---- faults, told apart ----


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "null",
        "[]",
        "7",
        '"x"',
        "{}",
        '{"action": "case"}',
        '{"action": "nothing", "now": "' + NOW + '"}',
        '{"action": "case", "id": "x", "now": "soon"}',
        '{"action": "home", "now": "2026-11-24T17:45:00"}',
        "[" * 100_000,
    ],
)
def test_a_request_that_is_none_is_our_fault_and_said_to_be_harmless(text):
    error = json.loads(handle(text))["error"]
    assert error["fault"] == "ours"
    assert "saved" in error["message"]


def test_a_review_of_nothing_is_no_remark_and_of_a_kind_nobody_knows_no_crash():
    assert ask("review", text="  \n ")["regions"] == {"remarks": ""}
    assert ask("review", text="Dear Ana, thank you.", kind="ransom").get("error", {}).get("fault") != "ours"


def test_rows_of_different_groups_may_share_an_id():
    """As in the example, where a person can be emptied while a doubt of the same id stays."""
    given = {"ended": NOW, "people.one.name": "", "concerns.one.text": "the title", "requested.one.what": "cv"}
    shown = ask("case", id="x1", answers=given)
    assert "error" not in shown
    assert shown["regions"]["sentence.people.one.detail"] == ""


# ---- whatever a field holds ----

SOAK = int(os.environ.get("SOAK", "1"))  # `make soak` tries that many times as much
MANY = settings(max_examples=150 * SOAK)

TEXT = st.text(alphabet=st.characters(codec="utf-8"), max_size=60)
NASTY = st.sampled_from(
    [
        "{{ 7*7 }}",
        "{% for %}",
        "<img src=x onerror=alert(1)>",
        "\u202eabc",
        "\x00",
        "\ud800",
        "2026-02-30",
        "NaN",
        "1e999",
        "-1",
        "9999-12-31",
        "0001-01-01",
        "2026-11-24T17:45:00+23:59",
        "9999-12-31T23:59:59-12:00",
        "1970-01-01T00:00:00+14:00",
        "😀" * 40,
        "a\r\nb",
        "x" * (LONGEST + 1),
    ]
)
VALUES = st.one_of(
    TEXT,
    NASTY,
    st.booleans(),
    st.none(),
    st.integers(),
    st.floats(),
    st.lists(st.integers(), max_size=2),
    st.dictionaries(TEXT, TEXT, max_size=2),
)
SENSIBLE = st.one_of(
    *[st.sampled_from(sorted(field.choices)) for field in FIELDS if field.choices],
    st.dates().map(str),
    st.datetimes(timezones=st.timezones()).map(lambda at: at.isoformat()),
    st.integers(-3, 400),
)
IDS = st.sampled_from(
    ["a", "b", "thank-you", "thank-you.a", "check-in", "final", "x.y", "__proto__", "*", "{{ id }}", ""]
)
NAMES = st.builds(lambda field, id: field.name.replace("*", id), st.sampled_from(FIELDS), IDS)
ANSWERS = st.dictionaries(st.one_of(NAMES, TEXT), st.one_of(VALUES, SENSIBLE), max_size=14)
MOMENTS = st.datetimes(
    min_value=moment("1980-01-01T00:00:00+00:00").replace(tzinfo=None),
    max_value=moment("2190-01-01T00:00:00+00:00").replace(tzinfo=None),
    timezones=st.timezones(),
).map(lambda at: at.isoformat())


@MANY
@given(ANSWERS, ANSWERS, st.dictionaries(st.sampled_from(["name", "phone", "email"]), VALUES), MOMENTS)
def test_no_answers_whatever_are_a_fault_of_ours(answers, before, profile, now):
    about = {"id": "x1", "answers": answers, "profile": profile, "now": now}
    shown = ask("case", before=before, **about)
    assert "error" not in shown, shown["error"]
    row = shown["row"]
    home = ask("home", rows=[{"id": "y", "row": row}], cases=[{"id": "x1", "answers": answers}], now=now)
    assert "error" not in home, home["error"]
    for action in ("ics", "text", "another-round"):
        answer = ask(action, **about)
        assert answer.get("error", {}).get("fault") != "ours", answer["error"]


JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=20)),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(st.text(max_size=12), inner, max_size=4)),
    max_leaves=12,
)
KEYS = st.sampled_from(
    [
        "id",
        "revision",
        "answers",
        "profile",
        "before",
        "others",
        "rows",
        "cases",
        "records",
        "text",
        "fresh",
        "kind",
        "person",
        "task",
        "show",
        "find",
        "outcome",
        "address",
        "hour12",
        "now",
        "step",
    ]
)


@MANY
@given(
    st.one_of(st.sampled_from(sorted(ACTIONS)), st.text(max_size=5)),
    st.dictionaries(KEYS, st.one_of(JSON, ANSWERS), max_size=8),
)
def test_any_request_has_an_answer(action, more):
    answer = json.loads(handle(json.dumps({"action": action, "now": NOW, **more})))
    assert isinstance(answer, dict)
    assert ("error" in answer) != bool(answer.keys() & {"regions", "effects", "found"})
    if "error" in answer:
        assert answer["error"]["message"] and answer["error"]["fault"] in ("user", "ours")


@MANY
@given(st.text(max_size=400))
def test_any_text_at_the_door_has_an_answer(text):
    assert isinstance(json.loads(handle(text)), dict)


@pytest.mark.parametrize(
    "text",
    [
        "a" * 10_000,
        "a " * 5_000,
        "<" * 10_000,
        "Dear Ana,\n" * 1_000,
        "Thanks! " * 1_250,
        "😀" * 10_000,
        "\n" * 9_999 + "x",
        "“" * 10_000,
        "." * 10_000,
    ],
)
def test_ten_thousand_characters_in_every_field_are_answered_in_time(text):
    people = {f"people.a.{part}": text for part in ("name", "title", "role", "address", "detail", "phone")}
    answers = {
        "ended": NOW,
        "company": text,
        "role": text,
        "skills": text,
        "fit": text,
        "availability": text,
        "feedback": text,
        "requested.r.what": text,
        "concerns.c.text": text,
        "concerns.c.answer": text,
        "promised": text,
        **people,
        "notes.thank-you.a.text": text,
        "debrief.well": text,
    }
    start = time.process_time()
    shown = ask("case", id="x1", answers=answers, profile={"name": text})
    assert "error" not in shown
    assert "error" not in ask("review", text=text, answers=answers)
    assert time.process_time() - start < 3


# ---- what comes in archives of its own ----


def test_remarks_ask_for_the_dictionary_and_use_it_once_it_is_there(monkeypatch):
    text = "Dear Ana, thank you for your time. I liked the tour and the labratory of the Lisbon warehouse."
    without = ask("review", text=text, kind="thank-you")
    assert without["wants"] == "spelling"
    assert "laboratory" not in without["regions"]["remarks"]

    words = ModuleType("spelling_words")
    words.WORDS = compact()
    monkeypatch.setitem(sys.modules, "spelling_words", words)
    with_words = ask("review", text=text, kind="thank-you")
    assert "wants" not in with_words
    assert "laboratory" in with_words["regions"]["remarks"]


def test_a_calendar_asks_for_icalendar_where_it_is_not_there_yet(monkeypatch):
    monkeypatch.setitem(sys.modules, "icalendar", None)
    answers = ask("example")["effects"][0]["answers"]
    assert ask("ics", id="c1", answers=answers) == {"needs": "calendar"}


def test_remarks_can_wait_and_everything_else_is_the_same_without_them():
    answers = ask("example")["effects"][0]["answers"]
    whole = ask("case", id="c1", answers=answers)
    quick = ask("case", id="c1", answers=answers, whole=False)
    assert whole["whole"] is True and quick["whole"] is False
    late = whole["regions"].keys() - quick["regions"].keys()
    assert late and all(name.startswith("remarks.") for name in late)
    assert quick["regions"].items() <= whole["regions"].items()


# ---- reviewing a pasted note ----

PASTED = "Dear Ana,\n\nThank you for for the hour in the mill. I would love to spin with you.\n\nKind regards,\nSam"


def remarks_on(text, **more):
    return ask("review", text=text, kind="thank-you", **more)["regions"]["remarks"]


def test_a_remark_on_a_pasted_note_is_set_aside_once_or_everywhere_and_taken_back():
    assert "stands here twice" in remarks_on(PASTED)
    for aside in ({"off.doubled-word": True}, {"ignored.doubled-word:for for": True}):
        html = remarks_on(PASTED, aside=aside)
        assert "stands here twice" not in html and "Remarks you set aside" in html
        (name,) = aside
        assert f'data-do="review-unset" data-name="{name}"' in html
    assert "stands here twice" in remarks_on(PASTED, aside={"ignored.doubled-word:the the": True})
    assert "stands here twice" in remarks_on(PASTED, aside={"off.doubled-word": False})


def test_a_pasted_note_is_reviewed_with_the_case_it_is_for():
    answers = {"company": "Northwind", "people.a.name": "Beate Roth"}
    assert "Beate" not in remarks_on(PASTED)
    assert "Beate" in remarks_on(PASTED, id="x", answers=answers)
    assert "stands here twice" not in remarks_on(PASTED, id="x", answers={**answers, "off.doubled-word": True})


def test_a_key_press_in_a_name_mends_no_words_that_do_not_hold_it():
    """What is mended or asked about the other fields is remembered: a figure of work, not of time."""
    answers = CASES["five-interviewers"]["answers"]
    name = next(name for name in answers if name.endswith(".name"))
    for letters in ("Quil", "Quill"):
        before = mend.cache_info().misses, question.cache_info().misses
        ask("case", answers={**answers, name: letters}, whole=False)
    after = mend.cache_info().misses, question.cache_info().misses
    own = sum(field.startswith(name.rpartition(".")[0]) for field in answers)
    assert after[0] - before[0] <= own and after[1] - before[1] <= 1
