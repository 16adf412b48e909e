"""New time: the interview was moved. Thanks for the word, and whether the new day is fine."""

from datetime import datetime

from core.advice import cite, ours
from core.notes.letter import Letter
from core.notes.messages import when_free
from core.notes.new_time.examples import EXAMPLES
from core.notes.new_time.sentences import SENTENCES, SUBJECTS
from core.notes.planner import Content, times
from core.notes.say import say
from core.notes.sentence import FACT, Paragraph, Sentence
from core.notes.written import Written, certain_name, name
from core.timing import day_of


def new_end(letter: Letter) -> datetime | None:
    """When it ends now, where that is known and still ahead."""
    end = letter.case.ended
    return end if end and end != letter.case.was_at and end > letter.now else None


def content(letter: Letter) -> Content:
    return Content() if new_end(letter) else Content(times=times(letter))


def paragraphs(letter: Letter) -> list[Paragraph]:
    first: list[Sentence] = [say(letter, SENTENCES, "thanks", must=True)]
    if end := new_end(letter):
        day = letter.day(day_of(end))
        first.append(say(letter, SENTENCES, "day", label=FACT, must=True, facts={"Day": day}))
    else:
        ask = say(letter, SENTENCES, "no day", "day", must=True)
        fine = say(letter, SENTENCES, "fine", weight=45)
        first += filter(None, (fine, ask, when_free(letter, content(letter).times)))
    return [tuple(first), (say(letter, SENTENCES, "close", weight=40),)]


NOTE = Written(
    sources=cite(33, 43) + ours("No article speaks of an interview that is moved; a plain answer is ours."),
    paragraphs=paragraphs,
    content=content,
    subjects=SUBJECTS,
    needs=(certain_name,),
    wants=(name,),
    examples=EXAMPLES,
)
