"""Everything about names, and whom a note to the company goes to.

The law of this room: a name is printed as it was typed, and where it is no certain name (`doubt`) nobody is
greeted by it.
"""

from core.people.addressing import (
    called,
    case_name,
    contact,
    full,
    greeting,
    has_title,
    holder,
    hr,
    listing,
    reachable,
    unreached,
)
from core.people.doubts import UNCERTAIN, capitalised, doubt, surer, tidied, unknown
from core.people.reading import (
    LONGEST,
    NICKNAME,
    UNWANTED,
    Name,
    bare,
    is_particle,
    is_title,
    is_und_zu,
    names,
    one_line,
    read_name,
    same,
    split_title,
    without_credentials,
)

__all__ = [
    "LONGEST",
    "NICKNAME",
    "UNCERTAIN",
    "UNWANTED",
    "Name",
    "bare",
    "called",
    "capitalised",
    "case_name",
    "contact",
    "doubt",
    "full",
    "greeting",
    "has_title",
    "holder",
    "hr",
    "is_particle",
    "is_title",
    "is_und_zu",
    "listing",
    "names",
    "one_line",
    "reachable",
    "read_name",
    "same",
    "split_title",
    "surer",
    "tidied",
    "unknown",
    "unreached",
    "without_credentials",
]
