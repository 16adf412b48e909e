"""What somebody says right after an interview, dictated or jotted down: cut into sentences, each with a proposal what
it is.

The laws of this module: nothing is dropped, what fits nowhere is for the user alone; the words stay the user's; what
may be meant otherwise is proposed and not ticked.
"""

# ruff: noqa: E501  (tables of words, one thought a line)

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from core.abbreviations import goes_on
from core.name_words import JOB
from core.paste.found import Found, found
from core.paste.talk import cues
from core.paste.talk.days import VAGUE, day, span
from core.paste.talk.people import bare_words, mentioned
from core.paste.talk.people import people as everybody
from core.paste.talk.people import who as whom
from core.paste.talk.words import AUX, TELLS
from core.people import tidied

_MOST = 60  # sentences
_LONGEST = 2_000  # characters; what is longer is no sentence
_LITTLE = frozenset(
    "um uh and so then but also okay ok well i we they he she me my us it is are with to at the a of that then who was had just met talked spoke right".split()
)
_FILLER = re.compile(
    r"^(?:(?:um+|uh+|er+|okay|ok|so|well|right|like|and|then|also|but|oh|yeah|anyway|basically|plus)\b[,\s]*)+",
    re.IGNORECASE,
)
_BULLET = re.compile(r"^(?:[-–—*•]|\d{1,2}[.)])\s+")
_ENDS = re.compile(r"(?<=[.!?;])\s+(?=\S)")
_SAID = r"(?:told|said|says|asked|asks|talked|spoke|explained|described|mentioned|showed|wants|wanted|needs|questioned|was (?:worried|concerned|afraid)|wondered|discussed|promised|added|thought)"
_CUES = (
    rf"they (?:also )?(?:{_SAID}|need|want|will|decide|answer|promised|are going|get back|seemed|have)\b",
    rf"(?:he|she) (?:also )?(?:{_SAID}|will|seemed|felt)\b",
    r"i (?:also )?(?:talked|spoke|met|felt|should|think|thought|was|need to|have to|must|can bring|told|found that|loved|liked|will hear|guess)\b",
    r"we (?:also )?(?:talked|spoke|discussed|chatted)\b",
    r"(?:my|the) (?:skill|experience|knowledge|concern|interviewer)\b",
    r"what (?:stuck|i liked|they need)\b",
    r"answer by\b",
    r"don['’]?t forget\b",
    *cues.CUTS,
)
_CUE = re.compile(rf"(?<!\s)\s++(?:(?:and|so|then|but|um|uh|also)\s+){{0,3}}(?=(?:{'|'.join(_CUES)}))", re.IGNORECASE)
_HANGS = re.compile(
    r"(?:\b(?:that|because|since|if|whether|what|how|where|when|who|which|as|than|about|said|says|told me|think|thought|guess|someone|need is|thing|something|day|time))$",
    re.IGNORECASE,
)
_AND_WHY = re.compile(
    r",\s+(?=which (?:stuck|stayed))|(?<!\s)(?<!thing)(?<!part)(?<!bit)(?<!one),?\s++(?:and )?(?=(?:that|it) (?:really |just |also )?(?:stuck|stayed) (?:with me|in my))",
    re.IGNORECASE,
)

# ---- names ----

