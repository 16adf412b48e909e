"""Worn-out phrases."""

from core.advice import cite
from core.review._check import Check, Example, Remark
from core.review._phrases import Phrases
from core.review._words.generic import LIST

PHRASES = Phrases(LIST)


def run(text, about):
    for hit in PHRASES.find(text):
        instead = hit.phrase.instead
        yield Remark(
            hit.start,
            hit.end,
            "Everybody writes this. Cut it, or say what it means in your case.",
            (instead,) if instead else (),
        )


CHECK = Check(
    title="A phrase that everybody writes",
    why="A stock phrase takes the room of something only you could say.",
    sources=cite(46, 47),
    severity={"": "consider"},
    group="tone",
    run=run,
    examples=(
        Example(
            "stock phrases",
            "I hope this email finds you well. I am a team player who hits the ground running.",
            ("hope this email finds you", "team player", "hits the ground running"),
        ),
        Example(
            "plain words", "I like working with others, and I could start on the forecasts in the first week."
        ),
    ),
)
