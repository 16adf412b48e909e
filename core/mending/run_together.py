"""Two words that were run together: alot, aswell."""

from collections.abc import Iterator

from core.mending._repair import Change, Context, Repair
from core.mending._words import each, like

_APART = {
    "alot": "a lot", "aswell": "as well", "infact": "in fact", "atleast": "at least", "eachother": "each other",
    "thankyou": "thank you", "abit": "a bit", "everytime": "every time", "incase": "in case",
    "upto": "up to", "incharge": "in charge", "infront": "in front",
}  # fmt: skip


def change(text: str, context: Context) -> Iterator[Change]:
    for _, word in each(text, _APART):
        yield word.start, word.end, like(word.text, _APART[word.low])


REPAIR = Repair(
    title="a lot, not alot",
    why="None of these is a word of its own.",
    change=change,
    changes=(
        ("I learned alot aswell", "I learned a lot as well"),
        ("Thankyou for the tour", "Thank you for the tour"),
        ("I was incharge of lifts upto 25 kg", "I was in charge of lifts up to 25 kg"),
        ("they know eachother, atleast", "they know each other, at least"),
    ),
    leaves=("I allot a lot of time.", "see alot.py and ALOT", "I work every day, everyday work."),
)
