"""Every sentence of ours in an answer to a new time."""

from core.notes.say import Sentences

SENTENCES: Sentences = {
    "thanks": {"formal": ("Thank you for letting me know.",), "warm": ("Thanks for letting me know.",)},
    "day": {
        "formal": ("{Day} is fine for me.", "{Day} suits me well."),
        "warm": ("{Day} is fine for me.", "{Day} suits me well."),
    },
    "fine": ("Another day is fine for me.",),
    "no day": {"formal": ("Which day would suit you?",), "warm": ("Which day would suit you?",)},
    "close": {"formal": ("I look forward to our talk.",), "warm": ("I look forward to our talk.",)},
}
SUBJECTS = ("{Role} interview", "Our {talk}")
