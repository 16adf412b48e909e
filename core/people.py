"""Everything about names, and whom a note to the company goes to.

The law of this module: a name is printed as it was typed. We only choose which part of it to use; when in doubt
we use all of it, and where it is no certain name (`doubt`) nobody is greeted by it.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from core.model import Case, Person
from core.name_words import (
    AFTER_A_TITLE,
    ALSO_RANKS,
    BEFORE_A_TITLE,
    CAPITAL_TITLES,
    CREDENTIALS,
    EPITHETS,
    GENERATIONS,
    GIVEN_TOO,
    JOB,
    JOINS,
    NEVER_ALONE,
    PARTICLES,
    PARTICLES_TOO,
    PRONOUNS,
    PURE_ROLES,
    ROLES,
    SHORT_FORMS,
    SHORTENED_GIVEN,
    SPANISH,
    SURNAMES_TOO,
    TITLES,
    TITLES_FIRST,
    WITH_GIVEN,
    bare_title,
)

LONGEST = 200  # characters; what is longer is no name to be taken apart
NO_NAME = "An interview"  # what a case is called of which nothing is known

# Controls, noncharacters, and what turns the direction of the words behind it.
UNWANTED = re.compile("[\ufdd0-\ufdef\x00-\x08\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069]")
_APART = re.compile(r" (?:and|&|\+|und(?! zu )|et) | ?[/;&] ?", re.IGNORECASE)
_ADDRESS = re.compile(r"[<(\[]?[\w.+-]{1,80}@[\w-]{1,80}(?:\.[\w-]{1,80}){1,5}[>)\]]?")
_BRACKETS = re.compile(r" ?[(\[][^)\]]{0,200}[)\]]")
NICKNAME = re.compile(r"(?<=\S) +(?:[\"“„][^\"“”]{1,40}[\"”“]|['‘][^'’]{1,40}['’])(?= +\S)")
_REMARK = re.compile(r" [|–—@-] | ?\| ?| (?:via|über) (?=\S)", re.IGNORECASE)
_ODD = re.compile(r"[<>{}\\|]")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
_LETTER = re.compile(r"[^\W\d_]")
_ABBREVIATION = re.compile(r"(?:[^\W\d_]{2,}\.-)*[^\W\d_]{3,}\.")
_INITIALS = re.compile(r"[^\W\d_]\.?|(?:[^\W\d_]\.)+")


def one_line(text: str) -> str:
    """Typed text on one line: no control characters, every run of white space a single space."""
    return " ".join(UNWANTED.sub("", text).split())


@dataclass(frozen=True, slots=True)
class Name:
    """One person's name, taken apart. `whole` is the name without title, credentials and remarks.

    `given` and `family` are '' where the name cannot be taken apart, and both the same where there is one word.
    """

    whole: str = ""
    title: str = ""
    given: str = ""
    family: str = ""

    @property
    def formal(self) -> str:
        """Title and family name where a title is known, else the whole name."""
        if not self.title:
            return self.whole
        if bare_title(self.title.split()[-1]) in WITH_GIVEN:
            return f"{self.title} {self.given or self.whole}"
        return f"{self.title} {self.family or self.whole}"

    @property
    def warm(self) -> str:
        """The given name, unless a title is known."""
        return self.formal if self.title else self.given or self.whole


# ---- titles and credentials ----


def is_title(token: str) -> bool:
    """Whether this word is a form of address: one of the table's, or a longer abbreviation (Priv.-Doz., MUDr.)."""
    word = bare_title(token)
    if token == "HR":
        return False  # Hr. Larsen, but not the department
    ranks = word.split("-")  # Major-General, Vice-Chancellor
    if len(ranks) == 2 and all(rank in TITLES or rank in BEFORE_A_TITLE for rank in ranks) and ranks[1] in TITLES:
        return True
    shortened = bool(_ABBREVIATION.fullmatch(token)) and word not in SHORTENED_GIVEN and not _is_credential(token)
    return word in TITLES or token in CAPITAL_TITLES or shortened


