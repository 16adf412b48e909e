"""Writes core/paste/given_table.py: given names of the world, from Faker's lists of them.
`python -m builder.given_names` writes it anew.

Only names in Latin letters, as core.people.bare compares them. Of the longest lists (all of a country's register) only
what stands in another list as well is kept: a rare given name is found by what stands around it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from importlib import import_module
from importlib.metadata import version
from pkgutil import iter_modules
from textwrap import fill

from builder.paths import ROOT
from core.people import bare

TABLE = ROOT / "core" / "paste" / "given_table.py"
_A_REGISTER = 600  # names; a list longer than this is one
_HEAD = '''"""Given names, folded: that a word is one speaks for a person; that it is none speaks against nobody.

The law of this module: builder/given_names.py writes it, from the lists of Faker {version}
(MIT licence, Copyright (c) 2012 Daniele Faraglia).
"""

GIVEN = """\\
{names}
"""
'''


def _lists() -> Iterator[set[str]]:
    """The given names of each locale."""
    import faker.providers.person as locales

    for locale in iter_modules(locales.__path__):
        provider = import_module(f"{locales.__name__}.{locale.name}").Provider
        names = {
            bare(name)
            for kind in dir(provider)
            if kind.startswith("first_name") and isinstance(getattr(provider, kind), (list, tuple, dict))
            for name in getattr(provider, kind)
            if isinstance(name, str)  # some lists hold given and other names in pairs
        }
        yield {name for name in names if name.isascii() and name.isalpha() and len(name) > 1}


def given_table() -> str:
    """The source of core's table of given names, from faker's lists: names that stand in two of them, or in a list too
    short for a register.
    """
    lists = list(_lists())
    times: dict[str, int] = defaultdict(int)
    for names in lists:
        for name in names:
            times[name] += 1
    kept = {name for names in lists for name in names if times[name] > 1 or len(names) < _A_REGISTER}
    return _HEAD.format(version=version("faker"), names=fill(" ".join(sorted(kept)), 120))


def main() -> None:
    """Writes the table; only for who brings it up to date."""
    TABLE.write_text(given_table(), "utf-8")


if __name__ == "__main__":
    main()
