"""From any version of a record to today's, one step at a time.

The law of this module: a released step is never edited. A new format adds one function, one line in
MIGRATIONS and one frozen example in tests/records/; a test asserts that the steps are consecutive and that
every example opens.
"""

from __future__ import annotations

from collections.abc import Mapping

from core.contract import FORMAT
from core.document.shape import check_record
from core.errors import Mistake, Newer


def _from_0(case: Mapping) -> dict:
    """A case file, or a record from before records had a number: its answers are all there is to keep."""
    revision = case.get("revision", 0)
    return {"format": 1, "id": case.get("id", ""), "revision": revision, "answers": case.get("answers")}


MIGRATIONS = {0: _from_0}  # from this version to the next


def version_of(value: object, newest: int, what: str) -> int:
    """The version a file or record says it has; Newer when it is beyond `newest`, Mistake when it is no
    version.
    """
    if type(value) is not int or value < 0:
        raise Mistake(f"{what} does not say in which format it is written.")
    if value > newest:
        raise Newer(
            f"{what} was written by a newer version of Afterword (format {min(value, 10**6)}, this one reads "
            f"up to {newest}). Nothing was changed; open it again after an update."
        )
    return value


def migrate(record: object) -> dict:
    """The record in today's format: itself when it is, else brought here step by step. The input stays as it
    is.

    Raises Newer for a later format, Mistake for what is no record (answers that are not text, number or
    boolean …). Whether the answers make sense is not asked here: a mistyped one is shown to the user, not
    refused.
    """
    if not isinstance(record, Mapping):
        raise Mistake("This is not a saved case.")
    version = version_of(record.get("format", 0), FORMAT, "This case")
    found = record if isinstance(record, dict) else dict(record)
    for step in range(version, FORMAT):
        found = MIGRATIONS[step](found)
    check_record(found)
    return found
