"""One note to a panel, where none of them left an address: through whoever holds theirs."""

from core import people as names
from core.advice import cite
from core.advice import ours as our_own
from core.model import Missing, Person
from core.notes.letter import Letter
from core.notes.messages import led_by
from core.notes.panel.examples import EXAMPLES
from core.notes.panel.sentences import SENTENCES, SUBJECTS
from core.notes.planner import Content, detail_of, readers
from core.notes.say import may_say, quote, say
from core.notes.sentence import COURTESY, FACT, Paragraph, Sentence, ours
from core.notes.written import Written, job, name

MOST = 2  # details in one note: the third would be a list


def group(letter: Letter) -> tuple[Person, ...]:
    """Those it is for; who passes it on is not among them."""
    asked = {person.id for person in letter.people}
    found = names.unreached(letter.case) or readers(letter.case)
    return tuple(person for person in found if person.id not in asked)


def content(letter: Letter) -> Content:
    told = [detail_of(letter.case, person) for person in group(letter) if person.detail.strip()]
    return Content(details=tuple(told[:MOST]))


def something(letter: Letter, told: Content) -> Missing | None:
    """A specific that the user wrote, of any of them (C10)."""
    if told.details:
        return None
    first = next(iter(group(letter)), None)
    return Missing(f"people.{first.id if first else '1'}.detail", "What did you talk about with one of them?")


def paragraphs(letter: Letter) -> list[Paragraph]:
    them = names.listing([names.full(one) for one in group(letter) if names.full(one)])
    to = may_say(letter, SENTENCES, "to", label=FACT, must=True, facts={"them": them}, plain=False)
    several = {"all": "all" if len(group(letter)) > 1 else ""}
    label = FACT if letter.facts["when"] else COURTESY
    thanks = say(letter, SENTENCES, "thanks", label=label, must=True, facts=several)
    details = [quote(letter, f"detail-{one.id}", words, weight=100) for one, words, _ in content(letter).details]
    wants = "informal" if letter.about_no_job else letter.wants
    wish = may_say(letter, SENTENCES, f"wish {wants}", "wish", FACT if wants == "yes" else COURTESY, weight=70)
    first = (say(letter, SENTENCES, "pass", must=True), to)
    dear = Sentence("dear", ours(names.greeting(group(letter), letter.formal)), FACT, must=True)
    return [
        tuple(filter(None, first)),
        (dear,),
        tuple(led_by(letter, thanks, [it for it in details if it])),
        tuple(filter(None, (wish, say(letter, SENTENCES, "close", weight=40)))),
    ]


NOTE = Written(
    sources=cite(12, 15, 22, 24, 26) + our_own("One note instead of several is ours, and only where you choose it."),
    paragraphs=paragraphs,
    content=content,
    subjects=SUBJECTS,
    needs=(something, job),
    wants=(name,),
    greeting=lambda letter: names.greeting(letter.people, letter.formal),
    examples=EXAMPLES,
)
