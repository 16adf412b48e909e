"""Which of codespell's misspellings are worth a remark in a letter.

The words are codespell's (CC BY-SA 3.0, credited in the third-party notices); what is left out is left out by a rule
below, with its reason. The terminal looks them up as they are (`Words`); the build gives the page the same in a compact
form (builder/dictionary.py), and this module is no part of the site.
"""

from __future__ import annotations

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


def entries(text: str) -> list[tuple[str, list[str]]]:
    """(a misspelling, what was meant, the likeliest first) from the text of codespell's dictionary."""
    found = []
    for line in text.splitlines():
        wrong, _, right = line.strip().lower().partition("->")
        if not right:
            continue
        if "," in right and not right.endswith(","):
            continue  # codespell itself doubts these and says why after the comma
        rights = [fix.strip() for fix in right.split(",") if fix.strip()]
        if rights and _wanted(wrong, rights):
            found.append((wrong, rights[:MOST]))
    return found


class Words:
    """Misspellings and what was meant, from the text of codespell's dictionary: what a review asks for spellings."""

    def __init__(self, text: str) -> None:
        self._rights = {wrong: tuple(rights) for wrong, rights in entries(text)}

    def corrections(self, word: str) -> tuple[str, ...]:
        """What a lower-cased word may have been meant to be; () when nothing is known against it."""
        return self._rights.get(word, ())


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
