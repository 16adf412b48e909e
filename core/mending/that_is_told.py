""" "We talked about the money, that it is only …": what was said about it follows behind a colon."""

import re
from collections.abc import Iterator

from core.mending._repair import Change, Context, Repair
from core.mending.grammar.cutting import sentences, tokens
from core.mending.grammar.sentence import is_sentence
from core.mending.grammar.verbs import BASES, PASTS, THIRDS
from core.mending.grammar.words import (
    ADVERBS,
    AUXILIARIES,
    BE,
    DETERMINERS,
    LINKS,
    PREPOSITIONS,
    SUBJECTS,
    WH,
)

_TOLD = re.compile(
    r"(?P<thing>(?:We (?:talked|spoke)|You (?:told|asked) (?:me|us)|You asked) about [^,.;:!?()\n]{3,60}), that "
    r"(?P<clause>[^;:?()\n]{8,200})"
)
_GIVE = frozenset(  # verbs with two objects: in "the tablets, that you gave the nurses" the first is what was given
    "give gave gives send sent sends show showed shows teach taught offer offered tell told tells buy bought lend lent "
    "bring brought make made makes leave left call called calls name named ask asked asks write wrote read cost costs "
    "take took takes promise promised owe pay paid pays serve served sell sold build built keep kept have had has get "
    "got find found pour poured cook cooked bake baked play played choose chose order ordered".split()
)
_TIMES = frozenset(
    "time times day days night nights week weeks month months year years morning mornings evening evenings hour hours "
    "winter summer spring autumn weekend weekends life monday tuesday wednesday thursday friday saturday sunday".split()
)


def change(text: str, context: Context) -> Iterator[Change]:
    at = 0
    for sentence in sentences(text):
        start = text.index(sentence, at)
        at = start + len(sentence)
        found = _TOLD.match(sentence)
        if found and _said_of_it(found["thing"], found["clause"]):
            yield start + found.end("thing"), start + found.start("clause"), ": "


def _said_of_it(thing: str, clause: str) -> bool:
    """Whether the clause is whole without the thing before it: "that you built for the church" is said of a kiln."""
    low = [token.lower() for token in tokens(clause)]
    inside = [token.lower() for token in tokens(thing)][2:]
    if len(low) < 3 or low[-1] in PREPOSITIONS | AUXILIARIES or set(inside) & (WH | {"that"}) or low[0] == "that":
        return False
    if low[0] not in SUBJECTS | DETERMINERS or not is_sentence(f"{clause[0].upper()}{clause[1:]}"):
        return False
    verb = next((i for i, word in enumerate(low) if i and word in AUXILIARIES | BASES | PASTS | THIRDS), -1)
    if verb < 0 or verb > 4 or set(low[:verb]) & (PREPOSITIONS | LINKS | WH):
        return False
    rest = low[verb + 1 :]
    while rest and (rest[0] in ADVERBS or rest[0] == "now"):
        rest = rest[1:]
    after = "".join(rest[:1])
    if low[verb] in BE:
        return bool(after) and after not in PREPOSITIONS and not after.endswith(("ed", "ing")) and after not in PASTS
    # "that you ring every night", "that you mended yourself": no object, so it is the thing that is meant
    whole = after in ("it", "them", "him") or (after in DETERMINERS and not _TIMES & set(rest[1:4]))
    return whole and low[verb] not in _GIVE | AUXILIARIES


REPAIR = Repair(
    title="A colon before what was said",
    why="“We talked about the money, that it is …” hangs; behind a colon what was said about it stands by itself.",
    change=change,
    stage=2,
    changes=(
        (
            "We talked about the tablets, that the engineers log the visit on site.",
            "We talked about the tablets: the engineers log the visit on site.",
        ),
        (
            "You asked about the money, that it is only three mornings.",
            "You asked about the money: it is only three mornings.",
        ),
        (
            "You told me about the dog, that he knows his own way to the kitchen.",
            "You told me about the dog: he knows his own way to the kitchen.",
        ),
    ),
    leaves=(
        "You told me about the kiln, that you built for the church.",
        "We talked about the tablets, that you gave the engineers.",
        "We talked about the tablets, that the engineers use on site.",
        "You told me about the bell, that you ring every night.",
        "You told me about the stair, that you mended yourself.",
        "You told me about the dog, that was funny.",
        "You told me about the board, the rota, that you do it by hand.",
        "We talked about how you cook, that it is quiet.",
    ),
)
