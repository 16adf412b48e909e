"""Which company a text is about: every phrase that can be one, and what the words beside it say.

The law of this module: a label, a signature, the letters of an address, or the words beside a name speak for it; one
place that only may mean it does not. It is spelled as the text spells it. Two of one weight are none.
"""

# ruff: noqa: E501  (tables of words, one thought a line)

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from core.name_words import JOB, vocabulary
from core.paste.contact import ADDRESS, PLACES, Someone, domain
from core.paste.employers import phrases
from core.paste.firm_words import DEPARTMENT, LIKE, NAME, bars, firm_like, is_department, spelled_by
from core.paste.found import Found, found
from core.paste.names import folded, person
from core.paste.trades import is_job, names_job, several
from core.paste.words import AGENCY, AGENCY_DOMAIN, FREE, GAP, LEGAL, RECRUITS, TOOLS, legal
from core.people import split_title

_LABEL = re.compile(
    r"\W{0,4}(?:company|employer|organi[sz]ation|client|firm|business|school|college|university|hospital|employing \w+|firma|unternehmen|arbeitgeber|empresa|entreprise|azienda|bedrijf|trust|calendar)(?: name)?(?:\s?[:：]\s*|\s?\.{3,}\s?|\t+| {2,})([^\s.].*)",
    re.IGNORECASE,
)
# What a line must hold, which is found faster; the weight, the form. Those below are tried on every line.
_WHERE = (
    ("@", 3, re.compile(r"(?<=\w)\s@ ?(?!\w{2,4}\b)(?![^|,@]{0,20}\d)" + NAME + r"(?=$|[\s,;:)(–—|-])")),
    (" from ", 3, re.compile(r"^(?i:greetings|hello|hi|regards|welcome) from (?:the )?" + NAME + r"(?=!|,|$)")),
    (" at ", 3, re.compile(r"\b(?i:interviews?|onsite|application|applied|shortlisted|opening|conversation)(?: \w+){0,3} for(?:(?! (?:on|is|will|by|in|via|takes?) )[^.!?;:\d]){3,60}? at (?:the )?" + NAME)),
    ("I ", 3, re.compile(r"\bI (?:run|lead|head(?: up)?|manage|look after|direct|own|oversee|teach|build|work)\b[^.!?;]{0,50}? (?:at|for) (?:the )?" + NAME)),
    (" at ", 3, re.compile(r"\b(?:(?i:your (?:interview|meeting|visit|onsite|trial|appointment|assessment))|(?i:position|post|role|job|vacancy) (?:of|as|for) [^.!?;:\d]{3,50}?) at (?:the )?" + NAME + r"(?=[.,;!]|$| (?:is|has|on|will)\b)")),
    (" at ", 3, re.compile(r"\b(?i:(?:the|our) (?:[\w-]+ ){1,4}(?:position|post|role|job|vacancy|place|apprenticeship|traineeship)) (?:here )?at (?:the )?" + NAME + r"(?=[.,;!]|$| (?:is|has|on)\b)")),
    ("bout", 2, re.compile(r"(?:^|[.!?] )(?i:about us|who we are|about " + NAME + r")\s?[:–—-]\s*" + NAME + r"(?= (?:is|was|are|makes?|helps?|builds?|provides?|runs?|has|have|began|started|exists?)\b)")),
    (" employer", 4, re.compile(NAME + r" is an? (?:[a-z-]+ ){0,5}employer\b")),
    (" with ", 2, re.compile(r"\b(?i:(?:interviews?|onsite|on-site|screen|conversation|application|chat) with) (?:the )?" + NAME + r"(?= (?:is|are|has|have|will be|was) )")),
    ("hank", 2, re.compile(r"\b(?i:thank(?:s| you) for (?:choosing|your interest in|applying to|considering|contacting)) (?:the )?" + NAME)),
)  # fmt: skip
_SAID = (
    (3, re.compile(r"\b(?i:interview|call|meeting|chat) with [^.!?;]{3,60}? (?:at|of|from) " + NAME + r"(?= (?:is|has been) (?:scheduled|confirmed|booked))")),
    (2, re.compile(r"\b(?:at|join(?:ing)?|from|chez|presso|bei(?: der)?|bij) (?:the )?" + NAME)),
    (2, re.compile(r"\b(?:interest in|appl(?:ying|ication|ied) (?:to|with)|interview(?:ing)? (?:with|at)|visit to|screen with|day with|career (?:at|with)|working (?:at|for)|on behalf of|behalf of|vacanc(?:y|ies) (?:at|with)|(?:position|post|role|job|vacancy|opening)\b[^.!?]{0,50}? (?:with|at|in)) (?:joining |working at )?(?:the )?" + NAME)),
    (2, re.compile(r"\bwith " + NAME + r"(?= for the | as an? )")),
    (1, re.compile(r"\b(?:with|for|how|vs) (?:the )?" + NAME)),
    (4, re.compile(r"\b(?i:(?:my|our) client,?) " + NAME)),
    (3, re.compile(r"\b(?i:(?:hiring|recruiting|talent|people|careers) team at|interview at) " + NAME)),
    (2, re.compile(NAME + r" (?:wants? to (?:see|meet)|can see you|have asked to see|would like to|Talent|Recruit\w+|HR|People|Hiring|Careers|team\b|uses|acts as|is (?:an|hiring|moving))")),
    (2, re.compile(r"(?:[Ss]ent from|[Ww]elcome to|[Ff]rom) " + NAME + r"(?:['’]s)? (?:scheduling|careers|recruit\w*|talent|hiring|page|team)")),
)  # fmt: skip
_BRANCH = re.compile(r"\W{0,4}(?i:branch|store|shop|practice|site)\s?[:：]\s*([^,;:]{4,50})(?:,.*)?")
# "From: Prairie North Credit Union <…>", "Banksia Street Early Learning Centre, 41 Banksia St"
_SENDER = re.compile(r"\*?(?:From|Von|De|Da|Van)\*?\s?:\s*\"?([A-ZÀ-Þ][^<>@\"]{3,60}?)(?: via [^<]{2,40})?\"?\s*<")
_LETTERHEAD = re.compile(
    r"(?:\W{0,4}(?i:location|venue|where|place)\s?[:：]\s*)?(?:([A-ZÀ-Þ][^,;:.!?@\d]{4,60}), (?:[A-ZÀ-Þ][\w'’.-]* ?){1,3} ?\d{1,4}[a-z]?\b|([A-ZÀ-Þ][^,;:.!?@\d]{4,60}), \d{1,4}[a-z]? [A-ZÀ-Þ])"
)
# Who says who they are: "its Mandeep from Parade Shoes".
_INTRODUCES = re.compile(
    r"\b(?:(?i:it['’]?s|this is|i['’]?m|i am|my name is|c['’]est|je suis|ich bin|soy|sono) [A-Z][^\W\d_]+(?: [A-Z][^\W\d_]+)?(?: here)?|[A-Z][^\W\d_]+ here),? (?:from|of|von|de|di) "
    + NAME
    + r"|^(?i:hi|hiya|hello|hey|alright|morning)\b[^,!.?–-]{0,25}[,!.–-]? ?[A-Z][^\W\d_]+(?: [A-Z][^\W\d_]+)? (?:here )?(?:from|at|of) "
    + NAME
    + r"|\b(?i:this is|i['’]?m|i am|my name is) [A-ZÀ-Þ][^\W\d_]+(?: (?:de|del|la|van|von|der|di|da|[A-ZÀ-Þ][^\W\d_]+)){0,4}, (?:[a-z][\w-]* ){1,5}(?:at|of|from|with) "
    + NAME
)
# A team that signs for its firm: "The Anchorline Team"; what somebody does at one: "Talent Partner at Halden".
_TEAM = re.compile(
    r"(?:.{0,80}[,.!] )?(?:the|your) ([A-Z][\w&'’-]+(?: [A-Z][\w&'’-]+){0,2}) (?:recruiting |talent |hiring |people )?team[.!]?",
    re.IGNORECASE,
)
_ITS_TEAM = re.compile(r"The [^,.]{1,60} (?i:recruit\w+|talent|hiring|people|hr|careers)(?: [a-z]\w+)? (?i:team)\b")
_EMPLOYS = re.compile(r"\s(?:at|@|bei)\s+([A-Z][^|,·]{1,40})$")
_NOT_A_FIRM = re.compile(
    r"(?i)\b(?:recruit|talent|hiring|people|hr|interview|whole|entire|engineering|product|design|data|team|support|office|phone|mobile|tel|workforce|careers|jobs|notif)"
)
_UNITS = ("Department of", "School of", "Faculty of", "Division of")  # behind a job: where in the firm it is
_TOOL = re.compile(
    r"(?i)\b(?:google|zoom|microsoft|teams|meet|webex|skype|calendly|linkedin|greenhouse|workday|lever|ashby)\b"
)
_DOTTED = re.compile(r"\b(?:[a-z]\.){2,5}$|\b(?:inc|co|corp|ltd|lda)\.$", re.IGNORECASE)
# Before "Recruiter" and the like.
_RANKS = vocabulary("primary assigned lead main senior junior principal technical executive internal talent hiring")
_OPENS = re.compile(r"(?:Your|Our|My|This|These|That|An?|Please|If|We|You|I|It|No|New|Any|As|In|On|At|To)\b")
_LISTED = re.compile(
    r"\W*(?:partners|directors|trustees|owners?|vorstand|aufsichtsrat|geschäftsführ\w+)\b[^:]{0,30}:", re.IGNORECASE
)
_HUB = re.compile(
    r" (?:Hiring|Talent|Recruiting|Recruitment|Careers|Candidate) (?:Hub|Portal|Centre|Center|Desk|Site|Page|Platform)$"
)
_ENDS_SO = re.compile(r"\s?(?:[–—,.;!?()]|$|(?:has|is|was|on|for|and) )")
_PARTS = re.compile(rf"{GAP}[-–—|·•]\s+|\s<>\s|\t")
_BRACKETED = re.compile(r"(?<=[a-z] )\(([A-Z][^()]{2,50})\)")
# What carries a mail is not whom it is about.
_CARRIED = re.compile(
    r"\b(?i:via|powered by|sent (?:to you )?(?:with|through|using|by|via)|scheduled (?:with|through|via|using)|delivered by|a service of|uses(?= [A-Z]\w+ to (?:arrange|schedule|manage|book))) (?:the )?([A-ZÀ-Þ][\w&'’.-]{2,30}(?: [A-ZÀ-Þ][\w&'’.-]{1,30})?)"
)
_TITLE_PARTS = re.compile(rf"{GAP}[-–—|·:/]\s+|:\s|\s(?:<>|x|×)\s|,\s")
_UNIT = re.compile(r"(?i)\b(?:team|office|department|desk|unit)\b")
_ENDS = re.compile(r"(?:['’]s?)?(?:\s(?:and|of|the|for|de|The|at)|\s[-–—]|\.|,){0,4}$")


