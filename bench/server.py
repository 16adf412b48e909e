"""A static host in miniature: what is worth it goes out gzipped, and every body is counted as it was sent.

Headers are those of GitHub Pages (ten minutes of caching, an ETag), so that a warm visit means the same here.
A `Link` slows all of it down as a phone's connection would: one shared bandwidth, a wait before every answer.
"""

from __future__ import annotations

import gzip
import hashlib
import threading
import time
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Self
from urllib.parse import unquote, urlsplit

from builder.server import TYPES

WORTH_IT = ("text/", "application/json", "application/wasm", "application/manifest+json", "image/svg+xml")
CHUNK = 8192


class Link:
    """One connection to the world: `bits` a second shared by everything, `latency` seconds there and back."""

    def __init__(self, bits: float, latency: float) -> None:
        self.rate, self.latency = bits / 8, latency
        self._free_at = 0.0
        self._lock = threading.Lock()

    def carry(self, size: int) -> None:
        with self._lock:
            self._free_at = max(self._free_at, time.monotonic()) + size / self.rate
            until = self._free_at
        time.sleep(max(0.0, until - time.monotonic()))


class _File:
    def __init__(self, path: Path) -> None:
        body = path.read_bytes()
        self.type = TYPES.get(path.suffix, "application/octet-stream")
        self.etag = f'"{hashlib.sha256(body).hexdigest()[:16]}"'
        self.zipped = self.type.startswith(WORTH_IT)
        self.body = gzip.compress(body, 6, mtime=0) if self.zipped else body


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: Host

    def setup(self) -> None:
        super().setup()
        if self.server.link:
            time.sleep(self.server.link.latency)  # the connection's own round trip

    def do_GET(self) -> None:
        host = self.server
        if host.link:
            time.sleep(host.link.latency)
        path = unquote(urlsplit(self.path).path)
        file = host.files.get(path + "index.html" if path.endswith("/") else path)
        if file is None:
            self._answer(HTTPStatus.NOT_FOUND, b"", {"Content-Type": "text/plain"})
            return
        headers = {"Cache-Control": "max-age=600", "ETag": file.etag, "Vary": "Accept-Encoding"}
        if self.headers.get("If-None-Match") == file.etag:
            self._answer(HTTPStatus.NOT_MODIFIED, b"", headers)
            return
        if file.zipped:
            headers["Content-Encoding"] = "gzip"
        self._answer(HTTPStatus.OK, file.body, {"Content-Type": file.type, **headers})

    def _answer(self, status: HTTPStatus, body: bytes, headers: dict) -> None:
        self.server.note(self.path, len(body))
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        if status is not HTTPStatus.NOT_MODIFIED:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        link = self.server.link
        try:
            if not link:
                self.wfile.write(body)
                return
            for at in range(0, len(body), CHUNK):
                piece = body[at : at + CHUNK]
                link.carry(len(piece))
                self.wfile.write(piece)
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True

    def log_message(self, *_: object) -> None:
        """Silence: `Host.sent` is the log."""


class Host(ThreadingHTTPServer):
    """Serves files from memory on a free loopback port; `sent` lists (path, kilobytes of body) in order."""

    daemon_threads = True
    request_queue_size = 64

    def __init__(self, root: Path, link: Link | None = None) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.root, self.link = root, link
        self.files = {
            f"/{path.relative_to(root).as_posix()}": _File(path) for path in root.rglob("*") if path.is_file()
        }
        self.sent: list[tuple[str, float]] = []
        self._last = time.monotonic()

    def over(self, link: Link) -> Host:
        """The same files behind a slower link, on a port of its own."""
        return Host(self.root, link)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/"

    def note(self, path: str, size: int) -> None:
        self.sent.append((path, size / 1000))
        self._last = time.monotonic()

    def quiet(self, seconds: float = 1.5) -> None:
        """Waits until nothing was asked for during so many seconds."""
        while (rest := self._last + seconds - time.monotonic()) > 0:
            time.sleep(rest)

    def handle_error(self, *_: object) -> None:
        """A browser that hangs up is no news."""

    def __enter__(self) -> Self:
        threading.Thread(target=self.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self.shutdown()
        self.server_close()
