"""What may follow the words a starter puts first: "You told me lad who …" is no sentence, whatever verb comes."""

from __future__ import annotations

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
_NO_BASE = _NO_VERB | {"not"} | ((PASTS | THIRDS) - BASES)
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
        if wanted == "told" and (one in _TOLD_OF or rest[1:2] == ["to"]):
            return False
        if wanted in ("told", "clause"):
            past = len(words) - len(rest)
            found = main_verb(rest, raw[past:], _rest_of(commas(text), past)) >= 0
            return not found and not _some_verb(rest, wanted == "clause")
        if wanted == "thing":
            pronoun = one in SUBJECTS and rest[1:2] != [] and rest[1] in AUXILIARIES | BASES
            return pronoun or one in {"not"} | MODALS or CONTRACTED.fullmatch(one) is not None
        return one in _NO_BASE if wanted == "base" else one in _NO_VERB | _UNFINISHED
    return False


_HOW = ADVERBS | PREPOSITIONS | {"straight", "right"}


def _said_how(rest: list[str]) -> int:
    """How many words say when or how it was told: "straight away that …", "on the phone about …"; else 0."""
    told = next((number for number, word in enumerate(rest[:5]) if word in ("that", "about", "how", "why")), 0)
    return told if told and (rest[0] in _HOW or rest[0].endswith("ly")) else 0


_PLURALS = vocabulary("people children women men staff police parents")


def _some_verb(rest: list[str], announced: bool) -> bool:
    """Whether a clause certainly has its verb although its subject is not read: behind a plural ("new people sit next
    to …"), and where "that" or "whether" announced a clause, behind any noun ("some of the books still lie …")."""
    for number in range(1, len(rest)):
        word, before = rest[number], rest[number - 1]
        if before in WH:
            return False
        if before in _PLURALS or (
            before.endswith("s") and not before.endswith("ss") and before not in THIRDS | ADVERBS
        ):
            if word in BASES | AUXILIARIES and number + 1 < len(rest):
                return True
        elif announced and number > 2 and word in ("is", "are", "was", "were") and before in ADJECTIVES:
            return True  # "the first thing you ask a nervous patient is …"
        elif (
            announced and word in BASES | THIRDS | PASTS | AUXILIARIES and before not in _NO_VERB | AUXILIARIES | {"to"}
        ):
            return True
    return False


def _rest_of(breaks: frozenset[int], past: int) -> frozenset[int]:
    """The places of commas, counted from a later word."""
    return frozenset(number - past for number in breaks if number >= past)
