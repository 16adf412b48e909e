"""Material that was promised, and nothing that says it is there."""

import re
from collections.abc import Iterator

from core.advice import cite
from core.review._check import About, Check, Example, Remark
from core.review._text import Text
from core.spoken import cut

_THERE = re.compile(
    r"\b(?:attach\w*|enclos\w*|(?:find|is|are|see|listed|given|copied|pasted|included"
    r"|note)\w* (?:\w+ ){0,3}below|below (?:is|are|you|please)|here (?:is|are|'s)|here's|herewith"
    r"|link(?:ed|s)?\b|"
    r"includ(?:ed|ing|e)\b|forward(?:ed|ing)?\b(?! to)|upload\w*|shar(?:ed|ing) (?:\w+ ){0,4}(?:folder"
    r"|drive|document|with you)|drive|dropbox|send(?:ing)? (?:\w+ ){0,2}(?:along|over|separately|you)|"
    r"sent (?:\w+ ){0,3}(?:separately|by|via|under)|append\w*|following (?:is|are|references|list)"
    r"|as follows|(?:with|in|to|of|below|under|beneath) this (?:mail|e-mail|email|message))\b"
    r"|https?:|www\.|\bpdf\b|\bp\.?s\.? "
)
# What says that something comes with this very mail.
_WITH_THIS = re.compile(
    r"\b(?:(?:is|are|i(?:'m| am| have|'ve)?|have|find|please see|see|the|in the|as an?) (?:\w+ "
    r"){0,2}(?:attach(?:ed|ing)?|"
    r"attachments?|enclos(?:ed|ing|e))\b(?! (?:to (?!(?:\w+ )?(?:mail|e-mail|email|message|note|letter)\b)\w|"
    r"importance|great))|^attached\b|herewith"
    r"|\b(?:add|append|put|includ|join|find|send|see|plac|drop|come)\w*\b[^.!?\n]{0,60}\b(?:with|in|to|of|below|under|"
    r"beneath) this (?:mail|e-mail|email|message)\b"
    r"|\bhere (?:is|are|comes?) (?:the|my|a|an|your|some|all|both|two|three)(?: \w+){0,2} "
    r"(?:pdf|file|files|document|documents|portfolio|references|transcripts?|certificates?|cv|résumé|resume|slides|"
    r"photos|photographs|drawings|samples|recording|spreadsheet)\b)"
)
_THING = (
    r"(?:portfolio|references?|transcripts?|certificates?|samples?|résumé|resume|cv|presentation|deck|slides"
    r"|code|case study|"
    r"documents?|diploma|licen[cs]e|article|report|list|proposal|plan|file|photographs?|photos?|pictures?"
    r"|drawings?|recipes?|"
    r"work sample|writing sample|figures|numbers|draft|essay|translation|design|designs|sketches|video|recording)"
)
_OWED = re.compile(
    rf"\bi (?:had )?(?:promised|owe) (?:you )?(?:to send (?:you )?)?(?:\w+ ){{0,4}}?{_THING}\b|\b(?:the|my) "
    rf"(?:\w+ ){{0,2}}?{_THING} "
    r"(?:that |which )?(?:you (?:had )?(?:asked (?:me )?for|requested|wanted(?: to see)?)|i (?:had )?promised)\b"
)
_PROMISED = re.compile(
    r"\b(?:as (?:requested|promised|agreed|discussed)|(?:you|that you|which you) (?:had )?(?:asked"
    r"|requested)(?: me)? (?:for|to (?:send|see|share))|you requested|per your request"
    r"|at your request)\b[^.!?\n]{0,90}?"
    rf"\b{_THING}\b"
)


_LINK = re.compile(r"https?:|www\.|\blinks?\b|\b(?:drive|dropbox|online)\b")


def run(text: Text, about: About) -> Iterator[Remark]:
    if _THERE.search(text.flat):
        case = about.case
        nothing = case is not None and not case.requested and not about.traits.attachment and bool(case.people)
        nothing = nothing and not _LINK.search(text.flat, *text.body)
        if nothing and (match := _WITH_THIS.search(text.flat, *text.body)):
            yield Remark(
                match.start(), match.end(), "Attach it before you send; nothing in this case says that you have."
            )
        return
    if about.traits.attachment:
        what = about.case.requested[0].what if about.case and about.case.requested else ""
        thing = f"“{cut(what, 60)}”" if what else "what they asked for"
        yield Remark(0, 0, f"Say that {thing} is attached, and attach it before you send.")
        return
    if match := _PROMISED.search(text.flat) or _OWED.search(text.flat):
        yield Remark(match.start(), match.end(), "Say where this is: attached, or behind a link.")


CHECK = Check(
    title="Material is promised, no attachment is mentioned",
    why="They asked for it and look for it; a mail that does not name its attachment often has none.",
    sources=cite(64, 65),
    severity={"attachment": "must", "spoken": None, "by_hand": None, "to_hr": None, "": "consider"},
    group="facts",
    instead="“I attach …”, or the link; and attach it.",
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
            "owed",
            "Hi Ana, thank you. I promised you photographs of my bread. Best, Jo",
            ("I promised you photographs",),
        ),
        Example(
            "spoken of, though the case knows of nothing",
            "Hi Ana, you will find my references in the attachment. Best, Jo",
            ("in the attachment",),
            {"answers": {"people.a.name": "Ana Sousa"}},
        ),
        Example(
            "in other words",
            "Hi Ana, thank you. I have put the photographs in with this mail. Best, Jo",
            ("put the photographs in with this mail",),
            {"answers": {"people.a.name": "Ana Sousa"}},
        ),
        Example(
            "fond of it, or behind a link",
            "Hi Ana, in this mail I thank you. You are attached to that kiln. Here are the pots: https://kiln.org. Jo",
            (),
            {"answers": {"people.a.name": "Ana Sousa"}},
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
        Example("nothing was promised", "Hi Ana, as discussed, I can start in May. My references know of it."),
    ),
)