_WITH = r"(?:talked (?:to|with)|spoke (?:to|with)|spoken (?:to|with)|met(?: with)?|meeting with|interview(?:ed)? (?:\w+ ){0,5}(?:with|by)|chatted with|discussed .{1,60}? with|interviewer was(?: called)?|her name was|his name was|with)"
_MEETS = re.compile(rf"\b{_WITH} ", re.IGNORECASE)
_NAME_WORD = re.compile(r"[^\W\d_][\w'’.-]*")
_NO_NAME = frozenset(
    "a an the my our their his her its this that these those me us them him it you they we i he she who what someone somebody "
    "people everybody everyone nobody two three four five about at from for in on of to and or is was were are be been am as by with "
    "told said asked talked spoke explained described mentioned wants wanted then so um uh okay well because since where when how "
    "why if whether not no yes very really one team manager boss panel interviewer colleague guy woman man lady ceo cto hr great "
    "prometheus sql".split()
)
_SPEAKER = re.compile(r"^([A-Z][\w'’-]{1,20}(?: [A-Z][\w'’-]{1,20})?):\s+(?=\S)")
_LABELS = frozenset(
    "skill skills weak strong doubt doubts concern concerns send request requests answer deadline note notes remember company role todo people why detail details private worries".split()
)
_COMPANY = re.compile(r"\b(?:at|for) (?:the )?((?:[A-Z][\w&'’-]+)(?: (?:[A-Z][\w&'’-]+|&)){0,3})")
_COMPANY_LOW = re.compile(
    r"\bat ([a-z][\w'’-]{2,30})(?= (?:i|and|they|we|he|she|with|today|this|\w+ (?:told|said|talked|asked))\b|$)"
)
_COMPANY_CONTEXT = re.compile(r"\b(?:interview|talked|spoke|met|meeting)\b", re.IGNORECASE)
_ROLE = re.compile(
    r"\binterview(?:ed)? (?:for|as) (?:the |a |an )?(?:role of |position of |job of )?(.{3,60}?)(?: (?:role|position|job))?(?= at | with |[.,]|$)",
    re.IGNORECASE,
)

# ---- what a sentence is ----

