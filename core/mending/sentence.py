"""A sentence begins with a capital and ends with a full stop, where sentences are wanted."""

import re
from collections.abc import Iterator

from core.abbreviations import ABBREVIATED
from core.mending._protected import protected
from core.mending._repair import Change, Context, Repair
from core.mending.grammar.cutting import has_end
from core.mending.grammar.sentence import is_sentence
from core.mending.grammar.words import AUXILIARIES, DETERMINERS, INDEFINITE, PREPOSITIONS, SUBJECTS, WH

_GOES_ON = re.compile(r"[:;][\"'”’»)\]]{0,3}\Z")
_FIRST = re.compile(r"[\"'“‘(]{0,2}(?P<letter>[a-z])")
_NEXT = re.compile(r"(?<=[a-z\d)][.!?]) {1,3}(?P<word>[a-z]{1,12})\b(?:['’][a-z]{1,2}\b)?")
_OPENERS = (SUBJECTS | DETERMINERS | INDEFINITE | WH | PREPOSITIONS | AUXILIARIES) - {"no", "of", "than", "am"}


def change(text: str, context: Context) -> Iterator[Change]:
    if not context.sentence:
        return
    for match in _NEXT.finditer(text):
        if match["word"] in _OPENERS and not ABBREVIATED.search(text[max(0, match.start() - 8) : match.start()]):
            yield match.start("word"), match.start("word") + 1, match["word"][0].upper()
    if not is_sentence(text):
        return
    first = _FIRST.match(text)
    if first and not any(start <= first.start("letter") < end for start, end in protected(text, context, "role")):
        yield first.start("letter"), first.end(), first["letter"].upper()
    if not has_end(text) and not _GOES_ON.search(text):
        yield len(text), len(text), "."


REPAIR = Repair(
    title="A capital and a full stop",
    why="They say where a sentence begins and where it ends.",
    change=change,
    changes=(
        ("we talked about glue", "We talked about glue."),
        ("You told me about the move. it was good", "You told me about the move. It was good."),
        ("that is what I like!", "That is what I like!"),
    ),
    leaves=("latte art", "We talked.", "kaffeine.", "how you moved the warehouse", "It was loud, e.g. at noon."),
    context=Context(sentence=True, company="monday.com"),
    stage=2,
    touches="role",
)
