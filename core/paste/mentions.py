"""Every mention of a person in a text, whatever it stands in: a sentence, a list, a cell, brackets.

The law of this module: a mention is words that can be a name and nothing that says otherwise. A known given name or a
title speaks for it; a word for a job, a place, a firm or a day beside it speaks against it. What somebody is in the
text is not asked here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from core.name_words import CAPITAL_TITLES, GIVEN_TOO, JOB, ROLES, TITLES, bare_title, vocabulary
from core.paste.firm_words import firm_like
from core.paste.names import NOT_A_NAME, folded, is_given, is_nobody, person
from core.paste.trades import is_job, several
from core.paste.words import RELATIVES, legal
from core.people import is_particle as _is_particle
from core.people import is_title, same

_TOKEN = re.compile(r"(?:A/(?=Prof\b)|(?<![^\W_])['’](?=t [A-Z]))?[^\W\d_]+(?:\.-[^\W\d_]+|['’‘`-][^\W\d_]+)*\.?[ºª]?")
_LONGEST_NAME = 4  # words, particles aside
_MOST = 120  # mentions in a text
_ME = re.compile(
    r"\b(?:[Mm]e|[Mm]yself)\b(?!['’-])|"
    r"(?<![\w'’])I(?= (?:(?:really|very much|both|also|all) ){0,2}"
    r"(?:will|would|look|enjoyed|liked|loved|found|met|spoke|are|were|have|had)\b)|"
    r"(?:(?<=\bet )moi|(?<=\bund )(?:ich|mich)|(?<=\by )yo|(?<=\be )(?:io|eu)|(?<=\boch )jag|(?<=\bog )jeg|"
    r"(?<=\ben )ik)\b"
)
# Capitalised at the beginning of a sentence, and no part of the name that follows.
_OPENS = vocabulary("""
    reach email phone text contact find join greet visit follow remember note report expect say chat speak talk send
    g'day g’day
    give let c'est c’est ask meet meets see sees bring ring call tell when once could would can will if with and
    job vi wir nous noi wij
    your our my both also plus then after before thanks thank hi hello hey dear ciao hola morning afternoon evening
    good attn because as so but or for from it its it's he she they there here met spoke talking speaking meeting
    interview interviewing interviewer panel is are was were has have had do does did let just sorry really not now
    please only until while where who what which how why any all some may might must should shall host lunch coffee
    tour welcome intro introduction chat session break client re cc to by on at in of the this that these those next
    first second third final candidate organizer organiser organized contact location calendar reply mit und sehr
    liebe lieber hallo herzlich frau herr con y e et avec pour par und oder bitte ihre ihr gespräch entretien an am
    pm gmt cet bst est pst utc emerita emeritus colloquio entrevista gesprek required optional attendees hosts
    reminder invitation
""")
# Behind a name these make it a place; as its last word they may be a family name ("Oliver Hall") …
_PLACES = vocabulary("""
    house hall court lane road street st avenue ave terrace square place way drive hill park gate lodge garden gardens
    care ward
""")
# … and these make it a place or a firm wherever they stand.
_FIRMS = vocabulary("""
    building room annexe annex suite wing tower centre center campus station hotel school academy college university
    hospital clinic library libraries museum theatre theater church pavilion plaza mall estate works trust foundation
    institute council team recruitment staffing removals solutions services systems group partners foods bakery joinery
    practice coaches youth
    health optics time standard search fund prize award mailbox inbox desk unit department office portal
    class site zone posting requisition home homes
""")
# What is talked about: a name that nothing else speaks for has none of these.
_TOPICS = vocabulary("""
    activity agenda answers architecture assessment assignment background behavioral behavioural case challenge
    client closing coding critique culture customer data debrief deep delivery demo design discussion dive
    exercise experience feedback fit group guide handbook inspection leadership lesson literacy material materials
    motivation numeracy observation one opening overview pairing planning play portfolio practical presentation
    primer product programming project questions remarks review role round safety scenario schedule sense shift
    showcase simulation skills stakeholder strategy study system task tasting technical test thoughts timeline
    trial values walk-through walkthrough whiteboard workshop written