_NOT = re.compile(
    r"\b(?:did not|didn['’]?t|does not|doesn['’]?t|do not need|don['’]?t need|will not|won['’]?t|nobody|no one|never asked|not ask)\b",
    re.IGNORECASE,
)
_ANSWER = re.compile(
    r"\b(?:get back|come back|back to me|let me know|be in touch|(?:i|i['’]ll|will) (?:will )?hear|decide|decision|respond|reply|answer|make up their mind|call me|write to me|ring me|phone me|it (?:would|will|could|might) take|be told)\b",
    re.IGNORECASE,
)
_WAIT = re.compile(r"\b(?:asked (?:me )?to wait|wait|not to write before)\b", re.IGNORECASE)
_CALL = re.compile(r"\b(?:i should|asked me to|told me to|i can) (?:call|phone|ring)\b", re.IGNORECASE)
_REQUEST = (
    re.compile(r"^(?:please )?(?:send|request|requests|todo|to send)\s*:\s*(?P<what>.+)", re.IGNORECASE),
    re.compile(
        r"\b(?:send|forward|email|mail|share|submit|provide|bring|show|hand in|upload)(?: (?:to )?(?:them|her|him|me|us|it))?(?: over| along)? (?P<what>(?!to\b|that\b).+)",
        re.IGNORECASE,
    ),
    re.compile(r"\bask(?:ed|s)?(?: me| us)? for (?P<what>.+)", re.IGNORECASE),
    re.compile(
        r"\b(?:they|he|she)(?:['’]d like|(?: also)? (?:want(?:s|ed)?|need(?:s|ed)?|would like))(?: to (?:see|have|get))? (?P<what>(?:my|a|an|the|two|three|some|all|copies|references|photos?|pictures?|samples?|examples?|proof)\b.+)",
        re.IGNORECASE,
    ),
)
_REQUESTED = re.compile(
    r"\b(?:(?:ask|want|need|told|would like|['’]d like|like)(?:ed|s)?\b.{0,30}\b(?:send|forward|email|mail|share|submit|provide|bring|show|upload|for|see|my|a|the|two|three)|"
    r"(?:i|we)(?:['’]ll)? (?:need|have|had|must|should|promised|am supposed|said i would|said i['’]d|will)(?: to)? (?:send|forward|email|mail|share|submit|provide|bring|upload)|"
    r"(?:could|can|would) you (?:please )?(?:send|forward|email|share|bring)|don['’]?t forget to (?:send|forward|email|submit|bring|share)|forget to send)\b|^(?:please )?(?:send|request|requests|to send)\s*:",
    re.IGNORECASE,
)
_QUESTION = re.compile(
    r"\bask(?:ed|s)?(?: me| us)? (?:how|why|what|where|when|who|which|whether|about|if (?!i (?:could|can) (?:send|share|forward|provide|bring)))",
    re.IGNORECASE,
)
_SOMEONE = re.compile(
    r"\b(?:they|he|she) (?:need|needs|want|wants|look for|are looking for) (?:someone|somebody|people|a person)\b|\bwhat they (?:need|want) is (?:someone|somebody)\b",
    re.IGNORECASE,
)
_DOUBT = re.compile(
    r"\b(?:(?:was|were|is|are|am|seemed|felt|got|a bit|little) (?:a (?:bit|little) )?(?:worried|concerned|afraid|skeptical|sceptical|unsure|not sure)|(?:was|were) not sure|were not convinced|not convinced|worries|worried|"
    r"(?:my|his|her|their|main|only|biggest|one|a|the) (?:concern|objection|worry|doubt|weakness|weak point)s?|concerns?|questioned|doubt(?:ed|s)|objected|wondered|weak(?:ness)?)\b|^(?:weak|doubts?|worries|concerns?)\s*:",
    re.IGNORECASE,
)
_DOUBT_CORE = (
    re.compile(r"^(?:weak(?:ness)?|doubts?|worries|concerns?)\s*:\s*(.+)", re.IGNORECASE),
    re.compile(
        r"\b(?:worried|concerned|afraid|sure|unsure|convinced|skeptical|sceptical|concern was|objection was|worry was|doubt was|questioned|wondered|doubted|objected|felt|think|thought)(?: also)?(?: that| whether| if| about| was)? (.+)",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:concern|objection|worry|doubt|weakness|weak point) (?:is|was|were)(?: that| whether| if| about)? (.+)",
        re.IGNORECASE,
    ),
)
_MINE = re.compile(r"^(?:i|my)\b|\bi (?:felt|feel|was|am) (?:that|worried|afraid|concerned|not sure)", re.IGNORECASE)
_ABOUT_THEM = re.compile(
    r"\b(?:i am|i['’]m|i was) (?:still )?(?:not sure|unsure)\b|\bnot sure (?:about|i (?:want|would))", re.IGNORECASE
)
_SKILL = re.compile(
    r"\b(?:my (?:skills?|experience|knowledge|background|expertise|training)\b|i can (?:bring|offer)|i (?:have|bring) (?:the |a )?(?:experience|knowledge)|skills?\s*:)|\bwhat they need\b|\bthey need (?:someone|somebody)\b",
    re.IGNORECASE,
)
_SKILL_CORE = (
    re.compile(r"^skills?\s*:\s*(.+)", re.IGNORECASE),
    re.compile(
        r"\b(my (?:skills?|experience|knowledge|background|expertise|training) (?:with|in|of|as|on) .+?)(?= (?:is|are|was|could|would|might|will|matches|fits)\b|[.,]|$)",
        re.IGNORECASE,
    ),
    re.compile(r"\bi can (?:bring|offer) (.+)", re.IGNORECASE),
    re.compile(r"\band (i (?:have|can|know|did|led|ran|built) .+)", re.IGNORECASE),
)
_WHY = re.compile(
    r"\b(?:stuck with me|stayed with me|stuck in my mind|i (?:really )?(?:loved|liked|enjoyed|remember(?:ed)?)|i found (?:that|this|it) (?:so |very |really )?\w+|what (?:i liked|struck me|impressed me)|struck me|impressed me)\b|^why\s*:", re.IGNORECASE)  # fmt: skip
_WHY_CORE = (
    re.compile(r"\b(?:because|since(?! (?:\d|then|last|the ))|as) (.+)", re.IGNORECASE),
    re.compile(r"\bwas (?:that |how )?(.+)", re.IGNORECASE),
    re.compile(r"^why\s*:\s*(.+)", re.IGNORECASE),
)
_TALKED = re.compile(
    r"\b(?:told me|told us|talked|spoke|spoken|explained|described|mentioned|showed me|said|says|discussed|chatted|shared|pointed out|was telling me)\b",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    r"\b(?:about|that|how|they|their|what|we|me the|discussed|mentioned|explained|described)\b", re.IGNORECASE
)
_I_SAID = re.compile(r"^i (?:told|said|mentioned|explained)\b", re.IGNORECASE)
_DIFFERENT = re.compile(
    r"\b(?:should have|shouldn['’]?t have|next time|i forgot|i wish|could have)\b|^i (?:talked|spoke|said) (?:far |much )?too\b",
    re.IGNORECASE,
)
_TOO = re.compile(r"^i (?:talked|spoke|said) (?:far |much )?too\b", re.IGNORECASE)

