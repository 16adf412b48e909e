"""The words that tell a firm from a person, a free mailbox from a company's."""

# ruff: noqa: E501  (tables of words, one thought a line)

import re

# Blanks before something, read from where they begin only: a long run of them must not be tried from each blank in it.
GAP = r"(?<!\s)\s++"
MAY_GAP = rf"(?:{GAP})?"

LEGAL = re.compile(
    r"(?:\b(?:gmbh(?: & co\.? kg)?|ag|kgaa|e\.? ?v\.|se|inc|llc|llp|ltd|limited|plc|corp|corporation|s\.a\.|s\.l\.|s\.r\.l\.|"
    r"s\.p\.a\.|sarl|sas|b\.v\.|bv|n\.v\.|ab|a/s|oy|oyj|k\.k\.|pty|pte|sp\. z o\.o\.|company|holdings|group)(?![\w])\.?"
    r"|株式会社|有限会社|合同会社|㈱|주식회사|有限公司)",
    re.IGNORECASE,
)
_LOWER_LEGAL = re.compile(
    r"\b(?:ag|se|ab|group|company|limited|sas|oy)\b"
)  # everyday words when not capitalised
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
    r"(?:no-?_?reply|do-?not-?reply|notifications?|calendar(?:-notification)?|mailer(?:-daemon)?|invit(?:e|es|ations?)|"
    r"schedul(?:e|er|ing)|bounces?|team|info|jobs?|careers?|hr|hiring|recruit(?:ing|ment)|talent|people|bewerbung(?:en)?|"
    r"karriere|kontakt|contact|office|hello|hola|hi|mail|support|interviews?|admin|personal|empleo|rrhh|saiyo|recruit|"
    r"postmaster|service|help|sales|billing)",
    re.IGNORECASE,
)


def legal(text: str) -> bool:
    """Does this name a firm by its legal form?"""
    match = LEGAL.search(text)
    return bool(match) and not _LOWER_LEGAL.fullmatch(match[0])
