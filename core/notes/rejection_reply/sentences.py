"""Every sentence of ours in an answer to a no: gracious, short, and the door stays open."""

SENTENCES = {
    # After a detail without its why: it is what the user named as the thing that stuck.
    "stayed": {
        "formal": ("That has stayed with me.", "I have thought about that since."),
        "warm": ("That has stayed with me.", "I've thought about that since."),
    },
    "told": {"formal": ("Thank you for letting me know.",), "warm": ("Thanks for letting me know.",)},
    "hoped": {
        "formal": ("I had hoped for a yes, of course.",),
        "warm": ("I'd hoped for a yes, of course.",),
    },
    # Theirs may follow: "…, and for telling me …".
    "thanks": {
        "formal": ("Thank you again for your time.", "Thank you for seeing me."),
        "warm": ("Thanks again for your time.", "Thanks for seeing me."),
    },
    "later": {
        "formal": ("If another post comes up, please think of me.", "Please keep my details for another time."),
        "warm": ("If something else comes up, please think of me.", "Please keep my details for another time."),
    },
    "close": {
        "formal": ("I wish you and the team well.",),
        "warm": ("All the best to you and the team.",),
    },
}
SUBJECTS = ("Thank you for letting me know",)
