"""Declining: a plain no, an honest reason where the user gives one, and good wishes."""

from core.advice import cite, ours
from core.notes.decline.examples import EXAMPLES
from core.notes.decline.sentences import SENTENCES, SUBJECTS
from core.notes.letter import Letter
from core.notes.planner import Content
from core.notes.say import quote, say
from core.notes.sentence import FACT, Paragraph
from core.notes.words import read
from core.notes.written import Written, certain_name, job, name


def content(letter: Letter) -> Content:
    return Content(own=read(letter.case, "feedback", letter.person))


def paragraphs(letter: Letter) -> list[Paragraph]:
    way = {"offer": " offer", "withdrawn": " withdrawn"}.get(letter.case.outcome, "")
    way = way or (" informal" if letter.about_no_job else "")
    thanks = say(letter, SENTENCES, "thanks offer" if way == " offer" else "thanks", "thanks", must=True)
    no = say(letter, SENTENCES, f"no{way}", "no", FACT, must=True, plain=False)
    close = "close informal" if letter.about_no_job else "close"
    reason = quote(letter, "feedback", content(letter).own, weight=80)
    return [(thanks,), tuple(it for it in (no, reason) if it), (say(letter, SENTENCES, close, "close", weight=60),)]


NOTE = Written(
    sources=cite(88, 89, 92, 93) + ours("A doubt kept to yourself is never given as the reason."),
    paragraphs=paragraphs,
    content=content,
    subjects=SUBJECTS,
    needs=(job, certain_name),
    wants=(name,),
    numbered=False,
    examples=EXAMPLES,
)
