"""The lines of a day that say when each of its parts begins: "9.30 Lesson", "10.45 Interview", "11.30 Close".

The law of this module: how long the last part takes is not guessed; only a line that closes the day ends it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import time

_SLOT = re.compile(
    r"\W{0,4}(\d{1,2})[:.](\d\d)(?: ?([ap])\.?m\b\.?)?(?! ?[-–—]| to \d| ?[ap]\.?m\b)[\s:–-]+(?=[^\W\d_])(.*)",
    re.IGNORECASE,
)
_CLOSES = re.compile(r"(?:close[sd]?|ends?|finish(?:es)?|depart\w*|goodbyes?|home|wrap[- ]?up)\b", re.IGNORECASE)
_LEAST, _FAR = 4, 40  # lines


def agenda(lines: Sequence[str]) -> tuple[set[int], time | None]:
    """(the lines of an agenda, when its last line closes the day); no lines where this is none."""
    slots = {number: match for number, line in enumerate(lines[:200]) if (match := _SLOT.match(line[:200]))}
    if len(slots) < _LEAST or max(slots) - min(slots) > _FAR:
        return set(), None
    clocks: list[time] = []
    for match in slots.values():
        hour = int(match[1]) % 12 + 12 if (match[3] or "").lower() == "p" and int(match[1]) < 13 else int(match[1])
        hour += 12 if clocks and not match[3] and hour < 7 <= clocks[-1].hour else 0
        if hour > 23 or int(match[2]) > 59 or (clocks and time(hour, int(match[2])) <= clocks[-1]):
            return set(), None
        clocks.append(time(hour, int(match[2])))
    return set(slots), clocks[-1] if _CLOSES.match(slots[max(slots)][4]) else None
