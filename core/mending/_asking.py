"""What is no sentence is asked about, never guessed: two ways it may go on, to tap.

The law of this module: a completion is built only where the grammar of the fragment is certain, and is a whole
sentence. Where it is not, nothing is offered, and the user writes it, with the starters above the field.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from core.mending._fragment import Fragment, read
from core.mending._language import mendable
from core.mending._verbs import BASES, PARTICIPLES, PASTS, THIRD_OF
from core.mending.grammar import (
    ADJECTIVES,
    ARTICLES,
    AUXILIARIES,
    LINKS,
    MODALS,
    POSSESSIVES,
    PREPOSITIONS,
    inverted,
    is_sentence,
    tokens,
)

ASK = "This is not a sentence yet. Which did you mean?"
ONE = "This is not a sentence yet. Do you mean this?"
HOW = "This is not a sentence yet. How would you say it to them?"


@dataclass(frozen=True, slots=True)
class Question:
    """`completions` are whole sentences, each to stand instead of the text; none where nothing is certain."""

    ask: str
    completions: tuple[str, ...] = ()


_ENDS = re.compile(r"[.!?…]{1,4} {1,3}|, {1,3}| [-–—] {1,3}|: {1,3}|; {1,3}")


def question(text: str, field_kind: str) -> Question | None:
    """What to ask about a mended text that is not a sentence; None where it is one, or no English to speak of."""
    if not any(letter.isalnum() for letter in text) or not mendable(text):
        return None
    asked = field_kind == "concern" and inverted([token.lower() for token in tokens(text)] or [""])
    if is_sentence(text) and not asked:
        return None
    if field_kind == "concern" and not asked:
        text = text.rstrip("? ")  # "kafka in prod?"
    found = _completed(text, field_kind) or _completed_first(text, field_kind)
    found = list(dict.fromkeys(found))[:2]
    return Question((HOW, ONE, ASK)[len(found)], tuple(found))


def _completed(text: str, field_kind: str) -> list[str]:
    """The sentences that this text may be the half of."""
    found = (f"{one[0].upper()}{one[1:]}." for one in _BUILD[field_kind](read(text)))
    return [one for one in found if is_sentence(one)]


def _completed_first(text: str, field_kind: str) -> list[str]:
    """The same for what stands before the first comma, dash or full stop; what follows stays as it was said."""
    cut = _ENDS.search(text)
    if not cut or not text[: cut.start()].strip() or "\n" in text:
        return []
    rest = text[cut.end() :].strip()
    heads = _completed(text[: cut.start()], field_kind)
    if not heads or not rest:
        return []
    if is_sentence(f"{rest[0].upper()}{rest[1:]}") or cut[0][0] in ".!?…":
        end = rest if rest[-1] in ".!?…" else f"{rest}."
        return [f"{head} {end[0].upper()}{end[1:]}" for head in heads]
    if cut[0].strip() == "," and field_kind in ("detail", "concern") and len(rest.split()) > 2:
        return [f"{head.removesuffix('.')}, {rest.rstrip('.!')}." for head in heads]
    return []


# ---- one function a kind of field: what a fragment of this form may be the half of ----


def _detail(it: Fragment) -> Iterable[str]:
    if it.form == "clause" and _WHAT_YOU.match(it.words):
        yield from (f"I liked {it}", f"We talked about {it}")
    elif it.form == "clause":
        yield f"You asked {it}" if it.first in ("whether", "if") else f"You told me {it}"
        yield f"We talked about {it.words.replace('if', 'whether', 1) if it.first == 'if' else it}"
    elif it.form == "that":
        yield from (f"You told me {it}", f"I liked {it}")
    elif it.form == "split":
        what, how = it.words.split("|")
        yield from (f"{what} is {how}", f"I thought that {what} was {how}")
    elif it.form == "question":
        if asked := _reported(it.words):
            yield f"You asked {asked}"
    elif it.first in THIRD_OF and not it.alone:
        base = THIRD_OF[it.first]
        yield f"You {base} {it.words.split(maxsplit=1)[1]}"
    elif it.first in PASTS and it.first not in _WE | _YOU | _I | _NOT_I and not it.alone and it.form != "gerund":
        yield from (f"You {it}", f"We {it}")
    elif it.form == "gerund" or (it.form in ("list", "terms") and (it.lines or "," in it.words)):
        yield from (f"We talked about {it}", f"You told me about {it}")
    elif it.form in ("noun", "bare") and it.thing:
        yield from (f"You told me about {it.named}", f"We talked about {it.named}")
    elif it.form == "about":
        yield from (f"We talked {it}", f"You told me {it}")
    elif it.form == "verb":
        if it.first in _WE:
            yield from (f"We {it}", f"You {it}")
        elif it.first in _YOU:
            yield f"You {it}"
        elif it.first in _I:
            yield from (f"I {it}", f"I really {it}")
        elif it.first in _NOT_I:
            yield f"I {it}"


def _why(it: Fragment) -> Iterable[str]:
    two = it.words.split()[1].lower().strip(",.;:!?") if not it.alone else ""
    if it.first in _LAUGHED and len(it.words.split()) < 3:
        yield "It made me laugh"
    elif it.form == "because":
        yield from (f"I have kept thinking of it {it}", f"I liked it {it}")
    elif it.first in _IT and two:
        yield f"It {it}"
    elif ((it.form == "verb" or it.first in _I | PASTS) and two) or it.form == "verb":
        yield f"I {it}"
    elif it.first == "not":
        yield f"I had {it}" if two in PARTICIPLES else f"It is {it}"
    elif it.first in ("glad", "happy", "proud", "sorry") and two:
        yield from (f"I am {it}", f"I was {it}")
    elif (it.first in ADJECTIVES and (not two or two in LINKS | PREPOSITIONS | {"to", "too", "that", "enough"})) or (
        it.first == "so" and two in ADJECTIVES
    ):
        yield f"It was {it}"
    elif it.form == "noun" and it.first in POSSESSIVES and it.thing:
        yield from (f"It reminded me of {it}", f"I would like to know more about {it}")
    elif (it.form in ("noun", "list", "gerund") and it.thing and two) or (
        it.form == "clause" and it.first in ("how", "what")
    ):
        yield from (f"I would like to know more about {it}", f"I like {it}")


_SPELL = re.compile(r"(?P<n>\d{1,2}\+?) ?(?:years?|yrs?|y)\b,? ?(?P<rest>.*)", re.IGNORECASE)
_SPELL_OF = re.compile(
    r"(?P<what>[^\d,;]{3,60}?),? (?P<n>\d{1,2}\+?) ?(?:years?|yrs?|y)\b(?P<rest>(?: (?:in|at|with|on|for) .*)?)",
    re.IGNORECASE,
)
_AGENT = re.compile(
    r"(?:\w+ ){0,3}(?:\w+(?:er|or|ist|man|woman|ician)|chef|nurse|cook|clerk|guide|mechanic|assistant|accountant)",
    re.IGNORECASE,
)
_NO_THING = PREPOSITIONS | PASTS | AUXILIARIES | {"no", "not"}


def _years(words: str) -> str:
    """ "14 years as a chief engineer" for "Chief engineer 14 years", "15 years of housekeeping" for "15 yrs
    housekeeping"; '' where these are no years of something."""
    found = _SPELL_OF.fullmatch(words)
    what, rest = (found["what"].strip(), found["rest"]) if found else ("", "")
    if not found:
        found = _SPELL.fullmatch(words)
        what = found["rest"].strip() if found else ""
    if not found or not what or what.split()[0].lower() in _NO_THING or re.search(r"[,;.]", what):
        return ""
    year = "year" if found["n"] == "1" else "years"
    low = what[:1].lower() + what[1:] if what[1:2].islower() else what
    article = "an" if low[:1].lower() in "aeio" else "a"
    return f"{found['n']} {year} {f'as {article} ' if _AGENT.fullmatch(what) else 'of '}{low}{rest}"


