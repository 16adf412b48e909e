"""Every sentence of ours in an answer to a no: gracious, short, and the door stays open."""

from core.notes.say import Sentences

SENTENCES: Sentences = {
    "told": {"formal": ("Thank you for letting me know.",), "warm": ("Thanks for letting me know.",)},
    "hoped": {
        "formal": ("I am sorry that it did not work out.",),
        "warm": ("I'm sorry it didn't work out.",),
    },
    # Theirs may follow: "…, and for telling me …".
    "thanks": {
        "formal": ("Thank you again for your time.", "Thank you for seeing me."),
        "warm": ("Thanks again for your time.", "Thanks for seeing me."),
    },
    "later": {
        "formal": ("If something else comes up, please think of me.", "Please keep my details for another time."),
        "warm": ("If something else comes up, please think of me.", "Please keep my details for another time."),
    },
    "later informal": {
        "formal": ("I would be glad to stay in touch.",),
        "warm": ("I'd be glad to stay in touch.",),
    },
    "close": {
        "formal": ("I wish you and the team well.",),
        "warm": ("All the best to you and the team.",),
    },
}
SUBJECTS = ("Thank you for letting me know",)
