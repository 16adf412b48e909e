"""A stretch of time takes "for": "since three years" begins at no moment."""

import re
from collections.abc import Iterator

from core.mending._repair import Change, Context, Repair

_NUMBERS = "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty some several many"
_MANY = rf"(?:\d{{1,3}}|a few|{_NUMBERS.replace(' ', '|')})"
_SINCE = re.compile(
    rf"\b(?P<since>[Ss])ince (?={_MANY} (?:years|months|weeks|days)\b(?! (?:ago|before|back|old|earlier|later)))"
)


def change(text: str, context: Context) -> Iterator[Change]:
    for found in _SINCE.finditer(text):
        yield found.start(), found.end(), "For " if found["since"] == "S" else "for "


REPAIR = Repair(
    title="For three years",
    why="“Since” names a moment; a stretch of time takes “for”.",
    change=change,
    changes=(
        ("I do the books since three years.", "I do the books for three years."),
        ("I have been on nights since 4 months.", "I have been on nights for 4 months."),
        ("I make it at home since many years.", "I make it at home for many years."),
    ),
    leaves=(
        "I have been here since 2011.",
        "I have cooked since I was ten.",
        "It has been quiet since two years ago.",
        "I have waited since Monday.",
    ),
    context=Context(),
    stage=1,
)
