"""Where in a text somebody stands: below which heading, behind which label, in which column, beside which time.

The law of this module: a heading speaks for the lines that follow it and look like a list; the first line of prose ends
it. What a heading means is said in core/paste/cues.py.
"""

# ruff: noqa: E501  (tables of words, one thought a line)

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from core.paste import cues
from core.paste.cues import ABSENT, ARRANGES, CANDIDATE, GUEST, MEETS
from core.paste.trades import is_job

_LABEL = re.compile(
    r"(\W{0,4}[^\W\d_][^:：\t|?!]{0,60}?|[👥👤])(?:\s?(?:(?<!\d)[:：]|[:：](?!\d))\s*|\s?\.{3,}\s?|\t+| {2,}|(?<=[👥👤])\s?|\?\s{0,4}(?=$|[A-Z])|(?<=anel|ewer) - )"
)
BULLET = re.compile(r"(?:[-–—*•●▪·>+✓✔☑]|\(?\d{1,2}[.)])\s+")
_TIME = re.compile(
    r"\W{0,4}\d{1,2}(?:[:.h]?\d\d)?\s?(?:[ap]\.?m\b\.?|uhr|h\b)?(?:\s?(?:[-–—]|to|bis|until)\s?\d{1,2}(?:[:.h]?\d\d)?\s?(?:[ap]\.?m\b\.?|uhr|h\b)?)?(?=[^\d/.:]|$)\W{0,8}",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"\d[:.h]\d\d|\d\s?[ap]\.?m\b|\d{4}\s?[-–—]\s?\d{4}|\d\s?(?:uhr|h)\b", re.IGNORECASE)
NO_TALK = re.compile(
    r"\b(?:lunch|dinner|drinks|breakfast|coffee|break|arriv\w+|welcome|lobby|check[- ]?in|reception|shuttle|taxi|airport|seminar|feedback|wrap|parking|induction|orientation|walk[- ]?(?:round|around|about)|site visit|(?:guided |a |the )?tour(?: of)?|mittag\w*|pause)\b",
    re.I,
)
# Of a row of a table: nobody is met there.
_NOBODY_MET = re.compile(
    r"(?:(?:safety|site) )?(?:induction|arriv\w+|lunch|break|check[- ]?in|(?:\w+ )?tour\b|walk[- ]?(?:round|around|about)|taxi|shuttle)",
    re.I,
)
ORGANIZES = re.compile(r"(?:event )?(?:organi[sz]er|organisator(?:in)?|organizador[a]?|主催者)", re.I)
WITH = re.compile(r"(?:with|w/|mit|avec|con|med)\s", re.IGNORECASE)
_ENTRY = re.compile(
    r"[^,;:.!?]{4,40}?(?: \([^()]{2,20}\))?(?:,| [–—|-]| ?\(| {2,}|\t)\s*([^.!?]{2,70}?)\)?"
)  # "Ana Torres, CTO"
_ANSWERS = re.compile(r"\d{1,3} (?:yes|no|maybe|awaiting|ja|nein)\b.{0,60}", re.I)
_HEAD = re.compile(r"\W*(?:name|names)\s*[\t|][^\d.!?]{2,80}", re.I)  # "Name | Function", above a list
_ABOVE, _NAMES = "above", "names"
_LINES = 400
# Which of several groups is the reader's: "Your colour is GREEN", "You are in group B".
_YOURS = re.compile(
    r"\b(?:[Yy]our ([a-z]{3,15})(?: is| will be|:) (?:the )?(?:number |no\.? )?|[Yy]ou(?: are|['’]re| will be) in (?:the )?([a-z]{3,15}) )"
    r"([A-Z]{1,12}|[A-Z][a-z]+|\d{1,3})\b"
)


@dataclass(frozen=True, slots=True)
class Place:
    """What the place of a line says of those it names: their part from `at` on, and in the cell from `column` to `ends`."""

    part: str = ""
    at: int = 0
    timed: bool = False
    column: tuple[int, int] | None = None


def places(lines: Sequence[str], starts: set[int]) -> list[Place]:
    """The place of every line; `starts` are the lines that begin with a name."""
    parts = list(_sections(lines, starts))
    for row, (part, _) in enumerate(parts):
        if part == _ABOVE:
            parts[row - 1], parts[row] = (ARRANGES, 0), ("", 0)
    columns = _columns(lines, {row for row, (part, _) in enumerate(parts) if part == _NAMES})
    found = []
    for row, (part, at) in enumerate(parts):
        part = "" if part == _NAMES else part
        if row in columns and not columns[row]:
            part = ABSENT  # the panel of another group
        timed = _is_timed(lines[row]) or _below_time(lines, row) or bool(row in starts and _in_slot(lines, row))
        found.append(Place(part, at, timed and not NO_TALK.search(lines[row]), columns.get(row)))
    return found


