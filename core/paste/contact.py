"""The person a text is from or about: name, title, address, phone, their job, and the company behind their
address.

The law of this module: several people who could be meant are nobody; an address or a phone number is taken
only when it stands with the name it belongs to.
"""

# ruff: noqa: E501  (tables of words, one thought a line)

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from core.name_words import JOB
from core.paste.calendar_text import Guest
from core.paste.found import Found, found
from core.paste.names import BRACKETS, NOT_A_NAME, belongs, east, folded, is_firm, is_given, is_nobody, person, plain
from core.paste.phones import phone
from core.paste.trades import is_job, several
from core.paste.words import AGENCY_DOMAIN, FREE, GAP, LISTS, MAY_GAP, NOBODY, RECRUITS, SHARED, TOOLS, legal
from core.paste.zone_table import RULES
from core.people import Name

ADDRESS = re.compile(r"(?<![\w.+@-])[A-Za-z0-9][\w.+'-]{0,63}@(?:[A-Za-z0-9-]{1,63}\.){1,4}[A-Za-z]{2,24}(?![\w-])")
_FROM = re.compile(r"\*?(?:from|von|van|de|da|差出人|送信者|보낸사람)\*?\s*[:：]\s*(.+)", re.IGNORECASE)
_SIGN_OFF = re.compile(
    r"(?:(?:many |with |my )?(?:best|kind|kindest|warm|warmest)(?: regards| wishes)?(?: from (?-i:[A-Z])\w+)?|regards|(?:many )?thanks(?: again| so much)?|thank you|cheers|"
    r"warmly|(?:talk|speak) (?:to you )?soon|see you (?:then|there|tomorrow|on \w+day)|respectfully|very best|take care|bye for now|"
    r"(?:have a (?:great|nice|good|lovely) (?:day|week|weekend|evening))|(?:with )?appreciation|gratefully|in good spirits|"
    r"sincerely|yours(?: (?:sincerely|faithfully|truly|ever))?|all (?:the )?best|talk soon|see you soon|mit (?:freundlichen|besten|herzlichen) grüßen|"
    r"mit freundlichem gruß|(?:viele|liebe|beste|herzliche|schöne|freundliche) grüße(?: aus \w+)?|mfg|lg|vg|"
    r"(?:un )?(?:cordial |atento )?saludos?(?: cordiales)?|atentamente|cordialmente|cordialement|bien cordialement|bien à vous|"
    r"cordiali saluti|distinti saluti|(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?|groet(?:en|jes)?|(?:med )?(?:vänliga|varma|bästa) hälsningar|(?:med )?(?:vennlig|venlig|beste|mange) hilsen|mvh|hilsen|pozdrawiam|s pozdravem|ngā mihi|com os melhores cumprimentos|atenciosamente|"
    r".{0,30}よろしくお願い(?:いた|致)?します)[\s,.!。]*", re.IGNORECASE)  # fmt: skip
_INLINE = re.compile(
    r"(?:^|(?<=[.!?] ))(lg|vg|mfg|(?:(?:kind|best|warm) )?regards|best(?: wishes)?|cheers|thanks|sincerely|(?:viele |liebe |beste )?grüße|groet(?:en|jes)?|saludos|un saludo|"
    r"cordialement|cordiali saluti)[,.!]? ([A-ZÀ-Þ][^.!?]{3,100})$",
    re.IGNORECASE,
)
_RULE = re.compile(r"-- ?|[-_=―─━*~—]{3,}")
_QUOTED = re.compile(
    r"(?:on .{5,200} wrote:|am .{5,200} schrieb .*:|el .{5,200} escribió:|le .{5,200} a écrit\s?:|-{2,} ?(?:original|forwarded|ursprüngliche).*)$",
    re.IGNORECASE,
)
SPLIT = re.compile(rf"{MAY_GAP}(?:\||·|•|●|//?)\s*|{GAP}[–—-]\s+")
_AT = re.compile(rf"{GAP}(?:at|bei|@|en|chez|with|mit)\s+", re.IGNORECASE)
_SECOND_WORDS = """
    co com org net ac gov edu or ne go gob gv
"""
_SECOND = frozenset(_SECOND_WORDS.split())
_LONGEST_BLOCK = 14
_FIRM_ALONE = re.compile(r"[A-ZÀ-Þ][\w'’&.-]*(?: (?:[A-ZÀ-Þ&][\w'’&.-]*|of|and)){0,5}")


