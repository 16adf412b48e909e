"""Is this a person's name? And which part of it is a title.

The law of this module: a name is a few capitalised words (or a Chinese, Japanese or Korean name written with
a space) and nothing that names a job, a firm, a place or a greeting.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from core.name_words import GIVEN_TOO, JOB, SHORT_FORMS
from core.paste.given_table import GIVEN
from core.paste.words import GAP, MAY_GAP, NOBODY, legal
from core.people import NICKNAME, Name, bare, is_particle, is_und_zu, split_title, without_credentials
from core.timing import CALENDAR_WORDS

_FOR_OTHERS = re.compile(r"(?:i\. ?[av]\.|ppa\.?|p\.p\.)\s+", re.IGNORECASE)  # signed on someone's behalf
BRACKETS = re.compile(rf"{MAY_GAP}[(（\[][^()（）\[\]]{{0,60}}[)）\]]")
_VIA = re.compile(rf"{GAP}(?:via|through|über)\s.*$", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['’‘`.\-\u0300-\u036f])*")
_EAST = re.compile(
    r"[\u3040-\u30ff\u3400-\u9fff々\uac00-\ud7af]{1,5}[ \u3000][\u3040-\u30ff\u3400-\u9fff々\uac00-\ud7af]{1,5}"
)
_EAST_CLOSE = re.compile(r"[\u3400-\u9fff々]{2,5}|[\uac00-\ud7af]{2,4}")
_EAST_ANY = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_BUSINESS = re.compile(
    r"\b(?:foods|robotics|systems|healthcare|bank|technologies|studios|industries|insurance|airlines|clinic|college|council|foundation|institute|"
    r"museum|hotels?|stores|dental|transit|school|hospital|bakery|brewery|farms|housing|transport|library|theatre|theater|gallery|mutual|rigging|"
    r"academy|nursery|surgery|pharmacy|garage|logistics|partners|partnership|labs?|analytics|media|consulting|solutions|energy|capital|ventures|software|motors|pharma|networks|center|centre|university|trust)$",
    re.IGNORECASE,
)
_FIRM = re.compile(
    r"\b(?:dental|transit|school|hospital|bakery|brewery|farms|housing|transport|library|theatre|theater|gallery|mutual|rigging|academy|nursery|"
    r"surgery|pharmacy|foods?|robotics|labs?|systems?|health|healthcare|bank|solutions|technolog(?:y|ies)|software|partners|studios?|media|energy|capital|"
    r"ventures|consulting|services|industries|digital|data|cloud|ai|works|logistics|insurance|pharma|motors|airlines|airways|networks?|"
    r"analytics|security|clinic|college|council|trust|foundation|institute|museum|hotels?|stores?|market|agency|recruitment|werke|systeme|"
    r"interview|round|screen|call|panel|schedule|lunch|break|tour|welcome|intro|introduction|wrap|debrief|q&a|review|design|values|"
    r"coding|technical|behavioral|culture|presentation|exercise|case|study|session|calendar|location|address|details|company|role|position)\b",
    re.IGNORECASE,
)
_NOT_A_NAME_WORDS = """
    guten tag gentile beste geachte event name
    hiya g'day g’day alright morning afternoon evening
    dear hi hello hey thanks thank you best kind warm regards cheers sincerely team interview meeting
    invitation join google microsoft teams zoom meet video call calendar organizer guests when where who
    yes no maybe more options mit freundlichen grüßen viele liebe grüße gruß hallo sehr geehrte saludos
    cordialmente atentamente hola estimado room office floor street avenue road straße platz calle plaza
    building department abteilung university universität hospital bank school germany berlin london paris
    madrid tokyo confidential notice sent from my iphone android mobile phone email tel fax web website
    conference technical recruitment hiring talent careers jobs
    support sales marketing engineering research development the and of at for our your this is we i will
    be a an to in on with by re fwd subject conversation chat coffee hall park united states kingdom
    ufficio personale personalabteilung mailbox inbox please see looking forward kindly view reply accept decline about
"""
NOT_A_NAME = frozenset(_NOT_A_NAME_WORDS.split()) | {word for word in CALENDAR_WORDS if len(word) > 3}


def folded(text: str) -> str:
    """Lower-case ASCII letters and digits only, so that Müller, Mueller's address and MÜLLER can meet."""
    text = text.casefold().translate({228: "ae", 246: "oe", 252: "ue", 248: "o", 322: "l", 0x131: "i", 273: "d"})
    return "".join(char for char in unicodedata.normalize("NFKD", text) if char.isascii() and char.isalnum())


def plain(text: str) -> str:
    """The same with ü as u, for those who write it so."""
    return "".join(char for char in unicodedata.normalize("NFKD", text.casefold()) if char.isascii() and char.isalnum())


_SURNAMES_TOO = frozenset("park hall".split())  # as the last word beside an address


