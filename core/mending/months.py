"""Months are written large."""

import re
from collections.abc import Iterator

from core.mending._repair import Change, Context, Repair
from core.mending._words import Word, each, low, words
from core.timing import MONTH_NAMES, MONTHS

_ALSO_A_WORD = frozenset("march may august".split())
_ALWAYS = frozenset(name.lower() for name in MONTH_NAMES) - _ALSO_A_WORD
_SHORT = (frozenset(name.lower() for name in MONTHS) | {"sept"}) - {"mar", "may"}
_IN = frozenset("in since until till by from last next during mid early late of this".split())
_DAY = re.compile(r"(?:[12]?\d|3[01])(?:st|nd|rd|th)?")
_YEAR = re.compile(r"(?:19|20)\d\d")


def change(text: str, context: Context) -> Iterator[Change]:
    found = words(text)
    for index, word in each(text, _ALWAYS | _SHORT | _ALSO_A_WORD):
        if word.text != word.low:
            continue
        before, after = low(found, index - 1), low(found, index + 1)
        dated = bool(
            _DAY.fullmatch(before)
            or _YEAR.fullmatch(after)
            or (before == "of" and _DAY.fullmatch(low(found, index - 2)))
        )
        if (
            word.low in _ALWAYS
            or dated
            or (word.low == "sept" and before in _IN)
            or (
                before in ("in", "since", "until", "till", "during", "mid", "last", "next", "early", "late")
                and word.joined
                and _stands_alone(text, word)
            )
        ):
            yield word.start, word.start + 1, word.text[0].upper()


def _stands_alone(text: str, word: Word) -> bool:
    """Not "in march order": nothing follows that it could belong to."""
    rest = text[word.end : word.end + 12].lstrip()
    return not rest or not rest[0].isalpha() or rest.split()[0].strip(",.;") in (
        "and", "or", "but", "so", "i", "we", "you", "to", "with", "at", "for", "because", "when", "where", "if", "by",
    )  # fmt: skip


REPAIR = Repair(
    title="March, not march",
    why="English writes the months with a capital; march, may and august are months only where that is certain.",
    change=change,
    changes=(
        ("I had my OSCE in march, passed first time", "I had my OSCE in March, passed first time"),
        ("since january, or until may", "since January, or until May"),
        ("on 4 july and in feb", "on 4 July and in Feb"),
    ),
    leaves=(
        "You may march in an august body.",
        "We marched; the march may take hours.",
        "In May we may move.",
        "I read it in dec notation.",
    ),
)
