"""Every sentence of ours in a request for time to decide on an offer."""

SENTENCES = {
    "thanks": {"formal": ("Thank you very much for your offer.",), "warm": ("Thank you so much for the offer.",)},
    "until": {
        "formal": ("May I give you my answer by {date}?", "Would {date} be soon enough for my answer?"),
        "warm": ("Can I give you my answer by {date}?", "Would {date} be soon enough for my answer?"),
    },
    "days": {
        "formal": ("May I have a few days to decide?",),
        "warm": ("Can I have a few days to decide?",),
    },
    "why": {
        "formal": ("I would like to think it over well.",),
        "warm": ("I'd like to think it over well.",),
    },
    "close": {
        "formal": ("If you need to know sooner, please say so.",),
        "warm": ("If you need to know sooner, just say.",),
    },
}
SUBJECTS = ("Your offer",)
