"""The picture in docs/architecture.md, drawn from the imports: `python -m builder.drawing` draws it anew.

A room is a module or folder of core/, or a folder or script of the root. Rooms that import none but each other and the
model are the ground floor, drawn as one. An arrow that follows from two others is left out.
"""

from __future__ import annotations

import ast
import re
from pathlib import Path

from builder.paths import DOCS, ROOT

DOCUMENT = DOCS / "architecture.md"
OUTSIDE = ("builder", "browsers", "bench", "build", "site")  # tests/ imports them all
_BLOCK = re.compile(r"```mermaid\n.*?```", re.DOTALL)

_LOW = {"people"}  # folders of the ground floor

Arrows = dict[str, set[str]]


def room_of(path: Path) -> str:
    """The room a file belongs to: `core/notes/…` is notes, `build.py` is build."""
    parts = path.relative_to(ROOT).parts
    return (parts[1] if parts[0] == "core" else parts[0]).removesuffix(".py").strip("_")


def imported(path: Path) -> set[str]:
    """The rooms a file imports."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom):
            names = [f"core.{alias.name}" for alias in node.names] if node.module == "core" else [node.module or ""]
        for name in names:
            first, _, rest = name.partition(".")
            found.add((rest.partition(".")[0] if first == "core" else first).strip("_"))
    return found


def arrows() -> Arrows:
    """Room -> the rooms it imports."""
    files = [path for folder in ("core", *OUTSIDE) for path in [ROOT / f"{folder}.py", *(ROOT / folder).rglob("*.py")]]
    found: Arrows = {}
    for path in files:
        if path.is_file() and path != ROOT / "core/__init__.py":
            found.setdefault(room_of(path), set()).update(imported(path))
    rooms = set(found)
    return {room: (used & rooms) - {room} for room, used in found.items()}


def ground(found: Arrows) -> set[str]:
    """The rooms of core/ that need none but the ground floor."""
    low = {room for room in found if room in _LOW or (ROOT / "core" / f"{room}.py").is_file()}
    while high := {room for room in low if found[room] - low}:
        low -= high
    return low


def _far(found: Arrows, room: str, seen: frozenset[str] = frozenset()) -> set[str]:
    """Every room reached from this one."""
    near = found[room] - seen
    return near | {other for one in near for other in _far(found, one, seen | near)}


def picture() -> str:
    """The mermaid block."""
    found = arrows()
    floor = ground(found)
    above: Arrows = {"ground": set()}
    for room in found.keys() - floor:
        above[room] = {"ground" if one in floor else one for one in found[room]}
    lines = [f'    ground["{" · ".join(sorted(floor))}"]']
    for room in sorted(above):
        direct = {one for one in above[room] if not any(one in _far(above, other) for other in above[room] - {one})}
        name = (
            'main["__main__ (terminal)"]'
            if room == "main"
            else f'{room}["{room}/"]'
            if (ROOT / room).is_dir()
            else room
        )
        lines += [f"    {name} --> {one}" for one in sorted(direct)]
    return "```mermaid\nflowchart BT\n" + "\n".join(lines) + "\n```"


def main() -> None:
    """Writes the picture into docs/architecture.md, in place of the one there."""
    DOCUMENT.write_text(_BLOCK.sub(lambda _: picture(), DOCUMENT.read_text("utf-8"), count=1), "utf-8")


if __name__ == "__main__":
    main()
