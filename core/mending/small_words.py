"""The small word that a time of the day and a trade are said with: "in the afternoon", "as an electrician"."""

import re
from collections.abc import Iterator

from core.mending._repair import Change, Context, Repair

_TRADES = (
    "electrician|nurse|carpenter|cook|chef|waiter|waitress|driver|teacher|cashier|cleaner|welder|mechanic|baker|"
    "plumber|engineer|developer|programmer|accountant|bookkeeper|receptionist|secretary|translator|interpreter|"
    "gardener|butcher|tailor|technician|carer|midwife|pharmacist|dentist|designer|"
    "volunteer|trainee|apprentice|intern|architect|librarian|machinist|painter|packer"
)
_END = r"(?=\s*(?:[.,;:!?)]|$)| (?:and|but|or|when|because|so|I|we)\b)"
_RULES = (
    (re.compile(rf"\b(?P<one>[Ii]n) (?=(?:morning|afternoon|evening){_END})"), " the "),
    (re.compile(rf"\b(?P<one>[Oo]n) (?=(?:first|last) (?:day|morning|evening){_END})"), " the "),
    (re.compile(rf"\b(?P<one>[Aa]ll) the (?=day{_END}(?! and night\b))"), " "),
)
# "as nurse in Gdynia": one of many, said of oneself
_AS = re.compile(rf"\bas (?=(?:{_TRADES})\b(?= (?:in|at|for|on)\b|[.,;]|$))")
_AS_WELL = re.compile(r"\b(?:same|such|twice|known|well|just|regard\w*|serv\w+ both)\s*$", re.IGNORECASE)


def change(text: str, context: Context) -> Iterator[Change]:
    for pattern, instead in _RULES:
        for found in pattern.finditer(text):
            if not _AS_WELL.search(text[: found.start()]):
                yield found.start(), found.end(), f"{found['one']}{instead}"
    for found in _AS.finditer(text):
        if not _AS_WELL.search(text[: found.start()]):
            yield found.start(), found.end(), "as an " if text[found.end()] in "aeiou" else "as a "


REPAIR = Repair(
    title="In the afternoon",
    why="A part of the day and a trade are said with their small word: “in the afternoon”, “as an electrician”.",
    change=change,
    changes=(
        (
            "You can call me after 2 in afternoon, I finish work then.",
            "You can call me after 2 in the afternoon, I finish work then.",
        ),
        ("They put me in the traffic on first day.", "They put me in the traffic on the first day."),
        ("I am free on Friday all the day.", "I am free on Friday all day."),
        ("I have eleven years as electrician in a hospital.", "I have eleven years as an electrician in a hospital."),
        ("I worked as cook for six years.", "I worked as a cook for six years."),
    ),
    leaves=(
        "I like to work in afternoon light.",
        "I am free all the days you named.",
        "I have worked as manager of a shop.",
        "It is the same as nurse training.",
        "I can talk in the mornings.",
        "I worked as a cook for six years.",
    ),
    context=Context(),
    stage=1,
)
