"""Nobody came: one friendly line that asks for another time."""

from core.advice import cite, ours
from core.notes.letter import Letter
from core.notes.messages import when_free
from core.notes.nobody_came.examples import EXAMPLES
from core.notes.nobody_came.sentences import SENTENCES, SUBJECTS
from core.notes.planner import Content, times
from core.notes.say import say
from core.notes.sentence import FACT, Paragraph
from core.notes.written import Written, certain_name, name


def content(letter: Letter) -> Content:
    return Content(times=times(letter))


def paragraphs(letter: Letter) -> list[Paragraph]:
    case = letter.case
    early = case.ended is not None and case.ended > letter.now  # then the day on which nobody came
    day = letter.when(case.outcome_at if early else case.ended)
    there = say(letter, SENTENCES, "there", label=FACT, must=True, facts={"met": day})
    missed = say(letter, SENTENCES, "missed", weight=70)
    another = say(letter, SENTENCES, "another", must=True)
    free = when_free(letter, content(letter).times)
    still = (
        say(letter, SENTENCES, "still", label=FACT, weight=40)
        if letter.wants == "yes" and not letter.about_no_job
        else None
    )
    close = say(letter, SENTENCES, "close", must=True)
    return [tuple(filter(None, (there, missed, another, free))), tuple(filter(None, (still, close)))]


NOTE = Written(
    sources=cite(43, 48)
    + ours("No article speaks of an interview to which nobody came; asking without reproach is ours."),
    paragraphs=paragraphs,
    content=content,
    subjects=SUBJECTS,
    needs=(certain_name,),
    wants=(name,),
    examples=EXAMPLES,
)
