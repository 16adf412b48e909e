"""The word I is written large."""

from collections.abc import Iterator

from core.mending._repair import Change, Context, Repair
from core.mending._words import each, words

_LARGE = frozenset("i i'm i've i'd i'll".split())


def change(text: str, context: Context) -> Iterator[Change]:
    found = words(text)
    for index, word in each(text, _LARGE):
        listed = (index and found[index - 1].low in ("(", "point", "part")) or word.gap.endswith("(")
        if word.text[0] == "i" and not (listed and text[word.end : word.end + 1] == ")"):
            yield word.start, word.start + 1, "I"


REPAIR = Repair(
    title="I, not i",
    why="A small i is the first thing a reader sees of a note typed in a hurry.",
    change=change,
    changes=(
        ("so i asked", "so I asked"),
        ("i've seen it and i'm sure", "I've seen it and I'm sure"),
        ("You know what i mean, i think.", "You know what I mean, I think."),
    ),
    leaves=(
        "I asked.",
        "The i/o board, i.e. the red one, is mine.",
        "The loop runs over i=1 and (i) is the first case.",
    ),
)
