"""The last follow-up: once more after an unanswered check-in; then it rests."""

from core.advice import cite, ours
from core.notes.final.examples import EXAMPLES
from core.notes.final.sentences import SENTENCES, SUBJECTS
from core.notes.letter import Letter
from core.notes.messages import reminder, wish
from core.notes.planner import Content, told_by
from core.notes.say import may_say, say
from core.notes.sentence import FACT, Paragraph
from core.notes.words import read
from core.notes.written import Written, certain_name, job, name


def content(letter: Letter) -> Content:
    return Content(details=told_by(letter), fit=read(letter.case, "fit", letter.person))


def paragraphs(letter: Letter) -> list[Paragraph]:
    told = content(letter)
    about = say(letter, SENTENCES, "about", label=FACT, must=True, plain=False)
    ask = None if letter.about_no_job else say(letter, SENTENCES, "ask", must=True)
    gone = None if letter.about_no_job else say(letter, SENTENCES, "gone", weight=60)
    last = say(letter, SENTENCES, "last", weight=90, must=True)
    thanks = say(letter, SENTENCES, "thanks", must=True)
    wanted = wish(letter, SENTENCES, told.fit, 60, alone=False)
    # What draws them there says who is writing, else what the two talked about.
    known = any(it.field == "fit" for it in wanted)
    met = None if known else reminder(letter, may_say(letter, SENTENCES, "met", label=FACT), told)
    met = met if met and met.field else None
    return [tuple(filter(None, it)) for it in ((met, about, ask), (*wanted, gone), (thanks, last))]


NOTE = Written(
    sources=cite(70, 72, 84, 85) + ours("Says that it is the last one, so that nobody has to fear another."),
    paragraphs=paragraphs,
    content=content,
    subjects=SUBJECTS,
    needs=(job, certain_name),
    wants=(name,),
    examples=EXAMPLES,
)
