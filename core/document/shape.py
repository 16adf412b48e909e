"""The shape a record must have: its limits, its ids, and the JSON Schema of fields.py, checked by hand.

The law of this module: every refusal is one sentence that names the answer, and the limit where there is one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from core.contract import EARLIER, SIZE
from core.errors import Mistake
from core.fields import STORED, schema

DEPTH = 20  # levels of nesting; our own files need five
ANSWERS = 2_000  # in one case
KEY = 200  # characters in the name of an answer
WHOLE = 2**53 - 1  # the largest number a browser keeps exactly

_ID = re.compile(r"[a-z0-9-]{1,40}")
_TYPES = {
    "object": (lambda value: isinstance(value, Mapping), "a group of answers"),
    "string": (lambda value: isinstance(value, str), "text"),
    "boolean": (lambda value: isinstance(value, bool), "true or false"),
    "number": (lambda value: _number(value), "a number"),
    "integer": (lambda value: _number(value) and value == int(value), "a whole number"),
}
CASE_SCHEMA = schema()


def _number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) <= WHOLE


def quoted(name: object) -> str:
    """A name as it can stand in a sentence: short, on one line, in quotes."""
    text = "".join(char if char.isprintable() else "·" for char in str(name)[:60])
    return f"“{text}{'…' if len(str(name)) > 60 else ''}”"


def safe_id(id: object) -> bool:
    """Is this an id we would have made? `constructor` is not: a browser has its own idea of that word."""
    return isinstance(id, str) and bool(_ID.fullmatch(id)) and id != "constructor"


def _parts(schema: Mapping, key: str) -> Iterator[Mapping]:
    # JSON Schema: `properties` and every matching pattern hold; `additionalProperties` where none did.
    known = False
    if key in schema.get("properties", ()):
        known = True
        yield schema["properties"][key]
    for pattern, part in schema.get("patternProperties", {}).items():
        if re.search(pattern, key):
            known = True
            yield part
    if not known and "additionalProperties" in schema:
        yield schema["additionalProperties"]


def complaint(value: object, schema: Mapping, name: str) -> str:
    """What is wrong with `value`, as one sentence about `name`; '' when it fits the JSON Schema.

    Knows the keywords fields.schema() uses: type, required, maxLength, properties, patternProperties,
    additionalProperties (a schema). A test holds it to jsonschema's verdict.
    """
    wanted = schema.get("type", ())
    wanted = (wanted,) if isinstance(wanted, str) else wanted
    if wanted and not any(_TYPES[type][0](value) for type in wanted):
        return f"{quoted(name)} should be {' or '.join(_TYPES[type][1] for type in wanted)}."
    if isinstance(value, str) and len(value) > schema.get("maxLength", STORED):
        return f"{quoted(name)} is longer than {schema.get('maxLength', STORED):,} characters."
    if isinstance(value, Mapping):
        for key in schema.get("required", ()):
            if key not in value:
                return f"{quoted(key)} is missing."
        for key, inner in value.items():
            for part in _parts(schema, key):
                if sentence := complaint(inner, part, key):
                    return sentence
    return ""


def check_map(values: object, what: str, most: int = ANSWERS) -> None:
    """Holds a flat map to its limits; Mistake when it is none, or has too many or too long names."""
    if not isinstance(values, Mapping):
        raise Mistake(f"{quoted(what)} should be a group of names and values.")
    if len(values) > most:
        raise Mistake(f"{quoted(what)} holds more than {most:,} entries.")
    for name in values:
        if len(name) > KEY:
            raise Mistake(f"The name {quoted(name)} is longer than {KEY} characters.")


def check_case(answers: object, profile: object = None) -> None:
    """Holds the answers (and the profile beside them) to the limits and to the schema; Mistake otherwise."""
    check_map(answers, "answers")
    if profile is not None:
        check_map(profile, "profile")
    case = {"answers": answers} if profile is None else {"answers": answers, "profile": profile}
    if sentence := complaint(case, CASE_SCHEMA, "case"):
        raise Mistake(sentence)


def _scalar(value: object) -> bool:
    return isinstance(value, (str, bool)) or _number(value)


def check_record(record: Mapping) -> None:
    """Is this a record of today's format, as far as code may rely on it? Mistake otherwise.

    `id` is any text here (load issues another where it is not safe); answers are text, numbers or booleans.
    """
    if not isinstance(record.get("id"), str):
        raise Mistake("“id” should be text.")
    revision = record.get("revision")
    if type(revision) is not int or not 0 <= revision <= WHOLE:
        raise Mistake("“revision” should be a whole number.")
    for what in ("answers", "stamps"):
        values = record.get(what, None if what == "answers" else {})
        check_map(values, what)
        for name, value in values.items():
            if not _scalar(value):
                raise Mistake(f"{quoted(name)} should be text, a number, or true or false.")
            if isinstance(value, str) and len(value) > SIZE:
                raise Mistake(f"{quoted(name)} is longer than {SIZE:,} characters.")
    earlier = record.get("earlier", [])
    if not isinstance(earlier, list) or len(earlier) > EARLIER:
        raise Mistake(f"“earlier” should be a list of at most {EARLIER:,} replaced answers.")
    for entry in earlier:
        if not isinstance(entry, Mapping) or not isinstance(entry.get("name"), str) or not _scalar(entry.get("value")):
            raise Mistake("“earlier” should list replaced answers, each with a name and a value.")
