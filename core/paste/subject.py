"""What an interview is for, from its subject or title: the job, and whom it is with; whether it was called off.

The law of this module: only the patterns people really use ("Interview: JOB at COMPANY"), and only when one
reading fits.
"""

# ruff: noqa: E501  (tables of words, one thought a line)

from __future__ import annotations

import re
from dataclasses import dataclass

from core.name_words import JOB
from core.paste.found import Found, found
from core.paste.trades import names_job, several
from core.paste.words import GAP, MAY_GAP, legal, sentences

_SUBJECT = re.compile(
    r"(?:subject|betreff|asunto|objet|oggetto|assunto|onderwerp|件名|title|titel|título|summary|topic|thema|event)\s*[:：]\s*(.+)",
    re.IGNORECASE,
)
_PREFIX = re.compile(
    r"^(?:(?:re|fwd?|aw|wg|rv|tr|updated invitation|invitation|einladung|invitación|accepted|confirmed|confirmation|reminder|"
    r"bestätigung|updated|ext|external)\s*[:：]\s*|\[[^\]]{0,30}\]\s*)+", re.IGNORECASE)  # fmt: skip
_INTERVIEW = re.compile(
    r"\b(?:job )?interviews?\b|\bvorstellungsgespräche?\b|\bbewerbungsgespräch\b|\bkennenlernen\b|\bentrevista\b|\bentretien\b|"
    r"\bcolloquio\b|\bsollicitatiegesprek\b|\bscreening\b|\bonsite\b|\bphone screen\b|面接|面談|면접", re.IGNORECASE)  # fmt: skip
_ROLE_LABEL = re.compile(
    r"(?:position|post|role|job title|job|vacancy|stelle|position/stelle|puesto|poste|posizione|vaga|職種|募集職種|ポジション)\s*[:：]\s*(.+)", re.IGNORECASE)  # fmt: skip
