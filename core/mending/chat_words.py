"""Words of the chat in full: u, ur, thx, pls, gonna."""

from collections.abc import Iterator

from core.mending._repair import Change, Context, Repair
from core.mending._words import Word, each, ends_clause, joined, like, low, words
from core.mending.grammar.words import ADJECTIVES, PREPOSITIONS

_FULL = {
    "u": "you", "urs": "yours", "urself": "yourself", "ur": "", "r": "are",
    "thx": "thanks", "tnx": "thanks", "pls": "please", "plz": "please", "ppl": "people", "cuz": "because",
    "coz": "because", "bcoz": "because", "gonna": "going to", "wanna": "want to", "kinda": "kind of",
    "tmrw": "tomorrow", "tmr": "tomorrow", "abt": "about", "bday": "birthday", "tho": "though",
    "btwn": "between", "bcz": "because", "wkend": "weekend", "wkends": "weekends", "til": "until",
    "prob": "probably", "probs": "probably", "defo": "definitely",
    "mins": "minutes", "hrs": "hours", "yrs": "years", "yr": "year", "mths": "months", "wks": "weeks",
}  # fmt: skip
_COUNTED = frozenset("mins hrs yrs yr mths wks".split())
_NUMBERS = frozenset("two three four five six seven eight nine ten twelve twenty thirty forty fifty hundred".split())
_YOUR_BEFORE = PREPOSITIONS | frozenset("love loved like liked enjoy enjoyed and all saw see seen heard hear".split())
_ARE = frozenset("a an the not so very really welcome going gonna all right in on".split())


def change(text: str, context: Context) -> Iterator[Change]:
    found = words(text)
    for index, word in each(text, _FULL):
        right = _FULL[word.low]
        before = low(found, index - 1)
        if word.low in _COUNTED and not (before.isdigit() or before in _NUMBERS):
            continue
        if word.low == "ur":
            right = _your(text, found, index)
        elif (
            (word.low in ("prob", "probs") and low(found, index - 1) in ("no", "the", "a"))
            or (word.low == "r" and not _are(found, index))
            or (word.low == "u" and not _you(text, found, index))
            or (word.low == "kinda" and low(found, index - 1) in ("", "a", "the"))
        ):
            continue
        if right:
            yield word.start, word.end, like(word.text, right)


def _you(text: str, found: tuple[Word, ...], index: int) -> bool:
    """Whether a u is you: never the letter."""
    word = found[index]
    return (
        word.text == "u"
        and text[word.end : word.end + 1] not in ("-", "/")
        and (low(found, index - 1) not in ("a", "the", "letter"))
    )


def _are(found: tuple[Word, ...], index: int) -> bool:
    """Whether an r is are: "how r u", "mornings r best", never the language R."""
    if not found[index].joined or found[index].text != "r":
        return False
    before, after = low(found, index - 1), joined(found, index + 1)
    return before in ("how", "where", "u", "you", "we", "they", "who", "what") or (
        before.endswith("s") and after in ADJECTIVES
    )


def _your(text: str, found: tuple[Word, ...], index: int) -> str:
    """your or you're; '' where it may be either."""
    before, after, then = low(found, index - 1), joined(found, index + 1), joined(found, index + 2)
    if not after or (found[index].text[0] == "U" and index):
        return ""
    if after in _ARE or (
        after in ADJECTIVES and (ends_clause(text, found, index + 1) or then in PREPOSITIONS | {"and"})
    ):
        return "" if before in PREPOSITIONS else "you're"
    if before in _YOUR_BEFORE:
        return "your"
    return "" if after.endswith(("ing", "ed", "ly")) else "your"


REPAIR = Repair(
    title="you, not u",
    why="Short forms save the writer half a second, and cost the reader's respect.",
    change=change,
    changes=(
        ("thx for showing u ur shop", "thanks for showing you your shop"),
        ("the house is a hundred yrs old", "the house is a hundred years old"),
        ("ur flat white recipe", "your flat white recipe"),
        ("I think ur amazing", "I think you're amazing"),
        (
            "pls ring me, 20 ppl are gonna be there for 2 yrs",
            "please ring me, 20 people are going to be there for 2 years",
        ),
    ),
    leaves=("A U-turn at the letter u", "The novel Ur", "Plan B, vitamin C, u-shaped", "ur hiring"),
)
