"""What an import would do, and doing it.

The law of this module: no word is lost. Where two values of one answer meet,
- both carry a stamp: the later one stays (a tie: the one that is here); a removed answer is a stamp without a
  value;
- otherwise: the one that is here stays, unless it is blank and nobody stamped it.

The other one goes into the record's `earlier` list as {"name", "value", "at"?}, to be restored from
there. Merging the same thing again changes nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import count

from core.contract import EARLIER
from core.document.loading import Document
from core.document.shape import ANSWERS
from core.document.summary import summary
from core.document.versions import migrate
from core.errors import Mistake
from core.fields import field_of
from core.timing import moment

_NONE = object()


@dataclass(frozen=True, slots=True)
class Preview:
    """One case of an import. Verdict: new, same, different. `changes` says in words what would change here.

    `record` is the incoming one; `existing` the one it would be merged into, None when it is new.
    """

    id: str
    verdict: str
    summary: str
    record: Mapping
    existing: Mapping | None = None
    changes: tuple[str, ...] = ()


# ---- one answer ----


def _when(stamp: object) -> float | None:
    """A stamp (milliseconds since 1970, or ISO 8601 with an offset) as a number; None when there is none."""
    if isinstance(stamp, (int, float)) and not isinstance(stamp, bool):
        return float(stamp)
    if not isinstance(stamp, str):
        return None
    try:
        return (moment(stamp) - datetime(1970, 1, 1, tzinfo=UTC)).total_seconds() * 1000
    except (ValueError, OverflowError):
        return None


def _equal(one: object, other: object) -> bool:
    return one == other and isinstance(one, bool) == isinstance(other, bool)


def _takes(here: object, stamp_here: object, there: object, stamp_there: object) -> bool:
    """Does the incoming value replace the one that is here?"""
    when_here, when_there = _when(stamp_here), _when(stamp_there)
    if when_here is not None and when_there is not None:
        return when_there > when_here
    blank = here is _NONE or (isinstance(here, str) and not here.strip())
    return blank and when_here is None and there is not _NONE


def _remember(earlier: list[dict], name: str, value: object, stamp: object) -> None:
    if value is _NONE or (isinstance(value, str) and not value.strip()):
        return
    if not any(entry["name"] == name and _equal(entry["value"], value) for entry in earlier):
        earlier.append({"name": name, "value": value, **({"at": stamp} if stamp is not None else {})})


# ---- one case ----


def merge(existing: Mapping, incoming: Mapping) -> dict:
    """The two records of one case as one, by the law above; `existing` as it is when nothing changes.

    Keeps the existing id; the revision is one more than either. Raises Newer or Mistake for what is no
    record, and Mistake when the two together are more than a record holds.
    """
    existing, incoming = migrate(existing), migrate(incoming)
    answers, stamps = dict(existing["answers"]), dict(existing.get("stamps", {}))
    earlier = list(existing.get("earlier", []))
    for entry in incoming.get("earlier", []):
        _remember(earlier, entry["name"], entry["value"], entry.get("at"))
    theirs, their_stamps = incoming["answers"], incoming.get("stamps", {})
    for name in [*theirs, *(name for name in their_stamps if name not in theirs)]:
        here, there = answers.get(name, _NONE), theirs.get(name, _NONE)
        at, their_at = stamps.get(name), their_stamps.get(name)
        if _equal(here, there):
            if (_when(their_at) or 0) > (_when(at) or 0):
                stamps[name] = their_at
        elif _takes(here, at, there, their_at):
            _remember(earlier, name, here, at)
            if there is _NONE:
                del answers[name]
            else:
                answers[name] = there
            stamps.pop(name, None)
            if their_at is not None:
                stamps[name] = their_at
        else:
            _remember(earlier, name, there, their_at)
    if len(answers) > ANSWERS or len(earlier) > EARLIER:
        raise Mistake(f"Together these two hold more than {ANSWERS:,} answers or {EARLIER:,} replaced ones.")
    merged = {**incoming, **existing, "answers": answers}
    for name, values in (("stamps", stamps), ("earlier", earlier)):
        if values:
            merged[name] = values
    if merged == existing and all(_equal(answers[name], existing["answers"].get(name)) for name in answers):
        return existing
    return {**merged, "revision": max(existing["revision"], incoming["revision"]) + 1}


def merge_profile(existing: Mapping[str, object], incoming: Mapping[str, object] | None) -> dict:
    """The profile that is here, its blanks filled from the incoming one: nobody's signature changes by an
    import.
    """
    merged = dict(existing)
    for name, value in (incoming or {}).items():
        if not str(merged.get(name, "")).strip():
            merged[name] = value
    return merged


# ---- the whole file ----


def _title(name: str) -> str:
    found = field_of(name)
    return found[0].title if found else name


def _changes(existing: Mapping, merged: Mapping) -> tuple[str, ...]:
    before, after = existing["answers"], merged["answers"]
    changed = [
        _title(name)
        for name in [*after, *(name for name in before if name not in after)]
        if not _equal(before.get(name, _NONE), after.get(name, _NONE))
    ]
    kept = len(merged.get("earlier", [])) - len(existing.get("earlier", []))
    sentences = []
    if changed:
        words = sorted(set(changed), key=changed.index)
        more = f" and {len(words) - 5} more" if len(words) > 5 else ""
        sentences.append("Filled in or newer: " + ", ".join(words[:5]) + more + ".")
    if kept > 0:
        sentences.append(
            f"{kept} other {'answer is' if kept == 1 else 'answers are'} kept beside yours, to be restored."
        )
    return tuple(sentences)


def _twin(record: Mapping, existing: Iterable[Mapping]) -> Mapping | None:
    return next((other for other in existing if other["answers"] == record["answers"]), None)


def _unused(id: str, taken: Collection[str]) -> str:
    return next(name for n in count(1) if (name := id if n == 1 else f"{id[:34]}-{n}") not in taken)


def preview(document: Document, existing: Iterable[Mapping]) -> tuple[Preview, ...]:
    """What importing this Document would do to the records that are here, case by case, before anything is
    done.

    A case whose id we issued (a case file has none) is the same as any record with exactly its answers. A new
    case never has the id of a record that is here, readable or not: nothing can be overwritten.
    """
    here: dict[str, Mapping] = {}
    taken: set[str] = set()
    for record in existing:
        try:
            taken.add(record["id"])
            here[record["id"]] = migrate(record)
        except (Mistake, KeyError, TypeError):
            continue
    unreadable = taken - here.keys()
    taken |= {record["id"] for record in document.cases if record["id"] not in document.issued}
    entries = []
    for record in document.cases:
        issued = record["id"] in document.issued
        twin = _twin(record, here.values()) if issued else here.get(record["id"])
        if not twin:
            if issued or record["id"] in unreadable:
                record = {**record, "id": _unused(record["id"], taken)}
            here[record["id"]] = record
            taken.add(record["id"])
            entries.append(Preview(record["id"], "new", summary(record), record))
            continue
        try:
            merged = merge(twin, record)
            changes = _changes(twin, merged)
            here[twin["id"]] = merged  # another case of this file may go into the same record
        except Mistake as error:  # too much for one record: said now, and again by merge
            changes = (str(error),)
        verdict = "different" if changes else "same"
        entries.append(Preview(twin["id"], verdict, summary(record), record, twin, changes))
    return tuple(entries)
