"""Every sentence of ours in an answer to an interview that was called off."""

from core.notes.say import Sentences

SENTENCES: Sentences = {
    "thanks": {"formal": ("Thank you for letting me know.",), "warm": ("Thanks for letting me know.",)},
    "hope": {
        "formal": ("I hope that we can find another day.",),
        "warm": ("I hope we can find another day.",),
    },
    "another yes": {
        "formal": ("I would still like to talk about {named}.", "I would still like to talk with you."),
        "warm": ("I'd still like to talk about {named}.", "I'd still like to talk with you."),
    },
    "another unsure": {
        "formal": ("I would be glad to talk another day.",),
        "warm": ("I'd be glad to talk another day.",),
    },
    "another no": {"formal": ("I wish you all the best.",), "warm": ("All the best to you.",)},
    "close": ("I look forward to hearing from you.",),
}
SUBJECTS = ("{Role} interview", "Our {talk}")
