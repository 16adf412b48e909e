"""Every sentence of ours that goes with material they asked for."""

from core.notes.say import Sentences

SENTENCES: Sentences = {
    "send": {
        "formal": ("I am sending you {what} that you asked for.", "With this you have {what} that you asked for."),
        "warm": ("I'm sending you {what} that you asked for.", "Here you have {what} that you asked for."),
    },
    "send own": {
        "formal": ("I am sending you {what}, as you asked.", "With this you have {what}, as you asked."),
        "warm": ("I'm sending you {what}, as you asked.", "Here you have {what}, as you asked."),
    },
    "missing": {
        "formal": ("If anything is missing, please tell me.",),
        "warm": ("If anything is missing, just say.",),
    },
    "close": {
        "formal": ("Thank you again for your time{ when}.",),
        "warm": ("Thanks again for your time{ when}.",),
    },
}
SUBJECTS = ("What you asked for",)
