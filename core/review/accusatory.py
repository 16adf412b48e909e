"""Blame."""

import re

from core.advice import cite
from core.review._check import About, Check, Example
from core.review._phrases import Hit, Phrases, reported
from core.review._text import Text
from core.review._words.accusatory import LIST

# "You said you would decide by Friday, so I wanted to ask": their word, held up kindly.
_SAID = re.compile(r"you (?:said|told|mentioned)\b", re.IGNORECASE)
_KINDLY = re.compile(
    r"[^.!?\n]{0,80}?(?:\. i (?:just |only )?want(?:ed)? to ask\b|"
    r",? so i (?:wanted|thought|hoped|am (?:writing|only)|'m (?:writing|only)|just)|"
    r",? and (?:until|till) then|in the meantime|and i (?:look|am looking) forward)",
    re.IGNORECASE,
)


# "Nobody has ever told me that": they did. "You said I could try the lathe": an offer, and no broken word.
_PRAISE = re.compile(r"(?:nobody|no one) (?:has|had) ever (?:told|answered)\Z", re.IGNORECASE)
_OFFERED = re.compile(r" (?:could|might|can|may|was|am|look|remind|need|should(?! have))\b")


def _kindly(text: Text, about: About, hit: Hit) -> bool:
    said = text.plain[hit.start : hit.end]
    if (_PRAISE.match(said) and text.flat.startswith(" me ", hit.end)) or reported(text, about, hit):
        return True
    if re.fullmatch(r"you said i", said, re.IGNORECASE) and _OFFERED.match(text.flat, hit.end):
        return True
    return bool(_SAID.match(text.plain, hit.start) and _KINDLY.match(text.plain, hit.end))


CHECK = Check(
    title="The tone is accusatory",
    why="Silence is not a no, and whoever reads this may not be whose fault it is.",
    sources=cite(43, 48, 68, 72),
    severity={"": "must"},
    group="tone",
    instead="Ask kindly, and without a reason why it took long: “I wondered whether there is any news.”",
    phrases=Phrases(LIST),
    spared=_kindly,
    says="This blames them. Delays are common and rarely meant; ask kindly instead.",
    examples=(
        Example(
            "a broken promise held up",
            "You said you would call by Friday. I have been waiting since.",
            ("You said you would call", "have been waiting"),
        ),
        Example(
            "their word, held up kindly",
            "You said you would let me know by Friday, so I wanted to ask where things stand.",
        ),
        Example("their word, then a question", "You said I might hear by Friday. I wanted to ask where things stand."),
        Example("praise", "Nobody has ever told me that on a first visit."),
        Example("an offer of theirs", "You said I could try the lathe."),
        Example("what they told of others", "You told me that nobody has ever called you back about the boat."),
        Example(
            "blame behind what they told",
            "You told me it was a good talk, and nobody has called me since.",
            ("nobody has called",),
        ),
        Example(
            "their silence, stated kindly",
            "I have not heard back yet and wondered whether there is any news.",
        ),
        Example(
            "gracious disappointment",
            "I was disappointed, of course, but I am glad that we met.",
            (),
            {"kind": "rejection-reply"},
        ),
    ),
)
