"""Names, titles and greetings; whom a note to the company goes to; what a case is called.

tests/names.json holds names as people type them, with each person's title, given and family name; where several
readings are right, all are listed.
"""

import json
from collections import Counter
from datetime import datetime
from pathlib import Path

import pytest

from core import notes
from core.app import handle
from core.fields import read_case
from core.model import Case, Person
from core.outbox import item, outbox
from core.people import (
    capitalised,
    case_name,
    contact,
    doubt,
    full,
    greeting,
    has_title,
    listing,
    names,
    read_name,
    same,
    surer,
    tidied,
)
from core.plan import plan

NAMES = json.loads((Path(__file__).parent / "names.json").read_text("utf-8"))


def person(name, **answers):
    return Person("a", name=name, **answers)


@pytest.mark.parametrize("row", NAMES, ids=lambda row: row["typed"])
def test_a_name_is_taken_apart(row):
    found = names(person(row["typed"]))
    assert len(found) == len(row["people"])
    for name, expected in zip(found, row["people"], strict=True):
        assert name.title in expected["title"]
        assert (name.given or name.whole) in expected["given"]
        assert name.family in expected["family"]


def test_the_list_is_long_and_from_many_places():
    groups = Counter(row["group"] for row in NAMES)
    assert len(NAMES) >= 250 and len(groups) >= 10


# ---- greetings ----


@pytest.mark.parametrize(
    ("typed", "answers", "expected"),
    [
        ("John Smith, MD, FACS", {}, {"Dear John Smith,"}),
        ("Barbara Sharp, CPPM", {"culture": "tech"}, {"Hello Barbara,"}),
        ("Lina Berg, Tomas Reyes", {}, {"Dear Lina Berg and Tomas Reyes,", "Dear Lina Berg, Tomas Reyes,"}),
        ("Alex Rivers they/them", {}, {"Dear Alex Rivers,"}),
        ("Ronder von Buran VI", {"people.p1.title": "Mr."}, {"Dear Mr. von Buran,"}),
        (
            "PD Dr. med. Eva Holm",
            {"culture": "tech"},
            {"Hello PD Dr. Holm,", "Hello Dr. Holm,", "Hello PD Dr. med. Holm,", "Hello PD Dr. med. Eva Holm,"},
        ),
        ("Mira Okoye <mira.okoye@halden.example>", {}, {"Dear Mira Okoye,"}),
        ("Hiring Manager", {"culture": "tech"}, {"Hello Hiring Manager,", "Dear team,", "Hello team,"}),
    ],
)
def test_a_note_greets_as_people_do(typed, answers, expected):
    now = datetime.fromisoformat("2026-11-24T16:30:00-05:00")
    case = read_case({"people.p1.name": typed, "ended": "2026-11-24T15:00:00-05:00", **answers})
    note = notes.draft(case, "thank-you", "p1", now)
    assert note.body.splitlines()[0] in expected


@pytest.mark.parametrize(
    ("typed", "formal", "warm"),
    [
        ("Sister Joan Kelly", "Dear Sister Kelly,", "Hello Sister Kelly,"),
        ("Matron Hughes", "Dear Matron Hughes,", "Hello Matron Hughes,"),
        ("Chef Marco", "Dear Chef Marco,", "Hello Chef Marco,"),
        ("Cllr Jane Ward", "Dear Cllr Ward,", "Hello Cllr Ward,"),
        ("Sir Paul Nurse", "Dear Sir Paul,", "Hello Sir Paul,"),
        ("Prof. Dr. Reto Caflisch", "Dear Prof. Dr. Caflisch,", "Hello Prof. Dr. Caflisch,"),
        ("The Revd Canon Anne Moss", "Dear Revd Canon Moss,", "Hello Revd Canon Moss,"),
        ("Kate and Rob", "Dear Kate and Rob,", "Hello Kate and Rob,"),
        ("Head Teacher Mrs Ward", "Dear Mrs Ward,", "Hello Mrs Ward,"),
        ("Robert E Lee", "Dear Robert E Lee,", "Hello Robert,"),
        ("Sra. María García López", "Dear Sra. María García López,", "Hello Sra. María García López,"),
        ("Officer Diaz", "Dear Officer Diaz,", "Hello Officer Diaz,"),
        ("HR Officer Jane Doe", "Dear Jane Doe,", "Hello Jane,"),
        ("Imam Yusuf", "Dear Imam Yusuf,", "Hello Imam Yusuf,"),
        ("Herr Doktor Weber", "Dear Herr Doktor Weber,", "Hello Herr Doktor Weber,"),
        ("Major-General Tom Lee", "Dear Major-General Lee,", "Hello Major-General Lee,"),
        ("Anne-Marie Lee", "Dear Anne-Marie Lee,", "Hello Anne-Marie,"),
        ("Don Draper", "Dear Don Draper,", "Hello Don,"),
        ("", "Dear hiring team,", "Dear team,"),
    ],
)
def test_greeting(typed, formal, warm):
    assert (greeting((person(typed),), True), greeting((person(typed),), False)) == (formal, warm)


