"""Saved cases: always an answer or a Mistake, never a lost word, and yesterday's files open for ever."""

# ruff: noqa: E501  (samples as they come)

import hashlib
import json
import os
import subprocess
import time
from pathlib import Path

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core import document
from core.app import handle
from core.contract import BACKUP, FORMAT, SIZE
from core.document.shape import CASE_SCHEMA, complaint
from core.errors import Mistake, Newer
from core.fields import FIELDS, PROFILE, STORED, read_case
from core.model import Task
from core.timing import moment

SOAK = int(os.environ.get("SOAK", "1"))  # `make soak` tries that many times as much
ROOT = Path(__file__).parent.parent
RECORDS = ROOT / "tests/records"
FROZEN = sorted(RECORDS.glob("*.json"))
NOW = "2026-11-22T18:00:00+01:00"
QUICK = settings(deadline=None, suppress_health_check=list(HealthCheck), max_examples=200 * SOAK)


def record(id="a1", revision=1, **more):
    answers = more.pop("answers", {"company": "Acme"})
    return {"format": 1, "id": id, "revision": revision, "answers": answers, **more}


def file(answers, **more):
    return json.dumps({"answers": answers, **more})


def bytes_of(value):
    return json.dumps(value, ensure_ascii=False).encode("utf-8", "surrogatepass")


# ---- frozen examples and versions ----


@pytest.mark.parametrize("path", FROZEN, ids=lambda path: path.name)
def test_every_released_file_opens_unchanged(path):
    data = path.read_bytes()
    sums = dict(line.split()[::-1] for line in (RECORDS / "SHA256SUMS").read_text().splitlines())
    assert hashlib.sha256(data).hexdigest() == sums[path.name], "a released example is never edited"
    found = document.load(data)
    assert found.cases and not found.aside
    written = json.loads(data)
    for kept, case in zip(written.get("cases", [written]), found.cases, strict=True):
        assert list(kept["answers"].items()) == list(case["answers"].items())
        assert case["format"] == FORMAT
        if kept.get("format") == FORMAT:
            assert bytes_of(kept) == bytes_of(case)
        read_case(case["answers"], found.profile)


def test_there_is_a_frozen_example_of_every_version():
    kinds = {path.stem.split("-")[1] for path in FROZEN if path.stem.startswith(("case", "record"))}
    assert kinds == {str(version) for version in range(FORMAT + 1)}
    backups = {path.stem.split("-")[1] for path in FROZEN if path.stem.startswith("backup")}
    assert backups == {str(version) for version in range(1, BACKUP + 1)}


def test_migrations_go_one_version_a_step():
    assert list(document.MIGRATIONS) == list(range(FORMAT))
    old = {"id": "x", "revision": 3, "answers": {"company": "Acme"}}
    for version, step in document.MIGRATIONS.items():
        old = step(old)
        assert old["format"] == version + 1
    assert old == {"format": 1, "id": "x", "revision": 3, "answers": {"company": "Acme"}}


def test_migrating_leaves_its_input_alone_and_todays_record_as_it_is():
    today = record()
    assert document.migrate(today) is today
    old = {"answers": {"company": "Acme"}, "id": "a"}
    document.migrate(old)
    assert old == {"answers": {"company": "Acme"}, "id": "a"}


@pytest.mark.parametrize("newer", [record() | {"format": 2}, {"format": 10**12}, {"afterword": 2, "cases": []}])
def test_a_later_format_is_its_own_answer(newer):
    with pytest.raises(Newer, match="newer version"):
        document.load(json.dumps(newer))


def test_a_newer_case_in_a_backup_is_set_aside_and_the_others_open():
    found = document.load(json.dumps({"afterword": 1, "cases": [record(), record("b2") | {"format": 9}]}))
    assert [case["id"] for case in found.cases] == ["a1"]
    assert found.aside[0].summary == "Acme" and "newer" in found.aside[0].why


@pytest.mark.parametrize("broken", [
    None, [], "x", 5, {"format": True}, {"format": "1"}, {"format": -1}, {"format": 1}, {"format": 1.0},
    record() | {"answers": []}, record() | {"answers": {"company": None}}, record() | {"answers": {"company": {}}},
    record() | {"revision": -1}, record() | {"revision": "1"}, record() | {"id": 5}, record() | {"stamps": []},
    record() | {"earlier": {}}, record() | {"earlier": [1]}, record() | {"earlier": [{"name": "a", "value": []}]},
    record() | {"answers": {"x": float("nan")}}, record() | {"answers": {"x": 2**60}},
])  # fmt: skip
def test_what_is_no_record_is_a_mistake(broken):
    with pytest.raises(Mistake):
        document.migrate(broken)


# ---- export, erase, import ----

