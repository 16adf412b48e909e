"""What ends in a dot that ends no sentence: one list for everybody who cuts text into sentences."""

import re

_TITLES = (
    "mr mrs ms mx dr prof st jr sr rev revd hon sen gen med rer nat dipl ing dott avv mme mlle sig eng esq"
).split()
_WORDS = (
    "inc ltd co corp bros dept univ no vs etc al approx est ca incl fig vol ext tel max min hrs mins yrs "
    "jan feb mar apr jun jul aug sep sept oct nov dec"
).split()
_SPELLED = (r"e\.g", r"i\.e", r"u\.s", r"u\.k", r"a\.m", r"p\.m", r"ph\.d", "[a-z]")  # and an initial


def _at_the_end(*words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(words)})\.?\Z", re.IGNORECASE)


# At the end of a text, with its dot or just before it; ten characters of that text are enough.
ABBREVIATED = _at_the_end(*_TITLES, *_WORDS, *_SPELLED)
_BEFORE_A_NAME = _at_the_end(*_TITLES, *_SPELLED)
_NUMBER = _at_the_end("no")


def goes_on(before: str, after: str) -> bool:
    """Whether a sentence goes on behind the dot that `before` ends with: before a capital only where a name follows,
    for "Ltd." may end it; behind "no." only before a figure."""
    if after[:1].isupper():
        return bool(_BEFORE_A_NAME.search(before))
    return bool(ABBREVIATED.search(before)) and (after[:1].isdigit() or not _NUMBER.search(before))
