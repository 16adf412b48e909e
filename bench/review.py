"""How well the reviewer agrees with hand-made labels, and how long it takes: `python -m bench.review`.

Prints precision and recall of each check on tests/notes, once for the notes it was written with and once
for the held-out ones; of learners' sentences how many faulty and how many right ones are remarked on, beside codespell
alone; of slips of the hand how many are found; and the time for a note of 300 words. `--misses` names every
disagreement.
"""

from __future__ import annotations

import random
import re
import sys
import time
from collections import Counter
from pathlib import Path
from statistics import median
from typing import NamedTuple

from core.fields import read_case
from core.kinds import KINDS
from core.review import CHECKS, About, Dictionary, Elsewhere, review, severity_table

NOTES = Path(__file__).parent.parent / "tests" / "notes"


class Labelled(NamedTuple):
    title: str
    text: str
    about: About
    expect: frozenset[str]
    maybe: frozenset[str]


def read(path: Path, dictionary: Dictionary | None = None) -> list[Labelled]:
    """The labelled notes of one file; see tests/notes/README.md."""
    found = []
    for part in ("\n" + path.read_text(encoding="utf-8")).split("\n=== ")[1:]:
        head, text = part.split("\n---\n", 1)
        title, *lines = head.split("\n")
        fields = dict(line.split(": ", 1) for line in lines)
        answers, profile = {}, {}
        for pair in filter(None, fields.get("answers", "").split("; ")):
            name, value = pair.split("=", 1)
            if name.startswith("profile."):
                profile[name.removeprefix("profile.")] = value
            else:
                answers[name] = value
        case = read_case(answers, profile) if answers else None
        companies, _, people = fields.get("elsewhere", "").partition("; ")
        about = About(
            case=case,
            kind=fields["kind"],
            person=fields.get("person"),
            others=case.texts if case else {},
            elsewhere=Elsewhere((companies,) if companies else (), (people,) if people else ()),
            dictionary=dictionary,
        )
        found.append(Labelled(title, text.strip(), about, _slugs(fields["expect"]), _slugs(fields.get("maybe", "-"))))
    return found


def _slugs(text: str) -> frozenset[str]:
    slugs = frozenset(slug.strip() for slug in text.split(",")) - {"-", ""}
    if unknown := slugs - CHECKS.keys():
        raise ValueError(f"no such check: {', '.join(sorted(unknown))}")
    return slugs


def score(notes: list[Labelled]) -> tuple[dict[str, Counter[str]], list[str]]:
    """For each check its hits, false alarms and misses; and a line for every disagreement."""
    counts: dict[str, Counter[str]] = {slug: Counter() for slug in CHECKS}
    lines = []
    for note in notes:
        findings = review(note.text, note.about)
        said = {finding.check for finding in findings}
        for slug in (said | note.expect) - note.maybe:
            outcome = "hit" if slug in said and slug in note.expect else "alarm" if slug in said else "miss"
            counts[slug][outcome] += 1
            if outcome != "hit":
                words = [note.text[f.start : f.end] for f in findings if f.check == slug]
                lines.append(f"{outcome:5} {slug:16} {note.title}: {words}")
    return counts, lines


def _ratio(part: int, whole: int) -> str:
    return f"{part / whole:.2f}" if whole else "-"


def dictionary() -> Dictionary | None:
    """The shipped dictionary where codespell is installed, else None."""
    try:
        from builder.dictionary import compact

        return Dictionary(compact())
    except ImportError:
        return None


KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")


def learners(words: Dictionary) -> list[str]:
    """For each writing of sentences: of the faulty how many are remarked on, of the right ones how many."""
    lines = []
    for part in ("", "-2", "-3", "-4"):
        for name, alone in (("all checks", False), ("codespell alone", True)):
            found = {}
            for kind in ("faulty", "right"):
                sentences = (NOTES / "learners" / f"{kind}{part}.txt").read_text("utf-8").splitlines()
                said = [_corrected(it, words) if alone else _language(it, words) for it in sentences]
                found[kind] = f"{sum(said)} of {len(said)}"
            faulty, right = found.values()
            lines.append(f"sentences{part or '-1'}, {name}: {faulty} faulty, {right} right remarked on")
    return lines


def notes_beside(notes: list[Labelled], words: Dictionary) -> list[str]:
    """Of whole notes: how many with a fault of language are remarked on for it, and how many clean ones."""
    faulty = [note for note in notes if any(CHECKS[slug].group == "proofreading" for slug in note.expect)]
    clean = [note for note in notes if not note.expect]
    lines = []
    for name, said in (
        ("all checks", _remarked),
        ("codespell alone", lambda note: _corrected(note.text.lower(), words)),
    ):
        right, wrong = sum(map(said, faulty)), sum(map(said, clean))
        found = f"{right} of {len(faulty)} with a fault of language, {wrong} of {len(clean)} clean"
        lines.append(f"whole notes, {name}: {found} remarked on for their language")
    return lines


