"""A note in another language: said once, and then the reviewer keeps quiet."""

from collections.abc import Iterator

from core.advice import ours
from core.review._check import About, Check, Example, Remark
from core.review._text import Text


def run(text: Text, about: About) -> Iterator[Remark]:
    if not text.english:
        yield Remark(
            0,
            0,
            "This does not look like English, which is all the reviewer can read; only blanks left to be "
            "filled in were looked for.",
        )


CHECK = Check(
    title="It is not in English",
    why="Remarks on a language the reviewer does not know would only be noise.",
    sources=ours("The word lists are English; silence about other languages is better than false alarms."),
    severity={"": "consider"},
    group="content",
    instead="Nothing: have somebody who reads that language look at it.",
    run=run,
    examples=(
        Example(
            "German",
            "Sehr geehrte Frau Holt, vielen Dank für das angenehme Gespräch gestern. Die Stelle reizt "
            "mich sehr. Mit freundlichen Grüßen, Jo Tal",
            ("",),
        ),
        Example(
            "Japanese",
            "本日は面接のお時間をいただき、誠にありがとうございました。御社で働きたいと思います。",
            ("",),
        ),
        Example(
            "English with foreign names",
            "Dear Frau Łukasiewicz, thank you for the talk about the Straße der Jugend site. I would love "
            "to join Gießerei Süd.",
        ),
        Example("too little to tell", "Danke schön!"),
    ),
)
