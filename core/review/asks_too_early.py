"""Asking for news, or pay, in a note of thanks."""

import re

from core.advice import cite
from core.review._check import About, Check, Example, Pattern
from core.review._text import Text

_STATUS = re.compile(
    r"\b(?:(?:any|an) (?:\w+ )?updates?\b|any (?:\w+ )?news\b|status of (?:my|the|your"
    r"|this) (?:\w+ ){0,3}(?:application|candidacy|role|position|hiring|search|decision|process|interview"
    r"|selection|job|recruitment)\b|my (?:application )?status\b|(?:have|has) (?:you|your team|the team"
    r"|anyone|a decision|the decision) (?:\w+ ){0,3}(?:decided|made (?:a|your|the"
    r"|any) (?:\w+ )?(?:decision|choice|selection)|chosen|selected|been made|reached a|come to a)"
    r"|when (?:i|we) (?:can|could|may|might|should|will|would) (?:\w+ )?(?:expect|hear|know|learn"
    r"|be (?:notified|informed|hearing)|anticipate)|"
    r"where (?:you|we|things|i|the process|your team) (?:\w+ ){0,2}(?:are|is|stand|am)\b(?= (?:in|with|on"
    r"|at|regarding)|[.?,])|when (?:will|can|may|should|might|could|do|would) (?:\w+ ){0,2}(?:you|i"
    r"|we)(?: (?:\w+ )?(?:expect|hear|make|decide|know|be (?:making|deciding|notified|informed|hearing)"
    r"|anticipate|hope|plan|be in touch|let me know|announce))|"
    r"when (?:will|can|may|should|might|could|do|would|are) (?:[\w']+ ){1,6}?(?:decid\w+|decision"
    r"|hear(?:ing)? (?:back|from)|choos\w+|be in touch|announc\w+)|when (?:you|your team"
    r"|the team) (?:expect|plan|hope|intend|think|anticipate|might|will|would|are (?:going|planning"
    r"|hoping)|may)(?: \w+){0,3} (?:decide|decision|decisions|choice|choose|deciding)|"
    r"when (?:a|the|your) (?:\w+ )?(?:decision|choice) (?:\w+ )?(?:is|will|would|might|may|can)"
    r"|did i (?:\w+ )?(?:get|pass|make)|(?:whether|if) i (?:got|have got|get|have|passed|made it|am still"
    r"|'m still|have been|was) (?:\w+ )?(?:the (?:job|role|position)|selected|chosen|in the running"
    r"|being considered|under consideration|accepted|hired|shortlisted|successful)|"
    r"am i (?:still )?(?:in the running|being considered|hired|a candidate|your)|how (?:did i do|i did"
    r"|well i did|soon (?:will|can|could|do)|long (?:until|before|will))|(?:the|your"
    r"|a) (?:\w+ )?(?:time ?line|timeframe|time frame)(?: (?:\w+ ){0,4}(?:decision|hiring|process|hearing"
    r"|next steps?))?\s?\?|(?:feedback|thoughts) (?:on|about|regarding) (?:how|my (?:interview"
    r"|performance))|"
    r"what are my chances|my chances\b|what (?:is|are|'s) the (?:\w+ )?(?:next steps?|status|time ?line"
    r"|decision|outcome)|inform me (?:of|about) (?:the|your) (?:\w+ )?(?:decision|outcome|result)"
    r"|let me know (?:\w+ )?(?:the|your|about the|about your|of your|what the|if there is a|when (?:the|a"
    r"|you(?:'ve| have)? (?:made|reach)) )(?: ?\w+)? ?(?:decision|outcome|result|status)s?"
    r"|result of (?:the|my) interview)"
)
_PAY = re.compile(
    r"\b(?:(?:what(?! (?:you|he|she|they) (?:said|told|showed|explained|wrote|call))"
    r"|how much|could you|can you|would you|please|know|ask|about|discuss|confirm|negotiat\w+"
    r"|tell me)\b[^.?!\n]{0,60}\b(?:the |my |your )?(?:salary|pay\b(?! attention)|compensation|wages?"
    r"|vacation days|holidays? allowance|days off|remuneration|perks|bonus)\b[^.?!\n]{0,60}[?.]"
    r"|salary (?:range|expectations?|requirements?)|how much (?:does|would|will|is) (?:the|this"
    r"|it) (?:\w+ )?pay|how much (?:vacation|holiday|time off))"
)
_ASKING = re.compile(
    r"\b(?:what|how|could|can|would|please|know|ask|when|wonder\w*|let me|tell|discuss|negotiat\w*|confirm"
    r"|expect\w*|require\w*|is there)\b"
)
_OFFERED = re.compile(
    r"(?:you (?:mentioned|said|explained|told|described|expect|gave|were|kindly)|thank(?:s"
    r"| you) for (?:\w+ ){0,6})[^.?!]{0,80}$"
)


def offered(text: Text, about: About, match: re.Match[str]) -> bool:
    """Their own words, taken up again."""
    start = max(text.body[0], match.start() - 100)
    return bool(_OFFERED.search(text.flat[start : match.start()]))


def told(text: Text, about: About, match: re.Match[str]) -> bool:
    return not _ASKING.search(match[0]) or offered(text, about, match)


CHECK = Check(
    title="It asks for news too early",
    why="A thank-you that asks for an answer turns thanks into a request; asking about the job the next day annoys.",
    sources=cite(20, 56, 66, 68),
    severity={"asks_news": None, "": "must"},
    group="tone",
    instead="Look forward to their answer, and ask in the check-in.",
    patterns=(
        Pattern(
            _STATUS, "A thank-you asks for nothing yet. Ask in the check-in, when it is due.", flat=True, spared=offered
        ),
        Pattern(_PAY, "Leave pay and leave for when they make an offer.", flat=True, spared=told),
    ),
    examples=(
        Example(
            "asking for the decision",
            "Thank you for today. Have you made a decision?",
            ("Have you made a decision",),
        ),
        Example("asking for an update", "Do you have any update on my application?", ("any update",)),
        Example("asking when", "Could you tell me when I can expect to hear?", ("when I can expect",)),
        Example(
            "asking about pay",
            "Could you tell me what the salary is?",
            ("Could you tell me what the salary is?",),
        ),
        Example(
            "looking forward",
            "I look forward to hearing about next steps. Please let me know if you need anything else.",
        ),
        Example(
            "their own timeline, repeated",
            "You mentioned that you will know where you are in the process by May.",
        ),
        Example("asking is what a check-in is for", "Is there any update on the role?", (), {"kind": "check-in"}),
        Example("a subject that happens to be pay", "I enjoyed hearing how you publish every salary in the firm."),
    ),
)
