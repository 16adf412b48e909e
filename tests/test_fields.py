"""Reading answers: what can be used is used, what cannot is named, and nothing breaks."""

import inspect
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

from core import availability
from core.fields import FIELDS, LONGEST, field_of, read_case, read_profile, schema

CASES = sorted(Path(__file__).parent.joinpath("cases").glob("*.json"))
E = "2026-11-18T15:00:00+01:00"


def problems(answers):
    return {problem.field: problem.message for problem in read_case(answers).problems}


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_every_case_file_fits_the_schema(path):
    jsonschema.Draft202012Validator(schema()).validate(json.loads(path.read_text("utf-8")))


def test_the_schema_is_one():
    jsonschema.Draft202012Validator.check_schema(schema())
    assert json.loads(json.dumps(schema())) == schema()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("setting", "seance"),
        ("culture", ["tech"]),
        ("interest", True),
        ("ended", "2026-02-30T10:00:00+01:00"),
        ("ended", "2026-11-18T15:00:00"),
        ("ended", "3026-11-18T15:00:00+01:00"),
        ("promised", "2026-11-31"),
        ("promised", 20261120),
        ("asked_to_wait", -1),
        ("asked_to_wait", 2.5),
        ("asked_to_wait", "a week"),
        ("asked_to_wait", True),
        ("asked_to_wait", float("inf")),
        ("asked_to_wait", float("nan")),
        ("asked_to_wait", 366),
        ("asked_to_call", "yes"),
        ("company", 7),
        ("company", None),
        ("company", "x" * (LONGEST + 1)),
        ("requested.a.due", "soon"),
        ("people.a.rapport", "very"),
        ("sent.check-in", "yesterday"),
        ("moved.check-in", "2026-13-01"),
        ("outcome", "ghosted"),
        ("round", -1),
    ],
)
def test_what_cannot_be_used_gets_a_sentence_and_the_rest_goes_on(name, value):
    answers = {"role": "Editor", name: value, "people.b.name": "Ben Okafor"}
    case = read_case(answers)
    assert list(problems(answers)) == [name]
    assert problems(answers)[name].endswith(".")
    assert case.role == "Editor"
    assert case.person("b").name == "Ben Okafor"
    assert case.answers[name] is value  # the field keeps what was typed


@pytest.mark.parametrize(
    ("name", "value"), [("asked_to_wait", "7"), ("asked_to_wait", 7.0), ("company", "  "), ("promised", "")]
)
def test_what_can_be_understood_is_no_problem(name, value):
    assert not problems({name: value})


def test_a_promise_before_the_interview_is_not_used():
    answers = {"ended": E, "promised": "2026-11-17"}
    assert list(problems(answers)) == ["promised"]
    assert read_case(answers).promised is None


def test_a_promise_for_the_same_day_is_used():
    assert not problems({"ended": E, "promised": "2026-11-18"})


def test_people_keep_the_order_in_which_they_were_entered():
    case = read_case({"people.z.name": "", "people.a.name": "Ana", "people.z.detail": "the archive"})
    assert [person.id for person in case.people] == ["z", "a"]


def test_an_empty_row_is_nobody():
    assert read_case({"people.a.name": " ", "people.b.address_from": "none"}).people == ()


def test_a_field_of_a_later_version_is_kept_and_read_by_nothing():
    case = read_case({"mood": "bright", "people.a.shoe_size": 44})
    assert not case.problems and not case.people
    assert case.answers["mood"] == "bright"


@pytest.mark.parametrize(
    ("name", "pattern", "key"),
    [
        ("company", "company", ""),
        ("people.ana.name", "people.*.name", "ana"),
        ("sent.thank-you.ana", "sent.*", "thank-you.ana"),
        ("notes.thank-you.ana.text", "notes.*.text", "thank-you.ana"),
        ("notes.check-in.text", "notes.*.text", "check-in"),
        ("notes.thank-you.ana.pick.opening", "notes.*.pick.*", "thank-you.ana"),
        ("kept.people.ana.detail", "kept.*", "people.ana.detail"),
    ],
)
def test_a_name_leads_to_its_field(name, pattern, key):
    field, found = field_of(name)
    assert (field.name, found) == (pattern, key)


