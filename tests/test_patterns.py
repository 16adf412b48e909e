"""No pattern is slow: every regular expression of the core takes time in proportion to its length.

A pattern is tried the way its module uses it: one that is only ever matched at a given place is matched there, every
other is looked for everywhere. It meets 20,000 characters of what makes such patterns slow (runs of blanks, of one
letter, of openings that never close), and of its own beginning over and over.
"""

import ast
import pkgutil
import re
import time
from functools import cache
from importlib import import_module
from inspect import getsource
from types import FunctionType

from core.review.grammar import ROWS

LENGTHS = (16, 20, 24, 28, 32, 48, 96, 400, 4_000, 20_000)  # short first: a bad one must not run for minutes
BUDGET = 0.25  # seconds of our own processor time; a linear pattern needs a tenth of it even for the longest
RUNS = (
    *" \t\n\u00a0aA1.-_@([{<\"'“é中",
    " \n",
    "a ",
    "A ",
    "Aa ",
    "(a ",
    ". ",
    "a. ",
    "1 ",
    "12:",
    "a@a.",
    ", ",
    " a,b ",
    "Jo-",
    "<a ",
    "- ",
    "\n- ",
)
ANCHORED = {"match", "fullmatch"}
OTHERS = {"search", "finditer", "findall", "split", "sub", "subn"}


@cache
def modules():
    found = pkgutil.walk_packages(import_module("core").__path__, "core.")
    return [import_module(one.name) for one in found if one.name != "core.__main__"]


def inside(value, seen):
    """The patterns a value holds: itself, or in its items, fields, defaults and closure."""
    if id(value) in seen:
        return
    seen.add(id(value))
    if isinstance(value, re.Pattern):
        yield value
        return
    if isinstance(value, dict):
        held = [*value, *value.values()]
    elif isinstance(value, (list, tuple, set, frozenset)):
        held = value
    elif isinstance(value, FunctionType):
        held = [cell.cell_contents for cell in value.__closure__ or ()] + list(value.__defaults__ or ())
    elif type(value).__module__.startswith("core."):
        fields = getattr(value, "__dict__", {})
        held = [*fields.values(), *(getattr(value, name, None) for name in getattr(value, "__slots__", ()))]
    else:
        return
    for one in held:
        yield from inside(one, seen)


@cache
def calls(module):
    """(name, method) of every `name.method` in this module."""
    return {
        (node.value.id, node.attr)
        for node in ast.walk(tree(module))
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name)
    }


def only_matched(name, module):
    """Whether a pattern is only matched at a place: in its module, or anywhere where its name is public."""
    users = [module] if name.startswith("_") else modules()
    methods = {method for user in users for used, method in calls(user) if used == name and method in ANCHORED | OTHERS}
    return bool(methods) and methods <= ANCHORED


@cache
def tree(module):
    return ast.parse(getsource(module))


def in_place(module):
    """Patterns written where they are used, `re.sub(r"…", …)`, each with its method."""
    for node in ast.walk(tree(module)):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args):
            continue
        first, owner = node.args[0], node.func.value
        ours = isinstance(owner, ast.Name) and owner.id == "re" and node.func.attr in ANCHORED | OTHERS
        if ours and isinstance(first, ast.Constant):
            yield re.compile(first.value), node.func.attr, f"line {node.lineno}"


def every_pattern():
    """(pattern, whether it is only matched at a place) -> where it stands."""
    for number in range(len(ROWS.all)):
        ROWS.patterns(number)  # the rows of the grammar make theirs when they are needed
    found = {}
    for module in modules():
        for name, value in vars(module).items():
            for pattern in inside(value, set()):
                anchored = isinstance(value, re.Pattern) and only_matched(name, module)
                found.setdefault((pattern, anchored), f"{module.__name__}.{name}")
        for pattern, method, where in in_place(module):
            found.setdefault((pattern, method in ANCHORED), f"{module.__name__} {where}")
    return found


def beginning(pattern):
    """A text this pattern begins to match: of every choice the first, of every repetition one."""
    parse = re._parser.parse(pattern.pattern, pattern.flags)

    def spelled(items):
        text = ""
        for kind, what in items:
            kind = str(kind)
            if kind == "LITERAL":
                text += chr(what)
            elif kind.endswith("REPEAT"):
                least, most, repeated = what
                text += spelled(repeated) * max(int(least), min(int(most), 1))
            elif kind == "SUBPATTERN":
                text += spelled(what[-1])
            elif kind == "ATOMIC_GROUP":
                text += spelled(what)
            elif kind == "BRANCH":
                text += spelled(what[1][0])
            elif kind == "IN":
                text += one_of(what)
            elif kind in ("ANY", "NOT_LITERAL"):
                text += "a"
        return text

    def one_of(choices):
        kind, what = str(choices[0][0]), choices[0][1]
        if kind == "LITERAL":
            return chr(what)
        if kind == "RANGE":
            return chr(what[0])
        return {"CATEGORY_SPACE": " ", "CATEGORY_DIGIT": "7"}.get(str(what), "a")

    return spelled(parse)


def hostile(pattern):
    own = beginning(pattern)
    return dict.fromkeys(seed for seed in (*RUNS, own, own[:-1], own + " ") if seed)


def seconds(pattern, anchored, text):
    started = time.process_time()
    if anchored:
        pattern.match(text)
        pattern.fullmatch(text)
    else:
        for _ in pattern.finditer(text):
            pass
    return time.process_time() - started


def too_slow(pattern, anchored):
    """The first text that takes this pattern longer than its budget, or None."""
    for seed in hostile(pattern):
        for length in LENGTHS:
            text = (seed * (length // len(seed) + 1))[:length] + "§"
            if seconds(pattern, anchored, text) > BUDGET and seconds(pattern, anchored, text) > BUDGET:
                return f"{length} characters of {seed[:40]!r}"
    return None


PATTERNS = every_pattern()


def test_the_patterns_are_found():
    where = set(PATTERNS.values())
    assert len(PATTERNS) > 300
    assert {"core.review._text._LINK", "core.paste.days._DATES", "core.people.reading._APART"} <= where


def test_a_slow_pattern_is_noticed():
    assert too_slow(re.compile(r"\s+$"), anchored=False).endswith("of ' '")
    assert too_slow(re.compile(r"(a+)+b"), anchored=True)
    assert too_slow(re.compile(r"(?<!\s)\s++$"), anchored=False) is None


def test_no_pattern_is_slow():
    tried = ((where, too_slow(pattern, anchored)) for (pattern, anchored), where in PATTERNS.items())
    assert not {where: slow for where, slow in tried if slow}
