"""Capitals and exclamation marks."""

import re
from collections.abc import Iterator

from core.advice import cite
from core.everyday_words import common
from core.people import bare
from core.review._check import About, Check, Example, Remark
from core.review._people import all_names
from core.review._text import Text

_CAPS = re.compile(r"\b[A-Z][A-Z']*[A-Z]\b(?:[ ,\n-]{1,3}(?:I\b|A\b|[A-Z][A-Z']*[A-Z]\b)){0,60}")
_WORD = re.compile(r"[A-Z']+")
_LOUD = re.compile(r"!(?:[ ]?[!?]){1,40}|\?(?:[ ]?[!?]){1,40}")
_STRESS = frozenset(
    "very really so please love loved need must never always now thank thanks great definitely absolutely "
    "best perfect exactly "
    """
        not all every hope want super truly forever extremely sincerely again amazing excited happy
        big huge free top
        """.split()
)
# Read as names even where they could be words.
_ACRONYMS = frozenset(
    """
        it us hr pr ok am pm who aids sat act toefl crm seo ceo cto cfo coo who it's ms un eu uk usa
        asap
        """.split()
)
_MOST_MARKS = 3


def run(text: Text, about: About) -> Iterator[Remark]:
    names = all_names(about)
    for match in _CAPS.finditer(text.plain):
        words = [w.lower() for w in _WORD.findall(match[0]) if len(w) > 1]
        loud = [
            w
            for w in words
            if w not in _ACRONYMS
            and bare(w) not in names
            and (w in _STRESS or (common(w) and (len(w) > 3 or len(words) > 2)))
        ]
        alone = len(words) == 1
        if (
            not loud
            or (alone and words[0] not in _STRESS and len(words[0]) < 5)
            or (not alone and len(loud) * 2 < len(words))
        ):
            continue
        if alone and _heading(text, match):
            continue
        quiet = match[0].lower()
        quiet = re.sub(r"\bi\b", "I", quiet)
        if (
            not text.plain[: match.start()].rstrip(" \"'(")
            or text.plain[: match.start()].rstrip(" \"'(")[-1] in ".!?\n"
        ):
            quiet = quiet[0].upper() + quiet[1:]
        yield Remark(match.start(), match.end(), "Capitals read as shouting.", (quiet,))
    marks = 0
    for match in _LOUD.finditer(text.plain):
        marks += match[0].count("!")
        yield Remark(match.start(), match.end(), "One mark is enough.", ("?" if "?" in match[0] else "!",))
    if not marks and text.plain.count("!") > _MOST_MARKS:
        yield Remark(0, 0, f"{text.plain.count('!')} exclamation marks; one at most keeps its force.")


def _heading(text: Text, match: re.Match[str]) -> bool:
    """A line that is nothing but this word."""
    start = text.plain.rfind("\n", 0, match.start()) + 1
    end = text.plain.find("\n", match.end())
    return text.plain[start : end if end >= 0 else None].strip(" :") == match[0]


CHECK = Check(
    title="It shouts",
    why="Capitals and strings of exclamation marks are loud where calm persuades.",
    sources=cite(39, 44, 48),
    severity={"": "consider"},
    group="tone",
    instead="Small letters, and one exclamation mark at most.",
    run=run,
    examples=(
        Example("a shouted sentence", "THANK YOU SO MUCH for the tour.", ("THANK YOU SO MUCH",)),
        Example("one stressed word", "I am VERY keen.", ("VERY",)),
        Example("strings of marks", "Thank you so much!!! What an office?!", ("!!!", "?!")),
        Example("too many marks", "Hi! Thanks! I loved it! Great! See you!", ("",)),
        Example(
            "acronyms",
            "The NHS, SQL, ETL and the HR team use IT from IBM in the USA; I hold an MBA and a PMP.",
        ),
        Example("one cheerful mark", "What a lovely workshop! Thank you for showing it to me."),
    ),
)
