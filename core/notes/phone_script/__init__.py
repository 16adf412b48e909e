"""Phone script: for a call they asked for, or one the rapport allows. Opening, two points, voicemail; two
minutes.
"""

from datetime import timedelta

from core.advice import cite, ours
from core.notes import _frames as frames
from core.notes import _needs as needs
from core.notes import _shared as shared
from core.notes._joining import read
from core.notes._kind import Part, Written
from core.notes._letter import Letter
from core.notes._marks import one_line, value
from core.notes.phone_script.examples import EXAMPLES
from core.timing import day_of

OPENING = (
    "{hello} We spoke about {role}{when}. Is this a good moment, or shall I call another time?",
    "{hello} We met{when} to talk about {role}. Do you have two minutes, or would later suit you better?",
    "{hello} You may remember our conversation about {role}{when}. Am I calling at a good time?",
    "{hello} It is about {role}, which we discussed{when}. I need only two minutes; does it suit you now?",
)
ASKED = (
    "{hello} You asked me to call about {role}. Is this a good moment, or shall I try another time?",
    "{hello} When we spoke{when} about {role} you suggested that I call. Do you have two minutes?",
    "{hello} I am calling about {role}, as you asked. Does it suit you now, or would later be better?",
    "{hello} We agreed{when} that I would call about {role}. Am I calling at a good time?",
)
THANKS = (
    "Thank you again for your time.",
    "First of all, thank you for the time you gave me.",
    "I wanted to thank you once more for your time.",
    "Thank you once again for making the time.",
)
INTEREST = (
    "I would very much like the job.",
    "I am very interested in the role, and wanted to say so.",
    "The more I think about the role, the more it interests me.",
    "I would be glad to take this further.",
)
UNSURE = (
    "I would be interested to hear more about the role.",
    "I am interested in learning more before either of us decides.",
    "I have a question or two about the role, if you have the time.",
    "The role interests me, and I would gladly talk further.",
)
ASK = (
    "Could you tell me where you are in the process?",
    "I wanted to ask how far you have come with your decision.",
    "May I ask where things stand?",
    "Is there anything you can tell me about the next step?",
)
BYE = (
    "Thank you, I will not keep you any longer. Goodbye.",
    "That was all I wanted to say. Thank you for your time, and goodbye.",
    "Thank you for taking the call. Goodbye.",
    "I will leave it there. Thank you, and goodbye.",
)
MESSAGE = (
    "{hello} {why} There is no hurry. {number} Thank you, and goodbye.",
    "{hello} {why} {number} Whenever it suits you is fine. Thank you, and goodbye.",
    "{hello} {why} If you would like to talk, I would be glad of a call. {number} Thank you. Goodbye.",
    "{hello} {why} A call back would be welcome when you have a moment. {number} Thank you, and goodbye.",
)
CALLING_TO_THANK = "I am calling to thank you for our conversation about {role}{when}."
CALLING_TO_ASK = "I am calling to ask where things stand with {role}."
CALLING_AS_ASKED = "I am calling about {role}, as you asked."


def _overdue(letter: Letter) -> bool:
    """Whether it is time to ask: their date has passed, or a week without one, and nothing is decided (57,
    66, 75).
    """
    case = letter.case
    if case.outcome not in ("waiting", "heard") or case.interest == "no":
        return False
    if case.promised:
        return day_of(letter.now, case.ended) > case.promised
    return letter.since(case.ended) >= timedelta(days=max(7, case.asked_to_wait))


def _hello(letter: Letter) -> str:
    them, me = letter.facts["them"], letter.facts["name"]
    return f"Hello{', ' if them else ''}{them}." + (f" This is {me}." if me else "")


def _opening(letter: Letter) -> str:
    return letter.say("opening", ASKED if letter.case.asked_to_call else OPENING, hello=_hello(letter))


def _first(letter: Letter) -> str:
    return f"{letter.say('thanks', THANKS)} {shared.detail(letter)}".strip()


def _second(letter: Letter) -> str:
    case = letter.case
    if case.interest == "no":
        return "I have decided not to go on with my application, and wanted to tell you myself."
    wish = letter.say("interest", UNSURE if case.interest == "unsure" else INTEREST)
    if _overdue(letter):
        return f"{wish} {letter.say('ask', ASK)}"
    return f"{wish} {frames.skills(letter, case.skills) if read(case.skills) else ''}".strip()


def _message(letter: Letter) -> str:
    phone = value(one_line(letter.case.profile.phone))
    why = (
        CALLING_AS_ASKED
        if letter.case.asked_to_call
        else CALLING_TO_ASK
        if _overdue(letter)
        else CALLING_TO_THANK
    )
    number = letter.say("number", ("My number is {phone}.",), phone=phone) if phone else ""
    text = letter.say("message", MESSAGE, hello=_hello(letter), why=letter.say("why", (why,)), number=number)
    return " ".join(text.split())


NOTE = Written(
    sources=cite(52, 53, 54, 55, 56, 57)
    + ours("170 words at most: two minutes of speaking, voicemail included."),
    parts=(
        Part("opening", 100, cite(42, 52, 54), _opening, must=True),
        Part("first", 95, cite(22, 24), _first, must=True, field=shared.DETAIL.field),
        Part("second", 90, cite(26, 29, 57), _second, must=True),
        Part("bye", 80, cite(35, 54), BYE, must=True),
        Part(
            "message",
            70,
            cite(54) + ours("A voicemail says the number and leaves them free."),
            _message,
            must=True,
        ),
    ),
    needs=(needs.detail,),
    wants=(needs.name, needs.phone),
    subject=lambda letter: "",
    greeting=lambda letter: "",
    examples=EXAMPLES,
)
