"""Builds the site: `outputs()` maps every path in dist/ to its content, then one write.

The laws of this file: the same tree gives the same bytes; a file's content is in its address (the hash in its
folder's name), but for the few addresses people and browsers know by heart; every address is relative, so that
the site works from any path of any host; nothing lands in dist/ that no page asks for, today's or, with --previous,
one of the deploy before.

    python build.py                  builds dist/
    python build.py --previous DIR   the same, with the hashed folders of the deploy in DIR
    python build.py --serve          builds, then serves dist/ on this machine
    python build.py --serve --lan    the same for phones on the local network, with a QR code
"""

from __future__ import annotations

import argparse
from pathlib import Path

from builder import licences
from builder.contract import write_contract
from builder.files import Files, write
from builder.folders import hashed
from builder.offline import service_worker
from builder.paths import DIST
from builder.previous import carried
from builder.server import serve
from builder.web import document, headers, manifest
from core import view


def outputs(address: str = "", previous: Path | None = None) -> Files:
    """Every file of the site. `address` is where it will be, if that is known; `previous` holds the deploy before."""
    write_contract()
    files, addresses = hashed()

    def asset(name: str) -> str:
        return addresses[f"app/{name}"]

    for name, path in view.PAGES.items():
        files[path] = view.page(name, asset, address, document(name)).encode()
    files["manifest.webmanifest"] = manifest(asset)
    files["licences.txt"] = licences.text().encode()
    files["sw.js"] = service_worker(files)
    files = (carried(previous) if previous else {}) | files
    files["_headers"] = headers({path.split("/")[0] for path in files if "/" in path})
    return files


def main() -> None:
    parser = argparse.ArgumentParser(description="Builds the site into dist/.")
    parser.add_argument("--address", default="", help="where the site will be, for links that must be absolute")
    parser.add_argument("--previous", type=Path, metavar="DIR", help="the deploy before, whose folders stay")
    parser.add_argument("--serve", action="store_true", help="serve it afterwards")
    parser.add_argument("--lan", action="store_true", help="serve it to the local network")
    parser.add_argument("--port", type=int, default=8000)
    options = parser.parse_args()

    files = outputs(options.address, options.previous)
    write(files, DIST)
    print(f"dist/: {len(files)} files, {sum(map(len, files.values())) / 1e6:.1f} MB")
    if options.serve or options.lan:
        serve(files, options.port, options.lan)


if __name__ == "__main__":
    main()
