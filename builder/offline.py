"""The service worker, told every file by its hash: what it keeps in advance, and what once it was asked for."""

from __future__ import annotations

import json
from hashlib import sha256

from builder.files import Files, digest
from builder.paths import SITE

# Fetched by the service worker when first asked for, not in advance: nobody needs them to use the site, but for a start
# without the snapshot, which has the interpreter in one piece.
SPARE = {"packages.zip", "licences.txt", "social.png"}
PLAIN = ("pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip")  # of the folder pyodide


def is_spare(path: str) -> bool:
    """Whether this file is kept only once it was asked for."""
    folder, _, name = path.rpartition("/")
    return name in SPARE or (folder.startswith("pyodide-") and name in PLAIN)


def service_worker(files: Files) -> bytes:
    """sw.js for these files."""
    hashes = {path: sha256(content).hexdigest() for path, content in sorted(files.items())}
    spare = set(filter(is_spare, hashes))
    lists = {
        "VERSION": digest(files),
        "FILES": {path: hash for path, hash in hashes.items() if path not in spare},
        "SPARE": {path: hash for path, hash in hashes.items() if path in spare},
    }
    head = "".join(f"const {name} = {json.dumps(value, indent=1)};\n" for name, value in lists.items())
    return head.encode() + (SITE / "sw.js").read_bytes()
