"""The same word twice."""

import re
from collections.abc import Iterator

from core.advice import cite
from core.people import bare
from core.review._check import About, Check, Example, Remark
from core.review._people import all_names
from core.review._text import Text

_GAP = re.compile(r"[ \n]{1,4}")
# Twice can be right: I had had doubts; that that was so; no no; so so; bye bye; the names New New York
# or Duran Duran.
_FINE = frozenset(
    """
        had that no so bye ha hear there now is very knock chop tut cha bora pago walla baden duran
        boutros lulu tsk do who really long far many much big old
        """.split()
)


def run(text: Text, about: About) -> Iterator[Remark]:
    names = all_names(about)
    words = text.words
    for number in range(1, len(words)):
        before, word = words[number - 1], words[number]
        if before.low != word.low or word.low in _FINE or not word.low[0].isalpha():
            continue
        if not _GAP.fullmatch(text.plain, before.end, word.start):
            continue
        written = text.plain[before.start : before.end], text.plain[word.start : word.end]
        if written[0][0].islower() and written[1][0].isupper():
            continue  # "they are reading Reading Gaol"
        if all(w[0].isupper() for w in written) and (len(word.low) > 3 or bare(word.low) in names):
            continue
        yield Remark(
            before.start,
            word.end,
            f"“{written[1]}” stands here twice.",
            (text.raw[before.start : before.end],),
        )


CHECK = Check(
    title="A word stands twice",
    why="It is the slip the eye glides over, above all where a line breaks.",
    sources=cite(49),
    severity={"": "must"},
    group="proofreading",
    instead="The word once.",
    run=run,
    examples=(
        Example("the the", "I liked the the archive.", ("the the",)),
        Example("across a line break", "Thank you for your\nyour time.", ("your\nyour",)),
        Example("with a capital", "The the archive was closed.", ("The the",)),
        Example("one of them a name", "The group is reading Reading Gaol."),
        Example("for weight", "I really really liked the loom, a long long way from home."),
        Example(
            "a pluperfect, a name, a comma",
            "I had had doubts, yes, yes, until Duran Duran played; that that was so.",
        ),
    ),
)
