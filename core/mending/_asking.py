"""What is no sentence is asked about, never guessed: two ways it may go on, to tap."""

from __future__ import annotations

from dataclasses import dataclass

from core.mending._language import mendable
from core.mending.grammar import is_sentence

ASK = "This is not a sentence yet. Which did you mean?"


@dataclass(frozen=True, slots=True)
class Question:
    """`completions` are whole sentences, each to stand instead of the text; `openings` are first words to put before
    it, offered where no completion is certain."""

    ask: str
    completions: tuple[str, ...] = ()
    openings: tuple[str, ...] = ()


OPENINGS = {
    "detail": ("You told me", "We talked about"),
    "why": ("I would like to", "I want to know more about"),
    "skills": ("I have", "I can"),
    "fit": ("I like that you", "I would like to"),
    "concern": ("You asked about", "You asked whether"),
    "answer": ("At the time I", "Since then I have"),
    "availability": ("I am free", "You can reach me"),
    "feedback": ("I would have liked", "My reason is that"),
    "requested": ("You asked for", "I promised you"),
}


def question(text: str, field_kind: str) -> Question | None:
    """What to ask about a mended text that is not a sentence; None where it is one, or no English to speak of."""
    if not text.strip() or is_sentence(text) or not mendable(text):
        return None
    return Question(ASK, openings=OPENINGS[field_kind])
