"""Where the parts of the project lie."""

from pathlib import Path

ROOT = Path(__file__).absolute().parent.parent
SITE = ROOT / "site"
PYTHON = SITE / "python"  # what runs beside the worker and inside it
DOCS = ROOT / "docs"
DIST = ROOT / "dist"
MODULES = ROOT / "node_modules"
CACHE = ROOT / ".cache" / "built"
