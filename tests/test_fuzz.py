"""Odd input at the door, by the thousand: what a damaged record, another program's file or a wrong clock can bring. A
user's mistake is told as one; none may be a fault of ours.
"""

from __future__ import annotations

import json
import os
import random
from collections import Counter
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path

from core.app import handle
from core.fields import FIELDS
from core.kinds import KINDS

SOAK = int(os.environ.get("SOAK", "1"))
CALLS = 5_000 if SOAK == 1 else 100_000
CASES = [json.loads(path.read_text("utf-8")) for path in sorted(Path(__file__).parent.glob("cases/*.json"))]
NOW = "2026-11-24T17:45:00+01:00"

# Clocks that are wrong, but that a phone can show.
CLOCKS = (
    NOW, NOW, NOW, "1970-01-01T00:00:00+00:00", "2026-12-24T23:59:59+14:00", "2028-02-29T12:00:00-12:00",
    "9999-12-31T23:59:59-12:00", "9999-12-31T23:59:59+14:00", "9999-11-24T17:45:00+01:00", "0001-01-01T00:00:00+14:00",
    "0001-01-01T00:00:00-12:00",
)  # fmt: skip

# What may stand where text, a date, a number or a tick is awaited.
ODD = (
    "", " ", "x", "\ud83d", "\ude00", "a\ud83d b", "😀", "\x00", "\u202eabc", "\ufeff", "\u2028", "{{ 7*7 }}", "<b>",
    "2026-11-18", "2026-11-18T10:00", "2026-11-18T10:00:00", "2026-11-18T10:00:00Z", "2026-11-18T10:00:00+01:00",
    "9999-12-31", "9999-12-31T23:59:59-12:00", "0001-01-01", "0001-01-01T00:00:00+14:00", "2026-02-30", "20261118",
    "2026-W47-3", "24:00", "25:61", "-1", "0", "1e999", "NaN", "null", "toString", "__proto__", "out", "yes", ".", "ß",
    "Ana, Bo and Cy", "Dr.", "O’Brien-Łukasz", "a" * 300, "Dear Ana,\n\nthank you!!\n", "http://x.example/?q=\ud83d",
    "+1 (555) 0100", "%s%n",
    0, 1, -1, 7, 366, 10**9, 10**30, 0.5, -0.0, 1e308, float("inf"), float("nan"), True, False, None,
    [], ["a"], {}, {"a": 1},
)  # fmt: skip
IDS = (
    "a", "x1", "\ud83d", "\ude00b", "a.b", "", " ", "__proto__", "*", "thank-you", "thank-you.a", "é", "1", "a/b",
    "x" * 80,
)  # fmt: skip
NAMES = [field.name for field in FIELDS]


class Oddities:
    """Requests as the page makes them, of records that hold anything."""

    def __init__(self, seed: int):
        self.random = random.Random(seed)

    def odd(self) -> object:
        return deepcopy(self.random.choice(ODD))

    def id(self) -> str:
        return self.random.choice(IDS)

    def answers(self) -> dict:
        """A case with a few answers changed, added or gone."""
        found = dict(self.random.choice(CASES)["answers"]) if self.random.random() < 0.4 else {"ended": NOW}
        for _ in range(self.random.randint(0, 6)):
            found[self.random.choice(NAMES).replace("*", self.id(), 1)] = self.odd()
        for name in self.random.sample(sorted(found), min(len(found), self.random.randint(0, 3))):
            if self.random.random() < 0.5:
                found[name] = self.odd()
            else:
                del found[name]
        return found

    def profile(self) -> dict:
        return {name: self.odd() for name in ("name", "phone", "email") if self.random.random() < 0.4}

    def record(self) -> dict:
        stamps = {name: self.odd() for name in self.random.sample(NAMES, 2)}
        more = {"stamps": stamps} if self.random.random() < 0.5 else {}
        return {"format": 1, "id": self.id(), "revision": 1, "answers": self.answers(), **more}

    def file(self) -> str:
        """A backup, one value of which is odd; or its text, cut or changed."""
        whole = {"afterword": 1, "saved": NOW, "cases": [self.record()], "profile": self.profile()}
        self.spoil(whole)
        text = json.dumps(whole, ensure_ascii=self.random.random() < 0.5)
        if self.random.random() < 0.2:
            at = self.random.randrange(len(text))
            text = text[:at] + self.random.choice(("", "\ud83d", "}", '"', "0", text[:at][-9:])) + text[at + 1 :]
        return text

    def spoil(self, value: object) -> None:
        """Puts something odd somewhere into a map or list."""
        while isinstance(value, (dict, list)) and value:
            key = self.random.choice(sorted(value) if isinstance(value, dict) else range(len(value)))
            if not isinstance(value[key], (dict, list)) or self.random.random() < 0.15:
                value[key] = self.odd()
                return
            value = value[key]

    def row(self) -> dict:
        """A row of the home screen, as the core itself made it of such a case at another time."""
        record = {"id": "x", "answers": self.answers()}
        made = json.loads(handle(json.dumps({"action": "home", "now": self.clock(), "cases": [record]})))
        return {"id": self.id(), "row": made.get("rows", {}).get("x")}

    def clock(self) -> str:
        return self.random.choice(CLOCKS)

    def text(self) -> str:
        parts = [part for part in map(str, ODD) if part]
        return "\n".join(self.random.choices(parts, k=self.random.randint(0, 6)))

    def request(self) -> dict:
        about = {"id": self.id(), "revision": 1, "answers": self.answers(), "profile": self.profile()}
        others = [{"company": self.odd_text(), "people": [self.odd_text()]}] if self.random.random() < 0.3 else []
        action, more = self.random.choice(
            (
                ("home", {"rows": [], "cases": [self.record()], "find": self.odd_text(), "only": self.odd_text()}),
                ("home", {"rows": [self.row()], "cases": [], "show": self.random.choice(("50", 1, "100"))}),
                ("case", {**about, "others": others, "whole": self.random.random() < 0.3, "before": self.answers()}),
                ("case", {**about, "whole": False}),
                ("case", {**about, "whole": False}),
                ("review", {**about, "text": self.text(), "kind": self.random.choice((*KINDS, "x")), "aside": {}}),
                (
                    "log",
                    {"outcome": self.random.choice(("waiting", "heard", "invited", "rejected", "offer", "withdrawn"))},
                ),
                ("another-round", about),
                ("example", {}),
                ("import-preview", {"text": self.file(), "fresh": "f1", "records": [self.record()]}),
                (
                    "import-apply",
                    {"text": self.file(), "fresh": "f1", "records": [self.record()], "profile": self.profile()},
                ),
                ("paste-preview", {**about, "text": self.text(), "fresh": "f1"}),
                ("paste-apply", {**about, "text": self.text(), "fresh": "f1", "take": self.odd_text()}),
                ("ics", {**about, "address": "https://a.example/#/", "task": self.random.choice((None, "check-in"))}),
                ("text", about),
            )
        )
        return {"action": action, "now": self.clock(), "hour12": self.random.random() < 0.5, **more}

    def odd_text(self) -> str:
        value = self.odd()
        return value if isinstance(value, str) else "x"

    def __iter__(self) -> Iterator[dict]:
        while True:
            yield self.request()


