"""Capitals at the start of a sentence, and the word I."""

import re
from collections.abc import Iterator

from core.abbreviations import ABBREVIATED
from core.advice import cite
from core.review._check import About, Check, Example, Remark
from core.review._text import Text

_START = re.compile(r"(?:(?<=[a-z0-9)\"'])[.!?]+[\"')]*[ \n]+)(?P<word>[a-z][a-z']*)(?![\w@./-])")
_I = re.compile(r"(?<![\w.'&/@(-])i(?=(?:'(?:m|ve|d|ll))?(?:[ ,;]|$|\n))(?!\.\w)")
_GOES_ON = re.compile(r"[\d.]\Z")
_BRANDS = frozenset("iphone ipad ios ebay macos adidas npm github iot mrna eshop e-mail".split())
_QUOTE_END = re.compile(r"[\"')]")


def run(text: Text, about: About) -> Iterator[Remark]:
    for match in _START.finditer(text.plain):
        before = text.plain[max(0, match.start() - 8) : match.start()]
        if (
            ABBREVIATED.search(before)
            or _GOES_ON.search(before)
            or match["word"] in _BRANDS
            or any(c.isupper() for c in match["word"])
        ):
            continue
        if (text.plain[match.start()] in "!?" and _QUOTE_END.search(match[0])) or "..." in match[0]:
            continue
        if any(a <= match.start("word") < b or a <= match.start() < b for a, b in (*text.links, *text.holes)):
            continue
        if match["word"] == "i":
            continue
        yield _capital(text, match.start("word"), match.end("word"))
    yield from _first(text)
    for match in _I.finditer(text.plain):
        at = match.start()
        if not (text.verbatim(at) or any(a <= at < b for a, b in (*text.links, *text.holes))):
            yield Remark(match.start(), match.end(), "“I” is always a capital.", ("I",))


def _first(text: Text) -> Iterator[Remark]:
    """The first word after a greeting that stands alone on its line."""
    if not text.greeting or not text.greeting.alone:
        return
    start = text.greeting.end
    word = next((w for w in text.words if w.start >= start), None)
    if (
        word
        and text.plain[start : word.start].strip(" \n,") == ""
        and "\n" in text.plain[start : word.start]
        and word.low != "i"
    ) and (
        text.plain[word.start].islower()
        and not any(c.isupper() for c in text.plain[word.start : word.end])
        and word.low not in _BRANDS
    ):
        yield _capital(text, word.start, word.end)


def _capital(text: Text, start: int, end: int) -> Remark:
    word = text.raw[start:end]
    return Remark(start, end, "A sentence begins with a capital.", (word[0].upper() + word[1:],))


CHECK = Check(
    title="A capital is missing",
    why="Small letters at the start of a sentence, or for I, read as a text message.",
    sources=cite(49, 40),
    severity={"": "consider"},
    group="proofreading",
    instead="A capital at the start of a sentence, and for “I”.",
    run=run,
    examples=(
        Example("after a full stop", "It was late. thank you again.", ("thank",)),
        Example("I", "Yesterday i saw what i’d missed.", ("i", "i")),
        Example("after the greeting", "Dear Ana,\n\nthank you for today.", ("thank",)),
        Example(
            "abbreviations, brands, pauses, a greeting in the same line",
            "Dear Ana, thank you. We met at 5 p.m. in Mill St. near the quay, e.g. at Acme Inc. with "
            "iPhone in hand... or so. “Really?” she asked. iPhone sales rose, i.e. a lot.",
        ),
    ),
)
