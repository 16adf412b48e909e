"""Report to the agency: how it went, the same day, so that they can speak for the user."""

from core import people as names
from core.advice import beyond, ours
from core.notes.agency.examples import EXAMPLES
from core.notes.agency.sentences import SENTENCES, SUBJECTS
from core.notes.letter import Letter
from core.notes.planner import Content, readers
from core.notes.say import may_say, say
from core.notes.sentence import COURTESY, FACT, Paragraph
from core.notes.written import Written, certain_name, job, name


def paragraphs(letter: Letter) -> list[Paragraph]:
    them = names.listing([names.full(one) for one in readers(letter.case) if names.full(one)])
    thanks = say(letter, SENTENCES, "thanks", label=FACT if letter.facts["when"] else COURTESY, must=True)
    met = may_say(letter, SENTENCES, "met", label=FACT, weight=95, facts={"them": them})
    wish = say(letter, SENTENCES, f"wish {letter.wants}", "wish", FACT if letter.case.interest else COURTESY, must=True)
    promise = None if letter.promise_passed else may_say(letter, SENTENCES, "promise", label=FACT, weight=90)
    through = None if letter.case.agency_allows else say(letter, SENTENCES, "through", weight=60)
    ask = say(letter, SENTENCES, "ask", weight=80)
    return [tuple(filter(None, pair)) for pair in ((thanks, met), (wish, promise), (through, ask))]


NOTE = Written(
    sources=beyond("W1", "W2", "W3") + ours("What they can pass on: whom you met, what you want, by when they decide."),
    paragraphs=paragraphs,
    content=lambda letter: Content(),
    subjects=SUBJECTS,
    needs=(job, certain_name),
    wants=(name,),
    greeting=lambda letter: names.greeting(letter.people, letter.formal, ("Dear consultant", "Hello there")),
    examples=EXAMPLES,
)
