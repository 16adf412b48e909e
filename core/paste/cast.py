"""Who is who in a text: every mention of somebody, and what the words beside it say of their part.

The law of this module: evidence is added up for a person, over all places that name them. What a sentence says comes
before what a heading says; who is greeted or absent does not interview; of whom nothing is said, nobody is made.
"""

# ruff: noqa: E501  (a table of words)

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from core.paste import cues, elimination
from core.paste.beside import greeted, in_front, job_of
from core.paste.chains import Chain, chains, said
from core.paste.contact import ADDRESS, Someone, domain, human, someone_of
from core.paste.cues import ABSENT, ARRANGES, ASKED, CANDIDATE, GUEST, LEFT, MAYBE, MEETS, OTHER
from core.paste.elimination import Told
from core.paste.found import Found
from core.paste.layout import NO_TALK, WITH, Place, cells, places
from core.paste.mentions import Mention, mentions, one_person
from core.paste.names import carries, from_address, is_given
from core.paste.trades import is_job
from core.paste.words import RECRUITS, RELATIVES, sentence_at
from core.people import Name

_MOST = 12
_MOST_PEOPLE = 60
_LINES = 400
_SEVERAL = re.compile(r"\w+(?:ists|ers|ors|eurs|ants)", re.IGNORECASE)
# A line with these names people for another reason.
_NO_PANEL = re.compile(
    r"\b(?:referees?|references?|report\w*|manage[ds]?|former|previous\w*|outgoing|copied|cc|wr(?:itten|ote)|contacted|working|colleagues|team ?mates|trustees|directors:|founded|founders)\b",
    re.IGNORECASE,
)  # fmt: skip
# "my colleague Frauke Lindemann, who …": a person, not a firm.
_BEHIND_JOB = re.compile(r"(?:,|\s[–—|-])?\s+([A-ZÀ-Þ][^(),;]{1,60}), ")
_GOES_ON = re.compile(r",? (?:and|&|und|et|y|e)\b")
_SOMEBODY = re.compile(
    rf"\b(?:colleagues?|{RELATIVES}|boss|mate|members?|representative|student|observer|volunteer|governor|trustee|expert)(?: is|:)?,? $",
    re.I,
)
_PRONOUN = re.compile(
    r" (?:also )?(?:sitting in|joining (?:us|you|me))\b|,? (?:who|whom|whose|she|he)\b|['’]s (?:he|she)\b| \((?:she|he|they)\b"
)
# "You'll meet me at reception" is no interview.
_AT_DOOR = re.compile(r"(?:see|meet) me (?:at|in|by|outside|on|first)\b")
# "(Jade from the club has the stopwatch)"
_ASIDE = re.compile(r"[^()]*\b(?:has|have|will|is|brings|keeps)\b[^()]*\)")
_INNER = re.compile(r"[;.]\s+([^;:.,()]{3,40}):\s*$")  # "Committee: Ana Torres; administrative support: …"
# "I'm writing for Una Keogh. She'd love to talk to you"
_THEN_THEY = re.compile(
    r"\s*(?:She|He|They)(?:['’]d| would|['’]ll| will)(?: \w+)? (?:(?:love|like|be \w+) to )?(?:talk|speak|meet|see|chat|interview|call|ring)\b(?! (?:you )?(?:back|again|before|beforehand|after))"
)
_TO_ME = re.compile(r"\b(?:with|to|be|just|only|it['’]?s) $|\b(?:see|meet) $")


@dataclass(slots=True)
class _Person:
    """What all the places say that name one person."""

    best: Mention
    line: str
    kinds: set[str] = field(default_factory=set)
    where: set[str] = field(default_factory=set)
    does: Found | None = None
    address: Found | None = None

    @property
    def part(self) -> str:
        if CANDIDATE in self.kinds:
            return CANDIDATE
        if ABSENT in self.kinds:
            return ARRANGES if ARRANGES in self.kinds else ABSENT
        if self.best.alone and not self.does:
            self.kinds -= {GUEST, ASKED}
        if OTHER in self.kinds:
            self.kinds -= {LEFT}
        return next((kind for kind in (MEETS, ARRANGES, GUEST, ASKED, LEFT, MAYBE) if kind in self.kinds), "")


@dataclass(frozen=True, slots=True)
class Cast:
    """Who meets the candidate, who arranges it or is elsewhere, and whether the writer is among the first (`me`)."""

    meets: tuple[Someone, ...] = ()
    guests: tuple[Someone, ...] = ()  # of the meeting; nobody says more
    arranges: tuple[Someone, ...] = ()
    maybe: tuple[Someone, ...] = ()  # they meet, and may be a company
    left: tuple[Someone, ...] = ()  # nothing but the meeting can be why they are named
    near: bool = False  # and they stand beside who meets the candidate, or in the agenda
    where: dict[str, set[str]] = field(default_factory=dict)  # name -> the lines that say they meet
    me: bool = False
    absent: bool = False  # the writer says that they will not be there