@dataclass(frozen=True, slots=True)
class Someone:
    """Who was found: what is known of them by the names of PERSON, `block` the lines they stand in.

    `part` is theirs in the interview, as the answer has it: "" (they interviewed), arranged, agency.
    """

    found: dict[str, Found] = field(default_factory=dict)
    block: tuple[str, ...] = ()
    part: str = ""

    @property
    def name(self) -> str:
        """Their name as it was found, or ""."""
        return self.found["name"].text if "name" in self.found else ""

    @property
    def does(self) -> str:
        """Their job as it was found, or ""."""
        return self.found["does"].text if "does" in self.found else ""

    @property
    def address(self) -> str:
        """Their address as it was found, or ""."""
        return self.found["address"].text if "address" in self.found else ""

    @property
    def shown(self) -> str:
        """Everything known of them in one line."""
        title, does, phone = (self.found[key].text if key in self.found else "" for key in ("title", "does", "phone"))
        return ", ".join(filter(None, (f"{title} {self.name}".strip(), does, self.address, phone)))


# ---- addresses ----


def domain(address: str) -> str:
    """The word of the domain that is a company's name; '' for free mailboxes and for the tools that send
    invitations.
    """
    labels = address.rpartition("@")[2].casefold().split(".")[:-1]
    if len(labels) > 1 and labels[-1] in _SECOND:
        labels.pop()
    return labels[-1] if labels and labels[-1] not in FREE | TOOLS else ""


def human(address: str, mine: set[str]) -> bool:
    """Whether a person reads this address: no shared mailbox, no list, no tool, and none of the user's own."""
    local, _, domain = address.casefold().partition("@")
    tool = any(label in TOOLS for label in domain.split(".")[:-1]) or domain.startswith(
        ("resource.calendar", "group.calendar")
    )
    shared = SHARED.fullmatch(local.partition("+")[0]) or LISTS.search(local)
    return not shared and not tool and address.casefold() not in mine


def split_address(text: str) -> tuple[str, str]:
    """(name, address) of "Ana Torres <ana@…>", "ana@… (Ana Torres)", or either alone."""
    match = ADDRESS.search(text[:300])
    if not match:
        return text.strip(" <>"), ""
    rest = (text[: match.start()] + text[match.end() :]).replace("mailto:", "")
    return rest.strip(" <>()[]\"'"), match[0]


def someone_of(name: Name | None, words: str, address: str, address_words: str, mine: set[str]) -> Someone | None:
    """A person of what was found, each piece with the words it was found in; None for the user (`mine`), or where
    nothing is left.
    """
    if (name and name.whole.casefold() in mine) or address.casefold() in mine:
        return None
    values: dict[str, Found] = {}
    if name:
        values["name"] = Found.of(name.whole, words)
        if name.title:
            values["title"] = Found.of(name.title, words)
        if east(name.whole):
            values["family_first"] = Found.of(True, words)
    if address and human(address, mine):
        values["address"] = Found.of(address, address_words)
    return Someone(values) if values else None


# ---- a mail, an invitation, a signature ----


def _sender(lines: list[str], mine: set[str]) -> Someone | None:
    for line in lines[:200]:
        match = _FROM.match(line)
        if match and ("@" in line or person(match[1], close=True)):
            name, address = split_address(match[1])
            if address.casefold() in mine or name.casefold() in mine:
                continue
            read = person(name, close=True)
            if read and (is_nobody(read.whole) or (address and not human(address, mine) and not _known(read))):
                read = None  # "Polaris Ferries <notification@…>"
            return someone_of(read, line, address, line, mine)
    return None


def _known(name: Name) -> bool:
    return any(map(is_given, name.whole.split()))


def is_from(line: str, mine: set[str]) -> bool:
    """Whether this line of a mail's heading says that the user wrote it."""
    if not (match := _FROM.match(line)):
        return False
    name, address = split_address(match[1])
    return address.casefold() in mine or name.casefold() in mine


_HEADER = re.compile(r"\*?[A-ZÀ-Þ][\w-]{1,20}\*?\s?:|[-_=]{3,}|>")


def is_from_user(lines: list[str], mine: set[str]) -> bool:
    """Whether the user wrote this mail: its heading says so, not one further down that it answers."""
    for line in lines[:12]:
        if is_from(line, mine):
            return True
        if line and not _HEADER.match(line):
            return False
    return False


def own_lines(lines: list[str]) -> list[str]:
    """The newest mail alone, without what it quotes."""
    own: list[str] = []
    for number, line in enumerate(lines):
        if _QUOTED.match(line) or (number > 8 and _FROM.match(line) and "@" in line):
            if any(own):
                break
            continue  # nothing stands above what is handed on
        if not line.startswith(">"):
            own += _signed_off(line)
    return own