texts = st.text(st.characters(), max_size=40)  # lone surrogates included
# A browser puts names that are whole numbers first, and has its own idea of __proto__; no field has such a name.
usable = texts.filter(lambda name: name != "__proto__" and not name.isdecimal())
answers = st.dictionaries(
    st.sampled_from(["company", "people.a.name", "notes.thank-you.a.text", "new.field", "constructor"]) | usable,
    texts,
    max_size=8,
).map(
    lambda found: {
        name: value for name, value in found.items() if not complaint({"answers": {name: value}}, CASE_SCHEMA, "")
    }
)
records = st.builds(
    record,
    id=st.from_regex(r"[a-z0-9-]{1,40}", fullmatch=True).filter(document.safe_id),
    revision=st.integers(0, 2**53 - 1),
    answers=answers,
    stamps=st.dictionaries(usable, st.integers(0, 2**52), max_size=3),
)


DUMP = """
import { createInterface } from "node:readline";
import { dump, isTooLarge } from "./site/dump.js";
for await (const line of createInterface(process.stdin)) {
  const [records, more] = JSON.parse(line);
  const text = dump(records, more);
  console.log(JSON.stringify([text, isTooLarge(records, text)]));
}
"""


@pytest.fixture(scope="module")
def dump():
    """The page's writer: records and a profile to the text, and whether it says that this is too large."""
    command = ["node", "--input-type=module", "--eval", DUMP]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as writer:

        def written(records, profile):
            print(json.dumps([records, {"saved": NOW, "profile": profile}]), file=writer.stdin, flush=True)
            return json.loads(writer.stdout.readline())

        yield written
        writer.stdin.close()


@QUICK
@given(
    st.lists(records, max_size=5, unique_by=lambda found: found["id"]),
    st.dictionaries(st.sampled_from(["name", "phone", "email"]), texts),
)
def test_export_erase_import_gives_the_same_bytes(dump, cases, profile):
    text, _ = dump(cases, profile)
    found = document.load(text)
    assert [bytes_of(case) for case in found.cases] == [bytes_of(case) for case in cases]
    assert (found.profile or {}) == profile and found.saved == NOW and found.kind == "backup"
    assert dump(found.cases, found.profile or {})[0] == text


def test_a_backup_is_readable(dump):
    text, too_large = dump([record()], {"name": "Zoë"})
    assert text.startswith('{\n  "afterword": 1,\n  "saved": "2026-11-22T18:00:00+01:00",\n')
    assert "Zoë" in text and text.endswith("}\n") and not too_large


def test_a_case_file_gives_its_answers_and_profile_and_gets_the_callers_id():
    found = document.load(file({"company": "Acme"}, profile={"name": "Jo"}), fresh="new-id")
    assert found.kind == "case" and found.answers == {"company": "Acme"} and found.profile == {"name": "Jo"}
    assert found.cases[0]["id"] == "new-id" and found.issued == {"new-id"}


def test_a_large_backup_is_written_on_one_line_and_of_a_hopeless_one_the_page_knows(dump):
    case = record(answers={f"n{n}": "" for n in range(1000)})
    many = [case | {"id": f"c{n}"} for n in range(1500)]
    large, too_large = dump(many[:300], {})
    assert large.count("\n") == 1 and len(document.load(large).cases) == 300 and not too_large
    hopeless, too_large = dump(many, {})
    assert too_large and dump([record(f"c{n}") for n in range(2001)], {})[1]
    with pytest.raises(Mistake, match="larger than 5 MB"):
        document.load(hopeless)


@pytest.mark.parametrize("id", ["", "A", "a b", "../x", "<script>", "constructor", "__proto__", "a" * 41, "é", "a\n"])
def test_unsafe_ids_are_issued_anew(id):
    found = document.load(
        json.dumps({"afterword": 1, "cases": [record(id), record("f"), record(id, answers={})]}), fresh="f"
    )
    assert [case["id"] for case in found.cases] == ["f-2", "f", "f-3"]
    assert found.issued == {"f-2", "f-3"}


def test_one_id_twice_in_a_backup_keeps_both_cases_and_drops_an_exact_copy():
    cases = [record("a"), record("a"), record("a", answers={"company": "Other"})]
    found = document.load(json.dumps({"afterword": 1, "cases": cases}), fresh="f")
    assert [(case["id"], case["answers"]["company"]) for case in found.cases] == [
        ("a", "Acme"),
        ("f", "Other"),
    ]


def test_an_unsafe_fresh_id_is_not_trusted_either():
    assert document.load(file({}), fresh="<b>").cases[0]["id"] == "case"


# ---- the schema and the limits ----

