"""`python -m bench`: every figure of docs/performance.md, in one table and in bench/out/figures.json."""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import platform
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

from bench import notes, stock
from bench.anatomy import STEPS
from bench.measures import MEASURES, Bench
from bench.report import table
from bench.server import Host

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "bench/out"


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="3 runs instead of 7: a first look")
    parser.add_argument("--runs", type=int, help="how often each start is timed")
    parser.add_argument(
        "--only", nargs="+", choices=(*MEASURES, "notes"), metavar="WHAT", help=f"of: {', '.join(MEASURES)}, notes"
    )
    parser.add_argument("--beside", type=Path, metavar="DIR", help="another build's dist/ in place of the stock page")
    parser.add_argument("--no-build", action="store_true", help="measure dist/ as it is")
    return parser.parse_args()


def _circumstances() -> dict:
    command = ["git", "rev-parse", "--short", "HEAD"]
    commit = subprocess.run(command, cwd=ROOT, capture_output=True, text=True).stdout
    models = re.findall(r"^model name\s*: (.*)", Path("/proc/cpuinfo").read_text(), re.MULTILINE)
    return {
        "date": datetime.now(UTC).isoformat(timespec="minutes"),
        "commit": commit.strip(),
        "machine": f"{os.cpu_count()} cores, {(models or [platform.machine()])[0]}",
        "load": os.getloadavg()[0],
    }


def _apart(parts: dict[str, dict]) -> Iterable[tuple[str, ...]]:
    """Each step with the moment it was over: ours and beside it, cold and warm."""
    columns = [parts[visit][page] for visit in ("cold", "warm") for page in ("ours", "other")]
    for step, _ in STEPS:
        yield step, *(f"{median(column[step]):,.0f}" if step in column else "" for column in columns)


def _print(bench: Bench, date: str, commit: str, machine: str, load: float) -> None:
    print(f"\n{date}, {commit}, on {machine}, load {load:.1f} when it began.")
    print(f"Medians of {bench.runs} starts and {bench.edits} edits; Chromium where nothing else is said.\n")
    print(table((row.cells(bench.beside) for row in bench.rows), ("what", "ours", bench.beside, "ratio", "bar", "")))
    if bench.parts:
        print("\nThe start taken apart: ms from the navigation's start until a step was over\n")
        pages = (f"{page}, {visit}" for visit in ("cold", "warm") for page in ("ours", bench.beside))
        print(table(_apart(bench.parts), ("step", *pages)))


def main() -> None:
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # leaves no browser behind
    options = _arguments()
    if options.only == ["notes"]:  # counted, not timed: neither a build nor a browser is needed
        notes.main()
        return
    runs = options.runs or (3 if options.quick else 7)
    if not options.no_build:
        subprocess.run([sys.executable, "build.py"], cwd=ROOT, check=True)
    OUT.mkdir(exist_ok=True)
    circumstances = _circumstances()
    beside = "another build" if options.beside else "stock"
    with Host(ROOT / "dist") as ours, Host(options.beside or stock.build(OUT / "stock")) as other:
        bench = Bench(ours, other, beside, runs, edits=30 if options.quick else 90, log=OUT / "errors.log")
        for name in (name for name in options.only or MEASURES if name in MEASURES):
            title, measure = MEASURES[name]
            begun = time.monotonic()
            print(f"{title} …", end="", flush=True)
            with bench.attempt(title):
                measure(bench)
            print(f" {time.monotonic() - begun:.0f} s", flush=True)
    _print(bench, **circumstances)
    figures = {
        **circumstances,
        "runs": runs,
        "rows": [row.record() for row in bench.rows],
        "parts": bench.parts,
    }
    (OUT / "figures.json").write_text(json.dumps(figures, indent=1, ensure_ascii=False))
    if not options.only or "notes" in options.only:
        print()
        notes.main()
    if not options.only and importlib.util.find_spec("bench.review"):
        print(flush=True)
        subprocess.run([sys.executable, "-m", "bench.review"], cwd=ROOT, check=False)


if __name__ == "__main__":
    main()
