"""Every sentence of ours on a card: few enough to write by hand."""

from core.notes.say import Sentences

SENTENCES: Sentences = {
    "thanks": {
        "formal": ("Thank you again for your time {met}.", "Thank you again for seeing me {met}."),
        "warm": ("Thanks again for your time {met}.", "Thanks again for seeing me {met}."),
    },
    "thanks undated": {"formal": ("Thank you again for your time.",), "warm": ("Thanks again for your time.",)},
    "wish yes": {
        "formal": ("I would love to work with you.", "I would be glad to work with you."),
        "warm": ("I'd love to work with you.", "I'd be glad to work with you."),
    },
    "wish unsure": {"formal": ("I hope that we meet again.",), "warm": ("I hope we meet again.",)},
    "wish no": {"formal": ("I wish you and the team well.",), "warm": ("All the best to you and the team.",)},
}