# ---- cutting ----


def sentences(text: str) -> list[str]:
    """The text in sentences; where nobody put a full stop, at the words with which people begin to say something."""
    cut: list[str] = []
    for line in re.split(r"[\n\r]+", text):
        line = " ".join(_BULLET.sub("", line.strip()).split())
        if not line:
            continue
        parts: list[str] = []
        for part in _ENDS.split(line):
            if parts and goes_on(parts[-1][-12:], part):
                parts[-1] += f" {part}"
            else:
                parts.append(part)
        for part in parts:
            cut += _clauses(part) if len(part.split()) > 12 else _AND_WHY.split(part)
    found = [sentence for part in cut if (sentence := part.strip(" ,;"))]
    return [*found[: _MOST - 1], " ".join(found[_MOST - 1 :])] if len(found) > _MOST else found


def _clauses(text: str) -> list[str]:
    """A long sentence cut before what begins another, but not behind a word that still waits for its clause."""
    pieces: list[str] = []
    for part in _AND_WHY.split(text):
        at = 0
        for match in _CUE.finditer(part):
            head = part[at : match.start()]
            if len(head[-60:].split()) < 3 or _HANGS.search(head[-40:].rstrip()):
                continue
            pieces.append(head)
            at = match.end()
        pieces.append(part[at:])
    return pieces


def _before_names(pieces: list[str], known: Sequence[str]) -> list[str]:
    """Cut again where one of the people begins to do something: "… leeds and tom asked me"."""
    if not known:
        return pieces
    bare_names = [bare_words(name) for name in known]
    given = {re.escape(words[0]) for words in bare_names} | {re.escape(name) for name in known}
    start = re.compile(
        rf"(?<!\s)\s++(?:(?:and|then|but|so)\s+){{0,3}}(?=(?:{'|'.join(sorted(given, key=len, reverse=True))}) (?:{AUX} ){{0,2}}{TELLS}\b)",
        re.IGNORECASE,
    )
    out: list[str] = []
    for piece in pieces:
        at = 0
        for match in start.finditer(piece):
            head = piece[at : match.start()]
            if len(head[-60:].split()) < 2 or _HANGS.search(head[-40:].rstrip()):
                continue
            out.append(head)
            at = match.end()
        out.append(piece[at:])
    return out


# ---- what it is ----


@dataclass(frozen=True, slots=True)
class Said:
    """One proposal. Kind: detail, why (of `who`, a place in Talk.people, or None), request (`due` its day), doubt (`mine`
    or theirs), promised, wait, call, skill, well, differently, alone. `sure` ones are ticked in advance.
    """

    kind: str
    value: str | int | bool
    words: str
    who: int | None = None
    due: str = ""
    mine: bool = False
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Talk:
    """`people` are all that are named, those the case knows first; `company` and `role` where they are said."""

    people: tuple[str, ...] = ()
    said: tuple[Said, ...] = ()
    company: Found | None = None
    role: Found | None = None


_TALKS = re.compile(
    r"\b(?:(?:told|asked) (?:me|us)|i (?:just )?(?:talked|spoke|met|had an interview|have to send|need to send|think my|should have)|we (?:also )?(?:talked|discussed)|stuck with me|"
    r"they (?:asked|want(?:ed)?|need|will (?:get|let|call|decide|answer|be in touch)|said|decide|promised|were not sure)|talked (?:to|about)|(?:she|he) said|"
    r"i (?:was worried|felt|am not sure)|wondered if|don['’]?t forget)\b|^\W{0,3}(?:skills?|weak|doubts?|concerns|send|answer by)\s*:|^Me: ",
    re.IGNORECASE | re.MULTILINE,
)
_LETTER = re.compile(
    r"^[ \t]{0,8}(?:(?:from|to|subject|topic|when|von|van|betreff|onderwerp|objet|asunto|oggetto|meeting id|passcode)\s?:|(?:hi|hello|dear|hey) [A-Z]\w+\s*[,!]|(?:hi|hello|dear|hey)(?: (?-i:[A-Z])[\w.'’-]*){1,3}\s*$|BEGIN:)",
    re.IGNORECASE | re.MULTILINE,
)
_TO_ME = re.compile(
    r"\b(?:you(?:['’]ll| will) (?:meet|be meeting|be speaking|speak)|your interview|can see you)\b", re.IGNORECASE
)

