"""The Python that a page starts: its memory, how it is restored, and what it may ask for later."""

from __future__ import annotations

import gzip
import json

import zstandard

from builder import dictionary
from builder.files import Files, archive
from builder.packages import later, packages
from builder.paths import MODULES, PYTHON
from builder.scripts import bundled
from builder.snapshot import snapshot


def deflated(content: bytes) -> bytes:
    """Content in the smallest form a page can inflate as it comes: fzstd moves its whole window for each block."""
    best = zstandard.ZstdCompressionParameters.from_level(22, window_log=21)
    return zstandard.ZstdCompressor(compression_params=best).compress(content)


def files(halves: Files) -> Files:
    """The folder of it, by file name; `halves` are those of the interpreter that restores the memory."""
    own = packages()
    memory, calendar, facts = snapshot(own, later(), halves)
    sent = deflated(memory)
    known = {
        **facts,
        "info": json.loads((MODULES / "pyodide/pyodide-lock.json").read_text())["info"],
        "snapshotSent": len(sent),
        "wasmSent": len(gzip.compress(halves["pyodide.asm.wasm"], mtime=0)),
    }
    return {
        "calendar.zip": calendar,
        "packages.zip": archive(own),
        "runtime.mjs": bundled("python/runtime.mjs", "python", BUILD=known),
        "snapshot.zst": sent,
        "spelling.zip": archive(dictionary.module()),
        "worker.py": (PYTHON / "worker.py").read_bytes(),
    }


def parted(halves: Files) -> Files:
    """The folder of the halves, as they go out: the cold one is needed after everything else, if at all."""
    others = {name: content for name, content in halves.items() if name != "cold.wasm"}
    return others | {"cold.zst": deflated(halves["cold.wasm"])}
