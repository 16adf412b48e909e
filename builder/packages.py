"""What Python in the browser imports, as files: the core and the packages it stands on."""

from __future__ import annotations

import ast
from importlib.metadata import distribution

from builder.files import Files
from builder.paths import ROOT

PACKAGES = ("jinja2", "markupsafe")  # what the core imports in the browser
LATER = ("icalendar", "dateutil", "typing_extensions")  # and what only a calendar file asks for
PASTE = "core/paste/"  # asked for by a paste alone, which needs icalendar too
UTC = {"tzdata/__init__.py", "tzdata/zoneinfo/__init__.py", "tzdata/zoneinfo/UTC"}
EXAMPLES = {"examples", "changes", "leaves"}  # the arguments that hold them
ELSEWHERE = {"__main__.py", "codespell.py", "_plain.py"}  # of the core: for the terminal and the build
PAGES = ROOT / "core/templates"  # whole pages, which the build alone makes; regions lie in a folder below


def installed(*names: str) -> Files:
    """Path -> content of the Python files of these packages, as pip installed them."""
    projects = {"dateutil": "python-dateutil"}
    return {
        str(file): file.read_binary()
        for name in names
        for file in sorted(distribution(projects.get(name, name)).files or (), key=str)
        if file.suffix == ".py" and file.parts[0].removesuffix(".py") == name
    }


class _Lighter(ast.NodeTransformer):
    """Takes out the examples of rules, checks, repairs and kinds of note, and the annotations of functions, which
    nothing reads once it runs; those of a class are its fields."""

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.FunctionDef:
        self.generic_visit(node)
        node.returns = None
        return node

    def visit_arg(self, node: ast.arg) -> ast.arg:
        return ast.arg(node.arg)

    def visit_keyword(self, node: ast.keyword) -> ast.keyword:
        self.generic_visit(node)
        return ast.keyword(node.arg, ast.Tuple([], ast.Load())) if node.arg in EXAMPLES else node

    def visit_Assign(self, node: ast.Assign) -> ast.Assign:
        self.generic_visit(node)
        named = isinstance(node.targets[0], ast.Name) and node.targets[0].id == "EXAMPLES"
        return ast.Assign(node.targets, ast.Tuple([], ast.Load()), lineno=node.lineno) if named else node


def shipped(source: bytes) -> bytes:
    """A module of the core as the browser gets it. Examples are for tests and for the rulebook's page, which is made at
    build time, annotations for the type checker; more than a third of the core's memory was theirs."""
    tree = _Lighter().visit(ast.parse(source))
    return (ast.unparse(ast.fix_missing_locations(tree)) + "\n").encode()


def packages() -> Files:
    """Path -> content of everything Python in the browser imports beyond its standard library."""
    found = {
        str(path.relative_to(ROOT)): path.read_bytes()
        for path in sorted((ROOT / "core").rglob("*"))
        if path.is_file()
        and "__pycache__" not in path.parts
        and path.name not in ELSEWHERE
        and path.parent != PAGES
        and not path.is_relative_to(ROOT / PASTE)
    }
    core = {path: shipped(content) if path.endswith(".py") else content for path, content in found.items()}
    return core | installed(*PACKAGES)


def later() -> Files:
    """Path -> content of what makes and reads calendar files: icalendar, of all time zones UTC, and core/paste."""
    paste = {str(path.relative_to(ROOT)): shipped(path.read_bytes()) for path in sorted((ROOT / PASTE).rglob("*.py"))}
    zones = {str(file): file.read_binary() for file in distribution("tzdata").files or () if str(file) in UTC}
    return installed(*LATER) | paste | zones
