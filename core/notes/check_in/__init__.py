"""Check-in: one brief, kind question about where things stand, when the time for it has come."""

from core.advice import cite, ours
from core.notes import _frames as frames
from core.notes import _needs as needs
from core.notes import _shared as shared
from core.notes._joining import read
from core.notes._kind import Part, Written
from core.notes._letter import Letter
from core.notes.check_in.examples import EXAMPLES
from core.timing import day_of

THANKS = (
    "Thank you once more for our conversation{when}, and for considering me for {role}.",
    "We spoke about {role}{when}. Thank you again for considering me for it.",
    "Thank you again for the time you gave me{when}, and for considering me for {role}.",
    (
        "Our conversation{when} about {role} is still fresh in my mind, and I thank you again for "
        "considering me."
    ),
)
PROMISE = (
    "You expected to have news by {promised}, and I know how easily such dates move.",
    "You had hoped to decide by {promised}; I know that these things often take longer.",
    "When we spoke, {promised} was the date you had in mind, and a delay is nothing unusual.",
    "You mentioned {promised} as the day for an answer, and I am sure there is good reason if it has moved.",
)
INTEREST = {
    "yes": (
        ("I remain very interested in the role.", "I am still very interested in the role."),
        "My interest has not changed: I would like to join {you}.",
        ("I would still very much like to join {you}.", "I would still really like to join {you}."),
        "The role interests me as much as it did when we spoke.",
    ),
    "unsure": (
        "I remain interested in learning more about the role.",
        "My interest in hearing more about the role has not changed.",
        "I would still be interested in a further conversation.",
        "The role still interests me, and I would gladly hear more about it.",
    ),
}
ASK = (
    "Could you kindly tell me where you are in the process?",
    "I would be grateful for a word on where things stand.",
    "If you are able to say where the process stands, I would be glad to know.",
    (
        "When you have a moment, could you let me know where the decision stands?",
        "When you have a moment, could you let me know where things stand?",
    ),
)
OFFER = (
    "If anything further from me would help, I will gladly send it.",
    "I am happy to answer whatever may still be open.",
    "Should another conversation be useful, I will make the time.",
    "If there is something I can add, please ask.",
)
CLOSING = (
    "Thank you for your time, and I look forward to hearing from you.",
    "With thanks for your trouble, I look forward to your reply.",
    "I look forward to hearing from you. Thank you.",
    "Many thanks, and I look forward to your answer whenever it comes.",
)
SUBJECTS = (
    "Where things stand: {job}",
    "{Job}: a short question",
    "Following up on {job}",
    "A short question about {job}",
)


def past_promise(letter: Letter) -> bool:
    return bool(letter.case.promised) and day_of(letter.now, letter.case.ended) > letter.case.promised


def _promise(letter: Letter) -> str:
    day = letter.case.promised
    return letter.say("promise", PROMISE, promised=f"{day:%A}, {letter.date(day)}")


def _fit(letter: Letter) -> str:
    """Why they suit each other, or else what the user brings."""
    if read(letter.case.fit):
        return frames.fit(letter, letter.case.fit)
    return frames.skills(letter, letter.case.skills)


NOTE = Written(
    sources=cite(73, 75, 76, 77, 78, 79, 80, 81, 82, 83) + ours("110 words at most: advice 79 says brief."),
    parts=(
        Part("thanks", 100, cite(82), THANKS, must=True),
        Part(
            "promise",
            70,
            cite(66, 73) + ours("Names the date they gave, and no blame."),
            _promise,
            when=past_promise,
        ),
        Part(
            "interest",
            90,
            cite(80),
            must=True,
            when=lambda letter: letter.case.interest != "no",
            says=lambda letter: letter.say(
                "interest", INTEREST["unsure" if letter.case.interest == "unsure" else "yes"]
            ),
        ),
        Part("fit", 60, cite(30, 83), _fit, field=lambda letter: "fit" if letter.case.fit else "skills"),
        Part("ask", 95, cite(71, 81), ASK, must=True),
        Part("offer", 40, cite(34), OFFER),
        Part("closing", 92, cite(36, 82), CLOSING, must=True),
        shared.SIGN_OFF,
    ),
    needs=(needs.job,),
    wants=(needs.name,),
    subject=shared.subjects(SUBJECTS),
    examples=EXAMPLES,
)