# ---- what was found once ----


def ask(action: str, now: str = NOW, **more: object) -> dict:
    return json.loads(handle(json.dumps({"action": action, "now": now, **more})))


def test_a_backup_that_names_a_day_only_says_that_day():
    file = json.dumps(
        {"afterword": 1, "saved": "2026-11-18", "cases": [{"format": 1, "id": "a", "revision": 1, "answers": {}}]}
    )
    assert "Wed 18 Nov 2026" in ask("import-preview", text=file, records=[], fresh="f")["regions"]["import"]
    for odd in ("soon", "2026-11-18T10:00", ""):
        shown = ask("import-preview", text=file.replace("2026-11-18", odd), records=[], fresh="f")
        assert "error" not in shown, odd


def test_an_id_that_is_half_an_emoji_is_as_good_as_another():
    half = "\ud83d"
    answers = {"company": "Acme", "ended": NOW, f"people.{half}.name": "Ana Ruiz", f"sent.thank-you.{half}": NOW}
    about = {"id": half, "revision": 1, "answers": answers}
    assert "Ana" in ask("case", **about)["regions"]["notes"]
    for action in ("home", "text", "ics", "another-round"):
        answer = ask(action, **about, cases=[about])
        assert answer.get("error", {}).get("fault") != "ours", action
    file = json.dumps({"afterword": 1, "saved": NOW, "cases": [{"format": 1, **about}]})
    (put,) = ask("import-apply", text=file, records=[], fresh="f")["effects"]
    assert put["records"]


def test_a_clock_that_is_centuries_off_still_has_a_plan():
    answers = {"company": "Acme", "ended": NOW, "people.a.name": "Ana Ruiz"}
    for now in CLOCKS:
        shown = ask("case", now, id="a", revision=1, answers=answers, whole=True)
        assert shown["regions"]["plan"].strip() and shown["title"] == "Acme", now
        assert "effects" in ask("example", now)


def test_somebody_who_is_a_title_only_is_no_fault_in_a_paste():
    answer = ask("paste-preview", answers={"people.a.name": "Dr."}, text="She asked whether I can start.", fresh="n")
    assert "paste" in answer["regions"]


# ---- by the thousand ----


def test_odd_input_is_never_a_fault_of_ours():
    faults: Counter[str] = Counter()
    first: dict[str, str] = {}
    for _, request in zip(range(CALLS), Oddities(17), strict=False):
        answer = json.loads(handle(json.dumps(request)))
        if answer.get("error", {}).get("fault") == "ours":
            kind = f"{request['action']}: {answer['error']['message'][:160]}"
            faults[kind] += 1
            first.setdefault(kind, json.dumps(request)[:1500])
    assert not faults, "\n".join(f"{count} × {kind}\n  {first[kind]}" for kind, count in faults.most_common())
