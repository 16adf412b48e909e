"""What a firm's name looks like: the words it is made of, and those that are in none; and the name behind a domain.

The law of this module: words here only may be a firm's; what speaks for one is asked in core/paste/firms.py.
"""

# ruff: noqa: E501  (tables of words, one thought a line)

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from core.paste.names import folded
from core.paste.trades import several
from core.paste.words import legal

_WORD = r"(?:[A-ZÀ-Þ0-9][\w'’.-]{0,40}|&|and(?= [A-Z])|of|the|for|de|del|der|für|di|du|des|\+)"
NAME = rf"((?<![\w'’.&-])[A-ZÀ-Þ][\w'’.&-]{{0,40}}(?: {_WORD}){{0,7}})"
LIKE = re.compile(
    r"(?i)\b(?:council|university|college|school|academy|trust|hospitals?|clinic|surgery|dental|practice|pharmacy|hotel|inn|restaurant|trattoria|ristorante|café|cafe|bistro|bakery|brewery|"
    r"farms?|gardens?|nursery|removals|builders?|build|construction|joinery|coaches|transport|logistics|freight|cargo|shipping|airlines|motors|garage|engineering|systems?|software|robotics|"
    r"technolog(?:y|ies)|labs?|analytics|digital|media|studios?|optics|health|healthcare|care|medical|foods?|stores?|outdoor|retail|group|holdings|partners|partnership|associates|consulting|"
    r"consultancy|legal|solicitors|chambers|bank|insurance|mutual|capital|ventures|energy|resources|mining|utilities|housing|association|society|charity|foundation|institute|library|libraries|"
    r"distillery|winery|vineyard|mill|mills|energi|hôtel|hôpital|lycée|école|union|scaffolding|roofing|plumbing|electrical|games|atelier|maison|cabinet|boulangerie|credit|community|county|city of|borough|police|fire|rescue|railways?|rail|bus|buses|dairy|butchers?|florist|salon|spa|gym|fitness|sports|leisure|club|cinema|radio|news|times|post|records|design|architects?|surveyors|estates?|properties|property|homes|hospice|vets?|veterinary|kitchens?|catering|tea|coffee|roasters|brewing|wines?|seeds|timber|steel|metals?|glass|ceramics|paper|packaging|chemicals?|pharma\w*|biotech|sciences?|aerospace|marine|shipyard|ports?|harbou?r authority|airport|ministry|aquarium|zoo|institut\w*|department of|water board|health board|school district|authority|early learning|childcare|nursing home|care home|museum|theatre|theater|gallery|church|parish|youth|print|printing|press|publishing|books|bookshop|maschinenbau|beratung|antriebstechnik|logistik|verwaltung|werke|klinik|stadtwerke|verlag|handwerk|zorggroep|groep|groupe|conservas|"
    r"industries|manufacturing|plastics|textiles|services|solutions|agency|recruitment|& (?:co|sons?|daughters?|partners))\b|&"
)
_NOT = re.compile(
    r"(?i)\b(?:interview|invitation|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|"
    r"october|november|december|time|room|floor|suite|reception|minutes?|hour|call|building|street|road|avenue|lane|house|court|office|department(?! of\b)|desk|school of|team|notes?|panel|regards|wishes|canada|united states|us|gmt|utc|cet|est|pst|dear|hi|hello|mr|mrs|ms|dr|miss|prof)\b"
)
_INSIDE_NAMES = re.compile(r"(?i)(?<!& )\b(?:street|road|avenue|lane|house|court)\b(?= [A-Z])")
# What somebody works in as well as who employs them.
DEPARTMENT = re.compile(
    r"(?i)\b(?:services?|digital|media|health|healthcare|care|medical|systems?|retail|engineering|design|sciences?|energy|logistics|transport|"
    r"analytics|software|technology|solutions|legal|insurance|group|community|records|security|sports|fire|rescue|design|news)$"
)


_DEPARTMENTS = frozenset(
    "data science sciences legal compliance design engineering product marketing sales finance operations people talent "
    "security software technology analytics systems media digital research development support customer success services "
    "accounting procurement logistics communications quality and & of the".split()
)


def is_department(text: str) -> bool:
    """Whether words are a department's alone: "Legal and Compliance"."""
    return _DEPARTMENTS.issuperset(text.casefold().split())


def bars(text: str) -> re.Match | None:
    """What in a phrase says that it is no firm: "Mill Lane Vets" is one, "Mill Lane" is none."""
    return _NOT.search(_INSIDE_NAMES.sub("", text))


def firm_like(text: str) -> bool:
    """Whether words name a firm by its legal form or by what it does."""
    return bool(legal(text) or LIKE.search(text))


def _to_its_end(text: str, words: Sequence[str]) -> str:
    """The whole name where a domain has the beginning of it and it ends the line: "Pavilion Row Architects"."""
    whole = re.sub(r" (?:HR|Recruitment|Recruiting|Careers)$", "", " ".join([text, *words[1:]]).rstrip(".,;"))
    more = 1 < len(words) < 4 and words[0][-1:].isalnum() and re.fullmatch(NAME, whole)
    return (
        whole
        if more and (LIKE.search(" ".join(words[1:])) or several(whole)) and not (legal(whole) or bars(whole))
        else text
    )


def spelled_by(lines: Sequence[str], label: str, names: set[str]) -> Iterator[tuple[str, str]]:
    """Where words with capitals are the letters of a domain: "Cobalt Lane" of cobaltlane.example."""
    wanted = folded(label)
    for line in lines[:300]:
        if len(line) > 600:
            continue
        whole = [word.lstrip('(“"') for word in line.split() if "@" not in word]
        alone = [re.sub(r"['’]s[.,]?$", "", word) for word in whole]
        for start, word in enumerate(alone):
            if not word[:1].isupper() and not word[:1].isdigit():
                continue
            letters, words = "", alone[:]
            for end in range(start, min(start + 5, len(words))):
                if whole[end] == "&" and wanted.startswith(f"{letters}and"):
                    letters += "and"
                elif whole[end] != alone[end] and wanted.startswith(letters + folded(whole[end])):
                    letters, words[end] = letters + folded(whole[end]), whole[end]  # "St. Malachy's School"
                else:
                    letters += folded(words[end])
                if letters == wanted and word[:1].isupper():
                    text = " ".join(words[start : end + 1]).strip(".,;:!?()\"'“”|-–—")
                    text = _to_its_end(text, words[end:])
                    if text.casefold() not in names and len(text) > 3:
                        yield text, line
                if not wanted.startswith(letters):
                    break
            for end in range(start + 1, min(start + 5, len(words))):  # hwmsolicitors of "Hollis Wynne Munro Solicitors"
                if not words[end][:1].isupper():
                    break
                text = " ".join(words[start : end + 1]).strip(".,;:!?()\"'“”|-–—")
                first = "".join(folded(it)[:1] for it in words[start:end])
                last = "".join(folded(it)[:1] for it in words[start + 1 : end + 1])
                spelled = {first + folded(words[end]), folded(word) + last if len(last) > 1 else ""}
                if len(first) > 1 and wanted in spelled and text.casefold() not in names:
                    yield text, line  # and redwoodcu of "Redwood Credit Union"