def _sections(lines: Sequence[str], starts: set[int]) -> Iterator[tuple[str, int]]:
    """(the part of those a line names, where they begin) for every line; `starts` are the lines that begin with one."""
    section, entries, blanks = "", 0, 0
    for number, line in enumerate(lines):
        if section and _ANSWERS.fullmatch(line):
            yield "", 0
            continue
        if not line:
            blanks += 1
            if entries or blanks > 1:
                section = ""
            yield "", 0
            continue
        blanks, bare = 0, line.strip("*_#= ")
        bullet = BULLET.match(line)
        match = _LABEL.match(line, bullet.end() if bullet else 0)
        if match and not _CLOCK.search(match[1]):
            kind, rest = cues.of_label(match[1]), line[match.end() :].strip("* ")
            if kind == CANDIDATE and (";" in rest or rest.count("@") > 1):
                kind = ""  # sent to more than the candidate
            by_blank = not match[0].rstrip("* ").endswith((":", "：", "?", "👥", "👤"))
            if kind and not (by_blank and number in starts):
                section, entries = kind, 1 if rest else 0
                yield (kind if rest else ""), match.end()
                continue
            if bare.endswith((":", "：")) and not (by_blank or rest) and (kind := cues.announces(bare)):
                section, entries = kind, 0
                yield "", 0
                continue
            if not by_blank and number not in starts and not bullet:
                section = ""
                yield "", 0
                continue
        if (
            section == GUEST and entries and ORGANIZES.fullmatch(bare)
        ):  # in a list of guests the word stands below the name
            yield _ABOVE, 0
            continue
        if (
            len(bare) < 60
            and "@" not in bare
            and not bare.endswith((".", "!", ","))
            and number not in starts
            and (kind := cues.of_label(bare.strip(":?")))
        ):
            short = len(bare.split()) <= 4 or bare.endswith(":")
            section, entries = (kind, 0) if short else (section, entries)
            yield "", 0
            continue
        if bare.endswith(":") and (kind := cues.announces(bare)):
            section, entries = kind, 0
            yield "", 0
            continue
        if section and not entries and number not in starts and _HEAD.fullmatch(line):
            yield (_NAMES if section in (MEETS, GUEST) else ""), 0
            continue
        if section and (number in starts or bullet):
            entries += 1
            yield section, 0
            continue
        if section and "@" in line:
            yield section, 0
            continue
        if section and (len(line) > 80 or line.endswith((".", "!", "?")) or not (entries or is_job(line))):
            section = ""
        yield "", 0


def has_clock(text: str) -> bool:
    """Whether a text says a time of the day."""
    return bool(_CLOCK.search(text))


def _is_timed(line: str, alone: bool = False) -> bool:
    """Whether a line begins with a time, or is one."""
    if not _CLOCK.search(line[:24]):
        return False
    bullet = BULLET.match(line)
    match = _TIME.match(line, bullet.end() if bullet and not _CLOCK.match(line) else 0)
    return match is not None and (not alone or len(line) - match.end() < 6)


def _in_slot(lines: Sequence[str], row: int) -> bool:
    """Whether a line stands in a few lines that begin with a time: the time, what it is about, who."""
    for above in range(row - 1, max(row - 6, -1), -1):
        if not lines[above] or NO_TALK.search(lines[above]):
            return False
        if _is_timed(lines[above], alone=True):
            return row - above > 1 or "," in lines[row]
        if _is_timed(lines[above]):
            return bool((entry := _ENTRY.fullmatch(lines[row])) and is_job(entry[1]))
    return False


def _below_time(lines: Sequence[str], row: int) -> bool:
    """Whether a line is "with Ana Torres", below when, in a slot, or where nothing stands above it."""
    match = WITH.match(lines[row]) if row else None
    if not match:
        return False
    if any(map(str.isdigit, lines[row - 1])):
        return True
    slot = list(takewhile(bool, reversed(lines[max(row - 4, 0) : row])))
    if not any(map(NO_TALK.search, slot)) and any(map(_is_timed, slot)):
        return True
    return not slot and lines[row][match.end()].isupper()


def cells(line: str) -> list[tuple[int, int]]:
    """Where the cells of a line of a table begin and end."""
    edges = [0, *(match.start() for match in re.finditer(r"[\t|]", line)), len(line)]
    return [(edge + (number > 0), edges[number + 1]) for number, edge in enumerate(edges[:-1])]


def _group(lines: Sequence[str], heads: Sequence[str]) -> tuple[int, str] | None:
    """(the column, its word in the rows that are the reader's) where a text says which group they are in."""
    yours = {
        (heads.index(what), match[3].casefold())
        for line in lines[:_LINES]
        for match in _YOURS.finditer(line[:600])
        if (what := match[1] or match[2]) in heads
    }
    return yours.pop() if len(yours) == 1 else None


def _columns(lines: Sequence[str], heads: set[int]) -> dict[int, tuple[int, int] | None]:
    """Row -> where the cell of the column begins and ends that names who interviews, for the lines of a table; None in a
    row for others than the reader. `heads` are the lines "Name | Function" above a list of them.
    """
    found: dict[int, tuple[int, int] | None] = {}
    column, last, group = -1, -1, None
    for number, line in enumerate(lines):
        here = cells(line)
        texts = [line[start:end].strip(" *") for start, end in here]
        if len(here) < 2 or any(text.endswith(":") for text in texts):
            column = column if not line and last == number - 1 else -1
        elif column < 0 or last < number - 2:
            kinds = [
                at for at, text in enumerate(texts) if 0 < len(text) < 30 and cues.of_label(text) in (MEETS, GUEST)
            ]
            heading = (
                all(len(text) <= 30 and not any(map(str.isdigit, text)) for text in texts) and sum(map(bool, texts)) > 1
            )
            column, last = (0 if number in heads else kinds[0] if kinds and heading else -1), number
            group = _group(lines, [text.casefold() for text in texts]) if column >= 0 else None
        else:
            last = number
            if column < len(here) and not any(map(_NOBODY_MET.match, texts)):
                others = group and (group[0] >= len(texts) or texts[group[0]].casefold() != group[1])
                found[number] = None if others else here[column]
    return found