def _skills(it: Fragment) -> Iterable[str]:
    parts = it.words.split(", ")
    if any(years := [_years(part) for part in parts]) and (years[0] or it.owned):
        said = ", ".join(year or part for year, part in zip(years, parts, strict=True))
        yield from (f"I have {said}", f"I would bring {said}")
    elif it.first in MODALS and not it.alone:
        yield f"I {it}"
    elif it.first == "not" and not it.alone:
        yield f"I am {it}"
    elif it.form in ("list", "terms") and all(part.split()[0].lower() in BASES for part in parts):
        yield f"I can {it}"
    elif it.form == "adjective":
        yield from (
            f"I am {it}",
            f"I have been {it}" if it.first in ("trained", "certified") else f"I think that I am {it}",
        )
    elif it.form == "trained":
        yield from (f"I {it}", f"I can say that I {it}")
    elif it.form == "gerund":
        yield from (f"I am good at {it}", f"I have experience of {it}")
    elif it.form in ("noun", "list", "terms"):
        known, doing = it.known_and_done
        if it.counted and not it.owned:
            return  # "three BLAs": had, written, seen through?
        if doing and known and not it.owned:
            yield from (f"I know {known} and am good at {doing}", f"I have worked with {known} and am good at {doing}")
        elif it.owned:
            yield from (
                f"I have {it}",
                f"I would bring {it}" if not re.search(r", and I | and am ", it.words) else f"I think that I have {it}",
            )
        elif it.mixed:
            yield from (f"I would bring {it}", f"I can offer {it}")
        else:
            yield from (f"I know {it}", f"I have worked with {it}")
    elif it.form == "verb" and it.first in BASES:
        yield from (f"I {it}", f"I can {it}")
    elif it.form == "verb" and it.first in PASTS:
        yield from (f"I {it}", f"At my last post I {it}")
    elif it.form == "verb" and it.first in _NOT_I:
        yield f"I {it}"
    elif it.form == "bare" and it.owned:
        yield f"I have {it}"
    elif it.form == "bare" and it.thing:
        yield from (f"I can do {it}", f"I know {it}")


