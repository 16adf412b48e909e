"""A note that just stops."""

import re
from collections.abc import Iterator

from core.advice import cite
from core.review._check import About, Check, Example, Remark
from core.review._text import Text

_CLOSING = re.compile(
    r"\b(?:look(?:ing)? (?:very much )?forward|thank|thanks|thx|hope(?:fully)?\b|hoping|regards|greetings|sincerely"
    r"|wish(?:es|ing)?|feel free|hesitate|let me know|"
    r"happy to|glad to|pleased to|delighted to|at your (?:disposal|convenience)|reach me|contact me"
    r"|(?:can|could|free to|able to|ready to) (?:start|begin)|call me|hit me up|reach out|ping me"
    r"|get in touch|be in touch|stay in touch|keep in touch|"
    r"hear(?:ing)? (?:back )?(?:from|about)|see you|speak(?:ing)? (?:to|with|soon|again)"
    r"|talk(?:ing)? (?:to|with|soon|again|further)|next steps?|enjoy (?:your|the)|have an? (?:great|good"
    r"|nice|lovely|wonderful)|"
    r"best of luck|good luck|all the best|cheers|appreciat\w+|grateful|gratitude|yours|available"
    r"|welcome the|(?:positive|favou?rable) (?:answer|reply|response|decision)"
    r"|await|anticipat\w+|soon\b|cross paths|paths (?:will )?cross|in mind|on file|keep (?:me"
    r"|us) (?:posted|updated|informed))"
)
_REACH = 320


def run(text: Text, about: About) -> Iterator[Remark]:
    if text.signoff or not text.lines:
        return
    start, end = text.body
    if _CLOSING.search(text.flat, max(start, end - _REACH)) and (end - start > _REACH or _last(text)):
        return
    yield Remark(0, 0, "The note stops without a closing: look forward to hearing from them, then a “Kind regards”.")


def _last(text: Text) -> bool:
    """In a short note the closing words must stand in the last two sentences, not in its opening."""
    sentences = text.sentences
    if len(sentences) <= 1:
        return False
    start = sentences[-2][0] if len(sentences) > 3 else sentences[-1][0]
    return bool(_CLOSING.search(text.flat, start))


CHECK = Check(
    title="It has no closing",
    why="A closing line and a “Kind regards” tell the reader that nothing is missing and that you expect "
    "to hear from them.",
    sources=cite(36, 35),
    severity={"spoken": None, "": "consider"},
    group="content",
    instead="That you look forward to hearing from them, then “Kind regards”.",
    run=run,
    examples=(
        Example(
            "it stops after the point",
            "Dear Ms. Roy,\n\nThank you for your time. The plan to merge both archives has stayed with "
            "me. I ran such a merger once.\n\nLee Wood",
            ("",),
        ),
        Example(
            "thanks at the top are no closing",
            "Hi Ana, thank you for seeing me. I liked the workshop on the third floor. I would love to join.",
            ("",),
        ),
        Example("a sign-off", "Dear Ms. Roy,\n\nThank you for your time.\n\nKind regards,\nLee Wood"),
        Example(
            "a closing line and a name",
            "Dear Ms. Roy,\n\nThe plan has stayed with me. I look forward to hearing from you.\n\nLee Wood",
        ),
        Example(
            "thanks again at the end",
            "Rita, thank you for Monday. The tour told me a great deal about the place. Thank you again. Lee Wood",
        ),
        Example("in one line", "Hi Ana, thanks for today, I would love to join. Best wishes, Lee"),
    ),
)
