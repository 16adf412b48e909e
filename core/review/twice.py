"""Two greetings, or two sign-offs."""

import re
from collections.abc import Iterator

from core.advice import cite
from core.review._check import About, Check, Example, Remark
from core.review._text import Text

_GREETING = re.compile(
    r"(?m)^[ \t]*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)) (?:[^\W\d_][\w.'-]{0,30} ?){1,4}[,:!][ \t]*$"
)
_SIGN_OFF = re.compile(
    r"(?m)^[ \t]*(?:(?:with |and |my |our )?(?:best|kind|kindest|warm|warmest|very best|sincere|many)? "
    r"?(?:regards|wishes)|"
    r"(?:yours )?(?:sincerely|faithfully|truly|cordially|respectfully)(?: yours)?|all the best|yours|cheers"
    r"|best)[,.!]?[ \t]*$"
)


_PASSED_ON = re.compile(r"\b(?:pass|forward|hand|send)\b[^.?!]{0,40}\b(?:on|along|to)\b|\bthey are for\b")


def run(text: Text, about: About) -> Iterator[Remark]:
    if text.greeting:
        for match in _GREETING.finditer(text.low, text.greeting.end):
            if _PASSED_ON.search(text.low[text.greeting.end : match.start()]):
                break  # lines for somebody else begin here
            yield Remark(match.start(), match.end(), "A second greeting. Keep the one that is right.", ("",))
            break
    found = list(_SIGN_OFF.finditer(text.low, text.greeting.end if text.greeting else 0))
    if len(found) > 1 and len(text.words) > 12:
        first = found[0]
        yield Remark(first.start(), first.end(), "The note is signed off twice. Keep one of the two.", ("",))


CHECK = Check(
    title="It greets or signs off twice",
    why="Two greetings show that the note was put together from two.",
    sources=cite(49, 42),
    severity={"spoken": None, "": "must"},
    group="facts",
    instead="One greeting, and one sign-off.",
    run=run,
    examples=(
        Example("two greetings", "Dear Ms. Roy,\n\nHello Anita,\n\nthank you for the hour.", ("Hello Anita,",)),
        Example(
            "two sign-offs",
            "Dear Ms. Roy,\n\nThank you for the hour at the mill, and for the tea.\n\nBest wishes,\nLee\n\nKind "
            "regards,\nLee Wood",
            ("Best wishes,",),
        ),
        Example(
            "thanks, then the sign-off",
            "Dear Ms. Roy,\n\nThank you for the hour at the mill and the tea.\n\nThanks again,\n\nBest "
            "wishes,\nLee Wood",
        ),
        Example(
            "lines to be passed on",
            "Dear Ms. Roy,\n\nCould you pass these lines on to Anita?\n\nHello Anita,\n\nthank you for the hour.",
        ),
        Example("a greeting for somebody else", "Dear Ms. Roy,\n\nthank you for the hour. Say hello to Tom,\nplease."),
    ),
)
