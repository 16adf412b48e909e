"""Words that look like a sentence and are none."""

import re
from collections.abc import Iterator

from core.advice import cite
from core.mending.grammar.verbs import BASES, PASTS, THIRDS
from core.mending.grammar.words import AUXILIARIES, AnyOf
from core.review._check import About, Check, Example, Remark
from core.review._text import Text, Word

_BECAUSE = re.compile(
    r"(?:because|although|though|whereas|which|so that|especially|such as|like|including|and especially) "
)
_THING = re.compile(r"(?:the|your|that|a|an|this|these|those|my|our) ")
# Said on purpose: What a sound. A pleasure, as always. The best hour of the week. My thanks again.
_EXCLAIMS = re.compile(
    r"(?:what an? |such |a (?:real |great |true |rare )?(?:pleasure|treat|joy|delight|privilege|honou?r)|my "
    r"(?:\w+ )?(?:thanks|regards|apologies|best)|"
    r"the (?:best|first|last|only|most)|no |not |all |more |many |every |so )"
)
_VERBS = AnyOf(AUXILIARIES | {"been"}, PASTS, THIRDS, BASES)
_CONTRACTED = re.compile(r"'(?:s|m|re|ve|d|ll|t)\b")


def run(text: Text, about: About) -> Iterator[Remark]:
    for start, end in text.sentences:
        flat = text.flat[start:end].strip()
        first = start + len(text.flat[start:end]) - len(text.flat[start:end].lstrip())
        words = [word for word in text.words if start <= word.start < end]
        if not 4 <= len(words) <= 22 or flat[-1:] != "." or ":" in flat or text.plain[first : first + 1].islower():
            continue
        if "\n" in text.plain[first:end].strip() or text.plain[first] in "-*•" or _EXCLAIMS.match(flat):
            continue
        if _BECAUSE.match(flat):
            if "," not in flat and not _main_after(flat):
                yield _remark(text, first, end, "This hangs in the air. Join it to the sentence before it.")
        elif _THING.match(flat) and _no_verb(flat, words):
            yield _remark(
                text, first, end, "This is no sentence yet: what about it? “I liked …”, “… has stayed with me.”"
            )


def _remark(text: Text, first: int, end: int, message: str) -> Remark:
    return Remark(first, first + len(text.plain[first:end].rstrip()), message)


def _main_after(flat: str) -> bool:
    """Whether two clauses stand in it: Because I liked it I stayed."""
    verbs = [word for word in flat.rstrip(".").split() if word in AUXILIARIES | PASTS]
    return len(verbs) > 1 or not flat.startswith("because ")


def _no_verb(flat: str, words: list[Word]) -> bool:
    """Whether nothing in it can be the verb: those of a clause on that, which or who belong to that clause."""
    if _CONTRACTED.search(flat):
        return False
    seen = 0
    inner = False
    for word in words:
        low = word.low
        if low in ("that", "which", "who", "where", "when", "how", "what", "why") and word is not words[0]:
            inner = True
            continue
        if low in _VERBS or (low.endswith(("ed", "s")) and low[:-1] in BASES):
            if inner:
                inner = False
                continue
            seen += 1
    return seen == 0


CHECK = Check(
    title="It is not a sentence",
    why="Half a sentence reads like a note to oneself.",
    sources=cite(42, 49),
    severity={"spoken": None, "by_hand": None, "": "consider"},
    group="tone",
    instead="A whole sentence: who did what. Or join it to the one before.",
    run=run,
    examples=(
        Example(
            "a thing and no verb",
            "Dear Ms. Roy,\nThank you. The rye that rests for two days.",
            ("The rye that rests for two days.",),
        ),
        Example(
            "a reason for nothing",
            "Dear Ms. Roy,\nThank you. Because the smell of the first batch at four in the morning.",
            ("Because the smell of the first batch at four in the morning.",),
        ),
        Example(
            "a cry",
            "Dear Ms. Roy,\nThank you. What a sound that was. The best hour of my week. Because I liked it I stayed.",
        ),
        Example(
            "a sentence", "Dear Ms. Roy,\nThe rye that rests for two days is what I want to learn. Your kiln glows."
        ),
    ),
)
