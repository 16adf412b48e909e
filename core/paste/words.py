"""Words of more than one reader: what tells a firm from a person, a free mailbox from a company's; days and months."""

# ruff: noqa: E501  (tables of words, one thought a line)

import re
from itertools import pairwise

from core.abbreviations import goes_on
from core.timing import DAY_NAMES, MONTH_NAMES, MONTHS, WEEKDAYS

RELATIVES = (
    "sister|brother|dad|mum|mother|father|wife|husband|son|daughter|nephew|niece|cousin|uncle|aunt"  # of a pattern
)
# Short and long -> its number: Monday's is 0, January's is 1.
NUMBERS = {
    word: number
    for number, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), 1)
}
ENGLISH_DAYS = {name.lower(): number for names in (WEEKDAYS, DAY_NAMES) for number, name in enumerate(names)}
ENGLISH_MONTHS = {name.lower(): number for names in (MONTHS, MONTH_NAMES) for number, name in enumerate(names, 1)}

# Blanks before something, read from where they begin only: a long run of them must not be tried from each blank in it.
GAP = r"(?<!\s)\s++"
MAY_GAP = rf"(?:{GAP})?"

LEGAL = re.compile(
    r"(?:\b(?:gmbh(?: & co\.? kg)?|ag|kgaa|e\.? ?v\.|se|inc|llc|llp|ltd|limited|plc|corp|corporation|s\.a\.|s\.l\.|s\.?r\.?l\.?|"
    r"s\.p\.a\.|sarl|sas|lda|b\.v\.|bv|n\.v\.|ab|a/s|oy|oyj|k\.k\.|pty|pte|sp\. z o\.o\.|company|holdings|group)(?![\w])\.?"
    r"|株式会社|有限会社|合同会社|㈱|주식회사|有限公司)",
    re.IGNORECASE,
)
_LOWER_LEGAL = re.compile(r"\b(?:ag|se|ab|group|company|limited|sas|oy)\b")  # everyday words when not capitalised
_LEADS_LEGAL = re.compile(r"(?:group|company|limited)\s", re.IGNORECASE)  # "Group Treasurer", "Company Secretary"
_FREE_WORDS = """
    gmail googlemail outlook hotmail live msn yahoo ymail rocketmail icloud me mac aol gmx web t-online
    freenet posteo mailbox proton protonmail pm tutanota tuta zoho yandex mail qq 163 126 naver hanmail
    daum orange wanadoo free laposte libero virgilio terra uol bol rediffmail comcast verizon att
    sbcglobal btinternet docomo ezweb softbank nifty fastmail hey duck bluewin sunrise arcor online email
    inbox seznam wp o2 interia
"""
FREE = frozenset(_FREE_WORDS.split())
_TOOLS_WORDS = """
    greenhouse greenhouse-mail lever ashbyhq calendly workday myworkday smartrecruiters recruitee personio
    teamtailor workable workablemail icims jobvite bamboohr successfactors linkedin indeed indeedemail
    stepstone xing zoom goodtime modernloop join hirevue doodle cal eventbrite
"""
TOOLS = frozenset(_TOOLS_WORDS.split())
SHARED = re.compile(
    r"(?:no-?_?reply|do-?not-?reply|notifications?|notices?|alerts?|reminders?|bookings?|confirmations?|calendar(?:-notification)?|mailer(?:-daemon)?|invit(?:e|es|ations?)|"
    r"schedul(?:e|er|ing)|bounces?|team|info|jobs?|careers?|hr|hiring|recruit(?:ing|ment)|talent|people|bewerbung(?:en)?|"
    r"karriere|kontakt|contact|office|hello|hola|hi|mail|support|interviews?|admin|personal|empleo|rrhh|saiyo|recruit|"
    r"postmaster|service|help|sales|billing)",
    re.IGNORECASE,
)


LISTS = re.compile(
    r"(?:^|[._-])(?:team|teams|interviewers?|recruit(?:ing|ment)?|recruiters|hiring|panel|staff|all|everyone|list|group|room|raum|conf|"
    r"calendar|bot|notetaker|notes?|recorder|scheduling|scheduler|no-?reply|jobs|careers|talent)(?:$|[._-])",
    re.IGNORECASE,
)
# Not a person's name, though it may look like one: rooms, bots, lists.
NOBODY = re.compile(
    r"\b(?:room|raum|conf(?:erence)?|notetaker|note taker|otter|fireflies|fathom|gong|read\.ai|bot|\w+(?-i:[a-z]Bot)|(?-i:AI)|assistant|calendar|scheduling|scheduler|"
    r"coordination|team|recruiting|recruitment|careers|talent|interviewers?|panel|group|hiring|office|floor|board ?room|meeting|zoom|teams|"
    r"webex|recorder|copilot|desk|reception|mailbox|inbox|besprechung|sala(?= )|salle(?= ))\b",
    re.IGNORECASE,
)
# Who finds people for others.
AGENCY = re.compile(
    r"recruit(?:ment|ing|ers)\b(?=\)| (?:ltd|limited|gmbh|agency|inc|llc|group|partners))|staffing(?! (?:assistant|officer|manager|team|coordinator|department|advis))|headhunt|personal(?:vermittlung|beratung|dienstleist)|"
    r"(?:recruitment|employment|staffing|talent) agency|executive search|search partners|search (?:&|and) selection|zeitarbeit|"
    r"(?:recruitment|recruiting|resourcing) consultant|"
    r"\bconsultant\b.{0,20}[|,–—-] ?[A-Z][\w&' -]{2,40} (?:recruitment|resourcing|recruiting|staffing)\b",
    re.IGNORECASE,
)
AGENCY_DOMAIN = re.compile(
    r"recruit|staffing|headhunt|personal(?:vermittlung|beratung)|talent(?:partner|bridge|solution|search|hub)|searchpartner",
    re.IGNORECASE,
)
# Who arranges interviews at a company.
RECRUITS = re.compile(
    r"\b(?:recruit(?:er|ers|ing|ment)|talent|sourcer|people (?:partner|operations|coordinator|ops)|hr|human resources|recrutement|"
    r"recursos humanos|risorse umane|selección|selezione|personeelszaken|personalreferentin|personalreferent|personalabteilung|scheduling|candidate experience|人事|採用)\b",
    re.IGNORECASE,
)


def legal(text: str) -> bool:
    """Does this name a firm by its legal form?"""
    found = (match for match in LEGAL.finditer(text) if match.start() or not _LEADS_LEGAL.match(text))
    return any(not _LOWER_LEGAL.fullmatch(match[0]) for match in found)


_STOP = re.compile(r"[.!?…](?=\s+[\"“(]?[A-ZÄÖÜÀ-Þ📍-🧿]|\s*$)|\s[–—]\s(?=[a-z])")


def stops_in(line: str) -> list[int]:
    """Where the sentences of a line end; "Dr." ends none."""
    return [
        stop.end()
        for stop in _STOP.finditer(line)
        if not goes_on(line[max(stop.start() - 12, 0) : stop.start() + 1], line[stop.end() :].lstrip())
    ]


def sentences(line: str) -> list[str]:
    """The sentences of a line, blanks and all: put together they are the line."""
    edges = [0, *stops_in(line), len(line)]
    return [line[start:end] for start, end in pairwise(edges)]


def sentence_at(line: str, at: int) -> tuple[int, int]:
    """Where the sentence begins and ends that holds the character `at` of a line."""
    stops = stops_in(line)
    return max([0, *(stop for stop in stops if stop <= at)]), min([len(line), *(stop for stop in stops if stop > at)])
