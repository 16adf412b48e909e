"""To HR, where nobody gave an address: asks for one, or to have the note passed on."""

from core import people as names
from core.advice import cite, ours
from core.model import Person
from core.notes.ask_hr.examples import EXAMPLES
from core.notes.ask_hr.sentences import SENTENCES, SUBJECTS
from core.notes.letter import Letter
from core.notes.planner import Content, readers
from core.notes.say import say
from core.notes.sentence import FACT, Paragraph
from core.notes.written import Written, anyone, job, name


def unreached(letter: Letter) -> tuple[Person, ...]:
    """Those whose address is missing; everybody, where nobody says so."""
    group = readers(letter.case)
    return (
        tuple(one for one in group if not names.reachable(one))
        or tuple(one for one in group if not one.address)
        or group
    )


def paragraphs(letter: Letter) -> list[Paragraph]:
    known = [names.full(one) for one in unreached(letter) if names.full(one)]
    them = names.listing(known)
    met = letter.facts["met"]
    facts = {"them": them, "Met": f"{met[:1].upper()}{met[1:]}" if met else ""}
    first = say(letter, SENTENCES, "met" if them else "met nobody", "met", FACT, must=True, facts=facts, plain=False)
    facts["who"] = them if len(known) == 1 else "them" if known else ""
    ask = say(letter, SENTENCES, "ask", must=True, facts=facts, plain=False)
    return [(first, say(letter, SENTENCES, "wish", must=True), ask), (say(letter, SENTENCES, "close", weight=40),)]


NOTE = Written(
    sources=cite(13, 14, 15) + ours("Asks for an address or for the favour of passing it on, whichever is easier."),
    paragraphs=paragraphs,
    content=lambda letter: Content(),
    subjects=SUBJECTS,
    needs=(anyone, job),
    wants=(name,),
    greeting=lambda letter: names.greeting(letter.people, letter.formal),
    examples=EXAMPLES,
)
