"""The build: the same tree gives the same files, every address leads somewhere, nothing is left over."""

from __future__ import annotations

import gzip
import io
import json
import os
import re
import subprocess
import sys
import zipfile
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import PurePosixPath
from urllib.parse import urlsplit

import pytest

import build
from builder import cache, halves, licences, packages, snapshot
from builder.files import digest, write
from builder.paths import ROOT
from core import view

PAGES = set(view.PAGES.values())
FOR_HOSTS = {"_headers"}  # read by a host, by no page


@pytest.fixture
def files(built: dict[str, bytes]) -> dict[str, bytes]:
    return dict(built)


class Addresses(HTMLParser):
    """Every address an HTML document speaks of."""

    def __init__(self, text: str):
        super().__init__()
        self.found: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.found += [value or "" for name, value in attributes if name in ("href", "src")]


def spoken_of(path: str, content: bytes) -> set[str]:
    """The paths in dist/ that a file speaks of."""
    text = content.decode() if PurePosixPath(path).suffix in {".html", ".js", ".mjs", ".webmanifest"} else ""
    if path.endswith(".html"):
        found = Addresses(text).found
    elif path.endswith(".webmanifest"):
        found = [icon["src"] for icon in json.loads(text)["icons"]]
    else:
        # Imports, worker scripts and `new URL(…, import.meta.url)`: names of files in quotes.
        found = re.findall(r"""["'`]((?:\.{0,2}/)*[\w.-]+(?:/[\w.-]+)*\.\w+)["'`]""", text)
    paths = set()
    for address in found:
        local = urlsplit(address)
        if not local.scheme and local.path:
            paths.add(os.path.normpath(os.path.join(os.path.dirname(path), local.path)))
    return paths


def test_two_builds_of_one_tree_are_the_same_bytes(files):
    # In another process with another hash seed, so that no order of a set can decide anything.
    code = (
        "import build, hashlib, json;"
        "print(json.dumps({p: hashlib.sha256(c).hexdigest() for p, c in build.outputs().items()}))"
    )
    environment = {**os.environ, "PYTHONHASHSEED": "7", "TZ": "Pacific/Auckland"}
    again = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )
    assert json.loads(again.stdout) == {path: sha256(content).hexdigest() for path, content in files.items()}


def test_the_snapshot_itself_is_made_twice_the_same(tmp_path, monkeypatch):
    made_from = packages.packages(), packages.later(), halves.halves()
    first = snapshot.snapshot(*made_from)
    monkeypatch.setattr(cache, "CACHE", tmp_path / "elsewhere")
    assert snapshot.snapshot(*made_from) == first


def test_every_page_is_there(files):
    assert files.keys() >= PAGES


def test_every_address_on_a_page_leads_to_a_file_of_the_site(files):
    for page in PAGES:
        for address in Addresses(files[page].decode()).found:
            parts = urlsplit(address)
            if parts.scheme in ("http", "https", "mailto") or not parts.path or parts.path == "./":
                continue
            assert parts.path in files, f"{page} speaks of {address}"


def test_addresses_are_relative_so_that_any_path_of_any_host_will_do(files):
    for page in PAGES:
        for address in Addresses(files[page].decode()).found:
            assert not address.startswith("/"), f"{page} speaks of {address}"


def test_no_file_is_left_that_no_page_asks_for(files):
    used = PAGES | {"manifest.webmanifest", "sw.js", "licences.txt"}
    waiting = list(used)
    while waiting:
        path = waiting.pop()
        new = {it for it in spoken_of(path, files[path]) if it in files} - used
        used |= new
        waiting += new
    assert files.keys() - used == FOR_HOSTS


def test_what_has_a_hash_in_its_address_is_what_the_address_says(files):
    folders: dict[str, dict[str, bytes]] = {}
    for path, content in files.items():
        if "/" in path:
            folder, name = path.split("/")
            folders.setdefault(folder, {})[name] = content
    assert {folder.split("-")[0] for folder in folders} == {"app", "core", "halves", "pyodide", "pyscript"}
    for folder, held in folders.items():
        assert folder.endswith(f"-{digest(held)}")


def test_an_unknown_asset_stops_the_build(monkeypatch):
    monkeypatch.setattr(view, "page", lambda name, asset, *more: asset("no-such-file.css"))
    with pytest.raises(KeyError, match=r"no-such-file\.css"):
        build.outputs()


def test_the_service_worker_knows_every_file_by_its_hash(files):
    text = files["sw.js"].decode()
    lists = {
        name: json.loads(it) for name, it in re.findall(r"^const (FILES|SPARE) = (\{.*?\n?\});$", text, re.M | re.S)
    }
    known = lists["FILES"] | lists["SPARE"]
    assert known == {
        path: sha256(content).hexdigest() for path, content in files.items() if path not in {"sw.js", "_headers"}
    }
    assert not lists["FILES"].keys() & lists["SPARE"].keys()


