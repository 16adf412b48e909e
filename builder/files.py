"""What the parts of a build hand around, and the one way it gets onto the disk."""

from __future__ import annotations

import io
import tempfile
import zipfile
from hashlib import sha256
from pathlib import Path

Files = dict[str, bytes]  # path -> content


def archive(files: Files) -> bytes:
    """A zip of files that depends on nothing but them."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as out:
        for path, content in sorted(files.items()):
            out.writestr(zipfile.ZipInfo(path), content, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def digest(files: Files) -> str:
    """A short hash of names and contents."""
    lines = (f"{name} {sha256(files[name]).hexdigest()}\n" for name in sorted(files))
    return sha256("".join(lines).encode()).hexdigest()[:12]


def write(files: Files, folder: Path) -> None:
    """Puts files into `folder` all at once: what was there stays whole until the new tree is."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix=f".{folder.name}-") as temporary:
        fresh, stale = Path(temporary, "fresh"), Path(temporary, "stale")
        fresh.mkdir()  # of no files as well
        for path, content in files.items():
            target = fresh / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
        if folder.exists():
            folder.rename(stale)
        fresh.rename(folder)
