"""Inside a sentence: where a clause within it ends, and whether a word is the verb of what stands before it."""

from __future__ import annotations

import re

from core.mending.grammar.verbs import BASES, FINITE_PASTS, INTRANSITIVE, PASTS, THIRDS
from core.mending.grammar.words import (
    ADJECTIVES,
    ADVERBS,
    ARTICLES,
    AUXILIARIES,
    BE,
    CONTRACTED,
    DETERMINERS,
    INDEFINITE,
    LINKING_WORDS,
    LINKS,
    OBJECTS,
    POSSESSIVES,
    PREPOSITIONS,
    SUBJECTS,
    WH,
    vocabulary,
)

_GENITIVE = re.compile(r"[a-z\u00c0-\u024f]{2,40}(?:'s|s')")


def verb_after_pronoun(words: list[str], number: int) -> int:
    """The verb right after a pronoun, past adverbs and "and you"; a participle alone is none."""
    steps = 0
    while number < len(words) and steps < 4:
        word = words[number]
        if word in ADVERBS or (word.endswith("ly") and len(word) > 4 and word not in BASES):
            number += 1
            steps += 1
            continue
        if word in ("and", "or") and number + 1 < len(words):
            number += 2
            steps += 1
            continue
        break
    if number >= len(words):
        return -1
    word = words[number]
    if word in AUXILIARIES | THIRDS | BASES | PASTS:
        return number
    if word in PREPOSITIONS | DETERMINERS | LINKS | WH | OBJECTS or word.endswith("ing"):
        return -1
    if number + 2 < len(words) and words[number + 1] in PASTS:
        return -1  # "I medical passed in September"
    return number


def verb_like(words: list[str], number: int) -> bool:
    if number >= len(words):
        return False
    word = words[number]
    if word in AUXILIARIES or (word in ADVERBS and verb_like(words, number + 1)):
        return True
    after = words[number + 1] if number + 1 < len(words) else ""
    return word in PASTS | THIRDS and after in DETERMINERS | OBJECTS | PREPOSITIONS | {""}


def past_clause(words: list[str], number: int) -> int:
    """The place behind the verb of an inner clause that begins here; `number` itself where it has none, as in
    "how to keep a notebook"; -1 where the words end before its verb."""
    if number >= len(words):
        return -1
    if words[number] == "to":
        return number
    first = number
    if words[number - 1] in ("what", "who", "whoever") and words[number] in THIRDS | PASTS - AUXILIARIES:
        return number + 1  # "what matters is …"
    while number < len(words) and number - first < 8:
        word = words[number]
        if CONTRACTED.fullmatch(word) and number == first:
            return number + 1
        if (word in THIRDS - {"is", "has", "does"} and number > first) or (word in PASTS and word not in AUXILIARIES):
            return number + 1
        if word in AUXILIARIES:
            number += 1
            while number < len(words) and (
                words[number] in AUXILIARIES - BE | ADVERBS | {"been"}
                or words[number].endswith("n't")
                or (words[number] in BASES | PASTS - BE and words[number - 1] in AUXILIARIES | ADVERBS | {"been"})
            ):
                number += 1
            return number
        if (
            word in BASES
            and number > first
            and (
                words[number - 1] in SUBJECTS | INDEFINITE | ADVERBS
                or (words[number - 1].endswith("s") and words[number - 1] not in THIRDS)
            )
        ):
            return number + 1
        number += 1
    return first + 1


_BEHIND = (
    DETERMINERS
    | OBJECTS
    | PREPOSITIONS
    | ADVERBS
    | WH
    | SUBJECTS
    | ADJECTIVES
    | LINKING_WORDS
    | vocabulary("that more better back away together fast well home")
)


_BROKE = vocabulary("down up out off into in through the a my his her its their your our when while on at again twice")


