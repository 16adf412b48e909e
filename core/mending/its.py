"""its and it's, where it is certain."""

from collections.abc import Iterator

from core.mending._repair import Change, Context, Repair
from core.mending._words import Word, apostrophe, each, ends_clause, joined, like, low, words
from core.mending.grammar.words import ADJECTIVES, DETERMINERS, OBJECTS, PREPOSITIONS, WH

_IS = frozenset(
    "a an the not been so my your our his their that what why how because too definitely probably always never also "
    "just still already going getting i you we they he she".split()
)
_DOING = frozenset(
    "growing working raining going getting coming moving changing closing selling thriving failing".split()
)
_SURE_AFTER = frozenset("to that for and but because when how if with in on at as so you i we from".split())
_ADVERBS = frozenset("very really quite so pretty always still also just actually super all".split())
_BEFORE_OWN = PREPOSITIONS | frozenset("and or has have had like love loved liked know knows keeps keep".split())
_NAMELY = frozenset("is was came comes has had will means".split())


def change(text: str, context: Context) -> Iterator[Change]:
    found = words(text)
    for index, word in each(text, ("its", "it's")):
        if not all(after.gap in (" ", "  ") for after in found[index + 1 : index + 2]):
            continue
        if word.low == "its":
            if _is(text, found, index):
                yield word.start, word.end, like(word.text, f"it{apostrophe(text)}s")
        elif _of_it(found, index):
            yield word.start, word.end, like(word.text, "its")


def _is(text: str, found: tuple[Word, ...], index: int) -> bool:
    after, then = joined(found, index + 1), joined(found, index + 2)
    if low(found, index - 1) in PREPOSITIONS - {"like", "as", "since", "before", "after", "than", "until", "about"}:
        return False
    if not after or text[found[index + 1].end : found[index + 1].end + 1] == "-":
        return False
    if after in _IS or (after in ("about", "in", "on", "at", "like") and then in DETERMINERS | WH | OBJECTS):
        return True
    if after in _ADVERBS and then in ADJECTIVES:
        return ends_clause(text, found, index + 2) or low(found, index + 3) in _SURE_AFTER
    if after in _DOING and ends_clause(text, found, index + 1):
        return True
    return after in ADJECTIVES and (ends_clause(text, found, index + 1) or then in _SURE_AFTER)


def _of_it(found: tuple[Word, ...], index: int) -> bool:
    before, after, then = joined(found, index - 1), joined(found, index + 1), joined(found, index + 2)
    if index and not before:
        before = low(found, index - 1)
    if after == "own":
        return (before in _BEFORE_OWN or before.endswith("ing")) and bool(then)
    return after == "name" and then in _NAMELY


REPAIR = Repair(
    title="it's for it is, its for of it",
    why="The best known slip of English; only the certain cases are mended.",
    change=change,
    changes=(
        ("its amazing", "it's amazing"),
        ("she thinks its the vibration", "she thinks it's the vibration"),
        ("Its really hard to find one.", "It's really hard to find one."),
        ("the firm has it's own kiln", "the firm has its own kiln"),
        ("it's name is on the van", "its name is on the van"),
    ),
    leaves=(
        "Its name came up.",
        "Its amazing colours stayed with me.",
        "It's own-brand coffee.",
        "I read its about page.",
        "It's name day at home.",
        "The dog wagged its tail, and its being late was no surprise.",
    ),
)
