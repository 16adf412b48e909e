"""The memory of an interpreter that has imported everything, taken once and kept in .cache/."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
from hashlib import sha256
from pathlib import Path

from builder.files import Files, archive, write
from builder.paths import CACHE, MODULES, PYTHON, ROOT

MADE_BY = ("memory.mjs", "snapshot.mjs", "snapshot.py")  # of site/python/


def snapshot(files: Files, later: Files) -> tuple[bytes, bytes, dict]:
    """The memory of a Pyodide that has imported `files`, packed; the archive of what `later` adds to it; and what
    memory.mjs has to know of the first.

    Kept in .cache/ by what they are made from.
    """
    made_from = [
        *(archive(part) for part in (files, later)),
        *((PYTHON / name).read_bytes() for name in MADE_BY),
        (MODULES / "pyodide/package.json").read_bytes(),
    ]
    kept = CACHE / sha256(b"".join(made_from)).hexdigest()[:16]
    if not kept.exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=CACHE) as temporary:
            folder = Path(temporary)
            write(files, folder / "packages")
            write(later, folder / "later")
            (folder / "out").mkdir()
            parts = (folder / "packages", folder / "later", folder / "out/snapshot")
            command: tuple[str | Path, ...] = ("node", PYTHON / "snapshot.mjs", *parts)
            # The clock of whoever builds would be frozen in.
            made = subprocess.run(command, cwd=ROOT, env={**os.environ, "TZ": "UTC"}, capture_output=True, text=True)
            if made.returncode:
                raise SystemExit(f"The memory snapshot could not be made.\n{made.stderr[-4000:]}")
            if not kept.exists():  # another build may have been first
                (folder / "out").replace(kept)
        for old in sorted(CACHE.iterdir(), key=lambda path: path.stat().st_mtime)[:-8]:
            shutil.rmtree(old, ignore_errors=True) if old.is_dir() else old.unlink(missing_ok=True)
    facts = json.loads((kept / "snapshot.json").read_text())
    return (kept / "snapshot").read_bytes(), (kept / "snapshot.calendar").read_bytes(), facts
