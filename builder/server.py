"""Serves a built site from memory: what `build.py --serve`, the tests and the bench open in a browser.

It does what a plain static host does and no more: right types, long caching for hashed names, no special headers.
"""

from __future__ import annotations

import gzip
import re
import socket
from contextlib import suppress
from functools import lru_cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import PurePosixPath
from threading import Thread
from urllib.parse import unquote, urlsplit

import segno

from builder.files import Files

TYPES = {
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".py": "text/plain; charset=utf-8",
    ".wasm": "application/wasm",
    ".webmanifest": "application/manifest+json",
}
HASHED = re.compile(r"[a-z]+-[0-9a-f]{12}/")
PACKED = {".gz", ".png", ".zip", ".whl"}

_compressed = lru_cache(maxsize=64)(gzip.compress)


class Handler(BaseHTTPRequestHandler):
    """Answers GET and HEAD from the server's `files`, with the headers a static host sends."""

    protocol_version = "HTTP/1.1"
    server: Server

    def do_GET(self) -> None:
        """Sends the file of the path, gzipped where that is wanted; 404.html with status 404 for what is not there."""
        path = unquote(urlsplit(self.path).path).removeprefix(self.server.base)
        path += "index.html" if path.endswith("/") or not path else ""
        content = self.server.files.get(path)
        suffix = PurePosixPath(path).suffix
        self.send_response(404 if content is None else 200)
        if content is None:
            content, suffix = self.server.files.get("404.html", b""), ".html"
        self.send_header("Content-Type", TYPES.get(suffix, "application/octet-stream"))
        kept = HASHED.match(path) and path in self.server.files
        self.send_header("Cache-Control", "max-age=31536000, immutable" if kept else "no-cache")
        if self.server.compress and suffix not in PACKED and "gzip" in self.headers.get("Accept-Encoding", ""):
            content = _compressed(content)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if self.command == "GET":
            self.send_content(path, content)

    do_HEAD = do_GET

    def send_content(self, path: str, content: bytes) -> None:
        """Sends the body: apart, so that a test can send it slowly or not at all."""
        self.wfile.write(content)

    def log_message(self, *args: object) -> None:
        """Says nothing: the browser's own tools tell more."""


class Server(ThreadingHTTPServer):
    """`files` (path -> content) under http://host:port/base; exchange `files` to serve another build."""

    daemon_threads = True
    handler = Handler

    def __init__(
        self, files: dict[str, bytes], host: str = "127.0.0.1", port: int = 0, base: str = "/", compress: bool = False
    ):
        self.files, self.base, self.compress = files, base, compress
        self.connections: set[socket.socket] = set()
        super().__init__((host, port), self.handler)
        self.address = f"http://{host}:{self.server_address[1]}{base}"

    def start(self) -> Server:
        """Serves in the background."""
        Thread(target=self.serve_forever, daemon=True).start()
        return self

    def stop(self) -> None:
        """Stops listening, and hangs up on browsers that keep a connection open."""
        self.shutdown()
        self.server_close()
        for connection in list(self.connections):
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def get_request(self) -> tuple[socket.socket, object]:
        """As its parent, and remembers the connection, so that `stop` can hang up on it."""
        connection, client = super().get_request()
        self.connections.add(connection)
        return connection, client

    def shutdown_request(self, request: socket.socket | tuple[bytes, socket.socket]) -> None:
        """As its parent, and forgets the connection."""
        if isinstance(request, socket.socket):
            self.connections.discard(request)
        super().shutdown_request(request)

    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that hangs up is no news."""


def lan_address() -> str:
    """This machine's address on the local network: the one it would send from. Nothing is sent."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))
        except OSError:
            return "127.0.0.1"
        return probe.getsockname()[0]


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
