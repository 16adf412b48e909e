"""The folders of dist/, each under a name that holds its hash: kept for ever, never stale."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from builder import interpreter
from builder.files import Files, digest
from builder.halves import halves
from builder.paths import MODULES, SITE
from builder.scripts import bundled

SHELL = "shell.js"  # the page's script, bundled with all it imports
TEXTS = {".js", ".mjs", ".css"}  # files in which one folder may speak of another


def folders() -> Iterator[tuple[str, Files]]:
    """The folders of dist/, each after those it speaks of."""
    pyodide = MODULES / "pyodide"
    names = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip")
    yield "pyodide", {name: (pyodide / name).read_bytes() for name in names}

    dist = MODULES / "@pyscript/core/dist"
    used = [path for pattern in ("core.js", "core-*.js", "error-*.js") for path in dist.glob(pattern)]
    yield "pyscript", {path.name: path.read_bytes() for path in sorted(used)}

    cut = halves()
    yield "halves", interpreter.parted(cut)
    yield "core", interpreter.files(cut)

    looks = {path.name: path.read_bytes() for path in SITE.iterdir() if path.suffix in (".css", ".svg", ".png")}
    yield "app", {SHELL: bundled(SHELL, "page"), **looks}


def hashed() -> tuple[Files, dict[str, str]]:
    """The content of all folders under their hashed names, and the address of each file by its plain one."""
    out: Files = {}
    addresses: dict[str, str] = {}
    names: dict[str, str] = {}
    for folder, files in folders():
        for name, content in files.items():
            if Path(name).suffix in TEXTS and folder in ("core", "app"):
                files[name] = re.sub(
                    r"(?<=[\"'`(]\.\./)(\w+)(?=/)", lambda match: names[match[1]], content.decode()
                ).encode()
        names[folder] = f"{folder}-{digest(files)}"
        for name, content in files.items():
            addresses[f"{folder}/{name}"] = f"{names[folder]}/{name}"
            out[f"{names[folder]}/{name}"] = content
    return out, addresses
