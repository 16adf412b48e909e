"""The rulebook: every piece of advice is carried, every rule names its sources, every example holds."""

import re

import pytest

from core.advice import ADVICE, ARTICLES, BEYOND, DISAGREEMENTS, beyond, cite
from core.fields import field_of, read_case
from core.model import Case, Rule
from core.plan import as_json, plan
from core.rules import PLACES, RULES
from core.timing import moment

NEVER = Rule.__dataclass_fields__["applies"].default
EXAMPLES = [
    pytest.param(rule, example, id=f"{slug}: {example.says}")
    for slug, rule in RULES.items()
    for example in rule.examples
]
each_rule = pytest.mark.parametrize("rule", RULES.values(), ids=RULES)


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_the_example_holds(rule, example):
    case, now = read_case(example.answers), moment(example.now)
    assert not case.problems
    if isinstance(example.expect, bool):
        assert rule.applies(case, now) is example.expect
        return
    tasks = {task["id"]: task for task in as_json(plan(case, now))["tasks"]}
    for id, wanted in example.expect.items():
        if wanted is None:
            assert id not in tasks
        else:
            assert {key: tasks[id].get(key) for key in wanted} == wanted


def test_every_piece_of_advice_is_carried_by_a_rule():
    carried = {source.advice for rule in RULES.values() for source in rule.sources if source.advice}
    assert carried == set(ADVICE) == set(range(1, 102))


def test_every_disagreement_is_met_where_a_rule_is_explained():
    from core.advice import disagreements

    met = {id for rule in RULES.values() for id in disagreements(rule.sources)}
    assert met == set(DISAGREEMENTS) == {f"C{number}" for number in range(1, 27)}


@each_rule
def test_a_rule_says_where_it_comes_from(rule):
    assert rule.sources
    for source in rule.sources:
        if source.ours:
            assert not source.article and not source.advice
            assert source.ours.endswith(".")
        else:
            assert source in (beyond(source.article) if not source.advice else cite(source.advice))
            assert (source.article in ARTICLES) != (source.article in BEYOND)


@each_rule
def test_a_rule_has_examples_on_both_sides(rule):
    assert rule.examples
    assert len({example.says for example in rule.examples}) == len(rule.examples)
    verdicts = {example.expect for example in rule.examples if isinstance(example.expect, bool)}
    outcomes = [example.expect for example in rule.examples if not isinstance(example.expect, bool)]
    if rule.tasks:
        assert any(task for expect in outcomes for task in expect.values())
    if rule.applies is NEVER:
        assert verdicts <= {True}
    elif rule.tasks:
        assert any(task is None for expect in outcomes for task in expect.values())
    else:
        assert verdicts == {True, False}


@each_rule
def test_a_rule_has_words_for_people(rule):
    assert rule.place in PLACES
    assert rule.title[0].isupper() and not rule.title.endswith((".", "!"))
    assert rule.why[0].isupper() and rule.why.endswith(".")
    assert len(rule.title) <= 80 and len(rule.why) <= 140, "one line each"
    assert "—" not in rule.title + rule.why
    for example in rule.examples:
        assert example.says.endswith((".", "?")), example.says


@each_rule
def test_examples_use_only_fields_that_exist(rule):
    for example in rule.examples:
        assert [name for name in example.answers if not field_of(name)] == []


@each_rule
def test_a_rule_can_be_asked_about_an_empty_case(rule):
    assert rule.applies(Case(), moment("2026-11-22T18:00:00+01:00")) in (True, False)


def test_rules_are_known_by_their_file():
    assert all(rule.slug == slug and re.fullmatch(r"[a-z]+(-[a-z]+)*", slug) for slug, rule in RULES.items())


def test_every_place_has_rules():
    assert {rule.place for rule in RULES.values()} == set(PLACES)


def test_no_rule_blames():
    words = re.compile(r"\b(you should have|you must|you forgot|you failed|too late|your fault|never mind)\b", re.I)
    for rule in RULES.values():
        for text in (rule.title, rule.why, *(example.says for example in rule.examples)):
            assert not words.search(text), text
