"""Names are written as they are in the case."""

from collections.abc import Iterator
from functools import lru_cache

from core.mending._ordinary import ORDINARY
from core.mending._repair import Change, Context, Repair
from core.mending._words import Word, joined, lone, low, words
from core.mending.grammar.verbs import BASES, PASTS
from core.mending.grammar.words import (
    ADJECTIVES,
    ADVERBS,
    AUXILIARIES,
    DETERMINERS,
    INDEFINITE,
    PREPOSITIONS,
    WH,
    AnyOf,
)
from core.name_words import EVERYDAY_TITLES

# A company may be called by a word that everybody uses.
_ALSO_WORDS = AnyOf(
    frozenset(
        "wise next boots sage shell target gap apple orange oracle square stripe slack zoom box meta lush virgin sky "
        "vision courier innocent notion monday indeed asana linear figment signal pulse beacon bolt lemonade mint "
        "ocean harbour bridge garden school church library hospital museum bank store shop cafe bakery kitchen studio "
        "house home trust care express national general united royal central public people value values progress "
        "focus impact spark bloom root roots seed".split()
    ),
    *(ADJECTIVES, ADVERBS, AUXILIARIES, DETERMINERS, INDEFINITE, PREPOSITIONS, WH, BASES, PASTS),
)


def change(text: str, context: Context) -> Iterator[Change]:
    found = words(text)
    people, families = _people(context.names)
    company = words(context.company)
    firm = company[0] if len(company) == 1 and len(company[0].low) > 2 else None
    for index, word in enumerate(found):
        name = word.low.removesuffix("'s")
        if word.text[: len(name)] != name or name in ORDINARY or not lone(text, word):
            continue
        before = low(found, index - 1)
        right = people.get(name) or (families.get(name) if before in people or before in EVERYDAY_TITLES else None)
        if not right and firm and name == firm.low and name not in _ALSO_WORDS:
            after = joined(found, index + 1)
            right = firm.text if before not in DETERMINERS | ADJECTIVES and after != "of" else None
        if right and right != name:
            yield word.start, word.start + len(name), right
    for start, end in _phrases(found, [part.low for part in company]):
        typed = text[start:end]
        if typed == typed.lower() and context.company.lower() == typed:
            yield start, end, context.company


@lru_cache(maxsize=4)  # of a room of hundreds, asked for every field of each of them
def _people(names: tuple[str, ...]) -> tuple[dict[str, str], dict[str, str]]:
    """Given names, and family names: a family name typed small counts only behind a given name or a title."""
    given: dict[str, str] = {}
    families: dict[str, str] = {}
    for name in names:
        parts = [part for part in words(name) if part.low not in EVERYDAY_TITLES and len(part.low) > 1]
        for number, part in enumerate(parts):
            (families if number else given).setdefault(part.low, part.text)
    return given, families


def _phrases(found: tuple[Word, ...], sought: list[str]) -> Iterator[tuple[int, int]]:
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
        "a kaffeine of sorts, and a holt of otters",
        "write to mick@kaffeine.example",
        "the file mick.txt is mine",
    ),
    context=Context(names=("Mick", "Lena Fischer", "Will Grant", "Nina Holt"), company="Kaffeine"),
    touches="names",
)
