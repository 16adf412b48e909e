"""A note that addresses nobody."""

from collections.abc import Iterator

from core.advice import cite
from core.review._check import About, Check, Example, Remark
from core.review._people import known_names
from core.review._text import Text


def run(text: Text, about: About) -> Iterator[Remark]:
    greeting = text.greeting
    if greeting is None:
        start = next((line for line in text.lines if line[0] >= text.opening), (0, 0))[0]
        if any(hole[0] <= start + 12 and hole[1] >= start for hole in text.holes):
            return  # [Name], … and the like: the blank is pointed out already
        names = known_names(about)
        yield Remark(
            0,
            0,
            f"It greets nobody. Begin with {names[0]}’s name."
            if len(names) == 1
            else "It greets nobody. Begin with their name.",
        )
    elif greeting.names_end <= greeting.names_start and greeting.word != "to whom it may concern":
        names = known_names(about)
        if len(names) == 1:
            yield Remark(greeting.start, greeting.end, f"Greet {names[0]} by name.", (), "consider")


CHECK = Check(
    title="It greets nobody",
    why="A note is to one person; address them by name, with their title where they use one.",
    sources=cite(41, 42),
    severity={"spoken": None, "attachment": "consider", "to_hr": "consider", "": "must"},
    group="content",
    instead="“Dear …” or “Hello …”, with their name.",
    run=run,
    examples=(
        Example(
            "straight to the point",
            "Thank you for your time yesterday. I enjoyed the talk.\n\nRegards,\nMoses Kip",
            ("",),
        ),
        Example(
            "a greeting without the known name",
            "Hello,\n\nThank you for your time.",
            ("Hello,",),
            {"answers": {"people.a.name": "Ana Sousa"}},
        ),
        Example("a plain greeting", "Dear Dr. Park,\n\nThank you for your time."),
        Example("after a subject line", "Subject: Thank you\n\nGood morning Ines,\n\nThank you for your time."),
        Example(
            "after an address block",
            "Moses Kip\n4 Hill Road\nLeeds\n\n3 May 2026\n\nDear Ms. Holt:\n\nThank you for your time.",
        ),
        Example("the name alone", "Rita, thank you for seeing me on Monday."),
        Example("a greeting without a name, none being known", "Hello,\n\nThank you for your time."),
        Example("several people", "Hi Jake, Jill, and Maria,\nThank you all."),
    ),
)
