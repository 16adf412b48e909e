"""A small grammar: the words English sentences are built with, and whether some words are a sentence.

The law of this module: it says yes only where it is certain. What might be something else is asked about.
"""

from __future__ import annotations

import re

from core.mending._verbs import (  # noqa: F401  (the reviewer asks for verbs here)
    BASE_OF,
    BASES,
    FINITE_PASTS,
    INTRANSITIVE,
    IRREGULAR,
    PARTICIPLES,
    PASTS,
    THIRD_OF,
    THIRDS,
)

ENOUGH = 60  # words of a sentence that are looked at


def vocabulary(words: str) -> frozenset[str]:
    """A set of words, written as people read them."""
    return frozenset(words.split())


ARTICLES = vocabulary("the a an")
POSSESSIVES = vocabulary("your our my his her their its")
DETERMINERS = (
    ARTICLES
    | POSSESSIVES
    | vocabulary(
        "this these those some any every each all both another several many most much more one two three four five six "
        "seven eight nine ten twelve no half such"
    )
)
SUBJECTS = vocabulary("i we you they he she it there")
OBJECTS = vocabulary("me us him them myself yourself ourselves himself herself themselves itself")
INDEFINITE = vocabulary(
    "everything something anything nothing everyone everybody someone somebody nobody anyone anybody people none"
)
WH = vocabulary("how why what where who which whose whom whether when if")
LINKING_WORDS = vocabulary("because although though while since once unless until before after as")
PREPOSITIONS = vocabulary(
    "of in for with at on about between from by to over under into through during after before without within across "
    "around behind against among than as like until till since per via toward towards regarding concerning vs versus "
    "despite except off onto out up down near beside besides past"
)
LINKS = vocabulary("and or but nor then yet so plus")
BE = vocabulary("is are was were am isn't aren't wasn't weren't")
AUXILIARIES = BE | vocabulary(
    "has have had will would can could should must may might shall does do did hasn't haven't hadn't won't wouldn't "
    "can't cannot couldn't shouldn't mustn't don't doesn't didn't"
)
MODALS = vocabulary("will would can could should must may might shall won't wouldn't can't cannot couldn't shouldn't")
ADVERBS = vocabulary(
    "not never always just also really still only even often now already actually both all sometimes usually then "
    "once again probably maybe perhaps certainly definitely truly simply rarely hardly almost quite rather soon "
    "finally kindly recently very too ever"
)
ADJECTIVES = vocabulary(
    "good great fluent excellent able skilled experienced comfortable confident strong trained certified familiar "
    "patient quick capable free available reachable flexible open happy amazing brilliant lovely fantastic awesome "
    "incredible wonderful beautiful impressive interesting fascinating exciting funny nice perfect hard easy difficult "
    "true false clear sure certain possible impossible fun cold warm hot late early busy quiet calm kind friendly "
    "helpful useful important cool fine ready worth tough rare odd strange sad bad better best worse small far close "
    "near right wrong nervous curious keen eager glad proud sorry afraid aware new old broken closed overqualified "
    "underqualified inspiring insane stunning gorgeous superb terrific ok okay unusual unsure tired punctual reliable "
    "organised organized motivated passionate competitive enthusiastic adaptable hardworking honest creative short "
    "long big slow fast fresh remote soft legal local public private young scary hilarious silly weird gentle sweet "
    "scared daunting brave touching bold wise smart clever cosy cozy handy neat honest strict mad grand refreshing"
)
NOT_GERUNDS = vocabulary(
    "thing king ring string spring wing morning evening building meeting nothing anything everything something during "
    "interesting amazing inspiring fascinating exciting surprising ceiling wedding being bring sing sting sling swing "
    "cling fling wring ping mitigating growing existing outstanding remaining leading"
)
IMPERATIVES = vocabulary(
    "ring call email text write phone contact reach ping try ask let feel please message send tell give leave see"
)
CONTRACTED = re.compile(
    r"(?:i|we|you|they|he|she|it|that|there|everyone|everybody|nobody|what|here|who|how|where|this|mine)"
    r"'(?:m|ve|re|s|d|ll)"
)

