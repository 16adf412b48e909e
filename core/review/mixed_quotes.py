"""Straight and curly quotes in one text."""

import re
from collections.abc import Iterator

from core.advice import ours
from core.review._check import About, Check, Example, Remark
from core.review._text import Text

_STRAIGHT_APOSTROPHE = re.compile(r"(?<=[A-Za-z])'(?=[A-Za-z])")
_CURLY_APOSTROPHE = re.compile(r"(?<=[A-Za-z])’(?=[A-Za-z])")
_STRAIGHT = re.compile(r'(?<!\d)"')
_CURLY = re.compile(r"[“”]")


def run(text: Text, about: About) -> Iterator[Remark]:
    raw = text.raw[: len(text.plain)]
    for straight, curly, name in (
        (_STRAIGHT_APOSTROPHE, _CURLY_APOSTROPHE, "apostrophes"),
        (_STRAIGHT, _CURLY, "quotes"),
    ):
        one, other = list(straight.finditer(raw)), list(curly.finditer(raw))
        if not one or not other:
            continue
        fewer = one if len(one) <= len(other) else other
        for match in fewer[:5]:
            yield Remark(match.start(), match.end(), f"Straight and curly {name} are mixed.", (_other(match, raw),))


def _other(match: re.Match[str], raw: str) -> str:
    mark = match[0]
    if mark == "'":
        return "’"
    if mark == "’":
        return "'"
    if mark in "“”":
        return '"'
    return "“" if match.start() == 0 or raw[match.start() - 1].isspace() or raw[match.start() - 1] in "([—–-" else "”"


CHECK = Check(
    title="Straight and curly quotes are mixed",
    why="The mix shows which words were pasted in.",
    sources=ours("No article goes into type; the mix gives a template away, so it is worth a glance."),
    severity={"": "consider"},
    group="proofreading",
    instead="One kind of quotes and apostrophes throughout.",
    run=run,
    examples=(
        Example("apostrophes", "I’m glad that you’re here; it's late.", ("'",)),
        Example("quotes", 'You said “yes”, then “maybe”, then "no".', ('"', '"')),
        Example("one kind", "I’m glad it’s “the beast”, as you’d say."),
        Example("the other kind", 'I\'m glad it\'s "the beast", a 27" one.'),
    ),
)