""")
_SUBJECT = re.compile(
    r"(?:ology|ography|onomics|ematics|hysics|chemistry|sciences?|studies|policy|affairs|istry|iatry|icine|nursing|surgery|therapy)$"
)
# What stands behind these is what they are in charge of: "VP Care Operations", ", MD Retail Cover".
_RANK = re.compile(r"[AERS]?VP|MD|GM")
# What somebody works in or for is a department; what they lead too, and what stands behind their job in brackets.
_UNIT = re.compile(r"\b(?:in|for) $")
_LED = re.compile(r"(?<![^\W\d_])([^\W\d_]{1,20}) of (?:the |our )?$")
_IN_BRACKETS = re.compile(r"\(([^()]{2,60}?)(?:,|\s?[-–—/|&])\s$")
# Between a given and a family name: 'Kwabena "Kobi" Asante'.
_CALLED = re.compile(r"(?<=\w) (?:[\"“„][A-Z][^\W\d_]{1,20}[\"”“]|\([A-Z][a-zà-ÿ]{2,12}\))(?= [A-ZÀ-Þ])")
# Small words that stand inside a name behind one word only: "Mac an Ghoill", "Ó na Coille".
_IN_NAMES = {(front, word) for front in ("mac", "nic", "mhic", "ó", "uí") for word in ("an", "na", "a'")}
_IN_NAMES |= {("von", "und")}  # "von und zu Brandis"
_LAST_ONE = re.compile(r" ([A-ZÀ-Þ][^\W\d_]+(?:-[A-ZÀ-Þ][^\W\d_]+)?)(?![\w-]| [A-ZÀ-Þ])")
# "the father, Mossie": what follows is somebody.
_KINDRED = re.compile(
    r"\b(?:my|our|the|his|her|their) (?:[a-z][\w'’-]{2,15} ){0,2}"
    rf"(?:{RELATIVES}|partner|missus|colleague|boss|mate|gaffer|other half),? $"
)
_SHORTENED = tuple(f"{mark}{end}" for mark in "'’" for end in ("s", "ll", "ve", "re", "m", "d", "t"))
_IS_DOING = re.compile(r" (?:[a-z]{2,}ing|our|your|on (?:the|with)|in (?:the|on|with))\b")
_ZONES = re.compile(r"(?:,? [A-Z][^\W\d_]*){0,6} Time\b")  # "(India, Sri Lanka Time)"
# Given names that are words of a form as well.
_FIELDS = frozenset(("job", "grade", "mark", "page"))
# Given names that say of which kind a job is.
_KINDS = frozenset(
    "junior art grant summer charity marine major rail royal christian chase story drew faith parish page".split()
)
_WROTE = re.compile(
    r"From:\s?\"?([A-Z][\w'’-]+ [A-Z][\w'’-]+)\"?\s<|([A-Z][\w'’-]+ [A-Z][\w'’-]+) (?:has )?invited you\b"
)
_SEATS = re.compile(r"[^()]{0,12}\(\d{1,3} (?:seats?|people|pers\w*|plätze|places)\b")
_ZONE = re.compile(r" (?:[Ss]tandard |[Dd]aylight )?[Tt]ime\b")
_FIRM_JOIN = re.compile(r"\s?&\s([A-Z][^\W\d_]*)")


def is_particle(word: str) -> bool:
    """Whether a word belongs to the family name behind it: van, 't and ’t."""
    return _is_particle(word.replace("’", "'"))


def _is_small(word: str, at: int) -> bool:
    """Whether a word of a name is a particle: "van", but not Des of "Des Hanrahan"."""
    return is_particle(word) and not (at == 0 and word[0].isupper() and is_given(word))


@dataclass(frozen=True, slots=True)
class Mention:
    """Somebody in a line, from `start` to `end`; `me` is the writer. `sure`: more than the shape is a name's."""

    row: int
    start: int
    end: int
    name: str = ""
    title: str = ""
    before: str = ""  # the capitalised words in front: "Ward Manager"
    sure: bool = False
    me: bool = False
    faint: bool = False  # a word with a capital, and no more

    @property
    def words(self) -> list[str]:
        """The words of the name but for particles such as `van`."""
        return [word for at, word in enumerate(self.name.split()) if not _is_small(word, at)]

    @property
    def alone(self) -> bool:
        """Whether only one word of the name is said."""
        return len(self.words) == 1


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    start: int
    end: int
    inside: bool = False  # small, and part of the name it stands in

    @property
    def capital(self) -> bool:
        return self.text[0].isupper() or (self.text[0] == "h" and self.text[1:2].isupper())  # Ó hÓgáin

    @property
    def title(self) -> bool:
        return self.capital and _is_title(self.text)

    @property
    def adding(self) -> bool:
        """Whether this is what somebody does: "Adding Dana"."""
        return len(self.text) > 5 and self.text.endswith("ing") and "-" not in self.text and not is_given(self.text)

    @property
    def against(self) -> bool:
        """Whether this word is in no name."""
        if self.inside:
            return False
        low = self.text.casefold().strip(".")
        if (
            low == "i"
            or (low.endswith(_SHORTENED) and len(low) > 2)
            or (len(low) > 1 and low in NOT_A_NAME and not is_given(low))
        ):
            return True
        return bool(JOB.fullmatch(low)) or low in _OPENS


