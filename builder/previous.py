"""The folders of the deploy before: a page that was opened ten minutes ago still finds its files under their old names.

The law of this module: only that deploy's own folders are kept, not those it had kept itself, and only what is, byte
for byte, what a folder's name says.

    python -m builder.previous https://example.org/ FOLDER     fetches them from the site as it is on the web now
"""

from __future__ import annotations

import argparse
import json
import re
from collections import defaultdict
from http.client import HTTPException
from pathlib import Path
from urllib.parse import urljoin
from urllib.request import urlopen

from builder.files import Files, digest, write

PATIENCE = 60  # seconds for one file
HASHED = re.compile(r"([a-z]+-[0-9a-f]{12})/[\w.-]+")
LISTS = re.compile(r"^const (?:FILES|SPARE) = (\{.*?\n?\});$", re.MULTILINE | re.DOTALL)


def _own(service_worker: str) -> list[str]:
    """The paths in hashed folders that a deploy's service worker names: its own."""
    named = [path for found in LISTS.findall(service_worker) for path in json.loads(found)]
    return [path for path in named if HASHED.fullmatch(path)]


def _whole(files: Files) -> Files:
    """The files of those folders that hold what their names say."""
    folders: dict[str, Files] = defaultdict(dict)
    for path, content in files.items():
        folder, _, name = path.partition("/")
        folders[folder][name] = content
    sound = {folder for folder, held in folders.items() if folder.endswith(f"-{digest(held)}")}
    return {path: content for path, content in files.items() if path.partition("/")[0] in sound}


def carried(deploy: Path) -> Files:
    """What to keep of the deploy in that folder: path -> content. Nothing, where there is no deploy."""
    worker = deploy / "sw.js"
    if not worker.is_file():
        return {}
    paths = [path for path in _own(worker.read_text("utf-8")) if (deploy / path).is_file()]
    return _whole({path: (deploy / path).read_bytes() for path in paths})


def _get(address: str) -> bytes | None:
    try:
        with urlopen(address, timeout=PATIENCE) as response:
            return response.read()
    except (OSError, HTTPException) as error:  # not there yet, or cut off: what is not whole is not kept
        print(f"{address}: {error}")
        return None


def fetched(address: str) -> Files:
    """The same of a site on the web, with the list that names it."""
    site = address.rstrip("/") + "/"
    worker = _get(urljoin(site, "sw.js"))
    if worker is None:
        return {}
    found = {path: _get(urljoin(site, path)) for path in _own(worker.decode())}
    return {"sw.js": worker, **_whole({path: content for path, content in found.items() if content is not None})}


def main() -> None:
    """Fetches the site of an address into a folder. Leaves with a sentence where the address is none."""
    parser = argparse.ArgumentParser(description="Fetches what build.py --previous keeps of a site on the web.")
    parser.add_argument("address", help="where the site is now")
    parser.add_argument("folder", type=Path, help="where to put it")
    options = parser.parse_args()
    if not options.address.startswith(("https://", "http://")):
        raise SystemExit("The address of a site begins with https://.")
    files = fetched(options.address)
    write(files, options.folder)
    print(f"{options.folder}: {len(files)} files of {options.address}")


if __name__ == "__main__":
    main()
