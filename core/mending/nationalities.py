"""Languages, peoples and countries are written large."""

from collections.abc import Iterator

from core.mending._repair import Change, Context, Repair
from core.mending._words import each

_LARGE = frozenset(
    """
    english french german spanish italian portuguese dutch swedish norwegian finnish russian chinese japanese korean
    arabic hebrew hindi urdu greek turkish romanian hungarian czech ukrainian british american european african asian
    indian irish scottish welsh australian canadian mexican brazilian croatian serbian bulgarian lithuanian latvian
    estonian pakistani bengali nigerian filipino vietnamese thai austrian belgian
    england scotland ireland france germany spain italy portugal britain europe africa asia india america australia
    canada brazil mexico japan korea russia ukraine poland austria belgium sweden norway denmark finland switzerland
    nigeria pakistan london manchester birmingham glasgow edinburgh dublin berlin
    """.split()
)


def change(text: str, context: Context) -> Iterator[Change]:
    for _, word in each(text, _LARGE):
        if word.text == word.low:
            yield word.start, word.start + 1, word.text[0].upper()


REPAIR = Repair(
    title="English, not english",
    why="English writes languages, peoples and countries with a capital. What is another word as well (polish, china, "
    "turkey) is left alone.",
    change=change,
    changes=(
        ("my english and my french", "my English and my French"),
        ("because I can't do 3 days in london", "because I can't do 3 days in London"),
        ("a german firm in spain", "a German firm in Spain"),
    ),
    leaves=("I polish the china.", "We ate turkey and a danish.", "My English is fluent; see english.txt."),
)