def _is_title(text: str) -> bool:
    """One of the table's; "Prof.", but no word that only ends a sentence."""
    return (
        is_title(text)
        and text.strip(".") != "HR"
        and (bare_title(text) in TITLES or ".-" in text or text in CAPITAL_TITLES)
    )


def _whole_title(text: str) -> bool:
    """Whether a title is written whole, so that the dot behind it is a sentence's: "and Imran Sheikh."."""
    return TITLES.get(bare_title(text), ".")[-1] != "." and len(text) > 4


def _runs(line: str) -> Iterator[list[_Word]]:
    """Words with one blank between them that begin with a capital, particles among them."""
    run: list[_Word] = []
    called = {match.start(): match.end() for match in _CALLED.finditer(line)} if re.search(r"[\"”(]", line) else {}
    nicknames = [range(*span) for span in called.items()]
    for match in _TOKEN.finditer(line):
        text = match[0]
        if run and any(match.start() in span for span in nicknames):
            continue
        if text[-2:] in ("'s", "’s") and _IS_DOING.match(line, match.end()):
            text = text[:-2]  # "Alex Dray's doing the interview"
        ends = text.endswith(".") and not (len(text) == 2 or (_is_title(text) and not _whole_title(text)))
        inside = bool(run) and ((run[-1].text.casefold(), text) in _IN_NAMES or _two_families(run, match))
        word = _Word(text[:-1] if ends else text, match.start(), match.start() + len(text) - ends, inside)
        fits = word.capital or (run and (is_particle(word.text) or inside))
        if run and not (fits and line[called.get(run[-1].end, run[-1].end) : word.start] == " "):
            yield run
            run = []
        if word.capital or (run and fits):
            run.append(word)
        if ends and run:
            yield run
            run = []
    if run:
        yield run


def _two_families(run: list[_Word], match: re.Match[str]) -> bool:
    """Whether this is the y between two family names: "Ana de la Vega y Albornoz", but not "Ana de la Vega y Pilar"."""
    last = _LAST_ONE.match(match.string, match.end()) if match[0] == "y" else None
    return last is not None and len(run) > 2 and is_particle(run[-2].text) and not is_given(last[1].partition("-")[0])


def _cut(run: list[_Word]) -> Iterator[tuple[list[_Word], list[_Word], list[_Word], _Word | None]]:
    """(words in front, titles, the name, the word behind it) of every stretch of a run that may be a name."""
    front: list[_Word] = []
    at = 0
    while at < len(run):
        start = at
        while at < len(run) and run[at].title and not _doubles(run, at):
            at += 1
        titles = run[start:at]
        first = at
        while (
            at < len(run)
            and not (run[at].against and not (titles and at > first))
            and not (
                first < at < len(run) - 1 and run[at].title and len(run[at].text) > 2 and not is_given(run[at].text)
            )
        ):
            at += 1
        name = run[first:at]
        while name and is_particle(name[-1].text):
            name.pop()
        if name and is_particle(name[0].text) and name[0].text.islower():
            name = []
        if name:
            yield front, titles, name, run[at] if at < len(run) else None
            front = []
        else:
            front = [*front, *titles, *run[first : at + 1]]
            at += 1 if at == first else 0


def _doubles(run: list[_Word], at: int) -> bool:
    """Whether a title may be a given name here: "Dean Pryce", "Me + Dom"; "Grace" is none."""
    return is_given(run[at].text) and len(run) - at <= 2 and run[at].text.casefold() in GIVEN_TOO


def _behind(name: list[_Word]) -> bool:
    """Whether the last word is letters behind a name: FRSB, DDS."""
    return name[-1].text.isupper() and 1 < len(name[-1].text) < 7 and not all(word.text.isupper() for word in name)


