"""A saved case, a backup, and the way between versions: load, dump, migrate, preview, merge, plain text.

The laws of this package: reading answers with a Document or a Mistake and with nothing else, whatever the
bytes; what was read is never changed on the way (export, erase, import: the same bytes); merging never throws
a word away.

    record   {"format": 1, "id", "revision", "answers": {…}, "stamps"?: {…}, "earlier"?: […]} the shell stores
    case     {"answers": {…}, "profile"?: {…}}                                                 people write
    backup   {"afterword": 1, "saved", "profile"?: {…}, "cases": [record, …]}                  is exported

docs/data-format.md describes them to others.
"""

from core.document.dumping import dump, dump_case
from core.document.loading import Aside, Document, load
from core.document.merging import Preview, merge, merge_profile, preview
from core.document.plain import as_text
from core.document.shape import ANSWERS, CASES, DEPTH, EARLIER, KEY, SIZE, safe_id
from core.document.summary import summary
from core.document.versions import BACKUP, FORMAT, MIGRATIONS, migrate

__all__ = [
    "ANSWERS",
    "BACKUP",
    "CASES",
    "DEPTH",
    "EARLIER",
    "FORMAT",
    "KEY",
    "MIGRATIONS",
    "SIZE",
    "Aside",
    "Document",
    "Preview",
    "as_text",
    "dump",
    "dump_case",
    "load",
    "merge",
    "merge_profile",
    "migrate",
    "preview",
    "safe_id",
    "summary",
]
