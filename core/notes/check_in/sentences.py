"""Every sentence of ours in a check-in: one short, kind question, without blame."""

from core.notes.say import Sentences

SENTENCES: Sentences = {
    # Which of many candidates is writing; what the two talked about may follow: "…, when you told me …".
    "met": ("We met {met} about {job}.", "We met {met}."),
    # To somebody who was not there.
    "was": ("My {talk} for {job} was {met}.", "My {talk} was {met}."),
    "promise": {
        "formal": ("You hoped to decide by {day}.", "You named {day} for an answer."),
        "warm": ("You hoped to decide by {spoken}.", "You named {spoken} for an answer."),
    },
    "ask": {
        "formal": ("May I ask where things stand?", "Could you tell me where things stand?"),
        "warm": ("Can I ask where things stand?", "Is there any news yet?"),
    },
    "ask informal": ("Could we talk again some time?", "Might we talk again some time?"),
    "wish yes": {
        "formal": ("I would still like to join {join}.", "I would still like the job very much."),
        "warm": ("I'd still like to join {join}.", "I'd still like the job very much."),
    },
    "wish because": {
        "formal": ("I would still like to join {join}.",),
        "warm": ("I'd still like to join {join}.",),
    },
    "wish unsure": {
        "formal": ("I would still be glad to hear more.",),
        "warm": ("I'd still like to hear more.",),
    },
    "wish no": {"formal": (), "warm": ()},
    # Where the thank-you never went out and is too late to be one, this note brings it.
    "thanks": {
        "formal": ("Thank you for your time{ when}.",),
        "warm": ("Thanks for your time{ when}.",),
    },
    "late": {"formal": ("I should have said so sooner.",), "warm": ("I should have said so sooner.",)},
    "close": {
        "formal": ("Thank you again for your time.", "Thank you for considering me."),
        "warm": ("Thanks again for your time.", "Thanks for considering me."),
    },
    "close thanked": {
        "formal": ("I look forward to hearing from you.",),
        "warm": ("I look forward to hearing from you.",),
    },
}
SUBJECTS = ("{Role} interview {dated}", "Our {talk} {dated}", "Our {talk}")
