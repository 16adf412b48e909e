"""How to address people: titles, surnames, given names, several at once, nobody known.

The law of this module: a name is printed as its owner's guest typed it. We only choose which part of it to
use, and when in doubt we use all of it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from core.model import Person
from core.notes._marks import one_line, vocabulary

LONGEST = 200  # characters; what is longer is no name to be taken apart

# Titles people write before a name. Compared without dots and case; printed as typed, lowercase ones as here.
TITLES = {
    title.replace(".", "").lower(): title
    for title in vocabulary(
        "Dr. Prof. Professor Doctor Mr. Mrs. Ms. Miss Mx. Sir Dame Lady Lord Rev. Reverend Judge Hon. "
        "Capt. Captain Col. "
        "Colonel Major Lt. Sgt. Senator Dean Rabbi Imam Sheikh Datuk Herr Frau Dipl.-Ing. Ing. Mag. "
        "med. rer. nat. Ir. Drs. "
        "Dhr. Mevr. Meneer Mevrouw Sr. Sra. Srta. Señor Señora Don Doña Dra. Profa. Eng. Enga. Arq. "
        "Lic. Senhor Senhora Dom "
        "Monsieur Madame Mme Mlle Maître Sig. Sig.ra Signor Signora Dott. Dott.ssa Avv. Pan Pani Hr. "
        "Fr. Fru Herra Rouva "
        "Shri Smt. Bapak Ibu Encik Puan Tuan"
    )
}
_WITH_GIVEN = {"sir", "dame", "don", "doña", "shri"}  # these go with the given name, or with the whole of it

PARTICLES = vocabulary(
    "van von der den de des la las los le du di da do dos das del della dello degli dei ter ten te zu "
    "zur zum vom af av "
    "bin ibn bint binti ben abu al el ul st st. saint san santa mac mc lo ap 't d' y e i"
)
_JOINS = {"y", "e", "i"}  # Ortega y Gasset
_SUFFIX = re.compile(
    r"(jr|jnr|sr|snr|ii|iii|iv|ph\.?\s?d|m\.?d|d\.?d\.?s|j\.?d|mba|m\.?b\.?a|esq|cpa|pmp|rn|msc|bsc|m\.?sc|b\.?sc|llm|llb|"
    r"d\.?phil|ed\.?d|psy\.?d|obe|mbe|cbe|frcs|mrcp|pe|p\.?eng|cfa|shrm-cp|sphr|mph|rer\.?|nat\.?)\.?",
    re.IGNORECASE,
)
_APART = re.compile(r" (?:and|&|\+|und|et) | ?[/;&] ?", re.IGNORECASE)
_AMBIGUOUS = vocabulary("don dean pan hon col mag ing eng imam")  # given names too: Don Draper, Eng Tan
_ODD = re.compile(r"[<>{}\\|]")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
_LETTER = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Name:
    """One person's name, taken apart. `whole` is the name without title, suffix and remarks in brackets."""

    whole: str = ""
    title: str = ""
    given: str = ""
    family: str = ""

    @property
    def formal(self) -> str:
        """Title and surname where a title is known, else the whole name."""
        if not self.title:
            return self.whole
        if self.title.split()[-1].lower().rstrip(".") in _WITH_GIVEN:
            return f"{self.title} {self.given or self.whole}"
        return f"{self.title} {self.family or self.whole}"

    @property
    def warm(self) -> str:
        """The given name, unless a title is known."""
        return self.formal if self.title else self.given or self.whole


def _is_title(token: str) -> bool:
    return token.replace(".", "").lower() in TITLES


def _title(token: str) -> str:
    """A title as typed; typed all in lower case, its usual capital is restored and its dot left as it was."""
    known = TITLES.get(token.replace(".", "").lower())
    if known and token.islower() and known[0].isupper():
        return known.rstrip(".") + "." * token.endswith(".")
    return token


def read_title(text: str) -> str:
    """The title field as a form of address; '' when it holds something else, such as a job title."""
    tokens = one_line(text).strip(",;:").split()
    if not tokens or len(tokens) > 4:
        return ""
    if all(_is_title(token) or re.fullmatch(r"[^\W\d_.]{1,5}\.", token) for token in tokens):
        return " ".join(map(_title, tokens))
    return ""


def _without_remarks(text: str) -> str:
    """Without (she/her), | Recruiter, – HR and the like, unless nothing else is left."""
    bare = re.sub(r" ?[(\[][^)\]]{0,200}[)\]]", " ", text)
    bare = re.split(r" [|–—@-] | ?\| ?", bare, maxsplit=1)[0]
    bare = " ".join(bare.split()).strip(",;: ")
    return bare if _LETTER.search(bare) else text