_AT = re.compile(r"\s(?:at|@|bei(?: der| dem)?|chez|en|con|with|mit)\s+", re.IGNORECASE)
_WITH = re.compile(r"\s(?:with|mit|con|avec)\s+(.+)$", re.IGNORECASE)
_IN_BRACKETS = re.compile(r"\(([^()]{2,40})\)$")
_FOR = re.compile(
    r"^(?:(?:your|ihr|dein|zum|zur|for|für|als|para|pour|per|as|de|of|the|die|den|das|el|la|le|a|an|position|role|stelle|puesto|job)\b\s*)+",
    re.IGNORECASE,
)
_CUT = re.compile(rf"{MAY_GAP}(?:[:：|·•/–—]|,\s)\s*(?![^()]{{0,40}}\))|{GAP}-\s+")  # not at the strokes of "(m/f/d)"
_COUNTED = re.compile(
    r"^(?:(?:R|REQ|JR|ID)[-_]?\d{3,}|\d(?:st|nd|rd|th)|first|second|third|final|last)\s(?:round\s)?", re.IGNORECASE
)
_OFF = re.compile(
    r"^\W{0,3}(?:(?:re|fwd?|aw|wg|updated|notification|interview)\s?[:：]?\s)*\W{0,2}(?:cancel+ed|cancellation(?= of\b|\W*[:–—|-]|\W*$)|abgesagt|absage|storniert|"
    r"cancelad[oa]|anulad[oa]|suspendid[oa]|annulée?|annulat[oa]|annullat[oa]|geannuleerd|inställt|aflyst|odwołane|postponed|verschoben|"
    r"aplazad[oa]|reportée?|キャンセル|中止|延期|declined|abgelehnt|rechazad[oa])\b|"
    r"\b(?:(?:has|have) been|is|was|are|wurde|ist|ha sido|a été)\s(?:now )?(?:cancel+ed|called off|postponed|abgesagt|verschoben|cancelad[oa]|aplazad[oa]|annulé|reporté)\b|"
    r"(?<!no longer )(?<!not )(?<!un-)\b(?:cancel+ed|abgesagt)\W{0,3}$",
    re.IGNORECASE,
)
_OFF_IN_BODY = re.compile(
    r"\b(?:(?:event|interview|meeting|call|termin|gespräch|vorstellungsgespräch|entrevista|entretien)\b[^.!?\n]{0,60}\s(?:has been|have been|is|was|wurde|ist|ha sido|a été)\s"
    r"(?:now )?(?:cancel+ed|called off|postponed|abgesagt|verschoben|cancelad[oa]|aplazad[oa]|annulé|reporté)|"
    r"(?:have to|need to|must|had to) (?:cancel|postpone|reschedule|call off) (?:the|your|our|this|tomorrow|today))\b",
    re.IGNORECASE,
)
_OFF_IN_SENTENCE = re.compile(
    r"\b(?:interview|meeting|call|gespräch|entrevista|entretien)\b.{0,300}\s(?:has been|have been|had to be|is|was) (?:now )?(?:cancel+ed|called off|postponed)\b|"
    r"\b(?:not|no longer|unable to|cannot|can['’]t) (?:be )?(?:able to )?(?:go(?:ing)? ahead|proceed(?:ing)?|offer|hold|continue) (?:with )?(?:you )?(?:your|the|an?|this|our) (?:\w+ ){0,4}interview\b|"
    r"\binterview\b.{0,200}\b(?:will|is) (?:not|no longer) (?:be )?(?:take place|taking place|go(?:ing)? ahead|needed|required)\b|"
    r"\b(?:cancel|call off|postpone) (?:your|the|our|this|today['’]s|tomorrow['’]s) (?:\w+ ){0,4}interview\b",
    re.IGNORECASE,
)
_KIND = re.compile(
    r"\b(?:video|phone|telephone|virtual|online|panel|technical|personal|zoom|teams) (?=interview\b)", re.IGNORECASE
)
_WHEN = re.compile(r"\s@\s(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|lun|mar|mié|jue|vie)\b.*$", re.IGNORECASE)
_PLACES = re.compile(
    r"\b(?:room|office|building|floor|hq|headquarters|zoom|teams|google|meet|skype|webex|phone|video|\d)",
    re.IGNORECASE,
)
_NOT_THE_JOB = re.compile(
    r"\b(?:hiring manager|recruiter|head of|director|team|panel|round|stage|call)\b", re.IGNORECASE
)
_TAIL = re.compile(
    rf"{MAY_GAP}(?:\((?!\w{{1,2}}/|all )[^)]{{0,30}}\)|\b(?:position|role|stelle|job)\b)\s*$", re.IGNORECASE
)