def _clean(text: str) -> str:
    text = re.split(r"(?<=[a-z]{2})\.\s|\s{2,}", text.strip(" \"'“”*_#|,;:-–—"))[0]
    text = text if _DOTTED.search(text) else _ENDS.sub("", text.strip())
    text = re.sub(
        r"(?:\s(?:and|of|for|the))? I(?:['’]\w+)?(?!\w).*$", "", re.sub(r"['’]s$", "", text)
    )  # "at Foldline and I'd like"
    text = _HUB.sub("", text) if len(text) > 12 else text
    if ", " in text and (form := LEGAL.search(text)) and text[form.end() : form.end() + 2] == ", ":
        text = text[: form.end()]  # "Van Rossem Tulpen B.V., Lisse"
    good = (
        2 < len(text) <= 60
        and not _OPENS.match(text)
        and text.casefold() not in _RANKS
        and len(text.split()) <= 8
        and text[:1].isupper()
        and not any(mark in text for mark in "@:?!")
    )
    return text if good and not text.isdigit() else ""


def _candidates(
    lines: Sequence[str],
    people: Sequence[Someone],
    names: set[str],
    mailboxes: Sequence[str],
    places: Sequence[str] = (),
) -> Iterator[tuple[int, str, str]]:
    called = {word for one in people for word in one.name.split()}
    aside = {line for one in people if one.part == "agency" for line in one.block}
    for line in lines[:300]:
        if len(line) > 600 or not line or line in aside:
            continue
        if match := _SENDER.match(line) or _LETTERHEAD.match(line):
            firm = _clean(match[match.lastindex or 1])
            kind = firm.rpartition(" ")[2]
            if firm and firm_like(firm) and not (bars(kind) or is_job(firm) or _NOT_A_FIRM.search(firm)):
                yield 3, firm, line
        if match := _BRANCH.fullmatch(line):
            firm = _clean(match[1])
            if firm and firm_like(firm):
                yield 4, firm, line
        if match := _LABEL.fullmatch(line):
            firm = _clean(match[1])
            if firm and (not line.lower().startswith("calendar") or firm_like(firm)):
                yield 5, firm, line
        for weight, form in (*_SAID, *((weight, form) for word, weight, form in _WHERE if word in line)):
            for match in form.finditer(line):
                firm = _clean(match[match.lastindex or 1])
                if _ITS_TEAM.match(line, match.start(match.lastindex or 1)):
                    firm = firm.removeprefix("The ")
                if match[match.lastindex or 1] in (f"{firm}'s", f"{firm}’s") and _ENDS_SO.match(line, match.end()):
                    firm = match[match.lastindex or 1]  # "at Marlowe's – what to expect"
                job = is_job(firm) and not several(firm)
                if firm and not (bars(firm) or job) and firm.casefold() not in names:
                    yield weight + firm_like(firm) + (several(firm) or legal(firm)), firm, line
        for match in _BRACKETED.finditer(line):
            if line[: match.start()].split()[-1] in called:
                continue  # "Ruchir (Group PM)"
            if (firm := _clean(match[1])) and firm_like(firm) and not bars(firm) and not is_job(firm):
                yield 3, firm, line
    for line in lines[:300]:
        match = _TEAM.fullmatch(line) if len(line) < 60 else None
        firm = _clean(match[1]) if match else ""
        if firm and not _NOT_A_FIRM.search(firm) and any(firm in other for other in lines[:300] if other != line):
            yield 3, firm, line
    for one in people:
        if one.part == "agency":
            continue
        for above, line in zip(("", *one.block), one.block[:8], strict=False):
            family, theirs = one.name.split()[-1] if " " in one.name else "", _clean(line.partition(",")[0])
            another = split_title(theirs)[1] != one.name  # "Dr Priyanka Raman" is herself
            if another and family in re.split(r"[ '’]", theirs) and re.fullmatch(NAME, theirs):
                yield 3, theirs, line  # "Yusuf Kaya", "Kaya Tiles, Izmir"
                continue
            firm = _clean(line)
            if not firm or firm.casefold() in names or bars(firm) or not re.fullmatch(NAME, firm):
                continue
            if names_job(firm) and not several(firm):
                continue  # "School Secretary"
            if (is_job(above) or RECRUITS.search(above)) and not (JOB.search(firm) or _NOT_A_FIRM.search(firm)):
                yield 2 + any(firm in other for other in lines[:300] if other != line), firm, line  # below what they do
        for line in one.block[:6]:
            if _LISTED.match(line):
                continue
            employs = _EMPLOYS.search(line)
            firm = (
                _clean(employs[1]) if employs and (JOB.search(line[: employs.start()]) or RECRUITS.search(line)) else ""
            )
            if firm and not (firm in PLACES or is_job(firm) or _NOT_A_FIRM.search(firm)):
                yield 4, firm, line
            parts = _parts(line)
            for at, part in enumerate(parts):
                firm = _clean(part)
                if (
                    not firm
                    or bars(firm)
                    or firm.casefold() in names
                    or one.name in firm
                    or (names_job(firm) and not legal(firm) and not several(firm))
                ):
                    continue
                if firm_like(firm):
                    yield 4, firm, line
                elif (
                    part != line
                    and at
                    and firm not in PLACES
                    and re.fullmatch(NAME, firm)
                    and (is_job(parts[at - 1]) or RECRUITS.search(parts[at - 1]) or _UNIT.search(parts[at - 1]))
                ):
                    yield 3, firm, line  # "co-founder, Patchbay"
    filled = [line for line in lines if line]
    for line in filled[:4]:  # "Teaching Assistant, Ashdown Primary School"
        for post, behind in pairwise(re.split(r",\s", re.sub(r"^.{0,40}?(?:: | for (?=[A-Z]))", "", line[:160]))):
            firm = _clean(behind)
            named = firm and firm_like(firm) and re.fullmatch(NAME, firm) and not (bars(firm) or is_job(firm))
            other = DEPARTMENT.search(firm) or firm.casefold() in names
            if named and not other and names_job(post) and len(post.split()) < 6:
                yield 3, firm, line
    head, town, _ = filled[0].partition(", ") if filled else ("", "", "")
    if town and head.isupper() and (firm := _clean(head)) and firm_like(firm) and not bars(firm):
        yield 4, firm, filled[0]  # "ST BAKHITA HOSPITAL, KUMASI"
    for number, line in enumerate(filled[:200]):
        for part in _PARTS.split(line[:160]) if len(line) < 160 and line not in aside else ():
            firm = _clean(part.strip())
            whole = part.strip() == line.strip() or number in (0, len(filled) - 1, len(filled) - 2) or line.isupper()
            if (
                whole
                and firm
                and re.fullmatch(NAME, re.sub(r",| [a-z.]{2,6}$", "", firm) if legal(firm) else firm)
                and firm_like(firm)
                and not bars(firm)
                and not (names_job(firm) and not several(firm))
                and len(firm.split()) > 1
            ):
                yield 3 + (number == 0), firm, line
    for line in lines[:6]:
        if match := _INTRODUCES.search(line[:160]):
            firm = _clean(match[match.lastindex or 1])
            home = re.search(r" (?:House|Court|Lodge)$", firm)  # they say that they are from there
            if firm and not (bars(firm) and not home) and (several(firm) or not is_job(firm)):
                yield 3, firm, line
    agents = {domain(one.address) for one in people if one.part == "agency"}
    labels = {domain(hit): None for line in lines[:300] for hit in ADDRESS.findall(line)}
    labels |= {domain(address): None for address in (*(one.address for one in people), *mailboxes) if address} | {
        match[1]: None
        for line in lines[:300]
        for match in re.finditer(r"\b([a-z][a-z-]{3,30})\.(?:example|com|org|net|io|co)\b", line)
    }
    for label in list(labels)[:12]:
        if not label or label in FREE | TOOLS | agents or AGENCY_DOMAIN.search(label):
            continue
        for spelled, line in spelled_by([*lines, *places], label, names):
            whole = _clean(line)
            fits = len(whole.split()) <= 4 and whole.endswith(f" {spelled}") and re.fullmatch(NAME, whole)
            other = bars(whole) or _NOT_A_FIRM.search(whole) or whole.casefold() in names
            yield 4, whole if fits and not other else spelled, line  # "Ateliers Kerbihan"