values = (
    st.none()
    | st.booleans()
    | st.integers(-10, 10)
    | st.floats(-5, 5)
    | st.just(3.0)
    | st.text(max_size=5)
    | st.just([])
    | st.just({})
)
keys = st.sampled_from([field.name.replace("*", "a") for field in FIELDS] + ["other", "people..name", "notes.x"])


@QUICK
@given(
    st.fixed_dictionaries(
        {"answers": st.dictionaries(keys, values, max_size=4)},
        optional={"profile": st.dictionaries(st.sampled_from([f.name for f in PROFILE]), values) | values},
    )
)
def test_our_checker_agrees_with_jsonschema(case):
    verdict = jsonschema.Draft202012Validator(CASE_SCHEMA).is_valid(case)
    assert (complaint(case, CASE_SCHEMA, "case") == "") == verdict


def test_the_schema_uses_only_keywords_our_checker_knows():
    known = {"$schema", "title", "description", "examples", "type", "required", "maxLength", "properties",
             "patternProperties", "additionalProperties"}  # fmt: skip

    def walk(schema):
        assert set(schema) <= known
        for group in ("properties", "patternProperties"):
            for inner in schema.get(group, {}).values():
                walk(inner)
        if "additionalProperties" in schema:
            walk(schema["additionalProperties"])

    walk(CASE_SCHEMA)


@pytest.mark.parametrize("answers, words", [
    ({"company": 5}, "“company” should be text."),
    ({"asked_to_call": "yes"}, "“asked_to_call” should be true or false."),
    ({"k" * 201: "x"}, "is longer than 200 characters"),
    ({f"a{n}": "x" for n in range(2001)}, "“answers” holds more than 2,000 entries"),
    ({"x": None}, "“x” should be text, a number, or true or false."),
    ({"x": {"y": 1}}, "“x” should be text, a number, or true or false."),
])  # fmt: skip
def test_a_refusal_names_the_answer_and_the_limit(answers, words):
    with pytest.raises(Mistake, match="^" + words if words.startswith("“") else words) as error:
        document.load(file(answers))
    assert "\n" not in str(error.value) and len(str(error.value)) < 300


@pytest.mark.parametrize("text, words", [
    (file({"a": "x" * 5_000_001}), "larger than 5 MB"),
    ("[" * 1_000_000, "deeper than 20 levels"),
    ('{"answers":' * 100_000, "deeper than 20 levels"),
    (json.dumps({"afterword": 1, "cases": [{}] * 2001}), "more than 2,000 cases"),
    (json.dumps({"afterword": 1, "cases": {}}), "no list of cases"),
    (json.dumps({"afterword": "1", "cases": []}), "does not say in which format"),
    (json.dumps({"afterword": 1, "cases": [5, None]}), "No case in this backup could be read"),
    (file({}, profile=[]), "“profile” should be"),
    ('{"answers": {"company": "A", "company": "B"}}', "says “company” twice"),
])  # fmt: skip
def test_limits_on_the_whole_file_are_named(text, words):
    started = time.process_time()
    with pytest.raises(Mistake, match=words):
        document.load(text)
    assert time.process_time() - started < 5


def test_brackets_inside_words_are_not_nesting():
    assert document.load(file({"company": "[" * 5000 + '"\\' * 100})).answers["company"].startswith("[[[")


@pytest.mark.parametrize(
    "number", ["NaN", "Infinity", "-Infinity", "1e999", "9" * 5000, "9007199254740993", "1." + "1" * 9999]
)
def test_a_number_that_no_browser_holds_is_a_mistake(number):
    with pytest.raises(Mistake, match="“x” should be"):
        document.load(f'{{"answers": {{"x": {number}}}}}')


def test_dangerous_names_are_harmless():
    found = document.load('{"answers": {"__proto__": "x", "constructor": "y", "toString": "z"}, "__proto__": {"a": 1}}')
    assert found.answers == {"constructor": "y", "toString": "z"}


def test_what_the_user_mistyped_still_opens():
    odd = {"ended": "yesterday", "promised": "2026-02-31", "setting": "on a boat", "asked_to_wait": "soon"}
    assert document.load(file(odd)).answers == odd


def test_the_largest_file_is_read_in_good_time():
    cases = [record(f"c{n}", answers={f"people.p{m}.detail": '[{\\"' for m in range(100)}) for n in range(1200)]
    text = json.dumps({"afterword": 1, "cases": cases})
    assert 3_000_000 < len(text) < SIZE
    started = time.process_time()
    assert len(document.load(text).cases) == 1200
    assert time.process_time() - started < 15


# ---- wrong files ----


