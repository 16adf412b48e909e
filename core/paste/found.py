"""One thing that was found, with the words it came from."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Found:
    """`value` as the answer would hold it; `words` as the text has them, so that the user can compare."""

    value: str | bool
    words: str


def found(value: str | bool, words: str) -> Found | None:
    """A Found, or None for nothing; the words are cut to a line that fits a phone."""
    words = " ".join(words.split())
    return Found(value, words[:200]) if value else None
