"""More time: an offer has come, and the user wants some days to decide."""

from core.advice import cite, ours
from core.notes.letter import Letter
from core.notes.more_time.examples import EXAMPLES
from core.notes.more_time.sentences import SENTENCES, SUBJECTS
from core.notes.planner import Content
from core.notes.say import say
from core.notes.sentence import FACT, Paragraph
from core.notes.written import Written, certain_name, name
from core.timing import answer_day, day_of


def paragraphs(letter: Letter) -> list[Paragraph]:
    own = letter.case.own_date
    today = day_of(letter.now, letter.case.ended)
    ahead = own if own and own > today else answer_day(today)
    ask = say(letter, SENTENCES, "ask", label=FACT, must=True, facts={"date": letter.day(ahead)}, plain=False)
    thanks = say(letter, SENTENCES, "thanks", must=True)
    glad = say(letter, SENTENCES, "glad", label=FACT, weight=50) if letter.wants == "yes" else None
    return [tuple(filter(None, (thanks, glad, ask))), (say(letter, SENTENCES, "close", weight=40),)]


NOTE = Written(
    sources=cite(43) + ours("No article speaks of an offer; asking for a day by which they have your answer is ours."),
    paragraphs=paragraphs,
    content=lambda letter: Content(),
    subjects=SUBJECTS,
    needs=(certain_name,),
    wants=(name,),
    examples=EXAMPLES,
)
