"""Everybody an invitation or a mail names: who interviewed, who arranged it, and who is nobody.

The law of this module: an interviewer is somebody the text says so of, or a guest of the meeting who is not its
organizer. Who wrote or invited arranged it, unless they say that they themselves will talk. Rooms, bots, lists and
the user are no people, and a name that may be a company's is not taken.
"""

# ruff: noqa: E501  (tables of words, one thought a line)

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from core.paste import cues, elimination
from core.paste.arranging import MOST, addressed, is_greeted, organizer_in, recruiting
from core.paste.calendar_text import Guest
from core.paste.cast import Cast, cast, is_pair
from core.paste.contact import Someone, domain, human, introduced, is_from_user, own_lines, someone_of, writer
from core.paste.firm_words import firm_like
from core.paste.found import Found
from core.paste.names import carries, folded, from_address, is_given, is_nobody, person, plain
from core.paste.words import AGENCY, AGENCY_DOMAIN, NOBODY, RECRUITS
from core.paste.writers import at_foot, calls, says_so, says_we, signs_inline
from core.people import is_particle, same

# An invitation speaks to somebody, or says when; an article about an interview does neither.
_YOU = re.compile(
    r"\b(?:you|your|u|ur|sie|ihnen|ihre?|du|dir|dich|vous|votre|tu|te|usted|lei|je|jou|uw?|dig|teil)\b|^(?:dear|hi|hello|hallo|lieber?|gentile|cher|chère|hola|estimad[oa])\s|^\W{0,4}(?:your |the )?(?:interviewers?|interview (?:team|panel)|panel)\b",
    re.IGNORECASE,
)
_INTERVIEWS = re.compile(r"\b(?:hiring manager|interviewer)\b", re.IGNORECASE)
# Who speaks so is between the company and the candidate.
_CLIENT = re.compile(
    r"\b(?:my|our) client\b(?!['’]?s? (?:team|list|base|services|work|projects?))|\bclient (?:round|interview|panel)\b|\b(?:from|by|with) the client\b",
    re.IGNORECASE,
)


# ---- the same person twice ----


def _alike(one: Someone, other: Someone) -> bool:
    if one.address and other.address:
        return one.address.casefold() == other.address.casefold()
    if one.name and other.name:
        here, there = ([word for word in who.name.split() if not is_particle(word)] for who in (one, other))
        if min(len(here), len(there)) == 1:
            return same(here[0], there[0])
        return (folded(here[-1]) == folded(there[-1]) and same(here[0].strip("."), there[0].strip("."))) or plain(
            one.name
        ) == plain(other.name)
    named, addressed = (one, other) if one.name else (other, one)
    return bool(named.name and addressed.address) and carries(named.name, addressed.address)


def _merged(people: Sequence[Someone], more: Sequence[Someone]) -> list[Someone]:
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


def perhaps(lines: list[str], mine: set[str], company: str, known: Sequence[Someone]) -> list[Someone]:
    """Whom an interview is "with", where that is not the company."""
    own = own_lines(lines)
    others = {folded(company), *(folded(one.name) for one in known if one.name)}
    return [
        one
        for one in _merged([], cast(own, mine).maybe)
        if one.name
        and len(one.name.split()) > 1
        and not any(folded(one.name) in it or it in folded(one.name) for it in others)
        and not is_greeted(one, own)
    ]


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
    if one and not read and (spelled := from_address(guest.address)):
        one.found["name"] = Found.of(spelled.whole, guest.words)
    elif one and not read:
        for line in lines[:100]:
            for piece in re.split(r"\s(?:<>|x|&|and|with|[-–—|/+])\s|[,:()<>/]", line[:300]):
                if not (named := person(piece.strip())):
                    continue
                words = named.whole.split()
                if len(words) == 2 and all(folded(word) in folded(guest.address.partition("@")[0]) for word in words):
                    one.found["name"] = Found.of(named.whole, line)
    return one


_FOR_AGENCY = re.compile(r"\bfrom (?:[A-Z][\w&'’-]+ ){1,4}(?:Recruitment|Resourcing|Recruiting|Staffing)\b(?! [Tt]eam)")

# "Senior Consultant - Trades & Technical", above "Spanner & Co Recruitment"
_CONSULTS = re.compile(r"\b[Cc]onsultant\b|\b[A-Z]\w+ Desk\b")
_FINDS = re.compile(
    r"(?:.{3,60}, )?(?:[A-ZÀ-Þ&][\w&'’-]* ){1,4}(?:Recruitment|Resourcing|Recruiting|Staffing|Search|Personnel)"
)


def _part(one: Someone, lines: Sequence[str] = ()) -> str:
    """What somebody who arranged it is: of the company, or of an agency between."""
    if any("lient" in line and _CLIENT.search(line) for line in lines):
        return "agency"
    words = [*one.block, *(it.words for key, it in one.found.items() if key in ("name", "address"))]
    if any(map(_CONSULTS.search, one.block)) and any(map(_FINDS.fullmatch, one.block)):
        return "agency"
    agency = AGENCY_DOMAIN.search(domain(one.address)) or any(
        AGENCY.search(it) or _FOR_AGENCY.search(it) for it in words
    )
    return "agency" if agency else "arranged"


