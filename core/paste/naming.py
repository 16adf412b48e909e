"""The ways a text names people: behind a label, in a list, beside a time, in a table, in a sentence.

The law of this module: a name counts where the words around it say that a person stands there; what is not just that is
left alone.
"""

# ruff: noqa: E501  (tables of words, one thought a line)

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from core.name_words import JOB
from core.paste.contact import ADDRESS, Someone, domain, human, job_in, someone_of, split_address
from core.paste.found import Found
from core.paste.names import from_address, is_nobody, person
from core.paste.trades import is_job
from core.paste.words import GAP, MAY_GAP
from core.people import Name, is_particle

MOST = 12  # people; what names more is no panel

_LABEL = re.compile(
    r"\W{0,4}(?:(?:your |the )?(?:interviewer(?:s|\(s\))?|interview (?:partners?|panel|team)|panel(?: members)?|panell?ists?|hosts?)|"
    r"(?:meet )?(?:your |the )?hiring manager|(?:(?:required|optional|erforderliche|optionale) )?(?:attendees|participants|invitees|teilnehmer)|"
    r"(?:here['’]s |here is |see )?who (?:you['’]ll|you will|you are|you['’]re)(?: be)? (?:meet|meeting|speak|speaking|talk|talking)(?: with| to)?|"
    r"(?:.{0,80}\s)?you(?:['’]ll| will)(?: be)? (?:meet|meeting|speak|speaking|talk|talking)(?: with| to)?|"
    r"(?:(?:your|the) )?(?:on-?site |interview )?(?:schedule|line-?up)|(?:ihre )?gesprächspartner(?:in|innen)?|ansprechpartner(?:in)?|"
    r"teilnehmer(?:innen)?|entrevistador(?:a|es|as)?|contact(?: person)?|"
    r"(?:with|avec|mit|con|met|attending|present|also joining|joining you)|(?:who )?you(?:['’]ll| will)(?: be)? (?:meet|meeting|speak|speaking|talk|talking)(?: with| to)?|who|required|optional|erforderlich|面接官|面接担当|担当者)"
    r"\W{0,3}[:：]\W{0,3}(.*)", re.IGNORECASE)  # fmt: skip
_GUESTS = re.compile(
    r"\W{0,3}(?:(?:\d{1,3} )?(?:guests|gäste|invitados|invités|gasten|ospiti)|who you['’]ll (?:be )?meet(?:ing)?|meet (?:the|your) (?:team|panel|interviewers?)|(?:the|your) (?:interview )?panel|(?:your )?interviewers)\W{0,3}",
    re.IGNORECASE,
)
_ANSWERS = re.compile(r"\d{1,3} (?:yes|no|maybe|awaiting|ja|nein)\b.{0,60}", re.IGNORECASE)
_ARRANGES = re.compile(
    r"\W{0,3}(?:(?:your )?(?:recruiter|recruiting (?:contact|coordinator)|(?:interview )?coordinator|talent partner|contact))\s?:\s*(.+)",
    re.IGNORECASE,
)
_MEET = re.compile(
    r"\b(?:(?:you(?:['’]ll|['’]re| will| are going to| are)|she will|they will)(?: also)?(?: be)? (?:meet|meeting|see|seeing|speak|speaking|talk|talking|chat|chatting|interviewing|interviewed|joined|seen)(?: with| to| by)?|"
    r"you (?:met|(?:spoke|talked) (?:with|to))|an dem (?:vorstellungs)?gespräch (?:nimmt|nehmen)(?: auch| außerdem)?|"
    r"(?:confirmed|scheduled|booked|set up|arranged|due)(?: for you)? to (?:meet|speak|talk|chat|interview)(?: with| to)?|(?:it|that) will be me and|"
    r"i(?:['’]ll| will) be joined by|ask for|start(?:ing)? with|followed by|finish(?:ing)? with|du triffst|du sprichst mit|i(?:['’]ll| will) .{0,40}together with|(?:your|the) (?:interviewers?|(?:interview )?panel)(?: members)? (?:will be|is|are|includes?|consists? of|comprises?|will (?:include|consist of|comprise))|"
    r"(?:your|the) (?:interviewers?|(?:interview )?panel)(?: members)? (?:will be|is|are|includes?|consists? of|comprises?|will (?:include|consist of|comprise))|"
    r"(?:interview|chat|call|conversation|talk|session)s? (?:will be |is |are )?(?:led|conducted|held|run|hosted) by|"
    r"(?:je spreekt met|u spreekt met|parlerà con|parlerai con|incontrer(?:à|ai)|vous serez reçue?s? par|"
    r"sie sprechen mit|sie treffen|ihre? gesprächspartner(?:in|innen)? (?:ist|sind|werden)|gespräch mit)|"
    r"vous (?:rencontrerez|échangerez avec)|(?:conocerá|hablará|se reunirá|te reunirás|hablarás)(?: a| con)?)\b\W{0,2}(?=\S)",
    re.IGNORECASE,
)
# The other way round: "Farah Siddiqui and Neil Barton will be interviewing you".
_MEETS_YOU = re.compile(
    r"(?<!\s)\s++(?:(?:will|would|is going to|are going to|can['’]t wait to|wants? to)(?: also)?(?: be)?(?: (?:like|love|happy|glad) to)?(?: be)? "
    r"(?:interview(?:ing)?|meet(?:ing)?|see(?:ing)?|speak(?:ing)? (?:with|to)|talk(?:ing)? (?:with|to)|join(?:ing)?|host(?:ing)?|chat(?:ting)? with) "
    r"(?:you|us|me)\b|(?:führt|führen|leitet|leiten) (?:das|ihr) (?:vorstellungs)?gespräch\b|(?:vous recevra|vous recevront|le recibirán?|te recibirán?)\b)",
    re.IGNORECASE,
)
_INVITES = re.compile(
    r"(.{3,60}?) (?:is inviting you|has invited you|invited you|hat sie .{0,40}eingeladen|te ha invitado)\b|"
    r".{0,40}\bscheduled with (.{3,60}?)[.!]?$|"
    r".{0,40}\b\d{2} ?-?min\w* .{0,30}with (.{3,60}?)(?:$|(?: (?:at|from|of) .{2,40})? (?:is|has been) (?:scheduled|confirmed|booked)\b)", re.IGNORECASE)  # fmt: skip
