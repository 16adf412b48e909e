"""Writing cases to a file people can read.

The law of this module: what `dump` writes, `load` reads; names keep their order, so the same records give the
same bytes for ever.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping

from core.document.shape import CASES, SIZE
from core.document.versions import BACKUP
from core.errors import Mistake

_HALVES = re.compile("[\ud800-\udfff]")  # half an emoji: legal in a browser's string, not in UTF-8


def _text(value: object, indent: int | None = 2) -> str:
    try:
        text = json.dumps(value, ensure_ascii=False, allow_nan=False, indent=indent)
    except (ValueError, TypeError, RecursionError):
        raise Mistake("This case holds something that cannot be written to a file.") from None
    return _HALVES.sub(lambda half: f"\\u{ord(half[0]):04x}", text) + "\n"


def dump(records: Iterable[Mapping], *, saved: str, profile: Mapping | None = None) -> str:
    """A backup of these records, in this order, as they are. `saved` is the time, ISO 8601, from the caller.

    Indented; on few lines when it would be too large otherwise. Mistake when there is more than `load` reads:
    nobody should rely on a backup that does not open.
    """
    records = list(records)
    if len(records) > CASES:
        raise Mistake(f"A backup holds at most {CASES:,} cases. Save some of them on their own.")
    backup = {
        "afterword": BACKUP,
        "saved": saved,
        **({"profile": profile} if profile else {}),
        "cases": records,
    }
    for indent in (2, None):
        if len(text := _text(backup, indent)) <= SIZE:
            return text
    raise Mistake(f"A backup holds at most {SIZE // 1_000_000} MB. Save the cases one by one instead.")


def dump_case(answers: Mapping[str, object], profile: Mapping | None = None) -> str:
    """A case file: the answers (and the profile), for the terminal and for people."""
    return _text({"answers": answers, **({"profile": profile} if profile else {})})
