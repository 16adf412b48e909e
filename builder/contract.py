"""site/contract.js: what the page has to know of core/contract.py, kept with the sources for modules and tests."""

from __future__ import annotations

import json

from builder.paths import SITE
from core import contract


def page_contract() -> str:
    """The module's text."""
    names = {name: value for name, value in vars(contract).items() if name.isupper()}
    head = "// The border between page and core. The build writes it from core/contract.py: change it there.\n\n"
    return head + "".join(f"export const {name} = {_literal(value)};\n" for name, value in names.items())


def _literal(value: object) -> str:
    """A value in JavaScript; `const` tells the checker of types that a table holds these names and no others."""
    text = json.dumps(value, indent=2)
    return text if isinstance(value, (str, int)) else f"/** @type {{const}} */ ({text})"


def write_contract() -> None:
    """Brings site/contract.js up to date."""
    path = SITE / "contract.js"
    if not path.exists() or path.read_text("utf-8") != page_contract():
        path.write_text(page_contract(), "utf-8")
