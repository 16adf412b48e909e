"""A slower machine: processes stopped for most of every few milliseconds, with all their threads.

Chromium's own slowdown reaches the main thread only; Python runs in a worker. Run as a program:

    python -m bench.slow FACTOR PID...

until it is terminated; then the processes run on.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress

RUN = 0.001  # seconds of running at a time: short against a frame


def _send(number: int, pids: Iterable[int]) -> None:
    for pid in pids:
        with suppress(ProcessLookupError):
            os.kill(pid, number)


def _slow(factor: float, pids: list[int]) -> None:
    signal.signal(signal.SIGTERM, lambda *_: sys.exit())
    print("slow", flush=True)
    begun, ran = time.monotonic(), 0.0
    try:
        while True:
            _send(signal.SIGSTOP, pids)
            time.sleep(max(0.0, begun + factor * ran - time.monotonic()))
            _send(signal.SIGCONT, pids)
            since = time.monotonic()
            time.sleep(RUN)
            ran += time.monotonic() - since
    finally:
        _send(signal.SIGCONT, pids)


@contextmanager
def slowed(factor: float, pids: Iterable[int]) -> Iterator[None]:
    command = [sys.executable, "-m", "bench.slow", str(factor), *map(str, pids)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE)
    try:
        assert process.stdout
        process.stdout.readline()  # it has begun
        yield
    finally:
        process.terminate()
        process.wait()


if __name__ == "__main__":
    _slow(float(sys.argv[1]), [int(pid) for pid in sys.argv[2:]])