def _signed_off(line: str) -> list[str]:
    """A line with a sign-off and a name at its end, as the lines of a signature."""
    match = _INLINE.search(line[-160:])
    if not match or not person(match[2].partition(",")[0]):
        return [line]
    head = line[: len(line) - len(match[0])].rstrip()
    return [*([head] if head else []), match[1], match[2]]


def signs_off(line: str) -> bool:
    """Whether a line is the words above a signature: "Kind regards,"."""
    return bool(_SIGN_OFF.fullmatch(line))


def _blocks(lines: list[str], name: str = "") -> Iterator[tuple[list[str], bool]]:
    """(lines, whether something says so) of each stretch that may be a signature: after a sign-off, after a rule, where the sender's name stands
    above a job, or the whole of a short text.
    """
    starts = [
        number + 1
        for number, line in enumerate(lines)
        if len(line) < 80 and (_SIGN_OFF.fullmatch(line) or _RULE.fullmatch(line))
    ]
    starts += [
        number  # nobody signs off, but a name stands above a job at the foot of the mail
        for number, line in enumerate(lines[:-1])
        if number
        and (not lines[number - 1] or lines[number - 1].endswith((".", "!", "?", ",")) or line == name)
        and (is_job(lines[number + 1]) or is_firm(lines[number + 1]))
        and len(lines[number + 1]) < 80
        and person(line)
        and not is_nobody(line)
    ][-1:]
    last = next((number for number in range(len(lines) - 1, -1, -1) if lines[number]), None)
    if (
        last
        and (head := lines[last].partition(","))[1]
        and not lines[last].endswith((".", "!", "?"))
        and len(lines[last]) < 120
        and (_is_job(head[2]) or (is_given(head[0].partition(" ")[0]) and _FIRM_ALONE.fullmatch(head[2].strip())))
        and person(head[0])
    ):
        starts.append(last)  # "Greta Lindholm, Operations Manager, Tidholm Snickeri"
    for start in starts[:40]:
        block = [line for line in lines[start : start + 2 * _LONGEST_BLOCK] if line][:_LONGEST_BLOCK]
        end = next((number for number, line in enumerate(block) if number and _RULE.fullmatch(line)), len(block))
        yield block[:end], True
    filled = [line for line in lines if line]
    if not starts and len(filled) <= _LONGEST_BLOCK:
        yield filled, False


def _is_job(text: str) -> bool:
    return is_job(text) or bool(RECRUITS.search(text))


def job_in(text: str) -> str:
    """A person's job out of a line of their signature, without the company; '' when there is none."""
    text = _AT.split(text.strip(" ,|-–—"))[0]
    head, _, tail = text.rpartition(",")
    if head and (legal(tail) or (is_job(head) and not is_job(tail) and tail.strip()[:1].isupper())):
        text = head  # "Senior Recruiter, Halden Inc."
    parts = [part for part in (part.strip(" ,") for part in SPLIT.split(text)) if _is_job(part) and not legal(part)]
    if (
        len(parts) != 1
        or len(parts[0]) > 80
        or len(parts[0].split()) > 9
        or any(char in parts[0] for char in "@:。!?")
        or parts[0].endswith(".")
    ):
        return ""
    return parts[0]


def _evidence(block: list[str]) -> bool:
    named, *below = block
    told = ADDRESS.search(named) or legal(named) or JOB.search(named)
    return bool(told or phone(block)) or any(
        ADDRESS.search(line) or legal(line) or is_firm(line) or _is_job(line) for line in below
    )


def _first_name(block: list[str]) -> tuple[int, Name, str] | None:
    """Where a block names its person (a company or a job may stand before it), the name, and the rest of that
    line.
    """
    for number, line in enumerate(block[:5]):
        bare = BRACKETS.sub("", line)
        head = SPLIT.split(bare, maxsplit=1)[0]
        if head.isupper() and not any(map(is_given, head.split())):
            continue  # "INTERVIEW DETAILS"
        if read := person(bare):
            return number, read, ""
        alone = re.fullmatch(r"[^\W\d_]{2,20}", bare) and bare[0].isupper() and not bare.isupper() and number == 0
        if alone and any(JOB.search(text) for text in block[1:2]) and not JOB.search(bare):
            return number, Name(bare), ""  # "Mira", her job on the next line
        head, *more = SPLIT.split(bare, maxsplit=1)
        if more and (read := person(head)):
            return number, read, more[0]
        head, _, job = bare.partition(",")
        firm_alone = len(block) == 1 and is_given(head.split(" ")[0]) and _FIRM_ALONE.fullmatch(job.strip())
        if (_is_job(job) or legal(job) or firm_alone) and (read := person(head)):
            return number, read, job
        if not (legal(line) or JOB.search(line) or (number == 0 and len(line.split()) == 1)):
            return None
    return None