def _of_title(title: str, names: set[str]) -> Iterator[tuple[int, str, str]]:
    """What stands beside the job in a title: "Interview Graphiste, Atelier Lumen", "Ana Torres x Cobalt Lane"."""
    for match in re.finditer(
        r"(?i:interview|onsite|on-site|visit|round|screen|loop|assessment) at (?:the )?" + NAME, title[:160]
    ):
        firm = _clean(match[1])
        if firm and not bars(firm) and not is_job(firm) and firm.casefold() not in names:
            yield 3, firm, title
    for part in _TITLE_PARTS.split(title[:160]):
        firm = _clean(re.sub(r"(?i)^interview (?:with |at )?(?=[A-Z])| \([^()]*\)$", "", part.strip()))
        if (
            firm
            and re.fullmatch(NAME, firm)
            and firm_like(firm)
            and not (bars(firm) or is_department(firm))
            and (not is_job(firm) or several(firm))
            and firm.casefold() not in names
        ):
            yield 3, firm, title


def _placed(title: str, lines: Sequence[str], names: set[str], places: Sequence[str]) -> Iterator[tuple[int, str, str]]:
    """What stands where a company may."""
    for one in phrases(title, lines, places):
        firm = _clean(one.text)
        like = firm_like(firm)
        fits = firm and (like or not one.only_if_like) and re.fullmatch(NAME, firm) and not bars(firm)
        other = firm in PLACES or firm.casefold() in names or (names_job(firm) and not several(firm))
        if fits and not other:
            yield one.weight, firm, one.line


