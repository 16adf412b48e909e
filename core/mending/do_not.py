"""An answer takes the verb of its question: "whether I know it" is answered by "I do not", not by "I have not"."""

import re
from collections.abc import Iterator

from core.mending._repair import Change, Context, Repair

_HAVE_NOT = re.compile(r"\s*(?P<not>I have not|I haven['’]t)(?=, but\b|\.)")
_KNOW = re.compile(r"\b(?:whether|if) I (?:know|speak|drive|use|understand|own|like|mind|want|do|play|read)\b")


def change(text: str, context: Context) -> Iterator[Change]:
    found = _HAVE_NOT.match(text) if context.answer and _KNOW.search(context.before) else None
    if found:
        yield found.start("not"), found.end("not"), "I do not" if " not" in found["not"] else "I don't"


REPAIR = Repair(
    title="I do not, but …",
    why="“You asked whether I know it. I have not” answers another question than the one before it.",
    change=change,
    changes=(
        ("I have not, but I learned Sage 50 from the manual.", "I do not, but I learned Sage 50 from the manual."),
        ("I haven't, but I can learn.", "I don't, but I can learn."),
        ("I have not. I learn fast.", "I do not. I learn fast."),
    ),
    leaves=(
        "I have not used it, but I learn fast.",
        "I have not yet, but I will.",
        "At the time I have not, but now I can.",
    ),
    context=Context(sentence=True, answer=True, before="You asked whether I know Sage 200."),
)