def test_nobody_is_left_out_of_a_greeting_for_a_doubtful_neighbour():
    assert greeting((person("Ana Sousa"), person("Dr something")), True) == "Dear hiring team,"


def test_the_family_name_may_stand_first():
    assert read_name("Nguyen Thi Lan", "Ms.", family_first=True).formal == "Ms. Nguyen"
    assert read_name("Nguyen, Thi Lan", "Ms.").formal == "Ms. Nguyen"


def test_speaking_of_people():
    assert full(person("Dr. Ngozi Okafor")) == "Dr. Okafor" and full(person("Ana Sousa")) == "Ana Sousa"
    assert has_title(person("Chef Marco")) and not has_title(person("Don Draper"))
    assert [listing(("a", "b", "c")[:count]) for count in range(4)] == ["", "a", "a and b", "a, b and c"]


# ---- doubt ----


@pytest.mark.parametrize(
    ("typed", "word"),
    [
        ("Dr something", "not known"),
        ("margaret ?", "question mark"),
        ("Karen or Kirsten", "two names"),
        ("Karen/Kirsten", "two names"),
        ("Karen (or Kirsten)", "two names"),
        ("Can't recall", "not known"),
        ("Karen …", "a blank"),
        ("Dr ___", "a blank"),
        ("don't remember", "not known"),
        ("don’t remember", "not known"),
        ("I forgot", "not known"),
        ("the nurse manager", "what they do"),
        ("Hiring Manager", "what they do"),
        ("Head of Nursing", "what they do"),
        ("VP of Sales", "what they do"),
        ("{{ 7*7 }}", "a blank"),
        ("[Name]", "a blank"),
        ("Full name", "a blank"),
        ("😀", "no letters"),
        ("42", "no letters"),
        ("HR", "what they do"),
        ("Head Teacher", "what they do"),
        ("interviewer 1", "what they do"),
        ("a lady from HR", "what they do"),
        ("lady with glasses", "who they are"),
        ("Everyone", "who they are"),
        ("Dr.", "title"),
        ("Sister", "title"),
        ("Dr K", "initial"),
        ("mira@halden.example", "address"),
        ("TRACY MBEKI", "in capitals"),
        ("tracy mbeki", "begin with a capital"),
        ("mcdonald", "begin with a capital"),
        ("Ana Silva and ben wu", "begin with a capital"),
    ],
)
def test_a_doubtful_name_says_why_and_greets_nobody(typed, word):
    assert word in doubt(person(typed))
    assert greeting((person(typed),), True) == "Dear hiring team,"


@pytest.mark.parametrize("typed", ["Karen or Kirsten", "Karen, or Kirsten", "Karen (or Kirsten)", "karen/Kirsten"])
def test_each_of_two_names_is_offered(typed):
    assert surer(person(typed)) == ("Karen", "Kirsten")


@pytest.mark.parametrize("row", NAMES, ids=lambda row: row["typed"])
def test_a_name_is_not_doubted(row):
    typed = row["typed"]
    assert bool(doubt(person(typed))) == (typed in ("alex kim", "mr. kwame boateng"))


@pytest.mark.parametrize(
    "typed",
    ["", "Or Cohen", "Ludwig van Beethoven", "von Stetten", "AJ", "Guy", "Ward", "Dean", "Jane Lead", "王小明",
     "محمد علي", "Layla al-Rashid", "Anna S.", "Mr. and Mrs. Wu", "Zoë 🦊", "May", "Will Partner",
     "Ann Head", "Ana / Ben", "Kim she/her", "Dean", "Kate [she/her]", "Lead Belly", "Namer Surani", "Imam"],
)  # fmt: skip
def test_what_only_looks_doubtful_is_certain(typed):
    assert not doubt(person(typed))


@pytest.mark.parametrize(
    ("typed", "tidy"),
    [
        ("tracy mbeki", "Tracy Mbeki"),
        ("TRACY MBEKI", "Tracy Mbeki"),
        ("O'BRIEN", "O'Brien"),
        ("mr. kwame boateng", "Mr. Kwame Boateng"),
        ("mcdonald", "McDonald"),
        ("JAN VAN DER BERG", "Jan van der Berg"),
        ("anne-marie le gall", "Anne-Marie le Gall"),
        ("kate and rob", "Kate and Rob"),
        ("TJ MILLER", "TJ Miller"),
        ("Fiona McDonald", "Fiona McDonald"),
        ("Ludwig van Beethoven", "Ludwig van Beethoven"),
        ("AJ", "AJ"),
        ("王小明", "王小明"),
        ("", ""),
    ],
)
def test_tidied(typed, tidy):
    assert tidied(typed) == tidy
    assert tidied(tidy) == tidy


