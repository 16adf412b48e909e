"""Two sentences with nothing but a comma between them become two."""

import re
from collections.abc import Iterator

from core.mending._repair import Change, Context, Repair
from core.mending.grammar.cutting import sentences, tokens
from core.mending.grammar.sentence import is_sentence
from core.mending.grammar.words import AUXILIARIES, CONTRACTED, LINKING_WORDS, LINKS, PREPOSITIONS, SUBJECTS, WH

_COMMA = re.compile(r", (?=\S)")
_MINE = SUBJECTS | {"my", "our"}
_TAG = re.compile(r"(?:do|does|did|is|are|was|were|have|has|would|could|can|will)(?:n't)? (?:you|it|they|we|i)\b", re.I)
_MEANT = re.compile(r"\b(?:say|says|said|think|thinks|thought|know|knows|hope|mean|means|you see|i see)$", re.I)


def change(text: str, context: Context) -> Iterator[Change]:
    at = 0
    for sentence in sentences(text):
        start = text.index(sentence, at)
        at = start + len(sentence)
        found = list(_COMMA.finditer(sentence))
        if len(found) != 1 or sentence[-1:] not in ".!":
            continue  # more commas are a list, or something for its writer to decide
        comma = found[0]
        before, after = sentence[: comma.start()], sentence[comma.end() :]
        if _splice(before, after):
            capital = after[0].upper() if after[0].islower() else after[0]
            yield start + comma.start(), start + comma.end() + 1, f". {capital}"


def _splice(before: str, after: str) -> bool:
    one, two = [token.lower() for token in tokens(before)], [token.lower() for token in tokens(after)]
    if two[-1:] and (two[-1] in AUXILIARIES or LINKS & set(two)):
        return False  # "…, my brother did"; "…, my French is rusty and my German is a joke"
    if len(one) < 3 or len(two) < 3 or _TAG.match(after) or _MEANT.search(before):
        return False
    if one[0] in LINKING_WORDS | PREPOSITIONS | WH | LINKS or not (two[0] in _MINE or CONTRACTED.fullmatch(two[0])):
        return False
    if set(one) & (WH | {"that"}):
        return False  # "You told me how it works, you said": the comma may belong to the clause
    return is_sentence(f"{before[0].upper()}{before[1:]}.") and is_sentence(f"{after[0].upper()}{after[1:]}")


REPAIR = Repair(
    title="A full stop between two sentences",
    why="Two whole sentences with a comma between them read as one that runs on.",
    change=change,
    stage=2,
    changes=(
        ("It made me laugh, my nan says the same.", "It made me laugh. My nan says the same."),
        (
            "I want to know more about it, we still use the board.",
            "I want to know more about it. We still use the board.",
        ),
        ("I have the licence, it came in March.", "I have the licence. It came in March."),
    ),
    leaves=(
        "When you rang, I was on the bus.",
        "I like plants, my grandad has an allotment, and it is near my bus.",
        "You told me how it works, and I believed you.",
        "It is cold there, isn't it.",
        "I can come on Monday, but I start at nine.",
        "It was kind of you, I think.",
    ),
)
