"""The house rules: imports run one way, and the core is pure. Read from the source, without running it."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
MODULES = sorted(path for path in (ROOT / "core").rglob("*.py"))

# From the ground up: a module may import from the layers below its own, and from its own room only.
LAYERS = (
    ("model",),
    (
        *("errors", "contract", "advice", "fields", "kinds", "timing", "discovery", "spoken", "availability"),
        *("abbreviations", "everyday_words", "name_words", "people", "codespell", "misspelt", "starters", "thanks"),
    ),
    ("mending",),
    ("rules", "notes", "review", "calendar", "document", "example", "paste"),
    ("plan",),
    ("outbox",),
    ("view",),
    ("app",),
    ("__main__",),
)
HEIGHT = {room: height for height, rooms in enumerate(LAYERS) for room in rooms}
# On the ground floor neighbours help each other, as long as nobody waits for himself.
GROUND = 1

IMPURE = {
    *("os", "io", "pathlib", "shutil", "tempfile", "glob", "fileinput", "sqlite3", "logging"),
    *("time", "random", "secrets", "uuid", "locale", "platform", "getpass"),
    *("socket", "ssl", "http", "urllib", "requests", "subprocess", "threading", "multiprocessing", "asyncio"),
    *("js", "pyscript", "pyodide", "pyodide_js"),
}
CLOCKS = {("datetime", "now"), ("datetime", "today"), ("datetime", "utcnow"), ("date", "today")}
DOORS = {"open", "input", "print", "exec", "eval", "breakpoint"}


def room(path: Path) -> str:
    return path.relative_to(ROOT / "core").parts[0].removesuffix(".py")


def imports(path: Path) -> set[str]:
    """Every module a file imports, as a dotted name; what is only for type checkers counts as well."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path}: imports are absolute here"
            found.add(node.module)
            if node.module == "core":
                found |= {f"core.{alias.name}" for alias in node.names}
    return found


def rooms_used(path: Path) -> set[str]:
    return {name.split(".")[1] for name in imports(path) if name.startswith("core.")} - {room(path)}


# Who may import whom among the folders and files of the root; what nobody names here may import them all.
ROOT_ROOMS = {
    "core": set(),
    "browsers": set(),
    "site": {"core"},
    "builder": {"core"},
    "build": {"builder", "core"},
    "bench": {"browsers", "builder", "core"},
}
AT_THE_ROOT = {path.stem for path in ROOT.iterdir() if path.suffix == ".py" or any(path.glob("*.py"))}
AT_THE_ROOT |= {"engines"}  # tests/engines, as pytest finds it


def test_the_root_is_what_the_rooms_say():
    assert {"core", "builder", "build", "browsers", "bench", "tests"} <= AT_THE_ROOT
    assert {path.name for path in ROOT.glob("*.py")} == {"build.py"}, "build.py stands alone; its rooms are in builder/"


@pytest.mark.parametrize("name", ROOT_ROOMS)
def test_imports_across_the_root_run_one_way(name):
    """Whatever `core/` imports is its own, the standard library's or an installed package's, and so on outwards."""
    files = [ROOT / f"{name}.py"] if (ROOT / f"{name}.py").exists() else sorted((ROOT / name).rglob("*.py"))
    assert files
    for path in files:
        used = {module.split(".")[0] for module in imports(path)} & AT_THE_ROOT - {name}
        assert used <= ROOT_ROOMS[name], f"{path.relative_to(ROOT)} must not import {used - ROOT_ROOMS[name]}"


each_module = pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))


@each_module
def test_imports_run_one_way(path):
    mine = room(path)
    if mine == "__init__":
        return
    assert mine in HEIGHT, f"say in LAYERS where core/{mine} stands"
    for other in rooms_used(path):
        on_the_ground = HEIGHT[other] == HEIGHT[mine] == GROUND
        assert HEIGHT[other] < HEIGHT[mine] or on_the_ground, f"core/{mine} must not import core/{other}"


def test_the_ground_floor_has_no_circle():
    files = {name: ROOT / "core" / f"{name}.py" for name in (*LAYERS[0], *LAYERS[GROUND])}
    uses = {name: rooms_used(path) for name, path in files.items() if path.exists()}
    while free := {name for name, others in uses.items() if not others & uses.keys()}:
        uses = {name: others for name, others in uses.items() if name not in free}
    assert not uses


# What the view may know of what is computed: shapes, names and places in a list, never the computing itself.
SHOWN = {"plan": {"FINISHED", "state"}, "outbox": {"Item", "Outbox"}, "review": {"CHECKS", "finding_id"}}


@pytest.mark.parametrize("path", [p for p in MODULES if room(p) == "view"], ids=lambda path: path.name)
def test_the_view_is_handed_what_it_shows(path):
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and (allowed := SHOWN.get(node.module.removeprefix("core."))):
            assert {alias.name for alias in node.names} <= allowed


