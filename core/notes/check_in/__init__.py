"""Check-in: one brief, kind question about where things stand, when the time for it has come."""

from core.advice import cite, ours
from core.notes.check_in.examples import EXAMPLES
from core.notes.check_in.sentences import SENTENCES, SUBJECTS
from core.notes.letter import Letter
from core.notes.messages import detail_of, reminder, thanks_for, wish
from core.notes.planner import Content, told_by
from core.notes.say import may_say, say
from core.notes.sentence import FACT, Paragraph, Sentence
from core.notes.words import read
from core.notes.written import Written, certain_name, job, name


def content(letter: Letter) -> Content:
    """What the user and this reader talked about, and what draws the user there."""
    return Content(details=told_by(letter), fit=read(letter.case, "fit", letter.person))


def opening(letter: Letter, told: Content) -> list[Sentence]:
    if letter.unthanked:
        thanks = say(letter, SENTENCES, "thanks", label=FACT, must=True)
        late = [say(letter, SENTENCES, "late")] if letter.too_late else []
        return [thanks_for(letter, thanks, detail_of(told)) or thanks, *late]
    which = "met" if letter.met or detail_of(told) else "was"
    met = reminder(letter, may_say(letter, SENTENCES, which, "met", FACT, weight=95, plain=False), told)
    return [met] if met else []


def paragraphs(letter: Letter) -> list[Paragraph]:
    told = content(letter)
    promise = may_say(letter, SENTENCES, "promise", label=FACT, must=True) if letter.promise_passed else None
    ask = say(letter, SENTENCES, "ask informal" if letter.about_no_job else "ask", "ask", must=True)
    close = say(letter, SENTENCES, "close thanked" if letter.unthanked else "close", "close", weight=40)
    first = [*opening(letter, told), promise, ask]
    wanted = [] if letter.about_no_job else wish(letter, SENTENCES, told.fit, 60, alone=False)
    last = [*wanted, close]
    return [tuple(filter(None, first)), tuple(filter(None, last))]


NOTE = Written(
    sources=cite(66, 71, 73, 75, 76, 77, 78, 79, 80, 81, 82, 83) + ours("Names the date they gave, and no blame."),
    paragraphs=paragraphs,
    content=content,
    subjects=SUBJECTS,
    needs=(job, certain_name),
    wants=(name,),
    examples=EXAMPLES,
)
