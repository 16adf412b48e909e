"""What a file that is not ours seems to be, so that the user knows what went wrong.

The law of this module: it looks at the first bytes, never opens anything, and is sure or silent.
"""

from __future__ import annotations

import json
import re

from core.document.encoding import utf_16_without_mark

_HEAD = 4_000  # characters looked at

# A browser reads a chosen file as UTF-8 text, so bytes that are no text arrive as U+FFFD.
_BEGIN = (
    (r"%PDF-", "a PDF"),
    (
        r".?PNG\r?\n|\ufffd{2,4}(.{0,8}(JFIF|Exif)|\0|\ufffd)|GIF8[79]a|RIFF.{4,8}WEBP|II\*\0|MM\0\*|BM.{4}\0\0\0\0",
        "a picture",
    ),
    (r".{4}ftyp(hei|mif|avif)", "a picture"),
    (r".{4}ftyp|\x1aE\ufffd|OggS|ID3|RIFF", "a sound or video file"),
    (r"PK\x03\x04.{0,3000}(word/|xl/|ppt/|\[Content_Types\])", "an Office document"),
    (r"PK\x03\x04|\x1f\ufffd|Rar!|7z\ufffd", "a zip or another packed archive"),
    (r"\{\\rtf", "a formatted text (RTF)"),
    (r"bplist|SQLite format 3|MZ|\x7fELF", "a program's own file"),
    (r"\s*<(!doctype html|html|head|body)\b", "a web page (HTML)"),
    (r"\s*(<\?xml.{0,500})?<svg\b", "a picture (SVG)"),
    (r"\s*<[?a-z!]", "an XML file"),
    (r"\s*BEGIN:VCALENDAR", "a calendar file (.ics)"),
    (r"\s*BEGIN:VCARD", "a contact (vCard)"),
    (r"(Received|Return-Path|Delivered-To|From|Date|Subject|MIME-Version): ", "an email"),
)
_STARTS = tuple((re.compile(rf"\A(?:{pattern})", re.DOTALL | re.IGNORECASE), what) for pattern, what in _BEGIN)
_HINTS = {
    "a calendar file (.ics)": " To fill in a case from an invitation, paste its text in the case.",
    "a contact (vCard)": " To fill in a person, paste their signature in the case.",
    "an email": " To fill in a person, paste their signature in the case.",
}
WANTED = "Please choose a file that Afterword saved; its name ends in .json."


def decode(data: str | bytes) -> str:
    """The text of a file: bytes are read as UTF-8 or as UTF-16; what is neither becomes U+FFFD as in a browser."""
    if isinstance(data, str):
        return data.removeprefix("\ufeff")
    encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else utf_16_without_mark(bytes(data)) or "utf-8"
    return bytes(data).decode(encoding, "replace").removeprefix("\ufeff")


def _utf16(head: str) -> bool:
    # Two U+FFFD from the byte order mark, or every other character of plain text a NUL.
    nuls = head[:200].count("\0")
    return nuls > 2 and abs(2 * nuls - len(head[:200].lstrip("\ufffd"))) <= 3


def _table(head: str) -> bool:
    lines = [line for line in head.splitlines()[: -1 if len(head) == _HEAD else None] if line.strip()][:6]
    return len(lines) > 1 and any(
        lines[0].count(mark) and len({line.count(mark) for line in lines}) == 1 for mark in (";", "\t", ",")
    )


def seems(text: str) -> str:
    """One sentence about a file that cannot be ours, judged by how it begins; '' when it may be JSON."""
    head = text[:_HEAD]
    if not head.strip():
        return f"This file is empty. {WANTED}"
    if _utf16(head):
        return "This file is stored as UTF-16. Save it as UTF-8 (most editors offer it) and choose it again."
    for pattern, what in _STARTS:
        if pattern.match(head):
            return f"This is {what}, not a saved case.{_HINTS.get(what, '')} {WANTED}"
    if head.lstrip()[0] in '{["':
        return ""
    if head.count("\0") or head.count("\ufffd") > len(head) // 20:
        return f"This is not a text file. {WANTED}"
    if _table(head):
        return f"This is a table (CSV), not a saved case. {WANTED}"
    if not re.match(r"\s*(-?\d|true\b|false\b|null\b|NaN|-?Infinity)", head):
        return f"This is plain text, not a saved case. {WANTED}"
    return ""


def broken(text: str, error: json.JSONDecodeError) -> str:
    """One sentence about JSON that stops or goes wrong, with the place."""
    rest = text[error.pos :].strip()
    cut = (
        not rest
        or error.msg.startswith("Unterminated string")
        or (
            len(rest) < 6
            and ("escape" in error.msg or any(word.startswith(rest) for word in ("true", "false", "null", "-")))
        )
    )
    if cut:
        text = text.rstrip()
        line, column = text.count("\n") + 1, len(text) - text.rfind("\n") - 1
        return (
            f"This file was cut off: it stops in line {line:,} after column {column:,}, before its end. "
            "Save or download it again, if you still can."
        )
    return (
        f"This file is damaged: something is wrong in line {error.lineno:,}, column {error.colno:,}. "
        "It was left as it is."
    )