def _signature(lines: list[str], sender: Someone | None, mine: set[str]) -> Someone | None:
    """The first block that holds a name and something that makes it a signature."""
    for block, signed in _blocks(lines, sender.name if sender else ""):
        named = _first_name(block)
        if not named or named[1].whole.casefold() in mine:
            continue
        number, read, after = named
        line, rest = block[number], block[number:]
        wrote = sender and ("name" in sender.found or belongs(read.whole, sender.address))
        if not _evidence(rest) and not wrote:
            continue
        addresses = dict.fromkeys(hit for text in rest for hit in ADDRESS.findall(text) if human(hit, mine))
        fitting = [hit for hit in addresses if belongs(read.whole, hit)]
        if not (signed or fitting or read.title or any(map(is_given, read.whole.split()))):
            continue  # "Parallax Games", at the head of a short text
        address = fitting[0] if fitting else next(iter(addresses)) if len(addresses) == 1 else ""
        words = next((text for text in rest if address and address in text), "")
        beside = re.search(r"([^:.,;|<>]{3,40})[,;:<(| ]{1,4}$", words.partition(address)[0]) if address else None
        if beside and not fitting and (other := person(beside[1])) and belongs(other.whole, address):
            address = words = ""  # "For urgent matters: Callie Burns, cburns@…"
        someone = someone_of(read, line, address, words, mine)
        if not someone:
            continue
        for text, source in ((after, line), *((text, text) for text in [*rest[1:4], *block[:number]])):
            firms = {domain(hit) for hit in (address, sender.address if sender else "") if hit}
            if (
                read.whole not in text
                and folded(text) not in firms
                and not ("," not in text and several(text))
                and (does := job_in(text))
            ):
                someone.found["does"] = Found.of(does, source)
                break
        if number_found := phone(rest):
            someone.found["phone"] = number_found
        return Someone(someone.found, tuple(block))
    return None


def _alike(one: Someone, other: Someone) -> bool:
    if "name" not in one.found or "name" not in other.found:
        address, named = (one.address or other.address), (one.found.get("name") or other.found.get("name"))
        return named is not None and belongs(named.text, address)
    words = [{plain(word) or word for word in who.name.split()} for who in (one, other)]
    return bool(words[0] & words[1])


def writer(lines: list[str], mine: set[str]) -> Someone | None:
    """Who wrote this mail, with what their signature says; or whose signature it is."""
    sender = _sender(lines, mine)
    signed = _signature(own_lines(lines), sender, mine)
    if sender and signed:
        same = _alike(sender, signed) or "name" not in sender.found  # a mailbox of a whole office
        return Someone({**signed.found, **sender.found}, signed.block) if same else sender
    return signed or sender


_INTRODUCED = re.compile(
    r"(?:^|[,.!?] |^(?i:hi|hello|hey|hiya|alright|morning|evening|afternoon) [^\W\d_]+,? )(?:(?i:it['’]?s|this is|i['’]?m|i am|my name is|c['’]est|je suis|ich bin|soy|sono) (NAME)(?=,? (?:here )?(?:from|at|here|and I|de|von|di)\b|, (?:the |an? |your )?[a-z][\w -]{2,40} (?:at|of|from|for) )|(NAME) here(?= (?:from|at|of)\b|[,.!])|(NAME) from [A-ZÀ-Þ][\w&'’ ]{2,40}? here\b)|^(?i:hi|hello|hey|hiya) [^\W\d_]+[,!.]? (NAME)(?= (?:at|from) (?:the )?[A-ZÀ-Þ])".replace(
        "NAME", r"[A-ZÀ-Þ][^\W\d_]+(?:[- ][A-ZÀ-Þ][^\W\d_]+){0,2}"
    )
)


def introduced(lines: list[str], mine: set[str]) -> Someone | None:
    """Who says at the beginning who they are: "Hi Chloe, it's Mandeep from Parade Shoes"."""
    for line in [line for line in lines if line][:4]:
        match = _INTRODUCED.search(line[:160])
        name = next(filter(None, match.groups())) if match else ""
        first, *more = name.split() or [""]
        nobody = first.isupper() or first.casefold() in NOT_A_NAME or is_job(name) or NOBODY.search(name)
        says_so = match and match[1] and person(name) and not is_firm(name)  # "This is …"
        if first and not nobody and (is_given(first) or not more or says_so):
            return someone_of(person(name) or Name(name), line, "", "", mine)
    return None


