"""Brackets and quotes that open and do not close."""

import re
from collections.abc import Iterator

from core.advice import cite
from core.review._check import About, Check, Example, Remark
from core.review._text import Text

_PAIRS = {"(": ")", "[": "]", "“": "”"}
_CLOSE = {end: start for start, end in _PAIRS.items()}
_SMILEY = re.compile(r"[:;=8][-o']?[()\[\]]|[()\[\]][-o']?[:;=](?!\w)")
_LISTED = re.compile(r"(?:^|[\s(])(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})\)")


def run(text: Text, about: About) -> Iterator[Remark]:
    position = 0
    for paragraph in re.split(r"(\n[ \t]*\n)", text.raw[: len(text.plain)]):
        yield from _paragraph(paragraph, position, text)
        position += len(paragraph)


def _paragraph(paragraph: str, offset: int, text: Text) -> Iterator[Remark]:
    skip: set[int] = set()
    for pattern in (_SMILEY, _LISTED):
        for match in pattern.finditer(paragraph):
            if pattern is _LISTED and "(" in match[0]:
                continue
            skip.update(range(match.start(), match.end()))
    open_: list[tuple[str, int]] = []
    straight: list[int] = []
    for number, mark in enumerate(paragraph):
        if number in skip:
            continue
        if mark in _PAIRS:
            open_.append((mark, number))
        elif mark in _CLOSE:
            if open_ and open_[-1][0] == _CLOSE[mark]:
                open_.pop()
            elif mark == "”" and number and paragraph[number - 1].isdigit():
                continue  # 27” is a size
            else:
                start = next((i for i in range(len(open_) - 1, -1, -1) if open_[i][0] == _CLOSE[mark]), None)
                if start is None:
                    yield Remark(offset + number, offset + number + 1, f"“{mark}” closes what was never opened.")
                else:
                    del open_[start]
        elif mark == '"':
            if (
                number
                and paragraph[number - 1].isdigit()
                and (number + 1 == len(paragraph) or not paragraph[number + 1].isalnum())
                and len(straight) % 2 == 0
            ):
                continue  # a 27" screen
            straight.append(number)
    for mark, number in open_:
        yield Remark(offset + number, offset + number + 1, f"“{mark}” opens and is never closed.")
    if len(straight) % 2:
        yield Remark(offset + straight[-1], offset + straight[-1] + 1, "This quote has no partner.")


CHECK = Check(
    title="A bracket or quote without its partner",
    why="The reader waits for the other one.",
    sources=cite(49),
    severity={"": "consider"},
    group="proofreading",
    instead="The partner of the mark, or none of the two.",
    run=run,
    examples=(
        Example("open brackets", "The mill (the old one was closed.", ("(",)),
        Example("a closing one too many", "The mill, the old one), was closed.", (")",)),
        Example("a quote", 'You called it "the beast and laughed.', ('"',)),
        Example(
            "pairs, lists, inches, smileys, apostrophes",
            "The (old) mill: 1) looms, 2) kilns, a 27\" screen, “the beast”, the '90s :) and the weavers’ hall.",
        ),
    ),
)
