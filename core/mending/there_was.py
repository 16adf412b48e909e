""" "In my last kitchen was shouting every day": the sentence lacks its "there"."""

import re
from collections.abc import Iterator

from core.mending._repair import Change, Context, Repair
from core.mending.grammar.sentence import is_sentence

# What there was: nothing that "I was" or "it was" could be said of ("a cook", "a great time", "much better").
_LOUD = r"(?:shouting|yelling|screaming|swearing|bullying|fighting|arguing|gossiping)"
_THING = (
    r"(?:board|rule|list|system|machine|book|meeting|rota|row|fight|queue|sheet|form|problem|kettle|table|noise|"
    r"garden|plan|checklist|handover|training)s?"
)
_END = r"(?=\s*(?:[.,;!?]|$)| (?:every|all|and|but|on|in|at|about|for|from|with|when|where|that|to|between)\b)"
_PLACE = (
    "job|place|post|kitchen|shop|school|company|firm|ward|team|office|hotel|bakery|garage|restaurant|factory|warehouse|"
    "salon|nursery|home|clinic|lab|practice"
)
_NO = r"(?:no|a|an|any|a lot of|much|only a) (?:big |new |small |long |real |weekly |daily )?"
_WAS = re.compile(
    rf"\b(?P<place>[Ii]n (?:my|our) (?:last|old|first|previous|present) (?:{_PLACE})) was "
    rf"(?=(?:always |never )?(?:{_NO}{_THING}|(?:much |a lot of |constant )?{_LOUD}){_END})"
)


def change(text: str, context: Context) -> Iterator[Change]:
    for found in _WAS.finditer(text):
        if _opens(text[: found.start()]):
            yield found.end("place"), found.end(), " there was "


def _opens(before: str) -> bool:
    """Whether a clause begins here: in "the noise in my last job was a problem" none does."""
    before = before.rstrip()
    if not before or before[-1] in ".!?;:":
        return True
    link = re.search(r"(?:,|,? (?:and|but|because))$", before)
    return link is not None and is_sentence(re.split(r"[.!?] ", before[: link.start()])[-1] + ".")


REPAIR = Repair(
    title="There was",
    why="“In my last kitchen was shouting” lacks its “there”.",
    change=change,
    changes=(
        ("In my last kitchen was shouting every day.", "In my last kitchen there was shouting every day."),
        ("In our old team was no rota.", "In our old team there was no rota."),
        (
            "I liked the quiet, because in my last job was always a row about the rota.",
            "I liked the quiet, because in my last job there was always a row about the rota.",
        ),
        ("In my first school was never a meeting.", "In my first school there was never a meeting."),
    ),
    leaves=(
        "The noise in my last job was always a problem.",
        "The worst in my last kitchen was shouting.",
        "In my last job was a cook who sang.",
        "In my last kitchen there was shouting every day.",
        "In my last job was much better than here.",
        "In my first job was training new staff.",
        "What I learned in my last ward was a list of names.",
    ),
)
