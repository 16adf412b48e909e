"""How a letter begins and ends: greeting, sign-off, signature."""

from __future__ import annotations

from core import people as names
from core.notes.letter import Letter
from core.notes.say import choice
from core.notes.sentence import THEIRS, Sentence, ours, theirs
from core.notes.words import shared
from core.notes.written import Written
from core.people import one_line

WORDS = {"formal": ("Dear",), "warm": ("Hello", "Hi", "Dear")}
SIGN_OFFS = {
    # Somebody with a title gets the most formal one; nobody else would write it.
    "titled": ("Yours sincerely,", "Kind regards,", "With best wishes,"),
    "formal": ("Kind regards,", "Best wishes,", "Yours sincerely,"),
    "warm": ("Best wishes,", "All the best,", "Kind regards,", "Thanks,", "Cheers,"),
}


def _chosen(letter: Letter, slot: str, wordings: tuple[str, ...], usual: int = 0) -> Sentence:
    """The user's own line, or the wording they chose, the usual one by default; without text where there is none."""
    own = one_line(letter.case.owns.get(letter.key, {}).get(slot, ""))
    if own and wordings:
        return Sentence(slot, theirs(own), THEIRS, wordings, own=True)
    picked = choice(letter, slot)
    at = picked if isinstance(picked, int) and picked < len(wordings) else usual
    return Sentence(slot, ours(wordings[at] if wordings else ""), choices=wordings, picked=at)


def greetings(letter: Letter, written: Written) -> tuple[str, ...]:
    """Every first line there is for these readers, the usual one first; () where the kind has none."""
    line = written.greeting(letter) if written.greeting else names.greeting(letter.people, letter.formal)
    _, blank, rest = line.partition(" ")
    if not rest:
        return (line,) if line else ()
    given = names.called(letter.people, False)
    whole = [rest, *([f"{given},"] if given and letter.formal else [])]
    return tuple(dict.fromkeys(f"{word}{blank}{it}" for it in whole for word in WORDS[letter.register]))


def greeting(letter: Letter, written: Written) -> Sentence:
    return _chosen(letter, "greeting", greetings(letter, written))


def sign_offs(letter: Letter) -> tuple[str, ...]:
    titled = letter.formal and any(map(names.has_title, letter.people))
    return SIGN_OFFS["titled" if titled else letter.register]


def sign_off(letter: Letter, written: Written, last: str) -> Sentence:
    """The usual one, or where the last sentence says its word already the next: no "All the best … Best wishes"."""
    lines = sign_offs(letter) if written.signed else ()
    usual = next((at for at, line in enumerate(lines) if not shared(line, last)), 0)
    return _chosen(letter, "sign-off", lines, usual)


def signature(letter: Letter, written: Written) -> tuple[str, ...]:
    """The lines below the sign-off: name, and the number to call where one may want to."""
    if not written.signed:
        return ()
    profile = letter.case.profile
    rings = written.numbered and letter.case.available.get("by") != "email"
    lines = (profile.name, profile.phone if rings else "")
    return tuple(" ".join(line.split()) for line in lines if line.strip())
