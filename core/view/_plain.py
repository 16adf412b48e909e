"""The plain thank-you: written by the core when the site is built, with gaps that the page fills from the fields where
there is no Python.

The law of this module: every word of it and every rule about it is here. The page's script compares and puts in; it
does so only where each gap has what belongs there, and never where a plain note would be the wrong one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from core import notes
from core.fields import read_case
from core.name_words import PURE_ROLES
from core.people import UNCERTAIN

# What stands in each gap while the core writes the note. `*` is the person it is to.
NAME, DETAIL, ME = "Ana Ruiz", "The new handover sheets are a good idea.", "Sam Lee"
GAPS = {"people.*.name": NAME, "people.*.detail": DETAIL, "profile.name": ME}

_WORD = r"\p{Lu}(?=\S*\p{Ll})[\p{L}'’\-]+"

# What a gap takes as a whole: a name of one to four words, the first and the last with a capital, behind an abbreviated
# title at most; a sentence that is complete, as one about the two who met is.
SHAPES = {
    "people.*.name": rf"(\p{{Lu}}\p{{L}}{{0,4}}\. )?{_WORD}(( [\p{{L}}'’.\-]+){{0,2}} {_WORD})?",
    "people.*.detail": (
        r"(?!You told me (?!about|how|why|that|of|what|when|where|which|who|whether))"
        r"(?!We talked about (you|we|I|he|she|they) )(You|We|I) (\S+ ){3,80}\S+[.!?]"
    ),
    "profile.name": r"\S.{1,60}",
}

# What must stand nowhere in it, in capitals or not: what makes a name doubtful or says what somebody does; what is
# still to be filled in.
NEVER = {
    "people.*.name": rf"{UNCERTAIN}|\b(?:{'|'.join(sorted(PURE_ROLES))})\b",
    "people.*.detail": r"[<>{}\[\]_…]|\.\.\.",
    "profile.name": r"[<>{}\[\]_…]",
}

# Where no plain note is right: an answer of that name has that value, or, without one, any. `?` is whoever it is.
UNLESS = (
    *("interest:no", "people.*.unsure:true", "people.*.part:arranged", "people.?.part:agency", "sent.thank-you.*"),
    *("notes.thank-you.*.text", "outcome:rejected", "outcome:offer", "outcome:withdrawn"),
    *("outcome:called_off", "outcome:nobody_came", "one_note:true", "example:true"),
)
HOURS = 48  # after the interview, then the planner alone knows what is still fitting


@dataclass(frozen=True)
class Plain:
    """One plain note: its text in pieces, each a text or the name of a gap, and the answers it is for."""

    pieces: tuple[tuple[str, str], ...]  # (text, "") or ("", field)
    only: str  # the answer that must be there, `name:value`; "" for none

    @property
    def needs(self) -> tuple[str, ...]:
        """The answers its gaps are filled with, in their order."""
        return tuple(field for _, field in self.pieces if field)


def _written(**more: str) -> Plain:
    answers = {"people.a.name": NAME, "people.a.detail": DETAIL, **more}
    now = datetime.fromisoformat("2026-01-01T12:00:00+00:00")  # the note of a case without an end names no day
    body = notes.draft(read_case(answers, {"name": ME}), "thank-you", "a", now).body
    fields = {text: field for field, text in GAPS.items()}
    parts = re.split(f"({'|'.join(map(re.escape, fields))})", body)
    pieces = tuple(("", fields[part]) if part in fields else (part, "") for part in parts if part)
    return Plain(pieces, ":".join(*more.items()) if more else "")


def plain_notes() -> tuple[Plain, ...]:
    """The plain notes, the more particular one first."""
    return _written(interest="yes"), _written()
