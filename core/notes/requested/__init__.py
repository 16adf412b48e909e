"""The lines that go with a portfolio, references or anything else they asked for."""

import re

from core import people as names
from core.advice import cite, ours
from core.mending import context_of, mend
from core.model import Request
from core.notes import joints
from core.notes.letter import Letter
from core.notes.planner import Content
from core.notes.requested.examples import EXAMPLES
from core.notes.requested.sentences import SENTENCES, SUBJECTS
from core.notes.say import say
from core.notes.sentence import FACT, THEIRS, Paragraph
from core.notes.written import Written, certain_name, material, name

_OWN = re.compile(
    r"(?:my|the|a|an|your|our|his|her|their|this|these|those|some|any|all|both|one|two|three|four|five|six|seven|eight|"
    r"nine|ten|\d[\d.,]*)\b",
    re.IGNORECASE,
)
_VERB = re.compile(
    r"^(?:please )?(?:to )?(?:send|email|e-mail|forward|share)(?: (?:me|us|them|him|her))? (?=\S)", re.IGNORECASE
)


def what(letter: Letter, request: Request) -> tuple[str, bool]:
    """The material as a noun phrase, and whether it already has its article: "the portfolio" or "my CV"."""
    field = f"requested.{request.id}.what"
    text = names.one_line(request.what)
    if field not in letter.case.kept:
        text = mend(text, context_of(letter.case, field)).text
    text = joints.bare(_VERB.sub("", text))
    if _OWN.match(text):
        return joints.lowered(text) if not re.match(r"(?i)(?:my|the|your|some|all|both)\b", text) else text[
            :1
        ].lower() + text[1:], True
    if re.match(r"[A-Z][a-z]+\b", text) and not re.match(r"[A-Z]\w*\b (?:of )?[A-Z]", text):
        text = text[:1].lower() + text[1:]
    return f"the {text}", False


def paragraphs(letter: Letter) -> list[Paragraph]:
    close = say(letter, SENTENCES, "close", weight=40)
    missing = say(letter, SENTENCES, "missing", weight=50)
    if not letter.request or not names.one_line(letter.request.what):
        return [(missing,), (close,)]
    text, own = what(letter, letter.request)
    # A list takes its place behind "as you asked"; a clause after it would belong to its last item alone.
    act = "send own" if own or "," in text or " and " in text else "send"
    send = say(letter, SENTENCES, act, "send", FACT, must=True, facts={"what": text})
    at = send.text.index(text)
    pieces = ((False, send.text[:at]), (True, text), (False, send.text[at + len(text) :]))
    return [(send.said(pieces, label=THEIRS, field=f"requested.{letter.request.id}.what"), missing), (close,)]


NOTE = Written(
    sources=cite(5, 64, 65) + ours("Says what it holds, and no more."),
    paragraphs=paragraphs,
    content=lambda letter: Content(),
    subjects=SUBJECTS,
    needs=(material, certain_name),
    wants=(name,),
    examples=EXAMPLES,
)
