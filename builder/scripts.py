"""Scripts of site/, each in one file with all it imports."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

from builder.paths import MODULES, ROOT, SITE


def bundled(entry: str, **constants: object) -> bytes:
    """A script of site/ in one file with all it imports, but for the folders beside it, and with these constants."""
    command: list[str | Path] = [
        *("node", MODULES / "esbuild/bin/esbuild", SITE / entry),
        *("--bundle", "--minify", "--format=esm", "--target=es2022", "--charset=utf8", "--legal-comments=none"),
        *("--external:../pyodide/*", "--external:../pyscript/*"),
        *(f"--define:{name}={json.dumps(value)}" for name, value in constants.items()),
    ]
    made = subprocess.run(command, cwd=ROOT, capture_output=True)
    if made.returncode:
        raise SystemExit(f"{entry} could not be bundled.\n{made.stderr.decode()}")
    return made.stdout
