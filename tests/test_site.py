"""The page's modules that need no page: their tests are written in JavaScript, for Node's own runner."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

FOLDER = Path(__file__).parent / "site"


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.test.mjs")), ids=lambda path: path.name.split(".")[0])
def test_a_module_of_the_page(path):
    done = subprocess.run(["node", "--test", "--test-reporter=tap", path], capture_output=True, text=True, timeout=120)
    passed = [line for line in done.stdout.splitlines() if line.startswith("# pass ")]
    assert done.returncode == 0 and passed and passed != ["# pass 0"], done.stdout + done.stderr
