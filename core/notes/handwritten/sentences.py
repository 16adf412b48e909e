"""Every sentence of ours on a card: few enough to write by hand."""

SENTENCES = {
    "thanks": {
        "formal": ("Thank you again for your time {met}.", "Thank you again for seeing me {met}."),
        "warm": ("Thanks again for your time {met}.", "Thanks again for seeing me {met}."),
    },
    "thanks undated": {"formal": ("Thank you again for your time.",), "warm": ("Thanks again for your time.",)},
    "close": {
        "formal": ("I hope that we meet again.", "I would be glad to meet you again."),
        "warm": ("I hope we meet again.", "I'd be glad to meet again."),
    },
}
