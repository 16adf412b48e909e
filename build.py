"""Builds the site: `outputs()` maps every path in dist/ to its content, then one write.

The laws of this file: the same tree gives the same bytes; a file's content is in its address (the hash in its
folder's name), but for the few addresses people and browsers know by heart; every address is relative, so that
the site works from any path of any host; nothing lands in dist/ that no page asks for.

    python build.py                  builds dist/
    python build.py --serve          builds, then serves dist/ on this machine
    python build.py --serve --lan    the same for phones on the local network, with a QR code
"""

from __future__ import annotations

import argparse
import gzip
import io
import json
import re
import shutil
import subprocess
import tempfile
import zipfile
from collections.abc import Iterator
from hashlib import sha256
from importlib.metadata import distribution
from pathlib import Path

import segno
import zstandard
from markdown_it import MarkdownIt

import build_licences
import proofreading
from build_server import Server, lan_address
from core import contract, view

ROOT = Path(__file__).absolute().parent
SITE = ROOT / "site"
DOCS = ROOT / "docs"
DIST = ROOT / "dist"
MODULES = ROOT / "node_modules"
CACHE = ROOT / ".cache" / "snapshots"

PACKAGES = ("jinja2", "markupsafe")  # what the core imports in the browser
LATER = ("icalendar", "dateutil", "typing_extensions")  # and what only a calendar file asks for
UTC = {"tzdata/__init__.py", "tzdata/zoneinfo/__init__.py", "tzdata/zoneinfo/UTC"}
DOCUMENTS = {"privacy"}  # pages that show a document of docs/
SHELL = "shell.js"  # the page's script, bundled with all it imports
TEXTS = {".js", ".mjs", ".css"}  # files in which one folder may speak of another
SNAPSHOT = ("memory.mjs", "snapshot.mjs", "snapshot.py")  # what makes it

# Fetched by the service worker when first asked for, not in advance: nobody needs them to use the site, but for a start
# without the snapshot.
SPARE = {"python_stdlib.zip", "packages.zip", "licences.txt", "social.png"}

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

Files = dict[str, bytes]


# ---- what the browser's Python is made of ----


def installed(*names: str) -> Files:
    """Path -> content of the Python files of these packages, as pip installed them."""
    projects = {"dateutil": "python-dateutil"}
    return {
        str(file): file.read_binary()
        for name in names
        for file in sorted(distribution(projects.get(name, name)).files or (), key=str)
        if file.suffix == ".py" and file.parts[0].removesuffix(".py") == name
    }


