"""Every sentence of ours in a thank-you. Plain ones only; the user's words are what the note is about."""

from core.notes.say import Sentences

# With the others who were there; when it was stands in the subject.
_ALL_TIME = {
    "formal": (
        "Thank you for seeing me{ when} with {other}.",
        "Thank you for meeting me{ when} with {other}.",
        "My thanks to you and {other} for your time.",
    ),
    "warm": (
        "Thanks for seeing me{ when} with {other}.",
        "Thanks for meeting me{ when} with {other}.",
        "Thanks to you and {other} for your time.",
    ),
}
_TIME = {
    "formal": (
        *_ALL_TIME["formal"],
        "Thank you for your time{ when}.",
        "Thank you for meeting me{ when}.",
        "Thank you for seeing me{ when}.",
    ),
    "warm": (
        *_ALL_TIME["warm"],
        "Thanks for your time{ when}.",
        "Thanks for meeting me{ when}.",
        "Thanks for seeing me{ when}.",
    ),
}
_TALK = {
    "formal": (
        *_ALL_TIME["formal"],
        "Thank you for your time{ when}.",
        "Thank you for talking with me{ when}.",
        "Thank you for meeting me{ when}.",
    ),
    "warm": (
        *_ALL_TIME["warm"],
        "Thanks for your time{ when}.",
        "Thanks for talking with me{ when}.",
        "Thanks for meeting me{ when}.",
    ),
}
# By the kind of talk it was.
THANKS: Sentences = {
    "manager": _TIME,
    "panel": _TIME,
    "peer": _TALK,
    "screening": _TALK,
    "informal": _TALK,
    "again": {
        "formal": (
            "Thank you for seeing me again{ when} with {other}.",
            "My thanks to you and {other} for having me back.",
            "Thank you for having me back{ when}.",
            "Thank you for your time{ when}.",
        ),
        "warm": (
            "Thanks for seeing me again{ when} with {other}.",
            "Thanks to you and {other} for having me back.",
            "Thanks for having me back{ when}.",
            "Thanks for your time{ when}.",
        ),
    },
    # It comes late, and owns it in passing (C1).
    "late": (
        "Thank you, a little late, for seeing me{ when} with {other}.",
        "Thank you, a little late, for your time{ when}.",
        "I should have thanked you sooner for your time{ when}.",
    ),
    "arranged late": (
        "Thank you, a little late, for arranging the interview{ when}.",
        "Thank you, a little late, for setting up the interview{ when}.",
    ),
    "arranged": {
        "formal": ("Thank you for arranging the interview{ when}.", "Thank you for setting up the interview{ when}."),
        "warm": ("Thanks for arranging the interview{ when}.", "Thanks for setting up the interview{ when}."),
    },
}

SENTENCES: Sentences = {
    # The one wish: whether the user wants it, as far as they said so.
    "wish yes": {
        "formal": (
            "I would very much like {place}.",
            "I would really like {wanted}.",
            "I would like {wanted}.",
            "I would very much like the job.",
            "I would love to work with you.",
            "I would very much like to join {join}.",
        ),
        "warm": (
            "I'd really like {place}.",
            "I'd love {wanted}.",
            "I'd really like the job.",
            "I'd love to work with you.",
            "I'd love to join {join}.",
        ),
    },
    # Who asks the first questions may not be whom one would work with.
    "wish yes screening": {
        "formal": (
            "I would very much like {place}.",
            "I would really like {wanted}.",
            "I would like {wanted}.",
            "I would like to take this further.",
            "I would very much like the job.",
        ),
        "warm": (
            "I'd really like {place}.",
            "I'd love {wanted}.",
            "I'd really like to take this further.",
            "I'd really like the job.",
        ),
    },
    # Behind "I like that …".
    "wish liked": {
        "formal": ("I would be glad to work with you.", "I would love to work with you."),
        "warm": ("I'd love to work with you.", "I'd be glad to work with you."),
    },
    "wish unsure": {
        "formal": ("I would be glad to hear more.", "I would be glad to talk again."),
        "warm": ("I'd like to hear more about the job.", "I'd be glad to talk again."),
    },
    "wish informal": {
        "formal": ("I would be glad to stay in touch.", "I hope that we can talk again."),
        "warm": ("I'd be glad to stay in touch.", "I hope we can talk again."),
    },
    "wish no": {"formal": (), "warm": ()},
    # What a reason follows or goes before: "… because you …", "…, and I would like to …".
    "wish because": {
        "formal": ("I would like to join {join}.", "I would like to work with you."),
        "warm": ("I'd like to join {join}.", "I'd like to work with you."),
    },
    # The same where the reason speaks to the reader.
    "wish because you": {
        "formal": ("I would like to work with you.", "I would like to join {join}."),
        "warm": ("I'd like to work with you.", "I'd like to join {join}."),
    },
    "help": {
        "formal": ("Please tell me if you need anything.",),
        "warm": ("Just say if you need anything.",),
    },
    "close": {
        "formal": (
            "I look forward to your answer {soon}.",
            "I look forward to hearing by {awaited}.",
            "I look forward to hearing from you.",
            "Thank you again.",
        ),
        "warm": (
            "I look forward to your answer {soon}.",
            "I look forward to hearing by {awaited}.",
            "I look forward to hearing from you.",
            "Thanks again.",
        ),
    },
    "close informal": {
        "formal": ("Thank you again.", "With thanks once more."),
        "warm": ("Thanks again.", "Thanks once more."),
    },
    "close unsure": {"formal": ("Thank you again.",), "warm": ("Thanks again.",)},
    "close no": {
        "formal": ("I wish you and the team well.",),
        "warm": ("All the best to you and the team.",),
    },
}

SUBJECTS = ("Thank you for {today}", "Thank you")
