"""Every sentence of ours in the last follow-up: it asks once more, and lets go."""

from core.notes.say import Sentences

_GLAD = {
    "formal": ("I would still be glad to hear from you.",),
    "warm": ("I'd still be glad to hear from you.",),
}
SENTENCES: Sentences = {
    # Theirs follows: "…, when you told me …".
    "met": ("We met {met}.",),
    "about": {
        "formal": ("I am writing once more about {job}.", "I am writing once more after our {talk}."),
        "warm": ("I'm writing once more about {job}.", "I'm writing once more after our {talk}."),
    },
    "ask": {
        "formal": ("May I ask where things stand?", "Has it been decided?"),
        "warm": ("Can I ask where things stand?", "Is there any news yet?"),
    },
    "wish yes": {
        "formal": ("I would still like to join {join}.", "I would still like the job very much."),
        "warm": ("I'd still like to join {join}.", "I'd still like the job very much."),
    },
    "wish because": {
        "formal": ("I would still like to join {join}.",),
        "warm": ("I'd still like to join {join}.",),
    },
    "wish unsure": _GLAD,
    "wish informal": _GLAD,
    "wish no": {"formal": (), "warm": ()},
    "gone": ("If you have chosen somebody else, I understand.",),
    "last": {"formal": ("After this I will leave it with you.",), "warm": ("After this I'll leave it with you.",)},
    "thanks": {
        "formal": ("Thank you again for your time.",),
        "warm": ("Thanks again for your time.",),
    },
}
SUBJECTS = ("{Role} interview {dated}", "Our {talk} {dated}", "Our {talk}")
