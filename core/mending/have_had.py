"""What began in the past and goes on: "I have a licence for 30 years" is said with had."""

import re
from collections.abc import Iterator

from core.mending._repair import Change, Context, Repair

_NUMBER = r"(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|many|some)"
_HAVE = re.compile(
    r"\b(?P<have>I have|I['’]ve) (?P<what>(?:a|an|my|the|this) (?:[a-z]+[ -]){1,3})"
    rf"(?=(?:for {_NUMBER} (?:years|months)\b(?! old)|since (?:19|20)\d\d\b))"
)


def change(text: str, context: Context) -> Iterator[Change]:
    for found in _HAVE.finditer(text):
        yield found.start(), found.end(), f"{found['have']} had {found['what']}"


REPAIR = Repair(
    title="I have had it for ten years",
    why="What began then and still holds takes “have had”.",
    change=change,
    changes=(
        ("I have a clean license for 30 years.", "I have had a clean license for 30 years."),
        ("I have a clean licence since 1999.", "I have had a clean licence since 1999."),
        ("I have my own van for two years now.", "I have had my own van for two years now."),
    ),
    leaves=(
        "I have a class for three year olds.",
        "I have a plan for ten years old machines.",
        "I have had a licence since 1999.",
        "I have a licence and I drove for 30 years.",
        "I have five years with ELISA.",
    ),
    context=Context(),
    stage=2,
)
