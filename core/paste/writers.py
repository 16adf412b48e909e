"""Whether who wrote a text talks to the candidate themselves, and who it is that signs at its foot.

The law of this module: only what the writer says of themselves counts ("me and Jo", "I'll ask you about …"); who only
arranges it, lets somebody in or will not be there does not.
"""

# ruff: noqa: E501  (tables of words, one thought a line)

from __future__ import annotations

import re
from collections.abc import Sequence

from core.paste.contact import Someone, signs_off
from core.paste.firm_words import firm_like
from core.paste.found import Found
from core.paste.names import NOT_A_NAME, is_given, is_nobody, person
from core.paste.trades import is_job
from core.paste.words import NOBODY, RELATIVES
from core.people import Name

_THEMSELVES = re.compile(
    r"\b(?:i(?:['’]m| am)? (?:really |very much )?(?:look(?:ing)? forward to|excited to|can['’]t wait to) (?:meet|speak|talk|chat|get to know|interview)\w*|"
    r"(?:speak(?:ing)?|talk(?:ing)?|meet(?:ing)?|chat(?:ting)?|interview|conversation|call) (?:with|to) me\b|i(?:['’]ll| will) be (?:interviewing|talking|speaking|meeting)|"
    r"i(?:['’]m| am)? (?:really |very much )?look(?:ing)? forward to (?:our|the|your|this) (?:conversation|talk|chat|call|interview|meeting|discussion)\b|i look forward to (?:it|that|seeing you)\b|i(?:['’]ll| will) ask you (?:about|some|a few)\b|\bi(?:['’]d| would) (?:like|love) to (?:talk|speak|chat) (?:to|with) you (?:myself|about the (?:[\w/-]+ ){1,5}(?:role|job|position|post|vacancy))\b|"
    r"look(?:ing)? forward to hear(?:ing)? (?:more )?about your (?!interview|decision|experience (?:of|with) the)|\bi(?:['’]m| am)? (?:so |really |very )?(?:excited|happy|delighted) to (?:meet|speak|talk|chat)\b|(?:^|[.!?] )so excited to (?:meet|speak|talk|chat)\b|\b(?:just|only) (?:the two of us|you and (?:me|I)\b)|"
    r"(?<!if )\bwe (?:can|could|will|['’]ll|shall) (?:then )?(?:talk|chat|speak|have a chat) about the (?!next|salary|offer|feedback)|i (?:shall|will) be interviewing\b|"
    r"(?:i|we) (?:['’]re |are )?(?:really |very much )?look(?:ing)? forward to our (?:conversation|talk|chat|discussion)\b|\bwill join (?:me|us)\b|"
    r"(?:^|[.!?] )let['’]?s (?:talk|chat|speak|meet|have a)\b|\b(?:it|that) will be me\b|\bi(?:['’]ll| will) (?:see|meet|interview|speak (?:to|with)|talk to) (?:you|jordan)\b|\bi(?:['’]ll| will) see \w+ (?:together|myself)|"
    r"(?:great|good|nice|lovely|a pleasure) (?:to (?:meet|speak|talk)|meeting|speaking|talking|chatting)|ich freue mich (?:darauf|auf) .{0,40}(?:gespräch|kennen))",
    re.IGNORECASE,
)
# Who recruits talks to the candidate themselves where they say when they ring.
_CALLS = re.compile(
    r"\bI(?:['’]ll| will) (?:be )?(?:call|ring|phon|give)(?:e|ing)? you\b(?: a (?:call|ring))?(?![^.!?]{0,60}\b(?:confirm|arrange|discuss next|feedback|after\w*|before\w*|beforehand|once|when|if)\b)[^.!?]{0,90}"
    r"\b(?:\d{1,2}[:.]\d\d|\d{1,2} ?[ap]\.?m\b)",
    re.IGNORECASE,
)
_JOINTLY = re.compile(
    r"\b(?:(?:will|can|would like to) join (?:me|us)|(?:it|that) will be me and|(?:me (?:and|\+|&|n)|with me and) (?!I\b)(?:(?:old|young|big|wee) )?(?-i:[A-Z])|(?:con me e|mit mir und|avec moi et|conmigo y)\b|and (?:me|myself)\b(?=[.,!])|und mich\b|i(?:['’]ll| will| shall) be (?:joined by|interviewing)\b|i(?:['’]ll| will) ask you (?:about|some|a few)\b|(?<![\w'’])(?!(?:me|you|us|him|her|them|it|then|there|soon|back|up|on|now|well|out|down|in)\b)(?-i:[A-ZÀ-Þ])\w+ and i (?:will|look|are|would)|"
    r"i(?:['’]ll| will) (?:see|meet|interview) .{0,40}together with)\b",
    re.IGNORECASE,
)
# What the writer will do there, whoever else comes: no recruiter says that of a call they only set up.
_DOES = re.compile(
    rf"\b(?:{RELATIVES}|partner)\b(?: (?-i:[A-Z])\w+)? (?:will|['’]ll) (?:sit in|join|be there)\b[^.!?]{{0,25}}\b(?:as well|too)\b|"
    r"\b(?:(?:two|three|both) of us (?:will|would|['’]ll|can|are|look)\b|and i (?:will|would|are|can)\b[^.!?]{0,80} (?:interview|meet|talk to|speak to|see) you\b|(?:him|her|them) and (?:me|myself)\b|"
    r"i(?:['’]?ll| will| shall|['’]m going to|['’]d (?:like|love) to) (?:also |just |then |probably )?(?:chair\b|show you (?:the (?!way|door|entrance|room|ropes)|our |what we|how we|around|round)|(?:take|talk|walk|run|go) (?:you )?through\b(?! to\b)|"
    r"(?:ask|be asking) (?:you (?!to\b)|about\b|(?:the |a few |some |most |all )(?:of the )?(?:[\w'’-]+ ){0,3}questions)|"
    r"(?:do|take|lead|run|chair|conduct|be (?:doing|leading|running|taking|chairing|conducting))(?: all| most| half| part| some)?(?: of)? (?:the|your|this|that|our|an?)(?: (?!for\b|of\b|to\b)[\w-]+){0,2} (?:interview|call|chat|conversation|talk|talking|question|questioning|round|part|half|session|discussion|test|bit)s?\b(?! to (?:confirm|arrange|agree|check|fix|find|set|discuss (?:the )?next))|"
    r"have (?:a|our|the) (?:[\w-]+ ){0,2}(?:chat|talk|conversation|interview|discussion)\b(?! with (?!you\b))|have [^.!?]{2,60} on the (?:other )?(?:phone|line|call|end)\b|"
    r"(?:be )?sit(?:ting)? in\b|be there (?:with|as well|too|alongside|myself)\b|be (?:in the room|on the (?:call|panel|line))\b(?! (?:to\b|only|for the first|until|before|at the start)))|"
    r"you(?:['’]ll| will|['’]d)? (?:just |only )?(?:(?:have|get|see|meet) me\b(?! (?:at|in|by|outside|on|first)\b)|be (?:speaking|talking|chatting) (?:to|with|and) me\b)|it(?:['’]?s|['’]ll be| will be| would be|['’]d be| is) (?:just |only )?me\b(?! who\b)|myself and (?:[A-Z]|the|my|our)|"
    r"i (?:do|lead|run|take|chair|sit (?:in )?on) (?:all |most of )?(?:the|these|our) (?:interviews?|panels?|first rounds?)|i(?:['’]d| would)? (?:\w+ )?like to (?:meet|see|interview|talk to|speak to) (?:you|her|him|them) myself\b|and i(?: would| will|['’]ll|['’]d| can)(?: both| like to| love to| be)* (?:meet|see|interview|talk|speak|chat)\w*)",
    re.IGNORECASE,
)
# Where nobody else is named, "we" are those who wrote.
_WE = re.compile(
    r"\bwe(?:['’]ll| will| can| shall|['’]re going to|['’]d (?:like|love) to) (?:\w+ ){0,2}(?:talk|chat|discuss|go (?:through|over)|look at|look over|walk through|speak|have a (?:[\w-]+ ){0,2}(?:chat|talk|yarn|look|coffee|natter|conversation))\b",
    re.IGNORECASE,
)