def test_the_packages_for_the_browser_hold_the_core_and_nothing_of_this_machine(files):
    path = next(path for path in files if path.endswith("/packages.zip"))
    names = zipfile.ZipFile(io.BytesIO(files[path])).namelist()
    assert "core/app.py" in names
    assert "jinja2/__init__.py" in names
    assert not [name for name in names if name.endswith((".so", ".pyc")) or "__main__" in name]
    assert not {"core/codespell.py", "core/view/_plain.py", "core/templates/index.html"} & set(names), (
        "the build's alone"
    )


def test_no_file_holds_a_path_of_this_machine(files):
    here = str(ROOT).encode()
    for path, content in files.items():
        content = gzip.decompress(content) if path.endswith(".gz") else content
        assert here not in content, path


def test_the_policy_allows_nothing_unsafe():
    assert "'unsafe-inline'" not in view.CSP
    assert "'unsafe-eval'" not in view.CSP
    assert view.CSP.startswith("default-src 'none'")
    assert "http" not in view.CSP


def test_headers_for_hosts_that_read_them(files):
    text = files["_headers"].decode()
    assert "frame-ancestors 'none'" in text
    assert "nosniff" in text
    for folder in {path.split("/")[0] for path in files if "/" in path}:
        assert f"/{folder}/*\n  Cache-Control: public, max-age=31536000, immutable\n" in text


def test_the_licences_name_everything_the_site_is_built_on():
    text = licences.text()
    for name in (
        "Jinja2",
        "MarkupSafe",
        "icalendar",
        "codespell",
        "@pyscript/core",
        "pyodide",
        "polyscript",
        "idiomorph",
    ):
        assert re.search(rf"^{re.escape(name)} \d", text, re.M), name


# What each library leaves of itself in Pyodide's WebAssembly, and the notice it asks for.
INSIDE = {
    b"deflate 1.": "zlib", b"libbzip2": "bzip2", b"XML_DTD support in Expat": "Expat", b"libmpdec": "libmpdec",
    b"SQLite": "SQLite", b"lzma_raw_decoder": "liblzma, of XZ Utils", b"ZSTD_getErrorName": "Zstandard",
    b"HACL*": "HACL*", b"mimalloc": "mimalloc", b"emscripten": "Emscripten", b"ffi_": "libffi", b"Python": "CPython",
    b"__cxa_": "compiler-rt, libc++ and libc++abi, of LLVM", b"strftime": "musl", b"pyodide": "Pyodide",
    b"_random.Random": "Software incorporated in CPython",
}  # fmt: skip


def test_the_licences_are_whole(files):
    text = files["licences.txt"].decode()
    wasm = next(content for path, content in files.items() if path.endswith(".wasm"))
    for mark, name in INSIDE.items():
        assert mark in wasm, name
        assert f"\n{name} as in Pyodide " in text, name
    beside = next(content for path, content in files.items() if path.endswith("/pyodide.mjs"))
    assert b"ErrorStackParser" in beside and "\nerror-stack-parser and stackframe as in Pyodide " in text
    assert len(list(licences.NOTICES.glob("*.txt"))) == len(INSIDE) + 1
    for words in (
        "Makoto Matsumoto",
        "Marek Majkowski",
        "David M. Gay",
        "Don Owens",
        "Timothy O'Malley",
        "Fredrik Lundh",
    ):
        assert words in text, words  # parts of CPython by others
    assert "Mozilla Public License Version 2.0" in text and 'Exhibit B - "Incompatible With Secondary Licenses"' in text
    assert "Attribution-ShareAlike 3.0 Unported" in text, "what the dictionary is under"
    for words in ("@pyscript/core", "dictionary-en-gb", "by-sa/3.0", "Stefan Krah", "Julian R Seward", "Rich Felker"):
        assert words in text, words
    parts = text.split("=" * 80 + "\n")[1:]
    bare = [part.splitlines()[0] for part in parts if len(part) < 400 and not part.startswith(("pyodide ", "SQLite "))]
    assert bare == [], "a name without its licence"


def test_writing_replaces_the_whole_folder(tmp_path):
    folder = tmp_path / "dist"
    write({"a.txt": b"old", "b/c.txt": b"old"}, folder)
    write({"a.txt": b"new"}, folder)
    assert {str(path.relative_to(folder)) for path in folder.rglob("*")} == {"a.txt"}
    assert (folder / "a.txt").read_bytes() == b"new"
    assert [path.name for path in tmp_path.iterdir()] == ["dist"]
