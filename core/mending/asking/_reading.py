"""What form a fragment has: a clause, a noun phrase, a list, a verb without its subject …

The law of this module: `loose` is said of whatever may be something else. A wrong form costs grammar.
"""

from __future__ import annotations

import re

from core.mending.asking._fragment import YEARS, Fragment
from core.mending.asking._lists import can_be_listed, items, listed
from core.mending.asking._phrases import OPENS, nominal, sure
from core.mending.grammar.cutting import sentences, tokens
from core.mending.grammar.questions import inverted
from core.mending.grammar.verbs import BASES, PASTS, THIRDS
from core.mending.grammar.words import (
    ADJECTIVES,
    ADVERBS,
    AUXILIARIES,
    CONTRACTED,
    DETERMINERS,
    INDEFINITE,
    LINKING_WORDS,
    LINKS,
    NOT_GERUNDS,
    PREPOSITIONS,
    SUBJECTS,
    WH,
    AnyOf,
)

LONGEST = 40  # words; more is no half sentence
_BULLET = re.compile(r"\A\s{0,8}(?:[-*•·–]|\d{1,2}[.)])\s{1,4}")
_ODD = re.compile(r" / |[<>=|\\{}\[\]]|\w:\s|…|[!?.]\s")
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
_NOT = frozenset("don't can't couldn't won't haven't hadn't didn't wouldn't never".split())
_ABOUT = ("about", "regarding", "concerning")


def read(text: str) -> Fragment:
    """The form of a mended text that is no sentence."""
    text = text.strip()
    lines = [line for line in text.splitlines() if line.strip()]
    if len(lines) > 1:
        parts = [_inside(_BULLET.sub("", line).strip().rstrip(".,;")) for line in lines]
        if not all(_BULLET.match(line) for line in lines[1:]) or not all(map(can_be_listed, parts)):
            return Fragment(" ".join(text.split()), "loose")
        return Fragment(listed(parts), "list" if all(map(sure, parts)) else "terms", lines=True)
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
            behind = " behind me" if YEARS.match(words) else ""
            return Fragment(
                f"have {listed(items(trained['before']))}{behind} and am trained in {trained['what']}", "trained"
            )
        if role := _ROLE.search(words):
            return Fragment(f"{words[: role.start()]} and am {role['who']}", "noun")
    if form in ("list", "terms"):
        words = listed(items(words))
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
        if any(CONTRACTED.fullmatch(word) and not set(low[:i]) & OPENS for i, word in enumerate(low)):
            return "loose"
        return (
            "time"
            if one not in ("any", "all", "most", "every", "in", "on", "at") or _timely(low)
            else nominal(words, raw, low)
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
    return nominal(words, raw, low)


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


_SMALL = AnyOf(
    frozenset("that mornings afternoons evenings weekdays anytime whenever overqualified".split()),
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
