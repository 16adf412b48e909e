"""Why a text names somebody who does not interview: at the door, away, before, after, kin, authors, who helps it along.

The law of this module: one such word in the sentence is enough; a person is rather missed than made.
"""

# ruff: noqa: E501  (tables of words, one thought a line)

from __future__ import annotations

import re

from core.paste import cues
from core.paste.mentions import Mention
from core.paste.trades import is_job
from core.paste.words import sentence_at

YOU = re.compile(r"\b(?:you|your|us|we|me|i|u|ur)\b", re.I)
AND_ME = re.compile(r"(?: \([^()]{1,20}\))?,? and (?:I|me|myself)\b")
_A_THING = re.compile(r"\b(?:the|a|an)$", re.I)
# Anywhere in the sentence.
_OTHERWISE = re.compile(
    # at the door
    r"\b(?:reception\w*|front desk|help ?desk|security|guards?|gate|lobby|foyer|concierge|badge|sign in|door|keys?|parking|car park|buzz|"
    # away, before, after
    r"(?:on|paternity|maternity|sick|annual|parental) leave|holidays?|vacation|secondment|sabbatical|unwell|off sick|abroad|sadly|apolog\w+|unfortunately|instead|rather than|no longer|"
    r"replac\w+|retir\w+|predecessor|landlord|landlady|lodger|(?:the|our) (?:present|current|existing|outgoing) (?:[a-z]+ ){0,2}[a-z]+,? (?:mr|mrs|ms|miss|dr|(?-i:[A-Z]))|success?or|succeed\w*|previous\w*|former\w*|used to|until recently|last (?:week|month|year|time|spring|summer|autumn|fall|winter)|years? ago|"
    r"next (?:round|stage|step)|later (?:round|stage|on)|if (?:you are |you['’]re )?successful|if (?:it|that|this|all) goes|in (?:19|20)\d\d|since (?:19|20)\d\d|"
    # who speaks for the candidate, or stands above it all
    r"refer(?:ee|ence|red|ral)\w*|recommend\w*|testimonial|predecessor|found(?:ed|er|ers|ing)\b|established|patron|named after|in memory|the late|honou?r\w*|"
    r"report(?:s|ing)? (?:\w+ )?to|line manage\w*|manage[sd] by|work(?:s|ing)? (?:closely )?(?:with|for|under|alongside)|would join|your (?:team|colleagues) (?:would|will)|"
    # what they made
    r"books?|articles?|paper|pieces?|essays?|blog|podcasts?|videos?|newsletter|interview with (?:the )?(?:bbc|press)|wr(?:ote|itten)|author\w*|read|watch\w*|published|poems?|plays?|film|songs?|"
    # whom the work is for, and who else applies
    r"customers?|suppliers?|clients?|patients?|residents?|tenants?|other candidates?|another candidate|competitor|rival|"
    # who decides above it, and whom the candidate knows
    r"approv\w+|(?:home|back) from|get back to you|sign(?:s|ed)? off|your (?:old |former |own )?(?:boss|friend|tutor|neighbou?r|mate|teacher|uncle|aunt|sister|brother|cousin)|"
    # who only helps it along
    r"arrang\w+|booked you|coordinat\w+|co-ordinat\w+|organi[sz]\w+|schedul\w+ by|invoice\w*|expenses?|claim|travel|taxi|reimburse\w*|adjustments?|accessib\w+|technical (?:problems?|issues?|support|difficult\w+)|(?-i:IT)|"
    r"problems?|trouble|difficult\w+|queries|enquir\w+|any questions|acts? up|go(?:es)? wrong|(?:get|gets|running) (?:lost|late|stuck)|reschedule|copied|cc['’]?d|forward\w*|passed (?:on|your)|on behalf|"
    r"says? hi|regards to|hello to|congratulat\w+|birthday|wedding)\b",
    re.I,
)
# Right before them.
_ASKED_OF_THEM = re.compile(
    r"\b(?:contact|e-?mail|text|message|ring|phone|call|tell|let|ask|check|discuss|agree|leave|give|send|reply|reach|speak|talk|write|thank\w*|copy\w*|ping|via|from|for|at|in|of|than|like|near|behind|opposite|about|on|"
    r"hi|hello|hey|dear|this is|i['’]m|i am|my name is)\b(?: (?:to|for|with|me or|our|my|the|your|their|a|an|on|at|in|(?!and\b)[a-z]+)){0,5},? ?$",
    re.I,
)
# "The restaurant is run by …": whoever does that of something else.
_OF_ELSE = re.compile(
    r"\b(?!(?:interview\w*|panel|session|round|meeting|conversation|talk|chat|discussion|it|this|that)\b)[\w'’]+,? (?:(?:is|are|was|were|will be) )(?:\w+ )?(?:run|owned|led|managed|headed|chaired|built|designed|played|catered|made) by(?: [\w'’]+){0,3} ?$",
    re.I,
)
# "Marc has broken his wrist, so Loïc will be there".
_WHY = re.compile(r"^ (?:has|have|had|is|was)\b[^.;!?]{3,60}?,? so (?:(?:the|our|my) )?(?:[a-z]+ )?[A-ZÀ-Þ]")
_PHONE = re.compile(r"\+?\d[\d ()-]{7,}\d")
# Behind them.
_THEY_DO = re.compile(
    r"^(?! and (?:I|me)\b)[^.;!?]{0,60}?\b(?:(?:will|['’]ll|can|is going to|has|have|had) (?:also |then |just |kindly |already )?(?:send|sent|e-?mail\w*|contact|confirm\w*|help\w*|sort\w*|let|open\w*|collect\w*|fetch\w*|greet\w*|text|be in touch|validate|give|gave|given|asked|passed|moved|left|gone|joined|copied|print|brew|look after|drive)|"
    r"(?:lets|opens|collects|fetche?s|greets|shows you|moved|left|went|held|founded|said|says|passed|(?<!you )gave|sends|speaks highly|told|recommended|mentioned)\b)",
    re.I,
)


# "Calliope Renner — CEO & Co-founder": an entry of a list.
_ENTRY = re.compile(r"(?:,|\s[–—|-]|\s?\(|\s{2})\s*([^(),;.]{2,60}?)\)?\s*$")


def otherwise(line: str, one: Mention) -> bool:
    """Whether the sentence gives another reason why it names somebody; what they do is none."""
    begins, ends = sentence_at(line, one.start)
    if not line[: one.start].strip(" *-•") and (entry := _ENTRY.match(line, one.end)) and is_job(entry[1]):
        return False
    if AND_ME.match(line, one.end) and cues.talks(line[begins:ends]) and YOU.search(line, begins, ends):
        return False
    if _OTHERWISE.search(line, begins, ends) or (not one.title and _A_THING.search(line[: one.start].rstrip()[-4:])):
        return True
    ahead, behind = line[max(begins, one.start - 80) : one.start], line[one.end : ends]
    if (
        _OF_ELSE.search(ahead)
        or cues.of_their_own(ahead)
        or _WHY.match(behind)
        or _PHONE.match(behind.lstrip(" ,:(-–"))
    ):
        return True
    return bool(_ASKED_OF_THEM.search(ahead) or _THEY_DO.search(behind))
