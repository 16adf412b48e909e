"""Blame."""

from core.advice import cite
from core.review._check import Check, Example
from core.review._phrases import Phrases
from core.review._words.accusatory import LIST

CHECK = Check(
    title="The tone is accusatory",
    why="Silence is not a no, and whoever reads this may not be whose fault it is.",
    sources=cite(43, 48, 68, 72),
    severity={"": "must"},
    group="tone",
    instead="Ask kindly, and without a reason why it took long: “I wondered whether there is any news.”",
    phrases=Phrases(LIST),
    says="This blames them. Delays are common and rarely meant; ask kindly instead.",
    examples=(
        Example(
            "a broken promise held up",
            "You said you would call by Friday. I have been waiting since.",
            ("You said you would call", "have been waiting"),
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