_CLEAN = re.compile(r"^[^\w<{\[(\"'“‘«„+$€£#@.\\/~|=-]{0,40}")
_TAIL = re.compile(r"[^\w'’+#%]{1,40}\Z")
_BOUNDARY = re.compile(r"[.!?…][\"'”’)]{0,2}\s+(?=[\"'“‘(]{0,2}[A-Z0-9\u00c0-\u024f])")
_ABBREVIATION = re.compile(
    r"(?:\b(?:mr|mrs|ms|dr|prof|st|etc|e\.g|i\.e|vs|approx|no|inc|ltd|co|jr|sr|sept|[a-z]))\.?$", re.I
)
_GENITIVE = re.compile(r"[a-z\u00c0-\u024f]{2,40}(?:'s|s')")


def tokens(text: str) -> list[str]:
    """The words of a sentence, as typed, without the punctuation around them."""
    pieces = text.split(maxsplit=ENOUGH)[:ENOUGH]
    return [token for piece in pieces if (token := _TAIL.sub("", _CLEAN.sub("", piece[:60].replace("’", "'"))))]


def sentences(text: str) -> list[str]:
    """A text cut at the ends of its sentences, roughly."""
    found, start = [], 0
    for match in _BOUNDARY.finditer(text):
        if match[0][0] == "." and _ABBREVIATION.search(text[max(start, match.start() - 8) : match.start()]):
            continue
        found.append(text[start : match.end()].strip())
        start = match.end()
    found.append(text[start:].strip())
    return [one for one in found if one]


def is_sentence(text: str) -> bool:
    """Whether these are whole English sentences: each with a subject and a finite verb."""
    found = sentences(text)
    return bool(found) and all(map(_one_sentence, found[:12]))


def _one_sentence(text: str) -> bool:
    raw = tokens(text)
    words = [token.lower() for token in raw]
    if len(words) < 2 or "\n" in text:
        return False
    if len(raw[0]) > 1 and raw[0].isupper() and not raw[1].isupper():
        words[0] = raw[0]  # IT, US: an abbreviation, no pronoun
    if front := _in_front(words):
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
        return _question(words, text)
    if _hollow(words, raw, text) or (
        words[0] in PASTS and words[1] in DETERMINERS | OBJECTS and not commas(text) and not raw[0].isupper()
    ):
        return False  # a starter before what it cannot begin; "killed a feature and nobody complained"
    if text[:6].lower() == "please" and words[0] in IMPERATIVES:
        return True
    if words[0] in ("after", "before", "between", "from", "until") and _is_best(words):
        return True
    return _question(words, text) or _imperative(words) or main_verb(words, raw, commas(text)) >= 0


_TOLD_OF = WH | vocabulary(
    "about of that to more a so all everything something lots much"
)  # what may follow "You told me" beside a clause
_OPENED = (  # the words a starter puts first, the longer before the shorter, and what has to follow
    (("you", "told", "me", "that"), "clause"),
    (("you", "told", "me", "about"), "thing"),
    (("you", "told", "me"), "told"),
    (("you", "told", "us"), "told"),
    (("you", "asked", "whether"), "clause"),
    (("you", "asked", "me", "whether"), "clause"),
    (("you", "asked", "why"), "clause"),
    (("you", "asked", "about"), "thing"),
    (("you", "asked", "me", "about"), "thing"),
    (("we", "talked", "about"), "thing"),
    (("i", "liked", "that", "you"), "verb"),
    (("i", "like", "that", "you"), "verb"),
    (("i", "would", "like", "to"), "base"),
    (("i'd", "like", "to"), "base"),
    (("i", "want", "to"), "base"),
    (("i", "can"), "base"),
)
_NO_VERB = DETERMINERS | INDEFINITE | SUBJECTS | PREPOSITIONS | WH | LINKS | (ADJECTIVES - BASES) | {"lol"}
_NO_BASE = _NO_VERB | {"not"} | ((PASTS | THIRDS) - BASES)
_UNFINISHED = (PARTICIPLES - FINITE_PASTS - PASTS) | {"done", "been", "gone", "seen"}


def _hollow(words: list[str], raw: list[str], text: str) -> bool:
    """Whether a starter is followed by what it cannot begin: "You told me lad who …", "I would like to scary"."""
    for opening, wanted in _OPENED:
        if tuple(words[: len(opening)]) != opening:
            continue
        if len(words) == len(opening):
            return opening != ("i", "can")  # an answer as it stands
        rest = words[len(opening) :]
        while len(rest) > 1 and wanted in ("base", "verb") and (rest[0] in ADVERBS - {"not", "all", "both"}):
            rest = rest[1:]
        one = rest[0]
        if wanted == "told" and (one in _TOLD_OF or rest[1:2] == ["to"]):
            return False
        if wanted in ("told", "clause"):
            past = len(words) - len(rest)
            return main_verb(rest, raw[past:], _rest_of(commas(text), past)) < 0
        if wanted == "thing":
            pronoun = one in SUBJECTS and rest[1:2] != [] and rest[1] in AUXILIARIES | BASES
            return pronoun or one in {"not"} | MODALS or CONTRACTED.fullmatch(one) is not None
        return one in _NO_BASE if wanted == "base" else one in _NO_VERB | _UNFINISHED
    return False


