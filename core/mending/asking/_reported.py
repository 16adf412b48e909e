"""A question to the user as it is told again: "do you drive" becomes "whether I drive"."""

from __future__ import annotations

from core.mending.grammar.verbs import BASES, PASTS

_TURN = {"you": "I", "your": "my", "yours": "mine", "yourself": "myself", "you've": "I've", "you're": "I'm"}
_PAST_OF = {"have": "had", "do": "did", "get": "got", "go": "went", "leave": "left", "write": "wrote", "make": "made"}


def reported(words: str) -> str:
    """A question to the user as it is told again: "do you drive" becomes "whether I drive"; '' where unsure."""
    parts = words.rstrip(" ?.!").split()
    low = [part.lower() for part in parts]
    if low[0] in ("do", "are", "can", "could", "would", "will", "have", "were", "did", "should"):
        head, rest, verb = "whether", parts[1:], low[0]
    else:
        head, rest, verb = low[0], parts[2:], low[1] if len(low) > 1 else ""
    if not rest or rest[0].lower() not in ("you", "i") or not rest[1:]:
        return ""
    after = [_TURN.get(part.lower(), part) for part in rest[1:]]
    if "I" in after or "me" in rest:
        return ""
    if verb == "do":
        return " ".join([head, "I", *after]) if after[0].lower() in BASES else ""
    if verb == "did":
        base = after[0].lower()
        past = _PAST_OF.get(base) or (base + "ed" if base + "ed" in PASTS else "")
        return " ".join([head, "I", past, *after[1:]]) if past else ""
    verb = {"are": "am", "were": "was", "can": "can", "will": "would"}.get(verb, verb)
    return " ".join([head, "I", verb, *after]) if verb in {
        "am", "was", "can", "could", "would", "have", "should",
    } else ""  # fmt: skip
