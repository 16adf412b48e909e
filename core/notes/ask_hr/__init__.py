"""To HR, where nobody gave an address: asks for one, or to have the note passed on. Never to a colleague."""

from core.advice import cite, ours
from core.model import Person
from core.notes import _needs as needs
from core.notes import _shared as shared
from core.notes._kind import Part, Written
from core.notes._letter import Letter
from core.notes._marks import value
from core.notes.ask_hr.examples import EXAMPLES
from core.people import called, names
from core.people import greeting as greet

MET = (
    "I spoke with {whom}{when} about {role}, and would like to thank them in writing.",
    (
        "I had the pleasure of speaking with {whom} about {role}{when}, and would like to send them a few "
        "lines of thanks."
    ),
    "{Whom} spoke with me{when} about {role}, and I would like to write to them with my thanks.",
    "About {role} I spoke{when} with {whom}. I would like to send them a short note of thanks.",
)
ASK = (
    "Could you let me have an email address at which I may write? If you would rather not share one, I "
    "will gladly send you "
    "the note to pass on.",
    (
        "May I ask you for an email address? If that is not possible, would you be so kind as to pass my "
        "note on?"
    ),
    (
        "If you are able to share an email address, I would be grateful. Otherwise I could send the note to "
        "you, to be passed on."
    ),
    (
        "I was not given an email address. Could you tell me one, or may I send the note to you so that you "
        "can pass it on?"
    ),
)
CLOSING = (
    "Thank you for your help. I look forward to hearing from you.",
    "Many thanks for your help, and I look forward to your reply.",
    "With thanks for your help, I look forward to hearing from you.",
    "Thank you in advance; I look forward to your reply.",
)
SUBJECTS = (
    "A note of thanks for {whom}",
    "How may I write to {whom}?",
    "An address for a note to {whom}",
    "Writing to {whom}",
)


def _without_address(letter: Letter) -> tuple[Person, ...]:
    """The interviewer asked for, or everyone who gave no address."""
    if letter.named:
        return letter.people
    named = [person for person in letter.case.people if names(person)]
    return tuple(person for person in named if not person.address) or tuple(named)


def _whom(letter: Letter) -> str:
    people = _without_address(letter)
    if sum(len(names(person)) for person in people) > 4:
        return "the members of the panel"
    return value(called(people, formal=True)) or "one of your colleagues"


def _met(letter: Letter) -> str:
    whom = _whom(letter)
    opening = whom[:1].upper() + whom[1:] if whom.startswith(("the ", "one ")) else whom
    return letter.say("met", MET, whom=whom, Whom=opening)


def subject(letter: Letter) -> str:
    whom = _whom(letter)
    return letter.say("subject", SUBJECTS, whom=whom if len(whom) <= 60 else "your colleagues")


def greeting(letter: Letter) -> str:
    case = letter.case
    hr = (Person("", name=case.hr_name),) if case.hr_name else ()
    return greet(hr, letter.formal, ("Dear HR team", "Dear HR team"))


NOTE = Written(
    sources=cite(13, 14, 15) + ours("100 words at most."),
    parts=(
        Part("met", 100, cite(12, 13), _met, must=True),
        Part("ask", 95, cite(14, 15), ASK, must=True),
        Part("closing", 90, cite(43), CLOSING, must=True),
        shared.SIGN_OFF,
    ),
    needs=(needs.anyone,),
    wants=(needs.name,),
    subject=subject,
    greeting=greeting,
    examples=EXAMPLES,
)
