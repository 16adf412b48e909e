"""Worn-out phrases."""

import re

from core.advice import cite
from core.review._check import About, Check, Example
from core.review._phrases import Hit, Phrases
from core.review._text import Text
from core.review._words.generic import LIST

# You said that you need a team player: their words, taken up again.
_THEIRS = re.compile(
    r"\b(?:you|they|he|she|your (?:team|advert|advertisement|ad|posting|listing|website|company))(?: (?:\w+ "
    r"){0,2}(?:need|needs|needed|want|wants|"
    r"wanted|said|say|says|mentioned|told|asked|ask|asks|look|looking|looked|are|were|seek|hope|hoped|require"
    r"|described|called|"
    r"emphasi[sz]ed|value|values|search|searching)\b|'re looking)[^.!?]{0,70}$"
)


def theirs(text: Text, about: About, hit: Hit) -> bool:
    return bool(_THEIRS.search(text.flat, max(0, hit.start - 110), hit.start))


CHECK = Check(
    title="A phrase that everybody writes",
    why="A stock phrase takes the room of something only you could say.",
    sources=cite(46, 47),
    severity={"": "consider"},
    group="tone",
    instead="What it means in your case, or nothing.",
    phrases=Phrases(LIST),
    says="Everybody writes this. Cut it, or say what it means in your case.",
    spared=theirs,
    examples=(
        Example(
            "stock phrases",
            "I hope this email finds you well. I am a team player who hits the ground running.",
            ("hope this email finds you", "team player", "hits the ground running"),
        ),
        Example("their own words, taken up", "You said that you need a team player who can wait for the dye."),
        Example("plain words", "I like working with others, and I could start on the forecasts in the first week."),
    ),
)