def _fit(it: Fragment) -> Iterable[str]:
    if they := re.match(r"(?:because )?they (?=[a-z])", it.words, re.IGNORECASE):
        yield f"Because you {it.words[they.end() :]}"
    elif it.form == "none":
        yield from (f"I like that you have {it}", f"I like that there is {it}")
    elif it.first in THIRD_OF and not it.alone:
        yield f"I like that you {THIRD_OF[it.first]} {it.words.split(maxsplit=1)[1]}"
    elif it.first in PARTICIPLES - PASTS or (it.form in ("noun", "list") and not it.thing):
        return
    elif it.form == "noun" and it.owned:
        yield from (f"I have {it}", f"I had {it}")
    elif it.form == "because":
        yield from (f"I would like to join you {it}", f"I think that we would fit {it}")
    elif it.form == "adjective":
        if it.alone:
            yield from (f"You were {it}", f"I am {it}")
        else:
            yield f"I am {it}"
    elif it.form in ("noun", "list"):
        yield from (f"I like {it}", f"I am looking for {it}")
    elif it.form == "gerund":
        yield from (f"I like {it}", f"I enjoy {it}")
    elif (it.form == "clause" and it.first in ("how", "what")) or it.form == "that":
        yield from (f"I like {it}", f"I admire {it}")
    elif (it.form == "verb" and it.first in BASES | PASTS | _NOT_I) or it.first in _I:
        yield f"I {it}"


