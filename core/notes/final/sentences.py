"""Every sentence of ours in the last follow-up: it asks once more, and lets go."""

SENTENCES = {
    "wrote": {"formal": ("I wrote to you {wrote}.",), "warm": ("I wrote to you {wrote}.",)},
    "last": {"formal": ("I will not ask again after this.",), "warm": ("I won't ask again after this.",)},
    # Theirs may follow: "If it went to somebody else, thank you for your time, and for telling me …".
    "gone": {
        "formal": ("If it went to somebody else, thank you.",),
        "warm": ("If it went to somebody else, thank you.",),
    },
    "gone for": {
        "formal": ("If it went to somebody else, thank you for your time.",),
        "warm": ("If it went to somebody else, thanks for your time.",),
    },
    "thanks": {"formal": ("Thank you again for your time.",), "warm": ("Thanks again for your time.",)},
    "wish yes": {
        "formal": ("If not, I would still like it.",),
        "warm": ("If not, I'd still like it.",),
    },
    "wish because": {
        "formal": ("If not, I would still like it.",),
        "warm": ("If not, I'd still like it.",),
    },
    "wish unsure": {
        "formal": ("If not, I would like to hear more.",),
        "warm": ("If not, I'd like to hear more.",),
    },
    "wish informal": {
        "formal": ("I would still be glad to talk.",),
        "warm": ("I'd still be glad to talk.",),
    },
    "wish no": {"formal": (), "warm": ()},
    "close": {"formal": ("Either way, I wish you well.",), "warm": ("Either way, all the best.",)},
}
SUBJECTS = ("{Role} interview {met}", "Our interview {met}", "Our interview")
