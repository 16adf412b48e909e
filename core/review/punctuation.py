"""Marks that stand twice or not at all."""

import re
from collections.abc import Iterator

from core.abbreviations import ABBREVIATED
from core.advice import cite
from core.review._check import About, Check, Example, Remark
from core.review._text import Text

_DOUBLE = re.compile(
    r",{2,20}|;{2,20}|:{2,20}(?=\s)|(?<![.])\.\.(?![./\w])|,\.|\.,(?!\d)|;\.|[!?]\.(?!\.)|,;|;,|:,(?!\w)"
)
_END = re.compile(r"[a-z0-9]$")


def run(text: Text, about: About) -> Iterator[Remark]:
    for match in _DOUBLE.finditer(text.plain):
        if match[0] in (".,",) and ABBREVIATED.search(text.plain, max(0, match.start() - 8), match.start()):
            continue
        if any(a <= match.start() < b for a, b in (*text.links, *text.holes)):
            continue
        if match[0] == ".." and ABBREVIATED.search(text.plain, max(0, match.start() - 8), match.start()):
            right = "."
        else:
            right = {",.": ".", ".,": ",", ";.": ".", ",;": ";", ";,": ";", ":,": ":"}.get(match[0], match[0][0])
        yield Remark(match.start(), match.end(), "One mark too many.", (right,))
    yield from _unfinished(text)


def _unfinished(text: Text) -> Iterator[Remark]:
    """A paragraph of the body that ends without a full stop, though it holds a sentence."""
    start, end = text.body
    paragraphs = text.plain[start:end].split("\n\n")
    position = start
    for paragraph in paragraphs:
        lines = paragraph.rstrip().split("\n")
        last = lines[-1]
        words = paragraph.split()
        stop = position + len(paragraph.rstrip())
        position += len(paragraph) + 2
        if (
            len(words) < 8
            or len(last.split()) < 4
            or not _END.search(last)
            or re.match(r"\s*(?:[-*•·–]|\d+[.)])", last)
        ):
            continue
        if text.signoff is None and text.signature is None and stop >= len(text.plain.rstrip()):
            pass  # the very end of an unsigned text counts too
        if any(a < stop <= b for a, b in (*text.links, *text.holes)):
            continue
        back = text.plain.rfind(" ", 0, stop) + 1
        yield Remark(
            max(back, stop - 30),
            stop,
            "This paragraph ends without a full stop.",
            (text.raw[max(back, stop - 30) : stop] + ".",),
        )


CHECK = Check(
    title="A mark too many, or one missing",
    why="Stray marks look like haste.",
    sources=cite(49),
    severity={"": "consider"},
    group="proofreading",
    instead="One mark, and a full stop at the end of each paragraph.",
    run=run,
    examples=(
        Example("twice", "Dear Ana,, thank you.. It was late,.", (",,", "..", ",.")),
        Example(
            "no full stop",
            "Dear Ana,\n\nThank you for showing me the looms and the dye works today\n\nBest,\nLee",
            ("today",),
        ),
        Example(
            "abbreviations, pauses and figures",
            "Looms, kilns, etc., and so on … well, it was 5 p.m., no? Really...\nSee Acme Inc., too.",
        ),
        Example(
            "a list",
            "Dear Ana,\n\nThank you. The three looms I could run from the first week:\n\n- the big one "
            "that you brought from Lyon by barge\n\nBest,\nLee",
        ),
    ),
)
