"""What ends in a dot that ends no sentence: one list for everybody who cuts text into sentences."""

import re

_WORDS = (
    "mr mrs ms mx dr prof st jr sr rev revd hon sen gen med rer nat dipl ing dott avv mme mlle sig eng esq "
    "inc ltd co corp bros dept univ no vs etc al approx est ca incl fig vol ext tel max min hrs mins yrs "
    "jan feb mar apr jun jul aug sep sept oct nov dec"
).split()
_SPELLED = (r"e\.g", r"i\.e", r"u\.s", r"u\.k", r"a\.m", r"p\.m", r"ph\.d", "[a-z]")  # and an initial

# At the end of a text, with its dot or just before it; ten characters of that text are enough.
ABBREVIATED = re.compile(rf"\b(?:{'|'.join((*_WORDS, *_SPELLED))})\.?\Z", re.IGNORECASE)
