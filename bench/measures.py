"""What is measured, each in a browser of its own, and the bar it is held to."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Unpack

from bench import anatomy, editing, journey, lighthouse, memory, startup
from bench.report import More, Row, p95
from bench.server import Host, Link
from bench.slow import slowed
from browsers.chromium import Chromium
from browsers.firefox import Firefox
from browsers.webkit import WebKit

CABLE = {"bits": 10e6, "latency": 0.040}
TRAIN = {"bits": 1.6e6, "latency": 0.150}  # Lighthouse's slow 4G
SLOWDOWN = 4
SLOWER = 6
MANY = 1000
ROUNDS = 3  # few cases and many take turns


@dataclass
class Bench:
    """The two sites, how often to look, and what was found. `beside` says what the other one is: "stock" or a build."""

    ours: Host
    other: Host
    beside: str
    runs: int
    edits: int
    log: Path
    rows: list[Row] = field(default_factory=list)
    parts: dict[str, dict] = field(default_factory=dict)

    @property
    def hosts(self) -> dict[str, Host]:
        return {"ours": self.ours, "other": self.other}

    @property
    def few(self) -> int:
        return min(self.runs, 3)

    def against_stock(self, bar: float) -> More:
        """A bar that is a share of the stock page's, where that is what stands beside."""
        return {"bar": bar} if self.beside == "stock" else {}

    def add(
        self, what: str, unit: str, ours: Sequence[float] = (), other: Sequence[float] = (), **more: Unpack[More]
    ) -> None:
        more.setdefault("beside", self.beside)
        self.rows.append(Row(what, unit, ours, other, **more))

    @contextmanager
    def attempt(self, what: str) -> Iterator[None]:
        """A measure that cannot be taken becomes a line that says why; the others still count."""
        try:
            yield
        except Exception as error:
            with self.log.open("a") as log:
                traceback.print_exc(file=log)
            reason = (str(error).splitlines() or [""])[0] or type(error).__name__
            self.add(what, "", why_not=reason[:100])


def starts(bench: Bench) -> None:
    found = startup.visits(Chromium, bench.hosts, bench.runs, seen=True)

    def row(what: str, unit: str, *names: str, **more: Unpack[More]) -> None:
        ours, other = ([value for name in names for value in found[page][name]] for page in ("ours", "other"))
        bench.add(what, unit, ours, other, **more)

    row("bytes of a first visit, as a static host sends them", "kB", "bytes", **bench.against_stock(1.12))
    row("… of them before Python is ready", "kB", "bytes.ready", **bench.against_stock(0.8))
    row("cold start to Python ready", "ms", "cold")
    row("warm start to Python ready", "ms", "warm", **bench.against_stock(0.26))
    bench.add("first visits that could not use the snapshot", "", found["ours"]["plain"], of=sum, bar=0, judged="ours")
    row("first contentful paint, cold", "ms", "cold.paint")
    row("first contentful paint, warm", "ms", "warm.paint")
    row("layout shift while starting", "", "cold.shift", "warm.shift", of=max, bar=0, judged="ours")
    row("longest script of the page's own", "ms", "cold.own", "warm.own", of=max, bar=50, judged="ours")
    row("longest script of PyScript, main thread", "ms", "cold.pyscript", "warm.pyscript", of=max)
    row("longest task of the main thread", "ms", "cold.task", "warm.task", of=max)


def slow_link(bench: Bench) -> None:
    before: More = {} if bench.beside == "stock" else {"bar": 0.8}  # of a build before the interpreter was cut in two
    for what, link, bar in (
        ("cold start on 10 Mbit/s, 40 ms", CABLE, bench.against_stock(0.62)),
        ("cold start on slow 4G", TRAIN, before),
    ):
        with bench.ours.over(Link(**link)) as ours, bench.other.over(Link(**link)) as other:
            found = startup.cold(Chromium, {"ours": ours, "other": other}, bench.runs)
        bench.add(what, "ms", found["ours"], found["other"], **bar)


def slow_warm(bench: Bench) -> None:
    for factor in (SLOWDOWN, SLOWER):
        what = f"warm start at {factor}× slowdown"
        with bench.attempt(what):
            found = startup.warm_slowed(bench.hosts, bench.runs, factor)
            bench.add(what, "ms", found["ours"], found["other"])


def slow_phone(bench: Bench) -> None:
    with bench.ours.over(Link(**TRAIN)) as ours, bench.other.over(Link(**TRAIN)) as other:
        found = startup.first_sight({"ours": ours, "other": other}, bench.runs, SLOWDOWN)
    for what, name in (("first contentful paint", "paint"), ("first field usable", "usable")):
        bench.add(
            f"{what}, cold, slow 4G, 4× CPU",
            "ms",
            found["ours"][name],
            found["other"][name],
            bar=1000,
            judged="ours",
        )


