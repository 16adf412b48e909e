"""Reading answers: what can be used is used, what cannot is named, and nothing breaks."""

import json
from pathlib import Path

import jsonschema
import pytest

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
    ],
)
def test_a_name_leads_to_its_field(name, pattern, key):
    field, found = field_of(name)
    assert (field.name, found) == (pattern, key)


@pytest.mark.parametrize(
    "name", ["", "people", "people.ana", "people..name", "people.a.b.name", "Company", "sent."]
)
def test_other_names_lead_nowhere(name):
    assert field_of(name) is None


def test_a_field_is_named_once():
    assert len({field.name for field in FIELDS}) == len(FIELDS)


def test_a_profile_of_the_wrong_shape_is_empty():
    assert read_profile({"name": ["Ines"], "phone": 7, "email": "x" * (LONGEST + 1)}) == read_profile({})
