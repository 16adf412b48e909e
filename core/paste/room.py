"""Everybody an invitation or a mail names: who interviewed, who arranged it, and who is nobody.

The law of this module: an interviewer is somebody the text says so of, or a guest of the meeting who is not its
organizer. Who wrote or invited arranged it, unless they say that they themselves will talk. Rooms, bots, lists and
the user are no people, and a name that may be a company's is not taken.
"""

# ruff: noqa: E501  (tables of words, one thought a line)

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from core.name_words import JOB
from core.paste.calendar_text import Guest
from core.paste.contact import (
    ADDRESS,
    Someone,
    domain,
    human,
    job_in,
    own_lines,
    someone_of,
    split_address,
    writer,
)
from core.paste.found import Found
from core.paste.names import belongs, folded, is_nobody, person, plain
from core.paste.words import AGENCY, AGENCY_DOMAIN, GAP, MAY_GAP, NOBODY, RECRUITS
from core.people import Name, is_particle, same

_MOST = 12  # people; what names more is no panel

_LABEL = re.compile(
    r"\W{0,4}(?:(?:your |the )?(?:interviewers?|interview (?:partners?|panel|team)|panel(?: members)?|panell?ists?)|"
    r"(?:(?:your|the) )?(?:on-?site |interview )?(?:schedule|line-?up)|(?:ihre )?gesprächspartner(?:in|innen)?|ansprechpartner(?:in)?|"
    r"teilnehmer(?:innen)?|entrevistador(?:a|es|as)?|contact(?: person)?|"
    r"(?:who )?you(?:['’]ll| will)(?: be)? (?:meet|meeting|speak|speaking|talk|talking)(?: with| to)?|who|required|optional|erforderlich|面接官|面接担当|担当者)"
    r"\W{0,3}[:：]\W{0,3}(.*)", re.IGNORECASE)  # fmt: skip
_GUESTS = re.compile(r"\W{0,3}(?:guests|gäste|invitados|invités)\W{0,3}", re.IGNORECASE)
_MEET = re.compile(
    r"\b(?:(?:you(?:['’]ll|['’]re| will| are going to| are)|she will|they will)(?: also)?(?: be)? (?:meet|meeting|speak|speaking|talk|talking|chat|chatting|interviewing|interviewed|joined)(?: with| to| by)?|"
    r"(?:your|the) (?:interviewers?|(?:interview )?panel)(?: members)? (?:will be|is|are|includes?|consists? of|will include)|"
    r"(?:interview|chat|call|conversation|talk|session)s? (?:will be |is |are )?(?:led|conducted|held|run|hosted) by|"
    r"(?:sie sprechen mit|sie treffen|ihre? gesprächspartner(?:in|innen)? (?:ist|sind|werden)|gespräch mit)|"
    r"vous (?:rencontrerez|échangerez avec)|(?:conocerá|hablará|se reunirá|te reunirás|hablarás)(?: a| con)?)\b\W{0,2}(?=\S)",
    re.IGNORECASE,
)
_INVITES = re.compile(
    r"(.{3,60}?) (?:is inviting you|has invited you|invited you|hat sie .{0,40}eingeladen|te ha invitado)\b|"
    r".{0,40}\bscheduled with (.{3,60}?)[.!]?$", re.IGNORECASE)  # fmt: skip
_ORGANIZER = re.compile(
    r"\*{0,2}(?:organi[sz]er|organisator(?:in)?|organizador[a]?|organisateur|主催者)\*{0,2}\s*[:：]?\s*(.*)", re.IGNORECASE)  # fmt: skip
_IS_ORGANIZER = re.compile(
    r"(.{3,80}?)\s*[-–—(]\s*(?:organi[sz]er|organisator(?:in)?|organizador[a]?|主催者)\)?\*?$", re.IGNORECASE)  # fmt: skip
