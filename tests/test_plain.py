"""The plain note: what the core wrote, with its gaps, and what the page's script may put into each."""

from __future__ import annotations

import json
import subprocess
from datetime import datetime

import pytest

from core import notes
from core.fields import read_case
from core.view import _plain

NOW = datetime.fromisoformat("2026-11-24T17:45:00+01:00")
SAID = {"people.a.name": "Lena Fischer", "people.a.detail": "You told me how the night shifts came about."}


def filled(plain: _plain.Plain, answers: dict, me: str) -> str:
    given = {**answers, "profile.name": me}
    return "".join(text or given[field.replace("*", "a")] for text, field in plain.pieces)


def test_a_filled_plain_note_is_a_note_the_core_would_let_pass():
    """Word for word the core's own, but that its words on the day and the ties between sentences are missing."""
    wanted, unsaid = _plain.plain_notes()
    assert wanted.only == "interest:yes" and unsaid.only == ""
    assert set(wanted.needs) == set(unsaid.needs) == set(_plain.GAPS)
    answers = {**SAID, "interest": "yes"}
    text = filled(wanted, answers, "Sam Lee")
    assert "I would very much like the job." in text and text.startswith("Dear Lena Fischer,\n\n")
    assert SAID["people.a.detail"] in text and text.endswith("\nSam Lee")
    written = notes.draft(read_case(answers, {"name": "Sam Lee"}), "thank-you", "a", NOW)
    assert written.ready


SHAPED = {
    "people.*.name": (
        ("Ana", "Ana Ruiz", "Dr. Ana Ruiz", "Prof. Weiß", "O’Brien-Łukasz Zoë", "Sister Kelly"),
        ("ana", "Dr.", "Ana?", "Lina Berg, Tomas Reyes", "HR", "the team", "Recruiter", "Hiring Manager", "Ana 😀", ""),
    ),
    "people.*.detail": (
        ("You told me how the night shifts came about.", "Heather at the desk was very kind to me!"),
        ("night shifts", "She told me about the night shifts.", "You told me how it came about", "Yes.", "A\nb c d e."),
    ),
    "profile.name": (("Sam Lee",), ("", "S")),
}


@pytest.mark.parametrize("field", SHAPED)
def test_a_gap_takes_what_belongs_there_and_nothing_else(field):
    right, wrong = SHAPED[field]
    script = "const [shape, texts] = JSON.parse(process.argv[1]);"
    script += "console.log(JSON.stringify(texts.filter((text) => new RegExp(`^${shape}$`, 'u').test(text))));"
    given = json.dumps([_plain.SHAPES[field], [*right, *wrong]])
    taken = subprocess.run(["node", "-e", script, given], capture_output=True, text=True, check=True).stdout
    assert json.loads(taken) == list(right)
