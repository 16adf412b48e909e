"""What somebody says right after an interview, dictated or jotted down: cut into pieces, each with a proposal what it is.

The laws of this module: nothing is dropped, what fits nowhere is for the user alone; the words stay the user's; what
may be meant otherwise is proposed and not ticked.
"""

# ruff: noqa: E501  (tables of words, one thought a line)

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from core.name_words import JOB
from core.paste.found import Found, found
from core.paste.talk import cues
from core.paste.talk.cutting import cut, words_of
from core.paste.talk.kinds import Said, by_model, by_words, likely
from core.paste.talk.model import FACTS
from core.paste.talk.people import mentioned
from core.paste.talk.people import people as everybody
from core.paste.talk.people import who as whom
from core.people import tidied

_MOST = 20_000  # characters
_LONGEST = 2_000  # characters; what is longer is no sentence
_LITTLE = frozenset(
    "um uh and so then but also okay ok well i we they he she me my us it is are with to at the a of that then who was had just met talked spoke right".split()
)
# What is said around a thing somebody asked for, a doubt, a day: it says what the thing is, and no more.
_ASKS = frozenset(
    "ask asked asks asking want wanted wants need needed needs send sending sent email bring share show give get tell told said says worried worry concern concerned "
    "doubt doubts unsure sure wondered wasn't weren't whether if they'd they'll they're i'd i'll i'm i've by before until on in within for about from like would will can could "
    "should might may hear hearing back let know decide decision answer reply day days week weeks month end next this tomorrow today tonight monday tuesday wednesday "
    "thursday friday saturday sunday january february march april june july august september october november december first second third latest please "
    "over across him them their his her what which something some any all more do did does have has had not no be been being as or too also really just still there out up it's that's".split()
)
_FILLER = re.compile(
    r"^(?:(?:um+|uh+|er+|okay|ok|so|well|right|like|and|then|also|but|oh|yeah|anyway|basically|plus)\b[,\s]*)+",
    re.IGNORECASE,
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


@dataclass(frozen=True, slots=True)
class Talk:
    """`people` are all that are named, those the case knows first; `company` and `role` where they are said."""

    people: tuple[str, ...] = ()
    said: tuple[Said, ...] = ()
    company: Found | None = None
    role: Found | None = None


def _tidy(text: str) -> str:
    return _FILLER.sub("", text.strip(" ,;.!")).strip(" ,;.!")


def _lost(sentence: str, kept: str) -> bool:
    """Whether more than a few words of a sentence stand nowhere else."""
    words = {word.strip(".,:;!?()-'").casefold() for word in sentence.split()} - _LITTLE
    kept = kept.casefold()
    return sum(bool(word) and word not in kept for word in words) > 2


def _left_out(sentence: str, here: Sequence[Said], names: Sequence[str]) -> bool:
    """Whether a piece says something more than what is kept of it: the words it is shown by go with the text."""
    values = " ".join(str(one.value) for one in here)
    told = {_bare(word) for word in f"{values} {' '.join(names)}".split()} | _LITTLE | _ASKS
    rest = [word for word in map(_bare, sentence.split()) if len(word) > 1 and word not in told]
    return len(rest) > 3


def _bare(word: str) -> str:
    return word.strip(".,:;!?()-'").casefold().removesuffix("'s").removesuffix("’s")


def _cautious(one: Said, sentence: str, people: Sequence[str], names: Collection[str]) -> Said:
    """The same, unticked where its words leave a doubt, or the model of talk takes them for something else."""
    if not one.sure or one.kind not in FACTS:
        return one
    pattern = _NOT_TO_TICK.get(one.kind)
    text = sentence if one.kind == "promised" else str(one.value)
    speaker = _SPEAKER.match(sentence)
    label = one.kind == "detail" and speaker is not None and whom(speaker[1], people) is None
    long = one.kind == "detail" and len(text.split()) > 30
    doubtful = label or long or (pattern and pattern.search(text)) or likely(sentence, names) != one.kind
    return replace(one, sure=not doubtful)


def _named(text: str, people: Sequence[str]) -> int | None:
    """Whom a sentence is about: who stands at its beginning, or the only one it names."""
    hits = mentioned(text, people)
    if hits and (hits[0][0] < 4 or len({one for _, one in hits}) == 1):
        return hits[0][1]
    return None


def _company(sentence: str, words: str) -> Found | None:
    if not _COMPANY_CONTEXT.search(sentence):
        return None
    hit = _COMPANY.search(sentence) or (_COMPANY_LOW.search(sentence) if sentence == sentence.lower() else None)
    if not hit or JOB.search(hit[1]):
        return None
    return found(hit[1] if hit[1][0].isupper() else tidied(hit[1]), words)


def _role(sentence: str, words: str) -> Found | None:
    match = _ROLE.search(sentence)
    return found(match[1], words) if match and JOB.search(match[1]) else None


def _nothing(said: Sequence[Said]) -> bool:
    return [one.kind for one in said] == ["alone"]


def read(text: str, now: datetime, known: Sequence[str] = ()) -> Talk:
    """Cuts what was said and proposes what each piece is; `known` are the names the case has already."""
    text = text[:_MOST]
    people = everybody(text, known)
    names = words_of(people)
    last: int | None = 0 if len(people) == 1 else None
    said: list[Said] = []
    moved = False
    company = role = None
    for piece in cut(text, people):
        sentence = _tidy(piece)
        if len(sentence) < 3:
            continue
        words = Found.of(sentence, sentence).words
        role = role or _role(sentence, words)
        company = company or _company(sentence, words)
        speaker = _SPEAKER.match(sentence)
        mine = speaker is not None and speaker[1].lower() in ("me", "i")
        who, body = None, sentence
        if speaker and not mine and speaker[1].lower() not in _LABELS:
            who, body = whom(speaker[1], people), sentence[speaker.end() :]
        named = who if who is not None else _named(sentence, people)
        if named is None and re.search(r"\b(?:he|she|him|her|his)\b", sentence, re.IGNORECASE):
            named = last
        last = named if named is not None else last
        here = [Said("alone", sentence, words)]
        if len(sentence) <= _LONGEST:
            here = by_words(body, sentence, words, named, last, people, now, bool(speaker) and not mine, mine)
        if _nothing(here) and not mine:
            here = by_model(sentence, words, named if named is not None else last, names, now) or here
        if moved and last is not None and cues.OWN_LIFE.match(sentence) and _nothing(here):
            here = [Said("why", sentence, words, last, sure=False)]
        moved = bool(cues.MOVED.search(sentence)) and not any(one.kind == "why" for one in here)
        kept = [*(f"{one.words} {one.value}" for one in here), *people, *(one.words for one in (company, role) if one)]
        partly = [one.kind for one in here] in (["request"], ["promised"], ["doubt"])
        if _lost(sentence, " ".join(kept)) or (partly and _left_out(sentence, here, people)):
            here.append(Said("alone", sentence, words))
        said += [_cautious(one, sentence, people, names) for one in here]
    return Talk(tuple(people), tuple(said), company, role)
