"""Every sentence of ours in a question to HR: for an address, or to have a note passed on."""

from core.notes.say import Sentences

SENTENCES: Sentences = {
    "met": {
        "formal": ("{Met} I spoke with {them} about {job}.", "{Met} I spoke with {them}.", "I spoke with {them}."),
        "warm": ("{Met} I spoke with {them} about {job}.", "{Met} I spoke with {them}.", "I spoke with {them}."),
    },
    "met nobody": {
        "formal": (
            "{Met} I had an interview for {job}.",
            "{Met} I had an interview with you.",
            "I had an interview with you.",
        ),
        "warm": (
            "{Met} I had an interview for {job}.",
            "{Met} I had an interview with you.",
            "I had an interview with you.",
        ),
    },
    "wish": {"formal": ("I would like to send my thanks.",), "warm": ("I'd like to send my thanks.",)},
    "ask": {
        "formal": (
            "Could you tell me how to reach {who} by email?",
            "May I send you my note to pass on?",
        ),
        "warm": (
            "Could you tell me how to reach {who} by email?",
            "Can I send you my note to pass on?",
        ),
    },
    "close": {"formal": ("Thank you for your help.",), "warm": ("Thanks for your help.",)},
}
SUBJECTS = ("A thank-you after the {role} interview", "A thank-you after our {talk}")
