"""Every sentence of ours in a yes to an offer."""

from core.notes.say import Sentences

SENTENCES: Sentences = {
    "thanks": {"formal": ("Thank you very much for your offer.",), "warm": ("Thank you so much for the offer.",)},
    "yes": {
        "formal": ("I am glad to accept it.", "I accept it gladly."),
        "warm": ("I'm glad to accept it.", "It's a yes from me."),
    },
    "next": {
        "formal": ("Could you tell me what happens next?", "Please tell me what you need from me."),
        "warm": ("Could you tell me what happens next?", "Just tell me what you need from me."),
    },
    "close": {
        "formal": ("I look forward to working with you.",),
        "warm": ("I look forward to working with you.",),
    },
}
SUBJECTS = ("Your offer",)
