"""Memory of a page, warm: the share (PSS) of the processes that run its scripts and workers."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Mapping
from pathlib import Path

from bench.server import Host
from bench.startup import ready, settle
from browsers.chromium import Chromium

REST = 3  # seconds for garbage to go


def _held(pid: int) -> float:
    """Megabytes, as Linux counts them in proportion (PSS)."""
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    return 0.0


def held(hosts: Mapping[str, Host], runs: int) -> dict[str, list[float]]:
    samples: dict[str, list[float]] = {name: [] for name in hosts}
    for _ in range(runs):
        for name, host in hosts.items():
            with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
                for _ in range(
                    2
                ):  # the second start of the browser is the warm one: nothing of the first is left in it
                    with Chromium(Path(folder) / "profile") as browser:
                        browser.visit(host.url)
                        ready(browser)
                        settle(browser, host)
                        time.sleep(REST)
                        megabytes = sum(map(_held, browser.renderers()))
                samples[name].append(megabytes)
    return samples
