"""Correction: something the user said too shortly, wrongly or not at all, put right while they still decide."""

from core.advice import cite, ours
from core.model import Missing
from core.notes.correction.examples import EXAMPLES
from core.notes.correction.sentences import SENTENCES, SUBJECTS
from core.notes.letter import Letter
from core.notes.planner import Content
from core.notes.say import quote, say
from core.notes.sentence import COURTESY, FACT, Paragraph
from core.notes.words import read
from core.notes.written import Written, certain_name, job, name


def content(letter: Letter) -> Content:
    return Content(own=read(letter.case, "correction", letter.person))


def something(letter: Letter, told: Content) -> Missing | None:
    return None if told.own else Missing("correction", "What would you like to put right, or add?")


def paragraphs(letter: Letter) -> list[Paragraph]:
    first = say(letter, SENTENCES, "first", label=FACT if letter.facts["when"] else COURTESY, must=True)
    words = quote(letter, "correction", content(letter).own, weight=100)
    return [tuple(filter(None, (first, words))), (say(letter, SENTENCES, "close", weight=40),)]


NOTE = Written(
    sources=cite(31, 32, 38) + ours("One thing, in a few lines, as long as the check-in is not out."),
    paragraphs=paragraphs,
    content=content,
    subjects=SUBJECTS,
    needs=(something, job, certain_name),
    wants=(name,),
    examples=EXAMPLES,
)
