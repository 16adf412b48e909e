"""The border between the page (site/, in JavaScript) and the core: every name and number that both sides must know.

The law of this module: plain values, one line a name. The build writes site/contract.js from it, and
tests/test_contract.py fails where either side uses a name that is not here, or where nobody uses one that is.
"""

# ---- what the page asks ----

EVERY_REQUEST = ("action", "now", "hour12")

# Action -> what its request may bring besides; the page sends nothing else.
ACTIONS = {
    "home": ("rows", "cases", "show", "find", "only"),
    "case": ("id", "revision", "answers", "profile", "others", "before", "whole", "show"),
    "review": ("answers", "profile", "others", "text", "kind", "aside"),
    "log": ("outcome", "answers"),
    "another-round": ("id", "answers", "profile"),
    "example": (),
    "import-preview": ("text", "link", "fresh", "records"),
    "import-apply": ("text", "link", "fresh", "records", "profile"),
    "paste-preview": ("answers", "profile", "fresh", "zone"),
    "paste-apply": ("answers", "profile", "fresh", "take", "zone"),
    "ics": ("id", "answers", "profile", "address", "task"),
    "text": ("answers", "profile"),
    "link": ("id", "revision", "answers", "profile", "address"),
}

# ---- what the core answers ----

# An answer holds some of these.
ANSWER = (
    "regions",  # name -> HTML
    "effects",  # a list of {"effect": name, …}
    "row",  # what the home screen needs of the case asked about
    "rows",  # the same of several, by id
    "badge",  # the number of tasks due, for the app's icon
    "title",  # what the case is called
    "id",  # the case the regions are of …
    "revision",  # … and its revision: an older answer is dropped
    "whole",  # whether the remarks on its notes are among the regions
    "error",  # {"message", "fault": "user" | "ours"}, then nothing else
    "needs",  # the archive without which there is no answer: to be fetched, and the request put again
    "wants",  # an archive to fetch when there is time, and to render again then
)

# Effect -> what it brings.
EFFECTS = {
    "answer": ("name", "value"),  # store an answer in the open case (null removes it)
    "save": ("filename", "mime", "text"),  # hand the user a file
    "case": ("answers",),  # make a new case from these answers and open it
    "put": ("records", "profile"),  # store these records, with undo
}

# The places of a page that hold rendered HTML; `*` is the name of a field, the key of a note or the id of a row.
REGIONS = (
    "home",
    "case-title",
    "person.*",
    "name.*",
    "first-name.*",
    "problems",
    "crowd",
    "problem.*",
    "day.*",
    "effect.*",
    "sentence.*",
    "by.concerns.*",
    "choices.promised",
    "plan",
    "link",
    "notes",
    "remarks.*",
    "remarks",
    "import",
    "paste",
)

# ---- what the page's own script finds in the HTML ----

# What a button does, its `data-do`.
DEEDS = (
    "add",
    "start",
    "review-told",
    "remove",
    "set",
    "unset",
    "review-set",
    "review-unset",
    "review-back",
    "go-field",
    "copy",
    "share",
    "mail",
    "print",
    "use-old",
    "not-yet",
    "edit-note",
    "use-draft",
    "fix",
    "sent",
    "unsent",
    "sentence",
    "close-sentence",
    "move",
    "archive",
    "delete-case",
    "bring-back",
    "delete-for-good",
    "restore",
    "export-all",
    "export-case",
    "import-apply",
    "save-aside",
    "erase-all",
    "keep",
    "core",
    "start-again",
    "install",
    "undo",
    "dismiss",
    "reload-for-update",
)

# What is shown in one situation only, its `data-when`.
SITUATIONS = (
    "failed",
    "old",
    "old-home",
    "interviews",
    "unsigned",
    "share",
    "update",
    "unsaved",
    "standalone-empty",
    "forgets",
    "install",
    "backup-due",
    "unreadable",
    "space-low",
    "earlier",
    "shared",
    "deleted",
    "safari",
    "review-earlier",
    "filter",
    "nothing-found",
)

# What the script can say, by key (templates/words.html), and what it fills in.
WORDS = {
    "ready": (),
    "core-failed": (),
    "failed-start": (),
    "failed-silent": (),
    "failed-missing": (),
    "failed-wasm": (),
    "failed-killed": (),
    "stopped": (),
    "old": (),
    "soon": (),
    "went-wrong": (),
    "copied": (),
    "copy-by-hand": (),
    "undone": (),
    "removed": (),
    "review-taken": (),
    "set-aside": (),
    "changed": (),
    "switched-off": (),
    "taken-back": (),
    "own-words-removed": (),
    "put-off": (),
    "logged": ("what",),
    "sent": (),
    "not-sent": (),
    "sentence-changed": (),
    "left-out": (),
    "moved": (),
    "answered": (),
    "as-typed": (),
    "shortened": (),
    "archived": (),
    "unarchived": (),
    "deleted": (),
    "deleted-no-copy": (),
    "deleted-elsewhere": (),
    "imported": ("count",),
    "filled": (),
    "read-in": (),
    "no-text": (),
    "to-review": (),
    "import-refused": (),
    "recovered": (),
    "restored": (),
    "restore": (),
    "deleted-at": ("name", "when"),
    "bring-back": (),
    "delete-for-good": (),
    "overwritten": (),
    "saved-file": ("filename",),
    "saved-too-large": ("filename",),
    "file-too-large": ("limit",),
    "unsaved-full": (),
    "unsaved-off": (),
    "unsaved-damaged": (),
    "unsaved-newer": (),
    "unsaved-deleted": (),
    "an-interview": (),
    "case-missing": (),
    "case-damaged": (),
    "case-newer": (),
    "erased": (),
    "last-backup": ("when",),
    "save-aside": (),
    "aside-damaged": ("size",),
    "aside-newer": ("size",),
    "aside-aside": ("size",),
}

# ---- what is stored ----

PREFIX = "afterword/"  # of every key in localStorage
# The keys behind it; one that ends in a slash goes on with the id of a case (of what was set aside, with a time).
STORED = (
    "case/",  # a record
    "row/",  # what the home screen needs of it
    "view/",  # the regions last shown of it, or of home
    "deleted/",  # a record that can still be brought back
    "aside/",  # bytes that could not be read, untouched
    "profile",  # the user's own name, phone and email
    "draft",  # the note on the page "review a note"
    "settings",  # when the last backup was made, and what the browser was asked
)
FORMAT = 1  # of a record
BACKUP = 1  # of the file around the records

# ---- browsers ----

# The oldest the page's own script runs in, and the oldest that run Python. The first is what esbuild writes for; the
# second follows from Pyodide (exceptions in WebAssembly, static blocks) and PyScript (module workers).
OLDEST = {
    "page": {"chrome": "93", "firefox": "92", "safari": "15.4"},
    "python": {"chrome": "98", "firefox": "114", "safari": "16.4"},
}

# ---- limits ----

SIZE = 5_000_000  # characters in a file that is read; more than a browser keeps for a site
PASTED = 100_000  # characters that are read of an invitation, a mail or a talk
CASES = 2_000  # in a file
EARLIER = 2_000  # replaced answers one case may keep