_ORGANIZER = re.compile(
    r"\*{0,2}(?:organi[sz]er|organisator(?:in)?|organizador[a]?|organisateur|主催者)\*{0,2}\s*[:：]?\s*(.*)", re.IGNORECASE)  # fmt: skip
_IS_ORGANIZER = re.compile(
    r"(.{3,80}?)\s*[-–—(]\s*(?:(?:event )?organi[sz]er|organisator(?:in)?|organizador[a]?|主催者)\)?\*?$", re.IGNORECASE)  # fmt: skip
_AMONG = re.compile(r"[:;,]\s*([^:;,()]{3,60}) \(organi[sz]er\)(?:[,;]|$)", re.IGNORECASE)
_OUR = re.compile(
    r"(?:our|the|my|both|also|unser(?:e|em|er|en)?|notre|nuestr[oa])\s(?:(?:own|colleagues?|kollegin|kollegen?)\s)?",
    re.IGNORECASE,
)
_CC = re.compile(r"\*?(?:cc|to|an|required|optional|erforderlich|kopie|para|à)\*?\s*[:：]\s*(.+)", re.IGNORECASE)
_BULLET = re.compile(r"(?:[-–—*•●▪·>👤🧑👥✅]|\(?\d{1,2}[.)])\s*")
_CLOCK = re.compile("[🕐-🕧⏰📅🗓️]+\\s*")
_TIMES = re.compile(
    r"(?:\d{1,2}(?:[:.h]\d\d)?\s?(?:[ap]\.?m\b\.?|uhr|h\b)?\s?(?:[-–—]|to|bis)\s?)?\d{1,2}(?:[:.h]\d\d\s?(?:[ap]\.?m\b\.?|uhr|h\b)?|\s?(?:[ap]\.?m\b\.?|uhr))"
    r"(?:\s?\(?(?-i:[A-Z]{2,4})\b\)?)?\W{0,4}", re.IGNORECASE)  # fmt: skip
