"""Every sentence of ours in a no of the user's own: before an offer, after one, or taking the application back."""

from core.notes.say import Sentences

SENTENCES: Sentences = {
    "thanks": {
        "formal": ("Thank you for your time{ when}.",),
        "warm": ("Thanks for your time{ when}.",),
    },
    "thanks offer": {
        "formal": ("Thank you for your offer.",),
        "warm": ("Thank you for the offer.",),
    },
    "no": {
        "formal": ("I have decided not to go any further with {job}.", "I have decided not to go further."),
        "warm": ("I've decided not to go any further with {job}.", "I've decided not to go further."),
    },
    "no informal": {
        "formal": ("I have decided not to take this further.",),
        "warm": ("I've decided not to take this further.",),
    },
    "no offer": {
        "formal": ("I have decided not to accept it.", "After all, I will not be taking it."),
        "warm": ("I've decided not to accept it.", "After all, I won't be taking it."),
    },
    "no withdrawn": {
        "formal": (
            "I would like to withdraw my application for {job}.",
            "I would like to withdraw.",
        ),
        "warm": ("I'd like to withdraw my application for {job}.", "I'd like to withdraw."),
    },
    "close informal": {
        "formal": ("I wish you and the team well.",),
        "warm": ("All the best to you and the team.",),
    },
    "close": {
        "formal": ("I wish you well with your search.", "I wish you and the team well."),
        "warm": ("I hope you find the right person soon.", "All the best to you and the team."),
    },
}
SUBJECTS = ("{Offer}", "{Role} interview {dated}", "Our {talk} {dated}", "Our {talk}")
