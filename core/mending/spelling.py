"""Misspelt words with only one possible correction, once the dictionary is there."""

from collections.abc import Iterator

from core.mending._repair import Change, Context, Repair
from core.mending._words import first_in_sentence, like, lone, words


def change(text: str, context: Context) -> Iterator[Change]:
    if not context.spelling:
        return
    found = words(text)
    for index, word in enumerate(found):
        if len(word.low) < 3 or not word.low.isalpha() or not word.ordinary or not lone(text, word):
            continue
        if word.text[0].isupper() and not first_in_sentence(found, index):
            continue  # likely a name
        right = context.spelling.get(word.low)
        if right and right.lower() != word.low:
            yield word.start, word.end, like(word.text, right)


REPAIR = Repair(
    title="the, not teh",
    why="A typo in a note of four sentences is most of what is remembered of it.",
    change=change,
    changes=(
        ("teh oak staircase", "the oak staircase"),
        ("niether do you", "neither do you"),
        ("Teh handmade dovtails.", "The handmade dovetails."),
    ),
    leaves=("I met Dovtails of Teh.", "the oak", "write to teh@example.org", "teh_list and tehCount"),
    context=Context(spelling={"teh": "the", "niether": "neither", "dovtails": "dovetails"}),
)
