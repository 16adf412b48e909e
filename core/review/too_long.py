"""A note that asks for too much reading."""

from collections.abc import Iterator

from core.advice import cite
from core.review._check import About, Check, Example, Remark
from core.review._text import Text


def run(text: Text, about: About) -> Iterator[Remark]:
    if text.long:
        yield Remark(0, 0, "This is far longer than a note; only its beginning was read closely.")
        return
    budget = about.traits.most
    count = len(text.body_words())
    if count > budget:
        yield Remark(
            0,
            0,
            f"About {count} words; under {budget} is more likely to be read. Keep what only you could write.",
        )


CHECK = Check(
    title="It is too long",
    why="A note is read between two meetings; what is long is skimmed, and the one good sentence is lost.",
    sources=cite(37, 38, 79),
    severity={"": "consider"},
    group="content",
    instead="What only you could write, and little besides.",
    run=run,
    examples=(
        Example(
            "four hundred words",
            "Dear Ana,\n" + "I would like to add one more thing here. " * 45 + "\nBest,\nJo",
            ("",),
        ),
        Example(
            "a card of two hundred words",
            "Dear Ana,\n" + "I would like to add one more thing here. " * 22 + "\nBest,\nJo",
            ("",),
            {"kind": "handwritten"},
        ),
        Example(
            "two hundred words of mail",
            "Dear Ana,\n" + "I would like to add one more thing here. " * 22 + "\nBest,\nJo",
        ),
    ),
)