@pytest.mark.parametrize("data, words", [
    (b"", "This file is empty."),
    (b" \n\t ", "This file is empty."),
    (b"\xef\xbb\xbf", "This file is empty."),
    (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "This is a picture"),
    (b"\xff\xd8\xff\xe0\0\x10JFIF\0\1", "This is a picture"),
    (b"\xff\xd8\xff\xe1\x12\x34Exif\0\0", "This is a picture"),
    (b"GIF89a\1\0", "This is a picture"),
    (b"RIFF\x10\0\0\0WEBPVP8 ", "This is a picture"),
    (b"\0\0\0\x18ftypheic", "This is a picture"),
    (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "This is a picture (SVG)"),
    (b"\0\0\0\x20ftypisom", "This is a sound or video file"),
    (b"%PDF-1.7\n%\xe2\xe3", "This is a PDF"),
    (b"PK\x03\x04\x14\0\0\0" + bytes(30), "This is a zip"),
    (b"PK\x03\x04\x14\0\0\0word/document.xml", "This is an Office document"),
    (b"\x1f\x8b\x08\0", "This is a zip"),
    (b"{\\rtf1\\ansi Hello}", "This is a formatted text"),
    (b"<!DOCTYPE html>\n<title>x</title>", "This is a web page"),
    (b"\n <html><body>", "This is a web page"),
    (b"<?xml version='1.0'?><plist/>", "This is an XML file"),
    (b"BEGIN:VCALENDAR\r\nVERSION:2.0", "This is a calendar file"),
    (b"BEGIN:VCARD\r\nVERSION:3.0", "This is a contact"),
    (b"From: Ana <ana@acme.example>\nSubject: Hi", "This is an email"),
    (b"name;company\nAna;Acme\nBo;Beta\n", "This is a table"),
    (b"name\tcompany\nAna\tAcme\nBo\tBeta\n", "This is a table"),
    (b"Dear Ana,\nthank you.", "This is plain text"),
    (bytes(range(256)) * 4, "This is not a text file"),
    (b"[1, 2]", "This is JSON, but nothing that Afterword saved"),
    (b'{"name": "x", "version": 3}', "This is JSON, but nothing that Afterword saved"),
    (b'"answers"', "This is JSON, but nothing that Afterword saved"),
    (b"42", "This is JSON, but nothing that Afterword saved"),
    (b"null", "This is JSON, but nothing that Afterword saved"),
    (b'{"answers": {\n  "company": "Ac', "cut off: it stops in line 2 after column 16,"),
    (b'{"answers": {\n  "company": "Ac"\n', "cut off: it stops in line 2 after column 17,"),
    (b'{"answers": {"asked_to_call": tr', "cut off"),
    (b'{"answers": {"company": "\\u00', "cut off"),
    (b'{"answers": {\n  "company" "Acme"}}', "something is wrong in line 2, column 13"),
    (b'{"answers": {}} trailing', "something is wrong in line 1, column 17"),
])  # fmt: skip
def test_a_wrong_file_is_answered_by_what_it_seems_to_be(data, words):
    for offered in (data, data.decode("utf-8", "replace")):  # the terminal's bytes, the browser's text
        with pytest.raises(Mistake) as error:
            document.load(offered)
        assert words in str(error.value)
        assert str(error.value).count("\n") == 0 and len(str(error.value)) < 300


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])  # with and without a byte order mark
@pytest.mark.parametrize("company", ["Acme", "Société Générale", "株式会社サクラ製作所", "Łódź 🙂"])
def test_utf_16_is_read(encoding, company):
    data = json.dumps({"answers": {"company": company}}, ensure_ascii=False).encode(encoding)
    assert document.load(data).answers == {"company": company}


def test_utf_16_that_nobody_put_together_says_what_to_do():
    with pytest.raises(Mistake, match=r"stored as UTF-16\. Save it as UTF-8"):
        document.load(file({"company": "Société"}).encode("utf-16-le").decode("utf-8", "replace"))


def test_lost_letters_are_noticed_before_the_file_is_taken():
    again = (
        json.dumps({"answers": {"company": "Société Générale", "role": "Analyst"}}, ensure_ascii=False)
        .encode("latin-1")
        .decode("utf-8", "replace")
    )
    brought = document.load(again)
    assert brought.lost == ("company",) and not document.load(file({"company": "Société"})).lost
    request = {
        "action": "import-preview",
        "now": "2026-11-24T16:30:00+01:00",
        "text": again,
        "fresh": "c1",
        "records": [],
    }
    shown = json.loads(handle(json.dumps(request)))["regions"]["import"]
    assert "UTF-8" in shown and "Letters are missing" in shown


def as_windows_1252(text):
    """UTF-8 as a program shows it that takes it for Windows' own encoding, as browsers do."""
    return "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in text.encode())


