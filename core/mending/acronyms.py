"""A few abbreviations that everybody writes large."""

from collections.abc import Iterator

from core.mending._repair import Change, Context, Repair
from core.mending._words import each

_LARGE = frozenset(
    "nhs uk usa cv cvs bbc gcse gcses nvq dbs hgv sql html css pdf pdfs cscs coshh pgce smsts cpcs ielts osce mri ecg "
    "gdpr".split()
)


def change(text: str, context: Context) -> Iterator[Change]:
    for _, word in each(text, _LARGE):
        if word.text == word.low:
            yield (
                word.start,
                word.end,
                word.low.upper()
                if word.low[-1] != "s" or word.low in ("nhs", "dbs", "css", "cscs", "smsts", "cpcs", "ielts")
                else (word.low[:-1].upper() + "s"),
            )


REPAIR = Repair(
    title="NHS, not nhs",
    why="These are names; only what can be nothing else is in the list.",
    change=change,
    changes=(
        ("in the nhs before", "in the NHS before"),
        ("my cscs card and the mri", "my CSCS card and the MRI"),
        ("my cv and two gcses", "my CV and two GCSEs"),
        ("teaching sql in the uk", "teaching SQL in the UK"),
    ),
    leaves=("The NHS has my CV.", "it is an id for us", "read sql.html or cv.pdf"),
)
