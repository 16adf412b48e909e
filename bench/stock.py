"""The stock page: the same core the way a PyScript user would serve it, with nothing of ours to make it fast.

`@pyscript/core` and Pyodide as npm ships them, on the same host; Jinja2 and MarkupSafe as wheels and the core
as a zip; a worker; no snapshot, no service worker. `packages_cache: passthrough` hands the wheels straight to
Pyodide: without it PyScript would load micropip first, so this is the quicker of the stock ways.
"""

from __future__ import annotations

import importlib.metadata
import io
import json
import shutil
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = Path(__file__).resolve().parent / "stock"
PYSCRIPT = ROOT / "node_modules/@pyscript/core/dist"
PYODIDE = ROOT / "node_modules/pyodide"
PYODIDE_FILES = (
    "pyodide.mjs",
    "pyodide.asm.mjs",
    "pyodide.asm.wasm",
    "python_stdlib.zip",
    "pyodide-lock.json",
)
WHEELS = ("jinja2", "markupsafe")
LEFT_OUT = {".pyc", ".c", ".so", ".pyi"}


def _zip(files: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in sorted(files.items()):
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def _wheel(name: str) -> tuple[str, bytes]:
    """The installed package as a wheel for any platform: its Python files, and no compiled ones."""
    package = importlib.metadata.distribution(name)
    info = f"{name}-{package.version}.dist-info"
    files = {
        str(file): file.read_binary()
        for file in package.files or ()
        if file.parts[0] == name and file.suffix not in LEFT_OUT
    }
    files[f"{info}/METADATA"] = (package.read_text("METADATA") or "").encode()
    files[f"{info}/WHEEL"] = b"Wheel-Version: 1.0\nGenerator: bench\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
    files[f"{info}/RECORD"] = "".join(f"{path},,\n" for path in [*files, f"{info}/RECORD"]).encode()
    return f"{name}-{package.version}-py3-none-any.whl", _zip(files)


def _core() -> bytes:
    return _zip(
        {
            str(path.relative_to(ROOT)): path.read_bytes()
            for path in (ROOT / "core").rglob("*")
            if path.is_file() and path.suffix not in LEFT_OUT
        }
    )


def build(to: Path) -> Path:
    shutil.rmtree(to, ignore_errors=True)
    shutil.copytree(PAGE, to)
    shutil.copytree(PYSCRIPT, to / "pyscript", ignore=shutil.ignore_patterns("*.map"))
    (to / "pyodide").mkdir()
    for name in PYODIDE_FILES:
        shutil.copy(PYODIDE / name, to / "pyodide")
    wheels = dict(_wheel(name) for name in WHEELS)
    for name, content in {**wheels, "core.zip": _core()}.items():
        (to / name).write_bytes(content)
    config = {
        "interpreter": "./pyodide/pyodide.mjs",
        "packages": [f"./{name}" for name in wheels],
        "packages_cache": "passthrough",
        "files": {"./core.zip": "./*"},
        "sync_main_only": True,
    }
    (to / "pyscript.json").write_text(json.dumps(config, indent=2))
    return to
