"""What may stand before a sentence proper: a time, a yes or no, a word like "honestly"."""

from __future__ import annotations

from core.mending.grammar.words import CONTRACTED, SUBJECTS, vocabulary

_PAIRS = frozenset(
    {
        ("so", "far"),
        ("since", "then"),
        ("these", "days"),
        ("last", "year"),
        ("at", "times"),
        ("of", "course"),
        ("that", "day"),
    }
)
_TIMES = vocabulary(
    "day days morning mornings afternoon evening evenings night nights week month year spring summer autumn "
    "winter monday "
    "tuesday wednesday thursday friday saturday sunday weekend"
)
_WHEN_WORDS = _TIMES | frozenset(f"{day}s" for day in _TIMES) | vocabulary("and or most any every all the in on from")
_SINGLE = vocabulary(
    "basically actually "
    "yes no well so and but honestly please also then now today yesterday once sometimes recently still maybe here"
)


def in_front(words: list[str]) -> int:
    """How many words stand before the sentence proper: "So far I …", "No, but I …"."""
    if tuple(words[:2]) in _PAIRS:
        return 2
    if tuple(words[:3]) == ("at", "the", "time") and len(words) > 4:
        return 3
    if time := _time_in_front(words):
        return time
    if place := _place_in_front(words):
        return place
    if "ago" in words[1:4] and len(words) > 4:
        return words.index("ago") + 1
    one, two = words[:2]
    if one in ("every", "each", "last", "next", "this", "one", "some", "most") and two in _TIMES and len(words) > 3:
        return 2 if words[2] in SUBJECTS else 0
    if one not in _SINGLE:
        return 0
    if (
        one in ("no", "so", "once", "still", "here", "well")
        and two not in SUBJECTS | {"but"}
        and not CONTRACTED.fullmatch(two)
    ):
        return 0
    return 2 if two == "but" and len(words) > 3 else 1


_STAY = vocabulary("am are work live train study is was were worked lived trained studied")
_PEOPLE = SUBJECTS | vocabulary("nobody everybody everyone people")


def _place_in_front(words: list[str]) -> int:
    """ "Where I am now we still fill in sheets", "Where we live it's quiet": the words before the subject."""
    if words[0] != "where" or words[1] not in ("i", "we") or words[2:3] == [] or words[2] not in _STAY:
        return 0
    number = 3 + (words[3:4] != [] and words[3] in ("now", "then", "before", "today"))
    subject = "".join(words[number : number + 1])
    short = bool(CONTRACTED.fullmatch(subject))
    return number if (short or subject in _PEOPLE) and number + 2 - short < len(words) else 0


def _time_in_front(words: list[str]) -> int:
    """ "Sunday and Monday I am free", "Most days it's dark by four": the words of time before the subject, or 0."""
    number = 0
    while number < len(words) - 1 and words[number] in _WHEN_WORDS:
        number += 1
    named = any(word in _TIMES or word.removesuffix("s") in _TIMES for word in words[:number])
    follows = words[number] in SUBJECTS or bool(CONTRACTED.fullmatch(words[number]))
    return number if named and follows and number + 1 < len(words) else 0
