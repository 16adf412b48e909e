"""When and how somebody can be reached, as one plain sentence: “I'm free any day but Sunday; a text is best.”

A sentence has up to three parts: when, what is excepted (and why), by which way. Each part has few forms, so that
every combination of taps is good English; tests/test_availability.py goes through them all.
"""

import re
from collections.abc import Mapping

from core.people import listing
from core.timing import DAY_NAMES, MONTH_NAMES

DAYS = {name[:3].lower(): name for name in DAY_NAMES}
PRESETS = {"after_work": "after work", "after_class": "after class"}
WAYS = {"phone": ("a call", "by phone"), "email": ("an email", "by email"), "text": ("a text", "by text")}
LONGEST = 18  # words; times in figures where a sentence would be longer

_NAMES = tuple(DAYS.values())
_ALL = frozenset(range(7))
_WEEKDAYS = frozenset(range(5))
_WEEKEND = _ALL - _WEEKDAYS
_HOURS = "twelve one two three four five six seven eight nine ten eleven".split()
_FULL = {0: "midnight", 12: "noon"}
_TIME = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)")
# Parts of a day that people name rather than count: (from, until) in minutes -> the name.
_PARTS: dict[tuple[int | None, int | None], str] = {
    (None, 720): "morning",
    (720, 1020): "afternoon",
    (720, 1080): "afternoon",
}

_DAY_WORD = re.compile(r"(weekday|weekend|mon|tue|wed|thu|fri|sat|sun)[a-z]*", re.IGNORECASE)
_NEGATION = re.compile(r"(?:(?:just|only) )?(?:not|no|never|but|except(?: for)?|apart from)\b\s*", re.IGNORECASE)
_PREPOSITION = re.compile(r"(?:on|in|at|during|before|after|between|from|until|when|while|if)\b", re.IGNORECASE)
_CLAUSE = re.compile(
    r"(?:i|we|my|our|it|that|there|they|he|she)(?:['’]\w+)? .*|.* (?:is|are|was|were) .*", re.IGNORECASE
)
_BECAUSE = re.compile(r"(?:because(?: of)?|as|since|due to)\b\s*", re.IGNORECASE)
_PROPER = re.compile(
    "|".join((*DAY_NAMES, *MONTH_NAMES)) + r"|christmas|easter|ramadan|eid|diwali|hanukkah|thanksgiving|i\b",
    re.IGNORECASE,
)


def sentence(available: Mapping[str, object], register: str) -> str:
    """One sentence of what was tapped, '' where nothing was, or where days and exceptions leave no day.

    `available`: `mon`…`sun` (true), `from` and `until` (“09:30”; `from` also after_work, after_class), `by` (phone,
    email, text), `zone` (an IANA name or as typed; said with times only), and words of theirs: `not` (“on Thursdays”,
    “church”), `through` (“my sister Ana”), `reason` (“I teach then”). `register`: 'formal' or 'warm'.
    """
    exception, _, why = _typed(available.get("not")).partition(" because ")
    why = why.removeprefix("of ")
    excepted = _days_named(exception)
    days = frozenset(place for place, key in enumerate(DAYS) if available.get(key) is True)
    if excepted:
        days, exception = (days or _ALL) - excepted, ""
        if not days:
            return ""
    warm = register == "warm"
    tail = _excepting(exception) + _reason(_typed(available.get("reason")) or why)
    drafts = [_when(days, _times(available, figures), warm) for figures in (False, True)]
    if not drafts[0] and exception:
        drafts = [f"{_i_am(warm, 'free')} any time"] * 2
    way = _way(available, drafts[0])
    if not drafts[0]:
        return f"{way}{tail}." if way else ""
    spoken, short = (f"{draft}{tail}{way}." for draft in drafts)
    return spoken if len(spoken.split()) <= LONGEST else short


# ---- when ----


def _i_am(warm: bool, state: str) -> str:
    return f"I'm {state}" if warm else "I am free"


