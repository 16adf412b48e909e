"""Whom somebody met, of all they talk about: every place where a name may stand, and what stands beside it.

The law of this module: a word is nobody until what stands around it says so: a given name, a title, a role, "called",
or that they told and asked. Kin, customers, animals and the people of a story are nobody.
"""

# ruff: noqa: E501  (tables of words, one thought a line)

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from core.mending.grammar.verbs import PASTS, THIRDS
from core.name_words import EVERYDAY_TITLES, JOB, bare_title
from core.paste.firm_words import firm_like
from core.paste.mentions import mentions
from core.paste.names import is_firm, is_given, is_nobody
from core.paste.talk.words import AUX, DEPARTMENT, KIN, SPOKEN_OF, TELLS, WHO, everyday, name_too
from core.people import bare, is_particle, is_title, same, tidied

_TOKEN = re.compile(r"[^\W\d_][^\W_]*(?:[.'’-][^\W\d_]+)*\.?")
_MOST = 400  # places
_LABEL = re.compile(r"^([A-Z][\w’-]{1,20}(?: [A-Z][\w’-]{1,20})?) ?(?::|→)\s+(?=\S)", re.MULTILINE)
_TITLES = EVERYDAY_TITLES | {
    "doctor",
    "captain",
    "mister",
    "councillor",
    "coach",
    "pastor",
    "principal",
    "sergeant",
    "madame",
    "mistress",
    "prof",
    "cllr",
    "sir",
}
_MISTER = re.compile(r"(?:Mister|Madam|Sir|Miss|Panel|Boss|Dentist|Captain) ")
_NOT_TITLES = {"father", "sister"}  # in small letters they are kin
_SHORT_END = re.compile(r"['’](?:s|re|ve|ll|d|m)$", re.IGNORECASE)
_JUST = (
    r"(?:,? ?(?:just|only|the one|one|also|first|both|mainly|basically|i think|i wanna say|i want to say|i believe|maybe|er|um|uh|erm|like|"
    r"a|an|the|and|there was|who is|mostly|old|wee|young|with|to|by))*"
)
_PERSON = rf"(?:{WHO}|{JOB.pattern})"
_CALLED = re.compile(
    rf"\b(?:called|named|name(?:['’]s| is| was)|goes by|known as|i wanna say|i want to say|meet){_JUST} ?$",
    re.IGNORECASE,
)
_MET = re.compile(
    rf"\b(?:met(?: up)?|spoken?|talk(?:ed|ing)?|chatted|chaired|interview(?:ed)?|introduced|meeting|sat|seen){_JUST}(?: (?:to|with|by))?{_JUST} ?$",
    re.IGNORECASE,
)
_IT_WAS = re.compile(
    rf"(?:\b(?:it was|there was|there['’]s|there were|was with|in with|up with|was that|panel(?: was| of \w+)?|interviewers?(?: was| were)?|panel:|people|people so)|[:=]|\b(?:name of the \w+, so:)){_JUST} ?$|^(?:met|panel|with|interviewers?)\b[ :=]*$",
    re.IGNORECASE,
)
_AND = re.compile(
    r"(?:^|[\s,])(?:,|and|&|\+|then|plus|or|with) *(?:then |also |there was |a |the |one )*$", re.IGNORECASE
)
_ROLE_BEFORE = re.compile(
    rf"(?:(?<=[\s(/-])|^){_PERSON}(?:['’]s| is| was|,|:)?(?: (?:from|of|in|at) (?:the )?[\w-]+)?(?: (?:is|was))?{_JUST}[ (]*$",
    re.IGNORECASE,
)
_PERSON_CALLED = re.compile(rf"\b{_PERSON}\b[^.!?]{{0,40}}$", re.IGNORECASE)
_KIN_BEFORE = re.compile(
    rf"\b(?:my|our|me|your|i had an?|had a) (?:[\w-]+ )?{KIN}(?: (?:called|named))?,? $", re.IGNORECASE
)
_THEIR_KIN = re.compile(rf"\b(?:his|her|their) (?:[\w-]+ ){{0,2}}(?:{KIN}|{WHO}|in law),? $", re.IGNORECASE)
_SPOKEN = re.compile(rf"\b{SPOKEN_OF}(?:,| (?:was|is))?(?: (?:called|named|known as|of))? $", re.IGNORECASE)
_AT = re.compile(r"\b(?:at|in|from|for|near|of|past|to the|the|do|use|using|on) $", re.IGNORECASE)
_TELLING = re.compile(
    r"\b(?:told me|told us|story|telling me|going on about|about (?:a|the|his|her|this|some|an))\b", re.IGNORECASE
)
_BEHIND_ROLE = re.compile(
    rf"(?:,? (?:the |a |an |our |their |my )?(?:[\w-]+ ){{0,2}}{_PERSON}\b|,? (?:from|in|of) {DEPARTMENT}\b| ?\((?!\d)[^()]{{2,40}}\)|,? who(?:['’]s| is| was| owns| runs| does| did|['’]d)\b|"
    rf",?(?: and)? (?:he|she)(?:['’]s| is| runs| owns| does| was| just| (?={TELLS}\b))|['’]s the\b| is (?:the|my|their)\b| which was\b|, [A-Z][a-z]+\.)",
    re.IGNORECASE,
)
_BEHIND_TELLS = re.compile(rf"(?:['’]s)?(?: {AUX}){{0,2}} {TELLS}\b", re.IGNORECASE)
_BEHIND_LABEL = re.compile(r" ?(?::|→|->|=>|['’]s (?:concern|worry|doubt|thing|question|query)\b)")
_BEHIND_AGE = re.compile(r",? (?:\(?\d{1,3}\)?(?: years?)?|aged)\b")
_CORRECTED = re.compile(
    r"[ ,](?: ?(?:something|no|nope|not|sorry|wait|pardon|uh|um|er|hang on|hold on|scratch that|i mean|or rather|make that|i tell a lie|actually),?)+ ",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a name stands, as it is written, and how much speaks for somebody who was met."""

    start: int
    end: int
    name: str
    weight: int


def _candidates(text: str) -> Iterator[tuple[int, int, str, int]]:
    """(start, end, name, what the words alone say) of what may be a name: first those with capitals."""
    at = 0
    taken: list[tuple[int, int]] = []
    for line in text.split("\n"):
        for one in mentions([line[:1000]]) if re.search(r"[A-Z]", line) else ():
            if one.me or not one.name or one.name.isupper():
                continue
            short = 2 * one.name.endswith(("'s", "’s"))  # "Zoe's concern"
            front = len(match[0]) if (match := _MISTER.match(one.name)) else 0
            if short or front:
                name = one.name[front : len(one.name) - short]
                if not name:
                    continue
                one = replace(
                    one,
                    name=name,
                    start=one.start + front * (not one.title),
                    end=one.end - short,
                    title=one.title or match[0] if match else one.title,
                )
            known = is_given(one.words[0]) if one.words else False
            if everyday(one.name.lower()) and not (known and len(one.words) > 1) and not one.title:
                continue
            if not one.title and not known and everyday(one.words[0].lower()):
                continue
            weight = (2 if len(one.words) > 1 else 1) if known else len(one.words) > 1
            taken.append((at + one.start, at + one.end))
            yield at + one.start, at + one.end, text[at + one.start : at + one.end], weight + 2 * bool(one.title)
        at += len(line) + 1
    for match in _LABEL.finditer(text):
        if is_given(match[1].split()[0]) and not any(start <= match.start(1) < end for start, end in taken):
            taken.append(match.span(1))
            yield match.start(1), match.end(1), match[1], 1
    yield from _small(text, sorted(taken))


def _small(text: str, taken: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int, str, int]]:
    """What may be a name in small letters: titles, a given name or a word nobody knows, and the word behind it."""
    tokens = list(_TOKEN.finditer(text))
    words = [_SHORT_END.sub("", token[0].rstrip(".")) for token in tokens]
    spans = {number for start, end in taken for number in range(start, end)}
    at = 0
    while at < len(tokens):
        first = at
        while at < len(tokens) and _is_title(words, at) and at - first < 2:
            at += 1
        titled = at > first
        if at == len(tokens):
            break
        word, given = words[at], is_given(words[at])
        if (
            word.islower()
            and not given
            and at + 1 < len(tokens)
            and is_given(words[at + 1])
            and not everyday(words[at + 1])
        ):
            titled, first, at = False, at + 1, at + 1  # "the payroll nicole"
            word, given = words[at], True
        good = word.islower() and len(word) > 1 and tokens[at].start() not in spans
        if good and everyday(word):
            behind = at + 1 < len(words) and _joined(text, tokens, at) and not everyday(words[at + 1])
            good = name_too(word) and bool(titled or behind or _BEHIND_TELLS.match(text, tokens[at].end()))
        if not good or bare_title(word) in _TITLES or (at > first and not _joined(text, tokens, at - 1)):
            at = max(at, first) + 1
            continue
        last = at
        while last + 1 < len(tokens) and words[last + 1] == word and _joined(text, tokens, last):
            last += 1  # "chip chip lawson"
        at = last
        if tokens[at].end() - tokens[at].start() == len(word) and at + 1 < len(tokens) and _joined(text, tokens, at):
            step = 1 + (is_particle(words[at + 1]) and at + 2 < len(tokens))
            family = words[at + step]
            mine = not everyday(family) and family.islower() and bare_title(family) not in _TITLES and family != "not"
            if mine and not (is_given(family) and _starts(text, tokens, words, at + step)):
                at += step
        end = tokens[at].start() + len(words[at])
        name = text[tokens[last].start() : end]
        whole = f"{text[tokens[first].start() : tokens[first + titled - 1].end()]} {name}" if titled else name
        pair = " " in name
        weight = (2 if pair else 1) if given else (0 if pair else -1)
        yield tokens[first].start(), end, tidied(whole), weight + (2 + pair) * titled
        at += 1


def _is_title(words: list[str], at: int) -> bool:
    word = words[at]
    if word == "sister":  # of a ward, and nobody's
        owned = at and words[at - 1] in ("my", "his", "her", "our", "their", "your", "a", "the")
        return not owned and at + 1 < len(words) and is_given(words[at + 1])
    return word in _TITLES - _NOT_TITLES


def _joined(text: str, tokens: list[re.Match], at: int) -> bool:
    return text[tokens[at].end() : tokens[at + 1].start()] == " " and not tokens[at][0].endswith("'s")


def _starts(text: str, tokens: list[re.Match], words: list[str], at: int) -> bool:
    """Whether somebody else begins here: "called wei siobhan went through"."""
    return bool(_BEHIND_TELLS.match(text, tokens[at].start() + len(words[at]))) or words.count(words[at]) > 2


def _weight(text: str, start: int, end: int, base: int, last: Place | None) -> int:
    """What the words beside a name add."""
    line = max(text.rfind("\n", 0, start) + 1, start - 80)
    before, after = text[line:start], text[end : end + 70]
    at_line = not text[text.rfind("\n", 0, start) + 1 : start].strip(" -–—*•")
    weight = base
    if _KIN_BEFORE.search(before) or _SPOKEN.search(before) or _BEHIND_AGE.match(after):
        return -9
    if _CALLED.search(before):
        weight += 3 if base > 0 or _PERSON_CALLED.search(before[-60:]) else 2
    elif _MET.search(before):
        weight += 3 + (base < 0 and bool(re.match(r" (?:about|he|she|and|who|from)\b", after)))
    elif _ROLE_BEFORE.search(before) or _THEIR_KIN.search(before):
        weight += 2 - (base < 0)
    elif _IT_WAS.search(before):
        weight += 2 * (base > 0)
    elif last and last.weight > 2 and text[last.end : start] in (" and ", ", ", ", and ", " & ", " + "):
        weight += 2
    elif _AND.search(before[-24:]):
        weight += 1 + before.endswith("then ")
    elif _AT.search(before):
        weight -= 2
    if _BEHIND_TELLS.match(after) or (at_line and _BEHIND_LABEL.match(after)):
        weight += 2 + (base < 0)
    elif _BEHIND_ROLE.match(after):
        weight += 2
    elif (word := re.match(r" ([a-z'’]+)", after)) and _verb(word[1]):
        weight += 1
    if (told := list(_TELLING.finditer(text[max(line, start - 60) : start]))) and not _BEHIND_TELLS.match(after):
        stopped = re.search(r"[.!?\n]", text[max(line, start - 60) + told[-1].end() : start])
        weight -= 0 if stopped else 3
    return weight


def _verb(word: str) -> bool:
    return word in PASTS or word in THIRDS or word in ("was", "is", "has", "did", "sat")


def places(text: str) -> list[Place]:
    """Every place of a name, with its weight, in the order of the text."""
    found: list[Place] = []
    for number, (start, end, name, base) in enumerate(sorted(_candidates(text))):
        if number > _MOST:
            break
        bare_name = " ".join(word for word in name.split() if not is_title(word))
        if not bare_name or is_nobody(bare_name) or is_firm(bare_name) or (JOB.search(bare_name) and base < 2):
            continue
        if firm_like(bare_name.split()[-1]) and not is_given(bare_name.split()[0]):
            continue
        weight = _weight(text, start, end, base, found[-1] if found else None)
        found.append(Place(start, end, name, weight))
    behind = [*found[1:], None] if found else []
    return [one for one, after in zip(found, behind, strict=True) if not _replaced(text, one, after)]


def _replaced(text: str, one: Place, after: Place | None) -> bool:
    """Whether the next name corrects this one: "craig something no graeme tulloch"."""
    return after is not None and after.start - one.end < 30 and bool(_CORRECTED.fullmatch(text[one.end : after.start]))


def people(text: str, known: Sequence[str] = ()) -> list[str]:
    """Everybody who was met, known ones first, then in the order of the text."""
    every = places(text)
    groups: list[list[Place]] = []
    for one in sorted(every, key=lambda one: (-len([w for w in one.name.split() if not is_title(w)]), one.start)):
        names = [max((other.name for other in group), key=len) for group in groups]
        at = who(one.name, names)
        if at is None:
            groups.append([one])
        else:
            groups[at].append(one)
    names = list(known)
    for group in sorted(groups, key=lambda group: min(one.start for one in group)):
        best = max(one.weight for one in group)
        more = sum(one.weight > 0 for one in group) > 1
        called = sum(one.weight > 1 for one in group)
        if best < 0 or best + more < 3 - (called > 0 and len(group) > 1):
            continue
        longest = [one for one in group if len(one.name.split()) == max(len(other.name.split()) for other in group)]
        name = tidied(longest[0].name)
        if who(name, names) is None and len(name.split()) <= 5:
            names.append(name)
    return names


def bare_words(name: str) -> list[str]:
    """The words of a name without its titles."""
    return [word for word in name.split() if not is_title(word)] or name.split()


def who(name: str, names: Sequence[str]) -> int | None:
    """Which of them is meant: by the whole name, its beginning or its end."""
    wanted, titled = bare_words(name), is_title(name.split()[0]) if name.split() else False
    hits = []
    for number, other in enumerate(names):
        there = bare_words(other)
        if not wanted or not there:
            continue
        if bare(wanted[0]) == bare(there[0]) or (len(wanted) == len(there) and same(wanted[0], there[0])):
            if len(wanted) == 1 or len(there) == 1 or bare(wanted[-1]) == bare(there[-1]):
                hits.append(number)
        elif (
            (len(wanted) == 1 or titled)
            and bare(wanted[-1]) == bare(there[-1])
            and (len(wanted) == 1 or len(there) == 1)
        ) or (len(there) == 1 and is_title(other.split()[0]) and bare(wanted[-1]) == bare(there[0])):
            hits.append(number)
    return hits[0] if len(hits) == 1 else None


def mentioned(text: str, names: Sequence[str]) -> list[tuple[int, int]]:
    """(where, whom) of every one of these people a text names."""
    hits = []
    for number, name in enumerate(names):
        words = bare_words(name)
        for word in dict.fromkeys((words[0], words[-1])):
            if len(word) > 1 and (match := re.search(rf"(?<![\w-]){re.escape(word)}(?!\w|-)", text, re.IGNORECASE)):
                hits.append((match.start(), number))
    return sorted(hits)
