"""Decline: says plainly that the user is not going on, gives an honest reason, and parts well."""

from core.advice import cite, ours
from core.notes import _frames as frames
from core.notes import _needs as needs
from core.notes import _shared as shared
from core.notes._joining import read
from core.notes._kind import Part, Written
from core.notes._letter import Letter
from core.notes.decline.examples import EXAMPLES

THANKS = (
    "Thank you for your time{when}, and for the opportunity to talk about {role}.",
    "Thank you for speaking with me{when} about {role}. I valued the time and the care you gave it.",
    "It was good to learn more about {role}{when}, and I thank you for your time.",
    "Thank you for considering me for {role}, and for the conversation we had{when}.",
)
DECISION = (
    "After thinking it over, I have decided not to go further with my application.",
    "I have considered it carefully and would like to withdraw from the process.",
    "Having thought it through, I have come to the conclusion that the role is not the right one for me.",
    "I have decided that it is not the right step for me, and would rather tell you now than later.",
)
NO_TO_OFFER = (
    "After thinking it over, I have decided not to accept your offer.",
    "I have considered your offer carefully, and have decided to decline it.",
    "Your offer means a good deal to me. Having thought it through, I have decided not to take it up.",
    "I am grateful for the offer, and have decided that it is not the right step for me.",
)
WHY = (
    "You should have an honest reason.",
    "I would rather say why than leave you guessing.",
    "A word on the reason may be of use to you.",
    "Let me say why, since it may help with the search.",
)
WISHES = (
    "I wish you every success in finding the right person.",
    "I hope that you soon find someone who suits the role.",
    "I wish you and the team well, and hope you find the right colleague.",
    "All good wishes for the search.",
)
CLOSING = (
    "Thank you again; I would be glad if our paths crossed once more.",
    "With renewed thanks, I hope that we stay in touch.",
    "Thank you once more for your openness and your time.",
    "My thanks again for your time and your understanding.",
)
SUBJECTS = (
    "My application: {job}",
    "{Job}: my decision",
    "Withdrawing my application: {job}",
    "My decision about {job}",
)


def _decision(letter: Letter) -> str:
    return letter.say("decision", NO_TO_OFFER if letter.case.outcome == "offer" else DECISION)


NOTE = Written(
    sources=cite(43, 87, 92, 93) + ours("140 words at most."),
    parts=(
        Part("thanks", 100, cite(22, 89), THANKS, must=True),
        Part("decision", 99, cite(87, 92), _decision, must=True),
        Part("why", 40, cite(93), WHY, when=lambda letter: bool(read(letter.case.feedback))),
        Part(
            "feedback",
            90,
            cite(93),
            lambda letter: frames.feedback(letter, letter.case.feedback),
            must=True,
            field=lambda letter: "feedback",
        ),
        Part("wishes", 70, cite(43, 88), WISHES),
        Part("closing", 95, cite(35, 99), CLOSING, must=True),
        shared.SIGN_OFF,
    ),
    needs=(needs.job,),
    wants=(needs.feedback, needs.name),
    subject=shared.subjects(SUBJECTS),
    examples=EXAMPLES,
)
