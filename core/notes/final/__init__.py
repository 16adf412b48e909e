"""The last follow-up: once more, lightly, leaving the other side free; after it the user moves on."""

from core.advice import cite, ours
from core.notes import _needs as needs
from core.notes import _shared as shared
from core.notes._kind import Part, Written
from core.notes._letter import Letter
from core.notes.final.examples import EXAMPLES

OPENING = (
    "I wrote{wrote} about {role}, and I know how much else there is to do.",
    "Allow me to come back once more to {role}, about which I wrote{wrote}.",
    "Thank you again for considering me for {role}. I wrote{wrote}, and would like to ask once more.",
    (
        "My last note about {role} went to you{wrote}. Notes go astray and plans change, so I am asking "
        "once more."
    ),
)
ASK = {
    "yes": (
        "I am still interested, and a line from you would be welcome whenever there is news.",
        "I would still like to join {you}; even a short word on where things stand would be welcome.",
        "My interest is the same as before, and I would be glad to know how the matter stands.",
        "If the role is still open, I am as interested as I was, and would be glad of a short word.",
    ),
    "unsure": (
        "The role still interests me, and a line from you would be welcome whenever there is news.",
        "I am still interested to hear more; even a short word on where things stand would be welcome.",
        "I remain interested in the role, and would be glad to know how the matter stands.",
        "If the role is still open, I would be interested to hear, and glad of a short word.",
    ),
}
GRACE = (
    "If you have chosen someone else, I understand, and I am glad that we met.",
    "If the answer is no, I will take it in good part; our conversation was worth having.",
    "Should the decision have gone another way, I wish you well with it.",
    "If plans have changed, I understand, and would be glad to stay in touch all the same.",
)
CLOSING = (
    "Thank you again for your time. I look forward to hearing from you, either way.",
    "With thanks for the time you gave me, I look forward to hearing from you.",
    "Thank you for everything so far, and I look forward to a word from you.",
    "My thanks again, and I look forward to hearing how you decided.",
)
SUBJECTS = (
    "Once more about {job}",
    "{Job}: once more",
    "A last question about {job}",
    "A short word about {job}",
)


def _opening(letter: Letter) -> str:
    sent = letter.when(letter.case.sent.get("check-in"), " ")
    return letter.say("opening", OPENING, wrote=sent or " a little while ago")


def _ask(letter: Letter) -> str:
    return letter.say("ask", ASK["unsure" if letter.case.interest in ("unsure", "no") else "yes"])


NOTE = Written(
    sources=cite(70, 84, 85) + ours("100 words at most: shorter than the check-in it follows."),
    parts=(
        Part("opening", 100, cite(82, 84), _opening, must=True),
        Part("ask", 95, cite(71, 80, 81), _ask, must=True),
        Part("grace", 80, cite(43, 48, 72, 87), GRACE),
        Part("closing", 90, cite(36, 82), CLOSING, must=True),
        shared.SIGN_OFF,
    ),
    needs=(needs.job,),
    wants=(needs.name,),
    subject=shared.subjects(SUBJECTS),
    examples=EXAMPLES,
)