@pytest.mark.parametrize(
    ("typed", "stands"),
    [("st mary's hospital", "St Mary's Hospital"), ("bank of england", "Bank of England"), ("acme gmbh", "Acme GmbH"),
     ("nhs trust", "NHS Trust"), ("harbour & finch ltd", "Harbour & Finch Ltd"), ("acme.io", "Acme.io"),
     ("eBay", "eBay"), ("IBM", "IBM"), ("", "")],
)  # fmt: skip
def test_the_capitals_of_a_company(typed, stands):
    assert capitalised(typed) == stands == capitalised(stands)


def test_a_tidied_name_is_no_longer_doubted():
    for typed in ("tracy mbeki", "TRACY MBEKI", "O'BRIEN", "mcdonald", "alex kim", "mr. kwame boateng"):
        assert doubt(person(typed)) and not doubt(person(tidied(typed)))


# ---- whom a note to the company goes to ----

ENDED = "2026-11-18T11:00:00+01:00"
DAY_7 = datetime.fromisoformat("2026-11-25T10:00:00+01:00")
THANKED = {
    "company": "Harbour",
    "ended": ENDED,
    "people.ana.name": "Ana Sousa",
    "people.ben.name": "Ben Okafor",
    "sent.thank-you.ana": "2026-11-18T12:00:00+01:00",
    "sent.thank-you.ben": "2026-11-18T12:10:00+01:00",
}


@pytest.mark.parametrize(
    ("answers", "who", "greeted", "way"),
    [
        (
            {"people.ana.address_from": "none", "people.ben.rapport": True},
            "ben", "Dear Ben Okafor,", "phone",
        ),
        (
            {"people.ana.address": "ana@x.example", "people.ana.address_from": "none",
             "people.ben.address": "b@x.example"},
            "ben", "Dear Ben Okafor,", "email",
        ),
        (
            {"people.ana.name": "", "people.ana.address": "jobs@x.example", "people.ben.name": "Ben Okafor"},
            "ana", "Dear hiring team,", "email",
        ),
        (
            {"people.ana.name": "", "people.ana.address": "jobs@x.example", "people.ben.address": "b@x.example"},
            "ben", "Dear Ben Okafor,", "email",
        ),
        (
            {"people.ana.address": "ana@x.example", "people.ana.address_from": "none", "hr.name": "Rosa Lind",
             "hr.address": "hr@x.example"},
            "", "Dear Rosa Lind,", "hr",
        ),
        (
            {"people.ana.address_from": "none", "people.ben.address_from": "none"},
            None, "Dear hiring team,", "hr",
        ),
    ],
    ids=["no address, and one with rapport", "an address that does not count", "an address without a name",
         "a name before no name", "HR", "nobody"],
)  # fmt: skip
def test_plan_note_and_card_agree_whom_to_write_to(answers, who, greeted, way):
    case = read_case({**THANKED, **answers})
    found = contact(case)
    assert (found and found.id) == who
    note = notes.draft(case, "check-in", None, DAY_7)
    assert note.body.splitlines()[0] == greeted
    assert note.person == (who or "")
    assert item(case, "check-in", None, DAY_7).channel.name == way
    assert item(case, "check-in", note.person or None, DAY_7).channel.name == way
    going = {it.note.key: it.channel.name for it in outbox(case, plan(case, DAY_7), DAY_7)}
    assert going["check-in"] == way
    assert ("ask-hr" in going) == (way == "hr")
    calls = {key for key in going if key.startswith("phone-script")}
    assert calls == ({f"phone-script.{who}"} if way == "phone" else set())
    page = json.loads(handle(json.dumps({
        "action": "case", "id": "c", "now": DAY_7.isoformat(), "offset": 60, "answers": {**THANKED, **answers},
    })))  # fmt: skip
    card = page["regions"]["notes"]
    assert greeted in card


def test_only_somebody_who_may_be_written_to():
    for answers in ({"people.ana.address_from": "none", "people.ana.address": "a@x.example"}, {}):
        case = read_case({"people.ana.name": "Ana Sousa", **answers})
        assert (contact(case) is None) == bool(answers)
    assert contact(Case()) is None


# ---- what a case is called, and comparing ----


def test_a_case_is_called_one_thing():
    ana = Person("a", name="Ana Sousa")
    assert case_name(Case(company="Acme", role="Cook", people=(ana,))) == "Acme"
    assert case_name(Case(company="Acme", role="Cook"), role=True) == "Acme · Cook"
    assert case_name(Case(role="Cook", people=(ana,)), role=True) == "Cook"
    assert case_name(Case(people=(ana, Person("b", name="Ben")))) == "Ana Sousa, Ben"
    assert case_name(Case()) == "An interview"


def test_short_forms_are_the_same_name():
    assert same("Katherine", "Kate") and same("José", "jose") and same("J.", "J.") and not same("Anna", "Ben")
