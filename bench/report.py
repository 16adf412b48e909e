"""Figures as a table: what, ours, those beside it, their ratio, the bar, and whether it was reached."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from statistics import median, quantiles
from typing import TypedDict


def p95(samples: Sequence[float]) -> float:
    return quantiles(samples, n=20, method="inclusive")[-1] if len(samples) > 1 else samples[0]


class More(TypedDict, total=False):
    """What a row may say besides its figures."""

    bar: float
    judged: str
    at_least: bool
    beside: str
    of: Callable[[Sequence[float]], float]
    why_not: str


@dataclass(frozen=True)
class Row:
    """One line. `ours` and `other` hold all samples; a bar limits what is `judged`: "ratio" or "ours".

    `beside` names what stands in the second column: the stock page where nothing else is said.
    """

    what: str
    unit: str
    ours: Sequence[float] = ()
    other: Sequence[float] = ()
    bar: float | None = None
    judged: str = "ratio"
    at_least: bool = False
    beside: str = "stock"
    of: Callable[[Sequence[float]], float] = median
    why_not: str = ""  # the reason there is no figure

    @property
    def ratio(self) -> float | None:
        return self.of(self.ours) / self.of(self.other) if self.ours and self.other and self.of(self.other) else None

    @property
    def verdict(self) -> str:
        if not self.ours:
            return f"n/a: {self.why_not}"
        value = self.ratio if self.judged == "ratio" else self.of(self.ours)
        if self.bar is None or value is None:
            return ""
        return "reached" if (value >= self.bar if self.at_least else value <= self.bar) else "MISSED"

    def cells(self, heading: str) -> list[str]:
        """As a line of a table whose second column is headed so."""
        sign = "≥" if self.at_least else "≤"
        unit = self.unit if self.judged == "ours" else f"× {self.beside}"
        beside = f" ({self.beside})" if self.beside != heading else ""
        return [
            self.what,
            _shown(self.of(self.ours), self.unit) if self.ours else "n/a",
            _shown(self.of(self.other), self.unit) + beside if self.other else "",
            f"{self.ratio:.2f}" if self.ratio is not None else "",
            f"{sign} {self.bar:g} {unit}".strip() if self.bar is not None else "",
            self.verdict,
        ]

    def record(self) -> dict:
        return {
            "what": self.what,
            "unit": self.unit,
            "of": self.of.__name__,
            "ours": self.of(self.ours) if self.ours else None,
            self.beside: self.of(self.other) if self.other else None,
            "ratio": self.ratio,
            "bar": self.bar,
            "judged": self.judged if self.bar is not None else None,
            "verdict": self.verdict,
            "samples": {"ours": list(self.ours), self.beside: list(self.other)},
        }


def _shown(value: float, unit: str) -> str:
    places = 0 if value >= 100 or value == int(value) else 1 if value >= 10 else 2 if value >= 0.1 else 4
    return f"{value:,.{places}f} {unit}".strip()


def table(rows: Iterable[Sequence[str]], headings: Sequence[str]) -> str:
    """Markdown that is also readable as it stands."""
    lines = [headings, *rows]
    widths = [max(len(line[column]) for line in lines) for column in range(len(headings))]
    rule = ["-" * width for width in widths]
    return "\n".join(
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) + " |"
        for line in [headings, rule, *lines[1:]]
    )
