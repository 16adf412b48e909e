"""The bench: what is held to a bar is measured as often as it says, and each bar against what it is a share of."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import pytest

from bench import measures
from bench.measures import MEASURES, Bench

BARS = {  # of the stock page
    "bytes of a first visit, as a static host sends them": 1.12,
    "… of them before Python is ready": 0.8,
    "warm start to Python ready": 0.26,
    "warm start to Python ready, WebKitGTK": 0.18,
    "warm start to Python ready, Firefox": 0.26,
    "cold start on 10 Mbit/s, 40 ms": 0.62,
    "memory of the page, warm": 0.9,
}
OF_A_BUILD_BEFORE = {"cold start on slow 4G": 0.8}


class Nowhere:
    """A host that no browser visits."""

    def over(self, _: object) -> Nowhere:
        return self

    def __enter__(self) -> Nowhere:
        return self

    def __exit__(self, *_: object) -> None:
        pass


@pytest.fixture
def rows(monkeypatch, request):
    """What is found of starts, links and memory, if every figure is 1."""

    def once(_, hosts, runs, **__):
        return {name: defaultdict(lambda: [1.0] * runs) for name in hosts}

    def plainly(*given):
        hosts, runs = [it for it in given if isinstance(it, dict | int)][:2]
        return {name: [1.0] * runs for name in hosts}

    monkeypatch.setattr(measures.startup, "visits", once)
    for module, name in ((measures.startup, "cold"), (measures.startup, "warm_slowed"), (measures.memory, "held")):
        monkeypatch.setattr(module, name, plainly)
    bench = Bench(Nowhere(), Nowhere(), request.param, runs=7, edits=90, log=Path("/dev/null"))
    for name in ("starts", "link", "slow", "engines", "memory"):
        MEASURES[name][1](bench)
    return {row.what: row for row in bench.rows}


@pytest.mark.parametrize("rows", ["stock"], indirect=True)
def test_beside_the_stock_page_its_bars_count_of_seven_each(rows):
    judged = {what: row.bar for what, row in rows.items() if row.bar is not None and row.judged == "ratio"}
    assert judged == BARS
    assert {len(rows[what].ours) for what in [*BARS, *OF_A_BUILD_BEFORE, "warm start at 6× slowdown"]} == {7}


@pytest.mark.parametrize("rows", ["another build"], indirect=True)
def test_beside_another_build_only_the_bar_that_is_a_share_of_one_counts(rows):
    assert {what: row.bar for what, row in rows.items() if row.bar and row.judged == "ratio"} == OF_A_BUILD_BEFORE
