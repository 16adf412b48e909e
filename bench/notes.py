"""`python -m bench.notes`: what can be counted of the notes, beside the goals; docs/notes.md has how they were read.

Three sets in bench/notes/: 30 cases as they were typed, the same completed through the starters, and ten users of one
job. The goals hold for the ready notes of completed cases; a case as typed must ask where it cannot stand.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from bench.report import table
from core import notes
from core.fields import read_case
from core.kinds import KINDS
from core.model import Note
from core.notes.sentence import COURTESY, FACT, THEIRS
from core.timing import moment

HERE = Path(__file__).parent / "notes"
SETS = {"typed": "as typed", "completed": "completed", "ten": "ten of one job"}
# When each kind is looked at: the evening of the interview, and the days on which the later ones are due.
DAYS = {"check-in": "2026-12-08T10:00:00+01:00", "final": "2026-12-16T10:00:00+01:00"}
EVENING = "2026-11-26T18:00:00+01:00"
LONG = 8  # words of a sentence of ours that a second reader would know again


@dataclass(frozen=True)
class Written:
    """One note of one case."""

    case: str
    note: Note

    @property
    def words(self) -> int:
        return len(self.note.body.split())

    @property
    def share(self) -> float:
        """The user's words among all, in percent."""
        return 100 * sum(len(self.note.body[a:b].split()) for a, b in self.note.spans) / max(self.words, 1)

    @property
    def before(self) -> int:
        """Words of ours before the first of the user's."""
        start = self.note.spans[0][0] if self.note.spans else len(self.note.body)
        return len(self.note.body[:start].split())

    @property
    def ours(self) -> list[str]:
        """The sentences that hold no word of the user's."""
        shown = [slot for slot in self.note.slots if slot.end and slot.label != THEIRS]
        return [text for slot in shown for text in re.split(r"(?<=[.?!]) ", slot.text)]

    @property
    def outside(self) -> str:
        """Everything that is not the user's."""
        text = self.note.body
        for start, end in reversed(self.note.spans):
            text = text[:start] + text[end:]
        return text


def written(folder: str, kind: str) -> list[Written]:
    """Every note of a kind in a set."""
    found = []
    for path in sorted((HERE / folder).glob("*.json")):
        data = json.loads(path.read_text("utf-8"))
        answers = dict(data["answers"])
        if kind != "thank-you":
            answers |= {f"sent.thank-you.{id}": EVENING for id in _people(answers)}
        if kind == "final":
            answers["sent.check-in"] = DAYS["check-in"]
        case = read_case(answers, data.get("profile"))
        ids = [person.id for person in case.people] if KINDS[kind].whose == "person" else [None]
        found += [Written(path.stem, notes.draft(case, kind, id, moment(DAYS.get(kind, EVENING)))) for id in ids]
    return found


def _people(answers: dict) -> list[str]:
    return list(dict.fromkeys(name.split(".")[1] for name in answers if name.startswith("people.")))


def _third(note: Note) -> bool:
    """He or she did or said something, in a note that counts as ready."""
    return note.ready and bool(
        re.search(r"\b(?:he|she) (?:told|said|showed|asked|thinks|explained)\b", note.body, re.I)
    )


def _repeated(found: Iterable[Written]) -> list[str]:
    """Sentences of ours over eight words that stand in the notes of more than one case."""
    seen: dict[str, set[str]] = {}
    for it in found:
        for text in it.ours:
            if len(text.split()) > LONG:
                seen.setdefault(text, set()).add(it.case)
    return [text for text, cases in seen.items() if len(cases) > 1]


def _of(values: list, how: Callable) -> str:
    return f"{how(values):.0f}" if values else "none ready"


def rows() -> list[tuple[str, ...]]:
    """The table: what, a column for each set, the goal."""
    thanks = {name: written(name, "thank-you") for name in SETS}
    ready = {name: [it for it in found if it.note.ready] for name, found in thanks.items()}
    later = {kind: {name: [it for it in written(name, kind) if it.note.ready] for name in SETS} for kind in DAYS}

    def row(what: str, of: Callable[[str], str], goal: str = "") -> tuple[str, ...]:
        return (what, *(of(name) for name in SETS), goal)

    def longest(name: str) -> str:
        return str(max((len(text.split()) for it in ready[name] for text in it.ours), default=0))

    def unlabelled(name: str) -> str:
        labels = Counter(slot.label for it in thanks[name] for slot in it.note.slots)
        return str(sum(labels[label] for label in labels.keys() - {COURTESY, FACT, THEIRS}))

    def share(kind: str) -> Callable[[str], str]:
        return lambda name: _of([it.share for it in later[kind][name]], median)

    return [
        row("thank-yous", lambda name: str(len(thanks[name]))),
        row("… ready as they stand", lambda name: str(len(ready[name]))),
        row("… that ask for something", lambda name: str(sum(bool(it.note.missing) for it in thanks[name]))),
        row(
            "with a label and a colon",
            lambda name: str(sum(bool(re.search(r":(?!\d)", it.outside)) for it in thanks[name])),
            "0",
        ),
        row("in the third person, ready", lambda name: str(sum(_third(it.note) for it in thanks[name])), "0"),
        row("user's words, median %", lambda name: _of([it.share for it in ready[name]], median), "≥ 45"),
        row("… in a check-in", share("check-in"), "≥ 20"),
        row("… in a final", share("final"), "≥ 10"),
        row(
            "words before the user's first, median", lambda name: _of([it.before for it in ready[name]], median), "≤ 12"
        ),
        row("words, fewest", lambda name: _of([it.words for it in ready[name]], min), "50"),
        row("words, median", lambda name: _of([it.words for it in ready[name]], median)),
        row("words, most", lambda name: _of([it.words for it in ready[name]], max), "125"),
        row("longest sentence of ours, words", longest, "≤ 14"),
        row("sentences of ours over 8 words in two users' notes", lambda name: str(len(_repeated(ready[name]))), "0"),
        row("sentences without a label", unlabelled, "0"),
    ]


def main() -> None:
    print(table(rows(), ("what", *SETS.values(), "goal")))


if __name__ == "__main__":
    main()
