"""Smileys, emoji and kisses stay in the chat."""

import re
from collections.abc import Iterator

from core.mending._repair import Change, Context, Repair

_EMOJI = re.compile(
    "[ "
    "]?(?:[\U0001f000-\U0001faff\u2600-\u27bf\u2b50\u2b55\u2190-\u21ff][\U0001f3fb-\U0001f3ff\u200d\ufe0f\u2640\u2642]{0,4}){1,40}"
)
_SMILEY = re.compile(
    r"(?:(?<=\s)|(?<=[a-z.!?]))(?<![\d(])(?:[:;=]['’]?[-o*]?[)(\]DPp3/|]{1,4}|<3{1,4}|\^_{0,2}\^|[xX]D)(?=[\s.,!?]|$)"
)
_KISSES = re.compile(r"(?<=[\s.!?,])(?:x{2,6}|(?:x ){1,4}x|xo(?:xo){1,3})(?=[\s.!]{0,3}\Z)", re.IGNORECASE)
_NEXT = re.compile(r" (?:I|We|You|It|The|My|This|That|Thank|Thanks)\b")
_ARROWS = frozenset("→←↑↓↔✓✔✗✘★☆")


def change(text: str, context: Context) -> Iterator[Change]:
    if not any(letter.isalnum() for letter in text):
        return  # nothing else was said
    for match in _EMOJI.finditer(text):
        if not set(match[0]) & _ARROWS:
            after = text[match.end() : match.end() + 1]
            joins = text[match.start() - 1 : match.start()].isalnum() and after.isalnum()
            yield (
                match.start(),
                match.end(),
                " "
                if joins
                else "."
                if _NEXT.match(text, match.end()) and (text[match.start() - 1 : match.start()].isalnum())
                else "",
            )
    for pattern in (_SMILEY, _KISSES):
        for match in pattern.finditer(text):
            if match[0].isupper() and pattern is _KISSES:
                continue
            start = match.start()
            while start and text[start - 1] == " ":
                start -= 1
            yield start, match.end(), ""


REPAIR = Repair(
    title="No smileys",
    why="A note to somebody who decides about you says it in words.",
    change=change,
    changes=(
        ("ur flat white recipe 😍", "ur flat white recipe"),
        ("whenever :)", "whenever"),
        ("Thank you for the tour xx", "Thank you for the tour"),
        ("I loved it <3", "I loved it"),
        ("Thanks for the talk 😊 It was good", "Thanks for the talk. It was good"),
    ),
    leaves=("😍", "The ratio was 3:1 (see the plan: 8)", "The XXL size sells, as does XX", "Press → and then ✓."),
    stage=0,
)
