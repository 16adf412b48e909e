"""Every sentence of ours in an answer to a word from them that leaves things open."""

from core.notes.say import Sentences

SENTENCES: Sentences = {
    "thanks": {"formal": ("Thank you for letting me know.",), "warm": ("Thanks for letting me know.",)},
    "day": {
        "formal": ("{Day} is fine for me.", "I am glad to wait until {day}."),
        "warm": ("{Day} is fine for me.", "I'm glad to wait until {day}."),
    },
    "no day": {
        "formal": ("Please take the time you need.",),
        "warm": ("Please take the time you need.",),
    },
    "wish yes": {
        "formal": ("I would still like to join {join}.", "I would still like the job very much."),
        "warm": ("I'd still like to join {join}.", "I'd still like the job very much."),
    },
    "wish informal": {
        "formal": ("I would still be glad to talk.",),
        "warm": ("I'd still be glad to talk.",),
    },
    "wish unsure": {
        "formal": ("I look forward to hearing more.",),
        "warm": ("I look forward to hearing more.",),
    },
    "wish no": {"formal": (), "warm": ()},
    "close": {
        "formal": ("If you need anything from me, please say so.",),
        "warm": ("If you need anything from me, just say.",),
    },
}
SUBJECTS = ("{Role} interview {dated}", "Our {talk} {dated}", "Our {talk}")
