"""The interview that the examples of the rules start from: a Wednesday afternoon with one person."""

from collections.abc import Mapping
from types import MappingProxyType

INTERVIEW = {
    "company": "Harbour Books",
    "role": "Editor",
    "ended": "2026-11-18T15:00:00+01:00",
    "interest": "yes",
    "people.ana.name": "Ana Ruiz",
}


def interview(changes: Mapping[str, object] = MappingProxyType({})) -> dict[str, object]:
    """The answers of that interview, with some of them changed; None takes one away."""
    return {name: value for name, value in {**INTERVIEW, **changes}.items() if value is not None}