@pytest.mark.parametrize(
    "name", ["", "people", "people.ana", "people..name", "people.a.b.name", "Company", "sent.", "notes.a.b.c.text"]
)
def test_other_names_lead_nowhere(name):
    assert field_of(name) is None


def test_a_field_is_named_once():
    assert len({field.name for field in FIELDS}) == len(FIELDS)


def test_a_profile_of_the_wrong_shape_is_empty():
    assert read_profile({"name": ["Ines"], "phone": 7, "email": "x" * (LONGEST + 1)}) == read_profile({})


@pytest.mark.parametrize(
    ("answers", "attribute", "value"),
    [
        (
            {"available.mon": True, "available.tue": False, "available.from": "9:30", "available.not": "Easter"},
            "available",
            {"mon": True, "tue": False, "from": "09:30", "not": "Easter"},
        ),
        ({"available.from": "after_work", "available.by": "text"}, "available", {"from": "after_work", "by": "text"}),
        ({"kept.people.ana.detail": True, "kept.skills": False}, "kept", {"people.ana.detail"}),
        (
            {"notes.thank-you.ana.pick.opening": 2, "notes.thank-you.ana.pick.wish": "out", "notes.final.pick.wish": 1},
            "picks",
            {"thank-you.ana": {"opening": 2, "wish": "out"}, "final": {"wish": 1}},
        ),
        ({"notes.thank-you.ana.own.text": "Mine."}, "owns", {"thank-you.ana": {"text": "Mine."}}),
        ({"notes.thank-you.own.text": "Mine."}, "texts", {"thank-you.own": "Mine."}),
        ({"notes.check-in.length": "short"}, "lengths", {"check-in": "short"}),
        ({"sent_as.thank-you.ana.body": "Dear Ana"}, "sent_bodies", {"thank-you.ana": "Dear Ana"}),
        ({"hr.name": "Rita"}, "hr_name", "Rita"),
        ({"agency_allows": True}, "agency_allows", True),
    ],
)
def test_an_answer_becomes_the_attribute_its_field_says(answers, attribute, value):
    case = read_case(answers)
    assert getattr(case, attribute) == value and not case.problems


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("available.from", "25:00"),
        ("available.from", "9.30"),
        ("available.until", "after_work"),
        ("available.until", 9),
        ("available.by", "pigeon"),
        ("notes.final.pick.wish", "in"),
        ("notes.final.pick.wish", True),
        ("notes.final.length", "long"),
        ("people.a.part", "cook"),
    ],
)
def test_what_a_new_field_cannot_hold_is_named(name, value):
    assert list(problems({name: value})) == [name]


def test_somebody_had_a_part_in_it_only_if_something_else_is_known_of_them():
    assert read_case({"people.a.part": "agency"}).people == ()
    assert read_case({"people.a.part": "agency", "people.a.name": "Ana"}).people[0].part == "agency"
    assert read_case({"people.a.name": "Ana"}).people[0].part == "interviewer"


# ---- a field added to the table, and to nothing else ----

