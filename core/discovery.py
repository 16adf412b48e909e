"""Finds the members of a package by looking: a new rule, check or kind of note is one new file, never a list entry."""

from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType


def members(
    package: ModuleType | str, name: str, besides: tuple[str, ...] = (), folders: bool = False
) -> dict[str, object]:
    """Maps each submodule's slug (its name with dashes) to its attribute `name`, in order of slug.

    Raises AttributeError where a submodule lacks it; submodules that start with an underscore are helpers, and so
    are those named in `besides`, which other rooms may import as well. With `folders` a member is a folder, and
    every file beside these is a helper.
    """
    if isinstance(package, str):
        package = import_module(package)
    return {
        module.name.replace("_", "-"): getattr(import_module(f"{package.__name__}.{module.name}"), name)
        for module in sorted(iter_modules(package.__path__), key=lambda module: module.name)
        if not module.name.startswith("_") and module.name not in besides and (module.ispkg or not folders)
    }
