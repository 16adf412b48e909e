"""The reader spoken of as he, she or by name, in a note that is for them."""

import re
from collections.abc import Iterator

from core.advice import cite
from core.everyday_words import COMMON
from core.mending import REPAIRS, context_of, replaced
from core.mending import changes as changed
from core.mending.grammar.verbs import PASTS, THIRDS
from core.model import Case, Person
from core.people import bare
from core.review._check import About, Check, Example, Remark
from core.review._people import parts
from core.review._text import TITLE, Text

# A name; a word that opens a sentence is none: What Ruth showed me.
_OPENER = re.compile(
    r"(?:What|How|When|That|The|But|And|As|Everything|Whatever|If|Since|Because|While|Where|Why|Later|Then)\b"
)
_OPENS = rf"(?!{_OPENER.pattern})"
_NAMED = re.compile(
    rf"(?P<title>(?i:{TITLE}) )?\b{_OPENS}(?P<name>[^\W\d_a-z][\w'-]{{1,30}}(?: [^\W\d_a-z][\w'-]{{1,30}})?)"
    rf"(?P<own>'s)? (?P<verb>[a-z']{{2,15}})"
)
# Ruth's patience; meeting Ruth; thanks to Ruth for it.
_OWN = re.compile(r"(?P<name>[^\W\d_a-z][\w-]{1,30}(?: [^\W\d_a-z][\w-]{1,30})?)'s (?!been\b)[a-z]")
_TITLED = re.compile(rf"\b(?P<title>(?i:{TITLE})) $")
_SAINT = re.compile(r"(?:\bSt\.?|\bSaint|\bcalled) $")
_MET = re.compile(
    r"\b(?:meeting|met|(?:speak|talk|work)ing (?:to|with)|(?:spoke|talked) (?:to|with)|(?:thanks|grateful) to|thank|"
    r"(?:told|shown|said) by|heard from|learn(?:ed|t)? (?:(?:a|so|great|deal|lot|much) ){0,3}from"
    r"|watching|seeing|hear) "
    rf"(?P<title>(?i:{TITLE}) )?(?P<name>[^\W\d_a-z][\w'-]{{1,30}}(?: [^\W\d_a-z][\w'-]{{1,30}})?)"
    r"(?=[.!?;]| (?:and|for|in|at|on|today|yesterday|explain|speak|talk|say|describe|this|because|how|tell"
    r"|about|what|that|when|with|again|once)\b)"
)
_BEFORE = re.compile(
    r"(?:^|[.!?]\s+|\b(?:that|and|whom?|everything|how|when|what|because|as|which|but|why|where|if|while) )$"
)


def run(text: Text, about: About) -> Iterator[Remark]:
    person = about.case.person(about.person) if about.case else None
    if person is None or not person.name:
        person = _greeted(text)
    if person is None:
        return
    start, end = text.body
    if found := _named(text, about, person, start, end):
        yield from found
    elif about.case and person in about.case.people:
        yield from _pronouns(text, about.case, person)


def _greeted(text: Text) -> Person | None:
    """Whom the greeting names, where no case does: only with a title is it certain who is meant later."""
    if not text.greeting or text.greeting.names_end <= text.greeting.names_start:
        return None
    name = text.plain[text.greeting.names_start : text.greeting.names_end]
    return Person("", name=name) if re.match(rf"(?i:{TITLE}) \w", name) or " " not in name else None


