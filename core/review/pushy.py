"""Pressure."""

import re

from core.advice import cite
from core.review._check import About, Check, Example
from core.review._phrases import Hit, Phrases, reported
from core.review._text import Text
from core.review._words.pushy import LIST

# … you offered to let me know by the 17th: their own date, repeated
_THEIRS = re.compile(
    r"\b(?:you|they|she|he)(?:'d| (?:\w+ ){0,3}(?:offered|said|mentioned|expected|hoped|planned|told|would"
    r"|might|promised|wanted|intended|hope|expect|plan|were|are))\b[^.!?]{0,60}$"
)
# … who is expecting your call
_OTHERS = re.compile(r"\b(?:who|he|she|they)(?:'s| is| are|'re| was| were|'ll be| will be) $")
_ASKED = re.compile(r"\b(?:should|can|may|could|might|would|do|when|if|shall|what|all) $")  # when should I expect …


def theirs(text: Text, about: About, hit: Hit) -> bool:
    """What they said themselves, repeated; and a question, which is no demand."""
    if hit.phrase.words.startswith("i ") and _ASKED.search(text.flat, max(0, hit.start - 10), hit.start):
        return True
    if hit.phrase.words.startswith("expecting") and _OTHERS.search(text.flat, max(0, hit.start - 20), hit.start):
        return True
    if reported(text, about, hit):
        return True
    dated = hit.phrase.words.startswith(("let me know", "hear", "get back", "back to me"))
    return dated and bool(_THEIRS.search(text.flat, max(text.body[0], hit.start - 80), hit.start))


CHECK = Check(
    title="The tone is pushy",
    why="Deadlines and certainty from a candidate read as impatience.",
    sources=cite(48, 54, 56, 69),
    severity={"": "must"},
    group="tone",
    instead="That you are glad to wait, or a question that leaves the timing to them.",
    phrases=Phrases(LIST),
    says="This presses them. Leave the timing and the choice to them.",
    spared=theirs,
    examples=(
        Example(
            "a deadline",
            "Please let me know your decision by Friday.",
            ("let me know your decision by Friday",),
        ),
        Example("the job taken for granted", "When can I start?", ("When can I start",)),
        Example(
            "their own date, repeated",
            "You kindly offered to let me know by the 17th. You mentioned that you would decide by the "
            "end of the week, and I look forward to hearing "
            "from you.",
        ),
        Example("a question is no demand", "When should I expect an answer, and is that all I need to know?"),
        Example("a referee who waits for them", "Barry ran that yard for me, and he is expecting your call."),
        Example("what they told", "You told me that we should hurry up with the harvest this year."),
        Example(
            "a demand behind what they told",
            "You told me about the hurry, and when can I start?",
            ("when can I start",),
        ),
        Example("an offer of one's own", "I can send the files as soon as you need them."),
    ),
)