def _recruits(one: Someone) -> bool:
    return bool(RECRUITS.search(one.does))


def _whole(one: Someone) -> bool:
    """Whether somebody's whole name is known, and no firm's: "Tindra Energy"."""
    first, *more = one.name.split() or [""]
    return bool(more) and not is_nobody(one.name) and not (firm_like(one.name) and not is_given(first))


def _and_left(people: Sequence[Someone], seen: Cast, others: Sequence[Someone], lines: list[str]) -> list[Someone]:
    """And whoever is named for no other reason than the meeting, and is none of `others`."""
    return _merged(people, [one for one in _without(seen.left, others) if not is_greeted(one, lines)])


def of_event(guests: Sequence[Guest], lines: list[str], mine: set[str]) -> list[Someone]:
    """Everybody of a calendar event: its guests, and whom its description names."""
    here = [guest for guest in guests if not guest.away]
    organizers = [one for guest in here if guest.organizer and (one := _from(guest, lines, mine))]
    seen = cast(lines, mine, known=[guest.name for guest in guests])
    told = _merged(seen.meets, seen.guests)
    # Beside a company's organizer, or its people where a tool organizes, a guest with a free mailbox was invited.
    beside_firm = any(domain(other.address) for other in organizers or here)
    attending: list[Someone] = []
    invited: list[Someone] = []
    for guest in here:
        if guest.organizer or not (one := _from(guest, lines, mine)) or is_greeted(one, lines):
            continue
        (attending if domain(guest.address) or not beside_firm else invited).append(one)
    known = [one for one in attending if not any(_alike(one, other) for other in organizers)]
    people = _merged(_merged([], known), told) if known else list(told)
    if not organizers:  # "Interview: Dana Ruiz @ Acme"
        people = _without(people, invited)
    if seen.near or not people:
        others = [*organizers, *filter(None, (writer(lines, mine),)), *seen.arranges]
        people = _and_left(people, seen, others, lines)
    arranged = []
    for one in recruiting(lines, mine):
        there = [other for other in people if _alike(one, other)]
        people = _without(people, [one])
        one = _merged([one], there)[0]
        arranged.append(Someone(one.found, one.block, _part(one)))
    if not organizers and not arranged:
        first = filter(None, (organizer_in(lines, mine), *filter(_whole, seen.arranges)))
        arranged += [Someone(one.found, one.block, _part(one)) for one in _without(list(first)[:1], people)]
    for one in organizers:
        hits = [at for at, other in enumerate(people) if _alike(one, other)]
        if hits:  # the description says that they interview
            people[hits[0]] = _merged([people[hits[0]]], [one])[0]
        else:
            wrote = writer(lines, mine)
            one = _merged([one], [wrote])[0] if wrote and _alike(one, wrote) else one
            part = _part(one, lines)
            speaks = part != "agency" and not seen.absent and (not wrote or _alike(one, wrote))
            themselves = says_so(lines, not people, _recruits(one)) or seen.me
            themselves = themselves or (not people and says_we(lines))
            arranged.append(Someone(one.found, one.block, "" if speaks and themselves else part))
    away = [one for guest in guests if guest.away and (one := _from(guest, lines, mine))]
    people = [one for one in people if not any(_alike(one, gone) for gone in away)]
    return [*arranged, *people][:MOST]


def _without(people: Sequence[Someone], others: Sequence[Someone]) -> list[Someone]:
    return [one for one in people if not any(_alike(one, other) for other in others)]


def handed_on(newer: Sequence[Someone], older: Sequence[Someone]) -> list[Someone]:
    """Everybody of a mail and of the one below it: whom only the newer one names interview in place of the older's."""
    if any(not one.part for one in _without(newer, older)):
        return _merged(newer, [one for one in older if one.part])
    parts = [replace(one, part=next((other.part for other in older if _alike(one, other)), one.part)) for one in newer]
    return sorted(_merged(parts, older), key=lambda one: not one.part)


_PUBLISHED = re.compile(r"\b(?:edition|episode|podcast|article|magazine|issue|this week['’]s)\b", re.IGNORECASE)


def _is_title(lines: list[str], invites: bool) -> bool:
    """Whether a text is no more than the title of an invitation: "Interview with Ana Torres and Ben Wu"."""
    said = [line for line in lines if line]
    short = (
        0 < len(said) <= 2 and all(len(line) <= 40 or not at for at, line in enumerate(said)) and len(said[0]) <= 160
    )
    return bool(short and not _PUBLISHED.search(said[0])) and (
        invites or any(cues.talks(line) or is_pair(line) for line in said)
    )


