"""Mr and Mrs, and the name behind them, are written large."""

import re
from collections.abc import Iterator

from core.mending._repair import Change, Context, Repair

_TITLED = re.compile(
    r"(?<![\w@./-])(?<!\band )(?P<title>mrs?)(?P<rest>\.? )(?P<name>[a-z]{3,20})(?=['’]s\b|[^\w'’@/=(-]|$)"
)
_NO_NAME = frozenset("and or the scan scans scanner imaging angiography coil safety unit team machine".split())


def change(text: str, context: Context) -> Iterator[Change]:
    for found in _TITLED.finditer(text):
        name = found["name"]
        if name not in _NO_NAME:
            yield found.start(), found.end(), f"M{found['title'][1:]}{found['rest']}{name[0].upper()}{name[1:]}"


REPAIR = Repair(
    title="Mr Jones, not mr jones",
    why="A title and a name have their capitals.",
    change=change,
    changes=(
        ("You told me that mr jones is retiring.", "You told me that Mr Jones is retiring."),
        ("mrs. okafor runs the kitchen", "Mrs. Okafor runs the kitchen"),
        ("It was mr patel's idea.", "It was Mr Patel's idea."),
    ),
    leaves=(
        "Mr Jones and Mrs Lee",
        "I can run the mr scanner.",
        "write to mr.jones@example.org",
        "the mr and mrs show",
        "see mr-jones.txt",
    ),
    touches="names",
)
