"""Reply: they were in touch, and things are still open. Thanks, and the time they need."""

from core.advice import cite, ours
from core.notes.letter import Letter
from core.notes.planner import Content
from core.notes.reply.examples import EXAMPLES
from core.notes.reply.sentences import SENTENCES, SUBJECTS
from core.notes.say import may_say, say
from core.notes.sentence import COURTESY, FACT, Paragraph
from core.notes.written import Written, certain_name, name


def paragraphs(letter: Letter) -> list[Paragraph]:
    day = letter.facts["day"]
    named = bool(day) and not letter.promise_passed
    act = "day" if named else "no day"
    time = say(letter, SENTENCES, act, "time", FACT if named else COURTESY, must=True, facts={"Day": day})
    act = "informal" if letter.about_no_job and letter.wants != "no" else letter.wants
    sure = FACT if act == "yes" else COURTESY
    wish = may_say(letter, SENTENCES, f"wish {act}", "wish", sure, weight=70)
    close = say(letter, SENTENCES, "close", weight=40)
    thanks = say(letter, SENTENCES, "thanks", must=True)
    undecided = letter.about_no_job and not named  # nobody is deciding anything
    return [(thanks,) if undecided else (thanks, time), tuple(filter(None, (wish, close)))]


NOTE = Written(
    sources=cite(26, 35, 43, 66, 68)
    + ours("No article speaks of answering a word from them; thanks and patience are ours."),
    paragraphs=paragraphs,
    content=lambda letter: Content(),
    subjects=SUBJECTS,
    needs=(certain_name,),
    wants=(name,),
    examples=EXAMPLES,
)
