"""Two short sentences with only a comma between them."""

import re
from collections.abc import Iterator

from core.advice import cite
from core.mending import is_sentence
from core.review._check import About, Check, Example, Remark
from core.review._text import Text

_COMMA = re.compile(
    r", (?=(?:i|we|you|they|he|she|it|this|that|there|the \w+|your \w+|my \w+|everybody|everyone)"
    r"(?:'(?:m|s|ve|re|d|ll)|) )"
)
# Sentences that open like this, or say that somebody says, go on behind a comma; so does a remark thrown in.
_OPENS = re.compile(
    r"(?:when|if|as|after|since|because|although|though|while|once|until|before|had|were|should|what|the more"
    r"|the less|not|whether|"
    r"whatever|wherever|however|thank|thanks|having|being|to|in|on|at|with|for|from|of|by|during|please|where"
    r"|even|no|all|so|"
    r"first|yes|like|unlike|given|despite|every|or|and|but)\b"
)
_SAYS = re.compile(
    r"\b(?:say|said|think|thought|believe|know|suppose|guess|hope|feel|mean|see|admit|confess|promise|told|asked"
    r"|imagine|tell|"
    r"must say|find|you know|wonder|swear|fear|gather|hear|understand|remember)(?: (?:me|you|it))?$"
)
_JOINS = re.compile(r"\b(?:which|who|that|how|if|because|and|but|or|so|when|where|while|as|than)\b")
_TOLD = re.compile(r"(?:i|you|he|she|they|we) (?:said|told|say|explained|mentioned|know|see|think|thought|believe)\b")
MOST = 9  # words each; in longer ones the comma may well be right


def run(text: Text, about: About) -> Iterator[Remark]:
    for start, end in text.sentences:
        sentence = text.flat[start:end]
        if sentence.count(",") != 1 or any(mark in sentence for mark in ';:()"?—–'):
            continue
        comma = _COMMA.search(sentence)
        if not comma:
            continue
        first, second = text.plain[start : start + comma.start()].strip(), text.plain[start + comma.end() : end].strip()
        low = first.lower()
        if (
            _OPENS.match(low)
            or _SAYS.search(low)
            or _JOINS.search(low)
            or _TOLD.match(second.lower())
            or not 3 <= len(first.split()) <= MOST
        ):
            continue
        if not 3 <= len(second.split()) <= MOST or not (
            is_sentence(first + ".") and is_sentence(second[:1].upper() + second[1:])
        ):
            continue
        at = start + comma.start()
        stop = start + comma.end() + len(second.split()[0])
        word = second.split()[0]
        rest = text.raw[stop - len(word) : stop]
        yield Remark(
            at,
            stop,
            "These are two sentences: a full stop between them, or “and”.",
            (f". {rest[0].upper()}{rest[1:]}", f", and {rest}"),
        )


CHECK = Check(
    title="A comma where a sentence ends",
    why="Two sentences behind one comma read as if they were written in a hurry.",
    sources=cite(49),
    severity={"spoken": None, "": "consider"},
    group="proofreading",
    instead="A full stop between the two, or “and”, “but”, “so”.",
    run=run,
    examples=(
        Example("two sentences", "The staff were kind, they showed me everything.", (", they",)),
        Example("it was", "I liked the workshop, it was very clean.", (", it",)),
        Example(
            "a clause and its sentence",
            "When I saw it, I liked it. I must say, it was clean. It was clean, you told me.",
        ),
        Example("joined by a word", "The staff were kind, and they showed me everything. I, for one, liked it."),
    ),
)
