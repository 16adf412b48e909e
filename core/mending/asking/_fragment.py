"""A fragment as it stands inside a sentence, with its form and what can be said of it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from core.mending.asking._lists import head, items, listed
from core.mending.grammar.cutting import tokens
from core.mending.grammar.verbs import FINITE_PASTS, PASTS, THIRDS
from core.mending.grammar.words import AUXILIARIES, DETERMINERS, INDEFINITE, NOT_GERUNDS, SUBJECTS, WH


@dataclass(frozen=True, slots=True)
class Fragment:
    """A fragment as it stands inside a sentence, and its form.

    Form: clause (how …), that, because, about, noun, list, gerund, adjective (also a participle: trained in …), verb
    (without its subject), trained ("have X and am trained in Y"), time, best ("mornings best"), none ("no X"),
    question, bare (a noun that wants an article), loose.
    """

    words: str
    form: str
    lines: bool = False  # a list of lines, not of commas

    def __str__(self) -> str:
        return self.words

    @property
    def first(self) -> str:
        return self.words.split(maxsplit=1)[0].lower().strip(",.;:!?") if self.words else ""

    @property
    def alone(self) -> bool:
        """One word."""
        return " " not in self.words

    @property
    def owned(self) -> bool:
        """Whether it is something one has rather than knows: years, a licence, a certificate."""
        low = [token.lower() for token in tokens(self.words)]
        first = [token.lower() for token in tokens(items(self.words)[0])] if self.words else []
        return bool(set(first) & _OWNED or set(low) & _PAPERS or YEARS.match(self.words))

    @property
    def mixed(self) -> bool:
        """Whether a part of it is something one has."""
        return any(token.lower() in _OWNED for token in tokens(self.words))

    @property
    def mine(self) -> bool:
        """Whether it is something of the candidate's: their age, a gap, their notice."""
        return bool({token.lower() for token in tokens(self.words)} & _MINE)

    @property
    def counted(self) -> bool:
        """Whether it begins with a number of things."""
        low = [token.lower() for token in tokens(self.words)]
        return len(low) > 1 and (low[0].isdigit() or low[0] in _NUMBERS) and low[1].endswith("s")

    @property
    def known_and_done(self) -> tuple[str, str]:
        """A skill list that ends in something one does, cut before it: ("AML", "writing policies")."""
        match = _DOING.match(self.words)
        if not match or match["doing"].split()[0].lower() in NOT_GERUNDS:
            return "", ""
        known = items(match["known"])
        known = re.split(r",? and ", known[0]) if len(known) == 1 else known
        return listed(known), match["doing"]

    @property
    def singular(self) -> bool:
        noun = head(tokens(self.words)).lower()
        return bool(noun) and not noun.endswith("s") and noun not in _MANY

    @property
    def thing(self) -> bool:
        """Whether it can be talked about as it stands: no verb but those of its own clauses, and no second object."""
        low = [token.lower() for token in tokens(self.words)]
        openers = sum(word in _CLAUSE for word in low)
        verbs = sum(word in AUXILIARIES or (word in FINITE_PASTS and word != "left") for word in low)
        acts = low[:1] and (low[0] in THIRDS or (low[0] in PASTS and low[1:2] and low[1] in DETERMINERS))
        subject = len(low) > 2 and low[1] in THIRDS and self.words[:1].isupper()  # "Ethan follows shop owners"
        told = bool({"me", "us"} & set(low[:4])) and not "".join(low[1:2]).endswith("ing")  # "Col shown me the stair"
        return verbs <= openers and not acts and not subject and not told

    @property
    def named(self) -> str:
        """The thing with the article it wants: "the pay cut" for "pay cut"."""
        if self.form != "bare" or not self.singular or _NAME.match(self.words) or _LINK.search(self.words):
            return self.words
        return f"the {self.words}"


_CLAUSE = WH | SUBJECTS | INDEFINITE | {"that", "because", "which", "who"}
_NAME = re.compile(r"[A-Z][\w'’-]* [A-Z]|(?:Lady|Lord|Sir|Cllr|Dr|Mr|Mrs|Ms|Prof|Father|Sister)\b")
_LINK = re.compile(r"://|^www\.|@")
_MINE = frozenset("age gap gaps english german french spanish commute notice visa permit health accent".split())
_MANY = frozenset("children people men women staff mice sheep feet teeth police".split())
_NUMBERS = frozenset("two three four five six seven eight nine ten twelve".split())
_DOING = re.compile(r"(?P<known>(?!\w{2,20}ing\b).{2,120}?),? and (?P<doing>[a-z]{2,20}ing (?!and\b)[^,;]{3,120})\Z")
_PAPERS = frozenset("ticket tickets licence license card certificate certificates diploma degree".split())
_OWNED = frozenset(
    "experience skills skill year years month months certificate certificates ticket tickets licence license degree "
    "diploma knowledge background qualification qualifications card training patience eye gcse gcses a-levels stamina "
    "strength contacts network portfolio sense aid nvq qts".split()
)
YEARS = re.compile(
    r"(?:\d{1,2}\+?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:years?|months?)\b", re.I
)