def _headed_by_many(words: list[str], number: int, plural: bool) -> bool:
    """Whether the subject is in the plural: "the printer in accounts" is one, "children with needs" are many."""
    if words[0] in ("none", "each", "one", "neither", "either") and words[1] == "of":
        return False  # "none of the five partners drives"
    hangs = next((at for at in range(1, number) if words[at] in PREPOSITIONS and words[at] != "of"), 0)
    head = words[hangs - 1]
    if not hangs or words[0] not in DETERMINERS or not head.isalpha():
        return plural
    return head.endswith("s") or head in ("people", "children", "women", "men", "staff")


def _many(words: list[str], number: int) -> bool:
    """Whether things in the plural stand here, and nothing that they would only be named for."""
    word, after = "".join(words[number : number + 1]), "".join(words[number + 1 : number + 2])
    many = word.isalpha() and word.endswith("s") and not word.endswith("ss") and word not in THIRDS | ADVERBS
    return many and (not after or after in PREPOSITIONS | {"and", "but", "by", "when", "while", "not"})


def finite(words: list[str], raw: list[str], number: int, breaks: frozenset[int], fresh: bool = False) -> bool:
    """Whether the word here is the verb of the noun phrase before it. `fresh`: a clause has just ended before it."""
    word = words[number]
    noun = number - 1  # what would be the last word of the subject
    while noun > 0 and words[noun] in ADVERBS and words[noun] not in ("all", "both", "very", "too"):
        noun -= 1
    before = words[noun]
    after = words[number + 1] if number + 1 < len(words) else ""
    thing = (
        not after or after in _BEHIND | INDEFINITE or not raw[number + 1][0].islower()
    )  # an object, a capital, a figure, a quote
    if word in AUXILIARIES:
        return (fresh or before not in PREPOSITIONS - {"off", "out", "up", "on", "in", "over", "down"}) and not (
            word in ("may", "might", "must", "can", "will") and before in DETERMINERS | ADJECTIVES
        )
    counted = before in ("much", "many", "all", "both", "some", "most", "each", "one", "none", "those", "these", "this")
    if before in DETERMINERS | PREPOSITIONS | AUXILIARIES | LINKS | {"that", "to"} and not (fresh or counted):
        return False
    if noun in breaks or _GENITIVE.fullmatch(before) or after == "of":
        return False
    plural = (before.isalpha() and before.endswith("s") and not before.endswith("ss")) or before in vocabulary(
        "people children women men some none staff"
    )
    if word == "broke" and after in _BROKE:
        return True
    if word in THIRDS:
        if number == 2 and noun == 1 and words[0] in POSSESSIVES | {"the", "this"} and _many(words, number + 1):
            return not plural  # "your firm answers letters"
        if words[0] in ("none", "neither", "either") and words[1] == "of" and plural and not after:
            return True
        bare = words[0] not in DETERMINERS | INDEFINITE and not fresh and not raw[0][0].isupper()
        if (bare and after in PREPOSITIONS) or (not after and (bare or noun > 2)):
            return False  # "temporary works on the viaduct", "children with special needs"
        return (
            not _headed_by_many(words, number, plural) or fresh or (words[0].endswith("ing") and after in OBJECTS)
        ) and thing
    if word in FINITE_PASTS or (word in INTRANSITIVE and not counted):
        return True
    if word in PASTS and not word.endswith("ed"):
        return bool(after) and after not in PREPOSITIONS | LINKS | AUXILIARIES | THIRDS | {
            "last",
            "next",
            "this",
            "today",
        }
    if word.endswith("ed") and len(word) > 4:
        # "the box marked red", "a team based in Ghent": only with an object behind it, or after a plain subject
        return before in INDEFINITE or (
            after in ARTICLES | POSSESSIVES | OBJECTS | SUBJECTS | WH | {"that"}
            and (before not in ADJECTIVES or raw[noun][0].isupper())
        )
    joined = "and" in words[:noun] and noun < 6
    return word in BASES and (plural or joined) and thing and (not joined or after in DETERMINERS | OBJECTS or plural)