def cards(lines: list[str], mine: set[str]) -> tuple[list[Someone], Found | None]:
    """The people of all vCards, and their company where they have one."""
    begins = [row for row, line in enumerate(lines) if line.strip().upper() == "BEGIN:VCARD"][:60] or [0]
    read = [_card(lines[row:end], mine) for row, end in pairwise([*begins, len(lines)])]
    firms = {firm.text: firm for _, firm in read if firm}
    return [one for one, _ in read if one], next(iter(firms.values())) if len(firms) == 1 else None


def _card(lines: list[str], mine: set[str]) -> tuple[Someone | None, Found | None]:
    values: dict[str, tuple[str, str]] = {}
    for line in lines[:200]:
        head, colon, value = line.partition(":")
        name = re.sub(r"^item\d\.", "", head.split(";")[0], flags=re.IGNORECASE).upper()
        if colon and name in ("FN", "N", "TITLE", "ORG", "EMAIL", "TEL") and value.strip(" ;"):
            values.setdefault(name, (re.sub(r"\\(.)", r"\1", value).strip(), line))
    if "N" in values:
        family, given, _, prefix, *_ = [*values["N"][0].split(";"), "", "", "", ""]
        values.setdefault("FN", (f"{given} {family}".strip(), values["N"][1]))
        if prefix and not values["FN"][0].startswith(prefix):
            values["FN"] = (f"{prefix} {values['FN'][0]}", values["FN"][1])
    whole, words = values.get("FN", ("", ""))
    address, address_words = values.get("EMAIL", ("", ""))
    one = someone_of(person(whole, close=True), words, address.removeprefix("mailto:"), address_words, mine)
    if one and "TITLE" in values:
        one.found["does"] = Found.of(*values["TITLE"])
    if one and "TEL" in values:
        one.found["phone"] = Found.of(values["TEL"][0].removeprefix("tel:"), values["TEL"][1])
    firm = values.get("ORG", ("", ""))
    return one, found(firm[0].split(";")[0], firm[1]) if firm[0] else None


# ---- the company ----


# Mailboxes of what sends the mail, which is seldom the company itself.
_CARRIER = re.compile(
    r"(?:no-?_?reply|do-?not-?reply|notif\w+|mailer|schedul\w+|calendar|bounce)[^@]{0,20}@", re.IGNORECASE
)


def of_mailbox(guest: Guest, lines: list[str]) -> Found | None:
    """The company behind an organizer who is nobody: talent@heliodor.example."""
    if AGENCY_DOMAIN.search(domain(guest.address)) or _CARRIER.match(guest.address):
        return None
    return company(lines, Someone({"address": Found.of(guest.address, guest.words)}))


PLACES = {name.rpartition("/")[2].replace("_", " ") for line in RULES.splitlines() for name in line.split()[1:]} | set(
    "Remote EMEA APAC DACH UK US USA Europe Germany France Spain Italy India Ireland Scotland England Wales Canada Americas Nordics".split()
)


def company(lines: list[str], someone: Someone) -> Found | None:
    """From the signature's firm or from the domain of the person's address; None for a free mailbox."""
    firms = []
    for line in someone.block:
        for part in [piece for whole in SPLIT.split(line) for piece in _AT.split(whole)]:
            part = part.strip(" ,*")
            while "," in part and (_is_job(part) or (part.count(" ") > 2 and person(part.partition(",")[0]))):
                part = part.partition(",")[2].strip()
            if (
                (legal(part) or is_firm(part))
                and not JOB.search(part)
                and len(part) <= 60
                and "@" not in part
                and ":" not in part
            ):
                firms.append((part, line))
    if len({firm for firm, _ in firms}) == 1:
        return found(*firms[0])
    label = domain(someone.address)
    if not label or firms:
        return found(*firms[0]) if firms and label and folded(firms[0][0]).startswith(folded(label)) else None
    for line in someone.block[1:5]:  # "Moe & Sønn Bokhandel", of moebok.example
        alike = len(label) > 4 and folded(line)[:3] == folded(label)[:3]
        if alike and line[:1].isupper() and re.fullmatch(r"[^@\d]{4,60}", line) and not _is_job(line):
            return found(line, line)
    # Longer ones are several words joined, "St Bega" with no blank too: nobody writes them so.
    simple = re.fullmatch(r"(?!st[bcdfgjkmnpqtvwz]|[bcdfghjkmnpqtvwxz]{3})[a-z]{4,13}(?:-[a-z]{2,20})?", label)
    return found(label.replace("-", " ").title(), someone.found["address"].words) if simple else None
