"""The text of a mail as it was saved or copied: encoded words, quoted-printable, parts, HTML.

The law of this module: what is no mail comes back as it is; of a mail the plain words come back, with its heading,
and the calendar file it carries.
"""

from __future__ import annotations

import re
from html import unescape

_ENCODED = re.compile(r"=\?([\w-]{2,20})\?([BbQq])\?([^?\s]{0,400})\?=")
_BETWEEN = re.compile(r"(?<=\?=)\s{1,4}(?==\?)")
_TRANSFER = re.compile(r"(?im)^Content-Transfer-Encoding:\s*(quoted-printable|base64)\s*$")
_PART = re.compile(r"(?im)^Content-Type:\s*(?:multipart/\w+|text/(?:plain|html|calendar))\b")
_HEAD = re.compile(r"(?:[A-Za-z-]{2,40}:[^\n]*(?:\n[ \t][^\n]*)*\n)+\n?")
_BREAKS = re.compile(r"(?i)<(?:br|/p|/div|/li|/tr|/h\d|/ul|/table)\b[^>]{0,200}>")
_CELLS = re.compile(r"(?i)</t[dh]>")
_ITEMS = re.compile(r"(?i)<li\b[^>]{0,200}>")
_STYLE = re.compile(r"(?is)<(style|script|head)\b[^>]{0,200}>.{0,20000}?</\1>")
_STRUCK = re.compile(r"(?is)<(s|del|strike)>.{0,2000}?</\1>")
_TAG = re.compile(r"</?[A-Za-z!][\w:-]{0,30}(?:\s[^<>]{0,2000})?/?>")
_HTML = re.compile(r"(?i)</?(?:p|br|b|div|html|body|span|li|ul|td|table|a|strong|i)(?:\s[^<>]{0,400})?/?>")
_QUOTED = re.compile(r"(?i);(?:ENCODING=)?QUOTED-PRINTABLE")
_OF_LINE = re.compile(r"(?i);CHARSET=([\w-]{2,20})")
_CHARSET = re.compile(r'(?i)charset="?([\w-]{2,20})')


def _bytes(text: str, encoding: str) -> bytes:
    from binascii import Error, a2b_base64
    from quopri import decodestring

    if encoding.lower() in ("q", "quoted-printable"):
        return decodestring(text.encode("utf-8", "replace"), header=encoding.lower() == "q")
    try:
        return a2b_base64(text.encode("ascii", "ignore"))
    except Error:
        return b""


def _text(data: bytes, charset: str) -> str:
    try:
        return data.decode(charset or "utf-8", "replace")
    except LookupError:
        return data.decode("utf-8", "replace")


def decoded(text: str) -> str:
    """Encoded words read: "=?UTF-8?Q?J=C3=B6rg?=" is Jörg."""
    if "=?" not in text:
        return text
    return _ENCODED.sub(lambda match: _text(_bytes(match[3], match[2]), match[1]), _BETWEEN.sub("", text))


def without_tags(text: str) -> str:
    """HTML as the words a reader sees, one a line; a text without tags as it is."""
    if not _HTML.search(text):
        return text
    text = _ITEMS.sub("\n- ", _CELLS.sub("\t", _BREAKS.sub("\n", _STRUCK.sub("", _STYLE.sub("", text)))))
    lines = unescape(_TAG.sub("", text)).split("\n")
    following = [*lines[1:], ""]
    kept = (line for line, after in zip(lines, following, strict=True) if line.strip() or not after.startswith("- "))
    return "\n".join(kept)


def is_mail(text: str) -> bool:
    """Whether this is a mail as a file has it, with its heading."""
    return bool(_PART.search(text[:20_000]))


def plain(text: str) -> tuple[str, str]:
    """(the words, the calendar file inside or '') of a text that may be a saved mail."""
    text = decoded(re.sub(r"\r\n?", "\n", text))
    if not (_PART.search(text) or _TRANSFER.search(text)):
        return without_tags(text), ""
    boundary = re.search(r'(?i)boundary="?([^"\s;]{1,100})', text)
    parts = text.split(f"\n--{boundary[1]}") if boundary else [text]
    words, calendar = [], ""
    for number, part in enumerate(parts[:30]):
        part = part if not number else part.lstrip("-")
        if number:
            part = part.lstrip("\n")
        head = _HEAD.match(part)
        header, body = (part[: head.end()], part[head.end() :]) if head else ("", part)
        if match := _TRANSFER.search(header):
            charset = _CHARSET.search(header)
            body = _text(_bytes(body, match[1]), charset[1] if charset else "")
        typed = re.search(r"(?im)^Content-Type:\s*([\w/-]+)", header)
        kind = typed[1].lower() if typed else "text/plain"
        if not number:
            words.append(header)
        if kind == "text/calendar" or "BEGIN:VEVENT" in body:
            calendar = calendar or body
        elif kind.startswith("text/") and not (kind == "text/html" and len(words) > 1 and words[-1].strip()):
            words.append(without_tags(body))
        elif kind.startswith("multipart/") and boundary and body.strip():
            inner, inside = plain(body) if number else (body, "")
            words.append(inner)
            calendar = calendar or inside
    return "\n".join(words), calendar


def unquoted(lines: list[str]) -> list[str]:
    """vCalendar 1.0 and vCard 2.1: quoted-printable lines, which go on below a "=" at their end."""
    out, at = [], 0
    while at < len(lines):
        line = lines[at]
        if _QUOTED.search(line):
            while line.endswith("=") and at + 1 < len(lines):
                at += 1
                line = line[:-1] + lines[at].strip()
            head, _, value = line.partition(":")
            charset = _OF_LINE.search(head)
            value = _text(_bytes(value, "quoted-printable"), charset[1] if charset else "")
            value = re.sub(r"\r?\n", r"\\n", value)
            head = _OF_LINE.sub("", _QUOTED.sub("", head))
            line = f"{head}:{value}"
        out.append(line)
        at += 1
    return out
