"""Every sentence of ours in a line after a missed call."""

from core.notes.say import Sentences

SENTENCES: Sentences = {
    "sorry": {
        "formal": ("I am sorry that I missed your call{ rang}.", "You rang{ rang}, and I could not answer."),
        "warm": ("Sorry I missed your call{ rang}.", "You rang{ rang}, and I couldn't answer."),
    },
    "thanks": {"formal": ("Thank you for calling.",), "warm": ("Thanks for calling.",)},
    "back": {"formal": ("When may I ring you back?",), "warm": ("When can I ring you back?",)},
    "number": ("Or you can reach me on {phone}.",),
}
