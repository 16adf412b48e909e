"""Builds of the site that follow each other, as one deploy does another: for tests of pages in every engine."""

from __future__ import annotations

import re
from collections.abc import Mapping

from builder.offline import service_worker


def another(files: dict[str, bytes], number: int = 0) -> dict[str, bytes]:
    """Another build of the site: other names for the folders of script and core, and a style that tells the versions
    apart."""
    plain = {path: content for path, content in files.items() if path not in ("sw.js", "_headers")}
    old = {path.split("/")[0] for path in own_folders(plain)}
    for name in old:
        fresh = f"{name.split('-')[0]}-{number:012x}"
        plain = {
            path.replace(name, fresh): content.replace(name.encode(), fresh.encode()) for path, content in plain.items()
        }
    (style,) = [path for path in plain if path.endswith("/style.css")]
    plain[style] = plain[style].partition(b"\nhtml { --version")[0] + f"\nhtml {{ --version: {number} }}\n".encode()
    return {**plain, "sw.js": service_worker(plain)}


def own_folders(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """What a deploy keeps of the one before, of the folders whose names change with ours."""
    return {path: content for path, content in files.items() if re.match(r"(app|core)-[0-9a-f]{12}/", path)}
