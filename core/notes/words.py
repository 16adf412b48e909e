"""The user's words of one field as they will stand in a note, or the question that would make them fit.

The law of this module: words stand in a note as the sentences they are, mended with consent, or they do not stand in
it. What is no sentence is asked about, with two completions to tap; nothing is put behind a colon.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from core import people as names
from core.mending import (
    HOW,
    Context,
    Mended,
    Question,
    as_you,
    context_of,
    english,
    is_another,
    is_sentence,
    mend,
    named,
    question,
    theirs,
)
from core.mending.grammar.cutting import ended
from core.mending.grammar.cutting import sentences as cut
from core.model import Case, Missing, Person, Reply
from core.notes import joints
from core.spoken import cut as shortened
from core.starters import is_bare

LONGEST = 110  # words of one field in a note; a note of more than one screen is not read
QUOTED = 60  # characters of them in a question
ENOUGH = 3  # words with a meaning of their own, for a detail to be one

# What each field is asked as, in the words of core/mending's completions.
ASKED_AS = {
    "detail": "detail",
    "why": "why",
    "skills": "skills",
    "fit": "fit",
    "text": "concern",
    "answer": "answer",
    "availability": "availability",
    "feedback": "feedback",
    "correction": "answer",
}
_SMALL = frozenset(
    "a an the i you we he she it they me us him her them my your our his its their this that these those there and or "
    "but so because if when while as at in on for from with without about into over after before by of to up out off "
    "is are was were be been being am have has had do does did will would can could should may might must not no yes "
    "very really just too also how what why who where which whether all some any "
    "things thing stuff lot lots much many more most interview job role company "
    "culture responsibilities position".split()
)
_DOUBTFUL = re.compile(
    r"\b(?:not (?:yet )?sure|unsure|i(?:'d| would) (?:need|have) to|before saying yes|don't know (?:if|whether)|"
    r"not convinced|worried|a bit (?:far|long|low)|too far|commute|salary|pay is|hesita\w+|"
    r"reservations?|not certain|my only worry)\b",
    re.IGNORECASE,
)
_ADVERT = re.compile(
    r"\b(?:team player|(?:excellent|strong|great|good) communication skills|hard[- ]?working|"
    r"highly motivated|passionate about|(?:an )?asset to|fast[- ]paced|self[- ]starter|results[- ]driven|"
    r"detail[- ]oriented|think outside the box|go-getter|proven track record|"
    r"company culture|role responsibilities)\b",
    re.IGNORECASE,
)
_THIRD = re.compile(r"\b(?:he|she|him|his|her|hers|he's|she's)\b", re.IGNORECASE)
_SOMEBODY = re.compile(
    r"\b(?:(?:a|an|one|the|your|my|our|another|every|each|this|that|some) (?:\w+ ){0,2}?)?(?:resident|patient|"
    r"child|boy|girl|man|woman|lady|owner|daughter|son|mother|mum|mom|father|dad|grandmother|grandfather|grandma|grandad|granddad|grandpa|granny|gran|nan|nana|uncle|aunt|auntie|cousin|niece|nephew|mate|neighbour|neighbor|boss|manager|colleague|"
    r"student|pupil|friend|customer|client|guest|guy|lad|baby|brother|sister|wife|husband|partner|teacher|nurse|doctor|"
    r"apprentice|trainee|technician|farmer|foreman|engineer|worker|somebody|someone|nobody|everybody|everyone|person|member|driver|milkman|postman|chef|director|founder|"
    r"predecessor|horse|dog|cat|cow|mare|bull|author|artist|composer|king|queen|saint|actor|player)\b",
    re.IGNORECASE,
)
_TOLD_OF = re.compile(r"\b(?:the|a|an|one|your|my) \w+ (?:that|who|which)\b", re.IGNORECASE)  # "the parrot that curses"
_MAIL = re.compile(  # pasted, with its head, its answer marks, or from its greeting to another line
    r"^(?:from|to|subject|sent|date|cc|von|an|betreff|de|objet|asunto): [^\n]{1,300}\n(?:[^\n]{0,300}\n){0,6}?"
    r"(?:from|to|subject|sent|date|cc|von|an|betreff|de|objet|asunto): "
    r"|^-{2,} ?(?:original|forwarded) message|^on [^\n]{5,120} wrote:[ \t]*$|^> ?[A-Za-z]"
    r"|\A\s*(?:hi|hello|hey|dear)(?: [\w.'’-]+){0,4}[,!:]?[ \t]*\n\s*\S",
    re.IGNORECASE | re.MULTILINE,
)
_YOU = re.compile(r"\b(?:you|your|yours)\b", re.IGNORECASE)
_CAPITAL = re.compile(r"(?<!^)(?<![.!?] )\b[A-Z][a-z]+\b")


@dataclass(frozen=True, slots=True)
class Words:
    """One field's words: `text` as it stands in a note when there is no `problem`; `mended` says what was repaired."""

    field: str = ""
    text: str = ""
    mended: Mended | None = None
    problem: Missing | None = None

    def __bool__(self) -> bool:
        return bool(self.text)

    @property
    def stands(self) -> bool:
        return bool(self.text) and self.problem is None


