"""Code of a mail or page that was pasted with the words."""

from collections.abc import Iterator

from core.advice import ours
from core.review._check import About, Check, Example, Remark
from core.review._text import Text


def run(text: Text, about: About) -> Iterator[Remark]:
    if text.markup:
        yield Remark(
            text.markup.start(),
            text.markup.end(),
            "This holds the code of a mail or page. Paste it as plain text, then have it read again.",
        )


CHECK = Check(
    title="It holds pasted code",
    why="A mail copied with its formatting can carry tags that the reader would see.",
    sources=ours("Tags are never meant for the reader; what lies between them is still reviewed, its spelling is not."),
    severity={"": "must"},
    group="facts",
    instead="The words alone, pasted as plain text.",
    run=run,
    examples=(
        Example(
            "a mail's HTML",
            "<div><p>Hi Ana,</p><p>thank you for today&nbsp;&ndash; a treat.</p></div>",
            ("<div>",),
        ),
        Example("signs of comparison and an address", "Dear Ana <ana@example.org>, 3 < 5 and 7 > 5, as we said."),
    ),
)