def _when(days: frozenset[int], times: tuple[str, str, str], warm: bool) -> str:
    """The days and times as a statement without its full stop, '' where there are none of either."""
    part, time, zone = times
    zone = f", {zone}" if zone and (part or time) else ""
    if part:
        return _when_in_part(days, part, zone, warm)
    if not days:
        return f"{_i_am(warm, 'around')} {time}{zone}" if time else ""
    if lists := _listed(days, "{}s"):
        between = f" {time}{zone}{',' if zone else ''}" if time else ""
        return f"{_capital(lists)}{between} are best"
    state = "around" if time else "free"
    return f"{_i_am(warm, state)} {_spanned(days, 'day')}{f' {time}' if time else ''}{zone}"


def _when_in_part(days: frozenset[int], part: str, zone: str, warm: bool) -> str:
    if lists := _listed(days, "{}"):
        return f"{_capital(lists)} {part}s{zone}{',' if zone else ''} are best"
    span = _spanned(days or _ALL, part)
    if not span.startswith("any"):
        return f"{_i_am(warm, 'free')} {span} in the {part}{zone}"
    if zone or " but " in span:
        return f"{_i_am(warm, 'free')} {span}{zone}"
    return f"{_capital(span)} is a good time to reach me"


def _listed(days: frozenset[int], form: str) -> str:
    """Days that are said one by one, '' for those that have a shorter name together."""
    if not days or _spanned(days, ""):
        return ""
    names = [_NAMES[day] for day in sorted(days)]
    if days >= _WEEKEND:
        names[-2:] = ["weekend"]
    return listing([form.format(name) for name in names])


def _spanned(days: frozenset[int], unit: str) -> str:
    """Days that have a name together: “any weekday but Wednesday”, “Monday to Thursday”; '' for others."""
    first, last = min(days), max(days)
    if days == _WEEKDAYS:
        return f"any weekday {unit}".removesuffix(" day")
    if len(days) > 2 and last - first == len(days) - 1 and len(days) < 6:
        return f"{_NAMES[first]} to {_NAMES[last]}"
    for whole, name in ((_WEEKDAYS, f"any weekday {unit}".removesuffix(" day")), (_ALL, f"any {unit}")):
        left_out = whole - days
        if days <= whole and len(left_out) <= len(whole) - 4 - (whole == _ALL):
            but = listing([_NAMES[day] for day in sorted(left_out)])
            return f"{name} but {but}" if but else name
    return ""


# ---- times ----


def _times(available: Mapping[str, object], figures: bool) -> tuple[str, str, str]:
    """(the part of the day, or) the times, and the zone; each '' where not given."""
    zone = _zone(_typed(available.get("zone")))
    begin, end = _minutes(available.get("from")), _minutes(available.get("until"))
    preset = PRESETS.get(str(available.get("from")), "")
    if part := "" if preset else _PARTS.get((begin, end), ""):
        return part, "", zone
    figures = figures or any(time is not None and time % 60 for time in (begin, end))
    until = "" if end is None or end == begin else f"until {_said(end, figures)}"
    if preset or begin is None:
        return "", f"{preset} {until}".strip(), zone
    if end is None or not until:
        return "", f"from {_said(begin, figures)}", zone
    return "", _between(begin, end, figures), zone


def _between(begin: int, end: int, figures: bool) -> str:
    if figures:
        return f"from {_said(begin, True)} to {_said(end, True)}"
    first, last = begin // 60, end // 60
    if first and last and first < last:
        if _part_of(first) == _part_of(last) and first != 12:
            return f"from {_HOURS[first % 12]} to {_said(end, False)}"
        if 7 <= first <= 12 and 12 <= last <= 18 and last - 12 < first:  # the hours of an office need no "morning"
            return f"from {_FULL.get(first, _HOURS[first % 12])} to {_FULL.get(last, _HOURS[last % 12])}"
    return f"from {_said(begin, False)} until {_said(end, False)}"