_THEMSELVES = re.compile(
    r"\b(?:i(?:['’]m| am)? (?:really |very much )?(?:look(?:ing)? forward to|excited to|can['’]t wait to) (?:meet|speak|talk|chat|get to know|interview)\w*|"
    r"(?:speaking|talk(?:ing)?|meeting|chatting|interview|conversation|chat|call) with me\b|i(?:['’]ll| will) be (?:interviewing|talking|speaking|meeting)|"
    r"(?:great|good|nice|lovely|a pleasure) (?:to (?:meet|speak|talk)|meeting|speaking|talking|chatting)|ich freue mich (?:darauf|auf) .{0,40}(?:gespräch|kennen))",
    re.IGNORECASE,
)
_OUR = re.compile(
    r"(?:our|the|my|both|also|unser(?:e|em|er|en)?|notre|nuestr[oa])\s(?:(?:own|colleagues?|kollegin|kollegen?)\s)?",
    re.IGNORECASE,
)
_CC = re.compile(r"\*?(?:cc|to|an|required|optional|erforderlich|kopie|para|à)\*?\s*[:：]\s*(.+)", re.IGNORECASE)
_BULLET = re.compile(r"(?:[-–—*•●▪·>]|\(?\d{1,2}[.)])\s*")
_TIMES = re.compile(
    r"(?:\d{1,2}(?:[:.h]\d\d)?\s?(?:[ap]\.?m\b\.?|uhr|h\b)?\s?(?:[-–—]|to|bis)\s?)?\d{1,2}(?:[:.h]\d\d\s?(?:[ap]\.?m\b\.?|uhr|h\b)?|\s?(?:[ap]\.?m\b\.?|uhr))"
    r"(?:\s?\(?(?-i:[A-Z]{2,4})\b\)?)?\W{0,4}", re.IGNORECASE)  # fmt: skip
_TIMED = re.compile(r"(?:with|w/|mit|con|avec)\s+(.+)$", re.IGNORECASE)
_PIECES = re.compile(rf"{MAY_GAP}(?:\t|\||·|•|●|;)\s*|{GAP}[–—-]\s+|,\s+|:\s+")
_JOINED = re.compile(
    rf"{MAY_GAP}[;,]\s*(?:and |und |et |y )?|{GAP}(?:and|und|et|y|as well as|sowie|&|\+)\s+", re.IGNORECASE
)
_IN_BRACKETS = re.compile(r"\s?[(（\[]([^()（）\[\]]{0,80})[)）\]]")
_STOP = re.compile(r"[.!?](?:\s+(?=[A-ZÄÖÜ])|$)")
_TITLE_DOT = re.compile(r"\b(?:dr|prof|mr|mrs|ms|med|rer|nat|dipl|ing|st|sr|jr|rev|hon|[A-Z])\.$", re.IGNORECASE)
_SOURCE = re.compile(
    r"(?:who|which|from|of|the|our|their|on|at|in|for|about|to|via|this|next|am|um|vom|von der|der|die|le|el|de|tomorrow|today|and)\b",
    re.IGNORECASE,
)


# ---- one person out of a piece of text ----


def _does(text: str) -> str:
    """Their job, without an article: "our Head of Platform"."""
    text = (
        _OUR.sub("", text.strip(" ,.;:-–—"), count=1) if _OUR.match(text.strip(" ,.;:-–—")) else text.strip(" ,.;:-–—")
    )
    return job_in(text) if JOB.search(text) else ""