def _is_place(words: list[_Word], behind: _Word | None, sure: bool, families: set[str]) -> bool:
    """Whether the words are a place's or a firm's: "Dorothy Hodgkin Building", "Tamarind House"."""
    last = words[-1].text.casefold()
    after = behind.text.casefold() if behind else ""
    if after in _PLACES | _FIRMS or after.endswith(("'s", "’s")) or (behind and legal(behind.text)):
        return True
    return len(words) > 1 and (last in _FIRMS or (last in _PLACES - families and not (sure and len(words) == 2)))


def _is_unit(ahead: str) -> bool:
    """Whether a department follows: "Consultant in Elderly Medicine", "Head of Thin Films", "(Manager, Care)"."""
    led, inside = _LED.search(ahead), _IN_BRACKETS.search(ahead)
    return bool(_UNIT.search(ahead) or (led and is_job(led[1])) or (inside and is_job(inside[1])))


def _is_name(whole: str, words: list[_Word], behind: _Word | None, known: bool, titled: bool) -> bool:
    """Whether several words can be a person's; `known` says that the first is a given name."""
    if all(bare_title(word.text) in ROLES for word in words):
        return False  # "Ward Sister"
    if len(words) > 1 and _SUBJECT.search(words[-1].text.casefold()):
        return False  # "Marine Ecology"
    if behind and words[0].text.casefold() in _KINDS and is_job(behind.text):
        return False  # "Junior Sound Designer"
    if known or titled:
        return True
    if any(word.text.casefold() in _TOPICS for word in words):
        return False  # "Incident Deep Dive"
    job = is_job(whole) or (behind is not None and is_job(behind.text))  # "Field Operations Manager"
    return not (whole.isupper() or job or is_nobody(whole)) and person(whole) is not None


def _families(lines: Sequence[str]) -> set[str]:
    """The words for places that are a family's name here: "Cuthbert Lane invited you"."""
    senders = (match for line in lines[:12] if (match := _WROTE.match(line)))
    return {name.split()[-1].casefold() for match in senders for name in match.groups() if name} & _PLACES


def _is_charge(rank: _Word, first: _Word, line: str) -> bool:
    """Whether what stands behind a rank is what it is in charge of."""
    closes = _RANK.fullmatch(rank.text) and rank.end + 1 == first.start
    return bool(closes) and (rank.text.endswith("VP") or line[: rank.start].endswith(", "))


def _of_run(row: int, run: list[_Word], line: str, families: set[str]) -> Iterator[Mention]:
    for front, titles, name, behind in _cut(run):
        while len(name) > 1 and not titles and (name[0].text.casefold() in _OPENS or name[0].adding):
            front, name = [*front, name[0]], name[1:]
        while len(name) > 1 and _behind(name):
            name = name[:-1]
        if name and _ZONE.match(line, name[-1].end):
            continue  # "10:00-11:00 (Israel time)"
        words = [word for at, word in enumerate(name) if not _is_small(word.text, at)]
        known, titled = is_given(name[0].text), bool(titles)
        if not words or len(words) > _LONGEST_NAME + 1 or _is_place(words, behind, known or titled, families):
            continue
        start, end = (titles or name)[0].start, name[-1].end
        whole, before = _CALLED.sub("", line[name[0].start : end]), " ".join(word.text for word in front)
        if "(" in line[:start] and _ZONES.match(line, end):
            continue
        if _SEATS.match(line, end) or (
            not titled and line[:start].endswith("the ") and re.match(r" [a-z]", line[end:])
        ):
            continue  # "Tŷ Afon 1.04 (10 seats)", "the Margaret Olley exhibition"
        if front and not (known or titled) and _is_charge(front[-1], name[0], line):
            continue
        joined = _FIRM_JOIN.match(line, end)  # "Tuckwell & Son", "Dr. James & Partners"
        both = ":" in line[:start] and re.fullmatch(
            r"\s?& [A-Z][\w'’-]+ [A-Z][\w'’-]+", line[end:]
        )  # "Panel: Ana Wu & Li Chan"
        if (
            joined
            and not both
            and not is_given(joined[1])
            and (len(words) == 1 or not any(is_given(word.text) for word in words))
        ):
            continue
        if (
            titled
            and all(bare_title(word.text) in ROLES for word in titles)
            and not any(is_given(word.text) for word in name)
            and (len(words) == 1 or is_job(whole))
        ):
            continue  # "Principal Geologist"
        if len(words) == 1 and not titled:
            if line[:start].endswith(" of ") and not known:
                continue  # "Director of Nursing"
            opens = not front or front[-1].text.casefold() in _OPENS or front[-1].adding
            rest = line[end : end + 2]
            field = rest[:1] == ":" or (whole.casefold() in _FIELDS and (rest == "  " or rest[:1] == "\t"))
            label = field and not line[:start].strip(" *-•")  # "Job: Claims Handler"
            if opens and not behind and not label and bare_title(whole) not in ROLES:
                yield Mention(row, start, end, whole)
        elif len(words) > 1 and several(whole):
            continue  # "Glen Orran Distillers"
        elif not (titled or known) and firm_like(words[-1].text) and (len(words) > 2 or words[-1].text.endswith("s")):
            continue  # "Castle Bromley Plastics"
        elif not (titled or known) and _is_unit(line[max(start - 70, 0) : start]):
            continue
        elif len(words) == 1 or _is_name(whole, words, behind, known, titled):
            title = line[titles[0].start : titles[-1].end] if titles else ""
            yield Mention(row, start, end, whole, title, before, sure=titled or known)


