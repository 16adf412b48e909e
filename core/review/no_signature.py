"""A note without the writer's name."""

from collections.abc import Iterator

from core.advice import ours
from core.people import bare
from core.review._check import About, Check, Example, Remark
from core.review._people import parts
from core.review._text import Text


def run(text: Text, about: About) -> Iterator[Remark]:
    if text.signature or not text.lines:
        return
    end = text.lines[-1][1]
    if any(hole[1] >= text.lines[max(0, len(text.lines) - 4)][0] for hole in text.holes):
        return
    if about.case and about.case.profile.name:
        tail = bare(text.plain[max(0, end - 120) : end])
        if any(bare(part) in tail for part in parts(about.case.profile.name)):
            return
    name = about.case.profile.name if about.case else ""
    yield Remark(0, 0, f"Your name is missing at the end: {name}." if name else "Your name is missing at the end.")


CHECK = Check(
    title="It is not signed",
    why="They met several people that day; an address alone does not tell who is writing.",
    sources=ours("Advice on what a note says takes the name at its end for granted; a pasted draft often lacks it."),
    severity={"spoken": None, "": "must"},
    group="content",
    instead="Your name on the last line.",
    run=run,
    examples=(
        Example(
            "it ends with the closing",
            "Dear Ms. Holt,\n\nThank you for your time. I look forward to hearing from you.\n\nKind regards,",
            ("",),
        ),
        Example("it just ends", "Hi Ana, thank you for seeing me. I would love to join your team.", ("",)),
        Example("a name", "Dear Ms. Holt,\n\nThank you for your time.\n\nKind regards,\nMoses Kip"),
        Example("a name in the same line", "Hi Ana, thank you for seeing me. Best regards, Mona"),
        Example("a name and a phone number", "Dear Ms. Holt,\n\nThank you.\n\nMoses Kip\n+44 20 7946 0000"),
        Example("a first name in lower case", "Hi Ana,\nthank you for seeing me.\nBest,\nmona"),
        Example("a dash and a name", "Hi Ana, thank you for seeing me, it was a treat. – Mona"),
        Example("a name in another script", "Dear Ms. Holt,\n\nThank you for your time.\n\n李明"),
    ),
)
