"""The reviewer: what a careful friend would point out before the note is sent, and nothing else.

The law of this package: a clean, specific, well-written note gets no remark at all. One check a file,
found by looking; a check that cannot be sure stays quiet.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from zlib import crc32

from core.discovery import members
from core.kinds import KINDS
from core.model import Finding
from core.review._check import About, Check, Elsewhere, Example, Remark
from core.review._spelling import Dictionary
from core.review._text import Text

__all__ = [
    "CHECKS",
    "About",
    "Check",
    "Dictionary",
    "Elsewhere",
    "Example",
    "Finding",
    "Remark",
    "finding_id",
    "review",
    "severity_table",
]

CHECKS: dict[str, Check] = {
    slug: replace(check, slug=slug) for slug, check in members(__name__, "CHECK", Check).items()
}

MOST = 25  # remarks of one check; a text with more has been understood
HARDLY_ANY = 4  # words; with fewer there is nothing yet to review

# Where two remarks overlap, the one whose group comes first stays.
_ORDER = {"facts": 0, "content": 1, "tone": 2, "proofreading": 3}
_FIRST = (
    "markup",
    "placeholder",
    "wrong-company",
    "wrong-role",
    "wrong-name",
    "third-person",
    "too-candid",
    "desperate",
    "accusatory",
    "pushy",
    "asks-too-early",
)
_LAST = ("fragment",)  # it speaks of a whole sentence: whatever is said of a word in it says more
_RANK = {
    slug: (_FIRST.index(slug) if slug in _FIRST else len(_FIRST) + (slug in _LAST), _ORDER[check.group], slug)
    for slug, check in CHECKS.items()
}
# For a text that is hardly begun, not English, or not plain text, only these have anything to say.
_HARDLY = ("too-short", "placeholder", "markup")
_OF_THE_TALK = frozenset(("no-interest", "no-detail", "too-short"))  # thanks for arranging it are two lines
_FOREIGN = ("language", "placeholder", "markup", "too-long")


_NOTHING_KNOWN = About()


def review(text: str, about: About = _NOTHING_KNOWN) -> tuple[Finding, ...]:
    """What there is to say about this text, in its order; what concerns the whole text (0, 0) comes first."""
    if not text.strip():
        return ()
    note = Text(text)
    about = replace(about, elsewhere=_mentioned(about.elsewhere, text))
    found = [
        _finding(check, severity, remark)
        for check in _wanted(note, about)
        if (severity := check.severity_for(about.kind))
        for remark in _first(check.remarks(note, about))
    ]
    found = [finding for finding in _merged(found) if finding_id(finding, text) not in about.ignored]
    return tuple(sorted(found, key=lambda f: (f.start, f.end > 0, f.severity != "must", f.end, _RANK[f.check])))


_WORD = re.compile(r"\w\w+")


def _mentioned(elsewhere: Elsewhere, text: str) -> Elsewhere:
    """Of the names from other cases those this text may hold: hundreds of cases cost no more than one."""
    low = text.casefold()
    return Elsewhere(
        *(
            tuple(name for name in names if any(word in low for word in _WORD.findall(name.casefold())))
            for names in elsewhere
        )
    )


def _first(remarks: Iterator[Remark]) -> Iterator[Remark]:
    for number, remark in enumerate(remarks):
        if number == MOST:
            return
        yield remark


def _wanted(note: Text, about: About) -> list[Check]:
    off = about.off | _OF_THE_TALK if about.to_arranger else about.off
    checks = [check for slug, check in CHECKS.items() if slug not in off]
    if not note.english:
        return [check for check in checks if check.slug in _FOREIGN]
    if len(note.words) < HARDLY_ANY:
        return [check for check in checks if check.slug in _HARDLY]
    if note.markup:
        return [check for check in checks if check.group != "proofreading" or check.slug == "markup"]
    return checks


def _finding(check: Check, severity: str, remark: Remark) -> Finding:
    return Finding(
        check.slug,
        remark.severity or severity,
        remark.message,
        remark.start,
        remark.end,
        remark.replacements,
        check.sources,
    )


def _merged(found: list[Finding]) -> list[Finding]:
    """Of remarks on the same characters only the weightiest: a reader can mend one thing at a time."""
    kept: list[Finding] = []
    for finding in sorted(found, key=lambda f: (_RANK[f.check], f.start)):
        if finding.end > finding.start and any(
            other.start < finding.end and finding.start < other.end for other in kept
        ):
            continue
        kept.append(finding)
    return kept


def finding_id(finding: Finding, text: str) -> str:
    """A name for this finding that survives edits elsewhere: its check and the words it points at."""
    words = " ".join(text[finding.start : finding.end].casefold().split())
    if len(words) > 40:
        words = f"{words[:32]}~{crc32(words.encode('utf-8', 'replace')):08x}"
    return f"{finding.check}:{words}" if words else finding.check


def severity_table() -> list[tuple[str, ...]]:
    """Every check's severity for every kind of note, `-` where it is not looked for; a header row first."""
    rows = [("check", *KINDS)]
    for slug, check in CHECKS.items():
        rows.append((slug, *(check.severity_for(kind) or "-" for kind in KINDS)))
    return rows
