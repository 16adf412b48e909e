"""A time alone, where the field asks when, is said as a sentence: "after four" becomes "I can talk after four"."""

import re
from collections.abc import Iterator

from core.mending._repair import Change, Context, Repair

_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
_TIME = (
    r"(?:any ?time|whenever|any (?:\w+ )?(?:day|morning|afternoon|evening|time|weekday)s?|"
    r"every ?day|every (?:morning|evening)|next week|most (?:mornings|afternoons|evenings|days)|"
    rf"(?:week|work)days|weekends|mornings|afternoons|evenings|{_DAY}|"
    r"(?:after|before|between|from|until|at) (?=.*(?:\d|noon|midday|work|school|lunch|class|breakfast|dinner|one|two|"
    r"three|four|five|six|seven|eight|nine|ten|milking|bedtime|shift)))"
)
# What a plural needs before it: "in the mornings", "on Mondays".
_BEFORE = (
    (re.compile(r"(?:mornings|afternoons|evenings)$", re.IGNORECASE), "in the "),
    (re.compile(r"weekends$", re.IGNORECASE), "at "),
    (re.compile(rf"(?:(?:week|work)days|{_DAY})$", re.IGNORECASE), "on "),
)
_ALONE = re.compile(rf"(?P<first>{_TIME})\b", re.IGNORECASE)
# A verb of its own makes it a sentence already; one behind "because" or "when" does not.
_SAID = re.compile(
    r"\b(?:is|are|would|works?|suits?|i|i'm|i'll|you|call|ring|text|phone|email|mail|reach|please)\b", re.IGNORECASE
)
_REASON = re.compile(r"[,;.]|\b(?:because|since|as|when|once|so|if|while)\b", re.IGNORECASE)
_SHORT = 14  # words; more is a story


def change(text: str, context: Context) -> Iterator[Change]:
    found = _ALONE.match(text) if context.times else None
    if not found or len(text.split()) > _SHORT:
        return
    if _SAID.search(_REASON.split(text, maxsplit=1)[0]):
        return
    first = found["first"]
    link = next((link for form, link in _BEFORE if form.match(first)), "")
    named = re.match(_DAY, first, re.IGNORECASE)
    yield 0, 1, f"I can talk {link}{text[0] if named else text[0].lower()}"


REPAIR = Repair(
    title="When you can talk",
    why="The field asks when you can talk; in a note a time alone hangs in the air.",
    change=change,
    changes=(
        ("Any day after 4 because I have school.", "I can talk any day after 4 because I have school."),
        ("After 2.30 pm, when my school is over.", "I can talk after 2.30 pm, when my school is over."),
        ("mornings", "I can talk in the mornings"),
        ("Mondays and Fridays, not before nine", "I can talk on Mondays and Fridays, not before nine"),
    ),
    leaves=(
        "Any afternoon is good.",
        "After six I am at home.",
        "Call me before two.",
        "I am free on Mondays.",
        "At Tesco's.",
    ),
    context=Context(sentence=True, times=True),
    stage=1,
)
