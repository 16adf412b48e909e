"""The interpreter in two halves, cut along the profile in builder/profile.txt: the functions that run here, and the
rest.

The profile is of one interpreter, whose hash it holds; the build refuses it for another. `make profile` records it anew
(tests/pages/record_profile.py). A function it lacks has the cold half loaded when it is called: slower, never wrong.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

from builder.cache import kept, run
from builder.files import Files
from builder.paths import MODULES, ROOT

PROFILE = ROOT / "builder/profile.txt"
PYODIDE = MODULES / "pyodide"
WHOLE = PYODIDE / "pyodide.asm.wasm"
MADE_BY = ("split.mjs", "wasm.mjs")  # of builder/
HEAD = "# The functions of Pyodide's WebAssembly that run here, by number; written by `make profile`."
WIDTH = 118


def profile(text: str, interpreter: bytes) -> list[int]:
    """The functions a profile names, if it is of this interpreter."""
    numbers: list[int] = []
    _, recorded, *lines = text.splitlines()
    if recorded != f"# {sha256(interpreter).hexdigest()}":
        raise SystemExit(f"{PROFILE.relative_to(ROOT)} was recorded with another Pyodide. Record it anew: make profile")
    for line in lines:
        for first, last in re.findall(r"(\d+)(?:-(\d+))?", line):
            numbers += range(int(first), int(last or first) + 1)
    return numbers


def written(numbers: Iterable[int], interpreter: bytes) -> str:
    """The text of a profile: runs of numbers, in lines."""
    runs: list[list[int]] = []
    for number in sorted(set(numbers)):
        if runs and runs[-1][1] == number - 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    lines = [""]
    for first, last in runs:
        word = f"{first}-{last}" if last > first else f"{first}"
        if len(lines[-1]) + len(word) >= WIDTH:
            lines.append("")
        lines[-1] += f" {word}" if lines[-1] else word
    return "\n".join([HEAD, f"# {sha256(interpreter).hexdigest()}", *lines, ""])


def halves() -> Files:
    """The hot half, the script around it and the cold half, by file name."""
    whole = WHOLE.read_bytes()
    numbers = json.dumps(profile(PROFILE.read_text("utf-8"), whole))

    def make(out: Path, meanwhile: Path) -> None:
        (meanwhile / "numbers.json").write_text(numbers)
        run("The two halves of the interpreter", ROOT / "builder/split.mjs", PYODIDE, meanwhile / "numbers.json", out)

    scripts = [ROOT / "builder" / name for name in MADE_BY]
    made_from = [path.read_bytes() for path in (*scripts, PYODIDE / "package.json", MODULES / "binaryen/package.json")]
    folder = kept([whole, numbers.encode(), *made_from], make)
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}
