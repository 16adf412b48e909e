"""codespell's dictionary in a compact form, made at build time and fetched by the page when it is first
needed.

The law of this module: the words are codespell's (CC BY-SA 3.0, credited in the third-party notices);
what is left out is left out by a rule below, with its reason. The form is read by
core/review/_spelling.py.

One line for each two first letters: `re|cieve 32ei|commnd 63e`. An entry is the rest of the wrong word
and, after a blank, one or more corrections joined by `,`: how many letters to keep from its start and
from its end (base 36), and what to put between them.
"""

from __future__ import annotations

from importlib.resources import files

DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
LONGEST = 18  # longer words are compounds of code, not of letters to people
MOST = 3  # corrections to offer

# Four letters and fewer are mostly names, foreign words and abbreviations; these are slips of the hand.
SHORT = frozenset(
    "abot abou adn ahve alog alos alot aslo bakc bcak bilt coud eahc evry eyar fidn fomr frmo grwo haev "
    "hda hte hten htis "
    "huld hvae hve isnt itme jsut knwo konw kwno liek lsat mkae mroe nead noen nwo olny onyl peom realy "
    "smae soem sory stae "
    "stil stpo taht teh tehy tghe thes thge thme thna thne thsi thta thw tiem tihs tje tkae veyr vrey "
    "waht wehn whcih whic "
    "whne whta wich wih wiht witn wiyh wnat wokr woud wtih wya yaer yera yrea yuo yuor".split()
)

# Words that people do write: names, other languages, variants that dictionaries accept, terms of trades.
FINE = frozenset(
    """
    alright cancelation capela checkin claus collet conexant datas deriver devine doubleclick everytime
    groupe heros masia medias momento objet ontop oter overlayed pannel pathes publically queriable
    raison reenable regio requestor servent shepard siduction stran strat supercede synching targetted
    termo thirdparty transferrable troup troups useable uptodate valide wille womans womens
    """.split()
)


def _lines() -> list[tuple[str, list[str]]]:
    text = (files("codespell_lib") / "data" / "dictionary.txt").read_text(encoding="utf-8")
    entries = []
    for line in text.splitlines():
        wrong, _, right = line.strip().lower().partition("->")
        if not right:
            continue
        if "," in right and not right.endswith(","):
            continue  # codespell itself doubts these and says why after the comma
        rights = [fix.strip() for fix in right.split(",") if fix.strip()]
        if rights and _wanted(wrong, rights):
            entries.append((wrong, rights[:MOST]))
    return entries


def _wanted(wrong: str, rights: list[str]) -> bool:
    if wrong in FINE or not wrong.isascii() or not wrong.replace("'", "").isalpha():
        return False
    if wrong in SHORT:
        return True
    if len(wrong) <= 4 or len(wrong) > LONGEST:
        return False
    first = rights[0]
    if first[1:] == wrong or any(fix[1:] == wrong for fix in rights):
        return False  # a first letter lost: seen in code, where a backslash took it, not by hand
    if len(rights) > 4:
        return False  # no one can tell what was meant
    if len(wrong) == 5 and len(rights) > 2:
        return False
    return all(fix.isascii() for fix in rights)


def _change(wrong: str, right: str) -> str:
    start = 0
    while start < min(len(wrong), len(right)) and wrong[start] == right[start]:
        start += 1
    end = 0
    while end < min(len(wrong), len(right)) - start and wrong[-1 - end] == right[-1 - end]:
        end += 1
    return DIGITS[start] + DIGITS[end] + right[start : len(right) - end]


def compact() -> bytes:
    """The dictionary as it is shipped: deterministic, ASCII, a few hundred lines."""
    buckets: dict[str, list[str]] = {}
    for wrong, rights in sorted(_lines()):
        changes = ",".join(_change(wrong, right) for right in rights)
        buckets.setdefault(wrong[:2], []).append(f"{wrong[2:]} {changes}")
    return "".join(f"{first}|{'|'.join(entries)}|\n" for first, entries in sorted(buckets.items())).encode(
        "ascii"
    )
