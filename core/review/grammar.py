"""Slips of grammar that are certain: a short list of phrases, no parser."""

from core.advice import cite
from core.review._check import Check, Example, Remark
from core.review._phrases import Phrases
from core.review._words.grammar import LIST

PHRASES = Phrases(LIST)


def run(text, about):
    for hit in PHRASES.find(text):
        instead = hit.phrase.instead
        if text.plain[hit.start].isupper():
            instead = instead[0].upper() + instead[1:]
        yield Remark(hit.start, hit.end, f"It should be “{instead}”.", (instead,))


CHECK = Check(
    title="A slip of grammar",
    why="A slip in the sentence everybody writes is the one everybody notices.",
    sources=cite(49),
    severity={"": "must"},
    group="proofreading",
    run=run,
    examples=(
        Example("to hear for to hearing", "I look forward to hear from you.", ("look forward to hear",)),
        Example("of for have", "I should of asked about the kiln.", ("should of",)),
        Example("as it should be", "I look forward to hearing from you, should you have of course the time."),
    ),
)
