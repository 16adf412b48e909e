"""The interpreter in two halves: the hot one is enough for all the core does, and the cut is of this interpreter."""

from __future__ import annotations

import os

import pytest
from restored import asked, everything, restored

from builder import halves
from core.app import handle

SOAK = int(os.environ.get("SOAK", "1"))  # `make soak` asks whatever `make profile` asks


@pytest.fixture(scope="module")
def cut() -> dict[str, bytes]:
    return halves.halves()


def test_the_restored_core_answers_everything_without_the_cold_half_and_as_it_does_here(cut, tmp_path):
    compared = asked(every=5)
    questions = compared if SOAK == 1 else everything()
    found = restored(cut, questions, tmp_path / "core")
    assert found["cold"] == 0, "the core calls what no request called when the profile was recorded: make profile"
    answers = dict(zip(questions, found["answers"], strict=True))
    assert [answers[question] for question in compared] == [handle(question) for question in compared]


def test_the_same_profile_gives_the_same_halves(cut, tmp_path, monkeypatch):
    monkeypatch.setattr("builder.cache.CACHE", tmp_path / "elsewhere")
    assert halves.halves() == cut


def test_a_profile_of_another_interpreter_is_refused():
    text = halves.written([1, 2, 3, 7], b"this interpreter")
    assert halves.profile(text, b"this interpreter") == [1, 2, 3, 7]
    with pytest.raises(SystemExit, match="make profile"):
        halves.profile(text, b"another")


def test_a_function_this_interpreter_does_not_have_stops_the_build(tmp_path, monkeypatch):
    profile = tmp_path / "profile.txt"
    profile.write_text(halves.written([1, 999_999], halves.WHOLE.read_bytes()))
    monkeypatch.setattr(halves, "PROFILE", profile)
    with pytest.raises(SystemExit, match="does not have"):
        halves.halves()