NOTHING = Words()


def sentences(text: str) -> list[str]:
    """The sentences of a text, each with its end."""
    return cut(" ".join(text.split()))


def split_first(text: str) -> tuple[str, str]:
    """The first sentence, and the rest."""
    first, *rest = sentences(text) or [""]
    return first, " ".join(rest)


def content(text: str) -> set[str]:
    """The words with a meaning of their own."""
    return {word for word in re.findall(r"[^\W_][\w'’-]*", text.lower()) if word not in _SMALL and len(word) > 1}


def shared(one: str, other: str) -> bool:
    """Whether two texts share a word with a meaning of its own, in whatever form: talk, talking."""
    stems = [{re.sub(r"(?:ing|ed|s)$", "", word) for word in content(text) | _verbs(text)} for text in (one, other)]
    return bool(stems[0] & stems[1])


def _verbs(text: str) -> set[str]:
    return set(re.findall(r"\b(?:talk|show|see|meet|speak|ask)\w*", text.lower()))


def read(case: Case, field: str, reader: Person | None = None) -> Words:
    """The words of a field, mended unless the user keeps them as typed; what is wrong with them is in `problem`."""
    typed = case.answers.get(field)
    typed = names.UNWANTED.sub("", typed) if isinstance(typed, str) else typed
    if not isinstance(typed, str) or not re.search(r"[^\W_]", typed) or is_bare(typed):
        return Words(field)
    context = None if field in case.kept else context_of(case, field, case.spelling)
    return _standing(field, typed, context, named(reader))


@lru_cache(maxsize=512)  # of all the fields of a case a key press changes one, and several notes say the same words
def _standing(field: str, typed: str, context: Context | None, reader: Person | None) -> Words:
    """As above; without a context the words are kept as typed."""
    name = field.rpartition(".")[2]
    if name in ASKED_AS and _MAIL.search(typed):
        ask = "This looks like a mail. Which part of it would you speak of, in a sentence of your own?"
        return Words(field, " ".join(typed.split()), None, Missing(field, ask))
    if len(typed.split()) > 4 * LONGEST:
        return Words(field, " ".join(typed.split()), None, _too_long(field, typed))
    kept = context is None
    mended = mend(typed, context) if context else None
    text = _flat(mended.text if mended else typed)
    text = ended(text) if kept else text
    # Material they asked for is a thing, no sentence.
    before = context.before if context else ""
    problem = _problem(field, name, text, reader, kept, before) if name in ASKED_AS else None
    return Words(field, text, mended, problem)


def _too_long(field: str, text: str) -> Missing:
    return Missing(
        field,
        f"This is {len(text.split())} words long; a note has room for about {LONGEST // 2}. Which part matters most?",
    )