@pytest.mark.parametrize("text", [
    "José García", "Zoë Núñez", "Ñandú", "PEÑA", "François Lefèvre", "Jürgen Groß", "Åsa Öberg", "Søren Ærø", "Voilà", "It’s a café", "“Quoted”", "ten – eleven", "and so on…", "50 €", "5 °C", "Łukasz", "Čapek", "Žižek",
    "Bołek", "Dvořák", "Şule Doğan", "Zsófia Kővári", "Анна Каренина", "Ελένη", "山田太郎", "김민수", "דוד כהן", "محمد", "Well done 🙂", "© 2026", "a\u00a0b", "→ next", "Nguyễn Văn", "Société Générale",
])  # fmt: skip
def test_letters_that_another_encoding_changed_are_noticed_before_the_file_is_taken(text):
    again = as_windows_1252(text)
    brought = document.load(json.dumps({"answers": {"company": again, "role": "Analyst"}}, ensure_ascii=False))
    assert brought.changed == (again,) and not brought.lost, again
    assert not document.load(file({"company": text})).changed
    named = document.load(json.dumps({"answers": {"company": "Acme"}, "profile": {"name": again}}, ensure_ascii=False))
    assert named.changed == (again,)


@pytest.mark.parametrize("text", [
    "Ångström", "3 Å², 4 Å³", "„Gebrauch von Ä“", "Ä…hm", "À la carte – très bien", "CAFÉ”…", "“CAFÉ™”", "MAÇÃ”", "IRMÃ…", "Ã is a letter", "10 °C", "Âge", "MENÜ®", "Spaß“", "ça… là”, où", "é»", "« là »", "Ä/Ö/Ü", "5 €", "’tis",
    "naïve – “yes”", "São Paulo™", "ÂNGULO", "à “la” carte", "où ’", "Ð is eth", "Æ©", "Δ±", "½ Å", "ü¡", "ÿ", "Ÿ", "Ã", "Â", "â", "â‚",
])  # fmt: skip
def test_letters_as_people_write_them_are_not_taken_for_changed_ones(text):
    assert not document.load(file({"company": text})).changed


def test_of_all_names_and_texts_of_the_tests_none_is_taken_for_changed():
    texts = [it["typed"] for it in json.loads((ROOT / "tests/names.json").read_text("utf-8"))]
    texts += [line for path in (ROOT / "tests").glob("*.txt") for line in path.read_text("utf-8").splitlines()]
    assert len(texts) > 10_000 and not [text for text in texts if document.garbled(text)]
    other = [
        text
        for text in texts
        if not text.isascii()
        and text.isprintable()
        and any(map(str.isalpha, filter(lambda it: not it.isascii(), text)))
    ]
    missed = [text for text in other if not document.garbled(as_windows_1252(text))]
    assert len(missed) < len(other) / 100, missed


@pytest.mark.parametrize("piece", ["Ã", "Ã©", "â€", "â", "Ð", "ÐÐ", "é”–", "à", "a" * 9])
def test_changed_letters_are_looked_for_in_time_that_grows_with_the_text(piece):
    started = time.process_time()
    document.garbled((piece * 20_000)[:200_000])
    assert time.process_time() - started < 0.2


def test_the_preview_says_in_words_that_letters_were_changed():
    request = {"action": "import-preview", "now": "2026-11-24T16:30:00+01:00", "fresh": "c1", "records": []}
    again = as_windows_1252("José García’s café")
    shown = json.loads(handle(json.dumps({**request, "text": file({"company": again, "people.a.name": again})})))[
        "regions"
    ]["import"]
    assert "Letters were changed in this file" in shown and "2 answers" in shown and again in shown and "UTF-8" in shown
    assert "Bring them in all the same" in shown and "Letters are missing" not in shown
    whole = json.loads(handle(json.dumps({**request, "text": file({"company": "José"})})))["regions"]["import"]
    assert "Letters were changed" not in whole and "all the same" not in whole


@pytest.mark.parametrize("name", ["company", "unknown"])
def test_one_answer_that_is_too_long_is_set_aside_and_the_case_opens(name):
    for kind in (
        file({name: "x" * (STORED + 1), "role": "Analyst"}),
        json.dumps(
            {
                "afterword": 1,
                "cases": [
                    {"format": 1, "id": "c1", "revision": 1, "answers": {name: "x" * (STORED + 1), "role": "Analyst"}}
                ],
            }
        ),
    ):
        brought = document.load(kind)
        assert brought.answers == {"role": "Analyst"}
        (aside,) = brought.aside
        assert aside.answer == name and "200,000" in aside.why


def test_a_byte_order_mark_is_no_obstacle():
    assert document.load(b"\xef\xbb\xbf" + file({"company": "Acme"}).encode()).answers == {"company": "Acme"}


# ---- fuzz: always a Document or a Mistake ----

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters()),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(st.characters(), max_size=8), inner, max_size=4)
    ),
    max_leaves=12,
)