def _concern(it: Fragment) -> Iterable[str]:
    if it.form == "question":
        asked = _reported(it.words)
        if asked:
            yield from (f"You asked {asked}", f"You wanted to know {asked}")
    elif it.form == "that":
        yield from (f"You mentioned {it}", f"You pointed out {it}")
    elif it.form == "clause":
        yield from (f"You asked {it}", f"You wondered {it}")
    elif it.first in ("why", "how", "whether", "if") and re.match(r"\w+ (?!i\b|you\b|to\b)[a-z]+", it.words):
        asked, rest = it.words.split(maxsplit=1)  # "why left last place": the I was left out
        asked = "whether" if asked.lower() == "if" else asked.lower()
        yield from (f"You asked {asked} I {rest}", f"You asked {asked} I would {rest}")
    elif it.first in ("only", "never"):
        yield from (f"You mentioned that I have {it}", f"I have {it}")
    elif it.first in ("why", "how") and re.match(r"\w+ \d", it.words):
        yield f"You asked {it.first} I had {it.words.split(maxsplit=1)[1]}"
    elif it.first in _YOU and it.form == "verb":
        yield f"I {it}"
    elif it.first in BASES and (it.form == "verb" or re.match(r"\w+ (?:[A-Z]|on |in |with |at |to )", it.words)):
        yield from (f"You asked whether I can {it}", f"You asked whether I {it}")
    elif it.form == "verb" and it.first in PASTS:
        yield f"You asked whether I {it}"
    elif it.form == "bare" and not it.first.startswith(("over", "under")):
        yield from (f"You asked about {'my ' + it.words if it.mine else it.named}", f"You wondered about {it.named}")
    elif it.form == "none":
        yield from (f"You mentioned that I have {it}", f"I have {it}")
    elif it.form == "noun" and it.mine and it.first not in POSSESSIVES | ARTICLES:
        yield from (f"You asked about my {it}", f"You asked about the {it}")
    elif it.form in ("noun", "gerund", "list", "terms"):
        yield from (f"You asked about {it}", f"You wondered about {it}")
    elif it.form == "about":
        yield from (f"You asked {it}", f"You wondered {it}")
    elif it.form == "adjective" or (it.form == "bare" and it.first.startswith(("over", "under"))):
        yield from (f"You asked whether I am {it}", f"You wondered whether I am {it}")


def _answer(it: Fragment) -> Iterable[str]:
    but = re.match(r"no(?:t really|pe)?[,.]? but (?:i )?(?P<verb>[a-z']+) (?P<rest>.+)", it.words, re.IGNORECASE)
    if but and but["verb"] in BASES | PASTS | AUXILIARIES:
        yield from (f"I have not, but I {but['verb']} {but['rest']}", f"No, but I {but['verb']} {but['rest']}")
    elif it.first in ("no", "yes", "not", "some") or (it.first in BASES and it.words.split()[1:2] == ["to"]):
        return
    elif (it.first in MODALS | PASTS | {"have", "had"}) and it.form == "loose":
        yield f"I {it}"
    elif it.form == "verb":
        words = re.sub(
            r", (?=(?:was|had|did|ran|led|got|made|built|passed|worked|learned) )", " and ", it.words, count=1
        )
        yield from (f"I {words}", f"At the time I {words}" if it.first in PASTS else f"I still {words}")
    elif it.form == "noun" and _SPAN.match(it.words):
        yield from (f"I spent {it}", f"I have {it} behind me" if it.words.count(" ") < 6 else f"I have {it}")
    elif it.form in ("noun", "list"):
        yield from (f"I had {it}", f"I have {it}")
    elif it.form == "adjective":
        yield f"I am {it}"
    elif it.form == "gerund" and it.first in (
        "working",
        "learning",
        "taking",
        "doing",
        "studying",
        "training",
        "practising",
    ):
        yield from (f"I am {it}", f"I have been {it}")
    elif it.form == "because":
        yield f"That is {it}"


_SPAN = re.compile(
    r"(?:\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:days?|weeks?|months?|years?) "
    r"(?:with|at|in|on|as) "
)


def _availability(it: Fragment) -> Iterable[str]:
    if it.first in MODALS and not it.alone:
        yield f"I {it}"
    elif _DAYS.match(it.words):
        yield from (f"I can talk on {it}", f"You can reach me on {it}")
    elif re.match(r"(?:lunch|lunchtime|noon|midday|night|weekends)\b", it.words, re.IGNORECASE):
        yield from (f"I can talk at {it}", f"You can reach me at {it}")
    elif it.first in ("next", "this") and it.form != "clause":
        yield f"I can talk {it}"
    elif it.first == "whenever" and it.alone:
        yield from ("I am free whenever it suits you", "You can reach me whenever it suits you")
    elif it.first == "immediately" and it.alone:
        yield from ("I can start immediately", "I am free immediately")
    elif it.form == "days":
        yield from (f"I am free on {it}", f"You can reach me on {it}")
    elif it.form == "best":
        yield f"{it} are best" if it.first.endswith("s") else f"{it} is best"
        if it.first in ("mornings", "afternoons", "evenings"):
            yield f"I am free in the {it}"
    elif it.form == "time":
        yield from (f"I am free {it}", f"You can reach me {it}")
    elif it.form == "adjective" and it.first in ("free", "available", "reachable", "flexible", "open"):
        yield f"I am {it}"


