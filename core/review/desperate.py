"""Pleading."""

from core.advice import cite
from core.review._check import Check, Example
from core.review._phrases import Phrases, reported
from core.review._words.desperate import LIST

CHECK = Check(
    title="The tone is pleading",
    why="Need is no argument; it moves the talk from what you bring to what you lack.",
    sources=cite(48),
    severity={"": "must"},
    group="tone",
    instead="One plain sentence that you would like the job.",
    phrases=Phrases(LIST),
    spared=reported,
    says="This pleads. One plain sentence that you would like the job is stronger.",
    examples=(
        Example(
            "begging",
            "Please give me a chance, I really need this job.",
            ("Please give me a chance", "I really need this job"),
        ),
        Example("what they told", "You told me that the farm was desperate for rain in May."),
        Example(
            "thanks for a chance given",
            "Thank you for giving me the opportunity to interview; I would love to join.",
        ),
    ),
)