@each_module
def test_nothing_in_the_core_touches_the_world(path):
    if room(path) == "__main__":
        return
    assert not {name.split(".")[0] for name in imports(path)} & IMPURE
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            assert node.func.id not in DOORS, f"{path}:{node.lineno}: {node.func.id}()"
        if isinstance(node, ast.Attribute) and isinstance(node.value, (ast.Name, ast.Attribute)):
            owner = node.value.id if isinstance(node.value, ast.Name) else node.value.attr
            assert (owner, node.attr) not in CLOCKS, f"{path}:{node.lineno}: {owner}.{node.attr}"


def test_a_local_time_zone_is_a_clock_too():
    """`astimezone()` without a zone asks the machine where it is."""
    for path in MODULES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "astimezone":
                assert node.args, f"{path}:{node.lineno}: astimezone() without a zone"


@each_module
def test_a_module_opens_with_what_it_is_for(path):
    assert ast.get_docstring(ast.parse(path.read_text("utf-8"))), "a line on what this is"


def test_an_underscore_stays_in_its_folder():
    """A module or name that begins with one is its folder's own affair. Tests may look at what they test."""
    sources = [path for name in ROOT_ROOMS for path in (ROOT / name).rglob("*.py")] + [ROOT / "build.py"]
    found = {f"{path.relative_to(ROOT)}: {name}" for path in sources for name in not_its_own(path)}
    assert len(sources) > 100 and not found


def not_its_own(path: Path) -> Iterator[str]:
    """What a file imports that begins with an underscore somewhere and is of another folder."""
    here = path.relative_to(ROOT).parts[:-1]
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            imported = [(*node.module.split("."), alias.name) for alias in node.names]
        elif isinstance(node, ast.Import):
            imported = [tuple(alias.name.split(".")) for alias in node.names]
        else:
            continue
        for parts in imported:
            for depth, part in enumerate(parts):
                if part.startswith("_") and not part.endswith("__") and here[:depth] != parts[:depth]:
                    yield ".".join(parts)


RULES = ast.parse((ROOT / "core/rules/__init__.py").read_text("utf-8")).body
(HELPERS,) = (
    ast.literal_eval(it.value) for it in RULES if isinstance(it, ast.Assign) and it.targets[0].id == "HELPERS"
)


@pytest.mark.parametrize("path", [p for p in MODULES if room(p) == "rules"], ids=lambda path: path.name)
def test_a_rule_is_one_file(path):
    names = [
        target.id
        for node in ast.parse(path.read_text("utf-8")).body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    ]
    assert ("RULE" in names) != (path.stem in ("__init__", *HELPERS)), "a file exports RULE, or is among HELPERS"
    assert re.fullmatch(r"[a-z_]+\.py", path.name)


# What a module of the page holds by itself that changes, and why no object does that shell.js makes and hands down.
HELD = {
    "fields": ("held", "a note on an element of the page, gone with it"),
    "python/runtime": ("loaded missing snapshot", "a worker starts one Python, and this file is that start"),
}
CHANGES = r"^(?:export )?(?:(?:let|var) (\w+)|const (\w+) = (?:new (?:Weak)?(?:Map|Set)\(|\[\];|\{\};))"


def test_the_page_keeps_its_state_in_objects():
    """Neither `let` nor an empty collection stands in a module: not seen is a field of an object that does."""
    found = {}
    for path in sorted(path for kind in ("*.js", "*.mjs") for path in (ROOT / "site").rglob(kind)):
        text = path.read_text("utf-8")
        assert not re.findall(r"^export (?:let|var)", text, flags=re.MULTILINE), path.name
        if names := ["".join(names) for names in re.findall(CHANGES, text, flags=re.MULTILINE)]:
            found[path.relative_to(ROOT / "site").with_suffix("").as_posix()] = " ".join(sorted(names))
    assert found == {module: names for module, (names, _) in HELD.items()}


def test_the_page_asks_for_no_list_that_lives_on():
    """WebKitGTK 2.50 ended a page's process when it collected one of another page (`fieldNamed` in site/fields.js)."""
    pages = [*(ROOT / "site").rglob("*.js"), ROOT / "tests/engines/eyes.js"]
    living = re.compile(r"\.labels\b|getElementsBy\w+\(|document\.(?:forms|images|links|scripts|all)\b|\.elements\b")
    assert [path.name for path in pages if living.search(path.read_text("utf-8"))] == []


def test_what_holds_state_is_made_once_and_handed_down():
    """So no module of the page can reach for another's object behind the back of who made it; nor for Python."""
    texts = {path.stem: path.read_text("utf-8") for path in (ROOT / "site").glob("*.js")}
    everything = "\n".join(texts.values())
    classes = set(re.findall(r"^export class (\w+)", everything, flags=re.MULTILINE))
    classes.remove("Case")  # of which there are many
    assert len(classes) > 10
    assert all(len(re.findall(rf"\bnew {name}\(", everything)) == 1 for name in classes)
    assert all(f"new {name}(" in texts["shell"] for name in classes)
    assert [name for name, text in texts.items() if 'from "./core.js"' in text] == ["shell"]
