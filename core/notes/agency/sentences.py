"""Every sentence of ours in a report to the agency: what they need, so that they can speak for the user."""

from core.notes.say import Sentences

SENTENCES: Sentences = {
    "thanks": {
        "formal": ("Thank you for arranging the interview{ when}.", "Thank you for setting up the interview{ when}."),
        "warm": ("Thanks for arranging the interview{ when}.", "Thanks for setting up the interview{ when}."),
    },
    "met": {"formal": ("I spoke with {them}.",), "warm": ("I spoke with {them}.",)},
    "wish yes": {
        "formal": ("I would like to go further with this.", "I would like the job very much."),
        "warm": ("I'd like to go further with this.", "I'd like the job very much."),
    },
    "wish unsure": {
        "formal": ("I would like to hear more about it.",),
        "warm": ("I'd like to hear more about it.",),
    },
    "wish no": {"formal": ("It is not for me, I am afraid.",), "warm": ("It's not for me, I'm afraid.",)},
    "promise": {
        "formal": ("They hope to have news by {day}.", "They named {day} for an answer."),
        "warm": ("They hope to have news by {day}.", "They named {day} for an answer."),
    },
    # Where the user may not write directly.
    "through": {
        "formal": ("May I send you my thanks to them?",),
        "warm": ("Can I send you my thanks to them?",),
    },
    "ask": {
        "formal": ("Please tell me what you hear.", "I would be glad to know what they say."),
        "warm": ("Please tell me what you hear.", "I'd be glad to know what they say."),
    },
}
SUBJECTS = ("{Role} interview {dated}", "My interview {dated}", "My interview")
