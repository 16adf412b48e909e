"""Accepting: a plain yes to an offer, and the question what comes next."""

from core.advice import cite, ours
from core.notes.accept.examples import EXAMPLES
from core.notes.accept.sentences import SENTENCES, SUBJECTS
from core.notes.letter import Letter
from core.notes.planner import Content
from core.notes.say import say
from core.notes.sentence import FACT, Paragraph
from core.notes.written import Written, certain_name, name


def paragraphs(letter: Letter) -> list[Paragraph]:
    first = say(letter, SENTENCES, "thanks", must=True), say(letter, SENTENCES, "yes", label=FACT, must=True)
    return [first, (say(letter, SENTENCES, "next", weight=60), say(letter, SENTENCES, "close", weight=40))]


NOTE = Written(
    sources=cite(43) + ours("No article speaks of an offer; a yes in writing, and what comes next, are ours."),
    paragraphs=paragraphs,
    content=lambda letter: Content(),
    subjects=SUBJECTS,
    needs=(certain_name,),
    wants=(name,),
    examples=EXAMPLES,
)
