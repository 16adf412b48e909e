"""Every sentence of ours in a question to HR: for an address, or to have a note passed on."""

SENTENCES = {
    "met": {
        "formal": ("{Met} I spoke with {them} about {job}.", "I spoke with {them} about {job}."),
        "warm": ("{Met} I spoke with {them} about {job}.", "I spoke with {them} about {job}."),
    },
    "met nobody": {
        "formal": ("{Met} I had an interview for {job}.", "I had an interview with you."),
        "warm": ("{Met} I had an interview for {job}.", "I had an interview with you."),
    },
    "wish": {"formal": ("I would like to send my thanks.",), "warm": ("I'd like to send my thanks.",)},
    "ask": {
        "formal": ("Could you tell me where to write?", "May I send you my note to pass on?"),
        "warm": ("Could you tell me where to write?", "Can I send you my note to pass on?"),
    },
    "or": {
        "formal": ("Or may I send my note to you?",),
        "warm": ("Or can I send my note to you?",),
    },
    "close": {"formal": ("Thank you for your help.",), "warm": ("Thanks for your help.",)},
}
SUBJECTS = ("A thank-you after the {role} interview", "A thank-you after the interview")
