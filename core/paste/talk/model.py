"""Where a piece of what was told begins and ends, what it is, and which of its words are the thing itself: weights that
builder/talk_model.py learned from talks cut by hand.

The law of this module: it only weighs; what follows from a kind is the reader's affair.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from math import exp, log

from core.paste.talk import features, model_table
from core.paste.talk.tokens import Token

THINGS = ("detail", "why", "request", "doubt", "skill")  # kinds of which some words are the thing itself
FACTS = (*THINGS, "promised")
KINDS = (*FACTS, "people", "private", "answer", "other")
SCALE = 16  # a weight of 1 in the table
_LONGEST = 60  # tokens of a piece
_LIKELY = 0.08  # a gap less likely to be a border is none
_WEIGHED = re.compile(r"([a-j])(-?\d+)")
_MORE = 1.0  # for each piece: without it too few are cut

Weights = Mapping[str, Sequence[float]]


@cache
def _weights(name: str) -> dict[str, list[float]]:
    """The weights of one question, as rows of one weight for each of its answers."""
    width = len(KINDS) if name == "kind" else 1
    found: dict[str, list[float]] = {}
    for line in getattr(model_table, name.upper()).splitlines():
        feature, _, weights = line.partition("\t")
        row = [0.0] * width
        for letter, weight in _WEIGHED.findall(weights):
            row[ord(letter) - 97] = int(weight) / SCALE
        found[feature] = row
    return found


def _sum(name: str, found: Iterable[str]) -> list[float]:
    weights = _weights(name)
    total = list(weights.get("", [0.0]))
    for feature in found:
        row = weights.get(feature)
        if row is not None:
            for at, weight in enumerate(row):
                total[at] += weight
    return total


def _chance(name: str, found: Iterable[str]) -> float:
    return 1 / (1 + exp(-max(-30.0, min(30.0, _sum(name, found)[0]))))


def told(tokens: Sequence[Token]) -> float:
    """How likely somebody tells what happened, and does not write to the candidate."""
    return _chance("told", features.whole(tokens))


def tagged(kind: str, found: Iterable[str], steps: int) -> list[str]:
    """Features of a gap inside a piece of this kind, `steps` tokens from the end of it that is asked about."""
    each = list(found)
    return [*each, *(f"{kind[:2]}{one}" for one in each), f"{kind[:2]}#{min(steps, 9)}"]


def _logs(scores: Sequence[float]) -> list[float]:
    most = max(scores)
    total = most + log(sum(exp(one - most) for one in scores))
    return [one - total for one in scores]


def starts(tokens: Sequence[Token]) -> list[int]:
    """Where the pieces begin in the most likely way to cut these tokens."""
    if not tokens:
        return []
    chances = [1.0, *(_chance("gap", features.gap(tokens, place)) for place in range(1, len(tokens))), 1.0]
    borders = [0]
    for place in range(1, len(tokens)):
        if chances[place] > _LIKELY or tokens[place].first or place - borders[-1] >= _LONGEST:
            borders.append(place)
    borders.append(len(tokens))
    return _best(tokens, chances, borders)


def _best(tokens: Sequence[Token], chances: Sequence[float], borders: Sequence[int]) -> list[int]:
    """Of all ways to cut at some of the borders the most likely one, step by step from the front."""
    number = len(KINDS)
    held = _held(tokens)
    inside = [0.0]
    for place in range(1, len(tokens) + 1):
        inside.append(inside[-1] + log(max(1e-9, 1 - chances[place])))
    before = [_weights("kind").get(f"<{kind}", [0.0] * number) for kind in KINDS]
    first = _weights("kind").get("<", [0.0] * number)
    best: list[list[float]] = [[0.0]]
    came: list[list[tuple[int, int]]] = [[(0, 0)]]
    for at in range(1, len(borders)):
        end, rows, back = borders[at], [-1e9] * number, [(0, 0)] * number
        for from_ in range(at - 1, -1, -1):
            start = borders[from_]
            if end - start > _LONGEST:
                break
            cut = inside[end - 1] - inside[start] + log(chances[end])
            here = _of_piece(tokens, held, start, end)
            for previous, so_far in enumerate(best[from_]):
                more = before[previous] if from_ else first
                for kind, likely in enumerate(_logs([one + other for one, other in zip(here, more, strict=True)])):
                    score = so_far + cut + _MORE + likely
                    if score > rows[kind]:
                        rows[kind], back[kind] = score, (from_, previous)
            if tokens[start].first:
                break
        best.append(rows)
        came.append(back)
    out: list[int] = []
    at, kind = len(borders) - 1, max(range(number), key=best[-1].__getitem__)
    while at > 0:
        at, kind = came[at][kind]
        out.append(borders[at])
    return out[::-1]


def _held(tokens: Sequence[Token]) -> tuple[list[list[float]], list[list[float]]]:
    """What the words up to each place weigh together, and the pairs."""
    number = len(KINDS)
    words, pairs = [[0.0] * number], [[0.0] * number, [0.0] * number]
    nothing = [0.0] * number
    weights = _weights("kind")
    for place in range(len(tokens)):
        more = (weights.get(feature, nothing) for feature in features.word(tokens, place))
        words.append([sum(column) for column in zip(words[-1], *more, strict=True)])
        if place:
            more = (weights.get(feature, nothing) for feature in features.pair(tokens, place))
            pairs.append([sum(column) for column in zip(pairs[-1], *more, strict=True)])
    return words, pairs


def _of_piece(
    tokens: Sequence[Token], held: tuple[list[list[float]], list[list[float]]], start: int, end: int
) -> list[float]:
    words, pairs = held
    total = _sum("kind", features.ends(tokens, start, end))
    return [
        one + words[end][at] - words[start][at] + pairs[end][at] - pairs[start + 1][at] for at, one in enumerate(total)
    ]


def kind(tokens: Sequence[Token]) -> tuple[str, float]:
    """What these tokens are as one piece, and how likely (0 to 1)."""
    logs = _logs(_sum("kind", features.piece(tokens, 0, len(tokens))))
    at = max(range(len(KINDS)), key=logs.__getitem__)
    return KINDS[at], exp(logs[at])


def thing(tokens: Sequence[Token], kind: str) -> tuple[int, int]:
    """Which of these tokens, [start, end), are the thing itself, where they are a piece of this kind, one of THINGS."""
    gaps = [features.gap(tokens, place) for place in range(len(tokens) + 1)]

    def best(question: str, places: range, edge: int) -> int:
        return max(places, key=lambda place: _sum(question, tagged(kind, gaps[place], abs(edge - place)))[0])

    start = best("core", range(len(tokens)), 0)
    return start, best("until", range(start + 1, len(tokens) + 1), len(tokens))
