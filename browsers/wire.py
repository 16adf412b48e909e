"""Browsers by remote control: Chrome's DevTools protocol and WebDriver BiDi are numbered JSON on a socket.

Spoken directly, so that nothing listens in on the network or on workers while they are timed.
"""

from __future__ import annotations

import itertools
import json
import re
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path

import websocket

from browsers.engine import PATIENCE, Refused


class Wire:
    """A socket to a browser. `events` are those that came while an answer was waited for, the oldest first."""

    def __init__(self, address: str) -> None:
        self._socket = websocket.create_connection(address, suppress_origin=True, timeout=PATIENCE)
        self._ids = itertools.count(1)
        self.events: list[dict] = []

    def send(self, method: str, params: dict | None = None, **frame: object) -> int:
        """Sends a command without waiting for its answer; returns its number. `frame` goes beside its parameters."""
        id = next(self._ids)
        self._socket.send(json.dumps({"id": id, "method": method, "params": params or {}, **frame}))
        return id

    def call(self, method: str, params: dict | None = None, **frame: object) -> dict:
        """The result of a command. Raises Refused where the browser answers with an error, and the socket's own after
        PATIENCE.
        """
        id = self.send(method, params, **frame)
        while True:
            message = json.loads(self._socket.recv())
            if message.get("id") != id:
                self.events.append(message)
            elif "error" in message:
                raise Refused(f"{method}: {message.get('message') or message['error']}")
            else:
                return message["result"]

    def wait(self, method: str) -> dict:
        """The next event of that name."""
        while True:
            for at, event in enumerate(self.events):
                if event.get("method") == method:
                    return self.events.pop(at)["params"]
            self.events.append(json.loads(self._socket.recv()))

    def close(self) -> None:
        """Hangs up; the browser goes on."""
        self._socket.close()


def launch(command: Sequence[str], announcement: str, log: Path) -> tuple[subprocess.Popen, str]:
    """Starts a browser and reads from its log the address it announces."""
    with log.open("w") as out:
        process = subprocess.Popen(command, stdout=out, stderr=out)
    deadline = time.monotonic() + PATIENCE
    while process.poll() is None and time.monotonic() < deadline:
        if found := re.search(announcement, log.read_text(errors="replace")):
            return process, found[1]
        time.sleep(0.02)
    end(process)
    raise Refused(f"{command[0]} could not be reached")


def end(process: subprocess.Popen) -> None:
    """Asks a process to end, and after five seconds ends it."""
    process.terminate()
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