def _rest_of(breaks: frozenset[int], past: int) -> frozenset[int]:
    """The places of commas, counted from a later word."""
    return frozenset(number - past for number in breaks if number >= past)


def commas(text: str) -> frozenset[int]:
    """Behind which words (by number) a comma stands."""
    pieces = [piece for piece in text.split(maxsplit=ENOUGH)[:ENOUGH] if _TAIL.sub("", _CLEAN.sub("", piece[:60]))]
    return frozenset(number for number, piece in enumerate(pieces) if piece[-1] in ",;:)–—" or "," in piece[-2:])


_PAIRS = frozenset(
    {
        ("so", "far"),
        ("since", "then"),
        ("these", "days"),
        ("last", "year"),
        ("at", "times"),
        ("of", "course"),
        ("that", "day"),
    }
)
_TIMES = vocabulary(
    "day days morning mornings afternoon evening evenings night nights week month year spring summer autumn "
    "winter monday "
    "tuesday wednesday thursday friday saturday sunday weekend"
)
_WHEN_WORDS = _TIMES | frozenset(f"{day}s" for day in _TIMES) | vocabulary("and or most any every all the in on from")
_SINGLE = vocabulary(
    "basically actually "
    "yes no well so and but honestly please also then now today yesterday once sometimes recently still maybe here"
)


def _in_front(words: list[str]) -> int:
    """How many words stand before the sentence proper: "So far I …", "No, but I …"."""
    if tuple(words[:2]) in _PAIRS:
        return 2
    if tuple(words[:3]) == ("at", "the", "time") and len(words) > 4:
        return 3
    if time := _time_in_front(words):
        return time
    if "ago" in words[1:4] and len(words) > 4:
        return words.index("ago") + 1
    one, two = words[:2]
    if one in ("every", "each", "last", "next", "this", "one", "some", "most") and two in _TIMES and len(words) > 3:
        return 2 if words[2] in SUBJECTS else 0
    if one not in _SINGLE:
        return 0
    if (
        one in ("no", "so", "once", "still", "here", "well")
        and two not in SUBJECTS | {"but"}
        and not CONTRACTED.fullmatch(two)
    ):
        return 0
    return 2 if two == "but" and len(words) > 3 else 1


def _time_in_front(words: list[str]) -> int:
    """ "Sunday and Monday I am free", "Most days it's dark by four": the words of time before the subject, or 0."""
    number = 0
    while number < len(words) - 1 and words[number] in _WHEN_WORDS:
        number += 1
    named = any(word in _TIMES or word.removesuffix("s") in _TIMES for word in words[:number])
    follows = words[number] in SUBJECTS or bool(CONTRACTED.fullmatch(words[number]))
    return number if named and follows and number + 1 < len(words) else 0


def _question(words: list[str], text: str) -> bool:
    one = words[0]
    if not text.rstrip("\"'”’)").endswith("?"):
        return False
    if inverted(words):
        return len(words) > 2
    if one in WH - {"if", "whether"} and len(words) > 3:
        return any(word in AUXILIARIES | THIRDS | PASTS for word in words[1:])
    return False


def inverted(words: list[str]) -> bool:
    """Whether words begin as a question does: "Do you", "Is the kiln", "How do you"."""
    one, two, three = [*words, "", "", ""][:3]
    if one in WH - {"if", "whether"} and two in AUXILIARIES:
        one, two = two, three
    return one in AUXILIARIES and (
        two in SUBJECTS or (two in DETERMINERS - {"a", "an", "no"} and one in BE | MODALS | {"do", "does", "did"})
    )


def _is_best(words: list[str]) -> bool:
    """ "After bedtime is best": a time as the subject."""
    return any(
        word in ("is", "are", "would", "works") and set(words[number + 1 : number + 3]) & _GOOD
        for number, word in enumerate(words)
    )


_GOOD = vocabulary("best fine good ideal better possible easiest perfect well for")
_ORDERED = IMPERATIVES | vocabulary("worry hesitate forget wait come take")


