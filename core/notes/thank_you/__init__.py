"""Thank-you: to each person who interviewed the user, with the detail only the two of them share."""

from core import people as names
from core.advice import cite, ours
from core.notes import joints
from core.notes.letter import Letter
from core.notes.messages import led_by, wish
from core.notes.planner import MOST, Content, content, readers
from core.notes.say import choice, quote, say
from core.notes.sentence import COURTESY, FACT, THEIRS, Paragraph, Sentence, count
from core.notes.thank_you.examples import EXAMPLES
from core.notes.thank_you.sentences import SENTENCES, SUBJECTS, THANKS
from core.notes.words import split_first
from core.notes.written import Written, certain_name, detail, name

OTHERS = 3  # of a panel's other members thanked by name in one letter
SPOKEN = 6  # words of their names: a sentence of ours stays short

ALONE = 20  # words: a skill of fewer, by itself, reads like the answer to a question
MANY = 5  # sentences of a last paragraph that would be a row

SOURCES = cite(1, 9, 12, 16, 17, 22, 23, 24, 25, 26, 28, 31, 33, 35, 37, 45, 46, 47)


def thanks(letter: Letter) -> Sentence:
    arranged = letter.person is not None and letter.person.part == "arranged"
    which = "arranged" if arranged else "again" if letter.again else letter.case.setting or "manager"
    if letter.late:
        which = "arranged late" if arranged else "late"
    also = others(letter)
    label = FACT if letter.facts["when"] or also else COURTESY
    return say(letter, THANKS, which, "thanks", label, must=True, facts={"other": also}, plain=not also)


def others(letter: Letter) -> str:
    """Who else interviewed the user, as one speaks of them: one, or two with "and"; "your colleagues" where that would
    be a list, a name is in doubt, or it is the reader's own."""
    ids = {person.id for person in letter.people}
    found = tuple(one for one in readers(letter.case) if one.id not in ids)
    if not found or not letter.people:
        return ""
    said = [names.called((one,), letter.formal) for one in found]
    known = not any(one.unsure or names.doubt(one) for one in found)
    own = {names.called((one,), formal) for one in letter.people for formal in (True, False)}
    if len(found) > OTHERS or not known or not all(said) or own & {*said} or len(" ".join(said).split()) > SPOKEN:
        return f"your colleague{'s' * (len(found) > 1)}"
    return names.listing(said)


def opening(letter: Letter, told: Content) -> list[Sentence]:
    """Thanks, and what the two talked about: in one sentence where the grammar of that is certain."""
    first = thanks(letter)
    found: list[Sentence] = []
    for person, words, why in told.details:
        name = "detail" if len(told.details) < 2 else f"detail-{person.id}"
        said = quote(letter, name, words, weight=100)
        if said:
            reaction = quote(letter, name.replace("detail", "why"), why, weight=80)
            found += with_reaction(said, reaction)
    # Thanks to several are said by themselves where what was told is followed by more.
    crowded = others(letter) and len(found) > 1 and not letter.late
    opened = [first, *found] if crowded else led_by(letter, first, found)
    apart = opened[0] is first and bool(found) and not found[0].out
    return found if apart and not letter.late and joints.thanks(found[0].text) else opened  # theirs are the thanks


def with_reaction(detail: Sentence, why: Sentence | None) -> list[Sentence]:
    """A short "It made me laugh." goes into the sentence it is about, before it or, unless that becomes one of thanks,
    behind it."""
    if why and not why.out and not detail.out and (moved := joints.made_me(why.text, detail.text)):
        return [detail.said(moved)]
    becomes_thanks = bool(joints.as_thanks(split_first(detail.text)[0]))
    if why and not why.out and not detail.out and not becomes_thanks and joints.and_it(detail.text, why.text):
        return [detail.said(joints.and_then(detail.text, why.text))]
    return [it for it in (detail, why) if it]


def closing(letter: Letter) -> str:
    if letter.informal and letter.wants != "no":
        return "close informal"
    return {"no": "close no", "unsure": "close unsure"}.get(letter.wants, "close")