_COME = re.compile(r"\b(?:can|could) (?:you|u) (?:please )?(?:come|pop|drop)\b", re.IGNORECASE)


def is_talk(text: str) -> bool:
    """Whether somebody tells what happened, and does not invite."""
    head = text[:20_000]
    return bool(_TALKS.search(head)) and not _LETTER.search(head) and not _TO_ME.search(head)


def is_prose(text: str) -> bool:
    """Whether this may be told as well, though nothing in it says so for certain."""
    told = len(text.split()) > 5 and re.search(
        r"\b(?:i|i['’]\w+|me|my|they|told|said|asked|showed)\b", text[:20_000], re.IGNORECASE
    )
    return bool(told) and not any(form.search(text[:20_000]) for form in (_LETTER, _TO_ME, _COME))


def _tidy(text: str) -> str:
    return _FILLER.sub("", text.strip(" ,;.!")).strip(" ,;.!")


def _due(text: str, now: datetime) -> tuple[str, str, bool]:
    """(the text without its day, the day, whether that is certain)."""
    if not (when := day(text, now)):
        return text, "", True
    return (text[: when[2].start()] + text[when[2].end() :]).strip(" ,.;"), when[0].isoformat(), when[1]


def _requests(text: str, words: str, now: datetime) -> list[Said]:
    for pattern in _REQUEST:
        if match := pattern.search(text):
            what, due, sure = _due(match["what"], now)
            what = re.sub(r"^(?:three|two|some|a few|several) things?:?\s*", "", what.strip(" :")).strip(" .,;!?")
            what = re.sub(r"\b(?:and|so|to them|as soon as possible|please)$", "", what).strip()
            parts = [what]
            if "," in what or re.search(r"\band (?:a|an|my|two|three|the)\b", what):
                parts = [
                    part for part in re.split(r",(?: and)? | and (?=(?:a|an|my|two|three|the)\b)", what) if part.strip()
                ]
            return [
                Said("request", part.strip(), words, due=due, sure=len(part) < 120 and sure)
                for part in parts
                if len(part) > 2
            ]
    return []


_TALKS_ABOUT = re.compile(rf"\b(?:{AUX} )?{TELLS}\b|\b(?:keeps|runs|has|['’]s got)\b", re.IGNORECASE)


_NOT_TO_TICK = {
    "request": re.compile(
        r"^(?:how|as|they|that|noon|evening|it)\b|\b(?:um|uh|they|we|no)\b|^(?:any|some)thing\b", re.IGNORECASE
    ),
    "detail": re.compile(
        r"^(?:(?:he|she|they) (?:just )?)?(?:said|says|say)\b|\?$|\bbetween (?:me|us|you)\b|^\w+$|^met\b",
        re.IGNORECASE,
    ),
    "promised": re.compile(r"\b(?:no|wait|sorry|actually)\b", re.IGNORECASE),
    "why": re.compile(r"\b(?:was|were) (?:concerned|worried)\b|^(?:\S+\s+){30}", re.IGNORECASE),
}


def _lost(sentence: str, kept: str) -> bool:
    """Whether more than a few words of a sentence stand nowhere else."""
    words = {word.strip(".,:;!?()-'").casefold() for word in sentence.split()} - _LITTLE
    kept = kept.casefold()
    return sum(bool(word) and word not in kept for word in words) > 2


