"""Joins what people type to the sentences of a letter.

Nobody types what a form expects: they type whole sentences, half sentences, questions, lists, capitals and
full stops as they come. So the words are sorted into forms, and each form has sentences it fits (see
_frames.py).

The law of this module: sorting may be unsure, grammar may not. What is certainly a noun phrase or a clause
may stand inside a sentence, what is certainly a sentence stands alone, and all the rest is `loose`: it comes
after a colon, where anything is grammatical. The words themselves are never changed, but for the capital of a
first word that is certainly no name ("How" … "how"), a full stop at the end, and white space.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from core.notes._forms import ENOUGH, SAFE, form_of
from core.notes._marks import CLOSE, OPEN, mark, plain

_BOUNDARY = re.compile(r"[.!?…。！？][\"'”’)]?\s+(?=[\"'“‘(]?[A-Z0-9\u00c0-\u024f])")
_ENDED = re.compile(r"[.!?…。！？؟।][\"'”’»)\]]*$")
_TAIL = " \t\n.,;:!…"
_ABBREVIATED = re.compile(
    r"(?:\b(?:etc|inc|ltd|co|corp|jr|sr|st|no|vs|dept|approx)|(?:\b[^\W\d_]\.)+[^\W\d_])\.$", re.IGNORECASE
)
_BULLET = re.compile(r"^\s*(?:[-*•·–—▪◦]|\d{1,2}[.)])\s+")


@dataclass(frozen=True, slots=True)
class Words:
    """Typed words and the form they have.

    Form: sentence, question, clause (how …), that, when, because, about, noun, gerund, talk (hearing …), verb
    (a verb without its subject, which is then `subject`), adjective, bare (a noun that wants an article),
    loose. `text` holds marks between the items of a list, whose joints are ours.
    """

    text: str
    form: str
    subject: str = ""

    def __bool__(self) -> bool:
        return bool(self.text)

    @property
    def first(self) -> str:
        return re.split(r"[\s,;:]", self.text, maxsplit=1)[0].strip("\"'“”‘’.,;:!?" + CLOSE)

    @property
    def flips(self) -> bool:
        """Whether the first letter's case is free: an ordinary small word, typed in the ordinary way."""
        word = self.first
        return word.replace("’", "'").lower() in SAFE and word in (word.lower(), word.capitalize())

    @property
    def ended(self) -> bool:
        return bool(_ENDED.search(self.text))

    @property
    def single(self) -> bool:
        """One sentence or less."""
        return not _BOUNDARY.search(self.text)

    @property
    def fragment(self) -> Words:
        """The same words without their full stop, to stand inside a sentence."""
        return Words(_without_stop(self.text), self.form, self.subject)

    @property
    def can_follow(self) -> bool:
        return (
            self.flips or not self.text[:1].isupper() or bool(re.fullmatch("I(['’](m|ve|d|ll))?", self.first))
        )

    @property
    def can_start(self) -> bool:
        """May open a sentence of ours as its subject: a capital is at hand, and it is not long or cut by
        commas.
        """
        return (
            (self.flips or self.text[:1].isupper())
            and not re.search(r"[,;:(–—]", self.text)
            and self.text.count(" ") < 20
        )

    @property
    def inside(self) -> str:
        """Marked, to stand in the middle of a sentence."""
        return mark(self.text[:1].lower() + self.text[1:] if self.flips else self.text)

    @property
    def opening(self) -> str:
        """Marked, to open a sentence."""
        return mark(self.text[:1].upper() + self.text[1:] if self.flips else self.text)

    @property
    def loose(self) -> str:
        """Marked, as typed, to follow a colon."""
        return mark(self.text)

    @property
    def alone(self) -> str:
        """Marked, as a sentence of its own, ended and with its capital where that is safe."""
        text = self.text
        word = self.first
        if self.flips or re.fullmatch(r"(?=.*[aeiouy])[a-z]+(?:['’-][a-z]+)*", word):
            text = text[:1].upper() + text[1:]
        return mark(text) if _ENDED.search(text) else f"{mark(text)}."


@lru_cache(maxsize=32)  # one note reads the same field several times
def read(typed: str) -> Words:
    """Sorts what was typed. Empty, or nothing but ASCII punctuation: empty Words."""
    text = _lines(typed)
    if not re.search(r"[^\s!-/:-@\[-`{-~\ufdd0-\ufdd1]", text):
        return Words("", "loose")
    head = _BOUNDARY.split(text, maxsplit=1)[0]
    prose = len(head) < len(text)
    form, subject = form_of(text, head if not prose else text[: len(head) + 1], prose)
    if form in ("sentence", "question", "loose"):
        return Words(text.rstrip(" ,;:"), form)
    if prose:  # a fragment with sentences behind it
        return Words(text, "loose")
    return Words(_without_stop(text), form, subject)


def _without_stop(text: str) -> str:
    """A fragment without the full stop typed after it; an abbreviation keeps its own."""
    return text if _ABBREVIATED.search(text[-24:]) else text.rstrip(_TAIL) or text


def _lines(typed: str) -> str:
    """Several lines as one: a list gets commas and "and", sentences and wrapped lines are simply joined."""
    lines = [line for line in plain(typed).splitlines() if line.strip()]
    items = [" ".join(_BULLET.sub("", line).split()) for line in lines]
    items = [re.sub(r"^(?:[,;:!?)]+\s*|\.+\s+)", "", item) for item in items]
    items = [item for item in items if item]
    bulleted = len(lines) > 1 and sum(bool(_BULLET.match(line)) for line in lines) >= len(lines) - 1
    if not items:
        return ""
    if bulleted and not any(map(_sentence, items[:ENOUGH])):
        items = [items[0], *(Words(item, "noun").inside[1:-1] for item in items[1:])]
        items = [_without_stop(item) for item in items]
        comma = ";" if any("," in item for item in items) else ","
        head = f"{CLOSE}{comma} {OPEN}".join(items[:-1])
        return f"{head}{CLOSE} and {OPEN}{items[-1]}" if head else items[-1]
    pieces = [items[0]]
    for before, item in pairwise(items):
        apart = (bulleted or item[:1].isupper()) and not (_ENDED.search(before) or before[-1] in ",;:")
        pieces.append(f"{CLOSE}{'.' if _sentence(before) else ';'} {OPEN}" if apart else " ")
        pieces.append(item)
    return "".join(pieces)


def _sentence(text: str) -> bool:
    return form_of(text, text, False)[0] == "sentence"
