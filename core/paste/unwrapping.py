"""Lines that a mail program broke, each sentence whole again.

The law of this module: a line goes on where the next one cannot begin anything, or where its first word would not have
fitted; a list, a label and a time begin something.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from core import abbreviations
from core.paste.words import ENGLISH_MONTHS

_SMALL = re.compile(r"\b(?:and|with|the|of|to|our|by|for|at|in|a|an|or|und|mit|et|avec)$")
_DAY = re.compile(r"\s\d{1,2}(?:st|nd|rd|th|\.)?$")
_MONTH = re.compile(
    rf"(?:{'|'.join(ENGLISH_MONTHS)}|januar|februar|märz|mai|juni|juli|oktober|dezember)\b", re.IGNORECASE
)
_BEGINS = re.compile(r"[^:：]{2,25}[:：](?:\s|$)|[^\w(“\"‘']|\d")
_SHORTEST, _LONGEST = 55, 600
_WIDEST = 80  # letters; a longer line was broken by nobody


def _open(line: str, below: str) -> bool:
    """Whether a line is long enough to have been broken, and ends nothing: "… with Mrs." does not."""
    ends = line.endswith(("!", "?", ":", ";")) or (line.endswith(".") and not abbreviations.goes_on(line[-12:], below))
    return len(line) > _SHORTEST and not ends and "@" not in line


def _width(lines: Sequence[str]) -> int:
    """How wide the lines of a text are that were certainly broken; 0 where none was."""
    return max(
        (
            len(line)
            for line, below in pairwise(lines)
            if len(line) <= _WIDEST and below and (below[0].islower() or _SMALL.search(line)) and _open(line, below)
        ),
        default=0,
    )


def unwrapped(lines: Sequence[str]) -> list[str]:
    """The lines of a mail whose program broke them at some 70 letters, each sentence whole again."""
    width = _width(lines)
    whole: list[str] = []
    above = ""
    for line in lines:
        last = whole[-1] if whole else ""
        goes_on = bool(_DAY.search(last) and _MONTH.match(line))
        goes_on = goes_on or (bool(line) and (line[0].islower() or last.endswith(",") or bool(_SMALL.search(last))))
        full = bool(width and line) and _open(above, line) and len(above) <= _WIDEST and not _BEGINS.match(line)
        full = full and len(above.split()) > 5 and len(above) + 1 + len(line.split()[0]) > width
        if _open(last, line) and len(last) < _LONGEST and (goes_on or full) and "\t" not in last + line:
            whole[-1] = f"{last} {line}"
        else:
            whole.append(line)
        above = line
    return whole
