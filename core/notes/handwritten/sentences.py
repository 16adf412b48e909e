"""Every sentence of ours on a card: few enough to write by hand."""

SENTENCES = {
    # After a detail without its why: it is what the user named as the thing that stuck.
    "stayed": {
        "formal": ("That has stayed with me.", "I have thought about that since."),
        "warm": ("That has stayed with me.", "I've thought about that since."),
    },
    "thanks": {
        "formal": ("Thank you again for your time {met}.", "Thank you again for seeing me {met}."),
        "warm": ("Thanks again for your time {met}.", "Thanks again for seeing me {met}."),
    },
    "thanks undated": {"formal": ("Thank you again for your time.",), "warm": ("Thanks again for your time.",)},
    "wish yes": {
        "formal": ("I would still be glad to join you.", "I hope that we meet again."),
        "warm": ("I'd still be glad to join you.", "I hope we meet again."),
    },
    "wish unsure": {"formal": ("I hope that we meet again.",), "warm": ("I hope we meet again.",)},
    "wish no": {"formal": ("I wish you and the team well.",), "warm": ("All the best to you and the team.",)},
}