def _problem(field: str, name: str, text: str, reader: Person | None, kept: bool, before: str) -> Missing | None:
    if len(text.split()) > LONGEST:
        return _too_long(field, text)
    if is_bare(last := sentences(text)[-1].rstrip(".")):
        return Missing(field, f"“{last} …”: how does it go on?")
    if english(text) is False:
        return Missing(field, "This is not in English, and the rest of the note is. How would you say it in English?")
    if name == "fit" and _DOUBTFUL.search(text):
        return Missing(
            field,
            "This reads like a doubt of yours. Keep it to yourself, and say what draws you to them?",
            (Reply("Keep it to myself", "reservation", text),),
        )
    third = third_person(text, reader) if reader and not kept and not theirs(text, before, reader) else ""
    spoken = as_you(text, reader) if third and reader else ""
    # "Because you …" waits for the wish it will follow; without its first word it has to be a sentence.
    whole = re.sub(r"^[Bb]ecause (\w)", lambda found: found[1].upper(), text) if name == "fit" else spoken or text
    # What begins as a sentence may go on as people talk: "You told me about the board. Good idea."
    first, rest = split_first(whole)
    asked = question(whole if not rest else first, ASKED_AS[name])
    if asked or not is_sentence(first):
        asked = asked or Question(HOW)
        replies = tuple(Reply(one, field, one) for one in (ended(f"{one} {rest}".strip()) for one in asked.completions))
        if name == "detail" and len(content(text)) < ENOUGH:
            return Missing(field, f"“{_begun(text)}”: what about it?", replies)
        return Missing(field, asked.ask, replies)
    if name == "detail" and len(content(text)) < ENOUGH and not kept:
        return Missing(field, "What about it? A few words more, and nobody else could have written this.")
    if name in ("detail", "skills", "fit") and _ADVERT.search(text) and len(content(_ADVERT.sub("", text))) < ENOUGH:
        return Missing(field, "Anybody could say this. What happened in this talk, or in your work, and nowhere else?")
    if third and reader:
        who = names.full(reader) or "your reader"
        replies = (Reply(spoken, field, spoken),) if spoken else ()
        return Missing(
            field,
            f"This goes to {who}. Is “{third}” {who}? Then it should be “you”.",
            (*replies, Reply(f"No, “{third}” is somebody else", f"kept.{field}", True)),
        )
    return None


def _begun(text: str) -> str:
    """Words as a question quotes them."""
    return shortened(text.rstrip("."), QUOTED)


_BULLET = re.compile(r"\s{0,8}(?:[-*•·–]|\d{1,2}[.)])\s{1,4}")


def _flat(text: str) -> str:
    """On one line; lines with bullets before them are a list."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if len(lines) > 1 and all(map(_BULLET.match, lines)):
        return ", ".join(_BULLET.sub("", line, count=1).rstrip(" ,;.") for line in lines)
    return " ".join(text.split())


def third_person(text: str, reader: Person) -> str:
    """The he or she that seems to be the reader; '' where somebody else in the sentence may be meant."""
    mine = {word for name in names.names(reader) for word in name.whole.split()}
    said = ""  # all before this sentence: whom it speaks of may have been named there
    for sentence in sentences(text):
        for found in _THIRD.finditer(sentence):
            if is_another(found[0], reader):
                continue
            if _YOU.search(sentence[: found.start()]):  # the reader is spoken to, so this is somebody else
                continue
            before = said + sentence[: found.start()]
            first = re.match(r"[A-Z][a-z]+\b(?!['’])", sentence)
            others = [word for word in _CAPITAL.findall(before) if word not in mine]
            others += (
                [first[0]] if first and found.start() and joints.is_namelike(first[0]) and first[0] not in mine else []
            )
            if not (_SOMEBODY.search(before) or _TOLD_OF.search(sentence[: found.start()]) or others):
                return found[0]
        said += f"{sentence} "
    return ""


def problems(words: Iterable[Words]) -> tuple[Missing, ...]:
    """The questions that are open, each field once."""
    return tuple({it.field: it.problem for it in words if it.problem}.values())