def _parts(line: str) -> list[str]:
    """A line of a signature in its parts: "co-founder, Patchbay", "RR. HH. – Conservas Marbella, S.L."."""
    parts = [part for part in _PARTS.split(line) if part.strip()]
    return [
        half
        for part in parts
        for half in ([part] if legal(part) and not is_job(part.partition(",")[0]) else part.split(", "))
    ]


def firm(
    title: str,
    lines: Sequence[str],
    people: Sequence[Someone],
    mine: Sequence[str],
    mailboxes: Sequence[str] = (),
    places: Sequence[str] = (),
) -> Found | None:
    """The one company a text is about; `mailboxes` are the addresses of a calendar event, `places` where it is."""
    names = {one.name.casefold() for one in people if one.name} | {name.casefold() for name in mine}
    agencies = {folded(part) for one in people if one.part == "agency" for line in one.block for part in _parts(line)}
    carriers = {folded(match[1]) for line in lines[:300] for match in _CARRIED.finditer(line[:600])}
    weights: dict[str, int] = defaultdict(int)
    seen: dict[str, set[str]] = defaultdict(set)
    spelled: dict[str, tuple[str, str]] = {}
    placed = _placed(title, lines, names, places)
    for weight, text, line in [
        *_candidates(lines, people, names, mailboxes, places),
        *_of_title(title, names),
        *placed,
    ]:
        key = folded(text.removeprefix("The ").removeprefix("the "))
        if (
            not key
            or _TOOL.search(text)
            or key in agencies
            or any(map(key.startswith, carriers))
            or (text.startswith(_UNITS) and f", {text}" in line)
            or AGENCY.search(text)
            or (weight < 5 and AGENCY.search(line))
            or RECRUITS.search(text)
            or (person(text) and not firm_like(text) and weight < 3)
            or (re.search(r"&| and ", text) and any(name in text.casefold() for name in names if " " in name))
        ):
            continue
        if line in seen[key]:
            weights[key] = max(weights[key], weight)
            continue
        seen[key].add(line)
        weights[key] += weight
        if key not in spelled or (spelled[key][0].isupper() and not text.isupper()):
            spelled[key] = text, line
    if not weights:
        return None
    for part in {folded(re.sub(r" \([^()]*\)$", "", part.strip())) for part in _TITLE_PARTS.split(title[:160])}:
        if part in weights and not person(spelled[part][0]):
            weights[part] += 2  # the title says it too, whatever it is
    for key in list(weights):  # "Ambleford Borough Council", "the Council"
        for other in weights:
            if other != key and key in other and spelled[key][0] in spelled[other][0]:
                weights[other] += weights[key] // 2
    best = max(weights.values())
    top = [key for key, weight in weights.items() if weight == best]
    whole = max(top, key=len)
    if best < 3 or any(key not in whole for key in top):
        return None
    text, line = spelled[whole]
    return found(_as_always(text, lines), line)


def _as_always(text: str, lines: Sequence[str]) -> str:
    """A name with the word that follows it wherever it stands: "Feinwerk Mobility" of feinwerk.example."""
    if " " in text or not text.isalpha():
        return text
    after = re.compile(rf"(?<![\w@./-]){re.escape(text)}(?![\w@./-])(?: ([A-ZÀ-Þ][\w'’&-]+))?")
    words = {(match[1] or "", line) for line in lines[:300] for match in after.finditer(line[:600])}
    word = next(iter(words), ("", ""))[0]
    always = word and all(other == word for other, _ in words) and (len(words) > 1 or LIKE.search(word))
    strange = bars(word) or _NOT_A_FIRM.search(word) or is_job(word) or RECRUITS.search(word) or legal(word)
    return f"{text} {word}" if always and not strange else text