def packages() -> Files:
    """Path -> content of everything Python in the browser imports beyond its standard library."""
    return {
        str(path.relative_to(ROOT)): path.read_bytes()
        for path in sorted((ROOT / "core").rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts and path.name != "__main__.py"
    } | installed(*PACKAGES)


def later() -> Files:
    """Path -> content of what a calendar file is made with: icalendar, and of all time zones UTC."""
    zones = {str(file): file.read_binary() for file in distribution("tzdata").files if str(file) in UTC}
    return installed(*LATER) | zones


def spelling() -> Files:
    """The dictionary as a module, to be imported when remarks are first made."""
    module = b"import pkgutil\n\nWORDS = pkgutil.get_data(__name__, 'words.txt')\n"
    return {"spelling_words.py": module, "words.txt": proofreading.compact()}


def archive(files: Files) -> bytes:
    """A zip of files that depends on nothing but them."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as out:
        for path, content in sorted(files.items()):
            out.writestr(zipfile.ZipInfo(path), content, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def snapshot(files: Files, later: Files) -> tuple[bytes, bytes, dict]:
    """The memory of a Pyodide that has imported `files`, packed; the archive of what `later` adds to it; and what
    memory.mjs has to know of the first.

    Kept in .cache/ by what they are made from.
    """
    made_from = [
        *(archive(part) for part in (files, later)),
        *((SITE / name).read_bytes() for name in SNAPSHOT),
        (MODULES / "pyodide/package.json").read_bytes(),
    ]
    kept = CACHE / sha256(b"".join(made_from)).hexdigest()[:16]
    if not kept.exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=CACHE) as temporary:
            folder = Path(temporary)
            write(files, folder / "packages")
            write(later, folder / "later")
            (folder / "out").mkdir()
            command = ["node", SITE / "snapshot.mjs", folder / "packages", folder / "later", folder / "out/snapshot"]
            made = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
            if made.returncode:
                raise SystemExit(f"The memory snapshot could not be made.\n{made.stderr[-4000:]}")
            if not kept.exists():  # another build may have been first
                (folder / "out").replace(kept)
        for old in sorted(CACHE.iterdir(), key=lambda path: path.stat().st_mtime)[:-8]:
            shutil.rmtree(old, ignore_errors=True) if old.is_dir() else old.unlink(missing_ok=True)
    facts = json.loads((kept / "snapshot.json").read_text())
    return (kept / "snapshot").read_bytes(), (kept / "snapshot.calendar").read_bytes(), facts


# ---- scripts ----


def page_contract() -> str:
    """site/contract.js: what the page has to know of core/contract.py."""
    names = {name: value for name, value in vars(contract).items() if name.isupper()}
    head = "// The border between page and core. Written by build.py from core/contract.py: change it there.\n\n"
    return head + "".join(f"export const {name} = {json.dumps(value, indent=2)};\n" for name, value in names.items())


def write_contract() -> None:
    """Brings site/contract.js up to date. It is kept with the sources, so that modules and tests can import it."""
    path = SITE / "contract.js"
    if not path.exists() or path.read_text("utf-8") != page_contract():
        path.write_text(page_contract(), "utf-8")


def bundled(entry: str, **constants: object) -> bytes:
    """A script of site/ in one file with all it imports, but for the folders beside it, and with these constants."""
    command = [
        *("node", MODULES / "esbuild/bin/esbuild", SITE / entry),
        *("--bundle", "--minify", "--format=esm", "--target=es2022", "--charset=utf8", "--legal-comments=none"),
        *("--external:../pyodide/*", "--external:../pyscript/*"),
        *(f"--define:{name}={json.dumps(value)}" for name, value in constants.items()),
    ]
    made = subprocess.run(command, cwd=ROOT, capture_output=True)
    if made.returncode:
        raise SystemExit(f"{entry} could not be bundled.\n{made.stderr.decode()}")
    return made.stdout


def deflated(content: bytes) -> bytes:
    """Content in the smallest form a page can inflate as it comes: fzstd keeps a window of at most 4 MB quick."""
    best = zstandard.ZstdCompressionParameters.from_level(22, window_log=22)
    return zstandard.ZstdCompressor(compression_params=best).compress(content)


# ---- folders, each under a name that holds its hash ----


def folders() -> Iterator[tuple[str, Files]]:
    """The folders of dist/, each after those it speaks of."""
    pyodide = MODULES / "pyodide"
    names = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip")
    yield "pyodide", {name: (pyodide / name).read_bytes() for name in names}

    dist = MODULES / "@pyscript/core/dist"
    used = [path for pattern in ("core.js", "core-*.js", "error-*.js") for path in dist.glob(pattern)]
    yield "pyscript", {path.name: path.read_bytes() for path in sorted(used)}

    files = packages()
    memory, calendar, facts = snapshot(files, later())
    sent = deflated(memory)
    known = {
        "memory": facts,
        "info": json.loads((pyodide / "pyodide-lock.json").read_text())["info"],
        "snapshotSent": len(sent),
        "wasmSent": len(gzip.compress((pyodide / "pyodide.asm.wasm").read_bytes(), mtime=0)),
    }
    yield "core", {
        "calendar.zip": calendar,
        "packages.zip": archive(files),
        "runtime.mjs": bundled("runtime.mjs", BUILD=known),
        "snapshot.zst": sent,
        "spelling.zip": archive(spelling()),
        "worker.py": (SITE / "worker.py").read_bytes(),
    }

    looks = {path.name: path.read_bytes() for path in SITE.iterdir() if path.suffix in (".css", ".svg", ".png")}
    yield "app", {SHELL: bundled(SHELL), **looks}


def digest(files: Files) -> str:
    """A short hash of names and contents."""
    lines = (f"{name} {sha256(files[name]).hexdigest()}\n" for name in sorted(files))
    return sha256("".join(lines).encode()).hexdigest()[:12]


def hashed() -> tuple[Files, dict[str, str]]:
    """The content of all folders under their hashed names, and the address of each file by its plain one."""
    out: Files = {}
    addresses: dict[str, str] = {}
    names: dict[str, str] = {}
    for folder, files in folders():
        for name, content in files.items():
            if Path(name).suffix in TEXTS and folder in ("core", "app"):
                files[name] = re.sub(
                    r"(?<=[\"'`(]\.\./)(\w+)(?=/)", lambda match: names[match[1]], content.decode()
                ).encode()
        names[folder] = f"{folder}-{digest(files)}"
        for name, content in files.items():
            addresses[f"{folder}/{name}"] = f"{names[folder]}/{name}"
            out[f"{names[folder]}/{name}"] = content
    return out, addresses


# ---- the whole site ----


def manifest(asset) -> bytes:
    """The web app manifest, its icons under their hashed addresses."""
    content = json.loads((SITE / "manifest.webmanifest").read_text())
    for entry in [content, *content.get("shortcuts", ())]:
        for icon in entry.get("icons", ()):
            icon["src"] = asset(icon["src"])
    return json.dumps(content, ensure_ascii=False, indent=1).encode()


def service_worker(files: Files) -> bytes:
    """sw.js, told every file by its hash: what to keep in advance, and what to keep once it was asked for."""
    hashes = {path: sha256(content).hexdigest() for path, content in sorted(files.items())}
    spare = {path for path in hashes if Path(path).name in SPARE}
    lists = {
        "VERSION": digest(files),
        "FILES": {path: hash for path, hash in hashes.items() if path not in spare},
        "SPARE": {path: hash for path, hash in hashes.items() if path in spare},
    }
    head = "".join(f"const {name} = {json.dumps(value, indent=1)};\n" for name, value in lists.items())
    return head.encode() + (SITE / "sw.js").read_bytes()


def document(page: str) -> str:
    """The HTML of the document in docs/ that a page shows, '' where there is none. Its heading can take the focus."""
    if page not in DOCUMENTS:
        return ""
    html = MarkdownIt().render((DOCS / f"{page}.md").read_text("utf-8"))
    return html.replace("<h1>", '<h1 tabindex="-1">', 1)


def outputs(address: str = "") -> Files:
    """Every file of the site. `address` is where it will be, if that is known."""
    write_contract()
    files, addresses = hashed()

    def asset(name: str) -> str:
        return addresses[f"app/{name}"]

    for name, path in view.PAGES.items():
        files[path] = view.page(name, asset, address, document(name)).encode()
    files["manifest.webmanifest"] = manifest(asset)
    files["licences.txt"] = build_licences.text().encode()
    files["sw.js"] = service_worker(files)
    hashed_folders = sorted({path.split("/")[0] for path in addresses.values()})
    files["_headers"] = (HEADERS + "".join(f"/{folder}/*\n{FOREVER}" for folder in hashed_folders)).encode()
    return files


def write(files: Files, folder: Path) -> None:
    """Puts files into `folder` all at once: what was there stays whole until the new tree is."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix=f".{folder.name}-") as temporary:
        fresh, stale = Path(temporary, "fresh"), Path(temporary, "stale")
        for path, content in files.items():
            target = fresh / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
        if folder.exists():
            folder.rename(stale)
        fresh.rename(folder)


def serve(files: Files, port: int, lan: bool) -> None:
    """Serves until interrupted; over the local network, with a QR code to point a phone at."""
    try:
        server = Server(files, lan_address() if lan else "127.0.0.1", port)
    except OSError:
        raise SystemExit(f"Port {port} is in use. Try another: make serve PORT={port + 1}") from None
    if lan:
        segno.make(server.address).terminal(compact=True)
        print("Phones keep a site offline only over https; everything else can be tried here.")
    print(f"{server.address}  (Ctrl+C stops it)", flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        print()


def main() -> None:
    parser = argparse.ArgumentParser(description="Builds the site into dist/.")
    parser.add_argument("--address", default="", help="where the site will be, for links that must be absolute")
    parser.add_argument("--serve", action="store_true", help="serve it afterwards")
    parser.add_argument("--lan", action="store_true", help="serve it to the local network")
    parser.add_argument("--port", type=int, default=8000)
    options = parser.parse_args()

    files = outputs(options.address)
    write(files, DIST)
    print(f"dist/: {len(files)} files, {sum(map(len, files.values())) / 1e6:.1f} MB")
    if options.serve or options.lan:
        serve(files, options.port, options.lan)


if __name__ == "__main__":
    main()
