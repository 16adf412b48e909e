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


SAYS = "This is said twice here. Keep one of the two."


def run(text: Text, about: About) -> Iterator[Remark]:
    start, end = text.body
    for pattern in (_JOINED, _THANKED, _SAME):
        for match in pattern.finditer(text.flat, start, end):
            if pattern is _JOINED and not _repeats(match[0], match["again"]):
                continue
            at, stop = match.span("again" if pattern in (_JOINED, _THANKED) else 0)
            yield Remark(at, stop, SAYS)
    for at, stop in _phrases(text):
        yield Remark(at, stop, SAYS)


def _phrases(text: Text) -> Iterator[tuple[int, int]]:
    """The same three words, or the same thing, again at once: about the steam box and about the steam box."""
    words = list(text.body_words())
    low = [word.low for word in words]
    last = -1
    for at in range(len(words) - 3):
        if at <= last or low[at] not in low[at + 2 : at + 7]:
            continue
        for size, further, joint in ((3, 4, ()), (2, 2, ("and",))):
            again = next((to for to in range(at + size, at + size + further) if _twice(low, at, to, size)), None)
            if again is None or (joint and low[at + size] not in joint):
                continue
            stop = words[again + size - 1].end
            between = text.plain[words[at].start : stop]
            if any(mark in between for mark in ".;:!?\n") or (joint and text.plain[stop : stop + 1] not in ",.;!?"):
                continue
            yield words[at].start, stop
            last = again + size - 1
            break


def _twice(low: list[str], at: int, again: int, size: int) -> bool:
    here = low[at : at + size]
    if here != low[again : again + size]:
        return False
    if size == 2:
        return here[0] in ("the", "your", "my", "our") and len(here[1]) > 3
    return here[0] != here[-1] and sum(len(word) > 2 for word in here) == size and any(len(word) > 3 for word in here)


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
            "the same things twice",
            "I keep thinking about the steam box and about the steam box in the shed. I liked the kiln and the kiln.",
            ("about the steam box and about the steam", "the kiln and the kiln"),
        ),
        Example("on purpose", "Day after day and plank by plank; the mill and the mill's owner; row by row by row."),
        Example(
            "what was told, and how",
            "You told me how you showed them the rye; I liked what you said, and that you told them.",
        ),
        Example("two sentences", "I enjoyed the rye. I enjoyed the tea as well."),
    ),
)
