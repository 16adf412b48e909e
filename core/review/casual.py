"""Words for friends."""

import re

from core.advice import cite
from core.review._check import Check, Example, Remark
from core.review._people import given
from core.review._phrases import Phrases
from core.review._text import lower
from core.review._words.casual import LIST

PHRASES = Phrases(LIST)
_EMOTICON = re.compile(r"(?<![\w:;])[:;=8][-o*']?[)\](PpD3](?![\w)])|<3\b|\^_\^|\bXD\b")
_EMOJI = re.compile(
    "[\U0001f300-\U0001f64f\U0001f680-\U0001f6ff\U0001f900-\U0001faff\u2600-\u26ff\u2702-\u27b0\u2b50\u2764]"
    "[\U0001f300-\U0001faff\u200d\ufe0f\u2640\u2642]{0,20}"
)


def run(text, about):
    relaxed = about.case is not None and about.case.culture in ("casual", "tech")
    for hit in PHRASES.find(text):
        if hit.phrase.mild and relaxed:
            continue
        if hit.phrase.words in ("u", "ur") and text.plain[hit.start].isupper():
            continue
        instead = hit.phrase.instead
        if instead and text.plain[hit.start].isupper():
            instead = instead[0].upper() + instead[1:]
        yield Remark(
            hit.start,
            hit.end,
            f"Too casual here{f'; “{instead}” is safe' if instead else ''}.",
            (instead,) if instead else (),
        )
    if relaxed:
        return
    names = given(about)
    for pattern in (_EMOTICON, _EMOJI):
        for match in pattern.finditer(text.plain):
            if any(lower(match[0]) in name for name in names):
                continue
            yield Remark(match.start(), match.end(), "A smiley belongs in a chat.", ("",))


CHECK = Check(
    title="The tone is too casual",
    why="Nobody is refused for being polite; some are for writing as to a friend.",
    sources=cite(39, 40, 44),
    severity={"": "consider"},
    group="tone",
    run=run,
    examples=(
        Example("slang", "Hi Ana, thx for today, I’m gonna send the plan.", ("thx", "gonna")),
        Example("a smiley", "Thank you for the tour :) It was a treat 😀", (":)", "😀")),
        Example(
            "mild words at a casual company",
            "Hey Ana, your lab was awesome.",
            (),
            {"answers": {"culture": "tech"}},
        ),
        Example("mild words anywhere else", "Hey Ana, your lab was awesome.", ("Hey", "awesome")),
        Example(
            "a warm and proper note",
            "Hello Ana, thank you for the tour. It was a treat (and so was the coffee).",
        ),
    ),
)
