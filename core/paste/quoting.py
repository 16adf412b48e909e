"""Mails that quote other mails: each without its marks, and whose words it holds.

The law of this module: the newest mail comes first; a mail says who wrote it in its heading, above it
("On …, Ana Torres wrote:") or at its foot; marks that may be a table or a list are none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from core.paste.contact import ADDRESS, is_from, is_from_user

MOST = 6  # mails in one text that are read
_MARKS = re.compile(r"(?:> ?)+")
_BARS = re.compile(r"(?:\| ?)+")
_HANDS_ON = re.compile(
    r"[-_*]{2,} ?(?:original|forwarded|ursprüngliche|weitergeleitete|mensaje|message)\b.{0,40}|"
    r"begin forwarded message:|anfang der weitergeleiteten .{4,12}:|début du message (?:réexpédié|transféré) ?:",
    re.IGNORECASE,
)
_WROTE = r"\b(?:wrote|escribió|a écrit|ha scritto|schreef|escreveu|skrev)"
_SAYS = re.compile(
    r"(?:on|am|el|le|il|op|em|den) (?=.{0,60}\d).{5,200}"
    rf"(?:{_WROTE}|\bschrieb\b.{{0,120}}) ?:",
    re.IGNORECASE,
)
_VERB = re.compile(rf"(?i){_WROTE} ?:$|:$")
_NO_NAME = re.compile(r"[\d,:]|\b[AP]M\b|\bschrieb\b|\bum\b|\bUhr\b")
_HEAD = re.compile(r"\*?(?:from|von|van|de|da|差出人)\*?\s?[:：]", re.IGNORECASE)
_SUBJECT = re.compile(r"\*?(?:subject|betreff|asunto|objet|oggetto|onderwerp)\*?\s?[:：]", re.IGNORECASE)
_FIELD = re.compile(
    r"\*?(?:sent|date|to|cc|subject|reply-to|gesendet|datum|an|betreff|envoyé|à|objet|enviado|para|asunto|data|oggetto|verzonden|aan|onderwerp|when|where)\*?\s?[:：]",
    re.IGNORECASE,
)
_FOOT = 5  # lines at the end of a mail that its writer's name stands in


def _barred(lines: Sequence[str]) -> bool:
    """Whether bars at the head of lines are marks: most of their lines hold no other one, as a table's do."""
    barred = [_BARS.sub("", line, count=1) for line in lines if line.startswith("|")]
    return len(barred) > 2 and sum("|" in line for line in barred) * 2 < len(barred)


def _split(lines: Sequence[str]) -> list[tuple[int, str]]:
    """(how often it is quoted, the line without its marks)."""
    marks = re.compile(f"{_MARKS.pattern}|{_BARS.pattern}") if _barred(lines) else _MARKS
    split = []
    for line in lines:
        match = marks.match(line.lstrip()) if line.lstrip()[:1] in (">", "|") else None
        split.append((sum(map(match[0].count, ">|")), line.lstrip()[match.end() :]) if match else (0, line))
    return split


def bare(text: str) -> str:
    """A text that is quoted as a whole, or a file that is, without the marks."""
    if ">" not in text and "|" not in text:
        return text
    lines = re.split(r"\r\n?|\n", text)
    split = _split(lines)
    least = min((depth for depth, line in split if depth or line.strip()), default=0)
    if least and all(depth == least or not line for depth, line in split):
        return "\n".join(line for _, line in split)
    if re.search(r"(?m)^[>| ]*[>|] ?BEGIN:V", text):
        return "\n".join(line for _, line in split)
    if least:
        marks = re.compile(rf"\s*(?:[>|] ?){{{least}}}")
        return "\n".join(marks.sub("", line, count=1) for line in lines)
    return text


def without_marks(lines: Sequence[str]) -> list[str]:
    """All lines of a text without their marks."""
    return [line for _, line in _split(lines)]


def _sender(line: str) -> str:
    """A heading's line for who is said to have written what follows: "On …, Ana Torres <ana@…> wrote:"."""
    address = ADDRESS.search(line)
    named = _VERB.sub("", line[: address.start()] if address else line).rstrip(" <([:")
    name = _NO_NAME.split(named)[-1].strip(" ,<>\"'")
    return f"From: {name} <{address[0]}>" if address else f"From: {name}"


def _joined(lines: Sequence[tuple[int, str]]) -> list[tuple[int, str]]:
    """The lines with "On …, Ana Torres <ana@…>" and "wrote:" below it in one."""
    joined: list[tuple[int, str]] = []
    for depth, line in lines:
        whole = f"{joined[-1][1]} {line}" if joined and joined[-1][0] == depth and line.endswith(":") else ""
        if whole and len(whole) < 250 and _SAYS.fullmatch(whole) and not _SAYS.fullmatch(line):
            joined[-1] = depth, whole
        else:
            joined.append((depth, line))
    return joined


def _headed(below: Sequence[tuple[int, str]]) -> bool:
    """Whether the heading of a mail goes on: "Sent: …" and "To: …" below "From: …"."""
    return any(_FIELD.match(line) for _, line in below)


def _is_said(line: str) -> bool:
    return bool(line) and not (_FIELD.match(line) or _HEAD.match(line) or not any(map(str.isalpha, line)))


def _by_user(mail: Sequence[str], mine: set[str]) -> bool:
    if is_from_user(list(mail), mine) or any(is_from(line, mine) for line in mail[:1]):
        return True
    said = [line.strip(" -,.").casefold() for line in mail if line]
    names = {name for name in mine if "@" not in name} | {name.split()[0] for name in mine if "@" not in name}
    return not any(map(_HEAD.match, mail[:6])) and bool(names & set(said[1:][-_FOOT:]))


def mails(lines: Sequence[str], mine: set[str]) -> tuple[list[list[str]], list[list[str]]]:
    """(the mails of others, those of the user) that a text holds, the newest first."""
    split = _joined(_split(lines))
    found: dict[tuple[int, int], list[str]] = {}
    passed = 0
    for number, (depth, line) in enumerate(split):
        says, hands_on = _SAYS.fullmatch(line.strip()), _HANDS_ON.fullmatch(line.strip())
        if not (says or hands_on):
            above = found.get((passed, depth), [])
            if _HEAD.match(line) and _headed(split[number + 1 : number + 3]) and any(map(_is_said, above)):
                passed += 1  # a heading amid the text begins another mail
            found.setdefault((passed, depth), []).append(line)
            continue
        below = next((deeper for deeper, text in split[number + 1 :] if text), depth)
        passed += below <= depth or (passed, below) in found
        if says:
            found.setdefault((passed, max(below, depth)), []).append(_sender(line.strip()))
    kept = [mail for mail in found.values() if any(mail)][:MOST]
    users = [mail for mail in kept if _by_user(mail, mine)]
    theirs = [mail for mail in kept if mail not in users]
    subject = next((line for mail in kept for line in mail if _SUBJECT.match(line)), "")
    if subject and theirs and not any(map(_SUBJECT.match, theirs[0])):
        at = 1 if _HEAD.match(theirs[0][0]) else 0
        theirs[0][at:at] = [subject]
    return theirs, users
