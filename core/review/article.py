"""`a` and `an`."""

import re
from collections.abc import Iterator

from core.advice import cite
from core.review._check import About, Check, Example, Remark
from core.review._text import Text

_PAIR = re.compile(r"\b(an?)([ ]+)(?=([a-z0-9][\w'’-]*))", re.I)
# u as in use and as in under; h as in house, as in hour, and as either.
_YOU = re.compile(
    r"eu|ewe|uni(?:[cfloqtvxp]|s(?!s|u)|$)|unan|us[aeiu]|usu|ut[aeio]|uk(?:rain|ulele)|ur[aoi](?!n$)|ubiq"
    r"|ufo|ug(?:anda)|once|oui|one(?:$|-|'|s$|self)"
)
_SILENT_H = ("hour", "honest", "honor", "honour", "heir")
_EITHER = re.compile(r"herb|histor|hotel|habit|heroic|hallucin|hilar|hyste|.$|.[-\d]|urin")


def run(text: Text, about: About) -> Iterator[Remark]:
    for match in _PAIR.finditer(text.low):
        word = match[3]
        start, stop = match.start(3), match.end(3)
        written = text.plain[start:stop]
        if text.plain[match.start()] == "A" and not text.opens(match.start()):
            continue  # Series A investors, vitamin A is
        if any(c.isupper() for c in written[1:]) or (written.isupper() and len(written) > 1):
            continue  # acronyms and brands are read as their owners like
        if any(a <= start < b for a, b in (*text.links, *text.holes)):
            continue
        if match.start() and text.plain[match.start() - 1] not in ' \n("-—–':
            continue
        vowel = _vowel(word)
        if vowel is None or vowel == (match[1] == "an"):
            continue
        right = "an" if vowel else "a"
        right = right.capitalize() if text.plain[match.start()].isupper() else right
        yield Remark(match.start(1), match.end(1), f"Before “{written}” it is “{right.lower()}”.", (right,))


def _vowel(word: str) -> bool | None:
    """Whether the word begins with a vowel as spoken; None where both are heard."""
    if counted := re.match(r"\d+", word):
        number = counted[0]
        return number[0] == "8" or number in ("11", "18") or (len(number) == 5 and number[:2] in ("11", "18"))
    if word.startswith(_SILENT_H):
        return True
    if _EITHER.match(word):
        return None
    return word[0] in "aeiou" and not _YOU.match(word)


CHECK = Check(
    title="“a” for “an”, or “an” for “a”",
    why="The ear hears it even where the eye does not.",
    sources=cite(49),
    severity={"": "must"},
    group="proofreading",
    instead="“An” before a vowel as it is spoken, “a” before every other sound.",
    run=run,
    examples=(
        Example("a before a vowel", "It was a honest talk and a interesting hour.", ("a", "a")),
        Example("an before a consonant", "I hold an university degree and an useful key.", ("an", "an")),
        Example(
            "by sound",
            "An hour at a university, a one-off, a European, a unique unit, an uncle, an MBA, an "
            "unimpressed heir, a user, an umbrella, an urgent call.",
        ),
        Example(
            "figures, letters, acronyms",
            "An 8-hour shift, an 11 o’clock, a 10-year plan, a UX role, an SQL test, a SQL test, Series A "
            "investors, plan A is fine, an historic or a historic mill.",
        ),
    ),
)
