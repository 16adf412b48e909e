"""What a name is made of: titles, given and family name, credentials, remarks; and when two are the same.

The law of this module: a name is printed as it was typed. We only choose which part of it to use; when in doubt
we use all of it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from core.model import Person
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
    TITLES,
    TITLES_FIRST,
    WITH_GIVEN,
    bare_title,
)

LONGEST = 200  # characters; what is longer is no name to be taken apart

# Controls, noncharacters, and what turns the direction of the words behind it.
UNWANTED = re.compile("[\ufdd0-\ufdef\x00-\x08\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069]")
_APART = re.compile(r" (?:and|&|\+|und(?! zu )|et) | ?[/;&] ?", re.IGNORECASE)
ADDRESS = re.compile(r"[<(\[]?[\w.+-]{1,80}@[\w-]{1,80}(?:\.[\w-]{1,80}){1,5}[>)\]]?")
_BRACKETS = re.compile(r" ?[(\[][^)\]]{0,200}[)\]]")
NICKNAME = re.compile(r"(?<=\S) +(?:[\"“„][^\"“”]{1,40}[\"”“]|['‘][^'’]{1,40}['’])(?= +\S)")
_REMARK = re.compile(r" [|–—@-] | ?\| ?| (?:via|über) (?=\S)", re.IGNORECASE)
_ODD = re.compile(r"[<>{}\\|]")
LATIN = re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
LETTER = re.compile(r"[^\W\d_]")
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


def known_title(token: str) -> str:
    """A title as typed; typed all in lower case, its usual capital is restored and its dot left as it was."""
    known = TITLES.get(bare_title(token))
    if known and token.islower() and known[0].isupper():
        return known.rstrip(".") + "." * token.endswith(".")
    return token


def titles_before(tokens: list[str]) -> int:
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
    return " ".join([known_title(tokens[0]), *tokens[1:]]) if short or titles_before(tokens) == len(tokens) else ""


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
    count = min(titles_before(tokens), len(tokens) - 1)
    if count == 1 and len(tokens) == 2 and tokens[0].lower() in GIVEN_TOO - TITLES_FIRST:
        count = 0
    return " ".join(tokens[:count]), " ".join(tokens[count:])


def _all_credentials(text: str) -> bool:
    return all(_is_credential(token, shape=True) for token in text.split())


# ---- taking apart ----


def _without_remarks(text: str) -> str:
    """Without (she/her), <an address>, | Recruiter, – HR and the like, unless nothing else is left."""
    bare = PRONOUNS.sub("", ADDRESS.sub(" ", text).strip()).strip(" ,;:")
    if len(bare) > 2 and bare[0] in "\"“„'‘" and bare[-1] in "\"”“'’":
        bare = bare[1:-1]
    bare = NICKNAME.sub(" ", _BRACKETS.sub(" ", bare))
    bare = _REMARK.split(bare, maxsplit=1)[0]
    bare = " ".join(bare.split()).strip(",;: ")
    return bare if LETTER.search(bare) else text


def _known_given(text: str) -> bool:
    return bare(text) in SHORT_FORMS


def _by_commas(text: str, several: bool, family_first: bool) -> list[str]:
    """The names in a text with commas: credentials and jobs are left out, "Okafor, Ngozi" is turned round."""
    first, *others = filter(None, (part.strip() for part in text.split(","))) if text.strip(", ") else [text]
    others = [part for part in others if not _all_credentials(part)]
    if " " in first:
        others = [part for part in others if not JOB.search(part) or titles_before(part.split())]
    if not others:
        return [first]
    if several or len(others) > 1:
        return [first, *others]
    second = others[0]

    def words(part: str) -> int:
        tokens = part.split()
        return sum(token.lower() not in PARTICLES for token in tokens[titles_before(tokens) :])

    titled = [bool(titles_before(part.split())) for part in (first, second)]
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
    title = read_title(title) or " ".join([*map(known_title, own[:1]), *own[1:]])
    whole = " ".join(tokens)
    apart = all(map(LATIN.match, LETTER.findall(whole))) and not _ODD.search(whole)
    if not apart or not all(map(LETTER.search, (tokens[0], tokens[-1]))):
        return Name(whole, title)  # not in Latin letters, or nothing we can take apart
    given, family = _split(tokens, title, family_first)
    if _INITIALS.fullmatch(given) or not LATIN.match(given):
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
    while start > 1 and (_binds(tokens[start - 1]) or is_und_zu(tokens, start - 1)):
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


def is_und_zu(words: Sequence[str], at: int) -> bool:
    """Whether the word there joins two particles: "Ida von und zu Brandis"."""
    return words[at : at + 2] == ["und", "zu"]


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
    if len(found) > 1 and not all(LETTER.search(name.whole) and not is_title(name.whole) for name in found):
        whole = one_line(person.name)  # Mr. and Mrs. Wu
        return (Name(whole, "", whole, whole),)
    return tuple(name for name in found if name.whole)


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