def _named(text: Text, about: About, person: Person, start: int, end: int) -> list[Remark]:
    """Their name as the subject of a verb."""
    mine = {bare(part) for part in parts(person.name)}
    case = about.case
    others = {bare(part) for it in (case.people if case else ()) if it is not person for part in parts(it.name)}
    others |= {
        bare(part) for name in ((case.company, case.profile.name) if case else ()) for part in re.findall(r"\w+", name)
    }
    if text.signature:
        others |= {bare(word) for word in re.findall(r"[^\W_]+", text.plain[slice(*text.signature)])}
    for match in _NAMED.finditer(text.plain.replace("\n", " "), start, end):
        words = {bare(word) for word in match["name"].split()}
        if not words <= mine or (words & others and not match["title"]) or match["own"]:
            continue
        if match["verb"] not in THIRDS | PASTS | {"has", "was", "does", "would", "will", "can"}:
            continue
        if not _BEFORE.search(text.low[max(start, match.start() - 12) : match.start()]):
            continue
        return [Remark(match.start(), match.end("name"), "They are the one who reads this: say “you”.", ("you",))]
    plain = text.plain.replace("\n", " ")
    for match in _OWN.finditer(plain, start, end):
        first = match["name"].split()[0]
        at = match.start("name")
        if " " in match["name"] and (_OPENER.match(first) or _TITLED.match(first + " ")):  # Later Ruth's …, Dr Brandt's
            at += len(first) + 1
        before = plain[max(start, at - 14) : at]
        title = _TITLED.search(before)
        words = {bare(word) for word in plain[at : match.end("name")].split()}
        if not words <= mine or (words & others and not title) or _SAINT.search(before):
            continue
        at -= len(before) - title.start() if title else 0
        shown = "Your" if text.opens(at) else "your"
        return [Remark(at, match.end("name") + 2, "They are the one who reads this: say “your”.", (shown,))]
    if about.traits.to_agency or about.traits.passed_on:
        return []  # there "I spoke with Ruth" is what is reported
    for match in _MET.finditer(plain, start, end):
        words = {bare(word) for word in match["name"].split()}
        if words <= mine and (match["title"] or not words & others):
            at = match.start("title") if match["title"] else match.start("name")
            return [Remark(at, match.end("name"), "They are the one who reads this: say “you”.", ("you",))]
    return []


def _pronouns(text: Text, case: Case, person: Person) -> Iterator[Remark]:
    """He or she where nobody else can be meant, as core/mending is certain of it."""
    context = context_of(case, f"people.{person.id}.detail")
    for first, last in text.sentences:
        if _others_come_up(text, person, first, last):
            continue
        sentence = text.raw[first:last]
        found = changed(REPAIRS["reader"], sentence, context)
        if not found:
            continue
        a, b = found[0][0], found[-1][1]
        instead = replaced(sentence[:b], found)[a:]
        yield Remark(first + a, first + b, "This seems to be your reader: say “you”.", (instead,))


_SUBJECT = re.compile(r"\b(?:he|she)(?:'s|'d|'ll)?\b")
_CAPITAL = re.compile(r"(?<![.!?] )(?<!\n)\b[^\W\d_a-z][\w'-]+")


def _others_come_up(text: Text, person: Person, first: int, last: int) -> bool:
    """Whether no he or she does anything here, or some name stands here or just before that may be theirs."""
    if not _SUBJECT.search(text.low, first, last):
        return True
    before = max((a for a, b in text.sentences if b <= first), default=first)
    mine = {bare(part) for part in parts(person.name)}
    return any(
        bare(it[0]) not in mine and it[0].lower() not in COMMON
        for it in _CAPITAL.finditer(text.plain, before, last)
        if it.start() > before + 1
    )


_CASE = {"answers": {"people.a.name": "Hugo Brandt", "people.b.name": "Lena Voss"}, "person": "a"}

CHECK = Check(
    title="It speaks of its reader as of somebody else",
    why="“He told me” to the one who told you shows that the words were written for a list, not for them.",
    sources=cite(41, 42),
    severity={"spoken": None, "to_hr": None, "": "must"},
    group="facts",
    instead="“You”: they are the one who reads it.",
    run=run,
    examples=(
        Example("he", "Dear Hugo,\nHe told me that the maps are not for sale.", ("He",), _CASE),
        Example("their name", "Dear Mr. Brandt,\nthank you. Mr. Brandt told me about the maps.", ("Mr. Brandt",)),
        Example("what they showed", "Dear Hugo,\nWhat Hugo showed me has stayed with me.", ("Hugo",), _CASE),
        Example("theirs", "Dear Hugo,\nHugo's patience with the maps struck me.", ("Hugo's",), _CASE),
        Example("theirs, with a title", "Dear Dr Brandt,\nI liked Dr Brandt's patience.", ("Dr Brandt's",), _CASE),
        Example("whom one met", "Dear Mr. Brandt,\nI enjoyed meeting Mr. Brandt today.", ("Mr. Brandt",), _CASE),
        Example(
            "the colleague's",
            "Dear Hugo,\nLena's patience struck me. I enjoyed meeting Lena. It was good to meet you, Hugo.",
            (),
            _CASE,
        ),
        Example("somebody else", "Dear Hugo,\nLena told me about the maps; she has read them all.", (), _CASE),
        Example("a ship", "Dear Hugo,\nI did not know that the Maid of Ulster still has her first engine.", (), _CASE),
        Example("said to them", "Dear Hugo,\nHugo, I liked the maps. I told my sister, and she laughed.", (), _CASE),
    ),
)