def opens_or_refuses(data):
    try:
        found = document.load(data, fresh="f")
    except Mistake as error:
        assert str(error) and "\n" not in str(error)
        return
    ids = [case["id"] for case in found.cases]
    assert all(map(document.safe_id, ids)) and len(set(ids)) == len(ids)
    document.preview(found, found.cases)
    for case in found.cases:
        document.as_text(read_case(case["answers"], found.profile)).encode()


@QUICK
@given(st.text(st.characters()) | st.binary())
def test_fuzz_anything(data):
    opens_or_refuses(data)


@QUICK
@given(json_values, st.sampled_from(["answers", "cases", "format", "profile", "record", "case"]))
def test_fuzz_json_in_the_wrong_place(value, place):
    whole = {
        "answers": {"answers": value},
        "cases": {"afterword": 1, "cases": value},
        "format": record() | {"format": value},
        "profile": {"answers": {}, "profile": value},
        "record": {"afterword": 1, "cases": [record(), value]},
        "case": {
            "afterword": 1,
            "cases": [record() | {"answers": {"company": value}}, record("b", stamps=value)],
        },
    }[place]
    opens_or_refuses(json.dumps(whole))


@QUICK
@given(
    st.sampled_from(FROZEN),
    st.lists(
        st.tuples(st.floats(0, 1), st.sampled_from(["cut", "flip", "drop", "double"]), st.integers(0, 255)),
        max_size=4,
    ),
)
def test_fuzz_mutated_files(path, changes):
    data = bytearray(path.read_bytes())
    for where, what, byte in changes:
        at = int(where * len(data))
        if what == "cut":
            data = data[:at]
        elif what == "flip" and at < len(data):
            data[at] = byte
        elif what == "drop":
            del data[at : at + byte]
        else:
            data[at:at] = data[at : at + byte]
    opens_or_refuses(bytes(data))


# ---- preview and merge ----


def load_records(*found):
    return document.load(json.dumps({"afterword": 1, "cases": found}), fresh="fresh")


def test_preview_says_new_same_or_different():
    here = [record("a"), record("b", answers={"company": "Beta", "role": "Dev"})]
    there = load_records(
        record("a", revision=5),
        record("b", answers={"company": "Beta AG", "role": "Dev", "skills": "Go"}),
        record("c", answers={"company": "Gamma", "role": "QA", "ended": "2026-11-22T17:30:00+01:00"}),
    )
    found = document.preview(there, here)
    assert [(entry.id, entry.verdict) for entry in found] == [("a", "same"), ("b", "different"), ("c", "new")]
    assert found[1].changes == (
        "Filled in or newer: A skill of yours that they need.",
        "1 other answer is kept beside yours, to be restored.",
    )
    assert found[2].summary == "Gamma · QA, Sun 22 Nov 2026" and found[2].existing is None


def test_a_case_file_imported_twice_is_the_same_and_never_merged_into_a_stranger():
    twice = document.load(file({"company": "Acme"}), fresh="n1")
    assert document.preview(twice, [record("a")])[0].verdict == "same"
    stranger = document.load(file({"company": "Other"}), fresh="a")
    assert document.preview(stranger, [record("a")])[0].verdict == "new"


def test_a_new_case_never_takes_the_id_of_one_that_is_here():
    stranger = document.load(file({"company": "Other"}), fresh="a")
    assert document.preview(stranger, [record("a"), record("a-2")])[0].record["id"] == "a-3"
    damaged = record("a") | {"answers": 5}
    found = document.preview(load_records(record("a")), [damaged])[0]
    assert (found.verdict, found.id, found.record["id"]) == ("new", "a-2", "a-2")


def test_two_cases_of_a_file_that_go_into_one_record_are_both_kept():
    twice = [
        record("a", answers={"company": "Acme", "fit": "x"}),
        record("a", earlier=[{"name": "role", "value": "Dev"}]),
    ]
    last = {}
    for entry in document.preview(load_records(*twice), [record("a", answers={"company": "Acme"})]):
        last[entry.id] = document.merge(entry.existing, entry.record) if entry.existing else entry.record
    assert last["a"]["answers"]["fit"] == "x"
    assert any(found.get("earlier") for found in last.values())


def test_preview_ignores_damaged_records_that_are_here():
    here = [5, None, {}, {"id": []}, record("a") | {"answers": 1}, record("a") | {"format": 7}]
    assert document.preview(load_records(record("a")), here)[0].verdict == "new"


def test_the_summary_works_on_anything():
    for odd in (None, [], {}, {"answers": []}, {"answers": {"company": 5, "ended": "x"}}):
        assert document.summary(odd) == "An interview"


