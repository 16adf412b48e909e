"""Slips of grammar that are certain: phrases and rows, no parser."""

from collections.abc import Iterator

from core.advice import cite
from core.review._check import About, Check, Example, Remark
from core.review._grammar import Rows
from core.review._phrases import Phrases
from core.review._rows import agreement, confused, missing, tense, verb_form
from core.review._text import Text
from core.review._words.grammar import LIST

PHRASES = Phrases(LIST)
ROWS = Rows(confused.ROWS, verb_form.ROWS, missing.ROWS, agreement.ROWS, tense.ROWS)


def run(text: Text, about: About) -> Iterator[Remark]:
    found = [(hit.start, hit.end, hit.phrase.instead) for hit in PHRASES.find(text)]
    found += [fault[:3] for fault in ROWS.find(text)]
    for start, end, instead in found:
        right = _as_written(instead, text.plain[start:end])
        yield Remark(start, end, f"It should be “{right}”.", (right,))


def _as_written(instead: str, written: str) -> str:
    """What to write, with the capitals of what was written."""
    capitals = {word.lower(): word for word in written.split() if not word.islower()}
    words = [capitals.get(word, word) for word in instead.split()]
    words = ["I" + word[1:] if word == "i" or word.startswith("i'") else word for word in words]
    if written[:1].isupper():
        words[0] = words[0][:1].upper() + words[0][1:]
        if words[1:] and written.split()[0] != "I":
            first = written.split()[0]
            words[1:] = [word.lower() if word == first else word for word in words[1:]]
    return " ".join(words)


CHECK = Check(
    title="A slip of grammar",
    why="A slip in the sentence everybody writes is the one everybody notices.",
    sources=cite(49),
    severity={"": "must"},
    group="proofreading",
    instead="The form that stands beside the remark.",
    run=run,
    examples=(
        Example("to hear for to hearing", "I look forward to hear from you.", ("forward to hear",)),
        Example("of for have", "I should of asked about the kiln.", ("should of asked",)),
        Example("since for for", "I live here since three years.", ("I live", "since three years")),
        Example("as it should be", "I look forward to hearing from you, should you have of course the time."),
    ),
)
