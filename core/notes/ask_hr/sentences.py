"""Every sentence of ours in a question to HR: for an address, or to have a note passed on."""

SENTENCES = {
    "met": {
        "formal": ("{Met} I spoke with {them}.", "I spoke with {them}."),
        "warm": ("{Met} I spoke with {them}.", "I spoke with {them}."),
    },
    "met nobody": {
        "formal": ("{Met} I had an interview.", "I had an interview with you."),
        "warm": ("{Met} I had an interview.", "I had an interview with you."),
    },
    "wish": {"formal": ("I would like to thank them by email.",), "warm": ("I'd like to thank them by email.",)},
    "ask": {
        "formal": ("Could you give me an address, please?", "Could you pass my note on, please?"),
        "warm": ("Could you give me an address, please?", "Could you pass my note on, please?"),
    },
    "or": {
        "formal": ("Passing my note on would help as well.",),
        "warm": ("Passing my note on would help too.",),
    },
    "close": {"formal": ("Thank you for your help.",), "warm": ("Thanks for your help.",)},
}
SUBJECTS = ("A thank-you after the {role} interview", "A thank-you after the interview")
