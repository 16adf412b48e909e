"""The deploy before: its own folders stay for pages that are still open, whole or not at all, for one deploy."""

from __future__ import annotations

import json

import pytest

import build
from builder import folders, previous
from builder.files import digest, write
from builder.server import Handler, Server


def named(folder: str, **files: bytes) -> dict[str, bytes]:
    held = {f"{name}.js": content for name, content in files.items()}
    return {f"{folder}-{digest(held)}/{name}": content for name, content in held.items()}


def deploy(own: dict[str, bytes], kept: dict[str, bytes] | None = None) -> dict[str, bytes]:
    """A deploy as it lies on a host: its service worker names what is its own."""
    lists = json.dumps({"index.html": "0", **dict.fromkeys(own, "0")}, indent=1)
    return {"sw.js": f"const FILES = {lists};\nconst SPARE = {{}};\n".encode(), **own, **(kept or {})}


def test_the_own_folders_of_the_deploy_before_are_kept_and_not_those_it_kept_itself(tmp_path):
    own = {**named("app", shell=b"1", more=b"2"), **named("core", worker=b"3")}
    write(deploy(own, named("app", shell=b"older")), tmp_path / "dist")
    assert previous.carried(tmp_path / "dist") == own


@pytest.mark.parametrize("harm", ["changed", "lost"])
def test_a_folder_that_is_not_what_its_name_says_is_left_out(tmp_path, harm):
    app, core = named("app", shell=b"1", more=b"2"), named("core", worker=b"3")
    there = deploy({**app, **core})
    path = next(path for path in app if path.endswith("shell.js"))
    if harm == "lost":
        del there[path]
    else:
        there[path] = b"another"
    write(there, tmp_path / "dist")
    assert previous.carried(tmp_path / "dist") == core


def test_where_there_was_no_deploy_nothing_is_kept(tmp_path):
    assert previous.carried(tmp_path) == {}


def test_it_is_fetched_from_the_site_on_the_web():
    own = named("app", shell=b"1")
    server = Server(deploy(own), base="/afterword/").start()
    try:
        assert previous.fetched(server.address) == previous.fetched(server.address.rstrip("/")) == deploy(own)
        server.files.pop("sw.js")
        assert previous.fetched(server.address) == {}
    finally:
        server.stop()


class Cut(Handler):
    """Hangs up in the middle of one file."""

    def send_content(self, path: str, content: bytes) -> None:
        if path.endswith("/shell.js"):
            self.wfile.write(content[:1])
            self.close_connection = True
        else:
            super().send_content(path, content)


class Flaky(Server):
    handler = Cut


def test_a_folder_that_is_cut_off_on_the_way_is_left_out():
    app, core = named("app", shell=b"1234", more=b"2"), named("core", worker=b"3")
    server = Flaky(deploy({**app, **core})).start()
    try:
        fetched = previous.fetched(server.address)
        assert {path for path in fetched if "/" in path} == set(core)
    finally:
        server.stop()


def test_before_the_first_deploy_there_is_an_empty_folder(tmp_path, monkeypatch):
    server = Server({}).start()
    monkeypatch.setattr("sys.argv", ["previous", server.address, str(tmp_path / "previous")])
    try:
        previous.main()
        server.stop()
        previous.main()  # nor is anybody there
    finally:
        server.stop()
    assert previous.carried(tmp_path / "previous") == {} and (tmp_path / "previous").is_dir()


def deployed(built: dict[str, bytes], monkeypatch, **app: bytes) -> None:
    """From now on a build finds its folders as they were built, but for these files of the shell's."""

    def folders_again():
        for folder in sorted({path.split("/")[0] for path in built if "/" in path}):
            files = {path.split("/")[1]: content for path, content in built.items() if path.startswith(f"{folder}/")}
            name = folder.split("-")[0]
            yield name, {**files, **app} if name == "app" else files

    monkeypatch.setattr(folders, "folders", folders_again)


def own(files: dict[str, bytes], built: dict[str, bytes]) -> set[str]:
    return {path for path in files if path.startswith("app-") and path not in built}


def test_a_build_carries_them_for_one_deploy(built, tmp_path, monkeypatch):
    old = {path for path in built if path.startswith("app-")}
    write(built, tmp_path / "first")
    deployed(built, monkeypatch, **{"style.css": b"/* second */"})
    second = build.outputs(previous=tmp_path / "first")
    assert second.keys() == built.keys() | own(second, built)
    assert all(second[path] == built[path] for path in old)
    assert not any(path in second["sw.js"].decode() for path in old), "not fetched in advance"
    folder = next(iter(old)).split("/")[0]
    assert f"/{folder}/*" in second["_headers"].decode()
    assert second["index.html"] != built["index.html"]

    write(second, tmp_path / "second")
    deployed(built, monkeypatch, **{"style.css": b"/* third */"})
    third = build.outputs(previous=tmp_path / "second")
    assert not old & third.keys()
    assert own(second, built) < third.keys() and len(own(third, built)) == 2 * len(old)
