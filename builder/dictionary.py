"""The spelling dictionary in a compact form, made at build time and fetched by the page when it is first needed.

Which words it holds is said in core/codespell.py; the form is read by core/review/_spelling.py. One line for each two
first letters: `re|cieve 32ei|commnd 63e`. An entry is the rest of the wrong word and, after a blank, one or more
corrections joined by `,`: how many letters to keep from its start and from its end (base 36), and what to put between
them.
"""

from __future__ import annotations

from importlib.resources import files

from builder.files import Files
from builder.hunspell import known
from builder.paths import MODULES
from core.codespell import entries

DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def text() -> str:
    """codespell's dictionary as it comes."""
    return (files("codespell_lib") / "data" / "dictionary.txt").read_text(encoding="utf-8")


def words() -> list[tuple[str, list[str]]]:
    """Every misspelling with what was meant."""
    return entries(text())


def _change(wrong: str, right: str) -> str:
    start = 0
    while start < min(len(wrong), len(right)) and wrong[start] == right[start]:
        start += 1
    end = 0
    while end < min(len(wrong), len(right)) - start and wrong[-1 - end] == right[-1 - end]:
        end += 1
    return DIGITS[start] + DIGITS[end] + right[start : len(right) - end]


def often() -> list[str]:
    """The words that are written often enough to be misspelt in a way that somebody has put down."""
    rights = {right for _, all_rights in words() for right in all_rights}
    return sorted(rights & known(MODULES))


def _known_lines() -> list[str]:
    lines: dict[str, list[str]] = {}
    before: dict[str, str] = {}
    for word in sorted(known(MODULES)):
        first, rest = word[:2], word[2:]
        if not rest:
            continue
        last = before.get(first, "")
        kept = 0
        while kept < min(len(last), len(rest)) and last[kept] == rest[kept]:
            kept += 1
        lines.setdefault(first, []).append(chr(ord("A") + kept) + rest[kept:])
        before[first] = rest
    return [f"{first}>{''.join(parts)}\n" for first, parts in sorted(lines.items())]


def compact() -> bytes:
    """The dictionary as it is shipped: deterministic, ASCII, a few hundred lines."""
    buckets: dict[str, list[str]] = {}
    for wrong, rights in sorted(words()):
        changes = ",".join(_change(wrong, right) for right in rights)
        buckets.setdefault(wrong[:2], []).append(f"{wrong[2:]} {changes}")
    lines = [f"{first}|{'|'.join(bucket)}|\n" for first, bucket in sorted(buckets.items())]
    return "".join([*lines, *_known_lines(), f"+{' '.join(often())}\n"]).encode("ascii")


def module() -> Files:
    """The dictionary as a module, to be imported when remarks are first made."""
    code = b"import pkgutil\n\nWORDS = pkgutil.get_data(__name__, 'words.txt')\n"
    return {"spelling_words.py": code, "words.txt": compact()}
