"""The same note in at most 300 characters, for a text, LinkedIn, or a reply in the thread.

The law of this module: the detail, or its first sentence, stays longest; thanks and name stay with it.
"""

from __future__ import annotations

from core.notes.letter import Letter
from core.notes.sentence import Paragraph, Sentence
from core.notes.words import sentences

MOST = 300  # characters


def short(letter: Letter, head: str, paragraphs: list[Paragraph]) -> str:
    """The greeting, what cannot be left out, and as much of the rest as there is room for, in its order."""
    said = [it for paragraph in paragraphs for it in paragraph if not it.out]
    names = {it.name for it in said}
    behind = {it.name: [one for one in said if one.to == it.name] for it in said}
    alone = [it for it in said if it.to not in names]
    name = " ".join(letter.case.profile.name.split()).split(" ")
    foot = " ".join(name if letter.formal else name[:1])
    kept: dict[str, str] = {}
    room = MOST - len(head) - len(foot) - 2
    for it in sorted(alone, key=lambda it: min(map(_rank, (it, *behind[it.name])))):
        whole = {one.name: one.text for one in (it, *behind[it.name])}  # what hangs on it comes with it or not at all
        if len(whole) == 1 and len(it.text) > room:
            whole = {it.name: _first(it.text, room)}
        size = sum(len(text) + 1 for text in whole.values())
        if all(whole.values()) and size <= room:
            kept |= whole
            room -= size
    body = " ".join(kept[it.name] for it in said if it.name in kept)
    return " ".join(filter(None, (head, body, foot)))


def _rank(it: Sentence) -> tuple[int, int]:
    """The detail first, then what a note cannot be without, then the rest by weight."""
    named = it.name.startswith("detail") or (it.name == "thanks" and any(mine for mine, _ in it.pieces))
    return (0 if named else 1 if it.must else 2, -it.weight)


def _first(text: str, room: int) -> str:
    """The first sentence, or its beginning up to a comma where that alone is too long."""
    first = sentences(text)[0]
    if len(first) <= room:
        return first
    head = first[: room - 1]
    cut = max(head.rfind(mark) for mark in (", ", "; ", " – "))
    return head[:cut] + "." if cut > 40 else ""
