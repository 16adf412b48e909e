"""Whether words are whole English sentences, each with a subject and a verb."""

from __future__ import annotations

import re
from functools import lru_cache

from core.mending.grammar.after_a_starter import hollow, the_more
from core.mending.grammar.cutting import commas, sentences, tokens
from core.mending.grammar.front import in_front
from core.mending.grammar.main_verb import main_verb
from core.mending.grammar.questions import inverted, is_question
from core.mending.grammar.verbs import PASTS
from core.mending.grammar.words import DETERMINERS, IMPERATIVES, INDEFINITE, OBJECTS, vocabulary


@lru_cache(maxsize=1024)  # a key press changes the words of one field, and several repairs and notes ask about each
def is_sentence(text: str) -> bool:
    """Whether these are whole English sentences: each with a subject and a finite verb."""
    found = sentences(text)
    return bool(found) and all(map(_one_sentence, found[:12]))


_YOU_TWO = re.compile(r"\b(you|we) (?:two|three|four|guys|lot)\b(?= [a-z])", re.IGNORECASE)
_ASIDE = re.compile(r" \([^()]{1,80}\)(?= )")


def _one_sentence(text: str) -> bool:
    text = _ASIDE.sub("", text)
    text = _YOU_TWO.sub(r"\1", text)
    raw = tokens(text)
    words = [token.lower() for token in raw]
    if len(words) < 2 or "\n" in text:
        return False
    if len(raw[0]) > 1 and raw[0].isupper() and not raw[1].isupper():
        words[0] = raw[0]  # IT, US: an abbreviation, no pronoun
    if front := in_front(words):
        words, raw = words[front:], raw[front:]
        if len(words) < 2:
            return False
    if words[0] in INDEFINITE and words[1:3] in (["like", "that"], ["like", "it"], ["like", "this"]):
        words, raw = [words[0], *words[3:]], [raw[0], *raw[3:]]  # "Something like that happened to us"
        if len(words) < 2:
            return False
    if words[0] in INDEFINITE and words[1] in ("there", "here") and len(words) > 2:
        words, raw = [words[0], *words[2:]], [raw[0], *raw[2:]]  # "Everyone there fosters something"
    if inverted(words):
        return is_question(words, text)
    if hollow(words, raw, text) or (
        words[0] in PASTS and words[1] in DETERMINERS | OBJECTS and not commas(text) and not raw[0].isupper()
    ):
        return False  # a starter before what it cannot begin; "killed a feature and nobody complained"
    if text[:6].lower() == "please" and words[0] in IMPERATIVES:
        return True
    if (words[0] in ("after", "before", "between", "from", "until") or words[0] in _PARTS) and _is_best(words):
        return True
    return is_question(words, text) or _is_order(words) or the_more(words) or main_verb(words, raw, commas(text)) >= 0


def _is_best(words: list[str]) -> bool:
    """ "After bedtime is best", "Mornings before ten suit me", "Any day next week works": a time as the subject."""
    return any(
        (word in ("is", "are", "would", "works", "work") and set(words[number + 1 : number + 3]) & _GOOD)
        or (word in ("suit", "suits") and words[number + 1 : number + 2] == ["me"])
        or (word in ("works", "work") and number == len(words) - 1)
        for number, word in enumerate(words[1:], 1)
    )


_GOOD = vocabulary("best fine good ideal better possible easiest perfect well for")
_PARTS = vocabulary("mornings afternoons evenings lunchtimes weekdays weekends any every most")
_CALLS = vocabulary("ring call text phone email message contact")  # "Ring any time after two"
_WHEN = vocabulary("any anytime whenever after before between on in at first when once")
_ORDERED = IMPERATIVES | vocabulary("worry hesitate forget wait come take")


def _is_order(words: list[str]) -> bool:
    one, two = words[0], words[1]
    if (one == "thank" and two == "you") or (one == "thanks" and two in ("for", "to", "again", "so")):
        return True
    if one in _CALLS and two in _WHEN:
        return True
    return (
        one in IMPERATIVES | {"let's"} and (two in OBJECTS | {"you", "to", "your", "my", "the", "if"} or one == "let's")
    ) or (one in ("don't", "never", "just") and two in _ORDERED)
