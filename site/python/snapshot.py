"""The Python half of snapshot.mjs: what is done inside the interpreters it starts. Not part of the site.

A snapshot has no files, so whatever may be imported one day has to be imported before it is taken. It holds every
byte the interpreter ever touched, so nothing is compiled where it is taken: a first interpreter does that.
"""

import gc
import importlib
import importlib.machinery
import importlib.util
import json
import pathlib
import random
import sys
import zipimport

PYSCRIPT = "pyscript"  # the package PyScript writes and imports in the page
PYSCRIPT_USED = ("context", "display", "events", "fetch", "ffi", "flatted", "storage", "util", "websocket")
LIBRARY = "/lib/python314.zip"  # where Pyodide keeps the standard library
ALWAYS = (
    "core.app",
    "jinja2.debug",  # imported late, by an error in a template
    *("_strptime", "linecache", "traceback"),  # imported late, by datetime.strptime and by errors
)


# ---- in the first interpreter ----


def compile_all(packages, pyscript):
    """Imports all the core may ever ask for and compiles it.

    Writes /library.zip, of compiled modules and the packages' other files, and returns the names to import, in order.
    `packages` is the folder our packages are in; `pyscript` the sources PyScript will run beside them.
    """
    import ast
    import zipfile

    # Not the JavaScript modules PyScript imports in the page, nor what an archive of its own brings in later.
    here = {*sys.stdlib_module_names, *(path.name for path in pathlib.Path(packages).iterdir())}

    def imports(source):
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.Import):
                yield from (alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and not node.level:
                yield node.module

    def late():
        loaded = [module for name, module in sys.modules.items() if name.partition(".")[0] == "core"]
        sources = [*pyscript.values(), *(pathlib.Path(module.__file__).read_text() for module in loaded)]
        found = {name for source in sources for name in imports(source)}
        ours = (name for name in found if name not in sys.modules and name.partition(".")[0] in here)
        return sorted(filter(known, ours))

    def known(name):  # what an archive of its own brings in later is not
        try:
            return importlib.util.find_spec(name) is not None
        except ModuleNotFoundError:  # nor what is in a package of such an archive
            return False

    sys.path.append(packages)
    names, more = [], ALWAYS
    while more:
        for name in more:
            importlib.import_module(name)
        names += more
        more = late()

    with zipfile.ZipFile("/library.zip", "w") as library:
        add_compiled(library, sys.modules, packages)
        for name, source in pyscript.items():
            add(library, f"{PYSCRIPT}/{name}", compile(source, f"{PYSCRIPT}/{name}", "exec"))
    return names


def compile_calendar(packages, there):
    """Makes the example's calendar and writes /calendar.zip: every compiled module that took, but those in `there`."""
    import zipfile

    sys.path.append(packages)
    sys.modules["core"].__path__.append(f"{packages}/core")  # here it lies beside, in the page within
    for codec in ("cp437", "cp1252", "cp1250", "iso8859_2", "iso8859_15"):  # names in the archive, letters of mails
        importlib.import_module(f"encodings.{codec}")
    calendar()
    paste()
    with zipfile.ZipFile("/calendar.zip", "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        add_compiled(archive, sys.modules.keys() - set(there), packages)


def without_lines(code):
    """The code with a table of line numbers that says "none" of everything: there are no lines to show."""
    eights, rest = divmod(len(code.co_code) // 2, 8)
    table = b"\xff" * eights + (bytes([0xF8 | rest - 1]) if rest else b"")  # InternalDocs/code_objects.md, code 15
    constants = (without_lines(it) if hasattr(it, "co_code") else it for it in code.co_consts)
    return code.replace(co_linetable=table, co_consts=tuple(constants))


def add(archive, path, code):
    """Adds one compiled module."""
    import importlib.util
    import marshal
    import zipfile

    content = importlib.util.MAGIC_NUMBER + bytes(12) + marshal.dumps(without_lines(code))
    archive.writestr(zipfile.ZipInfo(f"{path}c"), content, archive.compression)


def add_compiled(archive, names, packages):
    """Adds the compiled modules of these names, and the packages' other files, in an order and with times that stay."""
    import zipfile

    for name in sorted(names):
        module = sys.modules[name]
        for root in (LIBRARY, packages):
            if (getattr(module, "__file__", None) or "").startswith(f"{root}/") and module.__spec__.name == name:
                add(archive, module.__file__.removeprefix(f"{root}/"), module.__spec__.loader.get_code(name))
    for path in sorted(pathlib.Path(packages).rglob("*")):
        if path.is_file() and path.suffix not in (".py", ".pyc"):
            name = zipfile.ZipInfo(str(path.relative_to(packages)))
            archive.writestr(name, path.read_bytes(), archive.compression)


# ---- in the interpreter of the snapshot ----


def load(names):
    """Imports `names`, loads every template, and returns the names of all modules that are there then.

    PyScript's own package can be imported only in the page, where it finds what it imports, so it is kept compiled.
    """
    for name in names:
        importlib.import_module(name)
    from jinja2 import Environment

    for environment in [it for it in gc.get_objects() if isinstance(it, Environment)]:
        for name in environment.list_templates() if environment.loader else ():
            environment.get_template(name)
        environment.auto_reload = False  # there will be no files to look at again
    archive = zipimport.zipimporter(f"{LIBRARY}/{PYSCRIPT}")
    codes = {f"{PYSCRIPT}.{name}": archive.get_code(name) for name in PYSCRIPT_USED}
    sys.meta_path.insert(0, Known({PYSCRIPT: archive.get_code("__init__"), **codes}))
    return list(sys.modules)


class Known:
    """An importer of modules whose code is at hand."""

    def __init__(self, codes):
        self.codes = codes

    def find_spec(self, name, path=None, target=None):
        if name not in self.codes:
            return None
        spec = importlib.machinery.ModuleSpec(name, self, is_package=name == PYSCRIPT)
        spec.submodule_search_locations = [name] if name == PYSCRIPT else None  # for its rarer modules
        return spec

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        exec(self.codes.pop(module.__name__), module.__dict__)


def ask(**request):
    """An answer of the core through its door, as the page gets it."""
    from core.app import handle

    answer = json.loads(handle(json.dumps({"now": "2026-01-01T12:00:00+01:00", **request})))
    if "error" in answer or "needs" in answer:
        raise RuntimeError(answer)
    return answer


def of_example(action):
    """What the core answers to this action on its own example."""
    answers = ask(action="example")["effects"][0]["answers"]
    return json.dumps(ask(action=action, id="c1", answers=answers), sort_keys=True)


def example():
    return of_example("case")


def calendar():
    return of_example("ics")


def paste():
    """What a pasted invitation asks for, so that every module it takes is there."""
    event = "SUMMARY:Interview\nDTSTART:20260105T100000Z\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=2"
    file = f"BEGIN:VCALENDAR\nBEGIN:VEVENT\n{event}\nEND:VEVENT\nEND:VCALENDAR"
    head = "Content-Type: text/plain; charset=windows-1252\nContent-Transfer-Encoding: quoted-printable"
    texts = (file, f"{head}\n\nInterviewer: Ana Ru=EDz", "We talked about the kiln and they will ring by Friday.")
    asked = {"action": "paste-preview", "profile": {}, "fresh": "p1"}
    found = [ask(answers={"told": text}, **asked) for text in texts]
    assert all("<strong>" in it["regions"]["paste"] for it in found), found
    return json.dumps(found, sort_keys=True)


def rare():
    """What the core never does, and a function of the interpreter's cold half does for it."""
    import math

    return repr([math.gamma(5.5), (3.7).hex(), complex(1, 2) ** 3, memoryview(b"abc").cast("b").tolist()])


def bring(path, content):
    """Puts an archive where imports will look, as runtime.mjs does."""
    pathlib.Path(path).write_bytes(content)
    sys.path_importer_cache.clear()


def forget():
    """Drops what only the import needed, and gives chance a fixed seed."""
    zipimport._zip_directory_cache.clear()
    sys.path_importer_cache.clear()
    sys._clear_internal_caches()
    random.seed(0)
    gc.collect()
