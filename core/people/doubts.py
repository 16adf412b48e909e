"""When a name is no certain one, and which certain ones it may stand for.

The law of this module: where a name is in doubt nobody is greeted by it.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from core.model import Person
from core.name_words import CREDENTIALS, GENERATIONS, GIVEN_TOO, PARTICLES, ROLES, SURNAMES_TOO, TITLES, bare_title
from core.people.reading import ADDRESS, LATIN, LETTER, is_title, known_title, names, one_line, titles_before

_UNKNOWN = re.compile(
    r"\b(?:(?:do|did|could|can?)(?:n['’]?t| not)|cannot|dunno|idk|forg[eo]t(?:ten)?|not (?:sure|certain|known)|unsure|"
    r"unknown|no (?:idea|name|clue)|something|somebody|someone|some (?:guy|man|woman|lady|person)|whatever|"
    r"what['’]?s (?:his|her|their) (?:name|face)|tbc|tbd|n/a|maybe|perhaps|probably|possibly|i think|or similar)\b",
    re.IGNORECASE,
)
_OR = re.compile(r"(?<=\S),? \(?(?:or|oder|ou) (?=\S)")
_SLASH = re.compile(r"(?<=\w)/(?=\w)")  # Karen/Kirsten: which? Ana / Ben are two
_ARTICLE = re.compile(r"(?:the|a|an|my|our|their|some|that|this)\s", re.IGNORECASE)
_HEADS = re.compile(
    r"(?:vice[ -])?(?:head|director|chief|vp|president|dean|manager|lead|secretary|master) (?:of|for) ", re.IGNORECASE
)
_DESCRIBED = re.compile(
    r"(?:(?:the|a|an|one|some|that|this|tall|short|old|young|nice|other) )*"
    r"(?:lady|man|woman|guy|girl|boy|bloke|chap|lad|gentleman|person|people|colleague) (?:with|in|from|at|who|that)\b",
    re.IGNORECASE,
)
_ALL = re.compile(r"(?:every(?:one|body)|all(?: of (?:them|you))?|them|no(?:body| one)|others?)$", re.IGNORECASE)
_BLANK = re.compile(
    r"[<>{}\[\]\\|_…]|\.\.\.|^(?:(?:full|first|last|given|family|your|their)[ -]?)?(?:name|surname)$", re.IGNORECASE
)
# Those of these patterns that a browser reads too (flags i and u), for the page where there is no Python to ask.
UNCERTAIN = "|".join(
    (
        _UNKNOWN.pattern,
        *(f"^{it.pattern}" for it in (_ARTICLE, _HEADS, _DESCRIBED, _ALL)),
        _BLANK.pattern,
        " (?:or|oder|ou) ",
        rf"^(?:(?:{'|'.join(sorted(word for word in {*ROLES, *TITLES} if word.isalpha()))})\.?(?: |$))+$",
    )
)
_JOINERS = frozenset("and und et or &".split())
_FILLERS = frozenset("of for from at in the and &".split())


@lru_cache(maxsize=256)
def doubt(person: Person) -> str:
    """Why the name is not certain, in a plain sentence; '' where it is, or where none is given."""
    text = one_line(person.name)
    if not text:
        return ""
    if person.unsure:
        return "You are not sure of the name."
    return next((why for holds, why in _DOUBTS if holds(text, person)), "")


def unknown(person: Person) -> bool:
    """Whether what stands for a name says that it is not known: "don't remember"."""
    return bool(_UNKNOWN.search(one_line(person.name)))


def _letters(person: Person) -> str:
    """The letters of the name, without title and credentials."""
    return "".join(LETTER.findall(" ".join(name.whole for name in names(person))))


def _is_role(text: str, person: Person) -> bool:
    words = {bare_title(token).strip("'’\"") for token in text.split() if LETTER.search(token)}
    if _HEADS.match(text):
        return True
    only_roles = words <= ROLES | _FILLERS and bool(words - SURNAMES_TOO)
    titled = any(name.title for name in names(person))  # The Revd Canon Anne Moss
    return only_roles or (bool(_ARTICLE.match(text)) and not titled)


def _only_title(text: str, person: Person) -> bool:
    tokens = text.split()
    return titles_before(tokens) == len(tokens) and not (len(tokens) == 1 and tokens[0].lower() in GIVEN_TOO)


def _no_capital(text: str, person: Person) -> bool:
    for name in names(person):
        tokens = name.whole.split()
        weighty = [token for token in tokens if token not in PARTICLES] or tokens[-1:]
        starts = [token for token in (weighty[0], weighty[-1]) if LETTER.match(token)]
        if any(token.islower() for token in starts):
            return True
    return False


# (whether it holds, what is said), the first that holds is said.
_DOUBTS = (
    (lambda text, person: "?" in text, "There is a question mark in the name."),
    (lambda text, person: bool(_UNKNOWN.search(text)), "This says that the name is not known."),
    (
        lambda text, person: bool(_OR.search(text) or (_SLASH.search(text) and len(names(person)) > 1)),
        "This could be one of two names.",
    ),
    (
        lambda text, person: bool(ADDRESS.search(text)) and not LETTER.search(ADDRESS.sub("", text)),
        "This is an address, not a name.",
    ),
    (
        lambda text, person: any(_BLANK.search(name.whole) for name in names(person)),
        "This looks like a blank to be filled in, not a name.",
    ),
    (lambda text, person: bool(names(person)) and not LETTER.search(text), "There are no letters in this name."),
    (_only_title, "This is a title without a name."),
    (_is_role, "This says what they do, not what they are called."),
    (
        lambda text, person: bool(_DESCRIBED.match(text) or _ALL.match(text)),
        "This says who they are, not what they are called.",
    ),
    (
        lambda text, person: len(_letters(person)) == 1 and bool(LATIN.match(_letters(person))),
        "This is only an initial.",
    ),
    (lambda text, person: len(_letters(person)) > 2 and _letters(person).isupper(), "The name is all in capitals."),
    (_no_capital, "The name does not begin with a capital."),
)


def tidied(text: str) -> str:
    """A name with its usual capitals: "tracy mbeki" as "Tracy Mbeki", "O'BRIEN" as "O'Brien".

    Words that mix capitals and small letters stay as typed. It is a proposal: not every McDonald is one.
    """
    tokens = text.split(" ")
    loud = sum(char.isupper() for char in text) > 3 and text.isupper()
    return " ".join(_capitalised(token, at, tokens, loud) for at, token in enumerate(tokens))


def surer(person: Person) -> tuple[str, ...]:
    """The certain names a doubtful one may stand for: "Tracy Mbeki" for "tracy mbeki ?", each of "Karen or Jo"."""
    either = [one for whole in _OR.split(person.name.replace("?", "")) for one in _SLASH.split(whole)]
    tidy = dict.fromkeys(tidied(one_line(one if "(" in one else one.rstrip(")"))) for one in either)
    return tuple(
        one for one in tidy if one and one != person.name and not doubt(Person(person.id, one, title=person.title))
    )


def _capitalised(token: str, at: int, tokens: list[str], loud: bool) -> str:
    if not (token.islower() or (loud and token.isupper())):
        return token
    low = token.lower().strip(",")
    if at and GENERATIONS.fullmatch(low) and low.startswith("i"):
        return token.upper()
    if at > 1 and bare_title(low) in CREDENTIALS:
        return token
    if low in _JOINERS:
        return low
    if not at and is_title(low):
        return known_title(low)
    if 0 < at < len(tokens) - 1 and low in PARTICLES and low not in ("o", "mac", "mc", "st", "st."):
        return token.lower()
    if loud and not re.search(r"[aeiouy]", unicodedata.normalize("NFKD", low)) and len(low) < 4:
        return token  # TJ
    return re.sub(r"[^\W\d_]+", _capital, token.lower())


def _capital(match: re.Match) -> str:
    word, behind = match[0], match.string[: match.start()]
    if behind.endswith(("'", "’")) and len(word) == 1 and match.start() > 2:
        return word  # Rob's
    if word.startswith("mc") and len(word) > 4:
        return "Mc" + word[2:].capitalize()
    return word[:1].upper() + word[1:]


_WRITTEN = {"gmbh": "GmbH", "ltd": "Ltd", "plc": "plc", "st": "St", "st.": "St.", "co": "Co", "dr": "Dr"}


def capitalised(company: str) -> str:
    """A company's name with its capitals where it was typed with none: "bank of england" as "Bank of England".

    A proposal: ebay is no Ebay.
    """

    def written(at: int, word: str) -> str:
        if word in _WRITTEN or (at and word in _FILLERS | _JOINERS):
            return _WRITTEN.get(word, word)
        if word.isalpha() and not re.search(r"[aeiouy]", unicodedata.normalize("NFKD", word)):
            return word.upper() if len(word) < 6 else word.capitalize()  # nhs
        return word[:1].upper() + word[1:] if "." in word else tidied(word)

    return " ".join(written(*it) for it in enumerate(company.split(" "))) if company.islower() else company
