"""Remarks as HTML: what there is to say of a text, each on its line with the tap that mends it.

The law of this module: a fix changes the words where they were typed; what we wrote becomes a sentence of the user's.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from itertools import count

from markupsafe import Markup

from core.model import Case, Finding, Note
from core.outbox import Item
from core.review import CHECKS, finding_id
from core.spoken import cut
from core.view._html import render

# What was looked at, where there is nothing to remark.
CALM = "No remarks. Looked at: names, thanks, length, tone, spelling and what this kind of note needs."
_MOST = 3  # fixes of one remark

Fix = dict[str, str | int]
Mender = Callable[[Finding, str], Fix | None]


def remarks(text: str, findings: tuple[Finding, ...], key: str, calm: str, mend: Mender) -> Markup:
    """The remarks under a note; `key` is the note's, or `review` for a pasted text. What would hurt stands first, the
    smaller things behind one line."""
    # The same words may be remarked on twice; an id stands in a page once.
    numbers: defaultdict[str, Iterator[int]] = defaultdict(lambda: count(1))
    told = [
        {
            "check": finding.check,
            "severity": finding.severity,
            "message": finding.message,
            "instead": CHECKS[finding.check].instead,
            "replacements": finding.replacements[:_MOST],
            "fixes": [fix for words in finding.replacements[:_MOST] if (fix := mend(finding, words))],
            "sources": finding.sources,
            "id": finding_id(finding, text),
            "anchor": f"{finding.check}-{next(numbers[finding.check])}",
            "quote": cut(text[finding.start : finding.end], 80),
        }
        for finding in findings
    ]
    must = [it for it in told if it["severity"] == "must"]
    small = [it for it in told if it["severity"] != "must"]
    if len(small) == 1:  # its line is as long as the one that would fold it
        must, small = must + small, []
    return render("regions/remarks.html", key=key, calm=calm, findings=must, small=small)


def _within(field: str, text: str, start: int, quote: str, words: str) -> Fix | None:
    """The fix that changes these words where they stand in the text of that field; '' is the pasted one."""
    at, nth = text.find(quote) if quote else -1, 0
    while 0 <= at < start:
        at, nth = text.find(quote, at + len(quote)), nth + 1
    return {"field": field, "quote": quote, "nth": nth, "value": words, "words": words} if at == start else None


def in_text(text: str, field: str = "") -> Mender:
    """Mends a text that is the user's as a whole: what was pasted, or their own wording of a note."""
    return lambda found, words: _within(field, text, found.start, text[found.start : found.end], words)


def in_note(case: Case, item: Item) -> Mender:
    """Mends a note: in the user's own wording, in the field the words were typed in, else as their sentence there."""
    note, name = item.note, f"notes.{item.note.key}.text"
    if item.own:
        return in_text(item.own, name)
    return lambda found, words: _in_sentence(case, note, found, words)


def _in_sentence(case: Case, note: Note, found: Finding, words: str) -> Fix | None:
    holding = (it for it in note.slots if it.end and it.start <= found.start < found.end <= it.end)
    slot = next(holding, None)
    if not slot:
        return None
    quote = note.body[found.start : found.end]
    own = f"notes.{note.key}.own.{slot.name}"
    for field in (own, slot.field):
        typed = case.answers.get(field)
        if isinstance(typed, str) and typed.count(quote) == 1:
            return _within(field, typed, typed.find(quote), quote, words)
    at = found.start - slot.start
    changed = slot.text[:at] + words + slot.text[at + len(quote) :]
    fits = slot.text[at : at + len(quote)] == quote and changed.strip()
    return {"field": own, "quote": "", "nth": 0, "value": changed, "words": words} if fits else None


def silenced(off: frozenset[str], ignored: frozenset[str], undo: str) -> Markup:
    """The remarks set aside, each with a button that takes it back by the deed `undo`; '' where there are none."""
    entries = [
        *(
            {"field": f"off.{check}", "words": f"Everywhere: {CHECKS[check].title}"}
            for check in sorted(off & CHECKS.keys())
        ),
        *(
            {"field": f"ignored.{it}", "words": f"Once: {CHECKS[check].title}{f' (“{words}”)' if words else ''}"}
            for it in sorted(ignored)
            for check, _, words in [it.partition(":")]
            if check in CHECKS
        ),
    ]
    return render("regions/silenced.html", silenced=entries, undo=undo)


def ticked(case: Case, prefix: str) -> frozenset[str]:
    """The keys of the answers that begin with `prefix` and are true."""
    return frozenset(
        name.removeprefix(prefix) for name, value in case.answers.items() if name.startswith(prefix) and value is True
    )
