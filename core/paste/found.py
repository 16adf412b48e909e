"""One thing that was found, with the words it came from."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Found:
    """`value` as the answer would hold it; `words` as the text has them, so that the user can compare."""

    value: str | bool
    words: str

    @classmethod
    def of(cls, value: str | bool, words: str) -> Found:
        """The words cut to what is read of them on a phone, and a little more."""
        return cls(value, " ".join(words.split())[:240])

    @property
    def text(self) -> str:
        """The value of what is text."""
        return self.value if isinstance(self.value, str) else ""


def found(value: str | bool, words: str) -> Found | None:
    """As above, or None for nothing."""
    return Found.of(value, words) if value else None
