"""Learns core/paste/talk/model_table.py from the talks in builder/talks, cut by hand: where one says something else,
what each piece is, and which of its words are the thing itself. `python -m builder.talk_model` writes it.

Logistic regression, by AdaGrad (Duchi, Hazan and Singer, 2011) with a pull towards zero; what is seen seldom is left
out, weights are kept in sixteenths. The same texts give the same table, on the same Python.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from math import exp, sqrt
from pathlib import Path
from random import Random

from builder.paths import ROOT
from core.paste.talk import features
from core.paste.talk.cutting import words_of
from core.paste.talk.model import KINDS, SCALE, tagged
from core.paste.talk.people import people
from core.paste.talk.tokens import Token, tokens

TALKS = ROOT / "builder" / "talks"
LETTERS = ROOT / "tests"
TABLE = ROOT / "core" / "paste" / "talk" / "model_table.py"
_SEEING = ("days", "features", "model", "people", "senses", "tokens", "words")  # modules beside the table
_ROUNDS = 6
_PULL = 0.003  # of the squared weights, for each example
_RATE = 0.3
_LEAST = 10  # times a feature must be seen
_SMALL = 3  # sixteenths: a smaller weight is none

Example = tuple[list[str], int]


@dataclass(frozen=True, slots=True)
class Talk:
    """A text in tokens, and its pieces as (kind, start, end, core, until), places of tokens."""

    text: str
    tokens: list[Token]
    pieces: list[tuple[str, int, int, int, int]]


def talks(path: Path) -> Iterator[Talk]:
    """The talks of one file: `=== title`, then lines of `kind | words`, the thing itself in [[ ]], names in {{ }}."""
    for block in re.split(r"^=== ", path.read_text("utf-8"), flags=re.MULTILINE)[1:]:
        title, *lines = [line for line in block.splitlines() if line.strip() and not line.startswith("= names:")]
        between = "\n" if "[notes]" in title else " "
        text, spans = "", []
        for line in lines:
            head, marked = (part.strip() for part in line.split(" | ", 1))
            before, found, after = re.sub(r"\{\{|\}\}", "", marked).partition("[[")
            core, _, rest = after.partition("]]")
            text += between if text else ""
            at = len(text) + len(before)
            spans.append(
                (head.split()[0], (len(text), at + len(core) + len(rest)), (at, at + len(core)) if found else ())
            )
            text += before + core + rest
        cut = tokens(text, words_of(people(text)))
        pieces = [(kind, *_places(cut, *piece), *_places(cut, *thing)) for kind, piece, thing in spans]
        yield Talk(text, cut, pieces)


def _places(cut: Sequence[Token], start: int = -1, end: int = -1) -> tuple[int, int]:
    inside = [place for place, token in enumerate(cut) if token.start < end and token.end > start]
    return (inside[0], inside[-1] + 1) if inside else (-1, -1)


def letters() -> Iterator[list[Token]]:
    """What is no talk: the invitations and mails of the tests."""
    for path in sorted(LETTERS.glob("rooms*.txt")):
        for block in path.read_text("utf-8").split("\n=== "):
            yield tokens(block.partition("\n")[2].rpartition("---")[0], ())


def examples(told: Sequence[Talk]) -> dict[str, list[Example]]:
    """For each question the features and the answer."""
    out: dict[str, list[Example]] = {"gap": [], "kind": [], "core": [], "until": [], "told": []}
    out["told"] = [(features.whole(tokens(talk.text, ())), 1) for talk in told]
    out["told"] += [(features.whole(letter), 0) for letter in letters()]
    for talk in told:
        starts = {start for _, start, *_ in talk.pieces}
        for place in range(1, len(talk.tokens)):
            if not talk.tokens[place].first:
                out["gap"].append((features.gap(talk.tokens, place), int(place in starts)))
        previous = ""
        for kind, start, end, core, until in talk.pieces:
            out["kind"].append(([f"<{previous}", *features.piece(talk.tokens, start, end)], KINDS.index(kind)))
            previous = kind
            if core < 0:
                continue
            for place in range(start, end):
                found = tagged(kind, features.gap(talk.tokens, place), place - start)
                out["core"].append((found, int(place == core)))
            for place in range(core + 1, end + 1):
                found = tagged(kind, features.gap(talk.tokens, place), end - place)
                out["until"].append((found, int(place == until)))
    return out


def learned(given: Sequence[Example], width: int, least: int) -> dict[str, list[float]]:
    """The weights of one question: a row for each feature, a column for each answer; one column says yes or no."""
    seen = Counter(feature for found, _ in given for feature in set(found))
    numbers = {"": 0}
    for feature, count in sorted(seen.items()):
        if count >= least:
            numbers[feature] = len(numbers)
    known = [([0, *(numbers[feature] for feature in found if feature in numbers)], answer) for found, answer in given]
    weights = [[0.0] * width for _ in numbers]
    steps = [[1e-6] * width for _ in numbers]
    order, chance = list(range(len(known))), Random(0)
    for _ in range(_ROUNDS):
        chance.shuffle(order)
        for at in order:
            found, answer = known[at]
            scores = [sum(column) for column in zip(*(weights[number] for number in found), strict=True)]
            for column, off in enumerate(_errors(scores, answer)):
                if abs(off) < 1e-3:
                    continue
                for number in found:
                    slope = off + _PULL * weights[number][column]
                    steps[number][column] += slope * slope
                    weights[number][column] -= _RATE * slope / sqrt(steps[number][column])
    return {feature: weights[number] for feature, number in numbers.items()}


def _errors(scores: Sequence[float], answer: int) -> list[float]:
    if len(scores) == 1:
        return [1 / (1 + exp(-max(-30.0, min(30.0, scores[0])))) - answer]
    most = max(scores)
    parts = [exp(one - most) for one in scores]
    return [part / sum(parts) - (at == answer) for at, part in enumerate(parts)]


def rows(weights: dict[str, list[float]]) -> str:
    """The table of one question."""
    lines = []
    for feature, row in sorted(weights.items()):
        if "\\" in feature:
            continue
        kept = "".join(
            f"{chr(97 + at)}{round(one * SCALE)}" for at, one in enumerate(row) if abs(round(one * SCALE)) >= _SMALL
        )
        if kept:
            lines.append(f"{feature}\t{kept}\n")
    return "".join(lines)


def source() -> str:
    """What the table is made of, in one number: the talks, the letters, and the modules that see and count them."""
    made_of = [*TALKS.glob("*.txt"), *LETTERS.glob("rooms*.txt"), Path(__file__)]
    made_of += [TABLE.with_name(f"{name}.py") for name in _SEEING]
    return sha256(b"".join(path.read_bytes() for path in sorted(made_of, key=lambda path: path.name))).hexdigest()[:16]


def model_table(told: Sequence[Talk]) -> str:
    """The module of all weights."""
    table = f'"""What the model of talk learned: builder/talk_model.py writes it, from {source()}."""\n'
    for name, given in examples(told).items():
        weights = learned(given, len(KINDS) if name == "kind" else 1, _LEAST)
        table += f'\n{name.upper()} = """\\\n{rows(weights)}"""\n'
    return table


if __name__ == "__main__":
    TABLE.write_text(model_table([talk for path in sorted(TALKS.glob("*.txt")) for talk in talks(path)]), "utf-8")
