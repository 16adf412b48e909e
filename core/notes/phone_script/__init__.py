"""A call: an opening, what the two talked about, one wish, and what to say to a voicemail."""

from core.advice import cite, ours
from core.notes.letter import Letter
from core.notes.messages import detail_of, thanks_for
from core.notes.phone_script.examples import EXAMPLES
from core.notes.phone_script.sentences import SENTENCES
from core.notes.planner import Content, told_by
from core.notes.say import quote, say
from core.notes.sentence import FACT, Paragraph, Sentence
from core.notes.written import Written, detail, name, phone


def content(letter: Letter) -> Content:
    return Content(details=told_by(letter))


def points(letter: Letter, told: Content) -> list[Sentence]:
    """Thanks for the talk where they have not gone out, else the question; then the one wish."""
    act = "informal" if letter.informal and not letter.case.role else letter.wants
    wish = say(letter, SENTENCES, f"wish {act}", "wish")
    detail = detail_of(told)
    if letter.thanked:
        news = "news promised" if letter.promise_passed else "news"
        return [
            say(letter, SENTENCES, news, "point", FACT, must=True),
            quote(letter, "detail", detail) if detail else None,
            wish,
        ]
    thanks = say(letter, SENTENCES, "thanks", "point", must=True)
    if joined := thanks_for(letter, thanks, detail):
        return [joined, wish]
    return [thanks, quote(letter, "detail", detail) if detail else None, wish]


def paragraphs(letter: Letter) -> list[Paragraph]:
    told = content(letter)
    hello = say(letter, SENTENCES, "hello", label=FACT, must=True) or say(letter, SENTENCES, "hello unnamed", "hello")
    about = [say(letter, SENTENCES, act, label=FACT) for act in ("met", "about")]
    opening = (hello, *about, say(letter, SENTENCES, "moment"))
    machine = say(letter, SENTENCES, "voicemail", label=FACT) or say(
        letter, SENTENCES, "voicemail unnumbered", "voicemail"
    )
    body = tuple(filter(None, points(letter, told)))
    return [tuple(filter(None, opening)), body, (say(letter, SENTENCES, "close", weight=40),), (machine,)]


NOTE = Written(
    sources=cite(52, 53, 54, 57) + ours("A call is short: one point, one wish, and goodbye."),
    paragraphs=paragraphs,
    content=content,
    subjects=(),
    needs=(detail,),
    wants=(name, phone),
    greeting=lambda letter: "",
    signed=False,
    examples=EXAMPLES,
)