def _feedback(it: Fragment) -> Iterable[str]:
    if it.form == "because":
        yield from (f"My reason is that {it.words.split(' ', 1)[1]}", f"I decided this {it}")
    elif it.form in ("noun", "list", "gerund"):
        yield from (f"I liked {it}", f"My reason is {it}")
    elif it.form == "clause" and it.first in ("how", "what"):
        yield from (f"I liked {it}", f"I was surprised by {it}")
    elif it.form == "that":
        yield from (f"I liked {it}", f"My reason is {it}")
    elif it.form == "adjective":
        yield f"It was {it}"
    elif it.form == "verb" and it.first in _I | _NOT_I:
        yield f"I {it}"


def _requested(it: Fragment) -> Iterable[str]:
    words = f"the {it}" if it.form == "bare" and it.singular else f"{it}"
    if it.form in ("noun", "list") or words != f"{it}":
        yield from (f"You asked for {words}", f"You asked me to send {words}")


_BUILD = {
    "detail": _detail, "why": _why, "skills": _skills, "fit": _fit, "concern": _concern, "answer": _answer,
    "availability": _availability, "feedback": _feedback, "requested": _requested,
}  # fmt: skip

_WHAT_YOU = re.compile(r"what you (?:said|told|did|do|say|showed|built|made|explained)\b")
_NOT_I = frozenset("don't can't couldn't won't haven't hadn't didn't wouldn't".split())
_GOES_ON = LINKS | PREPOSITIONS | {"to", "too", "that", "enough"}  # behind an adjective that is no part of a name
_DAYS = re.compile(r"(?:mon|tues?|weds?|thurs?|thu|fri|sat|sun)(?:day)?s?\b", re.IGNORECASE)
_LAUGHED = frozenset("lol haha hahaha lmao rofl hilarious".split())
# Whose verb it is, where its subject was left out.
_WE = frozenset("talked discussed spoke chatted compared laughed agreed swapped exchanged touched".split())
_YOU = frozenset("told explained showed mentioned described asked said pointed walked gave offered recommended".split())
_IT = frozenset("made reminded surprised helped felt sounded got sounds makes reminds".split())
_I = frozenset(
    "loved liked enjoyed learned learnt appreciated admired love like enjoy admire appreciate noticed wanted "
    "understood laughed felt thought knew need feel wish hate hated hope want prefer think know".split()
)

_TURN = {"you": "I", "your": "my", "yours": "mine", "yourself": "myself", "you've": "I've", "you're": "I'm"}
_PAST_OF = {"have": "had", "do": "did", "get": "got", "go": "went", "leave": "left", "write": "wrote", "make": "made"}


def _reported(words: str) -> str:
    """A question to the user as it is told again: "do you drive" becomes "whether I drive"; '' where unsure."""
    parts = words.rstrip(" ?.!").split()
    low = [part.lower() for part in parts]
    if low[0] in ("do", "are", "can", "could", "would", "will", "have", "were", "did", "should"):
        head, rest, verb = "whether", parts[1:], low[0]
    else:
        head, rest, verb = low[0], parts[2:], low[1] if len(low) > 1 else ""
    if not rest or rest[0].lower() not in ("you", "i") or not rest[1:]:
        return ""
    after = [_TURN.get(part.lower(), part) for part in rest[1:]]
    if "I" in after or "me" in rest:
        return ""
    if verb == "do":
        return " ".join([head, "I", *after]) if after[0].lower() in BASES else ""
    if verb == "did":
        base = after[0].lower()
        past = _PAST_OF.get(base) or (base + "ed" if base + "ed" in PASTS else "")
        return " ".join([head, "I", past, *after[1:]]) if past else ""
    verb = {"are": "am", "were": "was", "can": "can", "will": "would"}.get(verb, verb)
    return " ".join([head, "I", verb, *after]) if verb in {
        "am", "was", "can", "could", "would", "have", "should",
    } else ""  # fmt: skip
