"""Words for thinking aloud are left out: um, so basically, lol."""

import re
from collections.abc import Iterator

from core.mending._repair import Change, Context, Repair

_GREETED = r"(?:hi|hey|hello)"
_WHO = r"(?:[iI]|we|you|he|she|they|it)(?:['’](?:m|ve|re|s|d|ll))?"
# At the beginning of the text; what follows must be a sentence's beginning, or a comma closes them.
_START = re.compile(
    r"\s{0,4}(?:(?:um+|uh+m*|erm*|hm+|lol|haha(?:ha)*|hehe|tbh|btw|omg|ngl|fyi|ok(?:ay)?|yeah|yep)\b(?! at\b)"
    r"[\s,.!…:-]{1,4}(?:so\b,? )?"
    r"|(?:so )?basically\b,? |so (?=um|yeah|ok)|(?:anyway|i mean|you know|like|so|well|so yeah|and yeah), "
    rf"|(?:so|well|so yeah|{_GREETED}) (?={_WHO} ))"
)
_START_LARGE = re.compile(
    r"\s{0,4}(?:(?:U[mh]+|Erm*|Lol|LOL|Haha(?:ha)*|Tbh|Btw|BTW|TBH|Omg|OMG)\b[\s,.!…:-]{1,4}(?:so\b,? )?"
    r"|So basically,? |Basically, |I mean, |You know, |Like, |Well, |Anyway, |So, )"
)
_INSIDE = re.compile(
    r"(,?)[ ]{1,2}(?:um+|uh+|erm|lol|haha(?:ha)*|hehe|tbh|btw|omg|ngl|rofl|lmao)\b(?![-'’@_/]|\.\w)(,?)", re.IGNORECASE
)
_BETWEEN_COMMAS = re.compile(r", (?:like|you know|i mean|basically|sort of|kind of),(?= \w)", re.IGNORECASE)
_MOST = 12  # fillers at one beginning


def change(text: str, context: Context) -> Iterator[Change]:
    place = 0
    for _ in range(_MOST):
        match = _START.match(text, place) or _START_LARGE.match(text, place)
        if not match or match.end() >= len(text):
            break
        place = match.end()
    if place and text[place:].strip():
        yield 0, place, ""
    for match in _INSIDE.finditer(text, place):
        if match[0].strip(" ,").isupper() and "LOL" not in match[0] and "TBH" not in match[0]:
            continue
        one_comma = bool(match[1]) != bool(match[2]) and text[match.end() :].strip(" .!")
        yield match.start(), match.end(), "," if one_comma else ""
    for match in _BETWEEN_COMMAS.finditer(text, place):
        yield match.start(), match.end(), ""


REPAIR = Repair(
    title="No um, lol or so basically",
    why="What helps while speaking only delays a reader.",
    change=change,
    changes=(
        ("um we talked a lot", "we talked a lot"),
        ("so basically we talked", "we talked"),
        ("well I'm good with rotas", "I'm good with rotas"),
        ("im a morning person lol", "im a morning person"),
        ("it was, like, amazing", "it was amazing"),
        ("You were right, tbh, about glue", "You were right about glue"),
        ("I was late, tbh I missed the bus lol", "I was late, I missed the bus"),
    ),
    leaves=(
        "Well done is better than well said.",
        "So many people walked past, so I stopped.",
        "Like you, I like glue.",
        "I know wood well, so far.",
        "So do I.",
    ),
    stage=0,
)
