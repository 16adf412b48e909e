"""A phone in each engine, on a site that is watched: nothing foreign is asked for, nothing goes wrong unseen."""

from __future__ import annotations

import os
import re
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from browsers.chromium import Chromium
from browsers.engine import PATIENCE, Engine, Missing
from browsers.firefox import Firefox
from browsers.webkit import WebKit
from builder.offline import service_worker
from builder.server import Handler, Server
from engines.phone import Phone

ENGINES = (Chromium, WebKit, Firefox)
WATCH = (Path(__file__).parent / "watch.js").read_bytes()
REQUIRED = "AFTERWORD_ENGINES"  # `make test-engines` sets it to "required": then a missing browser is a failure


class PatientHandler(Handler):
    """Keeps waiting those who ask for what the site holds back."""

    def send_content(self, path: str, content: bytes) -> None:
        if path.endswith(self.server.held_back):
            self.server.released.wait(PATIENCE)
        super().send_content(path, content)


class Site(Server):
    """The site as built, with the watch in front of every page. It can hold a file back, and be stopped."""

    handler = PatientHandler

    def __init__(self, files: dict[str, bytes]) -> None:
        self.held_back: tuple[str, ...] = ()
        self.released = threading.Event()
        super().__init__(files, base="/afterword/")

    def change(self, files: dict[str, bytes]) -> None:
        """Serves these in place of what was built, and a service worker that knows them."""
        kept = {path: content for path, content in self.files.items() if path != "sw.js"} | files
        self.files = {**kept, "sw.js": service_worker(kept)}

    def hold_back(self, *names: str) -> None:
        self.held_back = names

    def release(self) -> None:
        self.released.set()

    def stop(self) -> None:
        self.release()
        super().stop()


def watched(files: dict[str, bytes]) -> dict[str, bytes]:
    files = {path: content for path, content in files.items() if path not in ("sw.js", "_headers")}
    for path in [path for path in files if path.endswith(".html")]:
        files[path] = files[path].replace(b"<title>", b'<script src="watch.js"></script><title>', 1)
    for path in [path for path in files if path.endswith("/runtime.mjs")]:
        files[path] = WATCH + files[path]
    files["watch.js"] = WATCH
    return {**files, "sw.js": service_worker(files)}


class Trap(ThreadingHTTPServer):
    """The browsers' proxy for everything but the site itself: whoever comes here has asked a stranger."""

    daemon_threads = True

    def __init__(self, errands: re.Pattern) -> None:
        self.asked: list[str] = []
        self.errands = errands
        super().__init__(("127.0.0.1", 0), TrapHandler)
        self.address = f"http://127.0.0.1:{self.server_address[1]}"
        threading.Thread(target=self.serve_forever, daemon=True).start()


class TrapHandler(BaseHTTPRequestHandler):
    def handle_one_request(self) -> None:
        line = self.rfile.readline(65537).decode("latin-1").strip()
        if line:
            host = re.search(r" (?:\w+://)?([^/: ]+)", line)
            if not (host and self.server.errands.fullmatch(host[1])):
                self.server.asked.append(line)
            self.wfile.write(b"HTTP/1.1 502 Nothing here\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        self.close_connection = True


@pytest.fixture
def site(built: dict[str, bytes]) -> Iterator[Site]:
    server = Site(watched(built))
    server.start()
    yield server
    server.stop()


@pytest.fixture(params=ENGINES, ids=lambda kind: kind.name)
def kind(request) -> type[Engine]:
    return request.param


@pytest.fixture
def trap(kind: type[Engine]) -> Iterator[Trap]:
    trap = Trap(kind.errands)
    yield trap
    trap.shutdown()
    trap.server_close()


@pytest.fixture
def make_phone(kind: type[Engine], site: Site, trap: Trap, tmp_path: Path) -> Iterator[Callable[..., Phone]]:
    """Makes a phone that has never seen the site; skips where its browser is missing."""
    made: list[Engine] = []

    def make(**options: bool) -> Phone:
        try:
            engine = kind(tmp_path / f"home{len(made)}", trap.address, **options)
        except Missing as error:
            (pytest.fail if os.environ.get(REQUIRED) == "required" else pytest.skip)(str(error))
        made.append(engine)
        return Phone(engine, site.address)

    yield make
    for engine in made:
        engine.close()


@pytest.fixture
def phone(make_phone: Callable[..., Phone], trap: Trap) -> Iterator[Phone]:
    """A phone that has never seen the site; fails on anything the watch or the trap has seen."""
    phone = make_phone()
    yield phone
    assert phone.problems() == []
    assert trap.asked == []