def entry(text: str, line: str, mine: set[str], close: bool = False) -> Someone | None:
    """One person out of "Dr. Ana Torres (she/her), Head of Platform <ana@…>"; None where it is not just that."""
    if len(text) > 200:
        return None
    text = _BULLET.sub("", text.strip(), count=1) if _BULLET.match(text.strip()) else text.strip()
    rest, address = split_address(text)
    if address and not human(address, mine):
        return None
    inside = [part for part in _IN_BRACKETS.findall(rest) if JOB.search(part)]
    rest = _IN_BRACKETS.sub("", rest).strip(" ,;|-–—<>*:")
    job_behind = JOB.search(rest.partition(",")[2])
    read = None if job_behind else person(rest, close=close and rest.count(",") == 1 and not JOB.search(rest))
    pieces = [] if read else [piece for piece in _PIECES.split(rest) if piece.strip()]
    if not read and pieces:
        read = person(pieces[0])
    if read and is_nobody(read.whole):
        return None
    if not read:
        return someone_of(None, line, address, line, mine) if domain(address) and not rest else None
    one = someone_of(read, line, address, line, mine)
    jobs = [job for piece in [*inside, *pieces[1:], " ".join(pieces[1:])] if (job := _does(piece))]
    if any(piece.strip() and not JOB.search(piece) for piece in pieces[1:2]) and not inside:
        return one if one and (close or address) else None
    if one and jobs:
        whole = ", ".join(piece.strip() for piece in pieces[1:3]) if len(pieces) > 2 and not inside else ""
        one.found["does"] = Found.of(job_in(whole) or jobs[0], line)
    return one


def _prefix(text: str) -> tuple[Name | None, str]:
    """The name a text begins with, and the rest: "Milo Petersen on Tuesday"."""
    words = text.split()
    count = 0
    while count < min(len(words), 6):
        word = words[count].strip(".,")
        if not (word[:1].isupper() or is_particle(words[count])):
            break
        count += 1
    for end in range(count, 1, -1):
        if read := person(" ".join(words[:end])):
            return read, " ".join(words[end:])
    return None, text


def listed(text: str, line: str, mine: set[str]) -> list[Someone]:
    """The people a sentence goes on to name, each with their job, up to where it speaks of something else."""
    people: list[Someone] = []
    text = text[:400]
    for stop in _STOP.finditer(text):
        if not _TITLE_DOT.search(text[: stop.start() + 1]):
            text = text[: stop.start()]
            break
    for piece in _JOINED.split(text)[: 3 * _MOST]:
        inside = [part for part in _IN_BRACKETS.findall(piece) if JOB.search(part)]
        piece, address = split_address(_IN_BRACKETS.sub("", piece).strip())
        piece = _OUR.sub("", piece, count=1) if _OUR.match(piece) else piece
        piece = piece.strip(" -–—:*")
        if not piece:
            continue
        read, rest = _prefix(piece)
        before = ""
        if read and people and rest and JOB.match(rest):
            read = None  # "Senior Product Designer", the job of the one before
        if not read and JOB.search(piece) and (match := re.search(r"[a-z]\s((?:[A-Z][\w'’.-]+\s?){2,4})$", piece)):
            if people and not _does(piece[: match.start(1)]):
                break
            read, before, rest = person(match[1]), piece[: match.start(1)], ""  # "our CTO Peter Vance"
        if read and not is_nobody(read.whole) and not JOB.search(read.whole):
            one = someone_of(read, line, address, line, mine)
            if one:
                if job := next((job for job in map(_does, [*inside, before, rest]) if job), ""):
                    one.found["does"] = Found.of(job, line)
                people.append(one)
                if rest and not _does(rest) and _SOURCE.match(rest.lstrip(" -–—,")):
                    break
                continue
        job = _does(re.sub(r"\s(?:on|am|le|el|from|at|um|who|,)\s.*", "", piece))
        if people and job and "does" not in people[-1].found:
            people[-1].found["does"] = Found.of(job, line)
            continue
        if not read and inside and re.fullmatch(r"[A-Z][^\W\d_]{1,20}", piece) and not is_nobody(piece):
            job = _does(inside[0]) or inside[0]
            people.append(Someone({"name": Found.of(piece, line), "does": Found.of(job, line)}))
            continue
        break
    return people


# ---- the same person twice ----


