"""What may follow the words a starter puts first: "You told me lad who …" is no sentence, whatever verb comes."""

from __future__ import annotations

import re

from core.mending.grammar.cutting import commas
from core.mending.grammar.main_verb import main_verb
from core.mending.grammar.verbs import BASES, FINITE_PASTS, PARTICIPLES, PASTS, THIRDS
from core.mending.grammar.words import (
    ADJECTIVES,
    ADVERBS,
    AUXILIARIES,
    CONTRACTED,
    DETERMINERS,
    INDEFINITE,
    LINKS,
    MODALS,
    PREPOSITIONS,
    SUBJECTS,
    WH,
    vocabulary,
)

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
_UNFINISHED = (PARTICIPLES - FINITE_PASTS - PASTS - BASES) | {"done", "been", "gone", "seen"}


def hollow(words: list[str], raw: list[str], text: str) -> bool:
    """Whether a starter is followed by what it cannot begin: "You told me lad who …", "I would like to scary"."""
    for opening, wanted in _OPENED:
        if tuple(words[: len(opening)]) != opening:
            continue
        if len(words) == len(opening):
            return opening != ("i", "can")  # an answer as it stands
        rest = words[len(opening) :]
        while len(rest) > 1 and wanted in ("base", "verb") and (rest[0] in ADVERBS - {"not", "all", "both"}):
            rest = rest[1:]
        if wanted == "told":
            rest = rest[_said_how(rest) :]
        one = rest[0]
        if wanted == "told" and (one in _TOLD_OF or rest[1:2] == ["to"] or _told_thing(rest)):
            return False
        if wanted in ("told", "clause"):
            past = len(words) - len(rest)
            found = main_verb(rest, raw[past:], _rest_of(commas(text), past)) >= 0
            return not found and not _some_verb(rest, raw[past:], wanted == "clause") and not the_more(rest)
        if wanted == "thing":
            pronoun = one in SUBJECTS and rest[1:2] != [] and rest[1] in AUXILIARIES | BASES | PASTS
            return pronoun or one in {"not"} | MODALS or CONTRACTED.fullmatch(one) is not None
        if wanted == "base":
            return one == "not" or one in _NO_VERB or (one not in BASES and (one in PASTS or one in THIRDS))
        return one in _NO_VERB or one in _UNFINISHED
    return False


_HOW = ADVERBS | PREPOSITIONS | {"straight", "right"}


def _said_how(rest: list[str]) -> int:
    """How many words say when or how it was told: "straight away that …", "on the phone about …"; else 0."""
    told = next((number for number, word in enumerate(rest[:5]) if word in ("that", "about", "how", "why")), 0)
    return told if told and (rest[0] in _HOW or rest[0].endswith("ly")) else 0


_PLURALS = vocabulary("people children women men staff police parents")


_TOLD_THINGS = vocabulary(
    "story stories joke jokes truth secret secrets thing things reason reasons tale anecdote trick tricks rule rules "
    "news name names lie"
)
_ASKED = re.compile(r"(?:who|what|how|where)'s")


def _told_thing(rest: list[str]) -> bool:
    """ "You told me three things to check", "… who's who in the parish": what can be told as it stands."""
    if _ASKED.fullmatch(rest[0]) and len(rest) > 2:
        return True
    head = next((number for number, word in enumerate(rest[:4]) if word in _TOLD_THINGS), 0)
    return head > 0 and rest[0] in DETERMINERS and not set(rest[1:head]) & (PREPOSITIONS | AUXILIARIES)


def the_more(words: list[str]) -> bool:
    """ "the more you plan, the less you shout"."""
    more = [number for number in range(len(words) - 2) if words[number] == "the" and _compared(words[number + 1])]
    return len(more) > 1 and more[0] == 0


def _compared(word: str) -> bool:
    return word in ("more", "less", "fewer", "better", "worse") or (
        word.endswith("er") and bool({word[:-1], word[:-2]} & ADJECTIVES)
    )


_AT_ITS_END = vocabulary("twice once again yesterday overnight recently early late hard well fast first")


def _ends(rest: list[str], number: int) -> bool:
    """ "the cheque bounced twice": a past with nothing behind it but when or how."""
    plain = number > 1 and rest[0] in DETERMINERS and rest[number - 1] not in _NO_VERB
    last = number + 1 == len(rest) or rest[number + 1] in _AT_ITS_END
    return plain and last and rest[number].endswith("ed") and rest[number] in PASTS


def _of_a_name(rest: list[str], number: int) -> bool:
    """ "St. Jude's sends its leavers to you": a name that ends as one that owns something."""
    after = "".join(rest[number + 1 : number + 2])
    owns = rest[number - 1].endswith("'s") and rest[number] in THIRDS
    return owns and (after in DETERMINERS | SUBJECTS or after in ("us", "them", "me"))


def _some_verb(rest: list[str], raw: list[str], announced: bool) -> bool:
    """Whether a clause certainly has its verb although its subject is not read: behind a plural ("new people sit next
    to …"), and where "that" or "whether" announced a clause, behind any noun ("some of the books still lie …")."""
    for number in range(1, len(rest)):
        word, before = rest[number], rest[number - 1]
        if before in WH:
            return False
        if before in _PLURALS or (
            before.isalpha() and before.endswith("s") and not before.endswith("ss") and before not in THIRDS | ADVERBS
        ):
            if word in BASES | AUXILIARIES and number + 1 < len(rest):
                return True
        elif announced and number > 2 and word in ("is", "are", "was", "were") and before in ADJECTIVES:
            return True  # "the first thing you ask a nervous patient is …"
        elif _ends(rest, number) or ((announced or raw[0][:1].isupper()) and _of_a_name(rest, number)):
            return True
        elif announced and word in PASTS and raw[number - 1][:1].isupper() and number > 1 and before in DETERMINERS:
            return True  # "Nguyen Van An built the first oven"
        elif (
            announced and word in BASES | THIRDS | PASTS | AUXILIARIES and before not in _NO_VERB | AUXILIARIES | {"to"}
        ):
            return True
    return False


def _rest_of(breaks: frozenset[int], past: int) -> frozenset[int]:
    """The places of commas, counted from a later word."""
    return frozenset(number - past for number in breaks if number >= past)