def _minutes(value: object) -> int | None:
    found = _TIME.fullmatch(value.strip()) if isinstance(value, str) else None
    return int(found[1]) * 60 + int(found[2]) if found else None


def _said(time: int, figures: bool) -> str:
    """“six in the morning”, “noon”, “5:30 pm”."""
    hour, minute = divmod(time, 60)
    if not minute and hour in _FULL:
        return _FULL[hour]
    if figures:
        return f"{hour % 12 or 12}{f':{minute:02}' if minute else ''} {'am' if hour < 12 else 'pm'}"
    return f"{_HOURS[hour % 12]} {_part_of(hour)}"


def _part_of(hour: int) -> str:
    if hour < 18:
        return "in the morning" if hour < 12 else "in the afternoon"
    return "in the evening" if hour < 22 else "at night"


def _zone(text: str) -> str:
    """“Europe/London” as “London time”; an abbreviation as it is."""
    area, _, place = text.rpartition("/")
    if area.startswith("Etc"):
        return "UTC" if place in ("UTC", "UCT", "GMT") else ""  # Etc/GMT+5 is five hours *behind*: nobody says that
    place = place.replace("_", " ")
    if not place or place.lower().endswith("time") or (place.isupper() and not area):
        return place
    return f"{place} time"


# ---- what is excepted, why, and by which way ----


def _days_named(text: str) -> frozenset[int]:
    """The days that a text names, where it names nothing else: “not on Thursdays”."""
    rest = re.sub(r"^on\s+", "", _NEGATION.sub("", text, count=1), flags=re.IGNORECASE)
    words = [word for word in re.split(r"[\s,/&+]+", rest) if word.lower() not in ("", "and", "or", "on")]
    found: set[int] = set()
    for word in words:
        named = _DAY_WORD.fullmatch(word)
        if not named:
            return frozenset()
        key = named[1].lower()
        found |= {"weekday": _WEEKDAYS, "weekend": _WEEKEND}.get(key) or {list(DAYS).index(key)}
    return frozenset(found)


def _excepting(text: str) -> str:
    if not text:
        return ""
    text = _NEGATION.sub("", text, count=1) if _NEGATION.match(text) else text
    text = _inside(text)
    if text.startswith("unless "):
        return f", {text}"
    if _PREPOSITION.match(text):
        return f", but not {text}"
    return f", but {text}" if _CLAUSE.fullmatch(text) else f", apart from {text}"


def _reason(text: str) -> str:
    text = _inside(_BECAUSE.sub("", text, count=1))
    if not text:
        return ""
    return f", as {text}" if _CLAUSE.fullmatch(text) else f", because of {text}"


def _way(available: Mapping[str, object], when: str) -> str:
    """How to reach them: added to a statement of when, or one of its own."""
    noun, way = WAYS.get(str(available.get("by")), ("", ""))
    through = re.sub(r"^(?:through|via)\s+", "", _typed(available.get("through")), flags=re.IGNORECASE)
    if through:
        through = f" through {_inside(through)}"
    if not (way or through):
        return ""
    if not when:
        return f"The best way to reach me is {way}{through}".replace("  ", " ")
    return f"; {noun or 'a message'}{through} is {'easiest' if when.endswith('best') else 'best'}"


# ---- words ----


def _typed(value: object) -> str:
    """Words of theirs on one line, without the marks that would end a sentence."""
    text = " ".join(value.split()) if isinstance(value, str) else ""
    return re.sub(r" ?[.!?;:]{1,4}(?=\s)", ",", text.strip(" .,;:!?"))


def _inside(text: str) -> str:
    """As it stands inside a sentence: a capital that the keyboard set is taken back, days keep theirs."""
    text = re.sub(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b", lambda day: day[0].capitalize(), text)
    if re.match(r"[A-Z](?:[a-z]|\s)", text) and not _PROPER.match(text):
        text = text[0].lower() + text[1:]
    return re.sub(r"^i\b", "I", text)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
