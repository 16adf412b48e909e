"""The same words of one's own twice within a sentence, where two drafts met."""

import re
from collections.abc import Iterator

from core.advice import cite
from core.review._check import About, Check, Example, Remark
from core.review._text import Text

# Thank you for telling me about you told me how; I especially enjoyed I enjoyed.
_JOINED = re.compile(
    r"\b(?:telling|told|showing|showed|explaining|explained|mentioning|mentioned|describing|hearing|learning"
    r"|enjoyed|liked|loved|appreciated?|"
    r"remember|saying|said|struck by|impressed by)(?: (?:me|us))?(?: (?:about|that|how|of|the))? "
    r"(?P<again>(?:you|i|we|he|she) (?:\w+ )?(?:told|showed|"
    r"explained|mentioned|described|said|enjoyed|liked|loved|appreciated|talked|discussed|spoke))\b"
)
_THANKED = re.compile(
    r"\b(?:thank you|thanks)(?: (?:so|very) much)? for (?:your )?(?P<again>thank(?:s|ing)?|thank you)\b"
)
_SAME = re.compile(r"\b(?P<one>(?:i|you|we) (?:[a-z]{4,15}))(?: \w+){0,2} (?P=one)\b")
_TOLD = {
    "tell": "told",
    "show": "showed",
    "explain": "explained",
    "mention": "mentioned",
    "describ": "described",
    "say": "said",
}


def run(text: Text, about: About) -> Iterator[Remark]:
    start, end = text.body
    for pattern in (_JOINED, _THANKED, _SAME):
        for match in pattern.finditer(text.flat, start, end):
            if pattern is _JOINED and not _repeats(match[0], match["again"]):
                continue
            at = match.start() if pattern is _SAME else match.start("again")
            stop = match.end() if pattern is _SAME else match.end("again")
            yield Remark(at, stop, "This is said twice here. Keep one of the two.")


def _repeats(whole: str, again: str) -> bool:
    """Whether the verb is the same in both places."""
    first, second = whole.split()[0], again.split()[-1]
    return first[:4] == second[:4] or any(first.startswith(stem) and second == told for stem, told in _TOLD.items())


CHECK = Check(
    title="The same thing is said twice in a sentence",
    why="Two halves of two sentences show that the note was put together in haste.",
    sources=cite(49),
    severity={"": "must"},
    group="proofreading",
    instead="One of the two.",
    run=run,
    examples=(
        Example("told twice", "Thank you for telling me about you told me how the rye rests.", ("you told",)),
        Example("the same opening twice", "I especially enjoyed I enjoyed the rye.", ("I enjoyed",)),
        Example(
            "what was told, and how",
            "You told me how you showed them the rye; I liked what you said, and that you told them.",
        ),
        Example("two sentences", "I enjoyed the rye. I enjoyed the tea as well."),
    ),
)
