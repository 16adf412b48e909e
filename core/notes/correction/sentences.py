"""Every sentence of ours around something the user puts right or adds."""

from core.notes.say import Sentences

SENTENCES: Sentences = {
    "first": {
        "formal": ("May I add to what I said{ when}?", "May I come back to our talk{ when}?"),
        "warm": ("Can I add to what I said{ when}?", "Can I come back to our talk{ when}?"),
    },
    "close": {
        "formal": ("Thank you for reading this.", "Thank you again for your time."),
        "warm": ("Thanks for reading this.", "Thanks again for your time."),
    },
}
SUBJECTS = ("{Role} interview {dated}", "Our {talk} {dated}", "Our {talk}")
