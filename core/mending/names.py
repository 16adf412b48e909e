"""Names are written as they are in the case."""

from core.mending._ordinary import ORDINARY
from core.mending._repair import Context, Repair
from core.mending._words import lone, words


def change(text, context):
    known = {}
    for name in context.names:
        for part in words(name):
            if part.text != part.low and len(part.low) > 1:
                known.setdefault(part.low, part.text)
    company = words(context.company)
    if len(company) == 1 and company[0].text != company[0].low and len(company[0].low) > 2:
        known.setdefault(company[0].low, company[0].text)
    found = words(text)
    for word in found:
        name = word.low.removesuffix("'s")
        right = known.get(name)
        if right and word.text[: len(name)] == name and name not in ORDINARY and lone(text, word):
            yield word.start, word.start + len(name), right
    for start, end in _phrases(found, [part.low for part in company]):
        typed = text[start:end]
        if typed == typed.lower() and context.company.lower() == typed:
            yield start, end, context.company


def _phrases(found, sought):
    """Where these words stand one after the other."""
    if len(sought) < 2:
        return
    for index in range(len(found) - len(sought) + 1):
        if [word.low for word in found[index : index + len(sought)]] == sought:
            yield found[index].start, found[index + len(sought) - 1].end


REPAIR = Repair(
    title="Mick, not mick",
    why="A name is written as its owner writes it, and you have told us how.",
    change=change,
    changes=(
        ("mick showed me the kiln", "Mick showed me the kiln"),
        ("I met lena at kaffeine.", "I met Lena at Kaffeine."),
        ("lena fischer's team", "Lena Fischer's team"),
    ),
    leaves=(
        "Mick, Lena and I drove to Kaffeine.",
        "I will go.",
        "write to mick@kaffeine.example",
        "the file mick.txt is mine",
    ),
    context=Context(names=("Mick", "Lena Fischer", "Will Grant"), company="Kaffeine"),
    touches="names",
)
