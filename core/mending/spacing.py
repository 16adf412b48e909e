"""One blank between words, none before a comma, one after it."""

import re
from collections.abc import Iterator

from core.mending._repair import Change, Context, Repair

_DOUBLE = re.compile(r"(?<=\S)[ \u00a0]{2,200}(?=\S)")
_BEFORE = re.compile(r"(?<=[\w)\"”’]) {1,40}(?=[,.;!?](?:\s|\Z|[!?]))")
_WRONG_SIDE = re.compile(r"(?<=[\w)]) {1,40},(?=[^\W\d_])")
_AFTER = re.compile(r"(?<=[^\W\d_]{2}),(?=[^\W\d_]{2})")
_ENDS = re.compile(r"\A[ \t\n]{1,200}|[ \t\n]{1,200}\Z")


def change(text: str, context: Context) -> Iterator[Change]:
    if not text.strip():
        return
    for match in _DOUBLE.finditer(text):
        if text[match.end()] not in ",.;!?":
            yield match.start(), match.end(), " "
    for match in _WRONG_SIDE.finditer(text):
        yield match.start(), match.end(), ", "
    for match in _BEFORE.finditer(text):
        yield match.start(), match.end(), ""
    for match in _AFTER.finditer(text):
        yield match.end(), match.end(), " "
    for match in _ENDS.finditer(text):
        yield match.start(), match.end(), ""


REPAIR = Repair(
    title="Blanks where they belong",
    why="A blank too many or too few looks like haste.",
    change=change,
    changes=(
        ("the  yard", "the yard"),
        ("the yard , the kiln .", "the yard, the kiln."),
        ("the yard,the kiln", "the yard, the kiln"),
    ),
    leaves=("1,5 km and 3.30 pm", "It was empty ... and then full", "The yard, the kiln."),
    stage=0,
)