def test_the_later_stamp_wins_and_the_other_is_kept():
    here = record(answers={"company": "Old", "role": "Mine"}, stamps={"company": 1000, "role": 3000})
    there = record(
        revision=7,
        answers={"company": "New", "role": "Theirs"},
        stamps={"company": "1970-01-01T00:00:02Z", "role": 2000},
    )
    merged = document.merge(here, there)
    assert merged["answers"] == {"company": "New", "role": "Mine"}
    assert merged["stamps"] == {"company": "1970-01-01T00:00:02Z", "role": 3000}
    assert merged["earlier"] == [
        {"name": "company", "value": "Old", "at": 1000},
        {"name": "role", "value": "Theirs", "at": 2000},
    ]
    assert merged["revision"] == 8 and merged["id"] == here["id"]


def test_without_stamps_what_is_here_stays_and_blanks_are_filled():
    merged = document.merge(
        record(answers={"company": "Mine", "role": " "}),
        record(answers={"company": "Theirs", "role": "Dev", "fit": "both"}),
    )
    assert merged["answers"] == {"company": "Mine", "role": "Dev", "fit": "both"}
    assert merged["earlier"] == [{"name": "company", "value": "Theirs"}]


def test_a_removal_with_a_later_stamp_removes_and_keeps():
    merged = document.merge(record(stamps={"company": 1}), record(answers={}, stamps={"company": 2}))
    assert merged["answers"] == {} and merged["earlier"] == [{"name": "company", "value": "Acme", "at": 1}]
    back = document.merge(record(answers={}, stamps={"company": 2}), record(stamps={"company": 1}))
    assert back["answers"] == {} and back["earlier"][0]["value"] == "Acme"


def test_true_is_not_one():
    merged = document.merge(record(answers={"x": True}), record(answers={"x": 1}))
    assert merged["answers"]["x"] is True and merged["earlier"][0]["value"] == 1


short = st.sampled_from(["", "a", "b", "c", True, 1])
small = st.builds(
    record,
    revision=st.integers(0, 9),
    answers=st.dictionaries(st.sampled_from("xyz"), short),
    stamps=st.dictionaries(st.sampled_from("xyz"), st.integers(1, 3)),
)


@QUICK
@given(small, small)
def test_merging_loses_no_word_and_is_done_after_once(here, there):
    merged = document.merge(here, there)
    kept = [(name, repr(value)) for name, value in merged["answers"].items()]
    kept += [(entry["name"], repr(entry["value"])) for entry in merged.get("earlier", [])]
    for source in (here, there):
        for name, value in source["answers"].items():
            assert value == "" or (name, repr(value)) in kept
    assert document.merge(merged, there) == merged
    assert document.merge(merged, here) == merged
    assert document.merge(here, here) == here
    document.migrate(merged)


def test_merging_names_its_limit():
    one, other = ({f"{letter}{n}": "x" for n in range(1500)} for letter in "ab")
    with pytest.raises(Mistake, match="more than 2,000 answers"):
        document.merge(record(answers=one), record(answers=other))
    assert document.preview(load_records(record(answers=other)), [record(answers=one)])[0].verdict == "different"


def test_a_profile_is_filled_and_never_changed():
    assert document.merge_profile({"name": "Jo", "phone": ""}, {"name": "Other", "phone": "1", "email": "j@x.org"}) == {
        "name": "Jo", "phone": "1", "email": "j@x.org",
    }  # fmt: skip
    assert document.merge_profile({}, None) == {}


# ---- plain text ----


def test_a_case_as_text_to_keep():
    found = document.load((RECORDS / "record-1.json").read_bytes())
    tasks = [
        Task("debrief", "Write down how it went", moment("2026-11-20T12:30:00+01:00"), state="done", done_at=moment("2026-11-20T12:10:00+01:00")),
        Task("check-in", "Ask where they are", moment("2026-12-08T09:00:00+01:00").date()),
        Task("final", "Ask once more", moment("2026-12-15T09:00:00+01:00").date(), state="dropped", dropped="they said no"),
    ]  # fmt: skip
    text = document.as_text(
        read_case(found.answers),
        tasks,
        {"Thank-you to Yusuf Demir": "Dear Yusuf,\n\nThank you …\n", "Empty": " "},
    )
    for line in (
        "Kestrel Health · Nurse educator\n====",
        "When it ended: Fri 20 Nov 2026, 11:30 (UTC+01:00)",
        "What kind of interview was it? A panel",
        'Yusuf Demir\n  Something you two talked about:\n    simulation training "without fear"\n    and the night shifts',
        "no paediatrics yet\n  Who raised it: They did",
        "What went well? The role play. 🙂",
        "a.later.version's.field: kept",
        "[x] Fri 20 Nov 2026, 12:30: Write down how it went (done Fri 20 Nov 2026, 12:10)",
        "[ ] Tue 8 Dec 2026: Ask where they are",
        "[-] Tue 15 Dec 2026: Ask once more (not needed: they said no)",
        "Thank-you to Yusuf Demir\n------------------------\nDear Yusuf,\n\nThank you …\n",
    ):
        assert line in text
    assert "Empty" not in text


