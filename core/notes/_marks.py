"""Which characters of a finished text are the user's own.

The law of this module: the user's words travel between two marks that no typed text can contain (Unicode
noncharacters, taken out of all input first), and leave as exact spans of the finished text.
"""

import re

OPEN, CLOSE, EDGE = "\ufdd0", "\ufdd1", "\ufdd2"  # user's words begin, end; a value (a name, a company) ends

_UNWANTED = re.compile("[\ufdd0-\ufdef\x00-\x08\x0e-\x1f\x7f]")
_ENDS_TWICE = re.compile(f"([.!?…。][\"'”’»)\\]]*[{CLOSE}{EDGE}]+)\\.")


def plain(text: str) -> str:
    """Typed text without marks of ours and without control characters."""
    return _UNWANTED.sub("", text)


def one_line(text: str) -> str:
    """Typed text on one line, every run of white space a single space."""
    return " ".join(plain(text).split())


def mark(words: str) -> str:
    """The user's own words, marked."""
    return f"{OPEN}{words}{CLOSE}" if words else ""


def value(text: str) -> str:
    """A value in a sentence of ours (company, name …): not the user's words, but its end is known."""
    return f"{text}{EDGE}" if text else ""


def fill(frame: str, slots: dict[str, str]) -> str:
    """Puts values into a frame of ours. What already ends a sentence ("Acme Inc.", "Why?") gets no second
    full stop.

    The frame alone is read for slots; braces inside a value stay as typed.
    """
    return _ENDS_TWICE.sub(r"\1", frame.format_map(slots))


def unmark(text: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The text without marks, and the spans of the user's own words in it."""
    out: list[str] = []
    spans: list[tuple[int, int]] = []
    length = start = 0
    for piece in re.split(f"([{OPEN}{CLOSE}{EDGE}])", text):
        if piece == OPEN:
            start = length
        elif piece == CLOSE:
            if length > start:
                spans.append((start, length))
        elif piece != EDGE:
            out.append(piece)
            length += len(piece)
    return "".join(out), tuple(spans)


def count(text: str) -> int:
    """How many words a text has, marks aside."""
    return len(text.split())


def vocabulary(words: str) -> frozenset[str]:
    """A set of words, written as people read them."""
    return frozenset(words.split())
