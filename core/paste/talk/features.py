"""What the model of talk looks at: the words beside a gap, and the words of a piece.

The law of this module: a feature of a piece is a sum over its words and its two ends, so that a piece of any length
costs the model the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from core.paste.talk.tokens import Token

_HEAD = 400  # tokens of a text that say whether it is told
_BEFORE = Token(0, 0, "<begin>", "<begin>", "", True, "")
_AFTER = Token(0, 0, "<end>", "<end>", "", True, "")


def _at(tokens: Sequence[Token], place: int) -> Token:
    if place < 0:
        return _BEFORE
    return tokens[place] if place < len(tokens) else _AFTER


def gap(tokens: Sequence[Token], place: int) -> list[str]:
    """Of the gap before the token at `place`."""
    c, b, x, y, z = (_at(tokens, place + step) for step in (-2, -1, 0, 1, 2))
    found = [
        f"a{b.word}",
        f"b{x.word}",
        f"c{y.word}",
        f"d{c.word} {b.word}",
        f"e{x.word} {y.word}",
        f"f{x.word} {y.word} {z.word}",
        f"g{b.word} {x.word}",
        f"h{x.sort} {y.sort}",
        f"i{x.sort} {y.sort} {z.sort}",
        f"j{b.sort} {x.sort}",
        f"k{c.sort} {b.sort} {x.sort}",
        f"l{b.sort} {x.sort} {y.sort}",
        f"m{b.mark}{x.sort}",
        f"n{b.mark}",
    ]
    if x.first:
        found.append("o")
    after = [tokens[at].sense for at in range(place, min(place + 6, len(tokens)))]
    before = [tokens[at].sense for at in range(max(0, place - 6), place)]
    found += {f"E{one}" for one in after if one} | {f"F{one}" for one in before if one}
    found += {f"G{one} {two}" for one, two in pairwise(one for one in after if one)}
    found += [f"H{x.sense} {y.sense}", f"I{b.sense} {x.sense}", f"J{x.sense} {y.sense} {z.sense}"]
    return found


def word(tokens: Sequence[Token], place: int) -> tuple[str, ...]:
    """What one word of a piece adds."""
    one = tokens[place]
    return f"p{one.word}", f"q{one.sort}", f"K{one.sense}"


def pair(tokens: Sequence[Token], place: int) -> tuple[str, ...]:
    """What a word and the one before it add, where both are of the piece."""
    a, b = tokens[place - 1], tokens[place]
    return f"r{a.word} {b.word}", f"s{a.sort} {b.sort}", f"L{a.sense} {b.sense}"


def ends(tokens: Sequence[Token], start: int, end: int) -> list[str]:
    """What the beginning and the end of the piece [start, end) add."""
    a, b, c, d = (tokens[place] if place < end else _AFTER for place in range(start, start + 4))
    last = tokens[end - 1]
    return [
        f"t{a.word}",
        f"u{a.word} {b.word}",
        f"v{a.word} {b.word} {c.word}",
        f"w{a.sort} {b.sort}",
        f"x{a.sort} {b.sort} {c.sort}",
        f"y{a.sort} {b.sort} {c.sort} {d.sort}",
        f"z{last.word}",
        f"A{last.mark}",
        f"B{min((end - start) // 3, 8)}",
        f"M{a.sense}",
        f"N{a.sense} {b.sense}",
        f"O{a.sense} {b.sense} {c.sense}",
        f"P{a.sense} {b.sense} {c.sense} {d.sense}",
    ]


def piece(tokens: Sequence[Token], start: int, end: int) -> list[str]:
    """Everything of the piece [start, end)."""
    found = ends(tokens, start, end)
    for place in range(start, end):
        found += word(tokens, place)
        if place > start:
            found += pair(tokens, place)
    return found


def whole(tokens: Sequence[Token]) -> list[str]:
    """Of a whole text: which words it holds, and with which its lines begin."""
    head = tokens[:_HEAD]
    return sorted({f"C{one.word}" for one in head} | {f"D{one.word}" for one in head if one.first})