def _alike(one: Someone, other: Someone) -> bool:
    if one.address and other.address:
        return one.address.casefold() == other.address.casefold()
    if one.name and other.name:
        here, there = ([word for word in who.name.split() if not is_particle(word)] for who in (one, other))
        if min(len(here), len(there)) == 1:
            return same(here[0], there[0])
        return (folded(here[-1]) == folded(there[-1]) and same(here[0], there[0])) or plain(one.name) == plain(
            other.name
        )
    named, addressed = (one, other) if one.name else (other, one)
    return bool(named.name and addressed.address) and _carries(named.name, addressed.address)


def _carries(name: str, address: str) -> bool:
    """Whether an address is made of given and family name, or of one that is long enough to be no accident."""
    words = [word for word in name.split() if not is_particle(word)]
    local = address.partition("@")[0]
    if len(words) == 1:
        return re.split(r"[._-]", local)[0].casefold() == words[0].casefold()
    return belongs(name, address) and any(
        fold(words[-1]) in fold(local) or fold(local) == fold(words[0]) for fold in (folded, plain)
    )


def _merged(people: list[Someone], more: Sequence[Someone]) -> list[Someone]:
    """`people` and whoever of `more` is not among them; what is said of one twice is joined, the first word counts."""
    people = list(people)
    for one in more:
        hits = [at for at, other in enumerate(people) if _alike(one, other)]
        if len(hits) == 1:
            other = people[hits[0]]
            values = {**one.found, **other.found}
            if one.name and len(one.name.split()) > len(other.name.split()):
                values["name"] = one.found["name"]
            people[hits[0]] = Someone(values, other.block or one.block, other.part)
        elif not hits:
            people.append(one)
    return people


# ---- the ways a text names people ----


def _labelled(lines: list[str], mine: set[str]) -> Iterator[Someone]:
    """After "Interviewers:", in the line or in those below."""
    for number, line in enumerate(lines):
        match = _LABEL.fullmatch(line) if len(line) < 400 else None
        if not match:
            if _GUESTS.fullmatch(line):
                yield from _below(lines, number + 1, mine)
            continue
        if match[1].strip():
            one = entry(match[1], line, mine, close=True) if ";" not in match[1] else None
            several = listed(match[1], line, mine)
            yield from several if len(several) > 1 or not one else [one]
        else:
            yield from _below(lines, number + 1, mine)


def _below(lines: list[str], start: int, mine: set[str]) -> Iterator[Someone]:
    """The people on the lines of a list; it ends with the first line that is none."""
    blanks = 0
    last: Someone | None = None
    for line in lines[start : start + 3 * _MOST]:
        if not line:
            blanks += 1
            if blanks > 1 or last:
                break
            continue
        if _IS_ORGANIZER.match(line) or line.casefold() in mine:
            last = None
            blanks = 0
            continue
        bare = (
            _TIMES.sub("", _BULLET.sub("", line, count=1), count=1)
            if _TIMES.match(_BULLET.sub("", line, count=1))
            else line
        )
        one = entry(bare, line, mine)
        if one is None:
            address = ADDRESS.fullmatch(line.strip("<>"))
            if address or (last and JOB.search(line) and len(line) < 80 and "does" not in last.found):
                if last and not address and (does := _does(line)):
                    last.found["does"] = Found.of(does, line)
                continue
            break
        if last and not one.name and one.address and not last.address:
            last.found["address"] = one.found["address"]
            continue
        last = one
        yield one


def _scheduled(lines: list[str], mine: set[str]) -> Iterator[Someone]:
    """On lines that begin with a time: "9:00 - 9:45 Priya Nair, Engineering Manager", or "… with Priya Nair"."""
    for line in lines[:300]:
        bare = _BULLET.sub("", line, count=1) if _BULLET.match(line) and not _TIMES.match(line) else line
        match = _TIMES.match(bare)
        if not match or len(line) > 200:
            continue
        rest = bare[match.end() :]
        if one := entry(rest, line, mine):
            if one.name:
                yield one
        elif with_ := _TIMED.search(rest):
            yield from listed(with_[1], line, mine)