def _title(token: str) -> str:
    """A title as typed; typed all in lower case, its usual capital is restored and its dot left as it was."""
    known = TITLES.get(bare_title(token))
    if known and token.islower() and known[0].isupper():
        return known.rstrip(".") + "." * token.endswith(".")
    return token


def _titles_before(tokens: list[str]) -> int:
    """How many of these words are a title: "Staff Nurse", "Prof. Dr. med.", "The Revd Canon"."""
    count = at = 0
    while at < len(tokens):
        word = bare_title(tokens[at])
        if is_title(tokens[at]) or (count == at > 0 and word in AFTER_A_TITLE):
            count = at + 1
        elif word not in BEFORE_A_TITLE:
            break
        at += 1
    return count


def read_title(text: str) -> str:
    """The title field as a form of address; '' when it holds something else, such as a job title."""
    tokens = one_line(text).strip(",;:").split()
    if not tokens or len(tokens) > 4:
        return ""
    short = all(is_title(token) or re.fullmatch(r"[^\W\d_.]{1,5}\.", token) for token in tokens)
    return " ".join([_title(tokens[0]), *tokens[1:]]) if short or _titles_before(tokens) == len(tokens) else ""


def _is_credential(token: str, shape: bool = False) -> bool:
    """Whether this stands behind a name: Jr., PhD, RN; with `shape` also what only looks like it (CPPM)."""
    if GENERATIONS.fullmatch(token):
        return True
    capitals = sum(char.isupper() for char in token)
    if bare_title(token) in CREDENTIALS:
        return capitals > 1 or "." in token or shape
    return shape and capitals > 1 and len(token) < 10 and sum(char.islower() for char in token) < capitals


def without_credentials(text: str) -> str:
    """A name without what follows it: "Dana Whitlock, PHR, SHRM-CP", "Grace Obi RN"."""
    first, *others = [part.strip() for part in text.split(",")]
    while others and _all_credentials(others[-1]):
        others.pop()
    tokens = ", ".join([first, *others]).split()
    while len(tokens) > 2 and _is_credential(tokens[-1]):
        tokens.pop()
    return " ".join(tokens).rstrip(",")


def split_title(text: str) -> tuple[str, str]:
    """(title, the rest) of a name as typed; the title is '' where the only one may be a given name (Don Draper)."""
    tokens = text.split()
    count = min(_titles_before(tokens), len(tokens) - 1)
    if count == 1 and len(tokens) == 2 and tokens[0].lower() in GIVEN_TOO - TITLES_FIRST:
        count = 0
    return " ".join(tokens[:count]), " ".join(tokens[count:])


def _all_credentials(text: str) -> bool:
    return all(_is_credential(token, shape=True) for token in text.split())


# ---- taking apart ----


def _without_remarks(text: str) -> str:
    """Without (she/her), <an address>, | Recruiter, – HR and the like, unless nothing else is left."""
    bare = PRONOUNS.sub("", _ADDRESS.sub(" ", text).strip()).strip(" ,;:")
    if len(bare) > 2 and bare[0] in "\"“„'‘" and bare[-1] in "\"”“'’":
        bare = bare[1:-1]
    bare = NICKNAME.sub(" ", _BRACKETS.sub(" ", bare))
    bare = _REMARK.split(bare, maxsplit=1)[0]
    bare = " ".join(bare.split()).strip(",;: ")
    return bare if _LETTER.search(bare) else text


def _known_given(text: str) -> bool:
    return bare(text) in SHORT_FORMS


def _by_commas(text: str, several: bool, family_first: bool) -> list[str]:
    """The names in a text with commas: credentials and jobs are left out, "Okafor, Ngozi" is turned round."""
    first, *others = filter(None, (part.strip() for part in text.split(","))) if text.strip(", ") else [text]
    others = [part for part in others if not _all_credentials(part)]
    if " " in first:
        others = [part for part in others if not JOB.search(part) or _titles_before(part.split())]
    if not others:
        return [first]
    if several or len(others) > 1:
        return [first, *others]
    second = others[0]

    def words(part: str) -> int:
        tokens = part.split()
        return sum(token.lower() not in PARTICLES for token in tokens[_titles_before(tokens) :])

    titled = [bool(_titles_before(part.split())) for part in (first, second)]
    if all(titled) or min(words(first), words(second)) > 1 or (_known_given(first) and _known_given(second)):
        return [first, second]
    return [f"{first} {second}" if family_first else f"{second} {first}"]


