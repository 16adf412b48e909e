"""Missed call: sorry, and when the user can be reached."""

from core.advice import cite, ours
from core.notes.letter import Letter
from core.notes.messages import when_free
from core.notes.missed_call.examples import EXAMPLES
from core.notes.missed_call.sentences import SENTENCES
from core.notes.planner import Content, times
from core.notes.say import may_say, say
from core.notes.sentence import COURTESY, FACT, Paragraph
from core.notes.written import Written, certain_name, name


def content(letter: Letter) -> Content:
    return Content(times=times(letter))


def paragraphs(letter: Letter) -> list[Paragraph]:
    rang = letter.when(letter.case.missed_call)
    sorry = say(
        letter, SENTENCES, "sorry", label=FACT if rang else COURTESY, must=True, facts={"rang": rang}, plain=False
    )
    thanks = say(letter, SENTENCES, "thanks", must=True)
    free = when_free(letter, content(letter).times)
    number = may_say(letter, SENTENCES, "number", label=FACT, weight=60)
    back = say(letter, SENTENCES, "back", must=True)
    return [tuple(filter(None, (sorry, thanks, back, number, free)))]


NOTE = Written(
    sources=cite(33, 43) + ours("No article speaks of a missed call; sorry, and when you can talk, is ours."),
    paragraphs=paragraphs,
    content=content,
    subjects=("Your call",),
    needs=(certain_name,),
    wants=(name,),
    numbered=False,
    examples=EXAMPLES,
)
