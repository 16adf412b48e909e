"""Two sentences with nothing but a comma between them become two."""

import re
from collections.abc import Iterator

from core.mending._repair import Change, Context, Repair
from core.mending.grammar.cutting import sentences, tokens
from core.mending.grammar.front import in_front
from core.mending.grammar.sentence import is_sentence
from core.mending.grammar.words import (
    ADJECTIVES,
    AUXILIARIES,
    CONTRACTED,
    DETERMINERS,
    LINKING_WORDS,
    LINKS,
    PREPOSITIONS,
    SUBJECTS,
    WH,
)

_COMMA = re.compile(r", (?=\S)")
_MINE = SUBJECTS | {"my", "our", "mine", "ours"}
_TAG = re.compile(r"(?:do|does|did|is|are|was|were|have|has|would|could|can|will)(?:n't)? (?:you|it|they|we|i)\b", re.I)
_MEANT = re.compile(r"\b(?:say|says|said|think|thinks|thought|know|knows|hope|mean|means|you see|i see)$", re.I)
_ASIDE = re.compile(  # thrown in, no sentence of its own: "I must say", "you know, …", "I am sorry to say"
    r"(?:i|you|we|it|he|she|they) (?:(?:must|have to|can|could|will|would|should|do|did|may) )?(?:say|said|admit|think|"
    r"thought|know|see|mean|suppose|guess|hope|believe|confess|fear|seems)(?: (?:it|that|so|you))?(?=[,.!]|$)"
    r"|(?:i am|i['’]m) (?:afraid|sorry|ashamed|glad|happy)(?: to (?:say|admit))?(?=[,.!]|$)|it goes without",
    re.I,
)
# What a starter says is over: a sentence as it stands, or one that ends in the thing it names.
_OVER = re.compile(
    r"(?:it made me laugh|i(?: would|['’]d) like to (?:work like|be part of) that|"
    r"i (?:had not|hadn['’]t) thought of that)",
    re.I,
)
_NAMES = re.compile(r"(?:it reminded me of|i(?: would|['’]d) like to know more about) ", re.I)
_AT_MINE = re.compile(
    r"(?:(?:in|at|on|with) (?:my|our) (?:(?:last|old|first|previous|present|current) )?[a-z]{2,20}|with (?:me|us)) "
    r"(?:i|we|you|they|there|it|he|she|nobody|everybody|everyone|people|the|my|our|one) ",
    re.I,
)


def change(text: str, context: Context) -> Iterator[Change]:
    at = 0
    for sentence in sentences(text):
        start = text.index(sentence, at)
        at = start + len(sentence)
        comma = _COMMA.search(sentence)
        if not comma or sentence[-1:] not in ".!":
            continue
        before, after = sentence[: comma.start()], sentence[comma.end() :]
        over = _OVER.fullmatch(before) is not None
        if not over and _COMMA.search(after):
            continue  # more commas are a list, or something for its writer to decide
        if _splice(before, after, over):
            capital = after[0].upper() if after[0].islower() else after[0]
            yield start + comma.start(), start + comma.end() + 1, f". {capital}"


def _splice(before: str, after: str, over: bool) -> bool:
    one, two = [token.lower() for token in tokens(before)], [token.lower() for token in tokens(after)]
    if two[-1:] and (two[-1] in AUXILIARIES or (LINKS & set(two) and not (over and two[0] in SUBJECTS))):
        return False  # "…, my brother did"; "…, my French is rusty and my German is a joke"
    if len(one) < 3 or len(two) < 3 or _TAG.match(after) or _MEANT.search(before) or _ASIDE.match(after):
        return False
    of_me = one[0] == "i" and one[1] in ("can", "have", "am", "know")  # what the writer can, and how they know
    clause = set(one) & (WH | {"that"}) - ({"when", "where", "if"} if of_me and two[0] == "i" else set())
    if one[0] in LINKING_WORDS | PREPOSITIONS | WH | LINKS or (clause and not over):
        return False  # "You told me how it works, you said": the comma may belong to the clause
    mine = two[0] in _MINE or CONTRACTED.fullmatch(two[0]) or (of_me and _AT_MINE.match(after))
    if not mine and not ((over or _NAMES.match(before)) and _opens(two, after)):
        return False
    return is_sentence(f"{before[0].upper()}{before[1:]}.") and is_sentence(f"{after[0].upper()}{after[1:]}")


def _opens(two: list[str], after: str) -> bool:
    """Whether words behind a starter certainly begin a sentence of their own, although with no pronoun: "in my last
    kitchen there was", "where I am now we still", "moves are what I do best"."""
    if _AT_MINE.match(after) or (two[0] == "where" and in_front(two)):
        return True
    plural = two[0].endswith("s") and two[0] not in PREPOSITIONS | DETERMINERS | LINKING_WORDS
    return plural and two[1] in ("are", "were") and two[2] in WH | DETERMINERS | ADJECTIVES | {"not"}


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
        (
            "I would like to work like that, in my last kitchen there was shouting every day.",
            "I would like to work like that. In my last kitchen there was shouting every day.",
        ),
        (
            "I would like to be part of that, at my school the head never knew mine.",
            "I would like to be part of that. At my school the head never knew mine.",
        ),
        (
            "I would like to be part of that, where I am now we still fill in paper sheets.",
            "I would like to be part of that. Where I am now we still fill in paper sheets.",
        ),
        (
            "I would like to know more about the timeline, moves are what I do best.",
            "I would like to know more about the timeline. Moves are what I do best.",
        ),
        (
            "I had not thought of that, I would have guessed Friday, not Monday.",
            "I had not thought of that. I would have guessed Friday, not Monday.",
        ),
        ("It made me laugh, mine was a crow.", "It made me laugh. Mine was a crow."),
        ("It made me laugh, with me you will get raï.", "It made me laugh. With me you will get raï."),
        (
            "I can make slow queries fast, at my last post one report went from 9 minutes to 20 seconds.",
            "I can make slow queries fast. At my last post one report went from 9 minutes to 20 seconds.",
        ),
        (
            "I can stay calm when people are cross, I did Saturdays on the returns desk.",
            "I can stay calm when people are cross. I did Saturdays on the returns desk.",
        ),
    ),
    leaves=(
        "I can come when you like, I hope.",
        "I can help when it is busy, at my best in the morning.",
        "I have been where you are now, you said.",
        "When you rang, I was on the bus.",
        "I like plants, my grandad has an allotment, and it is near my bus.",
        "You told me how it works, and I believed you.",
        "It is cold there, isn't it.",
        "I can come on Monday, but I start at nine.",
        "It was kind of you, I think.",
        "I had not thought of that, I must say.",
        "I had not thought of that, to keep the old one running.",
        "It made me laugh, that the dog sat there.",
        "I would like to be part of that, in my last kitchen or in yours.",
        "It reminded me of my nan, the woman who sang.",
    ),
)