def of_lines(lines: list[str], mine: set[str], invites: bool, speaker: Someone | None = None) -> list[Someone]:
    """Everybody of a mail, an invitation as text, a list or a signature; `invites` says that it is about a meeting."""
    own = own_lines(lines)
    beside = [one for one in addressed(own, mine) if not is_greeted(one, own)]
    seen = cast(own, mine)
    if is_from_user(lines, mine):
        return _thanked(own, mine)
    spoken_to = any(_YOU.search(line) or any(map(str.isdigit, line)) for line in own)
    spoken_to = spoken_to or _is_title(own, invites)
    people = _merged(seen.meets, seen.guests) if spoken_to else []
    recruiters = list(recruiting(own, mine))
    people = _without(people, recruiters)
    if any(line.lower().startswith(("when:", "wann:", "cuándo:")) for line in own[:40]):
        people = _merged(people, beside)
    else:
        people = [_merged([one], [other for other in beside if _alike(one, other)])[0] for one in people]
    forwarded = bool(_FORWARDED.search("\n".join(lines[:40])))
    handed_on = forwarded and sum(map(bool, own)) > 1
    wrote = speaker or writer(own if handed_on else lines, mine)
    if wrote and not wrote.block and firm_like(wrote.name) and not is_given(wrote.name.split()[0]):
        wrote = None  # "From: Prairie North Credit Union"
    said_so = None if wrote else introduced(own, mine)
    asked = invites or elimination.invites(own)
    if not (wrote or said_so) and (asked or seen.meets) and (said_so := at_foot(own, mine)):
        said_so = _merged([said_so], [one for one in seen.arranges if _alike(one, said_so)])[0]
    wrote = wrote or said_so
    organizer = organizer_in(own, mine)
    if organizer and wrote and _alike(organizer, wrote):
        wrote, organizer = _merged([wrote], [organizer])[0], None
    themselves = wrote and says_so(own, True, _recruits(wrote))
    alone = not (people or themselves) and asked
    if alone or (seen.near and spoken_to):
        others = [*filter(None, (wrote, organizer)), *recruiters, *seen.arranges]
        people = _and_left(people, seen, others, own)
    result = _without(people, [organizer] if organizer else [])
    if organizer and len(result) < len(people):
        one = next(one for one in people if _alike(one, organizer))
        if seen.where.get(one.name, set()) - {
            organizer.found["name"].words if "name" in organizer.found else ""
        } or _INTERVIEWS.search(next(iter(organizer.found.values())).words):
            result, organizer = people, None
    if seen.absent and wrote:
        result = _without(result, [wrote])
    first = []
    signed = signs_inline(own)
    for one in filter(None, (wrote, organizer)):
        hits = [at for at, other in enumerate(result) if _alike(one, other)]
        if hits:
            joined = _merged([result[hits[0]]], [one])[0]
            result[hits[0]] = Someone(joined.found, one.block, joined.part)
            continue
        alone, recruits = not result, _recruits(one)
        part = _part(one, own)
        speaks = (one is wrote or not wrote) and (not signed or same(signed, one.name.split(" ")[0]))
        themselves = says_so(own, alone, recruits or part == "agency")
        themselves = themselves or (alone and part != "agency" and (calls(own) or (one is said_so and says_we(own))))
        themselves = (themselves or (seen.me and part != "agency")) and speaks and not seen.absent
        signature = (
            one is wrote and one is not said_so and not (invites or handed_on) and not recruits and part != "agency"
        )
        first.append(Someone(one.found, one.block, "" if themselves or (alone and signature) else part))
    first += [Someone(one.found, one.block, _part(one)) for one in _without(recruiters, first)]
    if not result and forwarded:
        result = _without([one for one in of_lines(_forwarded(lines, own), mine, True) if one.part != "agency"], first)
    if not first and not recruiters:
        first = [Someone(one.found, one.block, _part(one)) for one in _without(seen.arranges, result) if _whole(one)][
            :1
        ]
    return [*first, *result][:MOST]


_THANKS = re.compile(
    r"\bthank(?:s| you)\b[^.!?]{0,40}\bfor (?:(?:taking )?(?:the|your) time|(?:the|our|your) (?:\w+ )?(?:interview|conversation|talk|chat|call|meeting)|(?:meeting|speaking|talking|chatting|seeing|interviewing))\b",
    re.IGNORECASE,
)


def _thanked(lines: list[str], mine: set[str]) -> list[Someone]:
    """Whom the user's own note thanks for a conversation: those it is sent to, each greeted by name."""
    if not any(map(_THANKS.search, lines)):
        return []
    greeting = next((line for line in lines if re.match(r"(?i)(?:dear|hi|hello|hey)\b", line)), "")
    words = {folded(word) for word in re.findall(r"[^\W\d_]+", greeting)}
    return [one for one in addressed(lines, mine) if one.name and words & {folded(word) for word in one.name.split()}]


_FORWARDED = re.compile(
    r"^(?:(?:subject|betreff|asunto|objet)\s?:\s*(?:fwd?|wg|rv|tr)\s?:|-{2,} ?(?:forwarded|weitergeleitete))",
    re.IGNORECASE | re.MULTILINE,
)


def _forwarded(lines: list[str], own: list[str]) -> list[str]:
    """The mail below the one that hands it on."""
    rest = lines[max(len(own) - 2, 0) :]
    start = next(
        (number for number, line in enumerate(rest) if re.match(r"(?i)-{2,} ?\w+|\*?(?:from|von|de|da)\*?\s*:", line)),
        len(rest),
    )
    return [line for line in rest[start:] if not line.startswith("--")]
