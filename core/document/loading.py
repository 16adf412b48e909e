"""Reading a file into cases: a case file, a single record, or a backup.

The law of this module: always a Document or a Mistake, in time that grows with the file and no faster. One
bad case in a backup is set aside with its reason; the others open.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import accumulate

from core.contract import BACKUP, CASES, SIZE
from core.document.encoding import garbled
from core.document.shape import DEPTH, check_case, quoted, safe_id
from core.document.summary import summary
from core.document.versions import migrate, version_of
from core.document.wrong import WANTED, broken, decode, seems
from core.errors import Mistake
from core.fields import STORED, field_of

LOST = "\ufffd"  # what stands for bytes that are no UTF-8
_STRINGS = re.compile(r'"(?:[^"\\]++|\\.)*+"?', re.DOTALL)
_NOT_BRACKETS = re.compile(r"[^\[\]{}]+")
_STEP = {"[": 1, "{": 1, "]": -1, "}": -1}


@dataclass(frozen=True, slots=True)
class Aside:
    """A case in a backup that could not be read: which one it seems to be, and why; or one `answer` of a case."""

    summary: str
    why: str
    answer: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """What a file held. Kind: case, record, backup. `cases` are records of today's format, ids all different.

    `issued` are the ids that come from the caller because the file had none or an unsafe one. `saved` is the
    time a backup says it was made, as text; `profile` is None when the file has none. `lost` are the answers in
    which letters are missing, because the file was saved again in another encoding; in those of `changed` other
    letters stand.
    """

    kind: str
    cases: tuple[dict, ...]
    profile: dict | None = None
    saved: str = ""
    issued: frozenset[str] = frozenset()
    aside: tuple[Aside, ...] = ()

    @property
    def lost(self) -> tuple[str, ...]:
        """Names of the answers in which letters are missing."""
        return tuple(
            name
            for record in self.cases
            for name, value in record["answers"].items()
            if isinstance(value, str) and LOST in value
        )

    @property
    def changed(self) -> tuple[str, ...]:
        """The answers, and what the profile says, in which letters were changed by another encoding."""
        values = [value for record in self.cases for value in record["answers"].values()]
        values += (self.profile or {}).values()
        return tuple(value for value in values if isinstance(value, str) and garbled(value))

    @property
    def answers(self) -> Mapping[str, object]:
        """The answers of the first case: all there is in a case file."""
        return self.cases[0]["answers"] if self.cases else {}


def _object(pairs: list[tuple[str, object]]) -> dict:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for number, name in enumerate(names) if name in names[:number])
        raise Mistake(f"This file says {quoted(twice)} twice, so it is not clear which one counts. Keep one of them.")
    found.pop("__proto__", None)  # never an answer of ours, and in a browser no harmless name
    return found


def _parse(text: str) -> object:
    """JSON in, values out; numbers a browser cannot hold become infinite and are refused where they stand."""
    if sentence := seems(text):
        raise Mistake(sentence)
    if len(text) > SIZE:
        raise Mistake(f"This file is larger than {SIZE // 1_000_000} MB, the most that can be read. {WANTED}")
    brackets = _NOT_BRACKETS.sub("", _STRINGS.sub("", text))
    if max(accumulate(map(_STEP.__getitem__, brackets)), default=0) > DEPTH:
        raise Mistake(f"This file is nested deeper than {DEPTH} levels. {WANTED}")
    try:
        return json.loads(
            text,
            object_pairs_hook=_object,
            parse_int=lambda digits: int(digits) if len(digits) <= 17 else math.inf,
            parse_float=lambda digits: float(digits) if len(digits) <= 400 else math.inf,
            parse_constant=lambda name: math.inf,
        )
    except json.JSONDecodeError as error:
        raise Mistake(broken(text, error)) from None


def _fresh(first: str, taken: set[str]) -> Iterator[str]:
    # first, first-2, first-3 … ; an id from the caller is itself not trusted.
    first = first[:34] if safe_id(first) else "case"
    number = 1
    while True:
        id = first if number == 1 else f"{first}-{number}"
        number += 1
        if id not in taken:
            yield id


def _tidy(record: dict) -> dict:
    """The record with no blank in any id within its names: `people.Anna Maria.name` is `people.Anna_Maria.name`.

    A page tells ids apart by blanks. A finding's words in `ignored.…` are no id and stay.
    """

    def tidy(name: str) -> str:
        known = not name.startswith("ignored.") and field_of(name)
        return "_".join(name.split()) if known else name

    def tidy_map(values: Mapping) -> dict:
        tidied = {tidy(name): value for name, value in values.items()}
        if len(tidied) < len(values):
            raise Mistake("Two answers have names that differ only in their blanks.")
        return tidied

    if not any(char.isspace() for what in ("answers", "stamps") for name in record.get(what, ()) for char in name):
        return record
    record = {**record, **{what: tidy_map(record[what]) for what in ("answers", "stamps") if what in record}}
    if "earlier" in record:
        record["earlier"] = [{**entry, "name": tidy(entry["name"])} for entry in record["earlier"]]
    for name, value in record["answers"].items():
        if name.startswith("concerns.") and name.endswith(".by") and isinstance(value, str):
            record["answers"][name] = "_".join(value.split())
    return record


def _shortened(record: dict) -> tuple[dict, list[Aside]]:
    """The record without the answers that are longer than any may be, and what was set aside."""
    answers = record["answers"]
    if not isinstance(answers, Mapping):
        return record, []
    long = [name for name, value in answers.items() if isinstance(value, str) and len(value) > STORED]
    kept = {name: value for name, value in answers.items() if name not in long}
    what = summary(record)
    return {**record, "answers": kept}, [
        Aside(what, f"It is longer than {STORED:,} characters, the most that can be kept.", name) for name in long
    ]


def _case(data: Mapping, fresh: str) -> Document:
    profile = data.get("profile")
    record, aside = _shortened(_tidy(migrate({"answers": data["answers"], "format": 0})))
    check_case(record["answers"], profile)
    id = next(_fresh(fresh, set()))
    return Document("case", ({**record, "id": id},), profile, issued=frozenset({id}), aside=tuple(aside))


def _record(data: object) -> tuple[dict, list[Aside]]:
    record, aside = _shortened(_tidy(migrate(data)))
    check_case(record["answers"])
    return record, aside


def _with_ids(records: list[dict], fresh: str) -> tuple[tuple[dict, ...], frozenset[str]]:
    # The first of several with one id keeps it; an exact copy is dropped.
    taken = {record["id"] for record in records}
    ids = _fresh(fresh, taken)
    kept: dict[str, dict] = {}
    issued = set()
    for record in records:
        if kept.get(record["id"]) == record:
            continue
        if record["id"] in kept or not safe_id(record["id"]):
            record = {**record, "id": next(ids)}
            issued.add(record["id"])
        kept[record["id"]] = record
    return tuple(kept.values()), frozenset(issued)


def _backup(data: Mapping, fresh: str) -> Document:
    version_of(data["afterword"], BACKUP, "This backup")
    found, saved, profile = data.get("cases"), data.get("saved", ""), data.get("profile")
    if not isinstance(found, list):
        raise Mistake("This backup has no list of cases.")
    if len(found) > CASES:
        raise Mistake(f"This backup holds more than {CASES:,} cases, the most that can be read.")
    check_case({}, profile)
    records, aside = [], []
    for data in found:
        try:
            record, left_out = _record(data)
            records.append(record)
            aside += left_out
        except Mistake as error:
            aside.append(Aside(summary(data), str(error)))
    if aside and not records:
        raise Mistake(f"No case in this backup could be read. The first one: {aside[0].why}")
    cases, issued = _with_ids(records, fresh)
    return Document("backup", cases, profile, saved if isinstance(saved, str) else "", issued, tuple(aside))


def load(text: str | bytes, fresh: str = "case") -> Document:
    """Reads a case file, a record or a backup; Mistake with one plain sentence for anything else, Newer for
    the future.

    `fresh` is an unused id from the caller: a case without a safe id gets it (the next ones `<fresh>-2`, …).
    A name that stands twice in one object is refused; unknown names of answers are kept.
    """
    data = _parse(decode(text))
    if isinstance(data, dict):
        if "afterword" in data:
            return _backup(data, fresh)
        if "format" in data:
            record, aside = _record(data)
            cases, issued = _with_ids([record], fresh)
            return Document("record", cases, issued=issued, aside=tuple(aside))
        if "answers" in data:
            return _case(data, fresh)
    raise Mistake(f"This is JSON, but nothing that Afterword saved. {WANTED}")
