"""The restored core, outside a browser: what tests and `make profile` ask it, and how."""

from __future__ import annotations

import json
import subprocess
from itertools import islice
from pathlib import Path

from test_app import CASES, NOW, moments, requests
from test_fuzz import Oddities
from test_paste import DEFECTS, ROOMS, SAMPLES, TALKS
from test_review import EXAMPLES

from builder.dictionary import module
from builder.files import Files, archive, write
from builder.packages import later, packages
from builder.paths import ROOT
from builder.snapshot import snapshot

MISSPELT = "Dear Ana, thank you for showing me the labratory in Lisbon. I would be glad to join you. Ines"


def asked(every: int = 3) -> list[str]:
    """What a page can ask about the cases of tests/cases/, at every so manieth moment of their lives, and about every
    so manieth text of the tests."""
    about_cases = [
        {"action": action, "now": now, **more}
        for name, case in CASES.items()
        for now in moments(case["answers"])[::every]
        for action, more in requests(name)
    ]
    reviews = [MISSPELT, *[example.text for _, example in EXAMPLES][::every]]
    pastes = [*[text for _, text, _ in [*ROOMS, *TALKS]][::every], *[defect["text"] for defect in DEFECTS][::every]]
    about_texts = [
        *[{"action": "review", "now": NOW, "text": text} for text in reviews],
        *[
            {"action": action, "now": NOW, "answers": {"told": text}, "profile": {}, "fresh": "p1"}
            for text in pastes
            for action in ("paste-preview", "paste-apply")
        ],
    ]
    return [json.dumps({"hour12": False, **request}) for request in about_cases + about_texts]


def everything() -> list[str]:
    """All of that, every sample and every note of the tests, and odd requests by the thousand."""
    notes = [path.read_text("utf-8") for path in sorted((ROOT / "tests/notes").rglob("*.txt"))]
    texts = [text for _, text, _ in SAMPLES] + [part for note in notes for part in note.split("\n=== ")]
    more = [
        {"action": action, "now": NOW, "text": text, "answers": {"told": text}, "profile": {}, "fresh": "p1"}
        for text in texts
        for action in ("review", "paste-preview", "paste-apply")
    ]
    return asked(every=1) + [json.dumps(request) for request in [*more, *islice(Oddities(18), 3000)]]


def restored(halves: Files, questions: list[str], folder: Path) -> dict:
    """What tests/restored.mjs finds: `answers`, how often the `cold` half was called, and which functions `ran`."""
    memory, calendar, facts = snapshot(packages(), later(), halves)
    content = {
        "snapshot": memory,
        "calendar.zip": calendar,
        "spelling.zip": archive(module()),
        "facts.json": json.dumps(facts).encode(),
        "requests.json": json.dumps(questions).encode(),
        **{f"halves/{name}": half for name, half in halves.items()},
    }
    write(content, folder)
    subprocess.run(["node", ROOT / "tests/restored.mjs", folder], cwd=ROOT, check=True)
    return json.loads((folder / "answers.json").read_text())
