"""The starters: each belongs to a field of words, is no sentence alone where it waits for more, and begins one."""

from __future__ import annotations

import pytest

from core import notes
from core.fields import FIELDS, read_case
from core.starters import REST, STARTERS, is_bare, words

TYPES = {field.name: field.type for field in FIELDS}
EACH = [(name, starter) for name, starters in STARTERS.items() for starter in starters]
# One way a person may go on; a starter without its own here is a mistake of this test.
ENDS = {
    "You told me": "how you moved the night shift",
    "You showed me": "the simulation ward and its monitors",
    "You asked me": "why I left the harbour office",
    "We talked about": "the new handover sheets",
    "I liked that you": "know every resident by name",
    "It reminded me of": "the night we moved the depot",
    "I would like to know more about": "the handover sheets",
    "I have": "three years on acute medical behind me",
    "I can": "cut dovetails by hand",
    "At my last post I": "ran a desk of six",
    "Because": "you teach on the ward",
    "You asked about": "the gap in my record",
    "You asked whether": "I have led a team",
    "You asked why": "I left the harbour office",
    "I have not, but": "I ran a desk of six for a year",
    "At the time I": "looked after my mother",
    "By now I": "have passed my test",
    "I should have said": "that I ran a desk of six",
    "I am looking for": "a place closer to home",
    "I want to": "stay closer to home for now",
    "I have decided to": "finish my degree first",
    "I said that": "I had led the team for two years",
    "I forgot to say": "that I hold a forklift licence",
}


def stands(name: str, text: str) -> bool:
    field = name.replace("*", "a")
    return notes.as_it_stands(read_case({"people.a.name": "Ana Ruiz", field: text}), field).stands


@pytest.mark.parametrize(("name", "starter"), EACH)
def test_a_starter_belongs_to_a_field_of_words(name, starter):
    assert TYPES[name] == "words"
    assert starter == " ".join(starter.split()) and words(starter)[0].isupper()


@pytest.mark.parametrize(("name", "starter"), EACH)
def test_a_starter_waits_for_its_other_half_or_is_a_sentence(name, starter):
    if REST not in starter:
        assert stands(name, words(starter)) and not is_bare(starter)
        return
    assert is_bare(f"{words(starter).upper()}  ")
    assert not stands(name, words(starter))
    assert not stands(name, f"I like how you work together here. {words(starter)}.")
    assert not is_bare(f"{words(starter)} {ENDS[words(starter)]}")
    assert stands(name, f"{words(starter)} {ENDS[words(starter)]}")
