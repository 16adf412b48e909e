"""Words for friends."""

import re

from core.advice import cite
from core.review._check import About, Check, Example, Pattern
from core.review._people import given
from core.review._phrases import Hit, Phrases
from core.review._text import Text, lower
from core.review._words.casual import LIST

_EMOTICON = re.compile(r"(?<![\w:;])[:;=8][-o*']?[)\](PpD3](?![\w)])|<3\b|\^_\^|\bXD\b")
_NOUN = re.compile(r" (?!(?:i|that|but|and|for|about|on)\b)[a-z]")  # my bad jokes
_EMOJI = re.compile(
    "[\U0001f300-\U0001f64f\U0001f680-\U0001f6ff\U0001f900-\U0001faff\u2600-\u26ff\u2702-\u27b0\u2b50\u2764]"
    "[\U0001f300-\U0001faff\u200d\ufe0f\u2640\u2642]{0,20}"
)


def relaxed(about: About) -> bool:
    return about.case is not None and about.case.culture in ("casual", "tech")


def fits(text: Text, about: About, hit: Hit) -> bool:
    """A mild word fits a casual company; "U" alone may be a name's, and "my bad" stand before what was bad."""
    if hit.phrase.mild and relaxed(about):
        return True
    if hit.phrase.words == "my bad":
        return bool(_NOUN.match(text.low, hit.end))
    return hit.phrase.words in ("u", "ur") and text.plain[hit.start].isupper()


def meant(text: Text, about: About, match: re.Match[str]) -> bool:
    """A smiley that fits a casual company, or stands in one of the names."""
    return relaxed(about) or any(lower(match[0]) in name for name in given(about))


CHECK = Check(
    title="The tone is too casual",
    why="Nobody is refused for being polite; some are for writing as to a friend.",
    sources=cite(39, 40, 44),
    severity={"": "consider"},
    group="tone",
    instead="The plain word for it, as you would say it to somebody you have met once.",
    phrases=Phrases(LIST),
    says="Too casual here.",
    spared=fits,
    patterns=tuple(
        Pattern(shape, "A smiley belongs in a chat.", instead="", everywhere=True, spared=meant)
        for shape in (_EMOTICON, _EMOJI)
    ),
    examples=(
        Example("slang", "Hi Ana, thx for today, I’m gonna send the plan.", ("thx", "gonna")),
        Example("a smiley", "Thank you for the tour :) It was a treat 😀", (":)", "😀")),
        Example(
            "mild words at a casual company",
            "Hey Ana, your lab was awesome.",
            (),
            {"answers": {"culture": "tech"}},
        ),
        Example("my bad", "I was late, my bad. You laughed at my bad jokes.", ("my bad",)),
        Example("mild words anywhere else", "Hey Ana, your lab was awesome.", ("Hey", "awesome")),
        Example(
            "a warm and proper note",
            "Hello Ana, thank you for the tour. It was a treat (and so was the coffee).",
        ),
    ),
)
