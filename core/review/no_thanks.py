"""A note that never says thank you."""

import re
from collections.abc import Iterator

from core.advice import cite
from core.review._check import About, Check, Example, Remark
from core.review._text import Text

# `I would appreciate a reply` asks; it does not thank.
_THANKS = re.compile(
    r"(?<!no )\b(?:thank(?:s|ed|ing|ful|fully)?(?! you in advance)(?! in advance)|thx|grateful|gratefully"
    r"|gratitude|appreciat(?:e|ed|es|ing|ion|ive|ively)|"
    r"obliged|indebted|(?:kind|generous|good|thoughtful|gracious|nice) of you|(?:generous|gracious|kind"
    r"|unstinting) with your time|"
    r"means? a (?:lot|great deal)|meant a (?:lot|great deal))\b"
)
_ASKING = re.compile(
    r"(?:would|'d|will|'ll|could|be(?: very| most| so| extremely)?)(?: (?:very|really|greatly|much|also"
    r"|most|so|truly|sincerely|certainly|be|deeply))*\s$"
)
_ASKS = re.compile(
    r"(?: if\b| (?:any|an|your|hearing|knowing|a (?:brief |quick |short )?(?:reply|response|update|call"
    r"|word)|some)\b)"
)

# Where “Open with thanks for their time” would not fit.
_SAID = {
    "rejection-reply": "Thank them for their time, even now.",
    "decline": "Thank them for their time before you decline.",
}


def run(text: Text, about: About) -> Iterator[Remark]:
    strict = about.traits.thanks
    end = len(text.flat)
    if strict and text.signoff and _only_a_sign_off(text, text.signoff):
        end = text.signoff[0]
    if not strict and "thank" in text.flat:
        return  # there even thanks in advance are thanks
    for match in _THANKS.finditer(text.flat, text.opening, end):
        word = match[0]
        if strict and word[:5] in ("appre", "grate", "thank", "oblig"):
            before = text.flat[max(0, match.start() - 24) : match.start()]
            if _ASKING.search(before) and (
                _ASKS.match(text.flat, match.end()) or "'d" in before or ("would" in before and word[:5] != "thank")
            ):
                continue
        return
    first = "Nothing here says thank you. Open with thanks for their time."
    again = "Thank them again for considering you."
    yield Remark(0, 0, again if about.traits.nudge else _SAID.get(about.kind, first))


def _only_a_sign_off(text: Text, signoff: tuple[int, int]) -> bool:
    # “Thanks,” closes a mail; “Thanks again,” or “With many thanks,” thanks.
    start, end = signoff
    return text.flat[start:end].strip(" ,.!-–—") in ("thanks", "thank you", "thx", "many thanks", "best thanks")


CHECK = Check(
    title="There are no thanks in it",
    why="Thanks for their time and for the chance to talk open the note; without them it reads as indifferent.",
    sources=cite(22, 23),
    severity={"thanks": "must", "attachment": None, "spoken": None, "": "consider"},
    group="content",
    instead="Thanks for their time, in the first sentence.",
    run=run,
    examples=(
        Example(
            "no thanks at all",
            "Hi Tom, I liked the talk about the new depot. I am keen to join you. Best, Jo",
            ("",),
        ),
        Example("only in the sign-off", "Hi Tom,\nWhen will you decide about the job?\nThanks,\nJo", ("",)),
        Example(
            "appreciation that is only a request",
            "Dear Ms. Ito,\nI would appreciate a prompt reply about the job.\nJo Day",
            ("",),
        ),
        Example("thanks", "Hi Tom, thanks so much for this morning."),
        Example("gratitude in other words", "Dear Ms. Ito,\nI’m grateful that you found an hour for me on Friday."),
        Example("appreciation", "It was kind of you to see me at such short notice, Professor."),
        Example("an old-fashioned turn", "Dear Sir, I am much obliged to you for an instructive hour."),
        Example(
            "a request counts in a check-in",
            "Dear Ms. Ito, I would appreciate any news you can share. Best, Jo",
            (),
            {"kind": "check-in"},
        ),
    ),
)