def _cautious(one: Said, sentence: str, people: Sequence[str]) -> Said:
    """The same, unticked where its words leave a doubt."""
    pattern = _NOT_TO_TICK.get(one.kind)
    text = sentence if one.kind == "promised" else str(one.value)
    speaker = _SPEAKER.match(sentence)
    label = one.kind == "detail" and speaker is not None and whom(speaker[1], people) is None
    long = one.kind == "detail" and len(text.split()) > 30
    return replace(one, sure=False) if one.sure and (label or long or (pattern and pattern.search(text))) else one


def _named(text: str, people: Sequence[str]) -> int | None:
    """Whom a sentence is about: who stands at its beginning, or the only one it names."""
    hits = mentioned(text, people)
    if hits and (hits[0][0] < 4 or len({one for _, one in hits}) == 1):
        return hits[0][1]
    return None


def _wished(text: str, words: str, now: datetime) -> list[Said]:
    """What they want, said in other words than "asked me to send"."""
    for pattern in cues.WISHES:
        if match := pattern.search(text):
            what, due, _ = _due(match["what"], now)
            return [Said("request", what.strip(" .,;:!?"), words, due=due, sure=False)] if len(what) > 2 else []
    return []


def _core(patterns: Sequence[re.Pattern], text: str) -> str:
    for pattern in patterns:
        if match := pattern.search(text):
            return match[1].strip(" ,;.!?")
    return ""


def read(text: str, now: datetime, known: Sequence[str] = ()) -> Talk:
    """Cuts what was said and proposes what each sentence is; `known` are the names the case has already."""
    pieces = sentences(text[:20_000])
    people = everybody(text[:20_000], known)
    pieces = _before_names(pieces, people)
    last: int | None = 0 if len(people) == 1 else None
    said: list[Said] = []
    moved = False
    company = role = None
    for piece in pieces[:_MOST]:
        sentence = _tidy(piece)
        if len(sentence) < 3:
            continue
        words = Found.of(sentence, sentence).words
        if not role and (match := _ROLE.search(sentence)) and JOB.search(match[1]):
            role = found(match[1], words)
        if not company and _COMPANY_CONTEXT.search(sentence):
            hit = _COMPANY.search(sentence) or (_COMPANY_LOW.search(sentence) if sentence == sentence.lower() else None)
            if hit and not JOB.search(hit[1]):
                company = found(hit[1] if hit[1][0].isupper() else tidied(hit[1]), words)
        speaker = _SPEAKER.match(sentence)
        mine = speaker is not None and speaker[1].lower() in ("me", "i")
        who = None
        body = sentence
        if speaker and not mine and speaker[1].lower() not in _LABELS:
            who, body = whom(speaker[1], people), sentence[speaker.end() :]
        named = who if who is not None else _named(sentence, people)
        if named is None and re.search(r"\b(?:he|she|him|her|his)\b", sentence, re.IGNORECASE):
            named = last
        last = named if named is not None else last
        found_here = (
            [Said("alone", sentence, words)]
            if len(sentence) > _LONGEST
            else _kinds(body, sentence, words, named, last, people, now, bool(speaker) and not mine, mine)
        )
        if (
            moved
            and last is not None
            and cues.OWN_LIFE.match(sentence)
            and [one.kind for one in found_here] == ["alone"]
        ):
            found_here = [Said("why", sentence, words, last, sure=False)]
        moved = bool(cues.MOVED.search(sentence)) and not any(one.kind == "why" for one in found_here)
        kept = [
            *(f"{one.words} {one.value}" for one in found_here),
            *people,
            *(one.words for one in (company, role) if one),
        ]
        if _lost(sentence, " ".join(kept)):
            found_here.append(Said("alone", sentence, words))
        said += [_cautious(one, sentence, people) for one in found_here]
    return Talk(tuple(people), tuple(said), company, role)