def _remarked(note: Labelled) -> bool:
    found = {finding.check for finding in review(note.text, note.about)} - note.maybe
    return any(CHECKS[slug].group == "proofreading" for slug in found)


def _language(sentence: str, words: Dictionary) -> bool:
    text = f"Dear Ana,\n\nThank you for seeing me today.\n\n{sentence}\n\nKind regards,\nTom Reed"
    findings = review(text, About(dictionary=words))
    return any(CHECKS[finding.check].group == "proofreading" for finding in findings)


def _corrected(sentence: str, words: Dictionary) -> bool:
    return any(words.corrections(word) for word in re.findall(r"[a-z]+", sentence))


def slips(words: Dictionary, wanted: int = 400) -> str:
    """Of slips of the hand that no list holds, in words of the notes: how many are found, how many put right."""
    draw = random.Random(7)
    texts = [path.read_text("utf-8") for path in sorted(NOTES.glob("*.txt"))]
    plain = [w for text in texts for w in re.findall(r"(?<![\w'-])[a-z]{5,}(?![\w'-])", text) if words.knows(w)]
    found = right = count = 0
    while count < wanted:
        meant = draw.choice(plain)
        slip = _slip(meant, draw)
        if slip == meant or words.knows(slip) or words.corrections(slip):
            continue
        count += 1
        likely = words.likely(slip)
        found += bool(likely)
        right += likely[:1] == (meant,)
    return f"slips of the hand: {found} of {wanted} found, {right} with the right word first"


def _slip(word: str, draw: random.Random) -> str:
    """The word with one slip: neighbours swapped, a letter dropped, doubled, or its neighbour on the keyboard hit."""
    place = draw.randrange(len(word) - 1)
    kind = draw.choice(("swap", "drop", "double", "beside"))
    if kind == "swap":
        return word[:place] + word[place + 1] + word[place] + word[place + 2 :]
    if kind == "drop":
        return word[:place] + word[place + 1 :]
    if kind == "double":
        return word[:place] + word[place] + word[place:]
    row = next(row for row in KEYS if word[place] in row)
    at = row.index(word[place])
    return word[:place] + row[at - 1 if at else at + 1] + word[place + 1 :]


def main() -> None:
    words = dictionary()
    files = sorted(NOTES.glob("*.txt"))
    sets = {
        "written with": [n for f in files if not f.name.startswith("heldout") for n in read(f, words)],
        "held out": [n for f in files if f.name.startswith("heldout") for n in read(f, words)],
    }
    for name, notes in sets.items():
        counts, lines = score(notes)
        clean = [note for note in notes if not note.expect]
        quiet = sum(not {f.check for f in review(note.text, note.about)} - note.maybe for note in clean)
        print(f"\n{name}: {len(notes)} notes, {quiet} of {len(clean)} clean ones without a remark")
        print(f"{'check':18}{'hits':>6}{'alarms':>8}{'misses':>8}{'precision':>11}{'recall':>8}")
        total: Counter[str] = Counter()
        for slug, count in counts.items():
            total += count
            if count:
                hit, alarm, miss = count["hit"], count["alarm"], count["miss"]
                print(f"{slug:18}{hit:>6}{alarm:>8}{miss:>8}{_ratio(hit, hit + alarm):>11}{_ratio(hit, hit + miss):>8}")
        hit, alarm, miss = total["hit"], total["alarm"], total["miss"]
        print(f"{'all':18}{hit:>6}{alarm:>8}{miss:>8}{_ratio(hit, hit + alarm):>11}{_ratio(hit, hit + miss):>8}")
        if "--misses" in sys.argv:
            print(*lines, sep="\n")

    if words:
        print("", *notes_beside(sets["held out"], words), *learners(words), slips(words), sep="\n")
    longest = max((n for notes in sets.values() for n in notes if len(n.text.split()) < 200), key=lambda n: len(n.text))
    text = longest.text
    while len(text.split()) < 300:
        text = text.replace("\n\n", "\n\nWe also spoke about the winter roster of the smaller depots and its gaps. ", 1)
    times = []
    for _ in range(40):
        start = time.perf_counter()
        review(text, longest.about)
        times.append((time.perf_counter() - start) * 1000)
    print(f"review of {len(text.split())} words: {median(times):.1f} ms median here (native)")
    if "--severities" in sys.argv:
        for row in severity_table():
            print(
                f"{row[0]:18}"
                + "".join(f"{cell:>{max(10, len(kind) + 2)}}" for cell, kind in zip(row[1:], KINDS, strict=True))
            )


if __name__ == "__main__":
    main()
