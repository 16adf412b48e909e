""" "I have ran", "she has wrote": behind have stands the participle."""

import re
from collections.abc import Iterator

from core.mending._repair import Change, Context, Repair
from core.mending.grammar.sentence import is_sentence

# Pasts that are no participle, and no other word that may stand behind have ("saw blades", "rose beds").
_PARTICIPLES = dict(
    pair.split(":")
    for pair in """
ran:run went:gone did:done wrote:written took:taken came:come became:become began:begun drank:drunk drove:driven
ate:eaten flew:flown gave:given grew:grown knew:known rode:ridden rang:rung sang:sung shook:shaken swam:swum
threw:thrown wore:worn tore:torn chose:chosen drew:drawn overcame:overcome undertook:undertaken oversaw:overseen
rewrote:rewritten withdrew:withdrawn mistook:mistaken overtook:overtaken
""".split()
)
# These are other words as well: only before what they are done to.
_DONE_TO = {"saw": "seen", "broke": "broken", "stole": "stolen", "froze": "frozen"}
_OBJECT = r"(?= (?:it|that|them|him|her|us|you|me|my|your|our|his|their|the|a|an|this|these|how|what|many|some)\b)"
_SPOKE = r"spoke(?= (?:to|with|about|at|for|up)\b)"
_ADVERBS = "already|also|never|always|just|since|only|even|recently|often|now|really|not|both|all|once"
_HAVE = re.compile(
    r"\b(?:I|[Ww]e|[Yy]ou|[Tt]hey|[Hh]e|[Ss]he|[Ii]t|(?:[Mm]y|[Oo]ur) [a-z]{2,15})"
    r"(?: (?:would|could|should|might|must|will|may)(?: not|n['’]t)?)?"
    r"(?: (?:have|has|had)(?: not|n['’]t)?|['’]ve(?: not)?)"
    rf"(?: (?:{_ADVERBS})){{0,2}} "
    rf"(?P<past>(?:{'|'.join(_PARTICIPLES)})\b|(?:{'|'.join(_DONE_TO)}){_OBJECT}|{_SPOKE})"
)
_RIGHT = {**_PARTICIPLES, **_DONE_TO, "spoke": "spoken"}
_LINK = re.compile(r"(?:,|,? (?:and|but|because|so|although|though))$")
_WHEN = re.compile(
    r"(?:(?:^|[.!?] |, )(?:if|when|because|although|though|at the time|since then|at my last (?:post|job)|by then))$",
    re.IGNORECASE,
)


def change(text: str, context: Context) -> Iterator[Change]:
    for found in _HAVE.finditer(text):
        if _opens(text[: found.start()]):
            yield found.start("past"), found.end("past"), _RIGHT[found["past"]]


def _opens(before: str) -> bool:
    """Whether a clause begins here: in "the van I had took a week to mend" another does."""
    before = before.rstrip()
    if not before or before[-1] in ".!?;:" or _WHEN.search(before):
        return True
    link = _LINK.search(before)
    return link is not None and is_sentence(re.split(r"[.!?] ", before[: link.start()])[-1] + ".")


REPAIR = Repair(
    title="I have run, not have ran",
    why="Behind “have” stands the participle: “I have run”, “she has written”.",
    change=change,
    changes=(
        ("I have ran a crew for two years.", "I have run a crew for two years."),
        ("I've did it before.", "I've done it before."),
        ("She has wrote a book.", "She has written a book."),
        ("I should have went to the yard.", "I should have gone to the yard."),
        ("I work in a garage and I have never drove a bus.", "I work in a garage and I have never driven a bus."),
        ("If I had took the bus, I would be late.", "If I had taken the bus, I would be late."),
        ("We had already saw the board.", "We had already seen the board."),
    ),
    leaves=(
        "I have forgot the name.",
        "I seen him at the gate.",
        "The years I had took me to the coast.",
        "The van my dad and I had took a week to mend.",
        "All the luck we have came from you.",
        "The hours we had went by.",
        "Everything I had went into it.",
        "I have saw blades in the van.",
        "I have run a crew.",
        "What I had did not help.",
    ),
)
