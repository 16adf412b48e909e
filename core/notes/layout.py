"""A note as text: greeting, paragraphs, sign-off and signature, laid out by note.txt.j2.

The law of this module: the text is made here and nowhere else, and every sentence's place in it is known.
"""

from __future__ import annotations

import pkgutil

from jinja2 import Environment, StrictUndefined

from core.model import Slot
from core.notes.letter import Letter
from core.notes.sentence import Paragraph, Sentence, count

LOOSE, LAST, TOGETHER = 10, 6, 60  # words: a paragraph of fewer joins its neighbour, while both stay short

_environment = Environment(undefined=StrictUndefined, autoescape=False, trim_blocks=True, lstrip_blocks=True)
_source = pkgutil.get_data("core.notes", "note.txt.j2")
assert _source is not None
_TEMPLATE = _environment.from_string(_source.decode())


def joined(paragraphs: list[Paragraph], loose: int) -> list[Paragraph]:
    """Paragraphs a reader would see: none empty, none of a few words where it can stand with the next, or, at the end,
    with the one before."""
    said = [shown for paragraph in paragraphs if (shown := tuple(it for it in paragraph if not it.out))]
    found: list[Paragraph] = []
    for number, paragraph in enumerate(said, 1):
        words = sum(count(it.text) for it in paragraph)
        before = sum(count(it.text) for it in found[-1]) if found else 0
        if (
            found
            and ((words < min(loose, LAST) and number == len(said)) or before < loose)
            and before + words <= TOGETHER
            and not found[-1][-1].text.endswith(",")  # a second greeting
        ):
            found[-1] += paragraph
        else:
            found.append(paragraph)
    return found


def lay_out(
    letter: Letter, head: Sentence, paragraphs: list[Paragraph], foot: Sentence, signature: tuple[str, ...]
) -> tuple[str, tuple[tuple[int, int], ...], tuple[Slot, ...]]:
    """The body, the spans of the user's own words in it, and its sentences with their places; `head` is the greeting,
    `foot` the sign-off, either without text where the kind has none."""
    # What is said aloud keeps its lines; a letter has no paragraph of a few words.
    shown = joined(paragraphs, LOOSE if foot.text else 0)
    texts = [" ".join(it.text for it in paragraph) for paragraph in shown]
    body = _TEMPLATE.render(greeting=head.text, paragraphs=texts, sign_off=foot.text, signature=signature).strip()
    spans: list[tuple[int, int]] = []
    places: dict[str, tuple[int, int]] = {head.name: (0, len(head.text))}
    at = len(head.text) + 2 if head.text else 0
    for paragraph in shown:
        for it in paragraph:
            start = at
            for mine, text in it.pieces:
                if mine and text:
                    spans.append((at, at + len(text)))
                at += len(text)
            places[it.name] = (start, at)
            at += 1
        at += 1
    places[foot.name] = (at, at + len(foot.text))
    slots = tuple(
        Slot(it.name, it.text, it.label, it.field, it.choices, it.picked, it.own, it.out, *places.get(it.name, (0, 0)))
        for paragraph in ((head,), *paragraphs, (foot,))
        for it in paragraph
        if it.text
    )
    return body, tuple(spans), slots
