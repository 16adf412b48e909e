"""Whose words a chat of several people holds.

The law of this module: what the user wrote says nothing about an interview.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from core.paste.contact import Someone, is_from_user, someone_of
from core.paste.names import person
from core.people import Name

# "[25/11/2026, 18:02:11] Ana Torres: …" and "25/11/26, 18:02 - Ana Torres: …"
_STAMPED = re.compile(
    r"\[?\d{1,4}[./-]\d{1,2}(?:[./-]\d{2,4})?,? \d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[ap]m)?\]?(?: -)? "
    r"([^:\d]{2,40}): (.*)",
    re.IGNORECASE,
)
# "Ana Torres  3:12 PM", above what she says
_HEADED = re.compile(
    r"([^:\d]{3,40}?)[ ,·•-]{1,6}(?P<day>(?:(?:mon|tue|wed|thu|fri|sat|sun|today|yesterday)\w{0,6},? )?"
    r"(?:\d{1,4}[./-]\d{1,2}(?:[./-]\d{2,4})?,? )?)\d{1,2}:\d\d(?: ?[ap]\.?m\.?)?",
    re.IGNORECASE,
)


def _is_user(name: str, mine: set[str]) -> bool:
    name = name.casefold()
    return name in mine or any(name in own.split() for own in mine if "@" not in own)


def of_others(lines: Sequence[str], mine: set[str]) -> tuple[list[str], Someone | None]:
    """The words that are not the user's, and who says them where that stands beside them."""
    if is_from_user(list(lines[:12]), mine):
        return list(lines), None
    said: list[str] = []
    speaker: Someone | None = None
    turns, theirs, day = 0, True, ""
    for line in lines:
        stamped, headed = _STAMPED.fullmatch(line), _HEADED.fullmatch(line)
        name = (stamped or headed or [line, ""])[1].strip()
        if name and (stamped or person(name, close=True)):
            turns += 1
            day = headed["day"].strip(" ,") if headed else ""
            theirs = not _is_user(name, mine)
            if theirs and not speaker:
                alone = re.match(r"[A-ZÀ-Þ][^\W\d_]{1,20}(?=$| \()", name)  # "Lachie (Tidewater Boats)"
                named = person(name, close=True) or (Name(alone[0]) if stamped and alone else None)
                speaker = someone_of(named, line, "", "", mine)
            if stamped and theirs:
                said.append(stamped[2])
            continue
        if theirs:
            said.append(f"{line} ({day})" if any(map(str.isdigit, day)) and re.search(r"(?i)\btoday\b", line) else line)
    return (said, speaker) if turns > 1 else (list(lines), None)
