"""Whether a text tells what happened, or invites to it.

The law of this module: a letter to the user is never read as the user's own talk.
"""

# ruff: noqa: E501  (tables of words, one thought a line)

from __future__ import annotations

import re

from core.paste.talk.model import told
from core.paste.talk.tokens import tokens

_MOST = 20_000  # characters
_HEAD = 3_000  # characters that the model looks at
_TALKS = re.compile(
    r"\b(?:(?:told|asked) (?:me|us)|i (?:just )?(?:talked|spoke|met|had an interview|have to send|need to send|think my|should have)|we (?:also )?(?:talked|discussed)|stuck with me|"
    r"they (?:asked|want(?:ed)?|need|will (?:get|let|call|decide|answer|be in touch)|said|decide|promised|were not sure)|talked (?:to|about)|(?:she|he) said|"
    r"i (?:was worried|felt|am not sure)|wondered if|don['’]?t forget)\b|^\W{0,3}(?:skills?|weak|doubts?|concerns|send|answer by)\s*:|^Me: ",
    re.IGNORECASE | re.MULTILINE,
)
_LETTER = re.compile(
    r"^[ \t]{0,8}(?:(?:from|to|subject|topic|when|von|van|betreff|onderwerp|objet|asunto|oggetto|meeting id|passcode)\s?:|(?:hi|hello|dear|hey) [A-Z]\w+\s*[,!]|(?:hi|hello|dear|hey)(?: (?-i:[A-Z])[\w.'’-]*){1,3}\s*$|BEGIN:)",
    re.IGNORECASE | re.MULTILINE,
)
_TO_ME = re.compile(
    r"\b(?:you(?:['’]ll| will) (?:meet|be meeting|be speaking|speak)|your interview|can see you)\b", re.IGNORECASE
)
_SPOKEN = re.compile(r"\b(?:i|i['’]\w+|me|my|they|told|said|asked|showed)\b", re.IGNORECASE)
_COME = re.compile(r"\b(?:can|could) (?:you|u) (?:please )?(?:come|pop|drop)\b", re.IGNORECASE)


def is_talk(text: str) -> bool:
    """Whether somebody tells what happened, and does not invite."""
    head = text[:_MOST]
    if _LETTER.search(head) or _TO_ME.search(head):
        return False
    return bool(_TALKS.search(head)) or told(tokens(head[:_HEAD], ())) > 0.5


def is_prose(text: str) -> bool:
    """Whether this may be told as well, though nothing in it says so for certain."""
    head = text[:_MOST]
    spoken = len(text.split()) > 5 and _SPOKEN.search(head)
    return bool(spoken) and not any(form.search(head) for form in (_LETTER, _TO_ME, _COME))
