"""What form a fragment has: a clause, a noun phrase, a list, a verb without its subject …

The law of this module: `loose` is said of whatever may be something else. A wrong form costs grammar.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from core.mending._verbs import BASES, FINITE_PASTS, PASTS, THIRDS
from core.mending.grammar import (
    ADJECTIVES,
    ADVERBS,
    AUXILIARIES,
    CONTRACTED,
    DETERMINERS,
    INDEFINITE,
    LINKING_WORDS,
    LINKS,
    NOT_GERUNDS,
    OBJECTS,
    PREPOSITIONS,
    SUBJECTS,
    WH,
    inverted,
    sentences,
    tokens,
)

LONGEST = 40  # words; more is no half sentence


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
        first = [token.lower() for token in tokens(_items(self.words)[0])] if self.words else []
        return bool(set(first) & _OWNED or set(low) & _PAPERS or _YEARS.match(self.words))

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
        known = _items(match["known"])
        known = re.split(r",? and ", known[0]) if len(known) == 1 else known
        return _listed(known), match["doing"]

    @property
    def singular(self) -> bool:
        head = _head(tokens(self.words)).lower()
        return bool(head) and not head.endswith("s") and head not in _MANY

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
        if self.form != "bare" or not self.singular or _NAME.match(self.words):
            return self.words
        return f"the {self.words}"


_CLAUSE = WH | SUBJECTS | INDEFINITE | {"that", "because", "which", "who"}
_NAME = re.compile(r"[A-Z][\w'’-]* [A-Z]|(?:Lady|Lord|Sir|Cllr|Dr|Mr|Mrs|Ms|Prof|Father|Sister)\b")
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
_YEARS = re.compile(
    r"(?:\d{1,2}\+?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:years?|months?)\b", re.I
)
_BULLET = re.compile(r"\A\s{0,8}(?:[-*•·–]|\d{1,2}[.)])\s{1,4}")
_ODD = re.compile(r" / |[<>=|\\{}\[\]]|\w:\s|…|[!?.]\s")
_NO_ARTICLE = re.compile(
    r"(?:[^su]s|ing|[mv]ation|gement|opment|ity|ism|ness|ance|ence|ship|ware|work|logy|ese|ography)\Z"
)
_LOWERED = re.compile(r"(?:ed|ing|tion|ment|ness|ity|ence|ance|ers|ors|ions|ings|ly|ies)\Z")
_TRAINED = re.compile(r"(?P<before>.{3,120}), (?P<what>[\w -]{2,60}) trained\Z")
_ROLE = re.compile(
    r"(?:,? and|,) (?P<who>an? (?:[\w-]{2,20} ){0,2}(?:player|person|worker|learner|listener|driver|leader))\Z"
)
_TIME_FIRST = frozenset(
    "from after before on until till between any anytime every all most weekdays weekday weekends mornings "
    "afternoons evenings "
    "tomorrow during in at late early everyday daily".split()
)
_DAY = re.compile(r"(?:mon|tues?|wed|thurs?|thur?|fri|sat|sun)(?:day|nesday|sday|urday)?s?\b", re.I)
_PARTICIPLES = frozenset("trained certified experienced qualified skilled used based interested fluent".split())
_TAIL = re.compile(r", (?:and|but) (?:I|we|there)(?: |['’])[^,;]{3,120}\Z")
_SPLIT = re.compile(
    r"(?P<what>(?:the|your|that|this) [^,;:.'’]{3,120}) it['’]s (?P<how>(?:so |really |very )?"
    r"(?:amazing|brilliant|great|beautiful|lovely|fantastic|awesome|wonderful|incredible|impressive|stunning|gorgeous|superb|perfect|fascinating))\Z"
)
_OPENS = WH | {"that", "because"} | LINKING_WORDS
_NOT = frozenset("don't can't couldn't won't haven't hadn't didn't wouldn't never".split())
_ABOUT = ("about", "regarding", "concerning")


def read(text: str) -> Fragment:
    """The form of a mended text that is no sentence."""
    text = text.strip()
    lines = [line for line in text.splitlines() if line.strip()]
    if len(lines) > 1:
        items = [_inside(_BULLET.sub("", line).strip().rstrip(".,;")) for line in lines]
        if not all(_BULLET.match(line) for line in lines[1:]) or not all(map(_item, items)):
            return Fragment(" ".join(text.split()), "loose")
        return Fragment(_listed(items), "list" if all(map(_sure, items)) else "terms", lines=True)
    raw = tokens(text)
    low = [token.lower() for token in raw]
    if not low or len(low) > LONGEST:
        return Fragment(text, "loose")
    if inverted(low) and ("?" in text or low[:2] not in (["did", "it"], ["had", "it"], ["have", "it"], ["do", "it"])):
        return Fragment(text, "question")
    if len(sentences(text)) > 1 or _ODD.search(text) or "?" in text:
        return Fragment(text, "loose")
    words = _inside(_BULLET.sub("", text, count=1).rstrip(" ,;:!"))
    words = words.rstrip(".") if not words.endswith("Ltd.") else words
    if words.endswith(" etc"):
        words = words.removesuffix("etc").rstrip(" ,")
        low = [token.lower() for token in tokens(words)]
    if tail := _TAIL.search(words):
        head = read(words[: tail.start()])
        return Fragment(head.words + tail[0], head.form if head.form in ("noun", "bare", "verb") else "loose")
    if split := _SPLIT.match(words):
        return Fragment(f"{split['what']}|{split['how']}", "split")
    if not low:
        return Fragment(text, "loose")
    form = _form(words, raw, low)
    if form in ("noun", "list", "terms", "bare"):
        if (trained := _TRAINED.match(words)) and form != "bare":
            behind = " behind me" if _YEARS.match(words) else ""
            return Fragment(
                f"have {_listed(_items(trained['before']))}{behind} and am trained in {trained['what']}", "trained"
            )
        if role := _ROLE.search(words):
            return Fragment(f"{words[: role.start()]} and am {role['who']}", "noun")
    if form in ("list", "terms"):
        words = _listed(_items(words))
    if form == "best":
        words = words.rsplit(" ", 1)[0]
    return Fragment(words, form)


def _form(words: str, raw: list[str], low: list[str]) -> str:
    one, two = low[0], low[1] if len(low) > 1 else ""
    if one == "that" and two in SUBJECTS | DETERMINERS | INDEFINITE:
        return "that"
    if one in ("how", "why", "what", "where", "who", "whether", "if") and two:
        return "clause" if _closed(low) else "loose"
    if one == "because":
        return "because" if two in SUBJECTS | DETERMINERS or "'" in two else "loose"
    if one in _ABOUT:
        return "about"
    if "because" in low and not set(low[low.index("because") + 1 :]) & (SUBJECTS | DETERMINERS):
        return "loose"
    if low[:2] == ["pretty", "much"] and low[2:3] == ["anytime"]:
        return "time"
    if (
        _DAY.fullmatch(re.split(r"[/,]", one)[0])
        and len(low) <= 6
        and "," not in words
        and (not set(low) & {"best", "only", "not", "but"})
    ):
        return "days"
    if len(low) > 1 and low[-1] == "best" and len(low) <= 3 and low[-2].endswith("s"):
        return "best"
    if (one in _TIME_FIRST and len(low) < 14) or (one in ("late", "early") and two.endswith("s")):
        if any(CONTRACTED.fullmatch(word) and not set(low[:i]) & _OPENS for i, word in enumerate(low)):
            return "loose"
        return (
            "time"
            if one not in ("any", "all", "most", "every", "in", "on", "at") or _timely(low)
            else _nominal(words, raw, low)
        )
    if one in ("no", "not") and two:
        if one == "not":
            return "adjective" if two in ADJECTIVES else "loose"
        return "none" if not set(low) & (AUXILIARIES | SUBJECTS) and len(low) < 8 else "loose"
    if one in _NOT and two and two not in SUBJECTS:
        return "verb"
    if one in PREPOSITIONS | LINKS | ADVERBS | AUXILIARIES | SUBJECTS | LINKING_WORDS | WH or "'s" in words[:1]:
        return "loose" if one not in ("did", "had", "was", "have", "am") or not two else "verb"
    if one in ADJECTIVES | _PARTICIPLES and (
        not two or (two in PREPOSITIONS and two != "of") or (one == "able" and two == "to")
    ):
        return "adjective" if not set(low[1:]) & SUBJECTS or one != "able" else "loose"
    if one.endswith("ly") and not two and one in ("friendly", "immediately"):
        return "adjective" if one == "friendly" else "time"
    if (
        one in PASTS or (one in BASES and two in DETERMINERS | INDEFINITE | SUBJECTS | {"to", "me", "about", "people"})
    ) and two:
        if (
            one in PASTS
            and two not in DETERMINERS | PREPOSITIONS | SUBJECTS | INDEFINITE | WH | {"me", "us", "that"}
            and (not two.isdigit())
        ):
            return "loose"
        return "verb"
    if re.fullmatch(r"[a-z]{2,20}ing", one) and one not in NOT_GERUNDS:
        return "gerund"
    return _nominal(words, raw, low)


def _nominal(words: str, raw: list[str], low: list[str]) -> str:
    """noun, list, bare or loose: for what begins like a noun phrase."""
    items = _items(words)
    if any(CONTRACTED.fullmatch(word) and not set(low[:i]) & _OPENS for i, word in enumerate(low)):
        return "loose"
    if len(items) > 1:
        if all(map(_item, items)):
            return "list" if all(map(_sure, items)) else "terms"
        hangs = all(
            item.split()[0].lower() in ("which", "who", "where", "and", "or", "with", "even") for item in items[1:]
        )
        return "noun" if _certain(raw, low) and hangs else "loose"
    if _certain(raw, low):
        return "noun"
    both = re.split(r",? and ", words)
    return "terms" if len(both) == 2 and all(map(_item, both)) else "bare"


def _sure(item: str) -> bool:
    """Whether an item of a list is certainly a noun phrase."""
    raw = tokens(item)
    return _certain(raw, [token.lower() for token in raw])


def _certain(raw: list[str], low: list[str]) -> bool:
    """Whether a noun phrase can stand as it is: it has its article, or needs none."""
    one = low[0]
    if one in DETERMINERS | INDEFINITE or one[0].isdigit() or "'s" in one:
        return True
    if {"vs", "versus"} & set(low):
        return True
    if len(low) > 2 and low[1].endswith("ing") and raw[0][:1].isupper() and low[2] in OBJECTS | DETERMINERS:
        return True  # Poppy showing me
    if any(letter.isupper() for letter in raw[0][1:]) or any(letter.isdigit() for letter in raw[0]):
        return True  # iPhone, CNC, k8s
    if len(raw) > 1 and raw[1][:1].isdigit() and raw[0][:1].isupper():
        return True  # Windows 10
    return bool(_NO_ARTICLE.search(_head(raw).lower()))


def _head(raw: list[str]) -> str:
    """The noun a phrase is about: the word before its first small word."""
    low = [token.lower() for token in raw]
    end = next(
        (
            i
            for i, word in enumerate(low)
            if (i and word in PREPOSITIONS | LINKS | WH | {"that", "which", "who"})
            or (i and word.endswith("ing") and low[i - 1].endswith("s"))
        ),
        len(low),
    )
    return raw[end - 1] if raw and end <= 5 else ""


def _closed(low: list[str]) -> bool:
    """Whether a clause has its verb: "how you moved", "how to keep"."""
    return low[1] == "to" or any(
        word in AUXILIARIES | THIRDS | PASTS or (word in BASES and number > 1) or "'" in word
        for number, word in enumerate(low)
        if number
    )


def _timely(low: list[str]) -> bool:
    return bool(
        set(low)
        & frozenset(
            "time times day days week weeks weekday weekdays weekend weekends morning mornings afternoon "
            "afternoons evening "
            "evenings night nights noon lunch hour hours anytime work class".split()
        )
    ) or any(_DAY.match(word) for word in low)


def _items(words: str) -> list[str]:
    cut = re.split(r"; |, " if ";" in words else r", ", words)
    return [item.strip() for item in cut if item.strip()]


def _item(item: str) -> bool:
    """Whether it can stand in a list: a few words without a verb or a clause of their own."""
    low = [token.lower() for token in tokens(item)]
    if (
        not low
        or len(low) > 9
        or low[0] in PREPOSITIONS | ADVERBS | AUXILIARIES | SUBJECTS | WH | LINKING_WORDS | {"not", "but"}
    ):
        return False
    if low[-1] in ("first", "later", "best", "last", "trained"):
        return low[-1] == "trained"
    if len(low) > 1 and low[0] in BASES | PASTS and low[1] in PREPOSITIONS | DETERMINERS:
        return False  # "come off in Feb"
    return not set(low) & (AUXILIARIES | SUBJECTS | WH)


def _listed(items: list[str]) -> str:
    """a, b and c."""
    if len(items) < 2:
        return "".join(items)
    last = items[-1]
    if last.startswith("and "):
        return f"{', '.join(items[:-1])} {last}"
    if len(items) == 2 and " and " in items[0]:
        return f"{items[0]}, and {last}"
    return f"{', '.join(items[:-1])}{', and ' if ' and ' in last else ' and '}{last}"


_SMALL = frozenset("that mornings afternoons evenings weekdays anytime whenever overqualified".split()).union(
    *(DETERMINERS, INDEFINITE, WH, PREPOSITIONS, LINKS, LINKING_WORDS, ADJECTIVES, ADVERBS),
    *(BASES, PASTS, THIRDS, AUXILIARIES),
)


def _inside(words: str) -> str:
    """As it stands in the middle of a sentence: a capital that is only there as the first letter goes."""
    first = re.split(r"[\s,;:.!]", words, maxsplit=1)[0]
    low = first.lower()
    if (
        first == first.capitalize()
        and (low in _SMALL or _LOWERED.search(low))
        and low not in ("may", "march", "will", "wed")
    ):
        return words[:1].lower() + words[1:]
    return words
