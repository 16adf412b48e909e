"""What takes long to make, kept in .cache/ by what it is made from."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterable
from hashlib import sha256
from pathlib import Path

from builder.paths import CACHE, ROOT

OLD = 16  # how many folders stay


def kept(made_from: Iterable[bytes], make: Callable[[Path, Path], None]) -> Path:
    """The folder that `make` fills; it also gets a folder for what it needs meanwhile."""
    folder = CACHE / sha256(b"".join(sha256(part).digest() for part in made_from)).hexdigest()[:16]
    if not folder.exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=CACHE) as temporary:
            out, meanwhile = Path(temporary, "out"), Path(temporary, "meanwhile")
            out.mkdir()
            meanwhile.mkdir()
            make(out, meanwhile)
            if not folder.exists():  # another build may have been first
                out.replace(folder)
        for old in sorted(CACHE.iterdir(), key=lambda path: path.stat().st_mtime)[:-OLD]:
            shutil.rmtree(old, ignore_errors=True) if old.is_dir() else old.unlink(missing_ok=True)
    return folder


def run(what: str, *command: str | Path) -> None:
    """Runs a script of the build in Node; what it could not make ends the build."""
    utc = {**os.environ, "TZ": "UTC"}  # the clock of whoever builds would be frozen into a snapshot
    made = subprocess.run(["node", *command], cwd=ROOT, env=utc, capture_output=True, text=True)
    if made.returncode:
        raise SystemExit(f"{what} could not be made.\n{made.stderr[-4000:]}")
