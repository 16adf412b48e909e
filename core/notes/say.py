"""Sentences of ours, taken from a kind's table: the wording, its alternatives, and the facts filled in.

The law of this module: our sentences are few, plain and at most fourteen words; a test counts. The first wording is
the usual one; readers of one case begin at different ones.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import ParamSpec

from core.notes.letter import Letter
from core.notes.sentence import COURTESY, OUT, THEIRS, Sentence, ours, theirs
from core.notes.words import Words

# act -> register -> wordings; where both registers say the same, a tuple alone.
Sentences = Mapping[str, Mapping[str, tuple[str, ...]] | tuple[str, ...]]

P = ParamSpec("P")

_FACT = re.compile(r"\{( ?)(\w+)\}")


def _filled(wording: str, facts: Mapping[str, str]) -> str:
    """A wording with its facts: "{ when}" brings its own blank and may be missing; without a "{job}" it is not said."""
    if any(not blank and not facts.get(name) for blank, name in _FACT.findall(wording)):
        return ""
    return _FACT.sub(lambda found: found[1] + facts[found[2]] if facts.get(found[2]) else "", wording)


PLAIN = 8  # words: a longer sentence of ours is recognised by the second who gets it


def wordings(
    letter: Letter, sentences: Sentences, act: str, facts: Mapping[str, str] | None = None, plain: bool = True
) -> tuple[str, ...]:
    """Every wording of an act that this letter can say, in its register; with `plain` the shortest ones first."""
    pool = sentences[act]
    pool = pool if isinstance(pool, tuple) else pool[letter.register]
    known = {**letter.facts, **(facts or {})}
    filled = [_filled(wording, known) for wording in pool]
    found = [_with_one_stop(text[:1].upper() + text[1:]) for text in filled if text]
    short = [text for text in found if plain and len(text.split()) <= PLAIN]
    return tuple(dict.fromkeys(short + found))


def _with_one_stop(text: str) -> str:
    """What a fact ends already ("Acme Inc.") gets no second full stop."""
    return text[:-1] if text.endswith("..") and not text.endswith("...") else text


def choice(letter: Letter, slot: str) -> int | str | None:
    """What the user chose for a sentence of this note: the number of a wording, `out`, or None."""
    return letter.case.picks.get(letter.key, {}).get(slot)


def may_say(
    letter: Letter,
    sentences: Sentences,
    act: str,
    slot: str = "",
    label: str = COURTESY,
    weight: int = 50,
    must: bool = False,
    facts: Mapping[str, str] | None = None,
    plain: bool = True,
) -> Sentence | None:
    """A sentence of ours for this act; None where no wording can be said. Without `plain` the first comes
    first, however long: where the fact in it is what it is for."""
    found = wordings(letter, sentences, act, facts, plain)
    if not found:
        return None
    name = slot or act
    picked = choice(letter, name)
    usual = letter.turn % max(1, sum(len(it.split()) <= PLAIN for it in found)) if plain else 0
    at = picked if isinstance(picked, int) and picked < len(found) else usual
    return Sentence(name, ours(found[at]), label, found, at, weight=weight, must=must, out=picked == OUT)


def _always(may: Callable[P, Sentence | None]) -> Callable[P, Sentence]:
    def said(*args: P.args, **how: P.kwargs) -> Sentence:
        found = may(*args, **how)
        assert found, (
            f"“{args[2]}” cannot be said without what this case does not know; its table needs a plain wording"
        )
        return found

    return said


say = _always(may_say)  # the same, of an act whose table has a wording that can always be said


def quote(letter: Letter, slot: str, words: Words, weight: int = 90, to: str = "") -> Sentence | None:
    """The user's words of a field, as sentences of their own; None where they do not stand."""
    if not words.stands:
        return None
    out = choice(letter, slot) == OUT
    return Sentence(slot, theirs(words.text), THEIRS, field=words.field, weight=weight, out=out, to=to)
