"""The memory of an interpreter that has imported everything."""

from __future__ import annotations

import json
from pathlib import Path

from builder.cache import kept, run
from builder.files import Files, archive, write
from builder.paths import MODULES, PYTHON

MADE_BY = ("halves.mjs", "memory.mjs", "snapshot.mjs", "snapshot.py")  # of site/python/


def snapshot(files: Files, later: Files, halves: Files) -> tuple[bytes, bytes, dict]:
    """The memory of a Pyodide that has imported `files`, packed; the archive of what `later` adds to it; and what a
    page has to know that restores it with these `halves` of the interpreter."""

    def make(out: Path, meanwhile: Path) -> None:
        folders = {"packages": files, "later": later, "halves": halves}
        for name, content in folders.items():
            write(content, meanwhile / name)
        run("The memory snapshot", PYTHON / "snapshot.mjs", *(meanwhile / name for name in folders), out / "snapshot")

    made_from = [
        *(archive(part) for part in (files, later, halves)),
        *((PYTHON / name).read_bytes() for name in MADE_BY),
        (MODULES / "pyodide/package.json").read_bytes(),
    ]
    folder = kept(made_from, make)
    facts = json.loads((folder / "snapshot.json").read_text())
    return (folder / "snapshot").read_bytes(), (folder / "snapshot.calendar").read_bytes(), facts