_TIMED = re.compile(r"(?:with|w/|mit|con|avec)\s+(.+)$", re.IGNORECASE)
_PIECES = re.compile(rf"{MAY_GAP}(?:\t|\||·|•|●|;)\s*|{GAP}[–—-]\s+|,\s+|:\s+")
_JOINED = re.compile(
    rf"{MAY_GAP}[;,]\s*(?:and |und |et |y |en |e )?|{GAP}(?:and|und|et|y|en|e|och|og|as well as|sowie|&|\+)\s+",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(r"\s?[(（\[]([^()（）\[\]]{0,80})[)）\]]")
_STOP = re.compile(r"[.!?](?:\s+(?=[A-ZÄÖÜ])|$)")
_TITLE_DOT = re.compile(r"\b(?:dr|prof|mr|mrs|ms|med|rer|nat|dipl|ing|st|sr|jr|rev|hon|[A-Z])\.$", re.IGNORECASE)
_SOURCE = re.compile(
    r"(?:who|which|from|of|the|our|their|on|at|in|for|about|to|via|this|next|am|um|vom|von der|der|die|le|el|de|tomorrow|today|and)\b",
    re.IGNORECASE,
)


_MADE_BY = re.compile(r"\s[-–—]\s(?:creator|ersteller(?:in)?|creador[a]?|host)$", re.IGNORECASE)

# ---- one person out of a piece of text ----


def _does(text: str) -> str:
    """Their job, without an article: "our Head of Platform"."""
    text = (
        _OUR.sub("", text.strip(" ,.;:-–—"), count=1) if _OUR.match(text.strip(" ,.;:-–—")) else text.strip(" ,.;:-–—")
    )
    text = re.sub(r"^(?:from|of|aus|von)\s+", "", text)
    return job_in(text) if is_job(text) else ""


def entry(text: str, line: str, mine: set[str], close: bool = False) -> Someone | None:
    """One person out of "Dr. Ana Torres (she/her), Head of Platform <ana@…>"; None where it is not just that."""
    if len(text) > 200:
        return None
    text = _BULLET.sub("", text.strip(), count=1) if _BULLET.match(text.strip()) else text.strip()
    rest, address = split_address(text)
    if address and not human(address, mine):
        return None
    inside = [part for part in _IN_BRACKETS.findall(rest) if is_job(part)]
    rest = _IN_BRACKETS.sub("", rest).strip(" ,;|-–—<>*:")
    rest = _MADE_BY.sub("", rest)
    job_behind = is_job(rest.partition(",")[2]) and bool(person(rest.partition(",")[0]))
    turned = close and rest.count(",") == 1 and not is_job(rest)
    turned = turned and sum(not is_particle(word) for word in rest.partition(",")[0].split()) == 1  # "Torres, Ana"
    read = None if job_behind else person(rest, close=turned)
    pieces = [] if read else [piece for piece in _PIECES.split(rest) if piece.strip()]
    if not read and pieces:
        read = person(pieces[0])
    if read and is_nobody(read.whole):
        return None
    if not read:
        return someone_of(from_address(address), line, address, line, mine) if domain(address) and not rest else None
    one = someone_of(read, line, address, line, mine)
    jobs = [job for piece in [*inside, *pieces[1:], " ".join(pieces[1:])] if (job := _does(piece))]
    if any(piece.strip() and not is_job(piece) for piece in pieces[1:2]) and not inside:
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
    ahead = ""  # a job that its person follows: "our COO, Lydia Brandt"
    text = text[:400]
    for stop in _STOP.finditer(text):
        if not _TITLE_DOT.search(text[: stop.start() + 1]):
            text = text[: stop.start()]
            break
    for piece in _JOINED.split(text)[: 3 * MOST]:
        organizes = any(_ORGANIZES.fullmatch(part) for part in _IN_BRACKETS.findall(piece))
        inside = [part for part in _IN_BRACKETS.findall(piece)[:1] if is_job(part)]
        piece, address = split_address(_IN_BRACKETS.sub("", piece).strip())
        piece = _OUR.sub("", piece, count=1) if _OUR.match(piece) else piece
        piece = piece.strip(" -–—:*")
        if not piece or organizes or piece.casefold() in mine:
            continue
        read, rest = _prefix(piece)
        before = ""
        if read and people and rest and JOB.match(rest):
            read = None  # "Senior Product Designer", the job of the one before
        match = re.search(r"[a-z]\s((?:[A-Z][\w'’.-]+\s?){2,4})$", piece)
        if not read and match and is_job(piece[: match.start(1)]) and (named := person(match[1])):
            read, before, rest = named, piece[: match.start(1)], ""  # "our CTO Peter Vance"
        first = re.match(r"((?:[a-z-]+ ){1,3})((?:[A-Z][\w'’-]+ ){2,3})", f"{piece} ")
        if not read and first and is_job(first[1]) and (named := person(first[2])):
            read, before, rest = named, first[1], piece[first.end() :]  # "cofounder Anders Blom on Tuesday"
        if read and not is_nobody(read.whole) and (read.title or not JOB.search(read.whole)):
            one = someone_of(read, line, address, line, mine)
            if one:
                if job := next((job for job in map(_does, [*inside, before, rest, ahead]) if job), ""):
                    one.found["does"] = Found.of(job, line)
                people.append(one)
                ahead = ""
                if rest and not _does(rest) and _SOURCE.match(rest.lstrip(" -–—,")):
                    break
            if one or read.whole.casefold() in mine:
                continue
        job = _does(re.sub(r"\s(?:on|am|le|el|from|at|um|who|,)\s.*", "", piece))
        if people and job and "does" not in people[-1].found:
            people[-1].found["does"] = Found.of(job, line)
            continue
        if not people and job and not ahead:
            ahead = job
            continue
        if not read and inside and re.fullmatch(r"[A-Z][^\W\d_]{1,20}", piece) and not is_nobody(piece):
            people.append(
                Someone({"name": Found.of(piece, line), "does": Found.of(_does(inside[0]) or inside[0], line)})
            )
            continue
        break
    return people


_ORGANIZES = re.compile(r"(?:organi[sz]er|organisator(?:in)?|host|you|sie|optional|accepted|declined)", re.IGNORECASE)

# ---- the ways a text names people ----


def _labelled(lines: list[str], mine: set[str]) -> Iterator[Someone]:
    """After "Interviewers:", in the line or in those below."""
    for number, line in enumerate(lines[:400]):
        match = _LABEL.fullmatch(line) if len(line) < 400 else None
        if not match:
            if _GUESTS.fullmatch(line):
                yield from _below(lines, number + 1, mine)
            continue
        if match[1].strip():
            one = entry(match[1], line, mine, close=True) if ";" not in match[1] else None
            several = listed(match[1], line, mine)
            yield from several if len(several) > 1 or not one or (several and several[0].name != one.name) else [one]
        else:
            yield from _below(lines, number + 1, mine)


def _below(lines: list[str], start: int, mine: set[str]) -> Iterator[Someone]:
    """The people on the lines of a list; it ends with the first line that is none."""
    blanks = 0
    last: Someone | None = None
    for line in lines[start : start + 3 * MOST]:
        if not line:
            blanks += 1
            if blanks > 1 or last:
                break
            continue
        if (
            _IS_ORGANIZER.match(line)
            or line.casefold() in mine
            or _ANSWERS.fullmatch(line)
            or _ORGANIZER.fullmatch(line)
        ):
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
            if address or (last and is_job(line) and len(line) < 80 and "does" not in last.found):
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
    for number, line in enumerate(lines[:300]):
        bare = _BULLET.sub("", line, count=1) if _BULLET.match(line) and not _TIMES.match(line) else line
        bare = _CLOCK.sub("", bare, count=1) if _CLOCK.match(bare) else bare
        match = _TIMES.match(bare)
        if not match or len(line) > 200:
            continue
        rest = bare[match.end() :]
        below = "" if rest.strip() else next((text for text in lines[number + 1 : number + 3] if text), "")
        if "," in below or "(" in below:  # "10:00 - 10:30", and below it "Gwendolyn Pace, VP Retail"
            one = entry(below, below, mine) or entry(below.partition(",")[0], below, mine)
            if one and one.name and ":" not in below:
                yield one
            continue
        if label := _LABEL.fullmatch(rest):
            yield from listed(label[1], line, mine)
        elif one := entry(rest, line, mine):
            if one.name:
                yield one
        elif with_ := _TIMED.search(rest):
            yield from listed(with_[1], line, mine)


def _met(lines: list[str], mine: set[str], known: Sequence[Someone] = ()) -> Iterator[Someone]:
    """In a sentence: "You will meet …"."""
    for line in lines[:300]:
        for match in list(_MEET.finditer(line[:1000]))[:6]:
            yield from listed(line[match.end() :], line, mine)
        for match in list(_MEETS_YOU.finditer(line[:1000]))[:3]:
            before = _sentence_before(line[: match.start()])
            yield from listed(before, line, mine) or _meant(before, line, known)


_SALUTE = re.compile(
    r"(?:hi|hello|hey|dear|hallo|liebe[rs]?|guten tag|bonjour|hola|ciao|gentile|beste|estimad[oa])\b[^,!:]{0,40}[,!:]\s+",
    re.IGNORECASE,
)


def _sentence_before(text: str) -> str:
    """The beginning of the sentence that a text ends with, without the greeting."""
    text = text[-300:]
    for stop in [*_STOP.finditer(text)][::-1]:
        if not _TITLE_DOT.search(text[: stop.start() + 1]):
            text = text[stop.end() :]
            break
    return _SALUTE.sub("", text, count=1) if _SALUTE.match(text) else text


_ONE_WORD = re.compile(
    r"(?:(?:Herr|Frau|Mr|Mrs|Ms|Dr)\.? )?([A-Z][^\W\d_]{1,20})(?:, ([^,]{3,60}),?|\s\(([^()]{3,60})\))?"
)


def _meant(text: str, line: str, known: Sequence[Someone]) -> Iterator[Someone]:
    """Of those in Cc the one that a sentence calls by one word: "Mads, our head roaster, will join me"."""
    if match := _ONE_WORD.fullmatch(text.strip()):
        hits = [one for one in known if match[1].casefold() in one.name.casefold().split()]
        if len(hits) == 1:
            does = _does(match[2] or match[3] or "")
            yield Someone({**hits[0].found, **({"does": Found.of(does, line)} if does else {})})


_TALK = re.compile(
    r"\b(?:interview|meet|meeting|call|chat|conversation|talk|speak|screen|screening|gespräch|colloquio|entretien|entrevista|scheduled|confirm(?:ed|ing)?|gesprek)\b",
    re.IGNORECASE,
)
_WITH = re.compile(
    r"\b(?:with|w/?|mit|con|avec|met)\s(?:(?:il|la|el|our|my|the|unserem|unserer)\s)?(?:dott\.|dott\.ssa|sig\.|sig\.ra)?(?=\s?(?:co-?founder\s)?[A-ZÀ-Þ])"
)


def met_with(lines: list[str], mine: set[str]) -> Iterator[Someone]:
    """Whom a line about an interview is "with"; not always a person."""
    for line in lines[:300]:
        if len(line) < 600 and (_TALK.search(line) or any(char.isdigit() for char in line)):
            for match in list(_WITH.finditer(line))[:4]:
                yield from listed(line[match.end() :], line, mine)


def _alone_with(lines: list[str], mine: set[str]) -> Iterator[Someone]:
    """On a line of their own: "with Yara Haddad", below the time."""
    for above, line in pairwise(lines[:300]):
        if len(line) < 160 and (match := _WITH.match(line)) and any(char.isdigit() for char in above):
            yield from listed(line[match.end() :], line, mine)


def _marked(lines: list[str], mine: set[str]) -> Iterator[Someone]:
    """On a line of their own behind the sign of a person."""
    for line in lines[:300]:
        if line[:1] in "👤🧑" and line and (one := entry(line, line, mine)):
            yield one


def recruiting(lines: list[str], mine: set[str]) -> Iterator[Someone]:
    """After "Recruiter:"."""
    for line in lines[:300]:
        if (match := _ARRANGES.fullmatch(line)) and (one := entry(match[1], line, mine, close=True)) and one.name:
            yield one


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


def addressed(lines: list[str], mine: set[str]) -> list[Someone]:
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


def is_greeted(one: Someone, lines: list[str]) -> bool:
    """Whether a mail greets this person by name: it was written to them, so they are the user."""
    words = {word.casefold() for word in one.name.split()}
    greeted = (match for line in lines[:60] if (match := _GREETED.match(line)))
    return any(word and word.casefold() in words for match in greeted for word in match.groups())


def organizer_in(lines: list[str], mine: set[str]) -> Someone | None:
    for number, line in enumerate(lines[:400]):
        if among := _AMONG.search(line[:400]):
            return entry(among[1], line, mine)
        if match := _IS_ORGANIZER.match(line):
            return entry(match[1], line, mine, close=True)
        if (match := _INVITES.match(line)) and (one := entry(match[1] or match[2] or match[3], line, mine)):
            return one
        if (match := _ORGANIZER.fullmatch(line)) and not match[1] and number and ":" not in line:
            above = entry(lines[number - 1], lines[number - 1], mine)
            if above and above.name and number > 1 and (lines[number - 2] or _GUESTS.fullmatch(lines[number - 3])):
                return above  # in a list of guests the word stands below the name
        if match:
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


def named(lines: list[str], mine: set[str], known: Sequence[Someone] = ()) -> Iterator[Someone]:
    for way in (_labelled, _tabled, _scheduled, _marked, _alone_with):
        yield from way(lines, mine)
    yield from _met(lines, mine, known)
    yield from (one for one in met_with(lines, mine) if "does" in one.found)  # a company has no job
