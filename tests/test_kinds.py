"""The kinds of note: one list, and traits that are true of what is written and reviewed."""

from dataclasses import fields

import pytest

from core.errors import Mistake
from core.kinds import KINDS, NUDGES, TRAITS, Kind, kind_of, note_key, parse_key, traits_of

every_kind = pytest.mark.parametrize("kind", KINDS.values(), ids=list(KINDS))


@every_kind
def test_a_kind_says_what_it_is(kind):
    assert kind.title and kind.about.endswith(".") and kind.whose in ("person", "request", "company")
    assert 0 < kind.fewest < kind.budget < kind.most


@every_kind
def test_a_kind_has_at_most_one_way_of_its_own(kind):
    assert sum((kind.by_hand, kind.spoken, kind.to_hr)) <= 1
    assert not (kind.callable and kind.channel), "what may be a call instead has no way of its own"
    assert kind.once or not (kind.nudge or kind.callable)


def test_the_first_note_that_people_meet_comes_first():
    assert next(iter(KINDS)) == "thank-you"
    assert NUDGES == ("check-in", "final")


def test_a_trait_is_true_of_some_kinds_and_not_of_others():
    assert set(TRAITS) < {field.name for field in fields(Kind)}
    for trait in TRAITS:
        assert len({getattr(kind, trait) for kind in KINDS.values()}) == 2, trait


def test_a_key_names_the_kind_and_whose_it_is():
    assert note_key("thank-you", "ana") == "thank-you.ana" and parse_key("thank-you.ana") == ("thank-you", "ana")
    assert note_key("check-in", "ana") == note_key("check-in") == "check-in"
    assert parse_key("check-in") == ("check-in", "")
    assert parse_key("requested.a.b") == ("requested", "a.b")


def test_an_unknown_kind_is_a_mistake_or_has_no_traits():
    with pytest.raises(Mistake, match="no kind of note called “postcard”"):
        kind_of("postcard")
    assert not traits_of("postcard").thanks and traits_of("final") is KINDS["final"]
