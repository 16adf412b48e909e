"""Signs for words: + and & are and, w/ is with, &c is etc."""

import re
from collections.abc import Iterator

from core.mending._repair import Change, Context, Repair

_AND = re.compile(r"(?<=[^\s+&]) (?:\+|&) (?=[^\s+&])")
_WITH = re.compile(r"(?<![\w/])w/(?:(o|out)(?![\w/])|(?= (?:[a-z]|\d{1,4}\b))|(?=[a-z]{3}))")
_W = re.compile(r"(?<=[a-z\d]) w (?=[a-z])")
_BECAUSE = re.compile(r"(?<![\w/])b/c(?![\w/])")
_ETC = re.compile(r"(?<!\w)(?:&c\b\.?|etc\b(?!\.))")


def change(text: str, context: Context) -> Iterator[Change]:
    for match in _AND.finditer(text):
        before, after = text[: match.start()].rsplit(None, 1)[-1], text[match.end() :].split(None, 1)[0]
        if (
            _a_word(before)
            and _a_word(after)
            and not (match[0] == " & " and before[0].isupper() and after[0].isupper())
        ):
            yield match.start(), match.end(), " and "
    for match in _WITH.finditer(text):
        blank = "" if match[1] or text[match.end() : match.end() + 1] == " " else " "
        yield match.start(), match.end(), ("without" if match[1] else "with") + blank
    for match in _W.finditer(text):
        yield match.start(), match.end(), " with "
    for match in _BECAUSE.finditer(text):
        yield match.start(), match.end(), "because"
    for match in _ETC.finditer(text):
        yield match.start(), match.end(), "etc."


def _a_word(token: str) -> bool:
    bare = token.lower().strip(",.;")
    return len(bare) > 1 and any(map(str.isalpha, bare)) and bare not in ("one", "two", "three")


REPAIR = Repair(
    title="and, not + or &",
    why="Signs are for lists to oneself; a note is read aloud in the head.",
    change=change,
    changes=(
        ("Revit + detailing", "Revit and detailing"),
        ("the type system & why it pays", "the type system and why it pays"),
        ("a puzzle w/ envelopes, w/o a clue", "a puzzle with envelopes, without a clue"),
        ("a trip w/ 90 kids", "a trip with 90 kids"),
        ("ran the numbers w my husband", "ran the numbers with my husband"),
        ("golang, postgres etc and more &c", "golang, postgres etc. and more etc."),
    ),
    leaves=("Ernst & Young", "C++ and C+E, a + b", "R & D", "golang etc.", "W/O number 7, and n/w/o"),
    stage=0,
)