def read_name(text: str, title: str = "", family_first: bool = False) -> Name:
    """Takes one typed name apart; the title may stand in its own field or before the name."""
    text = one_line(text)
    if len(text) > LONGEST:
        return Name(text)
    text = _without_remarks(text)
    if not re.search(r"[^\s!-/:-@\[-`{-~]", text):  # nothing but ASCII punctuation says that no name is known
        return Name()
    before, comma, after = text.partition(",")
    if comma and not all(_SUFFIX.fullmatch(token) for token in re.split(r"[\s,]+", after.strip())):
        text = f"{after.strip()} {before.strip()}"  # Okafor, Ngozi
    tokens = [token for token in re.split(r"[\s,]+", text) if token]
    own: list[str] = []
    while (
        len(tokens) > 1
        and _is_title(tokens[0])
        and not (len(tokens) == 2 and tokens[0].lower() in _AMBIGUOUS)
    ):
        own.append(_title(tokens.pop(0)))
    while (
        len(tokens) > 1
        and _SUFFIX.fullmatch(tokens[-1])
        and not (len(tokens) == 2 and not own and tokens[-1].islower())
    ):
        tokens.pop()
    title = read_title(title) or " ".join(own)
    whole = " ".join(tokens)
    letters = _LETTER.findall(whole)
    if (
        not all(map(_LATIN.match, letters))
        or _ODD.search(whole)
        or not all(map(_LETTER.search, (tokens[0], tokens[-1])))
    ):
        return Name(whole, title)  # not in Latin letters, or nothing we can take apart
    if len(tokens) == 1:
        return Name(whole, title, whole, whole)
    given, family = _split(tokens, family_first)
    if re.fullmatch(r"[^\W\d_]\.?|(?:[^\W\d_]\.)+", given) or not _LATIN.match(given):
        given = whole  # only an initial: nobody is greeted as "Hello J.,"
    return Name(whole, title, given, family)


def _split(tokens: list[str], family_first: bool) -> tuple[str, str]:
    if family_first:
        return " ".join(tokens[1:]), tokens[0]
    start = len(tokens) - 1
    while start > 1 and tokens[start - 1].lower() in PARTICLES:
        start -= 1
        if tokens[start].lower() in _JOINS:
            start = max(start - 1, 1)
    return tokens[0], " ".join(tokens[start:])


@lru_cache(maxsize=256)
def names(person: Person) -> tuple[Name, ...]:
    """The names in one entry: mostly one, but people do type "Ana Silva and Ben Wu"."""
    pieces = [one_line(person.name)]
    if len(pieces[0]) <= LONGEST:
        pieces = [_without_remarks(pieces[0])]
    if len(pieces[0]) <= LONGEST and not person.family_first and _APART.search(pieces[0]):
        pieces = [piece for part in _APART.split(pieces[0]) for piece in part.split(",") if piece.strip()]
    found = tuple(
        read_name(piece, "" if len(pieces) > 1 else person.title, person.family_first) for piece in pieces
    )
    if len(found) > 1 and not all(_LETTER.search(name.whole) and not _is_title(name.whole) for name in found):
        whole = one_line(person.name)  # Mr. and Mrs. Wu
        return (Name(whole, "", whole, whole),)
    return tuple(name for name in found if name.whole)


def listing(items: list[str] | tuple[str, ...]) -> str:
    """a · a and b · a, b and c"""
    return " and ".join(filter(None, (", ".join(items[:-1]), items[-1]))) if items else ""


def called(people: tuple[Person, ...], formal: bool) -> str:
    """How one speaks of these people, or to them: "Dr. Okafor and Ana Silva"; '' when no name is known."""
    return listing([name.formal if formal else name.warm for person in people for name in names(person)])


def full(person: Person) -> str:
    """How one speaks of a person to somebody else: with title and surname, or by the whole name."""
    return called((person,), formal=True)


def has_title(person: Person) -> bool:
    return any(name.title for name in names(person))


def greeting(
    people: tuple[Person, ...], formal: bool, unknown: tuple[str, str] = ("Dear hiring team", "Dear team")
) -> str:
    """The first line of a letter, with its comma."""
    count = sum(len(names(person)) for person in people)
    if count > 4:
        return "Dear members of the panel," if formal else "Dear all,"
    name = called(people, formal)
    if not name:
        return f"{unknown[0] if formal else unknown[1]},"
    return f"{'Dear' if formal else 'Hello'} {name.rstrip(',')},"
