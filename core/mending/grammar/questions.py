"""Questions: whether words are one, and whether they begin as one."""

from __future__ import annotations

from core.mending.grammar.verbs import PASTS, THIRDS
from core.mending.grammar.words import AUXILIARIES, BE, DETERMINERS, MODALS, SUBJECTS, WH


def is_question(words: list[str], text: str) -> bool:
    one = words[0]
    if not text.rstrip("\"'”’)").endswith("?"):
        return False
    if inverted(words):
        return len(words) > 2
    if one in WH - {"if", "whether"} and len(words) > 3:
        return any(word in AUXILIARIES | THIRDS | PASTS for word in words[1:])
    return False


def inverted(words: list[str]) -> bool:
    """Whether words begin as a question does: "Do you", "Is the kiln", "How do you"."""
    one, two, three = [*words, "", "", ""][:3]
    if one in WH - {"if", "whether"} and two in AUXILIARIES:
        one, two = two, three
    return one in AUXILIARIES and (
        two in SUBJECTS or (two in DETERMINERS - {"a", "an", "no"} and one in BE | MODALS | {"do", "does", "did"})
    )
