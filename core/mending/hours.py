""" "16h30" is how other languages write a time of the day: in English it is 16:30."""

import re
from collections.abc import Iterator

from core.mending._repair import Change, Context, Repair

_H = r"(?:[01]?\d|2[0-3])h(?:[0-5]\d)?"
_END = (
    r"(?=\s*(?:[.,;:!?)]|$)| (?:and|but|or|because|when|if|on|every|any|each|today|tomorrow|I|we|you|it|from Monday|"
    r"Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b)"
)
_PAIR = re.compile(rf"\b(?P<word>from|between) (?P<one>{_H}) (?:to|until|till|and) (?P<two>{_H}){_END}", re.IGNORECASE)
_ONE = re.compile(rf"\b(?P<word>at|after|before|until|till|by|from) (?P<one>{_H}){_END}", re.IGNORECASE)
# What counts hours: "ready after 16h", "capped at 20h", "cut by 4h", "it takes between 4h and 16h".
_LONG = re.compile(
    r"\b(?:takes?|took|lasts?|lasted|needs?|spen[dt]|cut|raised|grew|reduced|dropped|went|gone|up|down|week|contract|"
    r"capped|set|fixed|limited|stays?|stopped|overtime|hours)\b[^.!?]{0,40}$",
    re.IGNORECASE,
)
_TALK = re.compile(
    r"\b(?:call|ring|phone|reach|talk|speak|meet|text|write|free|available|can|work(?:s|ed|ing)?|shifts?|class|school|suits?|starts?|begins?|opens?|open|"
    r"closes?|finish|finished|home)\b[^.!?]{0,60}$",
    re.IGNORECASE,
)


def change(text: str, context: Context) -> Iterator[Change]:
    for found in _PAIR.finditer(text):
        before = text[: found.start()]
        if context.times or (_late(found["two"]) and _TALK.search(before) and not _LONG.search(before)):
            for name in ("one", "two"):
                yield found.start(name), found.end(name), _said(found[name])
    for found in _ONE.finditer(text):
        before = text[: found.start()]
        if context.times or (not _LONG.search(before) and _certain(found["word"].lower(), before)):
            yield found.start("one"), found.end("one"), _said(found["one"])


def _late(hour: str) -> bool:
    return int(hour.lower().split("h")[0]) > 12


def _certain(word: str, before: str) -> bool:
    """Whether this is a time of the day, outside the field that asks for one."""
    return word == "at" or (word != "by" and _TALK.search(before) is not None)


def _said(hour: str) -> str:
    hours, minutes = hour.lower().split("h")
    return f"{int(hours)}:{minutes or '00'}"


REPAIR = Repair(
    title="16:30, not 16h30",
    why="In English a time of the day is written with a colon; “16h” is read as sixteen hours.",
    change=change,
    changes=(
        ("You can call me after 16h.", "You can call me after 16:00."),
        ("I am free from 9h to 17h.", "I am free from 9:00 to 17:00."),
        ("We start at 16h30 on Fridays.", "We start at 16:30 on Fridays."),
        ("I can talk between 09h15 and 13h, any day.", "I can talk between 9:15 and 13:00, any day."),
    ),
    leaves=(
        "I have worked a 24h shift.",
        "We do 8h days and 37.5h a week.",
        "The dough is ready after 16h.",
        "My contract stops at 20h a week.",
        "The cure takes between 4h and 16h.",
        "They cut the week by 8h.",
        "The dough rests from 12h to 16h.",
    ),
)