def says_so(lines: Sequence[str], alone: bool, recruits: bool) -> bool:
    """Whether the writer is one of those who interview; `alone` says that nobody else is named."""
    if recruits:
        return False
    return any((_THEMSELVES if alone else _JOINTLY).search(line) or _DOES.search(line) for line in lines)


def calls(lines: Sequence[str]) -> bool:
    """Whether the writer says when they ring."""
    return any(map(_CALLS.search, lines))


def says_we(lines: Sequence[str]) -> bool:
    """Whether the text says what "we" will talk about."""
    return any(map(_WE.search, lines))


# ---- who signs without a form ----

_TO_SOMEBODY = re.compile(
    r"(?i)(?:hi|hello|hey|hiya|dear|hej|hei|hallo|ciao|hola|olá|salut|ahoj|moi|cześć|szia|merhaba|bonjour|bonsoir|guten tag|liebe[rs]?|gentile|estimad[oa]|kia ora|welcome|alright|good (?:morning|afternoon|evening)|morning|afternoon|g['’]day|a chara|dia dhuit)\b.{0,60}$"
)
_ONE_WORD = re.compile(r"[A-ZÀ-Þ][^\W\d_]{1,20}(?:[-'’][A-ZÀ-Þ][^\W\d_]+)?")
_DASHED = re.compile(r"[.!?…)] ?[–—-]{1,2} ?([A-ZÀ-Þ][^\W\d_]{1,20})$")
_BODY = re.compile(r"\b(?:committee|board|department|reception|admin|management|secretariat|council)\b", re.IGNORECASE)
_BELOW = 4


