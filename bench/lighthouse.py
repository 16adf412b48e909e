"""Lighthouse's own verdict on the home screen, with its phone and its slow network."""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
from pathlib import Path

from browsers import chromium
from browsers.engine import Refused

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = ROOT / "node_modules/lighthouse/cli/index.js"
CATEGORIES = ("performance", "accessibility", "best-practices")
AUDITS = ("first-contentful-paint", "interactive", "total-blocking-time", "cumulative-layout-shift")


def audit(url: str, runs: int) -> dict[str, list[float]]:
    """Scores (0 to 100) by category and milliseconds by audit."""
    if not PROGRAM.exists():
        raise Refused("lighthouse is not installed (npm ci)")
    samples: dict[str, list[float]] = {name: [] for name in (*CATEGORIES, *AUDITS)}
    for _ in range(runs):
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
            flags = " ".join(flag for flag in chromium.FLAGS if "port" not in flag)
            out = Path(folder) / "report.json"
            command = [
                "node",
                str(PROGRAM),
                url,
                "--quiet",
                "--output=json",
                f"--output-path={out}",
                f"--only-categories={','.join(CATEGORIES)}",
                f"--chrome-flags={flags}",
            ]
            environment = {**os.environ, "CHROME_PATH": chromium.program(), "TMPDIR": folder}
            done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300)
            if not out.exists():
                raise Refused(f"lighthouse: {(done.stderr.strip().splitlines() or ['no report'])[-1]}")
            report = json.loads(out.read_text())
        if "runtimeError" in report:
            raise Refused(f"lighthouse: {report['runtimeError']['message']}")
        for name in CATEGORIES:
            samples[name].append(100 * (report["categories"][name]["score"] or 0))
        for name in AUDITS:
            samples[name].append(report["audits"][name]["numericValue"])
    return samples
