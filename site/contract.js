// The border between page and core. The build writes it from core/contract.py: change it there.

export const EVERY_REQUEST = /** @type {const} */ ([
  "action",
  "now",
  "hour12"
]);
export const ACTIONS = /** @type {const} */ ({
  "home": [
    "rows",
    "cases",
    "show",
    "find",
    "only"
  ],
  "case": [
    "id",
    "revision",
    "answers",
    "profile",
    "others",
    "before",
    "whole",
    "show"
  ],
  "review": [
    "answers",
    "profile",
    "others",
    "text",
    "kind",
    "aside"
  ],
  "log": [
    "outcome",
    "answers"
  ],
  "another-round": [
    "id",
    "answers",
    "profile"
  ],
  "example": [],
  "import-preview": [
    "text",
    "link",
    "fresh",
    "records"
  ],
  "import-apply": [
    "text",
    "link",
    "fresh",
    "records",
    "profile"
  ],
  "paste-preview": [
    "answers",
    "profile",
    "fresh",
    "zone"
  ],
  "paste-apply": [
    "answers",
    "profile",
    "fresh",
    "take",
    "zone"
  ],
  "ics": [
    "id",
    "answers",
    "profile",
    "address",
    "task"
  ],
  "text": [
    "answers",
    "profile"
  ],
  "link": [
    "id",
    "revision",
    "answers",
    "profile",
    "address"
  ]
});
export const ANSWER = /** @type {const} */ ([
  "regions",
  "effects",
  "row",
  "rows",
  "badge",
  "title",
  "id",
  "revision",
  "whole",
  "error",
  "needs",
  "wants"
]);
export const EFFECTS = /** @type {const} */ ({
  "answer": [
    "name",
    "value"
  ],
  "save": [
    "filename",
    "mime",
    "text"
  ],
  "case": [
    "answers"
  ],
  "put": [
    "records",
    "profile"
  ]
});
export const REGIONS = /** @type {const} */ ([
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
  "paste"
]);
export const DEEDS = /** @type {const} */ ([
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
  "reload-for-update"
]);
export const SITUATIONS = /** @type {const} */ ([
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
  "nothing-found"
]);
export const WORDS = /** @type {const} */ ({
  "ready": [],
  "core-failed": [],
  "failed-start": [],
  "failed-silent": [],
  "failed-missing": [],
  "failed-wasm": [],
  "failed-killed": [],
  "stopped": [],
  "old": [],
  "soon": [],
  "went-wrong": [],
  "copied": [],
  "copy-by-hand": [],
  "undone": [],
  "removed": [],
  "review-taken": [],
  "set-aside": [],
  "changed": [],
  "switched-off": [],
  "taken-back": [],
  "own-words-removed": [],
  "put-off": [],
  "logged": [
    "what"
  ],
  "sent": [],
  "not-sent": [],
  "sentence-changed": [],
  "left-out": [],
  "moved": [],
  "answered": [],
  "as-typed": [],
  "shortened": [],
  "archived": [],
  "unarchived": [],
  "deleted": [],
  "deleted-no-copy": [],
  "deleted-elsewhere": [],
  "imported": [
    "count"
  ],
  "filled": [],
  "read-in": [],
  "no-text": [],
  "to-review": [],
  "import-refused": [],
  "recovered": [],
  "restored": [],
  "restore": [],
  "deleted-at": [
    "name",
    "when"
  ],
  "bring-back": [],
  "delete-for-good": [],
  "overwritten": [],
  "saved-file": [
    "filename"
  ],
  "saved-too-large": [
    "filename"
  ],
  "file-too-large": [
    "limit"
  ],
  "unsaved-full": [],
  "unsaved-off": [],
  "unsaved-damaged": [],
  "unsaved-newer": [],
  "unsaved-deleted": [],
  "an-interview": [],
  "case-missing": [],
  "case-damaged": [],
  "case-newer": [],
  "erased": [],
  "last-backup": [
    "when"
  ],
  "save-aside": [],
  "aside-damaged": [
    "size"
  ],
  "aside-newer": [
    "size"
  ],
  "aside-aside": [
    "size"
  ]
});
export const PREFIX = "afterword/";
export const STORED = /** @type {const} */ ([
  "case/",
  "row/",
  "view/",
  "deleted/",
  "aside/",
  "profile",
  "draft",
  "settings"
]);
export const FORMAT = 1;
export const BACKUP = 1;
export const OLDEST = /** @type {const} */ ({
  "page": {
    "chrome": "93",
    "firefox": "92",
    "safari": "15.4"
  },
  "python": {
    "chrome": "98",
    "firefox": "114",
    "safari": "16.4"
  }
});
export const SIZE = 5000000;
export const PASTED = 100000;
export const CASES = 2000;
export const EARLIER = 2000;