def journeys(bench: Bench) -> None:
    with bench.ours.over(Link(**TRAIN)) as ours:
        for factor in (SLOWDOWN, SLOWER):
            what = f"journey at {factor}× slowdown on slow 4G: longest wait of a tap or key"
            with bench.attempt(what):
                lives = [journey.lived(ours, factor) for _ in range(bench.few)]
                bench.add(what, "ms", [max(waits) for waits, _ in lives], of=max, bar=100, judged="ours")
                bench.add("… texts lost", "", [lost for _, lost in lives], of=max, bar=0, judged="ours")


def engines(bench: Bench) -> None:
    for engine, bar in ((WebKit, 0.18), (Firefox, 0.26)):
        what = f"warm start to Python ready, {engine.name}"
        with bench.attempt(what):
            found = startup.visits(engine, bench.hosts, bench.runs)
            bench.add(what, "ms", found["ours"]["warm"], found["other"]["warm"], **bench.against_stock(bar))
            bench.add(
                f"cold start to Python ready, {engine.name}",
                "ms",
                found["ours"]["cold"],
                found["other"]["cold"],
            )


def apart(bench: Bench) -> None:
    for visit in ("cold", "warm"):
        bench.parts[visit] = anatomy.take_apart(bench.hosts, bench.few, visit)


def edits(bench: Bench) -> None:
    with startup.fresh() as browser:
        if bench.beside == "stock":
            browser.visit(bench.other.url)
            startup.ready(browser)
            other = editing.stock_edits(browser, bench.edits)
        else:
            other = editing.site_edits(browser, bench.other.url, bench.edits)
        ours = editing.site_edits(browser, bench.ours.url, bench.edits)
        bench.add("edit → plan and note updated", "ms", ours, other, bar=16, judged="ours")
        bench.add("… 95th percentile", "ms", ours, other, of=p95)
        before = editing.heat(browser)
        with slowed(SLOWDOWN, browser.renderers()):
            factor = editing.heat(browser) / before
            slow = editing.edits(browser, bench.edits)
    bench.add(f"edit at {factor:.1f}× slowdown, worker included", "ms", slow)
    bench.add("… 95th percentile", "ms", slow, of=p95, bar=50, judged="ours")


def many_cases(bench: Bench) -> None:
    found: dict[str, dict[int, list[float]]] = {"edit": {1: [], MANY: []}, "home": {1: [], MANY: []}}
    with startup.fresh() as browser:
        for _ in range(ROUNDS):
            for count in (1, MANY):
                editing.seed(browser, bench.ours.url, count)
                for _ in range(bench.few):
                    editing.open_case(browser, "notes")
                    found["home"][count].append(editing.home(browser))
                editing.open_case(browser, "notes")
                found["edit"][count] += editing.edits(browser, bench.edits // ROUNDS)
    beside = "1 case"
    bench.add(f"edit at {MANY:,} cases", "ms", found["edit"][MANY], found["edit"][1], bar=1.2, beside=beside)
    bench.add(
        f"home at {MANY:,} cases, main thread",
        "ms",
        found["home"][MANY],
        found["home"][1],
        bar=100,
        judged="ours",
        beside=beside,
    )


def reviews(bench: Bench) -> None:
    with startup.fresh() as browser:
        browser.visit(bench.ours.url)
        startup.ready(browser)
        bench.add(
            "review of a note of 300 words",
            "ms",
            editing.reviews(browser, bench.edits),
            bar=30,
            judged="ours",
        )


def memories(bench: Bench) -> None:
    found = memory.held(bench.hosts, bench.runs)
    bench.add("memory of the page, warm", "MB", found["ours"], found["other"], **bench.against_stock(0.9))


def marks(bench: Bench) -> None:
    found = lighthouse.audit(bench.ours.url, bench.few)
    for name, bar in (("performance", 100), ("accessibility", 95), ("best-practices", 95)):
        bench.add(f"Lighthouse mobile: {name}", "", found[name], bar=bar, judged="ours", at_least=True)
    bench.add(
        "Lighthouse mobile: first contentful paint",
        "ms",
        found["first-contentful-paint"],
        bar=1000,
        judged="ours",
    )


MEASURES: dict[str, tuple[str, Callable[[Bench], None]]] = {
    "starts": ("starts in Chromium", starts),
    "link": ("cold starts on slow links", slow_link),
    "slow": ("warm starts on slow phones", slow_warm),
    "phone": ("first sight on a slow phone", slow_phone),
    "journey": ("a journey on a slow phone", journeys),
    "engines": ("starts in other engines", engines),
    "apart": ("the start taken apart", apart),
    "edits": ("edits", edits),
    "many": (f"{MANY:,} cases", many_cases),
    "review": ("review of a note", reviews),
    "memory": ("memory", memories),
    "lighthouse": ("Lighthouse", marks),
}
