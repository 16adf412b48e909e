"""Called off: thanks for the word, and whether the user would come another day."""

from core.advice import cite, ours
from core.notes.called_off.examples import EXAMPLES
from core.notes.called_off.sentences import SENTENCES, SUBJECTS
from core.notes.letter import Letter
from core.notes.messages import when_free
from core.notes.planner import Content, times
from core.notes.say import say
from core.notes.sentence import COURTESY, FACT, Paragraph
from core.notes.written import Written, certain_name, name


def content(letter: Letter) -> Content:
    return Content(times=times(letter)) if letter.wants == "yes" else Content()


def paragraphs(letter: Letter) -> list[Paragraph]:
    sure = FACT if letter.wants == "yes" else COURTESY
    thanks = say(letter, SENTENCES, "thanks", must=True)
    another = say(letter, SENTENCES, f"another {letter.wants}", "another", sure, must=True)
    hope = say(letter, SENTENCES, "hope", label=FACT) if letter.wants == "yes" else None
    free = when_free(letter, content(letter).times)
    close = say(letter, SENTENCES, "close", weight=40) if letter.wants == "yes" else None
    return [tuple(filter(None, (thanks, another, hope, free))), tuple(filter(None, (close,)))]


NOTE = Written(
    sources=cite(33, 43, 88)
    + ours("No article speaks of an interview that is called off; thanks for the word are ours."),
    paragraphs=paragraphs,
    content=content,
    subjects=SUBJECTS,
    needs=(certain_name,),
    wants=(name,),
    examples=EXAMPLES,
)