def _kinds(
    body: str,
    sentence: str,
    words: str,
    named: int | None,
    last: int | None,
    people: list[str],
    now: datetime,
    quoted: bool,
    mine: bool,
) -> list[Said]:
    """What one sentence is; mostly one thing, the first that fits."""
    alone = Said("differently" if _DIFFERENT.search(sentence) else "alone", sentence, words)
    if cues.PRIVATE.search(sentence) or cues.ANSWERED.search(sentence):
        return [alone]
    if mine or (_NOT.search(sentence) and not _WHY.search(sentence)) or _TOO.search(sentence):
        return [alone]
    if _CALL.search(sentence):
        return [Said("call", True, words, sure=False)]
    if _WAIT.search(sentence) and (days := span(sentence)):
        return [Said("wait", days, words)]
    if (_ANSWER.search(sentence) or cues.HEARD.search(sentence)) and not _REQUESTED.search(sentence):
        vague = VAGUE.search(sentence)
        when = None if vague else day(sentence, now)
        if when:
            return [Said("promised", when[0].isoformat(), words, sure=when[1])]
        if not vague and (days := span(sentence)):
            return [Said("promised", (now.date() + timedelta(days=days)).isoformat(), words)]
        if (
            _ANSWER.search(sentence)
            and not re.search(r"\bmy answer\b", sentence, re.IGNORECASE)
            and not _DOUBT.search(sentence)
        ):
            return [alone]
    if _REQUESTED.search(body) and not _QUESTION.search(body) and not _SOMEONE.search(body):
        asked = _requests(body, words, now)
        if asked:
            return asked
    if not _SOMEONE.search(body) and not cues.DOUBTED[0].search(body) and (asked := _wished(body, words, now)):
        return asked
    if skilled := cues.SKILLED.search(body):
        value = skilled["what"] or skilled["done"] or skilled["bare"]
        return [Said("skill", value, words, sure=False)]
    if _SKILL.search(sentence) and not re.search(r"\b(?:lack of|no|not)\b", sentence, re.IGNORECASE):
        core = _core(_SKILL_CORE, sentence)
        if core:
            return [Said("skill", core, words)]
        return [Said("skill", sentence, words, sure=False)]
    if _WHY.search(sentence):
        core = _core(_WHY_CORE, sentence)
        if core and last is not None:
            return [Said("why", core, words, named if named is not None else last)]
    if (
        last is not None
        and (cues.MOVED.search(sentence) or _TALKS_ABOUT.search(sentence))
        and (why := cues.REASON.search(sentence))
    ):
        told = (
            [Said("detail", sentence[: why.start()].strip(" ,"), words, named, sure=False)]
            if not cues.MOVED.search(sentence)
            else []
        )
        return [*told, Said("why", why["what"], words, named if named is not None else last, sure=False)]
    if _ABOUT_THEM.search(sentence):
        return [alone]
    if _DOUBT.search(sentence) and not _TALKED.search(
        re.split(r"\b(?:concern|worr|weak|doubt)", sentence, maxsplit=1)[0]
    ):
        core = _core(_DOUBT_CORE, sentence)
        core = re.sub(r"^(?:that|whether|if|about)\s+", "", core)
        by_me = bool(_MINE.search(sentence)) and not re.match(
            r"(?:weak|doubts?|concerns?)\s*:", sentence, re.IGNORECASE
        )
        if len(core.split()) > 1:
            return [
                Said("doubt", part, words, mine=by_me)
                for part in ([core] if ":" not in sentence else re.split(r",\s+", core))
            ]
    for pattern in cues.DOUBTED:
        if (doubted := pattern.search(body)) and not _I_SAID.search(sentence):
            what = re.sub(r"^(?:that|whether|if|about) ", "", doubted["what"], flags=re.IGNORECASE)
            return [Said("doubt", what, words, sure=False)] if len(what.split()) > 1 else [alone]
    if _QUESTION.search(sentence) or _I_SAID.search(sentence):
        return [alone]
    if quoted or (_TALKED.search(sentence) and _ABOUT.search(sentence)):
        who = (
            named if named is not None else last if re.match(r"(?:he|she|they|we)\b", sentence, re.IGNORECASE) else None
        )
        if who is None and len(people) == 1:
            who = 0
        return [Said("detail", body if quoted else sentence, words, who, sure=who is not None or not people)]
    if named is not None and _TALKS_ABOUT.search(sentence) and len(sentence.split()) > 4:
        return [Said("detail", sentence, words, named, sure=False)]
    if _MEETS.search(sentence) and mentioned(sentence, people):
        return []  # it said who was there, and that is a row
    return [alone]
