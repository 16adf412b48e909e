"""Scripts of site/, each in one file with all it imports."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

from builder.paths import MODULES, SITE
from core.contract import OLDEST


def target(part: str) -> str:
    """The oldest browsers of a part, as esbuild names them."""
    return ",".join(f"{browser}{version}" for browser, version in OLDEST[part].items())


def bundled(entry: str, part: str, **constants: object) -> bytes:
    """A script of site/ in one file with all it imports, but for the folders beside it, and with these constants: for
    the oldest browsers of that part."""
    command: list[str | Path] = [
        *("node", MODULES / "esbuild/bin/esbuild", SITE / entry),
        *(
            "--bundle",
            "--minify",
            "--format=esm",
            f"--target={target(part)}",
            "--charset=utf8",
            "--legal-comments=none",
        ),
        *("--external:../halves/*", "--external:../pyodide/*", "--external:../pyscript/*"),
        *(f"--define:{name}={json.dumps(value)}" for name, value in constants.items()),
    ]
    # From site/: esbuild reads "../halves" as a folder beside where it runs as well, and a clone may have any name.
    made = subprocess.run(command, cwd=SITE, capture_output=True)
    if made.returncode:
        raise SystemExit(f"{entry} could not be bundled.\n{made.stderr.decode()}")
    return made.stdout
