"""Blanks that are missing or doubled."""

import re
from collections.abc import Iterator

from core.advice import cite
from core.review._check import About, Check, Example, Remark
from core.review._text import Text

# Two blanks after a full stop are a habit, not a slip.
_DOUBLE = re.compile(r"(?<=[\w,;'\"])(?<!\d) {2,40}(?=[\w(\"'])")
_MISSING = re.compile(
    r"(?<=[a-z]{2})[,;](?=[A-Za-z]{2})|(?<=[a-z]{3})[.!?](?=[A-Z][a-z]+[ ',])"
    r"|(?<=[a-z]{2}):(?=[a-z]{2,20}[ ,.])"
)
_BEFORE = re.compile(r"(?<=\w) {1,9}(?:[,;:!?](?=\s|$)|\.(?=\s|$))")
_BRACKET = re.compile(r"(?<=[a-z])\((?=[a-z]{3,}[ ,])|\( (?=\w)|(?<=\w) \)(?!\w)")
_TALLY = 3  # aligned columns and pasted tables have many


def run(text: Text, about: About) -> Iterator[Remark]:
    low = text.plain
    for start, end in (*text.links, *text.holes):
        low = low[:start] + "x" * (end - start) + low[end:]
    doubles = list(_DOUBLE.finditer(low))
    if len(doubles) <= _TALLY * 3:
        for match in doubles:
            yield Remark(match.start(), match.end(), "One blank is enough.", (" ",))
    for match in _MISSING.finditer(low):
        if match[0] == "." and _name_like(low, match.start()):
            continue
        yield Remark(match.start(), match.end(), "A blank is missing here.", (match[0] + " ",))
    for match in _BEFORE.finditer(low):
        if (low[match.start() - 1].isdigit() and match[0].strip() == ":") or re.match(
            r" *[:;] ?[)(DP]", low[match.start() : match.end() + 2]
        ):
            continue
        yield Remark(match.start(), match.end(), f"No blank before “{match[0].strip()}”.", (match[0].strip(),))
    for match in _BRACKET.finditer(low):
        mark = match[0].strip()
        instead = " (" if match[0] == "(" else mark
        yield Remark(match.start(), match.end(), "The blank by this bracket is off.", (instead,))


def _name_like(low: str, position: int) -> bool:
    """Node.Js, Next.Gen: one word with a capital on either side, as names of things have."""
    start = position
    while start > 0 and (low[start - 1].isalnum() or low[start - 1] == "."):
        start -= 1
    return low[start].isupper() and not low[:start].rstrip().endswith((".", "!", "?"))


CHECK = Check(
    title="A blank is missing or doubled",
    why="Uneven spacing shows where words were pasted in.",
    sources=cite(49),
    severity={"": "consider"},
    group="proofreading",
    instead="One blank after a mark, none before it.",
    run=run,
    examples=(
        Example("missing after a comma", "Dear Ana,thank you for today.", (",",)),
        Example("missing after a full stop", "It was a treat.Thank you again.", (".",)),
        Example("doubled", "It was a  treat.", ("  ",)),
        Example("before a comma", "It was late , though.", (" ,",)),
        Example("around a bracket", "The mill( the old one ) was closed.", ("( ", " )")),
        Example(
            "two after a full stop, figures, times, names",
            "It was late.  Yet at 10:30, $4,000.50 and 3.5 t in, J.P. wrote Node.js (v2.0) e.g. for "
            "U.S. mills: all fine; see www.example.org/a,b.",
        ),
    ),
)
