"""Every sentence of ours in an answer to a no: gracious, short, and the door stays open."""

SENTENCES = {
    # Theirs may follow: "…, and for telling me …".
    "thanks": {"formal": ("Thank you for letting me know.",), "warm": ("Thanks for letting me know.",)},
    "thanks alone": {
        "formal": ("Thank you for your answer and your time.",),
        "warm": ("Thanks for letting me know.",),
    },
    "later": {
        "formal": ("Please think of me for other posts.", "Please keep my details for another time."),
        "warm": ("Please think of me for other jobs.", "Please keep my details for another time."),
    },
    "close": {
        "formal": ("I wish you and the team well.",),
        "warm": ("All the best to you and the team.",),
    },
}
SUBJECTS = ("Thank you for letting me know",)
