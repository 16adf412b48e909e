"""Wages, other offers, money and complaints, where nobody asked."""

from core.advice import cite, ours
from core.review._check import About, Check, Example
from core.review._phrases import Hit, Phrases
from core.review._text import Text
from core.review._words.candid import LIST


def outside(text: Text, about: About, hit: Hit) -> bool:
    """Greeting and sign-off say nothing of the kind."""
    start, end = text.body
    return not start <= hit.start < end


CHECK = Check(
    title="It says more than it should",
    why="Pay, other offers and complaints are for when they want you; in a note they are all that is remembered.",
    sources=(*cite(48), *ours("That wages and complaints are looked for in a note is our own caution.")),
    severity={"nudge": None, "interest": "must", "": None},
    group="tone",
    instead="What you liked and what you bring; pay and other offers wait for theirs.",
    phrases=Phrases(LIST),
    says="Keep this for another day: the note is for what you liked and what you bring.",
    spared=outside,
    examples=(
        Example("wages", "I would come, although the wage is lower than mine.", ("the wage is lower",)),
        Example("another offer", "I also have an offer from another bakery.", ("have an offer from another",)),
        Example("a complaint", "The interview started forty minutes late.", ("interview started forty minutes late",)),
        Example(
            "the rest bored them",
            "You told me about the kiln; it is the only part I really wanted to hear about.",
            ("the only part I really wanted",),
        ),
        Example("the only part in a sentence of work", "The glaze is the only part I have not done by hand."),
        Example(
            "pay as the work itself",
            "Your rule that nobody's wages wait for a signature convinced me; the pay run closes at night.",
        ),
        Example(
            "their offer of a tour",
            "You have an offer from the council for the yard, and I would take up your offer of a tour.",
        ),
    ),
)