def _named(text: str) -> Name | None:
    """A name that stands alone: two words, or one that can be a given name."""
    text = text.strip(" ,.*–—-x")
    if read := person(text):
        return None if is_nobody(read.whole) or firm_like(text) or _BODY.search(text) else read
    fits = _ONE_WORD.fullmatch(text) and text.casefold() not in NOT_A_NAME and not (is_job(text) or NOBODY.search(text))
    return Name(text) if fits and not (text.isupper() and len(text) < 4) else None


def at_foot(lines: Sequence[str], mine: set[str]) -> Someone | None:
    """Who signs a letter at its foot with a name alone, a few short lines below it at most."""
    filled = [line for line in lines if line]
    if not any(map(_TO_SOMEBODY.match, filled[:8])):
        return None
    for number in range(len(filled) - 1, max(len(filled) - 2 - _BELOW, 1), -1):
        line = filled[number]
        if len(line) > 80 or (line.endswith((".", "!", "?", ":")) and len(line.split()) > 4):
            return None
        at = len(lines) - 1 - list(reversed(lines)).index(line)
        if not (read := _named(line)):
            continue
        above = lines[at - 1]
        below_prose = " " in read.whole and len(filled) - number < 3 and above.endswith((".", "!", "?"))
        if above and not (above.endswith((",", "x")) or signs_off(above) or below_prose):
            continue
        if read.whole.casefold() in mine or any(read.whole.casefold() in own.split() for own in mine):
            return None
        if " " not in read.whole and not (
            is_given(read.whole) or number == len(filled) - 1 or len(filled) - number < 3
        ):
            continue
        values = {"name": Found.of(read.whole, line)}
        if read.title:
            values["title"] = Found.of(read.title, line)
        return Someone(values, tuple(filled[number:]))
    return None


def signs_inline(lines: Sequence[str]) -> str:
    """The given name behind a dash that ends a note: "Dress for rain. – Marlo"."""
    return next((match[1] for line in reversed(lines) if (match := _DASHED.search(line[-25:]))), "")
