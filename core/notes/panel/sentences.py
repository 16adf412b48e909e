"""Every sentence of ours in one note to a panel: a word to who passes it on, and thanks to them all."""

from core.notes.say import Sentences

SENTENCES: Sentences = {
    "pass": {
        "formal": ("May I ask you to pass these lines on?", "Could you pass these lines on?"),
        "warm": ("Could you pass these lines on?", "Can you pass these lines on?"),
    },
    "to": {"formal": ("They are for {them}.",), "warm": ("They are for {them}.",)},
    "thanks": {
        "formal": ("Thank you{ all} for your time{ when}.", "Thank you{ all} for meeting me{ when}."),
        "warm": ("Thank you{ all} for your time{ when}.", "Thank you{ all} for meeting me{ when}."),
    },
    "wish yes": {
        "formal": ("I would be glad to work with you.", "I would very much like to join {join}."),
        "warm": ("I'd be glad to work with you.", "I'd love to join {join}."),
    },
    "wish unsure": {"formal": ("I would be glad to hear more.",), "warm": ("I'd be glad to hear more.",)},
    "wish informal": {
        "formal": ("I would be glad to stay in touch.",),
        "warm": ("I'd be glad to stay in touch.",),
    },
    "wish no": {"formal": (), "warm": ()},
    "close": {
        "formal": ("I look forward to hearing from you.", "Thank you again."),
        "warm": ("I look forward to hearing from you.", "Thanks again."),
    },
}
SUBJECTS = ("A thank-you after the {role} interview", "A thank-you after our {talk}")
