"""Material that was promised, and nothing that says it is there."""

import re

from core.advice import cite
from core.review._check import Check, Example, Remark

_THERE = re.compile(
    r"\b(?:attach\w*|enclos\w*|(?:find|is|are|see|listed|given|copied|pasted|included"
    r"|note)\w* (?:\w+ ){0,3}below|below (?:is|are|you|please)|here (?:is|are|'s)|here's|herewith"
    r"|link(?:ed|s)?\b|"
    r"includ(?:ed|ing|e)\b|forward(?:ed|ing)?\b(?! to)|upload\w*|shar(?:ed|ing) (?:\w+ ){0,4}(?:folder"
    r"|drive|document|with you)|drive|dropbox|send(?:ing)? (?:\w+ ){0,2}(?:along|over|separately|you)|"
    r"sent (?:\w+ ){0,3}(?:separately|by|via|under)|append\w*|following (?:is|are|references|list)"
    r"|as follows)\b|https?:|www\.|\bpdf\b|\bp\.?s\.? "
)
_PROMISED = re.compile(
    r"\b(?:as (?:requested|promised|agreed|discussed)|(?:you|that you|which you) (?:had )?(?:asked"
    r"|requested)(?: me)? (?:for|to (?:send|see|share))|you requested|per your request"
    r"|at your request)\b[^.!?\n]{0,90}?"
    r"\b(?:portfolio|references?|transcripts?|certificates?|samples?|résumé|resume|cv|presentation|deck"
    r"|slides|code|case study|documents?|diploma|licen[cs]e|article|report|list|proposal|plan|file"
    r"|work sample|writing sample)\b"
)


def run(text, about):
    if _THERE.search(text.flat):
        return
    if about.traits.attachment:
        what = about.case.requested[0].what if about.case and about.case.requested else ""
        thing = f"“{what[:60]}”" if what else "what they asked for"
        yield Remark(0, 0, f"Say that {thing} is attached, and attach it before you send.")
        return
    if match := _PROMISED.search(text.flat):
        yield Remark(match.start(), match.end(), "Say where this is: attached, or behind a link.")


CHECK = Check(
    title="Material is promised, no attachment is mentioned",
    why="They asked for it and look for it; a mail that does not name its attachment often has none.",
    sources=cite(64, 65),
    severity={"attachment": "must", "spoken": None, "by_hand": None, "to_hr": None, "": "consider"},
    group="facts",
    run=run,
    examples=(
        Example(
            "a cover note without its attachment",
            "Dear Ms. Ito,\nthank you for asking about my references. I hope they are useful.\nJo Day",
            ("",),
            {"kind": "requested"},
        ),
        Example(
            "promised in a thank-you",
            "Hi Ana, thank you for today. As promised, my portfolio of tile work. Best, Jo",
            ("As promised, my portfolio",),
        ),
        Example(
            "attached",
            "Dear Ms. Ito,\nas promised I attach the names of two referees.\nJo Day",
            (),
            {"kind": "requested"},
        ),
        Example(
            "a link",
            "Hi Ana, the samples you asked for: https://example.org/tiles. Best, Jo",
            (),
            {"kind": "requested"},
        ),
        Example(
            "nothing was promised", "Hi Ana, as discussed, I can start in May. My references know of it."
        ),
    ),
)