_APPOINTED = re.compile(
    r"\b(?:is|has been|are|on) (?:confirmed|scheduled|booked|cancelled|canceled)\b.*$|\son\s.{0,20}\d.*$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class About:
    """`maybe` is what an interview is "with": a company, or a person."""

    role: Found | None = None
    maybe: Found | None = None


_GENERAL = re.compile(
    r"\binterview (?:questions|tips|skills|prep(?:aration)?|guide|advice)\b|\bnewsletter\b|\bwebinar\b", re.IGNORECASE
)


def is_general(title: str) -> bool:
    """Whether a mail is about interviews, and not about one."""
    return bool(_GENERAL.search(title))


def speaks_of_interview(title: str) -> bool:
    """Whether a title has a word for an interview in it."""
    return bool(_INTERVIEW.search(title))


_INVITED = re.compile(
    r"\byou(?:['’]ve| have|r)?\b[^.!?]{0,60}\b(?:interview|shortlisted|selected)|\binvite you\b|\b(?:can|could|would like to) see you\b|\bcould you (?:pop|come) in\b",
    re.IGNORECASE,
)


def invites(text: str) -> bool:
    """Whether a sentence invites somebody to an interview."""
    return bool(_INVITED.search(text[:600]))


def called_off(title: str) -> bool:
    """Whether a title says that the meeting does not take place, or not then."""
    return bool(_OFF.search(title[:300].strip()))


def called_off_in(lines: list[str]) -> bool:
    """Whether a mail says so: in its subject, or in a sentence about the interview."""
    title = line(lines) or next((text for text in lines if text), "")
    return called_off(title) or any(
        _OFF_IN_BODY.search(text[:600]) or any(map(_OFF_IN_SENTENCE.search, sentences(text[:600])))
        for text in lines[:200]
        if not text.startswith(">")
    )


_QUOTED = re.compile(r".{3,80} (?:invited you to|accepted your invitation to) [“\"](.{3,120})[”\"]\.?")


def _inside(title: str) -> str:
    """The title of the meeting out of "Ana Torres invited you to “…”"."""
    quoted = _QUOTED.fullmatch(title)
    return quoted[1] if quoted else title


def line(lines: list[str]) -> str:
    """The subject of a mail, or the first line of an invitation when it speaks of an interview; '' otherwise."""
    for text in lines[:60]:
        if match := _SUBJECT.match(text):
            return _inside(match[1])
    first = next((text for text in lines if text), "")
    if re.match(r"(?i)you have been invited to the following event|this event has been (?:updated|changed)", first):
        below = (text for text in lines[lines.index(first) + 1 :] if text and not re.match(r"(?i)changed\s?:", text))
        first = next(below, "")
    if (inside := _inside(first)) != first:
        return inside
    return first if len(first) < 160 and _INTERVIEW.search(first) and not first.endswith((".", "!", "?", ",")) else ""


def _job(text: str) -> str:
    """The job alone, without “Interview for the position of …”; '' when this names none."""
    text = _INTERVIEW.sub(" ", _KIND.sub("", _COUNTED.sub("", text.strip()))).strip(" -–—:,.")
    text = re.split(r"\sfor\s", text)[-1]  # "Jordan Avery for Data Scientist"
    text = _FOR.sub("", text).strip(" -–—:,.")
    previous = None
    while text != previous:
        previous, text = text, _TAIL.sub("", text).strip(" -–—:,.")
    good = 2 < len(text) <= 80 and names_job(text) and not legal(text) and not several(text) and len(text.split()) <= 8
    return text if good and (text[0].isupper() or not text[0].isascii() or text[0].isdigit()) else ""


def _firm(text: str) -> str:
    """A company's name after "at"; '' when it may be a place, a time or a sentence."""
    text = _CUT.split(text.strip())[0]
    text = re.sub(rf"{MAY_GAP}\([^)]{{0,200}}\)\s*$", "", text).strip(" .")
    good = 1 < len(text) <= 60 and len(text.split()) <= 5 and (text[0].isupper() or not text[0].isascii())
    return text if good and not _PLACES.search(text) and not JOB.search(text) else ""


def _labelled(pattern: re.Pattern, lines: list[str]) -> Found | None:
    hits = [(match[1].strip(), text) for text in lines[:300] if (match := pattern.match(text))]
    good = {value: text for value, text in hits if 1 < len(value) <= 80 and "://" not in value and "@" not in value}
    return found(*next(iter(good.items()))) if len(good) == 1 else None


def find(subject: str, lines: list[str]) -> About:
    """The job, from labelled lines first, then from the subject."""
    role = _labelled(_ROLE_LABEL, lines)
    words = subject[:200].split("\n")[0]
    text = _WHEN.sub("", _PREFIX.sub("", words.strip()))
    if not _INTERVIEW.search(words):  # "[Onsite] Jordan Avery - JOB" says it in brackets
        return About(role)
    if not role and (match := _IN_BRACKETS.search(text)) and names_job(match[1]) and not _NOT_THE_JOB.search(match[1]):
        role = found(match[1], words)  # "Interview Jordan Avery (JOB)"
    if not role:
        parts = [_AT.split(part)[0] for part in _CUT.split(text)]
        parts += [_AT.split(text.rpartition(" for ")[2])[0]] if " for " in text else []
        jobs = {job for part in parts if not _NOT_THE_JOB.search(part) and (job := _job(part))}
        role = found(jobs.pop(), words) if len(jobs) == 1 else None
    maybe = None
    if match := _WITH.search(text):
        firm = _firm(re.split(r"\s(?:for|as|and)\s", _APPOINTED.sub("", match[1]))[0].strip())
        maybe = found(firm, words) if len(firm.split()) == 1 else None
    return About(role, maybe)
