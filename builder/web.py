"""What a site says of itself to browsers and hosts: its manifest, its headers, the documents among its pages."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable

from markdown_it import MarkdownIt

from builder.paths import DOCS, SITE

DOCUMENTS = {"privacy"}  # pages that show a document of docs/
HEADERS = """\
/*
  Content-Security-Policy: frame-ancestors 'none'
  Cross-Origin-Opener-Policy: same-origin
  Permissions-Policy: camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()
  Referrer-Policy: no-referrer
  X-Content-Type-Options: nosniff
  X-Frame-Options: DENY
"""
FOREVER = "  Cache-Control: public, max-age=31536000, immutable\n"


def headers(folders: Iterable[str]) -> bytes:
    """_headers, as several hosts read it; `folders` are those whose names hold a hash."""
    return (HEADERS + "".join(f"/{folder}/*\n{FOREVER}" for folder in sorted(folders))).encode()


def manifest(asset: Callable[[str], str]) -> bytes:
    """The web app manifest, its icons under their hashed addresses."""
    content = json.loads((SITE / "manifest.webmanifest").read_text())
    for entry in [content, *content.get("shortcuts", ())]:
        for icon in entry.get("icons", ()):
            icon["src"] = asset(icon["src"])
    return json.dumps(content, ensure_ascii=False, indent=1).encode()


def document(page: str) -> str:
    """The HTML of the document in docs/ that a page shows, '' where there is none. Its heading can take the focus."""
    if page not in DOCUMENTS:
        return ""
    html = MarkdownIt().render((DOCS / f"{page}.md").read_text("utf-8"))
    return html.replace("<h1>", '<h1 tabindex="-1">', 1)
