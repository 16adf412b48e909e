"""The main verb of a sentence: where it stands, behind what opens the sentence and behind its subject."""

from __future__ import annotations

from core.mending.grammar.clauses import finite, past_clause, verb_after_pronoun, verb_like
from core.mending.grammar.verbs import BASE_OF, BASES, FINITE_PASTS, INTRANSITIVE, PASTS, THIRDS
from core.mending.grammar.words import (
    ADJECTIVES,
    ADVERBS,
    ARTICLES,
    AUXILIARIES,
    BE,
    CONTRACTED,
    DETERMINERS,
    IMPERATIVES,
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


def main_verb(words: list[str], raw: list[str], breaks: frozenset[int] = frozenset()) -> int:
    """The place of the main verb, -1 where there is none or its subject is not certain.

    Read from the left: an opening adverbial clause or phrase is passed over, then comes the subject (a pronoun, or
    a noun phrase with what hangs on it), then its verb. A relative clause within the subject takes the next
    subject and verb for itself.
    """
    start = 0
    one = words[0]
    if one in LINKING_WORDS | PREPOSITIONS | {"when", "if", "whose", "whom"} or (
        one == "whether" and "not" in words[:8] and breaks
    ):
        start = _past_adverbial(words, breaks)
        if start < 0:
            return -1
        if words[start] in IMPERATIVES and start + 1 < len(words):
            return start
    return _subject_then_verb(words, raw, start, breaks)


def _past_adverbial(words: list[str], breaks: frozenset[int]) -> int:
    """Where the main clause begins after "When I read your report," or "At Tesco": at its subject."""
    clause = (
        words[0] in WH | LINKING_WORDS
        and len(words) > 2
        and (words[1] in SUBJECTS | DETERMINERS | INDEFINITE or bool(CONTRACTED.fullmatch(words[1])))
        and not (words[0] in PREPOSITIONS and words[1] in DETERMINERS)
    )
    for number in range(1, len(words) - 1):
        ready = number - 1 in breaks if clause else number > 1
        if words[number - 1] in WH | {"that"} and not (number == 2 and words[1] == "that"):
            ready = False
        if words[number] in INDEFINITE and words[number - 1] in DETERMINERS | PREPOSITIONS:
            ready = False
        if ready and (words[number] in SUBJECTS | INDEFINITE or CONTRACTED.fullmatch(words[number])):
            return number
        if number - 1 in breaks and words[number] not in PREPOSITIONS | LINKS and words[0] != "because":
            return number
    if not clause:
        # "At Tesco we …" is found above; "In my final year the team grew": the second determiner opens the subject
        for number in range(2, len(words) - 1):
            before = words[number - 1]
            opens = words[number] in ARTICLES | POSSESSIVES or (words[number] == "one" and before not in ADJECTIVES)
            if opens and before not in PREPOSITIONS | LINKS | ADVERBS | DETERMINERS:
                return number
    return -1


_SOME = vocabulary("most some many all none both few several half two three four five")
_OF_THEM = vocabulary("them us you it these those")
_GO = (frozenset(BASE_OF[past] for past in INTRANSITIVE if past in BASE_OF) | {"left", "leave"}) - ADJECTIVES


def _verb_of_some(words: list[str], number: int) -> int:
    """The verb right behind "most of them", -1 where it may be no verb: "some of them trained in Ghent"."""
    while number < len(words) - 1 and words[number] in ADVERBS:
        number += 1
    word, after = "".join(words[number : number + 1]), "".join(words[number + 1 : number + 2])
    if word in AUXILIARIES | FINITE_PASTS | INTRANSITIVE or (not after and word in _GO):
        return number
    if word in PASTS and not word.endswith("ed") and after and after not in PREPOSITIONS | LINKS | AUXILIARIES:
        return number  # "All of it made sense"
    if word not in BASES | PASTS or word in ADJECTIVES:
        return -1
    whole = after in ARTICLES | POSSESSIVES | OBJECTS | SUBJECTS | WH | {"that"}
    return number if whole or (word in BASES - PASTS and after in PREPOSITIONS | DETERMINERS | ADVERBS) else -1


_ASKING = WH - {"whose", "whom", "if"}  # "the rota and who decides about it"


def _subject_then_verb(words: list[str], raw: list[str], start: int, breaks: frozenset[int]) -> int:
    """The place of the verb of the clause that begins here, -1 where there is none."""
    one = words[start]
    if CONTRACTED.fullmatch(one):
        whole = any(word in BE for word in words[start + 1 :]) if one == "what's" else one.split("'")[0] not in WH
        return start if whole and start + 1 < len(words) else -1
    if one in AUXILIARIES and not (
        one in ("may", "will")
        and start + 1 < len(words)
        and (words[start + 1] in AUXILIARIES or raw[start + 1][0].isupper())
    ):
        return -1  # "don't have a car"
    at = start
    if one in _SOME and words[start + 1 : start + 2] == ["of"] and _OF_THEM.intersection(words[start + 2 : start + 3]):
        return _verb_of_some(words, start + 3)  # "Most of them hide it"
    if one in SUBJECTS or (one in ("this", "that", "these", "those") and verb_like(words, start + 1)):
        return verb_after_pronoun(words, start + 1)
    if one in WH | {"that"} and one not in ("when", "if"):
        at = past_clause(words, start + 1)  # "What you said about waste made me think"
        if at < 0:
            return -1
    fresh = {at} - {start}  # where an inner clause has just ended
    number = at + (at == start)
    while number < len(words):
        word, before = words[number], words[number - 1]
        if word in WH | {"that", "because"} and not (before in LINKS and word not in _ASKING):
            end = past_clause(words, number + 1)
            if end < 0:
                return -1
            if end == number + 1:
                number += 1
                continue
            number = end
            fresh.add(end)
            continue
        if CONTRACTED.fullmatch(word):
            if number - 1 in breaks or before in LINKS | PREPOSITIONS | DETERMINERS:
                return -1  # a fragment, then a sentence
            # "the yard it's in": a clause without its that
            number += 1
            if number >= len(words) or words[number] in ADJECTIVES:
                return -1
            continue
        if word == "you" and before in ("with", "to", "for", "from", "about", "of", "by", "at"):
            number += 1  # "Working with you would be great"
            continue
        if word == "there" and (before in LINKS or number - 1 in breaks):
            return -1  # "Test booked, and there is a bus"
        if word in SUBJECTS - {"there"} and word != "it":
            if word == "i" and before == "and" and number - start < 6 and not breaks & set(range(start, number)):
                return verb_after_pronoun(words, number + 1)  # "My brother and I ran the shop"
            if before in LINKS or number - 1 in breaks:
                return -1
            end = past_clause(words, number)
            if end <= number:
                return -1
            number = end
            fresh.add(end)
            continue
        if word in INDEFINITE and before in LINKS and len(fresh) > 0:
            end = past_clause(words, number)
            if end > number:
                number = end
                fresh.add(end)
                continue
        if (
            word in ARTICLES | {"your", "our", "my", "their"}
            and before not in PREPOSITIONS | LINKS | DETERMINERS | AUXILIARIES | ADVERBS | THIRDS | WH | {"that"}
            and number - 1 not in breaks
            and not before.endswith("ing")
            and before not in PASTS
            and words[number - 2] != "to"
        ):
            end = past_clause(words, number)  # "the problems the team has"
            if end > number:
                number = end
                fresh.add(end)
                continue
        if finite(words, raw, number, breaks, number in fresh):
            return number
        number += 1
    return -1