def _imperative(words: list[str]) -> bool:
    one, two = words[0], words[1]
    if (one == "thank" and two == "you") or (one == "thanks" and two in ("for", "to", "again", "so")):
        return True
    return (
        one in IMPERATIVES | {"let's"} and (two in OBJECTS | {"you", "to", "your", "my", "the", "if"} or one == "let's")
    ) or (one in ("don't", "never", "just") and two in _ORDERED)


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
            if words[number] in ARTICLES | POSSESSIVES and words[number - 1] not in PREPOSITIONS | LINKS | ADVERBS:
                return number
    return -1


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
    if one in SUBJECTS or (one in ("this", "that", "these", "those") and _verb_like(words, start + 1)):
        return _verb_after_pronoun(words, start + 1)
    if one in WH | {"that"} and one not in ("when", "if"):
        at = _past_clause(words, start + 1)  # "What you said about waste made me think"
        if at < 0:
            return -1
    fresh = {at} - {start}  # where an inner clause has just ended
    number = at + (at == start)
    while number < len(words):
        word, before = words[number], words[number - 1]
        if word in WH | {"that", "because"} and not (before in LINKS and word not in _ASKING):
            end = _past_clause(words, number + 1)
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
                return _verb_after_pronoun(words, number + 1)  # "My brother and I ran the shop"
            if before in LINKS or number - 1 in breaks:
                return -1
            end = _past_clause(words, number)
            if end <= number:
                return -1
            number = end
            fresh.add(end)
            continue
        if word in INDEFINITE and before in LINKS and len(fresh) > 0:
            end = _past_clause(words, number)
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
            end = _past_clause(words, number)  # "the problems the team has"
            if end > number:
                number = end
                fresh.add(end)
                continue
        if _finite(words, raw, number, breaks, number in fresh):
            return number
        number += 1
    return -1


def _verb_after_pronoun(words: list[str], number: int) -> int:
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


def _verb_like(words: list[str], number: int) -> bool:
    if number >= len(words):
        return False
    word = words[number]
    if word in AUXILIARIES or (word in ADVERBS and _verb_like(words, number + 1)):
        return True
    after = words[number + 1] if number + 1 < len(words) else ""
    return word in PASTS | THIRDS and after in DETERMINERS | OBJECTS | PREPOSITIONS | {""}


def _past_clause(words: list[str], number: int) -> int:
    """The place behind the verb of an inner clause that begins here; `number` itself where it has none, as in
    "how to keep a notebook"; -1 where the words end before its verb."""
    if number >= len(words):
        return -1
    if words[number] == "to":
        return number
    first = number
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


def _finite(words: list[str], raw: list[str], number: int, breaks: frozenset[int], fresh: bool = False) -> bool:
    """Whether the word here is the verb of the noun phrase before it. `fresh`: a clause has just ended before it."""
    word = words[number]
    noun = number - 1  # what would be the last word of the subject
    while noun > 0 and words[noun] in ADVERBS and words[noun] not in ("all", "both", "very", "too"):
        noun -= 1
    before = words[noun]
    after = words[number + 1] if number + 1 < len(words) else ""
    thing = not after or after in _BEHIND or not raw[number + 1][0].islower()  # an object, a capital, a figure, a quote
    if word in AUXILIARIES:
        return (fresh or before not in PREPOSITIONS - {"off", "out", "up", "on", "in", "over", "down"}) and not (
            word in ("may", "might", "must", "can", "will") and before in DETERMINERS | ADJECTIVES
        )
    counted = before in ("much", "many", "all", "both", "some", "most", "each", "one", "none", "those", "these", "this")
    if before in DETERMINERS | PREPOSITIONS | AUXILIARIES | LINKS | {"that", "to"} and not (fresh or counted):
        return False
    if noun in breaks or _GENITIVE.fullmatch(before) or after == "of":
        return False
    plural = (before.endswith("s") and not before.endswith("ss")) or before in vocabulary(
        "people children women men some none staff"
    )
    if word in THIRDS:
        bare = words[0] not in DETERMINERS | INDEFINITE and not fresh and not raw[0][0].isupper()
        if (bare and after in PREPOSITIONS) or (not after and (bare or noun > 2)):
            return False  # "temporary works on the viaduct", "children with special needs"
        return (not plural or fresh or (words[0].endswith("ing") and after in OBJECTS)) and thing
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
    thing = thing or after in INDEFINITE
    return word in BASES and (plural or joined) and thing and (not joined or after in DETERMINERS | OBJECTS or plural)