def _met(lines: list[str], mine: set[str]) -> Iterator[Someone]:
    """In a sentence: "You will meet …"."""
    for line in lines[:300]:
        for match in list(_MEET.finditer(line[:1000]))[:6]:
            yield from listed(line[match.end() :], line, mine)


def _tabled(lines: list[str], mine: set[str]) -> Iterator[Someone]:
    """In a table, pasted: its cells stand between tabs, and a heading says Interviewer."""
    heads = next(
        (
            line.split("\t")
            for line in lines[:200]
            if "\t" in line and re.search(r"(?i)interviewer|gesprächspartner|\bname\b", line)
        ),
        None,
    )
    if not heads:
        return
    column = next(at for at, cell in enumerate(heads) if re.search(r"(?i)interviewer|gesprächspartner|\bname\b", cell))
    for line in lines[:300]:
        cells = line.split("\t")
        if len(cells) > column and cells != heads and (one := entry(cells[column], line, mine)):
            for cell in [*cells[:column], *cells[column + 1 :]]:
                if does := _does(cell):
                    one.found.setdefault("does", Found.of(does, line))
            yield one


def _addressed(lines: list[str], mine: set[str]) -> list[Someone]:
    """Who stands in To and Cc."""
    people = []
    for line in lines[:60]:
        if match := _CC.match(line):
            for piece in re.split(r";|(?<=>),|(?<=\.\w\w\w),", match[1])[:30]:
                one = entry(piece, line, mine, close=True)
                if one and one.address:
                    people.append(one)
    return people


_GREETED = re.compile(
    r"(?:hi|hello|hey|dear|hallo|liebe[rs]?|sehr geehrter? (?:herr|frau)|guten tag|bonjour|cher|chère|hola|estimad[oa]|ciao)\s+([^\W\d_][\w'’-]+)(?:\s+([^\W\d_][\w'’-]+))?\s*[,!:.]?",
    re.IGNORECASE,
)


def _is_greeted(one: Someone, lines: list[str]) -> bool:
    """Whether a mail greets this person by name: it was written to them, so they are the user."""
    words = {word.casefold() for word in one.name.split()}
    greeted = (match for line in lines[:60] if (match := _GREETED.match(line)))
    return any(word and word.casefold() in words for match in greeted for word in match.groups())


def _organizer(lines: list[str], mine: set[str]) -> Someone | None:
    for number, line in enumerate(lines[:400]):
        if match := _IS_ORGANIZER.match(line):
            return entry(match[1], line, mine, close=True)
        if (match := _INVITES.match(line)) and (one := entry(match[1] or match[2], line, mine)):
            return one
        if match := _ORGANIZER.fullmatch(line):
            below = [text for text in lines[number + 1 : number + 3] if text]
            text = match[1] or (below[0] if below else "")
            one = entry(text, line if match[1] else text, mine, close=True)
            if one and "address" not in one.found and "name" in one.found:
                for text in below[not match[1] :]:
                    if (hit := ADDRESS.fullmatch(text.strip("<>"))) and human(hit[0], mine):
                        one.found["address"] = Found.of(hit[0], text)
            if one:
                return one
    return None


# ---- all of them ----


def _from(guest: Guest, lines: list[str], mine: set[str]) -> Someone | None:
    """A guest of a calendar event as a person; None for rooms, bots, lists and the user."""
    name = "" if "@" in guest.name else guest.name
    firm = re.search(r"\(([^()]{2,60})\)", name)
    read = person(name, close=True)
    if (name and name.casefold() in mine) or (not human(guest.address, mine) and not (read and not guest.address)):
        return None
    if name and (not read or NOBODY.search(name.replace(firm[0], "") if firm else name)):
        return None
    if read and read.whole.casefold() in mine:
        return None
    if not read and not domain(guest.address):
        return None
    one = someone_of(read, guest.words, guest.address, guest.words, mine)
    if one and not read:
        for line in lines[:100]:
            for piece in re.split(r"\s(?:<>|x|&|and|with|[-–—|/+])\s|[,:()<>/]", line[:300]):
                named = person(piece.strip())
                words = named.whole.split() if named else []
                if (
                    named
                    and len(words) == 2
                    and all(folded(word) in folded(guest.address.partition("@")[0]) for word in words)
                ):
                    one.found["name"] = Found.of(named.whole, line)
    return one


