"""The reviewer against notes labelled by hand (tests/notes); `python -m bench.review` prints the figures."""

import json
from collections import Counter
from datetime import UTC, datetime

import pytest

from bench.review import NOTES, dictionary, read, score
from core.fields import read_case
from core.kinds import KINDS
from core.notes import draft
from core.review import About, review

CASES_HELD = NOTES.parent / "cases"
WORDS = dictionary()
FILES = sorted(NOTES.glob("*.txt"))
WRITTEN_WITH = [note for file in FILES if not file.name.startswith("heldout") for note in read(file, WORDS)]
HELD_OUT = [note for file in FILES if file.name.startswith("heldout") for note in read(file, WORDS)]


CASES = [path for path in sorted(CASES_HELD.glob("*.json")) if path.stem != "bad-input"]


HELD = {path.stem: json.loads(path.read_text("utf-8")) for path in CASES}
_JO = {"company": "Bean There", "ended": "2026-12-02T16:05:00+00:00", "interest": "yes", "people.a.name": "Jo Lind"}
HELD |= {
    "only-arranged": {"answers": {**_JO, "people.a.part": "arranged"}, "profile": {"name": "Sam Lee"}},
    "no-address": {"answers": {**_JO, "people.a.address_from": "none"}, "profile": {"name": "Sam Lee"}},
    "name-unsure": {"answers": {**_JO, "people.a.unsure": True, "culture": "formal"}, "profile": {"name": "Sam Lee"}},
}


@pytest.mark.parametrize("held", HELD.values(), ids=HELD)
def test_our_own_drafts_get_no_remark(held):
    case = read_case(held["answers"], held.get("profile"))
    for kind in KINDS:
        groups = {"person": case.people, "request": case.requested}
        for id in [one.id for one in groups[KINDS[kind].whose]] if KINDS[kind].whose in groups else [None]:
            note = draft(case, kind, id, case.ended or datetime(2026, 11, 22, 18, tzinfo=UTC))
            if note.ready:
                # The card itself asks for the name that is missing.
                off = {"no-signature"} if any(it.field == "profile.name" for it in note.missing) else set()
                about = About(case, kind, note.person or id, dictionary=WORDS, off=frozenset(off))
                assert not [(f.check, f.message) for f in review(note.body, about)], note.body


def test_there_are_enough_notes_of_every_kind():
    kinds = Counter(note.about.kind for note in (*WRITTEN_WITH, *HELD_OUT))
    assert sum(kinds.values()) >= 60
    assert set(kinds) == set(KINDS)


@pytest.mark.parametrize("note", [note for note in WRITTEN_WITH if not note.expect], ids=lambda note: note.title)
def test_a_clean_note_gets_no_remark(note):
    findings = review(note.text, note.about)
    assert not [(f.check, note.text[f.start : f.end]) for f in findings if f.check not in note.maybe]


@pytest.mark.parametrize(
    ("name", "notes", "least"), [("written with", WRITTEN_WITH, 0.95), ("held out", HELD_OUT, 0.85)]
)
def test_precision_and_recall(name, notes, least):
    counts, lines = score(notes)
    total = sum(counts.values(), Counter())
    assert total["hit"] / (total["hit"] + total["alarm"]) >= least, lines
    assert total["hit"] / (total["hit"] + total["miss"]) >= least, lines


@pytest.mark.parametrize("slug", sorted({slug for note in WRITTEN_WITH for slug in note.expect}))
def test_each_check_on_its_own(slug):
    counts, lines = score(WRITTEN_WITH)
    count = counts[slug]
    lines = [line for line in lines if f" {slug} " in line]
    assert count["hit"] / (count["hit"] + count["alarm"]) >= 0.9, lines
    assert count["hit"] / (count["hit"] + count["miss"]) >= 0.9, lines
