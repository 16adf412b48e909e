"""A saved case, a backup, and the way between versions: load, migrate, preview, merge, plain text.

The laws of this package: reading answers with a Document or a Mistake and with nothing else, whatever the
bytes; what was read is never changed on the way (export, erase, import: the same bytes); merging never throws
a word away.

    record   {"format": 1, "id", "revision", "answers": {…}, "stamps"?: {…}, "earlier"?: […]} the shell stores
    case     {"answers": {…}, "profile"?: {…}}                                                 people write
    backup   {"afterword": 1, "saved", "profile"?: {…}, "cases": [record, …]}                  site/dump.js writes

docs/data-format.md describes them to others.
"""

from core.document import link
from core.document.encoding import garbled
from core.document.loading import Aside, Document, load
from core.document.merging import Preview, merge, merge_profile, preview
from core.document.plain import as_text, file_name, plan_as_text
from core.document.shape import ANSWERS, DEPTH, KEY, safe_id
from core.document.summary import summary
from core.document.versions import MIGRATIONS, migrate

__all__ = [
    "ANSWERS",
    "DEPTH",
    "KEY",
    "MIGRATIONS",
    "Aside",
    "Document",
    "Preview",
    "as_text",
    "file_name",
    "garbled",
    "link",
    "load",
    "merge",
    "merge_profile",
    "migrate",
    "plan_as_text",
    "preview",
    "safe_id",
    "summary",
]
