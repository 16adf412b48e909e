"""What the tests and the bench need of a browser: a small interface, with one driver an engine beside this file."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any, Protocol, Self

SCREEN = (360, 740)
PATIENCE = 120  # seconds for the slowest thing a browser does: a start on a slow link, or on a busy machine


class Missing(Exception):
    """The browser, or what it takes to drive it, is not on this machine."""


class Refused(RuntimeError):
    """The browser could not, or would not."""


class Engine(Protocol):
    """A browser on a phone's screen, with one page open.

    Made with a folder of its own, the address of a proxy for foreign requests (or ''), and light or dark.
    """

    name: str
    version: str
    errands: re.Pattern  # hosts the browser asks on its own account, whatever site is open

    def open(self, url: str) -> None:
        """Goes to `url` in the page that is open."""

    def visit(self, url: str) -> None:
        """Goes to `url` in a new page, in place of the one that is open."""

    def reload(self) -> None:
        """Loads the page that is open once more."""

    def evaluate(self, expression: str) -> Any:
        """The JSON value of a JavaScript expression, awaited. Raises Refused while a page is coming or going."""

    def touch(self, x: float, y: float) -> None:
        """A finger (where the engine's driver has none: the mouse) at a place on the screen."""

    def keys(self, text: str) -> None:
        """Types into whatever has the focus."""

    def control(self, key: str) -> None:
        """Ctrl and `End` or a letter."""

    def come_back(self, url: str) -> None:
        """Closes everything that can be closed without losing what was stored, and opens `url` anew."""

    outlives: bool  # whether the driver survives a page that crashes

    def crash(self) -> None:
        """Ends the process the page lives in, in the middle of whatever it does; `open` goes on from there."""

    def second(self, url: str) -> None:
        """Opens `url` in a window beside the one that is open, and goes there."""

    def switch(self) -> None:
        """Goes to the other window."""

    def screenshot(self) -> bytes:
        """What is on the screen, as a PNG."""

    def close(self) -> None:
        """Ends the browser, and what was started for it."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class Crashed(Exception):
    """The browser itself has ended in the middle. No use in asking it again."""


def descendants(root: int) -> dict[int, str]:
    """The processes below that one, with their command lines."""
    parents, commands = {}, {}
    for folder in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):  # gone meanwhile
            parents[int(folder.name)] = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
            commands[int(folder.name)] = (folder / "cmdline").read_text().replace("\0", " ")
    below = {root}
    while more := {one for one, parent in parents.items() if parent in below} - below:
        below |= more
    return {one: commands[one] for one in below - {root} if one in commands}


def installed(variable: str, names: Iterable[str], folders: Iterable[str] = ()) -> str:
    """The path of a program: what the environment says, what is on the path, or what the folders (globs) hold."""
    found = [os.environ.get(variable), *map(shutil.which, names)]
    found += (str(path) for folder in folders for path in Path("/").glob(folder))
    for path in filter(None, found):
        return path
    raise Missing(f"no {' or '.join(names)} on this machine: `make engines` installs it, {variable} may name one")