def answered(letter: Letter, told: Content) -> list[Sentence]:
    """The doubts, each with its answer."""
    return [
        slot
        for doubt in told.doubts[: MOST - 3 if len(told.doubts) > 1 else 1]
        if doubt.answer.stands and (doubt.text.stands or doubt.felt)
        for slot in (
            quote(letter, f"doubt-{doubt.id}", doubt.text, weight=72),
            quote(letter, f"answer-{doubt.id}", doubt.answer, weight=73, to=f"doubt-{doubt.id}"),
        )
        if slot
    ]


def when_to_talk(letter: Letter, told: Content) -> Sentence | None:
    """The times, as ours where taps made them, and led into a call where they would come out of nothing."""
    times = None if letter.wants == "no" else quote(letter, "times", told.times, weight=60)
    if times and told.times.field == "available":
        return times.said(((False, times.text),), label=FACT)
    led = joints.talk_again(times.text, letter.formal) if times else None
    return times.said(led) if times and led else times


def wishes(letter: Letter, told: Content, before: list[Sentence]) -> list[Sentence]:
    """What draws the user there and the one wish, which asks for nothing that stands `before` it."""
    found = wish(letter, SENTENCES, told.fit, wished=any(joints.is_wish(it.text) for it in before))
    if found and choice(letter, "wish") is None and any(joints.asks_for_more(why.text) for _, _, why in told.details):
        found[-1] = without_more(found[-1])
    return found


def paragraphs(letter: Letter) -> list[Paragraph]:
    told = content(letter)
    first, doubts = opening(letter, told), answered(letter, told)
    if letter.person and letter.person.part == "arranged":
        return [tuple(first), (say(letter, SENTENCES, "help", must=True),)]
    skills, times = quote(letter, "skills", told.skills, weight=75), when_to_talk(letter, told)
    wished = wishes(letter, told, theirs([*first, skills, *doubts]))
    # Times to talk close a letter, unless there is a day to name; after a no one takes leave.
    closed = times and not times.out and letter.wants != "no" and not letter.facts["awaited"]
    closed = closed or any(joints.closes(it.text) for it in theirs([skills, *doubts, *wished]))
    close = None if closed else say(letter, SENTENCES, closing(letter), "close", weight=40)
    if skills and not skills.out and (pair := joints.two_of_mine(skills.text)):
        skills = skills.said(pair)
    if skills and choice(letter, "wish") is None and (both := with_wish(skills, wished)):
        skills, wished = None, [both]
    drawn, wished = wished[:-1], wished[-1:]
    own, last = [it for it in (skills, *drawn) if it], [it for it in (*wished, times, close) if it]
    if len(own) + len(last) < MANY and sum(count(it.text) for it in own) < (2 * ALONE if doubts else ALONE):
        own, last = [], own + last
    # What they doubted is answered first: a letter does not leave off with it.
    return [tuple(first), tuple(doubts), tuple(own), tuple(last)]


def theirs(sentences: list[Sentence | None]) -> list[Sentence]:
    """Those with the user's words that are in the letter."""
    return [it for it in sentences if it and not it.out and it.label == THEIRS]


def without_more(wished: Sentence) -> Sentence:
    """A wish in a wording that does not ask for more once more."""
    other = next((it for it in wished.choices if not joints.asks_for_more(it)), wished.text)
    return wished.said(((False, other),)) if joints.asks_for_more(wished.text) else wished


def with_wish(skills: Sentence, wished: list[Sentence]) -> Sentence | None:
    """ "I can calve on my own, and I would very much like the job.": a short skill leads to the plain wish, where
    otherwise it would stand alone; None where that is not certain to read well."""
    if len(wished) != 1 or skills.out or wished[0].out or wished[0].own or wished[0].label != FACT:
        return None
    pieces = joints.and_wish(skills.text, wished[0].text)
    return skills.said(pieces, must=True) if pieces else None


NOTE = Written(
    sources=SOURCES + ours("125 words at most: what fits a phone screen."),
    paragraphs=paragraphs,
    content=content,
    subjects=SUBJECTS,
    needs=(detail, certain_name),
    wants=(name,),
    examples=EXAMPLES,
)
