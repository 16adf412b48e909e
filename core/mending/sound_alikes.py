"""Words that sound like another where the grammar leaves no choice: "could of been", "asked me weather I"."""

import re
from collections.abc import Iterator

from core.mending._repair import Change, Context, Repair
from core.mending.grammar.verbs import BASES, IRREGULAR, PARTICIPLES

_HAVE = re.compile(r"\b(?:could|should|would|must|might)(?:n['’]?t| not)? (?P<of>of) (?P<done>[a-z]+)\b", re.IGNORECASE)
_WHETHER = re.compile(
    r"\b(?:ask(?:ed|s)? (?:me|us)|wonder(?:ed)?|not sure|don['’]?t know|didn['’]?t know) (?P<weather>weather) "
    r"(?:I|i|you|we|they|he|she|it) [a-z]+",
)
_YOU_ARE = re.compile(
    r"\b(?P<your>your) (?:the (?:only|first|last|best|kind|sort|one)\b|going to (?P<verb>[a-z]+)\b|"
    r"an? (?:very |really )?(?:good|great|small|big|nice|lovely|kind|friendly|brilliant|family)\b"
    r"(?![- ](?:hour|deal|bit|few)))",
    re.IGNORECASE,
)
_ALSO_THINGS = frozenset("market press trial plan bed work school sea town seed court print war".split())
_OF = re.compile(r"\b(?:of|about|by|for|with|to|from|like|than|on|at|in) $")


def change(text: str, context: Context) -> Iterator[Change]:
    for found in _HAVE.finditer(text):
        done = found["done"].lower()
        if done in PARTICIPLES and (done not in IRREGULAR or done in ("become", "come", "run", "cut", "put", "let")):
            yield found.start("of"), found.end("of"), "have"
    for found in _WHETHER.finditer(text):
        yield found.start("weather"), found.end("weather"), "whether"
    for found in _YOU_ARE.finditer(text):
        verb = (found["verb"] or "").lower()
        if _OF.search(text[: found.start()]) or (verb and verb not in BASES - _ALSO_THINGS):
            continue
        yield found.end("your") - 1, found.end("your"), "’re" if "’" in text and "'" not in text else "'re"


REPAIR = Repair(
    title="could have, not could of",
    why="They sound alike; on paper only one of them is a word of this sentence.",
    change=change,
    changes=(
        ("You could of hired anyone.", "You could have hired anyone."),
        (
            "I should of been on the bus, I shouldn't of asked.",
            "I should have been on the bus, I shouldn't have asked.",
        ),
        ("You asked me weather I could start on Monday.", "You asked me whether I could start on Monday."),
        ("Because your the only shop that does it by hand.", "Because you're the only shop that does it by hand."),
        ("You told me your going to open a second shop.", "You told me you're going to open a second shop."),
    ),
    leaves=(
        "You told me what could, of course, have happened, and what he would of late do.",
        "You asked me about weather we had at sea, and I see weather there every day.",
        "You asked me weather questions.",
        "You told me about your the-only-way-is-up day and your a cappella choir.",
        "You told me of your going to sea at fifteen, and your going to market.",
        "I like your good bread and the care of it.",
    ),
)
