"""Days of the week and of the year that have a name are written large."""

from collections.abc import Iterator

from core.mending._repair import Change, Context, Repair
from core.mending._words import Word, lone, low, words
from core.mending.grammar.words import DETERMINERS, SUBJECTS
from core.timing import DAY_NAMES, WEEKDAYS

_DAYS = [day.lower() for day in DAY_NAMES]
_ALWAYS = frozenset([*_DAYS, *(day + "s" for day in _DAYS), "tues", "thurs", "thur"])
_FEASTS = frozenset("christmas easter halloween ramadan diwali hanukkah".split())
_SHORT = frozenset(day.lower() for day in WEEKDAYS) | {"tues", "thur", "thurs"}
_BETWEEN = frozenset(["", "and", "or", "to", "til", "till", "until"])


def change(text: str, context: Context) -> Iterator[Change]:
    for index, word in enumerate(words(text)):
        if word.text != word.low or not (word.low in _ALWAYS or word.low in _SHORT or word.low in _FEASTS):
            continue
        if (word.low in _ALWAYS | _FEASTS and lone(text, word)) or _among_days(words(text), index):
            yield word.start, word.start + 1, word.text[0].upper()


def _among_days(found: tuple[Word, ...], index: int) -> bool:
    """Whether a day stands beside it: `mon tue wed`, `tue/thu`, `sat and sun`; not "the sun", "we sat"."""
    if low(found, index - 1) in SUBJECTS | DETERMINERS - {"every", "each"}:
        return False
    for step in (1, -1):
        beside = low(found, index + step)
        if beside in _BETWEEN and beside:
            beside = low(found, index + 2 * step)
        if beside in _SHORT or beside in _ALWAYS:
            return True
    return found[index].low in ("thu", "fri", "tue") and low(found, index - 1) in ("on", "every", "until", "till", "by")


REPAIR = Repair(
    title="Monday, not monday",
    why="English writes the days of the week with a capital.",
    change=change,
    changes=(
        ("im on nights mon tue wed", "im on nights Mon Tue Wed"),
        ("every tuesday, and sundays too", "every Tuesday, and Sundays too"),
        ("tue/thu, or sat and sun", "Tue/Thu, or Sat and Sun"),
        ("on fri", "on Fri"),
        ("you never close on christmas", "you never close on Christmas"),
    ),
    leaves=(
        "We sat in the sun.",
        "They wed in a barn.",
        "She sat and drew the sun.",
        "Friday's list is at monday.com.",
    ),
)
