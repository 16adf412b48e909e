"""Who interviews because nothing else can be why the text names them.

The law of this module: an invitation names people for a few reasons only. Whoever is certainly somebody, stands where it
speaks of the meeting, and has no word of another reason beside them, is met there. One such word anywhere is enough to
leave them alone.
"""

# ruff: noqa: E501  (tables of words, one thought a line)

from __future__ import annotations

import re
from collections.abc import Sequence

from core.paste import cues
from core.paste.layout import BULLET, NO_TALK, Place, has_clock
from core.paste.mentions import Mention
from core.paste.words import stops_in

# How near to the meeting: beside who meets the candidate or in its agenda; in its sentence; next to one.
WITH, THERE, NEAR, NOT_LEFT = 3, 2, 1, 0

# ---- other reasons to be named ----

# Anywhere in the sentence.
_OTHERWISE = re.compile(
    # at the door
    r"\b(?:reception\w*|front desk|help ?desk|security|guards?|gate|lobby|foyer|concierge|badge|sign in|door|keys?|parking|car park|buzz|"
    # away, before, after
    r"(?:on|paternity|maternity|sick|annual|parental) leave|holidays?|vacation|secondment|sabbatical|unwell|off sick|abroad|sadly|apolog\w+|unfortunately|instead|rather than|no longer|"
    r"replac\w+|retir\w+|predecessor|success?or|succeed\w*|previous\w*|former\w*|used to|until recently|last (?:week|month|year|time|spring|summer|autumn|fall|winter)|years? ago|"
    r"next (?:round|stage|step)|later (?:round|stage|on)|if (?:you are |you['’]re )?successful|if (?:it|that|this|all) goes|in (?:19|20)\d\d|since (?:19|20)\d\d|"
    # who speaks for the candidate, or stands above it all
    r"refer(?:ee|ence|red|ral)\w*|recommend\w*|testimonial|predecessor|found(?:ed|er|ers|ing)\b|established|patron|named after|in memory|the late|honou?r\w*|"
    r"report(?:s|ing)? (?:\w+ )?to|line manage\w*|manage[sd] by|work(?:s|ing)? (?:closely )?(?:with|for|under|alongside)|would join|your (?:team|colleagues) (?:would|will)|"
    # what they made
    r"books?|articles?|paper|pieces?|essays?|blog|podcasts?|videos?|newsletter|interview with (?:the )?(?:bbc|press)|wr(?:ote|itten)|author\w*|read|watch\w*|published|poems?|plays?|film|songs?|"
    # whom the work is for, and who else applies
    r"customers?|suppliers?|clients?|patients?|residents?|tenants?|other candidates?|another candidate|competitor|rival|"
    # who decides above it, and whom the candidate knows
    r"approv\w+|sign(?:s|ed)? off|your (?:old |former |own )?(?:boss|friend|tutor|neighbou?r|mate|teacher|uncle|aunt|sister|brother|cousin)|"
    # who only helps it along
    r"arrang\w+|booked you|coordinat\w+|co-ordinat\w+|organi[sz]\w+|schedul\w+ by|invoice\w*|expenses?|claim|travel|taxi|reimburse\w*|adjustments?|accessib\w+|technical (?:problems?|issues?|support|difficult\w+)|(?-i:IT)|"
    r"problems?|trouble|difficult\w+|queries|enquir\w+|any questions|reschedule|copied|cc['’]?d|forward\w*|passed (?:on|your)|on behalf|"
    r"says? hi|regards to|hello to|congratulat\w+|birthday|wedding)\b",
    re.I,
)
# Right before them.
_ASKED_OF_THEM = re.compile(
    r"\b(?:contact|e-?mail|text|message|ring|phone|call|tell|let|ask|check|discuss|agree|leave|give|send|reply|reach|speak|talk|write|thank\w*|copy\w*|via|from|for|at|in|of|than|like|near|behind|opposite|about|on|"
    r"hi|hello|hey|dear|this is|i['’]m|i am|my name is)\b(?: (?:to|for|with|our|my|the|your|their|a|an|on|at|in|[a-z]+)){0,5},? ?$",
    re.I,
)
# "The restaurant is run by …": whoever does that of something else.
_OF_ELSE = re.compile(
    r"\b(?!(?:interview\w*|panel|session|round|meeting|conversation|talk|chat|discussion|it|this|that)\b)[\w'’]+,? (?:(?:is|are|was|were|will be) )(?:\w+ )?(?:run|owned|led|managed|headed|chaired|built|designed|played|catered|made) by(?: [\w'’]+){0,3} ?$",
    re.I,
)
_PHONE = re.compile(r"\+?\d[\d ()-]{7,}\d")
# Behind them.
_THEY_DO = re.compile(
    r"^(?! and (?:I|me)\b)[^.;!?]{0,60}?\b(?:(?:will|['’]ll|can|is going to|has|have|had) (?:also |then |just |kindly |already )?(?:send|sent|e-?mail\w*|contact|confirm\w*|help\w*|sort\w*|let|open\w*|collect\w*|fetch\w*|greet\w*|text|be in touch|validate|give|gave|given|asked|passed|moved|left|gone|joined|copied|print|brew|look after|drive)|"
    r"(?:lets|opens|collects|fetche?s|greets|shows you|moved|left|joined|went|trained|holds|held|founded|owns|said|says|passed|gave|sends|speaks highly|told|recommended|mentioned)\b)",
    re.I,
)
_NOT_IN_PROSE = re.compile(r"\b(?:lunch|dinner|drinks|breakfast|tour|induction|parking|arriv\w+)\b", re.I)
_A_THING = re.compile(r"\b(?:the|a|an)$", re.I)
# A name its shape alone speaks for is somebody's where these follow.
_SOMEBODY = re.compile(
    r",? (?:who|whose)\b| from (?:the |our )?[a-z]|[^.;!?]{0,40} will take (?:his|her|their|my) place\b"
)
# "with Jo from the kitchen", "me and my daughter Tash", "Sheree and me"
_BESIDE_ME = re.compile(
    r"\b(?:me|myself|I|us),? (?:and|plus|with|,)(?: (?:our|my|the)(?: [a-z][\w'’-]+){1,2})?,? $|\b(?:be|am|['’]?ll be|there|in|on it) with(?: (?:our|my|the)(?: [a-z][\w'’-]+){1,2})?,? $|"
    r"\bI(?:['’]?ll| will| shall|['’]d| would|['’]m)\b[^.!?;]{0,90}?(?:\bwith|\band|\bintroduce you to)(?: (?:our|my|the)(?: [a-z][\w'’-]+){1,2})?,? $"
)
_AND_ME = re.compile(r"(?: \([^()]{1,20}\))?,? and (?:I|me|myself)\b")

