"""The licences of everything the site is built on: from the metadata each package was installed with, and, of what
comes inside Pyodide without one, from builder/notices/.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from importlib.metadata import Distribution, distribution
from pathlib import Path
from typing import NamedTuple

from builder.hunspell import DICTIONARIES
from builder.paths import ROOT

NOTICES = ROOT / "builder/notices"
LICENCE = re.compile(r"(licen[cs]e|copying|notice)", re.IGNORECASE)

INTRODUCTION = """\
Afterword is free software under the MIT licence, printed first. It is built on the work of others, listed after
it with their licences as each project ships them.

Pyodide's WebAssembly contains CPython with its standard library, and libraries in C; their licences stand among the
others, as does Pyodide's own, whose source is at https://github.com/pyodide/pyodide. Both it and the script around it
are here as they came and once more changed: cut in two, without what nothing here calls, by builder/split.mjs in
Afterword's own source.

The spelling dictionary (spelling.zip) is codespell's, in a compact form and with entries left out that would be false
alarms in a letter. codespell derived it from English Wikipedia's list of common misspellings; it is under the Creative
Commons Attribution-ShareAlike 3.0 licence (https://creativecommons.org/licenses/by-sa/3.0/, and below), and so is our
form of it.
codespell's program (GPL-2.0) is used by the build only and is not part of the site. The archive also holds words of
npm's dictionary-en and dictionary-en-gb, lower-case ones only, with their endings put on; both are made from SCOWL,
under the MIT and BSD licences printed with them below.

The given names by which a pasted mail is read (core/paste/given_table.py) are a selection from the lists of Faker,
Copyright (c) 2012 Daniele Faraglia, under the MIT licence, whose terms are those printed first. Faker itself is used by
the tests only and is not part of the site.
"""


class Notice(NamedTuple):
    """One package and what it asks to be said of it."""

    name: str
    version: str
    licence: str
    texts: tuple[str, ...]


def _from_npm() -> Iterator[Notice]:
    lock = json.loads((ROOT / "package-lock.json").read_text())
    for path, entry in lock["packages"].items():
        name = path.rpartition("node_modules/")[2]
        # optional: programs for other machines
        if path and (name in DICTIONARIES or not entry.get("dev")) and not entry.get("optional"):
            folder = ROOT / path
            texts = [it.read_text() for it in sorted(folder.iterdir()) if it.is_file() and LICENCE.match(it.name)]
            licence = entry.get("license", "see its text")
            yield Notice(name, entry["version"], licence, tuple(texts) or _standard(folder, licence))


def _standard(folder: Path, licence: str) -> tuple[str, ...]:
    """The licence a package names without bringing its text, for the author it names."""
    path = NOTICES / f"standard/{licence}.txt"
    if not path.exists():
        return ()  # Pyodide's is among the notices
    author = json.loads((folder / "package.json").read_text()).get("author") or "its authors"
    return (f"Copyright (c) {author['name'] if isinstance(author, dict) else author}", path.read_text())


def _inside_pyodide() -> Iterator[Notice]:
    version = json.loads((ROOT / "node_modules/pyodide/package.json").read_text())["version"]
    for path in NOTICES.glob("*.txt"):
        head, _, content = path.read_text("utf-8").partition("\n")
        if not (found := re.fullmatch(r"(.+) \((.+)\)", head)):
            raise ValueError(f"{path}: its first line is to be “name (licence)”, not {head!r}")
        yield Notice(found[1], f"as in Pyodide {version}", found[2], (content,))


def _licence_of(package: Distribution) -> str:
    told = package.metadata
    named = (told.get_all("License-Expression") or told.get_all("License") or [""])[0]
    classifiers = told.get_all("Classifier") or ()
    said = [it.rpartition(" :: ")[2] for it in classifiers if it.startswith("License ::")]
    return named.splitlines()[0] if named else ", ".join(said) or "see its text"


def _from_pypi() -> Iterator[Notice]:
    for name in re.findall(r"^([\w.-]+)==", (ROOT / "requirements.txt").read_text(), re.MULTILINE):
        package = distribution(name)
        files = [it for it in package.files or () if LICENCE.match(it.name) and it.parts[0].endswith(".dist-info")]
        texts = tuple(it.read_text() for it in sorted(files, key=str))
        yield Notice(package.metadata["Name"], package.version, _licence_of(package), texts)


def _of_the_dictionary() -> Iterator[Notice]:
    licence = "CC-BY-SA-3.0"
    content = (NOTICES / f"standard/{licence}.txt").read_text("utf-8")
    yield Notice("codespell's dictionary", distribution("codespell").version, licence, (content,))


def text() -> str:
    """The whole notice, as one plain text."""
    parts = [INTRODUCTION, (ROOT / "LICENSE").read_text()]
    for notice in sorted(
        {*_from_npm(), *_from_pypi(), *_inside_pyodide(), *_of_the_dictionary()},
        key=lambda it: (it.name.casefold(), it.version),
    ):
        parts.append(f"{'=' * 80}\n{notice.name} {notice.version} ({notice.licence})\n")
        parts += notice.texts
    return "\n".join(part.strip("\n") + "\n" for part in parts)
