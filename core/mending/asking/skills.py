"""What you bring: how a fragment of it may go on, years and lists among it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from core.mending.asking._fragment import Fragment
from core.mending.asking._whose import NOT_I
from core.mending.grammar.verbs import BASES, PASTS
from core.mending.grammar.words import AUXILIARIES, MODALS, PREPOSITIONS

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


def completions(it: Fragment) -> Iterable[str]:
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
    elif it.form == "verb" and it.first in NOT_I:
        yield f"I {it}"
    elif it.form == "bare" and it.owned:
        yield f"I have {it}"
    elif it.form == "bare" and it.thing:
        yield from (f"I can do {it}", f"I know {it}")