def _pieces(text: str, family_first: bool) -> list[str]:
    """The names in one entry, each with its title: mostly one, but people do type "Ana Silva and Ben Wu"."""
    if len(text) > LONGEST:
        return [text]
    text = _without_remarks(text)
    parts = [text] if family_first else [part for part in _APART.split(text) if part.strip()]
    return [name for part in parts for name in _by_commas(part, len(parts) > 1, family_first)]


def read_name(text: str, title: str = "", family_first: bool = False) -> Name:
    """Takes one typed name apart; the title may stand in its own field or before the name."""
    text = one_line(text)
    if len(text) > LONGEST:
        return Name(text)
    names = _by_commas(_without_remarks(text), False, family_first)
    return _read(" ".join(names), title, family_first)


def _read(text: str, title: str, family_first: bool) -> Name:
    if len(text) > LONGEST:
        return Name(text)
    if not re.search(r"[^\s!-/:-@\[-`{-~]", text):  # nothing but ASCII punctuation says that no name is known
        return Name()
    tokens = _without_roles(text.split())
    own, tokens = (part.split() for part in split_title(" ".join(tokens)))
    while len(tokens) > 1 and _is_credential(tokens[-1]):
        if len(tokens) == 2 and not own and tokens[-1].islower():
            break
        tokens.pop()
    if len(tokens) > 1 and tokens[0].lower() in EPITHETS:
        tokens.pop(0)
    own = own[own[:1] in (["The"], ["the"]) :]
    title = read_title(title) or " ".join([*map(_title, own[:1]), *own[1:]])
    whole = " ".join(tokens)
    apart = all(map(_LATIN.match, _LETTER.findall(whole))) and not _ODD.search(whole)
    if not apart or not all(map(_LETTER.search, (tokens[0], tokens[-1]))):
        return Name(whole, title)  # not in Latin letters, or nothing we can take apart
    given, family = _split(tokens, title, family_first)
    if _INITIALS.fullmatch(given) or not _LATIN.match(given):
        given = whole  # only an initial: nobody is greeted as "Hello J.,"
    return Name(whole, title, given, family)


def _without_roles(tokens: list[str]) -> list[str]:
    """Without "Hiring Manager" or "Head Teacher" before a name; a role alone stays."""
    run = next((at for at, token in enumerate(tokens) if bare_title(token) not in ROLES), len(tokens))
    start = max((at + 1 for at in range(run) if bare_title(tokens[at]) in PURE_ROLES), default=0)
    if start == 1 and bare_title(tokens[0]) in ALSO_RANKS:
        return tokens
    return tokens[start:] or tokens


def _split(tokens: list[str], title: str, family_first: bool) -> tuple[str, str]:
    whole = " ".join(tokens)
    if len(tokens) == 1 or (_opens_a_family(tokens[0], bool(title)) and not family_first):
        return whole, whole
    if family_first:
        return " ".join(tokens[1:]), tokens[0]
    start = len(tokens) - 1
    while start > 1 and _binds(tokens[start - 1]):
        start -= 1
        if tokens[start] in JOINS:
            start = max(start - 1, 1)
    if start == len(tokens) - 1 > 1 and title and bare_title(title) in SPANISH:
        return tokens[0], whole  # María García López, Juan Carlos Ortega: two of the one or of the other
    given = " ".join(tokens[:2]) if start > 1 and tokens[0].lower() in NEVER_ALONE else tokens[0]
    return given, " ".join(tokens[start:])


def is_particle(token: str) -> bool:
    """Whether this belongs to a family name wherever it stands: von, Van, but not Ben in "Ben Wu"."""
    return token.lower() in PARTICLES and (token.islower() or token.lower() not in PARTICLES_TOO)