# ---- one line ----

# "Interview: Ana Torres <> Acme": one side is the candidate's.
_PAIR = re.compile(r"(?<=[^\W_]) ?(?:<-?>|[×↔⟷]|(?<= )x(?= [A-ZÀ-Þ])) ?(?=[^\W_])")
_SLASH = re.compile(r"(?<=[^\W_]) / (?=[A-ZÀ-Þ])")


_AT = re.compile(r"(?:\s@\s?|\s(?:at|bei|chez)\s)$", re.IGNORECASE)  # "Ana Ruiz @ "
# "Subject: Interview with Marks and Spencer"
_WITH_TWO = re.compile(r"(?:[^\W\d_]{2,9}: )*(?:[\w-]+ ){0,3}\w+ (?:with|mit|avec|con) $")


def is_pair(line: str) -> bool:
    """Whether a line names two sides that meet."""
    return len(line) <= 200 and bool(_PAIR.search(line))


def _is_firm(line: str, chain: Chain) -> bool:
    """Whether a line names a company where somebody could stand: "Interview with Marks and Spencer", "Ana Ruiz @ Acme"."""
    names = [one.name for one in chain.people]
    if _AT.search(line[: chain.start]) and len(names) == 1 and not chain.beside[chain.people[0]].does:
        return not is_given(names[0].split()[0])
    if len(names) != 2 or not all(one.alone and not one.title and not chain.beside[one].does for one in chain.people):
        return False
    title = _WITH_TWO.fullmatch(line[: chain.start][-120:]) and not line[chain.end :].strip()
    return bool(title) and (names[0] == names[1] or not all(map(is_given, names)))


def _of_pair(line: str, chain: Chain, you: re.Pattern | None) -> str:
    """What a title that names two sides says of those on one of them: whoever is beside the user meets them; where
    the user is on neither side, either may be the candidate.
    """
    if len(line) > 200:
        return ""
    at = chain.start
    mine = [match.start() for match in you.finditer(line)] if you else []
    for form in (_PAIR, _SLASH):
        if len(signs := [match.start() for match in form.finditer(line)]) == 1:
            if not mine:
                return OTHER if form is _PAIR else ""
            across = all((own < signs[0]) != (at < signs[0]) for own in mine)
            return MEETS if across and (len(chain.people[0].words) > 1 or is_given(chain.people[0].name)) else ""
    return ""


def _you(mine: set[str]) -> re.Pattern | None:
    """What finds the user's own names."""
    names = [name for name in mine if "@" not in name]
    words = {re.escape(word) for name in names for word in (name, *name.split()) if len(word) > 1}
    return re.compile(rf"\b(?:{'|'.join(sorted(words, key=len, reverse=True))})\b", re.I) if words else None


def _starts(lines: Sequence[str], by_row: dict[int, list[Mention]]) -> set[int]:
    """The lines that begin with a name, whatever signs or times stand in front."""
    firsts = ((row, next((one for one in here if not one.faint), here[0])) for row, here in by_row.items())
    return {
        row
        for row, one in firsts
        if not (one.faint or one.me) and not re.search(r"[^\W\d_]{2}", lines[row][: one.start].replace(one.before, ""))
    }


def _kind(
    line: str, place: Place, chain: Chain, since: int, you: re.Pattern | None, topics: bool
) -> tuple[str, bool, bool]:
    """(what a line says of a chain, whether its place says so, whether a heading does); `topics`: an agenda has who stands
    behind its topics.
    """
    inner = _INNER.search(line[max(chain.start - 50, 0) : chain.start]) if place.part else None
    part = (cues.of_label(inner[1]) if inner else "") or place.part
    kind, doing = said(line, chain, since, part, you)
    labelled = bool(part) and kind == part
    if place.column:
        start, end = place.column
        place_only = NO_TALK.match(line[start:end].strip())  # "Reception (Maureen)"
        kind = OTHER if labelled else kind  # "Ana Torres | Engineer | Mass Spectrometry"
        return (MEETS if start <= chain.start < end and not place_only else kind), True, True
    ahead = line[since : chain.start]
    topic = (
        ahead.rstrip().endswith(":")
        and re.search(r"[^\W\d_]{3}", ahead)
        and not cues.talks(ahead)
        and not (chain.people[0].sure or topics)
    )  # "10:00 Case study: Johnson Matthey"
    aside = re.search(r"\([^()]*$", ahead) and _ASIDE.match(line, chain.end)
    if not kind and place.timed and not (topic or aside) and not any(one.me for one in chain.people):
        kind = MEETS
        if WITH.match(line) and sentence_at(line, chain.start)[0]:
            kind = ""  # "with Ana Torres" says so of its own sentence
    elif not kind and len(chain.people) > 1 and len(re.split(r"[.!?]\s", ahead)[-1].split()) < 2:
        fragment = any(one.me for one in chain.people) and re.match(r"\s*(?:[.!?]|$)", line[chain.end :])
        kind = (
            MEETS if chain.people[0].me or fragment else kind
        )  # "me and my sister Giulia", "Xanthe our winemaker and me."
    together = doing and len(chain.people) > 1
    first = not re.search(r"[^\W\d_]{3}", WITH.sub("", ahead)) or bool(WITH.search(ahead[-5:]))
    behind = topics and ahead.endswith(": ")
    alone = place.timed and (first or behind) and not re.match(r" \w", line[chain.end :])
    return kind, labelled or alone or together, labelled or together