# ---- where the meeting is spoken of ----

_MEETING = re.compile(
    r"\b(?:look(?:s|ing)? forward|join\w*|sit(?:s|ting)? in|in the room|take (?:his|her|their|my) place|stand(?:ing)? in|fill(?:ing)? in|step(?:ping)? in|impressed|pleased|enjoyed|delighted|keen to|"
    r"ask you|show you|take you|walk you|tell you|hear (?:from|about)|get to know|find out|have a (?:[\w-]+ ){0,2}(?:look|yarn|chat|coffee|natter|word)|go through|carried out|"
    r"panel\w*|board|committee|on the (?:call|day)|(?:is|are|be|have|has) [^.!?]{0,40}free|host\w*|chair\w*|lead\w*|run(?:s|ning)?\b|attend\w*|present|be there|with (?:you|us|me|myself)|observ\w+|assess\w*)\b",
    re.I,
)
_DAY = re.compile(
    r"\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\btoday\b|\btomorrow\b|\byesterday\b", re.I
)
_YOU = re.compile(r"\b(?:you|your|us|we|me|i|u|ur)\b", re.I)


# Who is invited, to what: a day or a time, a conversation or a job.
_JOB = re.compile(
    r"\b(?:confirmed|invit\w+|booked|place|come (?:by|in|over|round|to)|role|position|post|vacancy|job|application|cv|shortlist\w*)\b",
    re.I,
)


def invites(lines: Sequence[str]) -> bool:
    """Whether a text speaks to somebody about a meeting for a job."""
    text = "\n".join(lines[:200])
    return bool(
        _YOU.search(text) and (has_clock(text) or _DAY.search(text)) and (cues.talks(text) or _JOB.search(text))
    )


