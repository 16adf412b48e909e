"""What one piece of what was told is: the first of what its words say for certain, else what the model of talk makes of
it.

The law of this module: what only a cue or the model says is proposed and never ticked.
"""

# ruff: noqa: E501  (tables of words, one thought a line)

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from core.paste.talk import cues, model
from core.paste.talk.days import VAGUE, day, span
from core.paste.talk.people import mentioned
from core.paste.talk.tokens import tokens
from core.paste.talk.words import AUX, TELLS

_GUESS = 0.5  # how likely the model must find a kind
_WORDS = 60  # the longest piece it is asked about


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


_WITH = r"(?:talked (?:to|with)|spoke (?:to|with)|spoken (?:to|with)|met(?: with)?|meeting with|interview(?:ed)? (?:\w+ ){0,5}(?:with|by)|chatted with|discussed .{1,60}? with|interviewer was(?: called)?|her name was|his name was|with)"
_MEETS = re.compile(rf"\b{_WITH} ", re.IGNORECASE)
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
# What follows a thing asked for and is none.
_NO_MORE = re.compile(r", (?=(?:i|i['’]\w+|no|not|free|sent|should|would|they|he|she)\b)", re.IGNORECASE)
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


def _due(text: str, now: datetime) -> tuple[str, str, bool]:
    """(the text without its day, the day, whether that is certain)."""
    if not (when := day(text, now)):
        return text, "", True
    return (text[: when[2].start()] + text[when[2].end() :]).strip(" ,.;"), when[0].isoformat(), when[1]


def _requests(text: str, words: str, now: datetime) -> list[Said]:
    for pattern in _REQUEST:
        if match := pattern.search(text):
            what, due, sure = _due(_NO_MORE.split(match["what"], maxsplit=1)[0], now)
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


def likely(sentence: str, names: Collection[str]) -> str:
    """What the model of talk takes a piece for."""
    each = tokens(sentence, names)[:_WORDS]
    return model.kind(each)[0] if each else ""


def by_model(sentence: str, words: str, who: int | None, names: Collection[str], now: datetime) -> list[Said]:
    """What a piece that fits nothing most likely is: proposed, never ticked."""
    if cues.PRIVATE.search(sentence) or cues.ANSWERED.search(sentence):
        return []
    each = tokens(sentence, names)
    if not 2 < len(each) <= _WORDS:
        return []
    kind, chance = model.kind(each)
    if chance < _GUESS or kind not in model.FACTS:
        return []
    if kind == "promised":
        when = None if VAGUE.search(sentence) else day(sentence, now)
        return [Said("promised", when[0].isoformat(), words, sure=False)] if when else []
    if kind == "detail":
        return [Said("detail", sentence, words, who, sure=False)]
    start, end = model.thing(each, kind)
    core = sentence[each[start].start : each[end - 1].end].strip(" ,;.!?")
    if kind == "request":
        what, due, _ = _due(core, now)
        return [Said("request", what, words, due=due, sure=False)] if len(what) > 2 else []
    if kind == "why":
        return [Said("why", core, words, who, sure=False)] if who is not None else []
    return [Said(kind, core, words, sure=False)]


def by_words(
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
    if praised := cues.PRAISED.search(body):
        return [Said("skill", praised["what"], words, sure=False)]
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