def _is_list(chain: Chain) -> bool:
    """Whether several are named together with what each does, as a panel is: "Ana (CTO) and Ben (Head of Design)"."""
    named = [one for one in chain.people if not one.me]
    return len(named) > 1 and not any(one.alone for one in named) and all(chain.beside[one].does for one in named[:-1])


def _believed(one: Mention, chain: Chain, line: str, kind: str, placed: bool, labelled: bool, does: str) -> str:
    """The same, where the words can be a company's or a department's as well as a name."""
    if one.sure or one.alone or does:
        return kind
    at = chain.people.index(one)
    among = 0 < at < len(chain.people) - 1 and all(chain.people[near].sure for near in (at - 1, at + 1))
    alike = at and all(line.startswith(" (", other.end) for other in chain.people[at - 1 : at + 1])  # "A (x), B (y)"
    if _SOMEBODY.search(line[max(one.start - 40, 0) : one.start]) or _PRONOUN.match(line, one.end):
        return kind
    after_comma = at and "," in line[one.start - 2 : one.start]
    entry = at == len(chain.people) - 1 == 1 and not re.search(r"[:\t|]", line[: chain.start])
    if after_comma and entry and not line[one.end :].strip():
        return OTHER  # a line of a list: "Dan Whitlock, Mesquite High"
    if after_comma and not (labelled or among or alike):
        return ""  # ", Visual Merchandising"
    if (
        at
        and (unit := _BEHIND_JOB.fullmatch(line, chain.people[at - 1].end, one.start))
        and is_job(unit[1])
        and not _GOES_ON.match(line, one.end)
    ):
        return ""  # "Ana Torres   Manager, Emergency Response"
    if placed or any(other.sure or other.alone or chain.beside[other].does for other in chain.people):
        return kind
    return MAYBE if kind == MEETS else ""


def _told(
    lines: Sequence[str],
    row: int,
    here: Sequence[Mention],
    place: Place,
    below: str,
    you: re.Pattern | None,
    topics: bool,
) -> Iterator[Told]:
    line = lines[row]
    since = 0
    every = chains(line, [one for one in here if one.start >= place.at])
    for number, chain in enumerate(every):
        kind, placed, labelled = _kind(line, place, chain, since, you, topics)
        if not kind and len(chain.people) == 1 and chain.people[0].sure:
            begins, ends = sentence_at(line, chain.start)
            alone = not any(begins <= other.start < ends for at, other in enumerate(every) if at != number)
            kind = MEETS if alone and _THEN_THEY.match(line, ends) else kind
        if kind in ("", MEETS, GUEST) and (pair := _of_pair(line, chain, you)):
            kind = pair
        if kind in (MEETS, GUEST) and _is_firm(line, chain):
            kind = OTHER
        if not kind and _is_list(chain) and not _NO_PANEL.search(line):
            kind, placed = MEETS, True
        in_cells = [job for start, end in cells(line) if (job := job_of(line[start:end]))] if place.column else []
        for one in chain.people:
            if one.me:
                if kind == MEETS and (
                    len(chain.people) > 1
                    or (_TO_ME.search(line[: one.start]) and not _AT_DOOR.search(line[one.start - 5 : one.end + 9]))
                ):
                    yield Told(one, MEETS, "", "", line)
                continue
            beside = chain.beside[one]
            does = beside.does or in_front(line, one, since) or next(iter(in_cells), "")
            if len(chain.people) > 1 and _SEVERAL.fullmatch(does):
                does = ""  # "Ana Torres / Ben Wu (Scientists)"
            if not does and labelled and len(chain.people) == 1 and not line[chain.end :].strip():
                does = job_of(below)
            part = ARRANGES if beside.organizes else kind
            if part == place.part == ASKED and (RECRUITS.search(does) or not (does or len(chain.people) > 1)):
                part = ARRANGES  # "Your contacts: …"
            part = CANDIDATE if greeted(line, one) else _believed(one, chain, line, part, placed, labelled, does)
            yield Told(one, part, does, beside.address, line)
        since = chain.end


