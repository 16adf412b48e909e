"""The terminal: the same core, JSON in and out, one plain sentence for a mistake."""

import json
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

from core.__main__ import main
from core.kinds import KINDS

ROOT = Path(__file__).parent.parent
CASES = sorted((ROOT / "tests" / "cases").glob("*.json"))
ONE = str(ROOT / "tests" / "cases" / "one-interviewer.json")
FIVE = str(ROOT / "tests" / "cases" / "five-interviewers.json")
NOW = "2026-11-19T08:00:00+01:00"


@pytest.fixture
def run(monkeypatch, capfdbinary):
    """Runs a command with this standard input; gives (exit code, output, error)."""

    def run(*arguments, text=b""):
        monkeypatch.setattr(sys, "stdin", type("Input", (), {"buffer": __import__("io").BytesIO(text)}))
        code = main(list(arguments))
        out, err = capfdbinary.readouterr()
        return code, out.decode(), err.decode()

    return run


def good(result):
    code, out, err = result
    assert (code, err) == (0, "")
    return json.loads(out)


# ---- what it prints ----


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_plan(run, path):
    found = good(run("plan", str(path), "--now", NOW))
    assert {"tasks", "next", "closed"} <= found.keys()
    for task in found["tasks"]:
        assert {"id", "what", "due", "not_before", "state", "why", "sources"} <= task.keys()
        timed = task["id"].split(".")[0] in (
            "debrief",
            "thank-you",
            "decline",
            "requested",
            "reply-rejection",
        )
        assert ("T" in task["due"]) is timed
        for source in task["sources"]:
            assert set(source) in ({"article", "advice"}, {"article"}, {"ours"})
            assert "advice" in source or source.get("article", "W").startswith("W")


def test_plan_says_what_it_could_not_use(run):
    found = good(run("plan", str(ROOT / "tests/cases/bad-input.json"), "--now", NOW))
    assert "promised" in {problem["field"] for problem in found["problems"]}
    assert found["tasks"]


@pytest.mark.parametrize(
    "kind",
    [
        "thank-you",
        "requested",
        "check-in",
        "final",
        "rejection-reply",
        "decline",
        "handwritten",
        "phone-script",
        "ask-hr",
        "agency",
        "reply",
        "accept",
        "more-time",
        "correction",
    ],
)
def test_note(run, kind):
    found = good(run("note", str(ROOT / "tests/cases/requested-material.json"), "--kind", kind, "--now", NOW))
    assert list(found) == ["subject", "body", "channel", "ready", "missing"]
    assert isinstance(found["body"], str) and isinstance(found["ready"], bool)
    assert found["channel"] in ("email", "phone", "card", "hr")
    assert all(set(need) == {"field", "question"} for need in found["missing"])


def test_note_to_one_of_five(run):
    found = good(run("note", FIVE, "--kind", "thank-you", "--person", "4", "--now", "2026-11-21T08:00:00+00:00"))
    assert found["channel"] == "hr"
    assert "move to the new control room" in found["body"]


def test_the_same_note_in_short(run):
    found = good(run("note", ONE, "--kind", "thank-you", "--now", "2026-11-18T18:00:00+01:00", "--length", "short"))
    assert len(found["body"]) <= 300 and "backlist" in found["body"]
    code, out, err = run("note", ONE, "--kind", "thank-you", "--now", "2026-11-18T18:00:00+01:00", "--length", "tiny")
    assert (code, out) == (2, "") and "--length is full or short" in err


def test_one_note_too_many_is_drafted_with_a_warning(run):
    silence = str(ROOT / "tests/cases/silence-to-the-end.json")
    found = good(run("note", silence, "--kind", "final", "--now", "2026-11-20T10:00:00+00:00"))
    assert "would be too many" in found["warning"] and found["advice"] == [70]


def test_review(run):
    found = good(
        run(
            "review",
            ONE,
            "--kind",
            "thank-you",
            "--person",
            "ruiz",
            text=b"Dear [Name],\n\nhi there you all\n",
        )
    )
    assert list(found) == ["findings"]
    assert found["findings"], "a placeholder is found, and a finding is no error"
    for finding in found["findings"]:
        assert list(finding) == ["check", "severity", "message", "start", "end", "replacements", "sources"]


def test_review_needs_no_case(run):
    assert good(run("review", "--kind", "check-in", text=b"")) == {"findings": []}


