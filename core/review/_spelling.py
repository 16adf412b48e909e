"""The spelling dictionary, looked up without being unpacked: a few hundred byte strings hold some 60,000
words.

See builder/dictionary.py for the form.
"""

from __future__ import annotations

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


class Dictionary:
    """Misspellings and what was meant. `Dictionary(data)` takes the shipped bytes."""

    def __init__(self, data: bytes):
        self._lines = {line[:2]: line for line in data.split(b"\n") if line[2:3] == b"|"}

    def __len__(self) -> int:
        return sum(line.count(b"|") - 1 for line in self._lines.values())

    def corrections(self, word: str) -> tuple[str, ...]:
        """What a lower-cased word may have been meant to be; () when nothing is known against it."""
        if len(word) < 3 or not word.isascii():
            return ()
        key = word.encode("ascii")
        line = self._lines.get(key[:2])
        if line is None:
            return ()
        sought = b"|" + key[2:] + b" "
        found = line.find(sought)
        if found < 0:
            return ()
        start = found + len(sought)
        changes = line[start : line.index(b"|", start)].decode("ascii").split(",")
        return tuple(_apply(word, change) for change in changes)


def _apply(word: str, change: str) -> str:
    start, end = _DIGITS.index(change[0]), _DIGITS.index(change[1])
    return word[:start] + change[2:] + (word[-end:] if end else "")