# ---- all of them ----


def _gathered(told: Sequence[Told], mine: set[str]) -> list[_Person]:
    """The people of a text: those with a whole name first, then whom one word may mean."""
    people: list[_Person] = []
    for it in sorted(told, key=lambda it: it.who.alone):
        one = it.who
        hits = [who for who in people if one_person(one, who.best)]
        if len(hits) > 1 or (one.faint and it.kind != MEETS) or len(people) > _MOST_PEOPLE:
            continue
        who = hits[0] if hits else _Person(one, it.line)
        if not hits:
            people.append(who)
        if len(one.name) > len(who.best.name) and not one.alone:
            who.best, who.line = one, it.line
        if it.kind:
            who.kinds.add(it.kind)
        if it.kind == MEETS:
            who.where.add(it.line)
        who.does = who.does or (Found.of(it.does, it.line) if it.does else None)
        who.address = who.address or (Found.of(it.address, it.line) if it.address and human(it.address, mine) else None)
    return people


def _with_addresses(people: Sequence[_Person], lines: Sequence[str], mine: set[str]) -> None:
    """The one address of a text that is made of a whole name is theirs, wherever it stands."""
    addresses = {hit: line for line in lines if "@" in line for hit in ADDRESS.findall(line) if human(hit, mine)}
    for who in people:
        if who.address or who.best.alone:
            continue
        theirs = [hit for hit in list(addresses)[:_MOST_PEOPLE] if carries(who.best.name, hit)]
        if len(theirs) == 1:
            who.address = Found.of(theirs[0], addresses[theirs[0]])


def _addressed(line: str, place: Place, people: Sequence[_Person], mine: set[str]) -> Iterator[Someone]:
    """Those of whom a list has the address alone."""
    for piece in line[place.at :].split(";")[:_MOST]:
        hit = ADDRESS.fullmatch(piece.strip(" <>*-•"))
        if not hit or not domain(hit[0]) or not human(hit[0], mine):
            continue
        one = someone_of(from_address(hit[0]), line, hit[0], line, mine)
        if one and not any(carries(who.best.name, hit[0]) for who in people):
            yield one


def cast(lines: Sequence[str], mine: set[str], known: Sequence[str] = ()) -> Cast:
    """The cast of a text; of those whose name is `known` one word is enough."""
    lines = lines[:_LINES]
    by_row: dict[int, list[Mention]] = {}
    for one in mentions(lines, known):
        by_row.setdefault(one.row, []).append(one)
    starts = _starts(lines, by_row)
    where = places(lines, starts)
    you = _you(mine)
    told: list[Told] = []
    topics = any(
        one.sure and where[one.row].timed and lines[one.row][: one.start].endswith(": ")
        for here in by_row.values()
        for one in here
    )
    for row, here in by_row.items():
        alone = row in starts and row + 1 < len(lines) and row + 1 not in starts and len(lines[row + 1]) < 60
        told += _told(lines, row, here, where[row], lines[row + 1] if alone else "", you, topics)
    me = any(it.who.me for it in told)
    told = [it for it in told if not it.who.me]
    told, near = elimination.by_elimination(told, lines, where, starts)
    me = me or any(it.kind == LEFT and elimination.with_me(it.line, it.who) for it in told)
    people = _gathered(told, mine)
    _with_addresses(people, lines, mine)
    parts: dict[str, list[Someone]] = {}
    for row, place in enumerate(where):
        if place.part in (MEETS, GUEST) and "@" in lines[row]:
            parts.setdefault(place.part, []).extend(_addressed(lines[row], place, people, mine))
    users = [Mention(0, 0, 0, name.title()) for name in mine if "@" not in name]
    for who in people:
        if any(one_person(who.best, user) for user in users):
            continue
        title = next((it.who.title for it in told if it.who.title and one_person(it.who, who.best)), "")
        if someone := someone_of(Name(who.best.name, title), who.line, "", "", mine):
            more = {key: it for key, it in (("does", who.does), ("address", who.address)) if it}
            parts.setdefault(who.part, []).append(Someone({**someone.found, **more}))
    if not parts.get(MEETS):  # where nobody else meets them, who is asked for does
        parts.setdefault(GUEST, []).extend(parts.get(ASKED, ()))
    absent = any(map(cues.ABSENT_ME.search, lines))
    meets, guests, arranges, maybe, left = (
        tuple(parts.get(part, ())[:_MOST]) for part in (MEETS, GUEST, ARRANGES, MAYBE, LEFT)
    )
    said_of = {who.best.name: who.where for who in people}
    return Cast(meets, guests, arranges, maybe, left, near == elimination.WITH, said_of, me and not absent, absent)
