"""A handwritten card: a few lines, some days after the email, for a traditional company."""

from core.advice import cite, ours
from core.notes.handwritten.examples import EXAMPLES
from core.notes.handwritten.sentences import SENTENCES
from core.notes.letter import Letter
from core.notes.messages import detail_of, thanks_for, why_of
from core.notes.planner import Content, told_by
from core.notes.say import may_say, quote, say
from core.notes.sentence import FACT, Paragraph
from core.notes.written import Written, certain_name, detail, name


def content(letter: Letter) -> Content:
    return Content(details=told_by(letter))


def paragraphs(letter: Letter) -> list[Paragraph]:
    told = content(letter)
    dated = may_say(letter, SENTENCES, "thanks", must=True, label=FACT)
    thanks = dated or say(letter, SENTENCES, "thanks undated", "thanks", must=True)
    detail = detail_of(told)
    joined = thanks_for(letter, thanks, detail, alone=True)
    first = [joined] if joined else [thanks, quote(letter, "detail", detail, weight=100) if detail else None]
    why = None if letter.thanked else why_of(told)  # the mail has said it
    reaction = quote(letter, "why", why, weight=70) if why and detail else None
    wants = "unsure" if letter.about_no_job and letter.wants == "yes" else letter.wants
    wish = say(letter, SENTENCES, f"wish {wants}", "wish", weight=60)
    return [tuple(filter(None, (*first, reaction))), tuple(filter(None, (wish,)))]


NOTE = Written(
    sources=cite(59, 63, 35, 45) + ours("Short enough for a card."),
    paragraphs=paragraphs,
    content=content,
    subjects=(),
    needs=(detail, certain_name),
    wants=(name,),
    numbered=False,
    examples=EXAMPLES,
)
