"""Requested material: the few lines it travels with, sent by the next morning."""

from datetime import datetime

from core.advice import cite, ours
from core.notes import _frames as frames
from core.notes import _needs as needs
from core.notes import _shared as shared
from core.notes._joining import read
from core.notes._kind import Part, Written
from core.notes._letter import Letter
from core.notes.requested.examples import EXAMPLES
from core.timing import day_of

LATE = (
    "It comes later than I promised, and I am sorry for that.",
    "You should have had it sooner; please excuse the delay.",
    "I am sorry that you had to wait for it.",
    "I had meant to send it before now, and I am sorry for the delay.",
)
CONTEXT = (
    "It was good to talk about {role}{when}, and I am grateful for your time.",
    "Thank you again for our conversation{when} about {role}.",
    "Thank you once more for your time{when}, and for considering me for {role}.",
    "I have gone on thinking about {role} since we spoke{when}; thank you again for your time.",
)
MORE = (
    "If something is missing, or another format would suit you better, please tell me.",
    "Should you need anything further, I will gladly send it.",
    "Please let me know if anything does not open as it should, or if more would help.",
    "If it raises a question, I am glad to answer it.",
)
CLOSING = (
    "I look forward to hearing from you.",
    "I look forward to speaking with you again.",
    "I look forward to hearing what you make of it.",
    "I hope that it is useful, and look forward to hearing from you.",
)
SUBJECTS = (
    "As promised: {x}",
    "What you asked for: {x}",
    "Attached, as promised: {x}",
    "For you, as we agreed: {x}",
)
SHORT_SUBJECTS = (
    "What you asked for, attached: {job}",
    "As promised, attached: {job}",
    "The material you asked for: {job}",
    "Attached, as we agreed: {job}",
)


def _material(letter: Letter) -> str:
    return frames.material(letter, letter.request.what) if letter.request else ""


def _is_late(letter: Letter) -> bool:
    due = letter.request.due if letter.request else None
    if isinstance(due, datetime):
        return letter.now > due
    return bool(due) and day_of(letter.now, letter.case.ended) > due


def subject(letter: Letter) -> str:
    what = read(letter.request.what).fragment.inside if letter.request else ""
    if what and len(what) <= 50:
        return letter.say("subject", SUBJECTS, x=what)
    return (
        shared.subjects(SHORT_SUBJECTS)(letter)
        if letter.topic != "the role"
        else "The material you asked for"
    )


NOTE = Written(
    sources=cite(5, 64, 65) + ours("110 words at most: the material speaks."),
    parts=(
        Part(
            "material",
            100,
            cite(5, 64, 65),
            _material,
            must=True,
            field=lambda letter: f"requested.{letter.request.id}.what",
        ),
        Part("late", 95, cite(65) + ours("A late sending owns its delay."), LATE, when=_is_late, must=True),
        Part("context", 80, cite(22, 26), CONTEXT),
        Part("more", 60, cite(34), MORE),
        Part("closing", 90, cite(35, 36), CLOSING, must=True),
        shared.SIGN_OFF,
    ),
    needs=(needs.material,),
    wants=(needs.name,),
    subject=subject,
    examples=EXAMPLES,
)
