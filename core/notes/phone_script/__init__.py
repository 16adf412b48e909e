"""A call: an opening, what the two talked about, one wish, and what to say to a voicemail."""

from core import people as names
from core.advice import cite, ours
from core.model import Missing
from core.notes.letter import Letter
from core.notes.messages import detail_of, thanks_for
from core.notes.phone_script.examples import EXAMPLES
from core.notes.phone_script.sentences import SENTENCES
from core.notes.planner import Content, told_by
from core.notes.say import may_say, say
from core.notes.sentence import COURTESY, FACT, Paragraph, Sentence
from core.notes.written import Written, detail, name, phone


def content(letter: Letter) -> Content:
    return Content(details=told_by(letter))


def points(letter: Letter, told: Content) -> list[Sentence | None]:
    """Thanks for the talk where they have not gone out, else the question; then the one wish."""
    act = "informal" if letter.about_no_job else letter.wants
    wish = may_say(letter, SENTENCES, f"wish {act}", "wish")
    if letter.thanked:
        promise = may_say(letter, SENTENCES, "promise", label=FACT) if letter.promise_passed else None
        news = None if letter.about_no_job else say(letter, SENTENCES, "news", "point", must=True)
        return [promise, news, wish]
    thanks = say(letter, SENTENCES, "thanks", "point", must=True)
    return [thanks_for(letter, thanks, detail_of(told), alone=True) or thanks, wish]


def needed(letter: Letter, told: Content) -> Missing | None:
    return None if letter.thanked else detail(letter, told)


def paragraphs(letter: Letter) -> list[Paragraph]:
    told = content(letter)
    hello = may_say(letter, SENTENCES, "hello", label=FACT, must=True) or say(
        letter, SENTENCES, "hello unnamed", "hello"
    )
    which = "met" if letter.met or detail_of(told) else "was"
    met = may_say(letter, SENTENCES, which, "met", FACT, plain=False)
    opening = (hello, met, say(letter, SENTENCES, "moment"))
    reader = names.full(letter.person) if letter.person and not names.unknown(letter.person) else ""
    numbered = bool(letter.facts["phone"])
    act, label = ("voicemail", FACT) if numbered else ("voicemail unnumbered", COURTESY)
    aside = [(say(letter, SENTENCES, name),) for name in ("listen", "close")]
    lines = [
        opening,
        (may_say(letter, SENTENCES, "else", label=FACT, facts={"reader": reader}), say(letter, SENTENCES, "later")),
        points(letter, told),
        *aside,
        (say(letter, SENTENCES, act, "voicemail", label),),
    ]
    return [tuple(filter(None, line)) for line in lines]


NOTE = Written(
    sources=cite(52, 53, 54, 57) + ours("A call is short: one point, one wish, and goodbye."),
    paragraphs=paragraphs,
    content=content,
    subjects=(),
    needs=(needed,),
    wants=(name, phone),
    greeting=lambda letter: "",
    signed=False,
    examples=EXAMPLES,
)