ADDED = {  # a throw-away field of each shape -> (its name in a case, an answer, one it cannot use)
    'Field("mood", "words", "How it felt")': ("mood", "bright", 7),
    'Field("parking.spot", "text", "Where to park")': ("parking.spot", "B4", 7),
    'Field("people.*.shoe_size", "number", "Shoe size")': ("people.a.shoe_size", 44, "large"),
    'Field("people", "boolean", "Were there people")': ("people", True, "yes"),
    'Field("answers", "text", "A name the model has")': ("answers", "x", 7),
    'Field("bus.*", "time", "A bus home")': ("bus.line.7", "18:05", "late"),
    'Field("gifts.*.size", "choice", "Size", {"s": "Small"})': ("gifts.g.size", "s", "xxl"),
    'Field("notes.*.ink", "pick", "Ink")': ("notes.thank-you.a.ink", "out", "blue"),
}
LIFE = """
import json, sys
from core import document
from core.app import ACTIONS, handle
from core.fields import field_of, read_case, schema
for name, value, bad in json.load(sys.stdin):
    field, _ = field_of(name)
    answers = {"company": "Acme", "ended": "2026-11-18T15:00:00+01:00", "people.a.name": "Ana", name: value}
    assert read_case(answers).answers[name] == value and not read_case(answers).problems
    assert [it.field for it in read_case({**answers, name: bad}).problems] == [name]
    known = schema()["properties"]["answers"]
    assert field.title in {it["title"] for part in ("properties", "patternProperties") for it in known[part].values()}
    record = {"format": 1, "id": "k", "revision": 1, "answers": answers}
    here = {**record, "answers": {"company": "Acme"}}
    assert document.merge(here, record)["answers"] == answers
    (entry,) = document.preview(document.load(json.dumps(record)), [here])
    assert any(field.title in change for change in entry.changes), entry.changes
    assert name.startswith("notes.") or field.title in document.as_text(read_case(answers))
    for given in (answers, {**answers, name: bad}):
        for action in ACTIONS:
            about = {"id": "k", "revision": 1, "answers": given, "profile": {}, "records": [here], "cases": [record]}
            about |= {"now": "2026-11-19T10:00:00+01:00", "action": action, "outcome": "heard", "fresh": "f"}
            said = json.loads(handle(json.dumps({**about, "text": json.dumps({"answers": answers})})))
            assert "error" not in said, (name, action, said)
print("lived")
"""


def test_a_field_added_to_the_table_alone_is_read_kept_merged_shown_and_answered(tmp_path):
    root = Path(__file__).parent.parent
    shutil.copytree(root / "core", tmp_path / "core", ignore=shutil.ignore_patterns("__pycache__"))
    table = tmp_path / "core/fields.py"
    opening = "FIELDS = (\n"
    assert table.read_text("utf-8").count(opening) == 1
    added = "".join(f"    {field},\n" for field in ADDED)
    table.write_text(table.read_text("utf-8").replace(opening, opening + added), "utf-8")
    command = [sys.executable, "-c", LIFE]
    lived = subprocess.run(command, cwd=tmp_path, input=json.dumps([*ADDED.values()]), capture_output=True, text=True)
    assert lived.stdout == "lived\n", lived.stderr


@pytest.mark.parametrize(
    ("file", "before", "after"),
    [
        ("fields.py", 'into="texts"', 'into="text"'),
        ("fields.py", '    Field("zone", "text", "Time zone"),\n', ""),
        ("model.py", '    zone: str = ""\n', '    zone: str = ""\n    weather: str = ""\n'),
    ],
)
def test_a_table_and_a_model_that_differ_do_not_start(tmp_path, file, before, after):
    root = Path(__file__).parent.parent
    shutil.copytree(root / "core", tmp_path / "core", ignore=shutil.ignore_patterns("__pycache__"))
    path = tmp_path / "core" / file
    assert path.read_text("utf-8").count(before) == 1
    path.write_text(path.read_text("utf-8").replace(before, after), "utf-8")
    started = subprocess.run([sys.executable, "-c", "import core.fields"], cwd=tmp_path, capture_output=True, text=True)
    assert "AssertionError" in started.stderr


def test_every_tap_of_when_they_can_talk_is_a_field():
    """What core/availability.py reads is what a case holds under that name."""
    read = set(re.findall(r'available\.get\("(\w+)"\)', inspect.getsource(availability))) | set(availability.DAYS)
    fields = {field.name: field for field in FIELDS}
    assert {name.partition(".")[2] for name in fields if name.startswith("available.")} | {"zone"} == read
    assert set(fields["available.by"].choices) == set(availability.WAYS)
    assert set(fields["available.from"].choices) == set(availability.PRESETS)
