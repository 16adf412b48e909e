"""Sound documents: valid by the Nu HTML Checker; every link and import arrives, every id stands once."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections import Counter
from datetime import datetime, timedelta
from html import unescape
from pathlib import Path
from posixpath import dirname, join, normpath
from urllib.parse import unquote, urlsplit

import pytest
from hand import CASES

from core.app import handle

JAR = Path(__file__).resolve().parents[2] / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
NOW = datetime.fromisoformat("2026-11-24T17:45:00+01:00")
FILTER = "Resource violates Content Security Policy.*"  # it reads files, to which 'self' means nothing
ROUTES = re.compile(r"/$|/new$|/review$")


def pages(built) -> dict[str, str]:
    return {path: content.decode() for path, content in built.items() if path.endswith(".html")}


def filled(page: str, regions: dict[str, str]) -> str:
    """The page with these regions in place, each for what the build rendered there."""
    for name, html in regions.items():
        opening = re.search(rf'<(\w+)[^>]*data-region="{re.escape(name)}"[^>]*>', page)
        if not opening:
            continue
        tag, depth, end = opening[1], 1, opening.end()
        for found in re.finditer(rf"<(/?){tag}\b", page[opening.end() :]):
            depth += -1 if found[1] else 1
            if not depth:
                end = opening.end() + found.start()
                break
        page = page[: opening.end()] + html + page[end:]
    return page


def screens(built) -> dict[str, str]:
    """The app's page as it looks with a case open, with a full home screen, and with a note reviewed."""
    index, found = built["index.html"].decode(), {}
    for path in sorted(CASES.glob("*.json")):
        case = json.loads(path.read_text("utf-8"))
        try:
            ended = datetime.fromisoformat(case["answers"]["ended"])
        except (KeyError, ValueError):
            ended = NOW
        for days in (0, 12):
            request = {"action": "case", "id": "c1", "now": (ended + timedelta(days=days)).isoformat(), **case}
            found[f"{path.stem}-{days}"] = filled(index, json.loads(handle(json.dumps(request)))["regions"])
    records = [
        {"id": path.stem, "answers": json.loads(path.read_text("utf-8"))["answers"]}
        for path in sorted(CASES.glob("*.json"))
    ]
    review = {"text": "Hi Dave,\n\nthanks thanks for for [name]!!! I realy need an decision ASAP.\n\nthx"}
    for action, more in (("home", {"cases": records}), ("review", review)):
        answer = json.loads(handle(json.dumps({"action": action, "now": NOW.isoformat(), **more})))
        found[action] = filled(index, answer["regions"])
    return found


@pytest.mark.skipif(not shutil.which("java"), reason="the Nu HTML Checker needs Java, which is not here")
@pytest.mark.skipif(not JAR.exists(), reason="npm has not installed vnu-jar")
def test_the_nu_html_checker_has_no_complaint_about_any_page_or_screen(built, tmp_path):
    for name, html in {**pages(built), **screens(built)}.items():
        Path(tmp_path, name.removesuffix(".html") + ".html").write_text(html, "utf-8")
    command = ["java", "-jar", JAR, "--format", "json", "--stdout", "--filterpattern", FILTER, *tmp_path.glob("*.html")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    told = json.loads(done.stdout)["messages"]
    said = [
        f"{it['url'].rsplit('/', 1)[1]}:{it.get('lastLine')}: {it['message']} {it.get('extract', '')}" for it in told
    ]
    assert not said, "\n".join(said[:30])


def test_ids_stand_once_on_every_page_and_screen(built):
    for name, html in {**pages(built), **screens(built)}.items():
        visible = re.sub(r"<template.*?</template>", "", html, flags=re.DOTALL)
        assert not [id for id, count in Counter(re.findall(r'\sid="([^"]*)"', visible)).items() if count > 1], name


def test_no_link_and_no_address_of_the_built_site_is_dead(built):
    for name, html in pages(built).items():
        for raw in re.findall(r'\s(?:href|src)="([^"]*)"', html):
            parts = urlsplit(unescape(raw))
            assert not parts.scheme and not parts.netloc, (name, raw)
            path = normpath(join(dirname(name), parts.path)) if parts.path else name
            path = "index.html" if path in (".", "./") else path
            assert path in built, (name, raw)
            fragment = unquote(parts.fragment)
            if fragment and not ROUTES.match(fragment):
                assert f'id="{fragment}"' in built[path].decode(), (name, raw)
    manifest = json.loads(built["manifest.webmanifest"])
    for entry in (manifest, *manifest.get("shortcuts", ())):
        for icon in entry.get("icons", ()):
            assert icon["src"] in built


def test_every_module_and_stylesheet_address_in_the_shell_arrives(built):
    """A file the shell imports and nobody added is noticed here, not by a page that stays silent."""
    wanted = re.compile(r"""["'`(](\.\./[\w-]+/[\w.-]+\.\w+)["'`)]""")
    found = set()
    for path, content in built.items():
        if path.startswith(("app-", "core-")) and path.endswith((".js", ".mjs", ".css")):
            for match in wanted.finditer(content.decode()):
                target = normpath(join(dirname(path), match[1]))
                assert target in built, (path, match[0])
                found.add(target.rpartition("/")[2])
    assert found >= {"worker.py", "runtime.mjs", "core.js", "pyodide.mjs", "pyodide.asm.mjs"}
