"""The words a Hunspell dictionary knows: its list of stems with its affixes put on.

The dictionaries are npm's `dictionary-en` and `dictionary-en-gb` (MIT and BSD, credited in the third-party notices).
Only words in lower case are taken: a name is never looked up. The build gives the page the same in a compact form
(builder/dictionary.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

DICTIONARIES = ("dictionary-en", "dictionary-en-gb")  # as npm calls them
LONGEST = 22


class _Affix(NamedTuple):
    strip: str
    add: str
    where: re.Pattern
    prefix: bool
    crosses: bool


@cache
def known(modules: Path) -> frozenset[str]:
    """Every word of the dictionaries in this node_modules."""
    return frozenset(
        word
        for name in DICTIONARIES
        for word in words(
            (modules / name / "index.aff").read_text("utf-8"), (modules / name / "index.dic").read_text("utf-8")
        )
    )


def words(affixes: str, stems: str) -> Iterator[str]:
    """The lower-case words, letters and apostrophes only, of a dictionary whose flags are single characters."""
    table = _affixes(affixes)
    for line in stems.splitlines()[1:]:
        stem, _, flags = line.strip().partition("/")
        if not stem.isalpha() or not stem.isascii() or stem != stem.lower() or "!" in flags or "c" in flags:
            continue
        yield from (word for word in _forms(stem, flags, table) if len(word) <= LONGEST and word.isalpha())


def _forms(stem: str, flags: str, table: dict[str, list[_Affix]]) -> Iterator[str]:
    yield stem
    found = [affix for flag in flags for affix in table.get(flag, ()) if affix.where.search(stem)]
    for affix in found:
        made = _put_on(stem, affix)
        yield made
        if affix.prefix and affix.crosses:
            yield from (_put_on(made, other) for other in found if not other.prefix and other.crosses)


def _put_on(stem: str, affix: _Affix) -> str:
    if affix.prefix:
        return affix.add + stem[len(affix.strip) :]
    return stem[: len(stem) - len(affix.strip)] + affix.add


def _affixes(text: str) -> dict[str, list[_Affix]]:
    table: dict[str, list[_Affix]] = {}
    crosses: dict[str, bool] = {}
    for line in text.splitlines():
        parts = line.split()
        if len(parts) < 4 or parts[0] not in ("SFX", "PFX"):
            continue
        kind, flag = parts[:2]
        if flag not in crosses:  # the line that opens a group says how many follow
            crosses[flag] = parts[2] == "Y"
            continue
        strip, add = ("" if part == "0" else part for part in parts[2:4])
        where = parts[4] if len(parts) > 4 else "."
        pattern = re.compile(f"^{where}" if kind == "PFX" else f"{where}$")
        table.setdefault(flag, []).append(_Affix(strip, add, pattern, kind == "PFX", crosses[flag]))
    return table