def _sentence(line: str, at: int) -> tuple[int, int]:
    stops = stops_in(line)
    return max([0, *(stop for stop in stops if stop <= at)]), min([len(line), *(stop for stop in stops if stop > at)])


def _speaks_of_meeting(text: str) -> bool:
    return bool(cues.talks(text) or _MEETING.search(text) or has_clock(text) or _DAY.search(text))


def otherwise(line: str, one: Mention, end: int) -> bool:
    """Whether the sentence gives another reason why it names somebody."""
    begins, ends = _sentence(line, one.start)
    if _AND_ME.match(line, one.end) and cues.talks(line[begins:ends]) and _YOU.search(line, begins, ends):
        return False
    if _OTHERWISE.search(line, begins, ends) or _A_THING.search(line[: one.start].rstrip()[-4:]):
        return True
    ahead, behind = line[max(begins, one.start - 80) : one.start], line[end:ends]
    if _OF_ELSE.search(ahead) or cues.of_their_own(ahead) or _PHONE.match(behind.lstrip(" ,:(-–")):
        return True
    return bool(_ASKED_OF_THEM.search(ahead) or _THEY_DO.search(behind))


def _in_prose(line: str, one: Mention) -> int:
    """How near a sentence that names somebody is to the meeting: it speaks of it itself, or only its neighbours do."""
    begins, ends = _sentence(line, one.start)
    text = line[begins:ends]
    if len(text.split()) < 5 or not _YOU.search(line) or _NOT_IN_PROSE.search(text):
        return NOT_LEFT
    if _speaks_of_meeting(f"{line[begins : one.start]} {line[one.end : ends]}"):
        return THERE
    return NEAR if _speaks_of_meeting(f"{line[: one.start]} {line[one.end :]}") else NOT_LEFT


def _in_agenda(lines: Sequence[str], row: int, starts: set[int], at: Sequence[Place]) -> bool:
    """Whether a line of a name stands below a time and a topic, or behind a time of its own."""
    line = lines[row]
    if NO_TALK.search(line):
        return False
    if has_clock(line) and not at[row].timed and len(line) < 120 and not line.endswith((".", "!", "?")):
        return True
    if row not in starts:
        return False
    for above in range(row - 1, max(row - 6, -1), -1):
        if not lines[above] or NO_TALK.search(lines[above]):
            return False
        if at[above].timed:
            return True
    return False


def with_me(line: str, one: Mention) -> bool:
    """Whether somebody stands beside the writer: "me and my daughter Tash", "Sheree and me"."""
    begins, _ = _sentence(line, one.start)
    return bool(_AND_ME.match(line, one.end) or _BESIDE_ME.search(line[begins : one.start]))


def left(
    lines: Sequence[str], at: Sequence[Place], starts: set[int], one: Mention, does: str, met: Sequence[int]
) -> int:
    """How surely nothing but the meeting is why a place of a text names somebody; `met` are the characters of its line
    where somebody stands who certainly interviews.
    """
    line = lines[one.row]
    if one.faint or otherwise(line, one, one.end):
        return NOT_LEFT
    beside = with_me(line, one)
    begins, ends = _sentence(line, one.start)
    among = any(begins <= it < ends for it in met)
    if one.alone and not one.title:
        return WITH if beside and _in_prose(line, one) else NOT_LEFT
    if not (one.sure or does or _SOMEBODY.match(line, one.end) or beside):
        return NOT_LEFT
    if _in_agenda(lines, one.row, starts, at):
        return WITH
    near = _in_prose(line, one)
    return WITH if near and (beside or among) else near


def alike(lines: Sequence[str], starts: set[int], row: int, other: int) -> bool:
    """Whether two lines are entries of one list: they begin alike, with a name, and nothing but entries stands between."""
    between = range(min(row, other) + 1, max(row, other))
    if not {row, other} <= starts or any(not lines[it] for it in between):
        return False
    here, there = (BULLET.match(lines[it]) for it in (row, other))
    return bool(here) == bool(there) and (not here or here[0].strip()[-1] == there[0].strip()[-1])
