"""What Python in the browser imports, as files: the core and the packages it stands on."""

from __future__ import annotations

from importlib.metadata import distribution

from builder.files import Files
from builder.paths import ROOT

PACKAGES = ("jinja2", "markupsafe")  # what the core imports in the browser
LATER = ("icalendar", "dateutil", "typing_extensions")  # and what only a calendar file asks for
UTC = {"tzdata/__init__.py", "tzdata/zoneinfo/__init__.py", "tzdata/zoneinfo/UTC"}
ELSEWHERE = {"__main__.py", "codespell.py"}  # of the core: for the terminal and the build


def installed(*names: str) -> Files:
    """Path -> content of the Python files of these packages, as pip installed them."""
    projects = {"dateutil": "python-dateutil"}
    return {
        str(file): file.read_binary()
        for name in names
        for file in sorted(distribution(projects.get(name, name)).files or (), key=str)
        if file.suffix == ".py" and file.parts[0].removesuffix(".py") == name
    }


def packages() -> Files:
    """Path -> content of everything Python in the browser imports beyond its standard library."""
    return {
        str(path.relative_to(ROOT)): path.read_bytes()
        for path in sorted((ROOT / "core").rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts and path.name not in ELSEWHERE
    } | installed(*PACKAGES)


def later() -> Files:
    """Path -> content of what a calendar file is made with: icalendar, and of all time zones UTC."""
    zones = {str(file): file.read_binary() for file in distribution("tzdata").files if str(file) in UTC}
    return installed(*LATER) | zones
