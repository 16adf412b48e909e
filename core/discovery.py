"""Finds the members of a package by looking: a new rule, check or kind of note is one new file, never a list entry."""

from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType
from typing import TypeVar

Member = TypeVar("Member")


def members(
    package: ModuleType | str, name: str, kind: type[Member], besides: tuple[str, ...] = (), folders: bool = False
) -> dict[str, Member]:
    """Maps each submodule's slug (its name with dashes) to its attribute `name`, a `kind`, in order of slug.

    Raises AttributeError where a submodule lacks it, TypeError where it is something else; submodules that start with
    an underscore are helpers, and so are those named in `besides`, which other rooms may import as well. With `folders`
    a member is a folder, and every file beside these is a helper.
    """
    if isinstance(package, str):
        package = import_module(package)
    found = {}
    for module in sorted(iter_modules(package.__path__), key=lambda module: module.name):
        if module.name.startswith("_") or module.name in besides or (folders and not module.ispkg):
            continue
        member = getattr(import_module(f"{package.__name__}.{module.name}"), name)
        if not isinstance(member, kind):
            raise TypeError(f"{package.__name__}.{module.name}.{name} is no {kind.__name__}")
        found[module.name.replace("_", "-")] = member
    return found
