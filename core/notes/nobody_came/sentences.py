"""Every sentence of ours in a line after nobody came: no reproach, and a question."""

from core.notes.say import Sentences

SENTENCES: Sentences = {
    "there": {
        "formal": ("I was there for our {talk}{ met}.", "I waited for our {talk}{ met}."),
        "warm": ("I was there for our {talk}{ met}.", "I waited for our {talk}{ met}."),
    },
    "missed": {
        "formal": ("I think we missed each other.", "It seems that we missed each other."),
        "warm": ("I think we missed each other.", "Looks like we missed each other."),
    },
    "another": {"formal": ("Could we find another time?",), "warm": ("Could we find another time?",)},
    "still": {
        "formal": ("I would still very much like the job.",),
        "warm": ("I'd still really like the job.",),
    },
    "close": ("Thank you, and I hope we talk soon.",),
}
SUBJECTS = ("{Role} interview {dated}", "Our {talk} {dated}", "Our {talk}")
