"""Offsets of the time zones that invitations name, without a time zone database (the core reads no files).

The law of this module: a zone is known by its whole name or not at all; a name that means several is settled by the
phone's own clock or stays unknown. Who writes "EST" in July means Eastern Time: abbreviations follow the season too.
"""

# ruff: noqa: E501  (tables of words, one thought a line)

from __future__ import annotations

import re
from datetime import datetime, timedelta, tzinfo
from functools import cache

from core.paste.zone_table import RULES, WINDOWS
from core.timing import CALENDAR_WORDS

UNKNOWN = "a zone is named, and not one we know"

# Words for a zone, beside its own names and those of its cities; "time", "zeit" and the season are left away first.
_WORDS = """
UTC=utc|gmt|coordinated universal|universal|greenwich mean|zulu
Europe/London=bst|british summer|british|uk|united kingdom|england|edinburgh
Europe/Lisbon=wet|west|western european
Europe/Berlin=cet|cest|mez|mesz|central european|middle european|mitteleuropäische|mitteleuropäische normal|mitteleuropäische sommer|deutsche|german|germany|bern|hora de europa central|hora estándar de europa central|heure d’europe centrale|heure d'europe centrale|heure normale d’europe centrale|frankfurt|munich|münchen|hamburg|cologne
Europe/Helsinki=eet|eest|eastern european
America/New_York=et|est|edt|eastern|us eastern|eastern us|boston|washington|washington dc|philadelphia|atlanta|miami
America/Chicago=ct|cdt|central|us central|dallas|houston|austin
America/Denver=mt|mst|mdt|mountain|us mountain
America/Los_Angeles=pt|pst|pdt|pacific|us pacific|seattle|san francisco|portland|san diego
America/Anchorage=akst|akdt|alaskan
America/Phoenix=arizona
Pacific/Honolulu=hst|hawaii|hawaiian
America/Halifax=adt|atlantic|atlantic canada|nova scotia
America/St_Johns=nst|ndt|newfoundland
America/Sao_Paulo=brt|brasilia|brasília
America/Buenos_Aires=city of buenos aires
Africa/Johannesburg=sast|south africa|cape town|harare, pretoria|pretoria
Africa/Lagos=west africa|wat|west central africa
Africa/Nairobi=eat|east africa
Asia/Dubai=gulf|abu dhabi|muscat
Asia/Kolkata=india|indian|mumbai|new delhi|delhi|chennai|bangalore|bengaluru
Asia/Singapore=sgt
Asia/Shanghai=china|beijing
Asia/Hong_Kong=hkt
Asia/Manila=pht
Asia/Bangkok=ict
Asia/Jakarta=wib
Asia/Tokyo=jst|japan|japanese|osaka, sapporo|osaka|日本標準時|日本時間
Asia/Seoul=kst|korea|korean
Australia/Perth=awst|australian western
Australia/Adelaide=acst|acdt|australian central
Australia/Brisbane=australian eastern queensland
Australia/Sydney=aedt|aet|australian eastern|canberra
Pacific/Auckland=nzst|nzdt|nzt|new zealand|wellington
"""
# One word for several zones: the phone's clock decides, or nobody.
_SEVERAL = {
    "ist": ("Asia/Kolkata", "Europe/Dublin", "Asia/Jerusalem"),
    "cst": ("America/Chicago", "Asia/Shanghai"),
    "ast": ("America/Halifax", "Asia/Riyadh"),
    "aest": ("Australia/Sydney", "Australia/Brisbane"),  # written in Sydney's summer too
}
_AREAS = ("Africa", "America", "Antarctica", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific", "US")
_NO_CITIES = frozenset(
    "act lhi nsw north south west yancowinna victoria general center central eastern mountain pacific".split()
)
_RULE = re.compile(
    r"(?:<[^>]+>|[A-Za-z]+)([-+]?[\d:]+)"
    r"(?:(?:<[^>]+>|[A-Za-z]+)([-+]?[\d:]+)?,M(\d+)\.(\d)\.(\d)(?:/([-+]?[\d:]+))?,M(\d+)\.(\d)\.(\d)(?:/([-+]?[\d:]+))?)?"
)
_OFFSET = re.compile(r"\b(?:UTC|GMT)\s?([+\-−])\s?(\d{1,2})(?::?([0-5]\d))?(?!\d)")
_BARE_OFFSET = re.compile(r"\s?([+\-−])(\d\d):?([0-5]\d)(?!\d)")
_LAST_WORD = re.compile(r"\s(?:time|zeit|normalzeit|sommerzeit|ora|hora|heure)$|(?<=\S)(?:normalzeit|sommerzeit|zeit)$")
_SEASON = re.compile(r"\s(?:standard|daylight|summer|winter|normal|local)$")
_NAMED = re.compile(r"\b(?:[A-Z][\w.'’-]{1,20} ){1,4}(?:Time|Zeit)\b(?! [A-Z]?[a-z]*:)|\b\w{3,40}[Zz]eit\b")
# "Sydney time", "our time"; nobody's: "full time", "in good time"
_SOME_TIME = re.compile(r"\W{0,2}((?:[^\W\d_][\w.'’-]{1,20} ){1,3}time)\b(?! permitting)")
_NO_ZONES_TIME = re.compile(
    r"\b(?:your|local|the|an?|this|that|same|each|any|some|next|last|first|of|on|in|at|for|with|be|standard|daylight|summer|winter|"
    r"full|part|half|free|spare|good|plenty|more|less|enough|extra|real|prime|lunch|tea|dinner|coffee|break|travel|arrival|start|end|"
    r"finish|set-?up|set|up|down|long|short|wait(?:ing)?|reading|thinking|question|story|date|event|meeting|interview)\b",
    re.IGNORECASE,
)
# In small letters, where nothing follows that would make another word of it: "3 pm pst", but not "15:00 est confirmé".
_SMALL = re.compile(
    r"\W{0,2}((?:utc|gmt|cest|cet|mesz|mez|bst|est|edt|pst|pdt|mst|mdt|cst|cdt|eet|eest|ist|aest|aedt|jst|sgt|kst|hkt|"
    r"eastern|pacific|central|mountain))(?=\s*$|\s?[^\w\s:/]|\s(?:for|with|via|on|this|today|tomorrow|to)\b)"
)
_SEVERAL_PLACES = re.compile(r"\(([A-Z][^()\d:]{2,25}(?:, [A-Z][^(),\d:]{2,25}){1,4}) (?:Time|Zeit)\)")
_SHORT = re.compile(r"[A-Z]{2,5}(?![\w-])")
_TIME_IN = re.compile(r"\(?(?i:(?:local )?time in |ortszeit in )([A-Z][^\W\d_]+(?:[ -][A-Z][^\W\d_]+){0,2})")
_IN_BRACKETS = re.compile(r"[^()\[\]\d@:/]{2,40}")
_NO_ZONE = frozenset("AM PM A P UHR H HRS DE OR TBD ON AT IN TO BY HQ NYC VIA Q AND".split())
_PLACES = re.compile(
    r"\b(?:zoom|teams|meet|google|microsoft|online|remote|virtual|video|phone|call|skype|webex|room|raum|office|building|"
    r"onsite|on-site|interview|optional|tentative|tbc|tbd|confirmed|duration|dauer|approx|about|ca|"
    r"minutes?|min|hours?|tag|day|today|tomorrow|note|lunch|break|local|your)\b",
    re.IGNORECASE,
)


# ---- the rule of a zone ----


def _size(text: str) -> timedelta:
    """ "-5:30" as POSIX has it, hours[:minutes]."""
    sign = -1 if text.startswith("-") else 1
    hours, minutes, *_ = [int(part) for part in text.lstrip("+-").split(":")] + [0]
    return sign * timedelta(hours=hours, minutes=minutes)


def _change(year: int, month: str, week: str, weekday: str, at: str | None) -> datetime:
    """When the clocks change: the week-th Sunday of a month, 5 for the last."""
    first = datetime(year, int(month), 1)
    day = first + timedelta(days=(int(weekday) - (first.weekday() + 1)) % 7 + 7 * (int(week) - 1))
    if day.month != first.month:
        day -= timedelta(days=7)
    return day + _size(at or "2")


def offset_by(rule: str, local: datetime) -> timedelta:
    """The offset of a local time by a rule such as CET-1CEST,M3.5.0,M10.5.0/3."""
    match = _RULE.fullmatch(rule)
    if not match:
        raise ValueError(f"no rule of a zone: {rule}")
    standard = -_size(match[1])
    if not match[3]:
        return standard
    summer = -_size(match[2]) if match[2] else standard + timedelta(hours=1)
    begins, ends = _change(local.year, *match.group(3, 4, 5, 6)), _change(local.year, *match.group(7, 8, 9, 10))
    is_summer = begins <= local < ends if begins < ends else not ends <= local < begins
    return summer if is_summer else standard


class _Phone(tzinfo):
    """The phone's own clock by the rule of its zone: what was told in October is not read by November's offset."""

    def __init__(self, rule: str) -> None:
        self.rule = rule

    def utcoffset(self, when: datetime | None) -> timedelta | None:
        return offset_by(self.rule, when.replace(tzinfo=None)) if when else None

    def dst(self, when: datetime | None) -> timedelta | None:
        return None

    def tzname(self, when: datetime | None) -> str | None:
        return None

    def fromutc(self, when: datetime) -> datetime:
        local = when + offset_by(self.rule, when.replace(tzinfo=None))
        return when + offset_by(self.rule, local.replace(tzinfo=None))


def on_the_phone(now: datetime, zone: str) -> datetime:
    """Now, with the phone's clock of other days too, where its zone is known and says the same of now."""
    rule = _rule(zone)
    there = now.replace(tzinfo=_Phone(rule)) if rule else now
    return there if there.utcoffset() == now.utcoffset() else now


@cache
def _names() -> dict[str, str]:
    """Every name of a zone, in small letters -> its rule."""
    zones = {name: rule for line in RULES.splitlines() for rule, *names in [line.split()] for name in names}
    known = {name.casefold(): rule for name, rule in zones.items()}
    cities: dict[str, set[str]] = {}
    for name, rule in zones.items():
        area, _, city = name.rpartition("/")
        city = city.casefold().replace("_", " ")
        if area.split("/")[0] in _AREAS and city not in _NO_CITIES:
            cities.setdefault(city, set()).add(rule)
    known |= {city: rules.pop() for city, rules in cities.items() if len(rules) == 1}
    for line in WINDOWS.splitlines():
        name, _, zone = line.partition("=")
        known[name.casefold()] = zones[zone]
    for line in _WORDS.strip().splitlines():
        zone, _, words = line.partition("=")
        known |= dict.fromkeys(words.split("|"), zones[zone])
    return known


def _rule(name: str, now: datetime | None = None) -> str:
    """The rule of a zone by one of its names; '' when it is not known."""
    known = _names()
    if (whole := name.strip().casefold()) in known:  # Pacific Standard Time (Mexico)
        return known[whole]
    name = " ".join(name.strip(" .,;()[]\"'").casefold().split())
    for cut in (None, _LAST_WORD, _SEASON):  # Pacific Standard Time, Pacific Time, Pacific
        name = cut.sub("", name) if cut else name
        if name in known:
            return known[name]
    if now and name in _SEVERAL:
        local = now.replace(tzinfo=None)
        fitting = {
            rule for zone in _SEVERAL[name] if offset_by(rule := known[zone.casefold()], local) == now.utcoffset()
        }
        return fitting.pop() if len(fitting) == 1 else ""
    return ""


@cache
def _places() -> dict[str, str]:
    """Every IANA and Windows name of a zone, in small letters -> the IANA name."""
    areas = {name for line in RULES.splitlines() for name in line.split()[1:] if "/" in name}
    places = {name.casefold(): name for name in areas if not name.startswith("Etc/")}
    windows = (line.partition("=") for line in WINDOWS.splitlines())
    return places | {name.casefold(): zone for name, _, zone in windows}


def place_of(name: str) -> str:
    """The IANA name of a zone that an invitation names by it or as Windows does; '' where it names no place."""
    name = name.strip(" \"'").casefold()
    return _places().get(name) or _places().get("/".join(name.split("/")[-2:]), "")


def offset_of(name: str, local: datetime, now: datetime | None = None) -> timedelta | None:
    """The offset of a zone by its name (IANA, Windows, a city, words) at a local time there; None when unknown."""
    name = name.strip(" \"'")
    rule = _rule(name, now)
    if not rule and "/" in name:  # /softwarestudio.org/Tzfile/Europe/Berlin
        rule = _names().get("/".join(name.split("/")[-2:]).casefold(), "")
    if not rule and (match := _OFFSET.search(name)):
        return _by_outlook(match, name, local)
    return offset_by(rule, local) if rule else None


def _stated(match: re.Match) -> timedelta | None:
    size = timedelta(hours=int(match[2]), minutes=int(match[3] or 0))
    return None if size > timedelta(hours=14) else size if match[1] == "+" else -size


def _by_outlook(match: re.Match, text: str, local: datetime) -> timedelta | None:
    """ "(UTC+01:00) Amsterdam, Berlin": the winter offset is written all year round, so the cities say which zone."""
    stated = _stated(match)
    after = text[match.end() :]
    if stated is None or not re.match(r"\s?\)\s*[^\W\d_]", after):
        return stated
    after = after.strip(" ).")
    places = [after, re.sub(r"\(.*", "", after), *after.split(",")]
    rules = {rule for place in places if (rule := _rule(place))}
    fitting = {rule for rule in rules if stated in (offset_by(rule, local), _standard(rule))}
    offsets = {offset_by(rule, local) for rule in fitting}
    return offsets.pop() if len(offsets) == 1 else None


def _standard(rule: str) -> timedelta:
    return min(offset_by(rule, datetime(2026, month, 15)) for month in (1, 7))


# ---- in a text ----


def _at_once(after: str, local: datetime, now: datetime) -> timedelta | str | None:
    """The zone that stands right after a time; None when none does."""
    after = after.lstrip(" ,*")
    if match := _TIME_IN.match(after):
        size = offset_of(match[1], local, now)
        return UNKNOWN if size is None else size
    if match := _BARE_OFFSET.match(after):
        return _stated(match) or UNKNOWN
    bracket = after[:1] in ("(", "[") and re.match(r"[(\[]([^()\[\]]{2,60})[)\]]", after)
    inside = bracket[1] if bracket else ""
    if match := _OFFSET.match(inside or after.lstrip("([")):
        found = _by_outlook(match, inside if inside and inside != match[0] else after[:150].lstrip("(["), local)
        return UNKNOWN if found is None else found
    for text in filter(None, (inside, after[:60])):
        for city in re.findall(r"\s[-–]\s([A-Z][\w ]{2,20})(?=\s*(?:$|[)\],.]))", text)[:1] if "Time" in text else []:
            if (size := offset_of(city, local, now)) is not None:
                return size  # Mountain Standard Time - Phoenix
        words = re.findall(r"[^\W\d_][\w'’.-]*", text)[:5]
        named = re.match(r"\W{0,2}([^\W\d_].*)", text, re.DOTALL)
        if not named:
            continue
        for count in range(len(words), 0, -1):
            phrase = " ".join(words[:count])
            if not (words[0][0].isupper() or (words[0].casefold() in ("et", "pt", "cet") and count == 1)):
                break
            if (size := offset_of(phrase, local, now)) is not None and phrase.casefold() not in CALENDAR_WORDS:
                return size
        if _NAMED.match(named[1]) or (
            (short := _SHORT.match(named[1])) and short[0] not in _NO_ZONE and short[0].casefold() not in CALENDAR_WORDS
        ):
            return UNKNOWN
    said = _SMALL.match(after) or _SOME_TIME.match(after)
    if said and not _NO_ZONES_TIME.search(said[1]):
        size = offset_of(said[1], local, now)
        return UNKNOWN if size is None else size
    words = re.findall(r"[^\W\d_]+", inside)
    harmless = not words or not words[0][0].isupper() or _PLACES.search(inside) or words[0].casefold() in CALENDAR_WORDS
    return UNKNOWN if inside and not harmless and _IN_BRACKETS.fullmatch(inside) else None


def _anywhere(text: str, local: datetime, now: datetime) -> timedelta | str | None:
    """The zone a line names somewhere: "all times Eastern Time", "(CET)", "UTC+1", "Central European Time - Berlin"."""
    if match := re.search(r"(?:Time|Zeit)\)? ?[-–] ([A-Z][\w ]{2,20}?)\)?$", text.strip()):
        size = offset_of(match[1], local, now)
        return UNKNOWN if size is None else size
    if match := _OFFSET.search(text):
        found = _by_outlook(match, text, local)
        return UNKNOWN if found is None else found
    for match in _SEVERAL_PLACES.finditer(text):  # "(India, Sri Lanka Time)"
        sizes = {size for place in match[1].split(",") if (size := offset_of(place.strip(), local, now)) is not None}
        if len(sizes) == 1:
            return sizes.pop()
    for match in _NAMED.finditer(text):
        words = match[0].split()
        for start in range(len(words)):
            if (size := offset_of(" ".join(words[start:]), local, now)) is not None:
                return size
        if (
            words[0].casefold() not in ("the", "your", "date", "event", "meeting", "interview", "start", "end")
            and len(words) > 1
        ):
            return UNKNOWN
    for inside in re.findall(r"[(\[]([^()\[\]]{2,40})[)\]]", text):
        if (size := offset_of(inside.rpartition(" in ")[2], local, now)) is not None:
            return size
    for name in ("日本標準時", "日本時間"):
        if name in text:
            return offset_of(name, local)
    return None


def offset_in(line: str, after: str, following: str, local: datetime, now: datetime) -> timedelta | str | None:
    """The offset a text names: right after the time, in its line, or on the line below.

    None when no zone is named, UNKNOWN when one is and we do not know it.
    """
    found = _at_once(after, local, now)
    if found is None:
        found = _anywhere(line, local, now)
    if found is None and (
        re.fullmatch(r".{0,40}\b(?:Time|Zeit)\b.{0,30}", following) or re.match(r"(?i)time ?zone|zeitzone", following)
    ):
        label = re.sub(r"(?i)^(?:time ?zone|zeitzone)\s*:?\s*", "", following)
        found = offset_of(label, local, now)
        if found is None:
            found = _anywhere(following, local, now)
            if found is None and label != following:
                found = UNKNOWN
    return found