def _binds(token: str) -> bool:
    """Whether a word in the middle belongs to the family name; a lone capital letter is an initial."""
    initial = len(token) == 1 and token.isupper() and token not in "ÓÍ"
    return token.lower() in PARTICLES and not initial


def _opens_a_family(token: str, titled: bool) -> bool:
    """Whether a family name stands alone: "von Stetten", or "Mevrouw Ten Brink", but not "Mr. Ben Affleck"."""
    return is_particle(token) and (titled or token.islower())


@lru_cache(maxsize=256)
def names(person: Person) -> tuple[Name, ...]:
    """The names in one entry: one, or several where people typed "Lina Berg, Tomas Reyes"."""
    pieces = _pieces(one_line(person.name), person.family_first)
    title = person.title if len(pieces) == 1 else ""
    found = tuple(_read(piece, title, person.family_first) for piece in pieces)
    if len(found) > 1 and not all(_LETTER.search(name.whole) and not is_title(name.whole) for name in found):
        whole = one_line(person.name)  # Mr. and Mrs. Wu
        return (Name(whole, "", whole, whole),)
    return tuple(name for name in found if name.whole)


# ---- doubt ----

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
_ALL = re.compile(r"(?:every(?:one|body)|all(?: of (?:them|you))?|them|no(?:body| one)|others?)\Z", re.IGNORECASE)
_BLANK = re.compile(
    r"[<>{}\[\]\\|_…]|\.\.\.|\A(?:(?:full|first|last|given|family|your|their)[ -]?)?(?:name|surname)\Z", re.IGNORECASE
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
    return "".join(_LETTER.findall(" ".join(name.whole for name in names(person))))


def _is_role(text: str, person: Person) -> bool:
    words = {bare_title(token).strip("'’\"") for token in text.split() if _LETTER.search(token)}
    if _HEADS.match(text):
        return True
    only_roles = words <= ROLES | _FILLERS and bool(words - SURNAMES_TOO)
    titled = any(name.title for name in names(person))  # The Revd Canon Anne Moss
    return only_roles or (bool(_ARTICLE.match(text)) and not titled)


def _only_title(text: str, person: Person) -> bool:
    tokens = text.split()
    return _titles_before(tokens) == len(tokens) and not (len(tokens) == 1 and tokens[0].lower() in GIVEN_TOO)


def _no_capital(text: str, person: Person) -> bool:
    for name in names(person):
        tokens = name.whole.split()
        weighty = [token for token in tokens if token not in PARTICLES] or tokens[-1:]
        starts = [token for token in (weighty[0], weighty[-1]) if _LETTER.match(token)]
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
        lambda text, person: bool(_ADDRESS.search(text)) and not _LETTER.search(_ADDRESS.sub("", text)),
        "This is an address, not a name.",
    ),
    (
        lambda text, person: any(_BLANK.search(name.whole) for name in names(person)),
        "This looks like a blank to be filled in, not a name.",
    ),
    (lambda text, person: bool(names(person)) and not _LETTER.search(text), "There are no letters in this name."),
    (_only_title, "This is a title without a name."),
    (_is_role, "This says what they do, not what they are called."),
    (
        lambda text, person: bool(_DESCRIBED.match(text) or _ALL.match(text)),
        "This says who they are, not what they are called.",
    ),
    (
        lambda text, person: len(_letters(person)) == 1 and bool(_LATIN.match(_letters(person))),
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
        return _title(low)
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


# ---- addressing ----


def listing(items: list[str] | tuple[str, ...]) -> str:
    """a · a and b · a, b and c"""
    return " and ".join(filter(None, (", ".join(items[:-1]), items[-1]))) if items else ""


def called(people: tuple[Person, ...], formal: bool) -> str:
    """How one speaks of these people, or to them: "Dr. Okafor and Ana Silva"; '' when no name is known."""
    return listing([_said(name, person, formal) for person in people for name in names(person)])


def _said(name: Name, person: Person, formal: bool) -> str:
    if person.first_name and name.given:
        return name.given
    return name.formal if formal else name.warm


def full(person: Person) -> str:
    """How one speaks of a person to somebody else: with title and family name, or by the whole name."""
    return listing([name.formal for name in names(person)])


def has_title(person: Person) -> bool:
    """Whether they are addressed by a title."""
    return not person.first_name and any(name.title for name in names(person))


def greeting(
    people: tuple[Person, ...], formal: bool, unknown: tuple[str, str] = ("Dear hiring team", "Dear team")
) -> str:
    """The first line of a letter, with its comma; `unknown` (formal, warm) where not every name is certain."""
    if sum(len(names(person)) for person in people) > 4:
        return "Dear members of the panel," if formal else "Dear all,"
    name = "" if any(map(doubt, people)) else called(people, formal)
    if not name:
        return f"{unknown[0] if formal else unknown[1]},"
    return f"{'Dear' if formal else 'Hello'} {name.rstrip(',')},"


# ---- whom a note goes to, and what a case is called ----


def reachable(person: Person) -> bool:
    """Whether the user may write to them; an address nobody gave does not count."""
    return person.address_from != "none"


def hr(case: Case) -> tuple[Person, ...]:
    """HR as a Person with the id ''; () where nothing is known of them."""
    return (Person("", name=case.hr_name, address=case.hr_address),) if case.hr_name or case.hr_address else ()


def unreached(case: Case) -> tuple[Person, ...]:
    """Those who interviewed the user and left no address."""
    return tuple(one for one in case.people if one.part == "interviewer" and not (one.address and reachable(one)))


def holder(case: Case) -> tuple[Person, ...]:
    """Who holds the addresses of those who left none: who arranged it, an agency, HR; () where nobody is known."""
    arranged = [one for one in case.people if one.part == "arranged" and reachable(one)]
    agency = [one for one in case.people if one.part == "agency" and not case.agency_allows]
    addressed = sorted(arranged, key=lambda one: not one.address)
    return tuple([*agency, *addressed][:1]) or hr(case)


def contact(case: Case) -> Person | None:
    """Whom a note to the company goes to: the one answer for plan, card and note. Only somebody one may write to.

    In this order: the first with a name and an address; the first with an address alone (greeted as the hiring
    team); HR, where they are known; the first with a name, else the first at all, whose
    address the user will have to find. Never an agency: the company is another. None where nobody may be written to:
    then HR has to be asked.
    """
    open_to_us = [person for person in case.people if person.part != "agency" and reachable(person)]
    addressed = sorted((one for one in open_to_us if one.address), key=lambda one: not names(one))
    return next(iter([*addressed, *hr(case), *sorted(open_to_us, key=lambda one: not names(one))]), None)


def case_name(case: Case, role: bool = False) -> str:
    """What a case is called: its company, else its role, else its people. With `role` the role stands behind it."""
    name = case.company or case.role or ", ".join(filter(None, (one.name for one in case.people))) or NO_NAME
    return f"{name} · {case.role}" if role and case.company and case.role else name


# ---- comparing ----


@lru_cache(maxsize=1024)
def bare(name: str) -> str:
    """Lower-cased, without accents: how a name is compared."""
    folded = unicodedata.normalize("NFKD", name.replace("’", "'").lower())
    letters = "".join(char for char in folded if not unicodedata.combining(char))
    return letters.replace("ß", "ss").replace("ø", "o").replace("ł", "l")


def same(one: str, other: str) -> bool:
    """Whether two parts of names may be one: equal, an initial, a short form or a diminutive."""
    one, other = bare(one), bare(other)
    if one == other or one.replace("-", "") == other.replace("-", ""):
        return True
    if min(len(one), len(other)) == 1:
        return one[0] == other[0]
    if min(len(one), len(other)) >= 2 and (one.startswith(other) or other.startswith(one)):
        return True
    if "-" in one or "-" in other:
        return bool(set(one.split("-")) & set(other.split("-")))
    return bool(SHORT_FORMS.get(one, set()) & SHORT_FORMS.get(other, set()))
