"""Whether a text is English: an English list once turned a German word into another.

The law of this module: it knows only what small words tell. Where they tell nothing it says so.
"""

from __future__ import annotations

import re

_ENGLISH = frozenset(
    "the and to of you for your that with my it is have we this our be about from would will are not they what "
    "how there their when after but she he his her because know had has did been who why which just really im dont "
    "its ive i'm i've don't it's was were am at by if or than then some any every every told me us can could should "
    "an always never on after before from until without".split()
)
_FOREIGN = frozenset(
    "de la le les des du une un est et dans pour avec sur qui que je nous vous pas mais ou où à au aux ce cette "
    "der das und ich nicht ist mit ein eine einen einem zu von für auf wir sie es auch dem bei aus dass sehr wie über "
    "el los las una por para con como pero muy más yo del si lo mi su y sin también "
    "il gli che non per sono di della nel ho è mia molto più anche "
    "o os uma mesma mesmo pela pelas pelo pelos não com eu se na em é há e do dos da das ao três anos meu minha "
    "het een van ik niet en wij zijn voor dat ook naar bij maar met te "
    "och att det som jag inte är på för har med av og ikke jeg til er vi "
    "habe haben mir wird sind kein keine très merci était avez avons mucho gracias trabajo grazie obrigado tack "
    "nie się jest z w dla jak mnie ja na že som je ve bir bu için".split()
) - {
    "do",
    "er",
    "te",
    "si",
    "mi",
    "y",
    "av",
    "bu",
    "se",
    "w",
    "z",
    "ja",
    "per",
    "con",
    "ho",
    "su",
    "met",
    "pour",
    "non",
    "dos",
    "van",
}
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
_LOANED = frozenset(
    "café cafés naïve façade résumé résumés cliché clichés fiancé fiancée touché décor entrée crème".split()
)
_AROUND = ".,;:!?…()[]\"“”'‘’-–—"
LOOKED_AT = 400  # characters; a text that is in one language there is in one language


def _told(text: str) -> tuple[int, int]:
    """How many small words of English, and of other languages, it begins with."""
    found = [
        piece.strip(_AROUND).lower().replace("’", "'")
        for piece in text[:LOOKED_AT].split()
        if not piece.isupper() or piece == "I"
    ]
    found = [
        part for word in found for part in (word.split("'") if word[:2] in ("l'", "d'", "j'", "c'", "s'") else (word,))
    ]
    return text.startswith("I ") + sum(word in _ENGLISH for word in found), sum(word in _FOREIGN for word in found)


def english(text: str) -> bool | None:
    """True or False where it is certain; None where there is too little to tell, or two languages."""
    letters = [letter for letter in text[:LOOKED_AT] if letter.isalpha()]
    if letters and sum(bool(_LATIN.match(letter)) for letter in letters) * 2 < len(letters):
        return False
    ours, theirs = _told(text)
    if theirs >= 2 and theirs >= ours:
        return False
    if ours > theirs and (theirs < 2 or ours > 2 * theirs):
        return True
    if not ours and any(
        not word.isascii() and word == word.lower() and word not in _LOANED for word in text[:LOOKED_AT].split()
    ):
        return None if not any(letter.isalpha() and not letter.isascii() for letter in text) else False
    return None


def mendable(text: str) -> bool:
    """Whether an English repair can do no harm: the text is English, or too short to be another language."""
    verdict = english(text)
    return bool(verdict) or (verdict is None and not _told(text)[1])
