"""The last follow-up: once more after an unanswered check-in; then it rests."""

from core.advice import cite, ours
from core.notes import joints
from core.notes.final.examples import EXAMPLES
from core.notes.final.sentences import SENTENCES, SUBJECTS
from core.notes.letter import Letter
from core.notes.messages import detail_of, thanks_for
from core.notes.planner import Content, told_by
from core.notes.say import say
from core.notes.sentence import FACT, THEIRS, Paragraph, Sentence
from core.notes.words import read
from core.notes.written import Written, certain_name, job, name


def content(letter: Letter) -> Content:
    return Content(details=told_by(letter), fit=read(letter.case, "fit", letter.person))


def still(letter: Letter, told: Content, act: str) -> Sentence | None:
    """ "If not, I would still like it, because …"."""
    plain = say(letter, SENTENCES, f"wish {act}", "wish", must=True)
    pieces = joints.because(plain.text, told.fit.text) if plain and act == "yes" and told.fit.stands else None
    return plain.said(pieces, label=THEIRS, field="fit", choices=()) if pieces else plain


def paragraphs(letter: Letter) -> list[Paragraph]:
    told = content(letter)
    asked = letter.case.sent.get("check-in") or letter.case.done.get("check-in")
    wrote = say(letter, SENTENCES, "wrote", label=FACT, facts={"wrote": letter.when(asked) if asked else ""})
    last = say(letter, SENTENCES, "last", must=True)
    act = "informal" if letter.informal and not letter.case.role else letter.wants
    gone = say(letter, SENTENCES, "thanks") if act == "informal" else None
    if act != "informal":
        thanks = say(letter, SENTENCES, "gone for", "gone", must=True)
        gone = thanks_for(letter, thanks, detail_of(told)) or say(letter, SENTENCES, "gone", must=True)
    second = tuple(filter(None, (gone, still(letter, told, act))))
    return [tuple(filter(None, (wrote, last))), second, (say(letter, SENTENCES, "close", weight=40),)]


NOTE = Written(
    sources=cite(70, 72, 84, 85) + ours("Says that it is the last one, so that nobody has to fear another."),
    paragraphs=paragraphs,
    content=content,
    subjects=SUBJECTS,
    needs=(job, certain_name),
    wants=(name,),
    examples=EXAMPLES,
)