def test_a_time_of_ones_own_stands_beside_the_choices():
    times = {"available.from": "09:30", "available.until": "11:00"}
    assert "From: 09:30\nUntil: 11:00\n" in document.as_text(read_case(times))
    assert "From: After work\n" in document.as_text(read_case({"available.from": "after_work"}))


def test_naughty_words_are_only_words():
    odd = {
        "company": "{{ 7*7 }}",
        "role": "<img src=x onerror=alert(1)>",
        "people.a.name": "\u202eevil\ud800",
        "skills": "😀" * 10_000,
    }
    text = document.as_text(read_case(odd))
    assert "{{ 7*7 }} · <img src=x onerror=alert(1)>" in text and "😀" * 10_000 in text
    text.encode()


# ---- ids with blanks ----


def test_a_blank_in_an_id_is_mended_wherever_the_id_stands():
    answers = {
        "people.Anna Maria.name": "Anna Maria Roth",
        "sent.thank-you.Anna Maria": "2026-11-22T18:00:00+01:00",
        "notes.thank-you.Anna Maria.text": "Dear Anna,",
        "concerns.a b.text": "no title",
        "concerns.a b.by": "Anna Maria",
        "ignored.doubled-word:the the": True,
        "later version.of x": "kept",
    }
    (record,) = document.load(json.dumps({"answers": answers})).cases
    assert record["answers"] == {
        "people.Anna_Maria.name": "Anna Maria Roth",
        "sent.thank-you.Anna_Maria": "2026-11-22T18:00:00+01:00",
        "notes.thank-you.Anna_Maria.text": "Dear Anna,",
        "concerns.a_b.text": "no title",
        "concerns.a_b.by": "Anna_Maria",
        "ignored.doubled-word:the the": True,
        "later version.of x": "kept",
    }


def test_a_blank_in_an_id_is_mended_in_all_of_a_record():
    name = "people.a\u00a0b.name"
    record = {
        "format": 1,
        "id": "x",
        "revision": 1,
        "answers": {name: "Ana"},
        "stamps": {name: 5},
        "earlier": [{"name": name, "value": "An"}],
    }
    (mended,) = document.load(json.dumps(record)).cases
    assert list(mended["answers"]) == list(mended["stamps"]) == ["people.a_b.name"]
    assert mended["earlier"] == [{"name": "people.a_b.name", "value": "An"}]


def test_ids_that_differ_only_in_blanks_are_refused_with_a_reason():
    answers = {"people.a b.name": "Ana", "people.a_b.name": "Ben"}
    with pytest.raises(Mistake, match="differ only in their blanks"):
        document.load(json.dumps({"answers": answers}))


# ---- in a link ----


@QUICK
@given(st.dictionaries(st.text(min_size=1, max_size=20), st.text(max_size=200), max_size=8), st.text(max_size=20))
def test_a_link_opens_to_what_was_packed_and_is_one_word(answers, name):
    data = document.link.packed("c1", 7, answers, {"name": name}, NOW)
    assert not set(data) - set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
    (case,) = json.loads(document.link.unpacked(data))["cases"]
    assert case == {"format": FORMAT, "id": "c1", "revision": 7, "answers": answers}


def test_a_link_that_is_not_whole_says_so_and_a_bomb_is_none():
    data = document.link.packed("c1", 1, {"company": "Acme " * 50}, {}, NOW)
    bomb = document.link.packed("c1", 1, {"company": "a" * (SIZE + 1)}, {}, NOW)
    for text in (data[:-8], data[8:], "é" + data, "", "A", "x" * (SIZE + 1), bomb):
        with pytest.raises(Mistake, match="not whole"):
            document.link.unpacked(text)


@pytest.mark.parametrize("path", FROZEN, ids=lambda path: path.stem)
def test_what_a_real_interview_takes_in_a_link(path):
    """Every one kept with the tests fits, or the page says that it goes as a file."""
    loaded = document.load(path.read_text("utf-8"))
    for case in loaded.cases:
        asked = {"id": case["id"], "revision": 1, "answers": case["answers"], "profile": loaded.profile or {}}
        told = json.loads(
            handle(json.dumps({"action": "link", "now": NOW, "address": "https://a.example/#/case/c", **asked}))
        )
        html = told["regions"]["link"]
        assert ("https://a.example/#/take/" in html) is ("No server ever sees it" in html) is not ("too much" in html)
        assert (
            "for you alone" in html
            or not any(name.startswith("debrief.") for name in case["answers"])
            or "too much" in html
        )
