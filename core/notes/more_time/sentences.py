"""Every sentence of ours in a request for time to decide on an offer."""

from core.notes.say import Sentences

SENTENCES: Sentences = {
    "thanks": {"formal": ("Thank you very much for your offer.",), "warm": ("Thank you so much for the offer.",)},
    "ask": {
        "formal": (
            "May I give you my answer by {date}?",
            "Would {date} be soon enough for my answer?",
            "May I have a few days to think it over?",
        ),
        "warm": (
            "Can I give you my answer by {date}?",
            "Would {date} be soon enough for my answer?",
            "Can I have a few days to think it over?",
        ),
    },
    "glad": {"formal": ("I was very glad to get it.",), "warm": ("I was really glad to get it.",)},
    "close": {
        "formal": ("If you need an answer sooner, please tell me.",),
        "warm": ("If you need an answer sooner, just say.",),
    },
}
SUBJECTS = ("Your offer",)
