"""The spelling dictionary, looked up without being unpacked: misspellings with what was meant, and right words.

See builder/dictionary.py for the form.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain

from core.everyday_words import COMMON
from core.mending.grammar.verbs import BASES, PASTS, THIRDS
from core.review._people import distance

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_ENTRY = re.compile(r"([A-Z])([a-z]*)")
SHORTEST, SURE, TWO_EDITS = 4, 5, 8  # letters from which on a word is looked at, may be any word, may be two edits away
_ENDINGS = ("er", "ers", "or", "ors", "able", "less", "like", "wise", "ness", "ism", "ist", "ists", "ify", "ish")
# Words of our day that the dictionaries do not hold yet.
FINE = frozenset(
    """
    nan nans nana nanna mam mams mum mums gran grans granda dad dads mom moms
    backend frontend onboarding offboarding fintech edtech upskill upskilling upsell kanban devops wireframe wireframes
    postgres hackathon hackathons dataset datasets webinar webinars chatbot chatbots covid vlog vlogs podcast podcasts
    yoghurt yoghurts jitter cron commis labeler regex subnet subnets runtime timezone timezones performant unregister
    const param iframe wget dentals labeller labellers
    emoji emojis selfie crowdfunding freelancing coworking metaverse crypto blockchain deepfake biotech cleantech
    microservice microservices geospatial genomics proteomics bioinformatics barista baristas sommelier mediator
    telehealth teletherapy neurodiverse neurodivergent sourdough kimchi ramen matcha upcycling rewilding agritech
    """.split()
)
_ALIKE = frozenset("aeiouycksz")  # letters that are mistaken for one another, wherever they lie
# Words of trades, of which the dictionaries hold many and lack as many.
_TRADES = frozenset(
    """
    cannulate cannulated cannulating cannulation intubate intubated stoma venepuncture bariatric keyworker
    litho risograph kerning debossing fonds palaeography encapsulate letterpress
    skink gecko tegu axolotl lekking hibernacula
    spile spiling strake carvel garboard clinker
    milking tup rennet affinage batard banneton autolyse mise garde brunoise quenelle poolish
    heddle weft mordant selvedge quern
    banksman fishplate banksmen tamper
    chamfer chamfered deburr deburring swarf fettle fettled fettling scribing purlin noggin repointing soffit megger
    subrogation bordereau bordereaux cedant ebitda
    repo sharding shard schema standup vlookup linter
    lidar dipwell gabion eelgrass saltmarsh
    coppice coppiced coppicing pollarding dibber rootstock scion
    pipette pipetted pipetting elution eluted cryostat aliquot qpcr
    ident gobo cyclorama voiceover
    artic curtainsider tacho skep varroa farriery numnah planogram
    """.split()
)
MOST = 3  # corrections to offer
_NEIGHBOURS = {
    letter: frozenset(
        other
        for row, line in enumerate(_ROWS)
        for place, other in enumerate(line)
        if abs(row - _ROW[letter][0]) <= 1 and abs(place - _ROW[letter][1]) <= 1 and other != letter
    )
    for _ROWS in [("qwertyuiop", "asdfghjkl", "zxcvbnm")]
    for _ROW in [{letter: (row, place) for row, line in enumerate(_ROWS) for place, letter in enumerate(line)}]
    for letter in _LETTERS
}


class Dictionary:
    """`Dictionary(data)` takes the shipped bytes."""

    def __init__(self, data: bytes):
        lines = data.split(b"\n")
        self._lines = {line[:2]: line for line in lines if line[2:3] == b"|"}
        self._known = {line[:2].decode(): line[3:] for line in lines if line[2:3] == b">"}
        often = next((line[1:] for line in lines if line[:1] == b"+"), b"")
        self._often = often.decode("ascii")
        self._unpacked: dict[str, frozenset[str]] = {}
        self._targets: dict[str, list[str]] | None = None
        self._guesses: dict[str, tuple[str, ...]] = {}

    def corrections(self, word: str) -> tuple[str, ...]:
        """What a lower-cased word may have been meant to be; () when nothing is known against it."""
        if len(word) < 3 or not word.isascii():
            return ()
        key = word.encode("ascii")
        line = self._lines.get(key[:2])
        if line is None:
            return ()
        sought = b"|" + key[2:] + b" "
        found = line.find(sought)
        if found < 0:
            return ()
        start = found + len(sought)
        changes = line[start : line.index(b"|", start)].decode("ascii").split(",")
        return tuple(_apply(word, change) for change in changes)

    def knows(self, word: str) -> bool:
        """Whether a lower-cased word is right, as far as the dictionary goes."""
        first = word[:2]
        if first not in self._unpacked:
            self._unpacked[first] = frozenset(_unpacked(self._known.get(first, b"")))
        return word[2:] in self._unpacked[first]

    def likely(self, word: str) -> tuple[str, ...]:
        """What a word that is in no dictionary was likely meant to be, best first."""
        if not self._known or len(word) < SHORTEST or not (word.isascii() and word.isalpha()):
            return ()
        if word not in self._guesses:
            self._guesses[word] = () if self.knows(word) or word in COMMON or _fine(word) else self._guess(word)
        return self._guesses[word]

    def _guess(self, word: str) -> tuple[str, ...]:
        if self._targets is None:
            self._targets = {}
            everyday = {it for it in chain(COMMON, BASES, THIRDS, PASTS) if it.isalpha() and it.isascii()}
            for it in sorted(everyday | set(self._often.split())):
                self._targets.setdefault(it[:1], []).append(it)
            self._everyday = frozenset(everyday)
            self._all = everyday.union(self._often.split())
        edits = dict.fromkeys(_edits(word))
        found = [it for it in edits if it in self._all and len(it) > 2]
        if self._made_of_known(word):
            # dead-lien, head-lien: only letters that changed places are surer than two words in one
            return tuple(it for it in edits if len(it) >= TWO_EDITS and _swapped(word, it) and self.knows(it))
        if len(word) >= SURE:
            found += [
                it
                for it in edits
                if (it[0] == word[0] or _swapped(word, it))
                and it not in self._all
                and len(it) > SHORTEST
                and self.knows(it)
            ]
        if not found and len(word) >= TWO_EDITS:
            near = (
                it
                for it in self._targets.get(word[0], ())
                if abs(len(it) - len(word)) <= 2 and len(it) >= TWO_EDITS - 1
            )
            found = [it for it in near if distance(word, it, 2) <= 2 and _alike(word, it)]
        found = [it for it in found if it in self._everyday or not _another_letter(word, it)]
        found.sort(key=lambda it: (_cost(word, it) + self._rare(it), it))
        return tuple(found[:MOST])

    def _rare(self, word: str) -> int:
        return 0 if word in self._everyday else 1 if word in self._all else 2

    def _made_of_known(self, word: str) -> bool:
        """Whether a word is two known ones in one, or a known one with an ending: playtest, bundler."""
        two = any(self.knows(word[:place]) and self.knows(word[place:]) for place in range(4, len(word) - 3))
        return two or any(
            word.endswith(ending) and any(self.knows(word[: -len(ending)] + more) for more in ("", "e"))
            for ending in _ENDINGS
            if len(word) - len(ending) >= 4
        )


def _unpacked(line: bytes) -> Iterator[str]:
    last = ""
    for kept, rest in _ENTRY.findall(line.decode("ascii")):
        last = last[: ord(kept) - ord("A")] + rest
        yield last


def _apply(word: str, change: str) -> str:
    start, end = _DIGITS.index(change[0]), _DIGITS.index(change[1])
    return word[:start] + change[2:] + (word[-end:] if end else "")


def _edits(word: str) -> Iterator[str]:
    """Every word one slip away: a letter too many, too few, another one, or two that changed places."""
    for place in range(len(word) + 1):
        before, after = word[:place], word[place:]
        if after:
            yield before + after[1:]
        if len(after) > 1 and after[0] != after[1]:
            yield before + after[1] + after[0] + after[2:]
        for letter in _LETTERS:
            if after and letter != after[0]:
                yield before + letter + after[1:]
            yield before + letter + after


def _alike(word: str, meant: str) -> bool:
    """Whether two edits left most letters in place: two other consonants make another word, cannulate no calculate."""
    return len(word) != len(meant) or sum((Counter(word) - Counter(meant)).values()) < 2


def _another_letter(word: str, meant: str) -> bool:
    """Whether one consonant stands for another far from it on the keyboard: no slip, chamfer and chamber."""
    if len(word) != len(meant):
        return False
    apart = [(a, b) for a, b in zip(word, meant, strict=True) if a != b]
    return len(apart) == 1 and apart[0][0] not in _NEIGHBOURS[apart[0][1]] and not {*apart[0]} & _ALIKE


def _swapped(word: str, meant: str) -> bool:
    """Whether two neighbouring letters changed places and nothing else happened."""
    if len(word) != len(meant):
        return False
    apart = [place for place in range(len(word)) if word[place] != meant[place]]
    return (
        len(apart) == 2
        and apart[1] == apart[0] + 1
        and (word[apart[0]], word[apart[1]]) == (meant[apart[1]], meant[apart[0]])
    )


def _fine(word: str) -> bool:
    return word in FINE or word in _TRADES or word.removesuffix("s") in _TRADES


@lru_cache(maxsize=4096)
def _cost(word: str, meant: str) -> int:
    """How unlikely the slip is: letters that changed places and neighbouring keys are the likeliest."""
    if len(word) == len(meant):
        apart = [place for place in range(len(word)) if word[place] != meant[place]]
        if _swapped(word, meant):
            return 0
        if len(apart) == 1:
            near = meant[apart[0]] in _NEIGHBOURS[word[apart[0]]]
            ending = apart[0] == len(word) - 1 and word[-1] in "sd"  # describd is rather described than describe
            return (1 if near else 3) + 2 * (apart[0] == 0) + ending
        return 4
    longer, shorter = (word, meant) if len(word) > len(meant) else (meant, word)
    for place, letter in enumerate(longer):
        if longer[:place] + longer[place + 1 :] == shorter:
            doubled = letter in longer[max(0, place - 1) : place] + longer[place + 1 : place + 2]
            last = place == len(longer) - 1
            typed = longer is word and not doubled  # a letter is left out more often than put in
            return (0 if doubled else 1) + typed + (2 if place == 0 else 0) + (2 if last and letter in "sd" else 0)
    return 5
