"""Misspelt words with only one possible correction: the commonest at once, the rest when the dictionary is there."""

from collections.abc import Iterator

from core.mending._repair import Change, Context, Repair
from core.mending._words import first_in_sentence, like, lone, words
from core.misspelt import COMMONEST

# What the reviewer asks about, a repair has to be sure of: a calender is a machine, a foreword may be meant.
_UNSURE = frozenset("calender foreward insite meating sofar im".split())


def change(text: str, context: Context) -> Iterator[Change]:
    found = words(text)
    for index, word in enumerate(found):
        if len(word.low) < 3 or not word.low.isalpha() or not word.ordinary or not lone(text, word):
            continue
        if word.text[0].isupper() and not first_in_sentence(found, index):
            continue  # likely a name
        sure = "" if word.low in _UNSURE else COMMONEST.get(word.low, "").replace("_", " ")
        right = sure or (context.spelling.get(word.low) if context.spelling else None)
        if right and right.lower() != word.low:
            yield word.start, word.end, like(word.text, right)


REPAIR = Repair(
    title="the, not teh",
    why="A typo in a note of four sentences is most of what is remembered of it.",
    change=change,
    changes=(
        ("teh oak staircase", "the oak staircase"),
        ("niether do you", "neither do you"),
        ("it was realy busy", "it was really busy"),
        ("Teh handmade dovtails.", "The handmade dovetails."),
    ),
    leaves=(
        "I met Dovtails of Teh.",
        "the oak",
        "write to teh@example.org",
        "teh_list and tehCount",
        "the calender in the paper mill",
    ),
    context=Context(spelling={"teh": "the", "niether": "neither", "dovtails": "dovetails"}),
)
