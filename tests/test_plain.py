"""The plain note: what the core wrote, with its gaps, and what the page's script may put into each."""

from __future__ import annotations

import json
import re
import subprocess
from datetime import datetime
from pathlib import Path

import pytest

from core import notes
from core.fields import FIELDS, read_case
from core.model import Person
from core.outbox import outbox
from core.people import doubt
from core.plan import plan
from core.view import _plain

HERE = Path(__file__).parent
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
        (
            *(
                "ana",
                "Dr.",
                "Ana?",
                "Lina Berg, Tomas Reyes",
                "HR",
                "the team",
                "Recruiter",
                "Hiring Manager",
                "Ana 😀",
                "",
            ),
            *(
                "Karen or Jo",
                "Not sure",
                "Someone",
                "Maybe Ana",
                "Ana ruiz",
                "Full Name",
                "Staff Nurse",
                "Tall guy in red",
            ),
        ),
    ),
    "people.*.detail": (
        ("You told me how the night shifts came about.", "We talked about the returns desk, and I liked it!"),
        (
            *(
                "Small teams shipping fast at the yard.",
                "You told me the new plan for bees.",
                "You told me about ___ at work.",
            ),
            *("night shifts", "She told me about the night shifts.", "You told me how it came about", "Yes."),
            "You told me\nabout the night shifts.",
        ),
    ),
    "profile.name": (("Sam Lee",), ("", "S")),
}


def taken(field: str, texts: list[str]) -> list[str]:
    """Those that the page's script would put into that gap."""
    script = """const [shape, never, texts] = JSON.parse(require("fs").readFileSync(0, "utf8"));
    const [whole, some] = [new RegExp(`^(?:${shape})$`, "u"), new RegExp(never, "iu")];
    console.log(JSON.stringify(texts.filter((text) => whole.test(text) && !some.test(text))));"""
    given = json.dumps([_plain.SHAPES[field], _plain.NEVER[field], texts])
    return json.loads(
        subprocess.run(["node", "-e", script], input=given, capture_output=True, text=True, check=True).stdout
    )


@pytest.mark.parametrize("field", SHAPED)
def test_a_gap_takes_what_belongs_there_and_nothing_else(field):
    right, wrong = SHAPED[field]
    assert taken(field, [*right, *wrong]) == list(right)
    for pattern in (_plain.SHAPES[field], _plain.NEVER[field]):
        assert "(?<" not in pattern and "(?i" not in pattern, "the oldest browsers cannot read it"


DOUBTFUL = """
Karen or Jo|Not Sure|Someone|Somebody nice|Unknown|Maybe Ana|Ana I think|Forgot|Dunno|Whatever|Everyone|Them|
The tall guy|Tall Guy with Beard|Lady with Glasses|All of Them|Nobody|Others|Full Name|Name|Surname|Your Name|
Tbc|Idk|Ana Tbd|Head of HR|Head of Talent|Vice President of Sales|Doctor|Miss|Sir|Frau|Herr Doktor|Ward Sister|
Matron|Staff Nurse|Guy from IT|Ana oder Eva|Ana ou Eva|Ana Something|Some Guy|That Man|Ana Can’t Recall|
Do not Know|No Idea|No Name|Cannot Remember|Probably Ana|What's his Name|Ana ruiz|Ana de ruiz|Ana in accounts|
Three women|ANA RUIZ|Ana or Similar
""".replace("\n", "").split("|")


def test_nobody_is_greeted_by_a_name_that_the_core_would_doubt():
    names = [example["typed"] for example in json.loads((HERE / "names.json").read_text("utf-8"))]
    names += [re.sub(r"\b\w", lambda found: found[0].upper(), name) for name in names]
    names += DOUBTFUL
    greeted = taken("people.*.name", names)
    assert len(greeted) > len(names) / 4
    assert [name for name in greeted if doubt(Person("a", name))] == []


def test_what_the_core_would_ask_about_is_hardly_ever_taken_for_a_sentence():
    """Of several hundred texts as people type them, each a second time with a capital and a full stop."""
    lines = [line for name in ("clean", "dirty", "fragments", "more") for line in typed(f"mending_{name}.txt")]
    texts = list(dict.fromkeys(one for line in lines for one in (line, f"{line[:1].upper()}{line[1:].rstrip('.')}.")))
    found = taken("people.*.detail", texts)
    assert len(found) > 200
    asked = [text for text in found if any("A few words more" not in it.question for it in missing(text))]
    assert len(asked) < len(found) / 20, asked


def typed(name: str) -> list[str]:
    lines = (HERE / name).read_text("utf-8").splitlines()
    return [part.strip() for line in lines if line and line[0] != "#" for part in line.split(" => ")]


def missing(detail: str) -> tuple:
    case = read_case({"people.a.name": "Ana Ruiz", "people.a.detail": detail}, {"name": "Sam Lee"})
    return notes.draft(case, "thank-you", "a", NOW).missing


def fits(answers: dict) -> bool:
    """Whether none of what forbids a plain note is said."""

    def said(condition: str) -> bool:
        name, _, value = condition.partition(":")
        before, _, after = name.replace("*", "a").partition("?")
        given = [
            it
            for key, it in answers.items()
            if (key.startswith(before) and key.endswith(after) if after else key == before)
        ]
        return any((str(it).lower() == value) if value else bool(it) for it in given)

    return not any(map(said, _plain.UNLESS))


def test_where_the_core_thanks_nobody_no_plain_note_does():
    """Whatever single choice or tick is added to the case."""
    sure = {**SAID, "company": "Acme", "people.b.name": "Ben Li", "ended": "2026-11-24T15:45:00+01:00"}
    wrong, right = [], 0
    for field in FIELDS:
        values = [*field.choices] if field.choices else [True] if field.type == "boolean" else []
        for name, value in [(field.name.replace("*", who, 1), value) for who in "ab" for value in values]:
            answers = {**sure, name.replace("*", "x"): value}
            case = read_case(answers, {"name": "Sam Lee"})
            mine = [
                it for it in outbox(case, plan(case, NOW), NOW) if it.note.kind == "thank-you" and it.note.person == "a"
            ]
            good = [it for it in mine if it.sendable and not it.warning and it.channel.name != "agency"]
            if fits(answers):
                right += 1
                wrong += [] if good else [(name, value)]
    assert right > 100 and wrong == []