_TURNED = re.compile(
    r"(?:^|(?<=[;:(\t|\"']) ?|(?<= {2})|(?<=[-–—] ))((?:[a-z]{2,3} ){0,2}[A-Z][^\W\d_]+(?:['’-][^\W\d_]+)?), "
    r"([A-Z][^\W\d_]+(?:-[A-Z][^\W\d_]+)?(?: [A-Z]\.| [A-Z][^\W\d_]+)?)(?=$|[\t;:,()\"|]| (?:[-–—(<]|[a-z])| {2})"
)


def _turned(row: int, line: str) -> Iterator[Mention]:
    """ "Kowalski, Renee" where a list or a field begins."""
    matches = list(_TURNED.finditer(line))
    listed = ";" in line and any(is_given(match[2].split()[0]) for match in matches)  # one of a list is turned: all are
    for match in matches:
        family, given = match[1], match[2]
        known = is_given(given.split()[0]) or (listed and not is_job(given))
        if known and not is_job(family) and family.casefold() not in NOT_A_NAME | _OPENS:
            yield Mention(row, match.start(1), match.end(2), f"{given} {family}", "", "", True)


def mentions(lines: Sequence[str], known: Sequence[str] = ()) -> list[Mention]:
    """In the order of the text; of those whose name is `known` one word is enough."""
    found: list[Mention] = []
    families = _families(lines)
    for row, line in enumerate(lines[:400]):
        if not line or len(line) > 1000:
            continue
        turned = list(_turned(row, line))
        for one in (one for run in _runs(line) for one in _of_run(row, run, line, families)):
            if not any(other.start < one.end and one.start < other.end for other in turned):
                turned.append(one)
        turned += [Mention(row, match.start(), match.end(), me=True) for match in _ME.finditer(line)]
        found += sorted(turned, key=lambda one: one.start)
        if len(found) > 4 * _MOST:
            break
    parts = {folded(word) for one in found if not one.alone for word in one.words}
    parts |= {folded(word) for name in known for word in name.split()}
    return [
        one
        if one.me
        or not one.alone
        or one.title
        or is_given(one.name)
        or folded(one.name) in parts
        or _KINDRED.search(lines[one.row][max(one.start - 60, 0) : one.start])
        else replace(one, faint=True)
        for one in found[: 4 * _MOST]
    ]


def one_person(one: Mention, other: Mention) -> bool:
    """Whether two mentions may be of one: "Huw" and "Huw Llewellyn", "Mrs H. Pemberton" and "Helen Pemberton"."""
    if one.me or other.me:
        return one.me and other.me
    here, there = one.words, other.words
    if not here or not there:
        return False
    if min(len(here), len(there)) == 1:
        short, long = (one, other) if len(here) == 1 else (other, one)
        if len(long.words) == 1:
            return folded(short.name) == folded(long.name)
        word = short.words[0]
        if short.title:
            return folded(word) == folded(long.words[-1])
        if folded(word) == folded(long.words[-1]) and not is_given(word):
            return True  # "Stavrou" of "Helen Stavrou"
        return folded(word) == folded(long.words[0]) or (len(word) > 2 and same(word, long.words[0]))
    shorter, longer = sorted(([folded(word) for word in words] for words in (here, there)), key=len)
    if shorter == longer[: len(shorter)]:
        return True  # "Thi Hanh" of "Thi Hanh Vuong"
    short_end, long_end = sorted((shorter[-1], longer[-1]), key=len)
    family = short_end == long_end or (len(short_end) == 1 and long_end.startswith(short_end))  # "Carmel B"
    return family and same(here[0].strip("."), there[0].strip("."))
