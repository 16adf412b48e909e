"""A note with hardly anything in it."""

from collections.abc import Iterator

from core.advice import cite
from core.review._check import About, Check, Example, Remark
from core.review._text import Text


def run(text: Text, about: About) -> Iterator[Remark]:
    start, end = text.body
    count = len(text.body_words()) + 2 * sum(start <= hole[0] < end for hole in text.holes)
    if count < about.traits.fewest:
        yield Remark(
            0,
            0,
            "There is hardly anything here yet."
            if count < 8
            else f"Only {count} words: it reads as a duty done. Add what you will remember from the talk.",
        )


CHECK = Check(
    title="It is very short",
    why="A line or two says no more than that you knew a note was expected.",
    sources=cite(24, 45, 46),
    severity={"": "consider"},
    group="content",
    instead="One thing you will remember from the talk.",
    run=run,
    examples=(
        Example("one line", "Hi Tom,\nThanks for the interview!\nJo", ("",)),
        Example("nothing but a smile", "👍😀", ("",)),
        Example(
            "three sentences",
            "Hi Tom,\nThank you for showing me the press hall this morning. I would love to learn the "
            "trade from "
            "people who still set type by hand. I am free to start in May.\nJo",
        ),
        Example(
            "a short cover note",
            "Hi Tom,\nThe two references you asked for are attached to this mail.\nJo",
            (),
            {"kind": "requested"},
        ),
    ),
)