def _part(one: Someone) -> str:
    """What somebody who arranged it is: of the company, or of an agency between."""
    words = [*one.block, *(it.words for key, it in one.found.items() if key in ("name", "address"))]
    agency = AGENCY_DOMAIN.search(domain(one.address)) or any(map(AGENCY.search, words))
    return "agency" if agency else "arranged"


def of_event(guests: Sequence[Guest], lines: list[str], mine: set[str]) -> list[Someone]:
    """Everybody of a calendar event: its guests, and whom its description names."""
    here = [guest for guest in guests if not guest.away]
    organizers = [one for guest in here if guest.organizer and (one := _from(guest, lines, mine))]
    named = _merged([], list(_named(lines, mine)))
    attending = [
        one
        for guest in here
        if not guest.organizer
        and (one := _from(guest, lines, mine))
        and not _is_greeted(one, lines)
        # Beside a company's organizer a guest with a free mailbox is the one who was invited.
        and (domain(guest.address) or not any(domain(other.address) for other in organizers))
    ]
    known = [one for one in attending if not any(_alike(one, other) for other in organizers)]
    people = _merged(_merged([], known), named) if known else list(named)
    arranged = []
    for one in organizers:
        hits = [at for at, other in enumerate(people) if _alike(one, other)]
        if hits:  # the description says that they interview
            people[hits[0]] = _merged([people[hits[0]]], [one])[0]
        else:
            wrote = writer(lines, mine)
            one = _merged([one], [wrote])[0] if wrote and _alike(one, wrote) else one
            arranged.append(Someone(one.found, one.block, _part(one)))
    away = [one for guest in guests if guest.away and (one := _from(guest, lines, mine))]
    people = [one for one in people if not any(_alike(one, gone) for gone in away)]
    return [*arranged, *people][:_MOST]


def _named(lines: list[str], mine: set[str]) -> Iterator[Someone]:
    for way in (_labelled, _tabled, _scheduled, _met):
        yield from way(lines, mine)


def of_lines(lines: list[str], mine: set[str], invites: bool) -> list[Someone]:
    """Everybody of a mail, an invitation as text, a list or a signature; `invites` says that it is about a meeting."""
    own = own_lines(lines)
    people = _merged([], list(_named(own, mine)))
    beside = [one for one in _addressed(own, mine) if not _is_greeted(one, own)]
    if any(line.lower().startswith(("when:", "wann:", "cuándo:")) for line in own[:40]):
        people = _merged(people, beside)
    else:
        people = [_merged([one], [other for other in beside if _alike(one, other)])[0] for one in people]
    wrote = writer(lines, mine)
    organizer = _organizer(own, mine)
    if organizer and wrote and _alike(organizer, wrote):
        organizer = None
    result = [one for one in people if not (organizer and _alike(organizer, one))]
    if organizer and len(result) < len(people) and not result:
        result, organizer = people, None
    first = []
    for one in filter(None, (wrote, organizer)):
        hits = [at for at, other in enumerate(result) if _alike(one, other)]
        if hits:
            joined = _merged([result[hits[0]]], [one])[0]
            result[hits[0]] = Someone(joined.found, one.block, joined.part)
            continue
        does = one.found["does"].text if "does" in one.found else ""
        alone = not result
        part = _part(one)
        themselves = alone and not RECRUITS.search(does) and any(_THEMSELVES.search(line) for line in own)
        signature = one is wrote and not invites and not RECRUITS.search(does) and part != "agency"
        first.append(Someone(one.found, one.block, "" if alone and (themselves or signature) else part))
    return [*first, *result][:_MOST]
