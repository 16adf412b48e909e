"""Misspelt words: a short list of the commonest, and once the page has fetched them codespell's and the words of two
dictionaries: what is in neither, and near a word that is often written, was likely meant to be it."""

import re
from collections.abc import Iterator

from core.advice import cite
from core.everyday_words import COMMON, common
from core.misspelt import COMMONEST
from core.model import Corrections
from core.people import bare
from core.review._check import About, Check, Example, Remark
from core.review._people import all_names
from core.review._spelling import Dictionary
from core.review._text import Text, Word

_QUOTED = re.compile(r"(?<![\w'])'[^'\n]{1,80}'(?![\w'])")
SHORT_LINE = 4  # words


def run(text: Text, about: About) -> Iterator[Remark]:
    names = all_names(about)
    around = _name_spans(text)
    dictionary = about.dictionary
    known: dict[str, tuple[str, ...]] = {}
    for number, word in enumerate(text.words):
        low = word.low
        if len(low) < 2 or low in COMMON or not low[0].isalpha():
            continue
        if low not in known:
            known[low] = _look_up(low, dictionary)
        rights = known[low]
        if not rights and dictionary is not None and _may_be_unknown(text, word, low):
            rights = _unknown(low, dictionary)
            guessed = bool(rights) and not common(rights[0])
        else:
            guessed = False
        if not rights or bare(low) in names or bare(low).removesuffix("'s") in names:
            continue
        written = text.plain[word.start : word.end]
        if _in_a_foreign_line(text, word) or _as_it_stood(text, word):
            continue
        if any(c.isupper() for c in written[1:]) or any(a <= word.start < b for a, b in around):
            continue
        if (
            written[0].isupper()
            and not text.opens(word.start)
            and low not in COMMONEST
            and not (rights[0][0].isupper() or (len(low) >= 8 and len(rights) == 1))
        ):
            continue  # likely a name
        if low == "im" and number and text.plain[word.start - 1 : word.start] == "-":
            continue
        shown = tuple(_cased(right, written) for right in rights)
        offer = "” or “".join(shown[:2])
        severity = "consider" if guessed else ""
        yield Remark(word.start, word.end, f"Did you mean “{offer}”?", shown, severity)


def _look_up(low: str, dictionary: Corrections | None) -> tuple[str, ...]:
    right = COMMONEST.get(low)
    if right:
        return (right.replace("_", " "),)
    if dictionary is None:
        return ()
    rights = dictionary.corrections(low)
    if not rights and low.endswith("'s"):
        rights = tuple(right + "'s" for right in dictionary.corrections(low[:-2]))
    return rights


def _as_it_stood(text: Text, word: Word) -> bool:
    """Whether a word is repeated as it stood elsewhere: in quotation marks of either kind, or in code."""
    if text.verbatim(word.start):
        return True
    return "'" in text.plain and any(one.start() < word.start < one.end() for one in _QUOTED.finditer(text.plain))


def _in_a_foreign_line(text: Text, word: Word) -> bool:
    """Whether a word stands in a line of its own kind: "Le gach dea-ghuí," above a name."""
    start, end = text.plain.rfind("\n", 0, word.start) + 1, text.plain.find("\n", word.end)
    line = text.plain[start : end if end >= 0 else len(text.plain)]
    return len(line.split()) <= SHORT_LINE and any(char.isalpha() and not char.isascii() for char in line)


def _may_be_unknown(text: Text, word: Word, low: str) -> bool:
    """Whether a word can be held against the dictionary: not a name, not quoted, not a part of something larger."""
    written = text.plain[word.start : word.end]
    if not written.islower() or common(low):
        return False
    around = text.plain[word.start - 1 : word.start] + text.plain[word.end : word.end + 1]
    if any(mark in around for mark in "\"_/@#*~`’'-–&=<>[]{}|\\"):
        return False
    return not text.quoted(word.start)


def _unknown(low: str, dictionary: Corrections) -> tuple[str, ...]:
    """What a word that no dictionary knows was likely meant to be, if it is near a word that is often written."""
    return dictionary.likely(low) if isinstance(dictionary, Dictionary) else ()


def _cased(right: str, written: str) -> str:
    return right[0].upper() + right[1:] if written[0].isupper() else right


def _name_spans(text: Text) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    if text.greeting and text.greeting.names_end > text.greeting.names_start:
        spans.append((text.greeting.names_start, text.greeting.names_end))
    if text.signature:
        spans.append(text.signature)
    return spans


CHECK = Check(
    title="A word is misspelt",
    why="A typo in a note of four sentences is most of what they remember of it.",
    sources=cite(49),
    severity={"": "must"},
    group="proofreading",
    instead="The word that stands beside the remark, if it is the one you mean.",
    run=run,
    examples=(
        Example(
            "common slips",
            "Thank you for the oppurtunity, I definately enjoyed it.",
            ("oppurtunity", "definately"),
        ),
        Example(
            "quoted, or code", "The sign says “dont feed teh goat” or 'dont sing'; you laughed at `teh = 1` as well."
        ),
        Example("a capital is kept", "Recieve my thanks, and see you on wensday.", ("Recieve", "wensday")),
        Example(
            "from the dictionary",
            "The locomotiv has a strang noise.",
            ("locomotiv",),
            {"dictionary": Dictionary(b"lo|comotiv 90e|\n")},
        ),
        Example(
            "names of the case",
            "Dear Mr. Recieve, I liked Definately.",
            (),
            {"answers": {"people.a.name": "Tom Recieve", "company": "Definately"}},
        ),
        Example(
            "American and British, names, addresses, codes",
            "I realise the color of the theatre at Lyft and Flickr, see recieve@example.org, "
            "teh-1.org/recieve or the SEPERATE flag.",
        ),
        Example("a greeting in another language", "Dear Gráinne,\nThank you for today.\nLe gach dea-ghuí,\nTom Foward"),
        Example("greeting and signature", "Dear Ms. Thier,\nthank you for today.\nBest,\nTom Foward"),
    ),
)