def _latin(text: str, close: bool = False) -> bool:
    words = text.split()
    if not 2 <= sum(not is_particle(word) for word in words) <= 5 or len(words) > 10 or len(text) > 60:
        return False
    for number, word in enumerate(words):
        known = word.casefold().strip(".")
        if word[1:] == "t" and word[0] in "'’" and number < len(words) - 1:
            continue  # Marijke 't Hart
        family = close and number and number == len(words) - 1 and known in _SURNAMES_TOO
        if not _WORD.fullmatch(word) or (known in NOT_A_NAME and not family):
            return False
        particle = (is_particle(word) or is_und_zu(words, number)) and number < len(words) - 1
        # Arabic, Hebrew and the like know no capitals.
        if not (particle or word[0].isupper() or unicodedata.category(word[0]) == "Lo"):
            return False
    return any(len(word.strip(".")) > 1 for word in words)


def east(name: str) -> bool:
    """Whether a name is written in Chinese, Japanese or Korean script: the family name stands first."""
    return bool(_EAST_ANY.search(name))


def person(text: str, close: bool = False) -> Name | None:
    """The name in a text that holds nothing else; None when it is no name beyond doubt.

    `close` says that the text stands where a name stands for certain (beside an address), so "Torres, Ana" is
    turned round and 山田太郎 needs no space.
    """
    if len(text) > 120 or "\t" in text or "  " in text.strip():
        return None
    text = _VIA.sub("", BRACKETS.sub("", text)).strip(" \"'“”„*_,;|-–—")
    text = text[match.end() :] if (match := _FOR_OTHERS.match(text)) else text
    text = NICKNAME.sub("", without_credentials(text))
    if close and text.count(",") == 1:
        last, first = (part.strip() for part in text.split(","))
        text = f"{first} {last}"
    title, text = split_title(text)
    first, _, rest = text.partition(" ")
    rest = rest if first.casefold() in GIVEN_TOO else text  # "Dean Pollard"
    surname = bool(title) and bool(re.fullmatch(r"[A-Z]\.? [A-Z]\w+", text))  # "Ms R Dean" is no dean
    if (
        not text
        or (JOB.search(rest) and not surname)
        or legal(text)
        or any(char.isdigit() or char in "@:/|<>" for char in text)
    ):
        return None
    if _EAST_ANY.search(text):
        text = re.sub(rf"{MAY_GAP}(?:様|さん|先生|님)$", "", text)
        good = _EAST.fullmatch(text) or (close and _EAST_CLOSE.fullmatch(text))
        return Name(text.replace("\u3000", " "), title) if good else None
    return Name(text, title) if _latin(text, close) else None


_LOCAL = re.compile(r"([a-z]{3,15})[._]([a-z]{3,20})")
_UMLAUT = re.compile(r"[aou]e")  # joerg.lueder may be Jörg Lüder


def from_address(address: str) -> Name | None:
    """The name an address spells out: noemi.fabre@ is Noemi Fabre; None where letters may have been lost."""
    match = _LOCAL.fullmatch(address.partition("@")[0].casefold())
    if not match or _UMLAUT.search(match[0]):
        return None
    read = person(" ".join(part.title() for part in match.groups()))
    return None if not read or is_nobody(read.whole) else read


def belongs(name: str, address: str) -> bool:
    """Does this address carry the name: ana.torres@, atorres@, torres@, ana@?"""
    local = address.partition("@")[0]
    for fold in (folded, plain):
        here = fold(local)
        words = [fold(word) for word in name.split() if len(fold(word)) > 2]
        if any(word in here for word in words) or (here and here == "".join(fold(word)[:1] for word in name.split())):
            return True
    return False


def carries(name: str, address: str) -> bool:
    """Whether an address is made of given and family name, or of one that is long enough to be no accident."""
    words = [word for word in name.split() if not is_particle(word)]
    local = address.partition("@")[0]
    if len(words) == 1:
        return re.split(r"[._-]", local)[0].casefold() == words[0].casefold()
    return belongs(name, address) and any(
        fold(words[-1]) in fold(local) or fold(local) == fold(words[0]) for fold in (folded, plain)
    )


@cache
def _given() -> frozenset[str]:
    return frozenset(GIVEN.split()) | SHORT_FORMS.keys()


def is_given(word: str) -> bool:
    """Whether this is known as a given name: "Mei-Ling" by its first part."""
    return any(part in _given() for part in {bare(word), bare(word).partition("-")[0]})


def is_firm(name: str) -> bool:
    """Whether this can be a company's name and no person's: it ends with what a company does."""
    return bool(_BUSINESS.search(name)) and len(name.split()) > 1


def is_nobody(name: str) -> bool:
    """Whether this names a room, a bot or a list, or is more likely a company than a person."""
    return bool(NOBODY.search(name) or _FIRM.search(name))
