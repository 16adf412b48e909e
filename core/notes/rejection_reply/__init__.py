"""Reply to a rejection: gracious and short; it keeps the door open."""

import re

from core.advice import cite, ours
from core.notes.letter import Letter
from core.notes.messages import detail_of, thanks_for
from core.notes.planner import Content, told_by
from core.notes.rejection_reply.examples import EXAMPLES
from core.notes.rejection_reply.sentences import SENTENCES, SUBJECTS
from core.notes.say import say
from core.notes.sentence import Paragraph, count
from core.notes.written import Written, certain_name, name

# What they did for the user, not only said.
_DONE = re.compile(r"You (?:showed|let|taught|gave|took|walked|introduced|helped|lent|made|invited) me\b")
BRIEF, LONG = 14, 22  # words of a detail that may be named again, and for the first time


def content(letter: Letter) -> Content:
    return Content(details=told_by(letter))


def paragraphs(letter: Letter) -> list[Paragraph]:
    told = content(letter)
    opening = [
        say(letter, SENTENCES, "told", must=True),
        say(letter, SENTENCES, "hoped", weight=50) if letter.wants == "yes" and not letter.about_no_job else None,
    ]
    thanks = say(letter, SENTENCES, "thanks", must=True)
    detail = detail_of(told)
    # At length it reads like a dig, and merely told it has lost its point.
    if detail and _DONE.match(detail.text) and count(detail.text) <= (BRIEF if letter.thanked else LONG):
        thanks = thanks_for(letter, thanks, detail, alone=True) or thanks
    act = "later informal" if letter.about_no_job else "later"
    later = say(letter, SENTENCES, act, "later", weight=70, plain=False) if letter.wants != "no" else None
    close = say(letter, SENTENCES, "close", weight=60)
    return [tuple(filter(None, opening)), (thanks,), tuple(filter(None, (later, close)))]


NOTE = Written(
    sources=cite(88, 89, 90, 91) + ours("No question why: that is theirs to say."),
    paragraphs=paragraphs,
    content=content,
    subjects=SUBJECTS,
    needs=(certain_name,),
    wants=(name,),
    numbered=False,
    examples=EXAMPLES,
)
