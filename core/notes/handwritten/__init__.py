"""Handwritten card: a few warm lines, days after the email, for a traditional company."""

from dataclasses import replace

from core.advice import cite, ours
from core.notes import _needs as needs
from core.notes import _shared as shared
from core.notes._kind import Part, Written
from core.notes._letter import Letter
from core.notes.handwritten.examples import EXAMPLES

THANKS = (
    "Thank you once more for your time{when}, and for the chance to meet you.",
    "A few lines by hand to thank you for your time and for the opportunity to talk.",
    "I wanted to thank you by hand for the time you gave me{when}.",
    "Our meeting{when} has stayed a pleasant memory. Thank you for your time.",
    "With this card come my thanks for the time we spent talking{when}.",
    "Thank you again for the kind welcome{when}, and for your time.",
)
INTEREST = {
    "yes": (
        ("I would be proud to join {you}.", "I would be happy to join {you}."),
        "I remain very interested in the role.",
        "Yours is a place where I would like to work.",
        "The role interests me as much as ever.",
        "I would be glad to work with you.",
        "I would very much like to be part of {team}.",
    ),
    "unsure": (
        "I remain interested in the role.",
        "The role interests me, and I would like to hear more.",
        "I am still interested to see more of the work.",
        "I am interested in talking further.",
    ),
}
CLOSING = (
    "I look forward to hearing from you.",
    "With good wishes to you and the team.",
    "I look forward to seeing you again.",
    "With thanks and good wishes.",
    "I hope that we meet again soon.",
    "My good wishes to you and your colleagues.",
)


def _detail(letter: Letter) -> str:
    """The detail again, in another sentence than the email's."""
    return shared.detail(replace(letter, again=letter.again + 1))


NOTE = Written(
    sources=cite(37, 59, 63) + ours("80 words at most: what a card holds."),
    parts=(
        Part("thanks", 100, cite(22, 59), THANKS, must=True),
        Part("detail", 95, cite(24, 45), _detail, must=True, field=shared.DETAIL.field),
        Part(
            "interest",
            60,
            cite(26),
            when=lambda letter: letter.case.interest != "no",
            says=lambda letter: letter.say(
                "interest", INTEREST["unsure" if letter.case.interest == "unsure" else "yes"]
            ),
        ),
        Part("closing", 50, cite(36), CLOSING),
        shared.SIGN_OFF,
    ),
    needs=(needs.detail,),
    wants=(needs.name,),
    subject=lambda letter: "",
    examples=EXAMPLES,
)