def test_ics(run):
    pytest.importorskip("icalendar")
    code, out, err = run("ics", ONE, "--now", NOW)
    assert (code, err) == (0, "")
    assert out.startswith("BEGIN:VCALENDAR")


def test_rules(run):
    found = good(run("rules"))
    assert {number for rule in found["rules"] for number in rule["advice"]} == set(range(1, 102))
    assert len(found["advice"]) == 101 and len(found["disagreements"]) == 26
    assert set(found["beyond"]) == {f"W{number}" for number in range(1, 7)}


def test_fields(run):
    schema = good(run("fields"))
    for path in CASES:
        jsonschema.validate(json.loads(path.read_text("utf-8")), schema)


def test_a_case_on_standard_input(run):
    assert good(run("plan", "-", "--now", NOW, text=Path(ONE).read_bytes())) == good(run("plan", ONE, "--now", NOW))


def test_words_of_the_user_come_out_as_they_are(run):
    text = json.dumps({"answers": {"ended": NOW, "people.a.name": "Nguyễn {{ 7*7 }} 🦊 \ud83e"}}).encode()
    code, out, _ = run("plan", "-", "--now", NOW, text=text)
    assert code == 0 and "Thank Nguyễn {{ 7*7 }} 🦊" in out
    assert json.loads(out)


# ---- mistakes ----


@pytest.mark.parametrize(
    ("arguments", "text", "says"),
    [
        ((), b"", "COMMAND"),
        (("dance",), b"", "dance"),
        (("plan",), b"", "required"),
        (("plan", ONE), b"", "--now"),
        (("plan", ONE, "--now", "today"), b"", "2026-11-22T18:00:00+01:00"),
        (("plan", ONE, "--now", "2026-11-19T08:00:00"), b"", "offset"),
        (("plan", ONE, "--now", "0001-01-01T00:00:00+14:00"), b"", "--now"),
        (("plan", ONE, "--now", NOW, "--loud"), b"", "--loud"),
        (("plan", "no/such/file.json", "--now", NOW), b"", "There is no file no/such/file.json"),
        (("plan", str(ROOT), "--now", NOW), b"", "cannot be read"),
        (("plan", "-", "--now", NOW), b"", ""),
        (("plan", "-", "--now", NOW), b"{", ""),
        (("plan", "-", "--now", NOW), b"\xff\xfe\x00", ""),
        (("plan", "-", "--now", NOW), b"[" * 100_000, ""),
        (("plan", "-", "--now", NOW), b"[1, 2]", ""),
        (("plan", "-", "--now", NOW), b'{"answers": []}', ""),
        (("plan", "-", "--now", NOW), b'{"profile": {}}', ""),
        (("note", ONE, "--now", NOW), b"", "--kind"),
        (("note", ONE, "--kind", "poem", "--now", NOW), b"", ", ".join(KINDS)),
        (("note", ONE, "--kind", "thank-you", "--person", "nobody", "--now", NOW), b"", "nobody"),
        (("review", "--kind", "poem"), b"", "poem"),
        (("review", ONE, "--kind", "thank-you", "--person", "nobody"), b"", "nobody"),
        (("review", "--kind", "thank-you"), b"\xff\xff", "UTF-8"),
        (("review", "-", "--kind", "thank-you"), b"", "standard input"),
        (
            ("ics", "-", "--now", NOW),
            b'{"answers": {"company": "Harbour Books"}}',
            "when the interview ended",
        ),
    ],
)
def test_a_mistake_is_one_plain_sentence(run, arguments, text, says):
    code, out, err = run(*arguments, text=text)
    assert (code, out) == (2, "")
    assert says in err
    assert err.endswith(".\n") and err.count("\n") == 1
    assert "Traceback" not in err and "Error" not in err


def test_help_is_no_mistake(capsys):
    with pytest.raises(SystemExit) as stop:
        main(["plan", "--help"])
    assert stop.value.code == 0
    assert "--now" in capsys.readouterr().out


def test_it_runs_as_a_module_and_stops_when_nobody_reads_on():
    command = f"{sys.executable} -m core rules | head -1"
    done = subprocess.run(["bash", "-c", f"set -o pipefail; {command}"], cwd=ROOT, capture_output=True, text=True)
    assert (done.stdout, done.stderr, done.returncode) == ("{\n", "", 0)
