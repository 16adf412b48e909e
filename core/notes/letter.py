"""The letter being written: who writes to whom, about what, when and in which register.

The law of this module: facts of the case, put into words; no sentence. Nothing here claims what nobody said.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property

from core import people as names
from core import thanks
from core.model import Case, Person, Request
from core.timing import CALENDAR_WORDS, day_of

FORMAL, WARM = "formal", "warm"
LATE = timedelta(hours=48)

_IS_JOB = re.compile(
    r"\b(role|position|post|job|internship|apprenticeship|traineeship|placement|vacancy|opening|fellowship|residency|"
    r"programme|program|scheme|studentship|professorship|lectureship|assistantship|studies)\b",
    re.IGNORECASE,
)
# What keeps its capital at the head of a job title: "German teacher", "Java developer".
_NAMED = frozenset(
    "english french german spanish italian portuguese dutch swedish norwegian danish finnish polish russian chinese "
    "mandarin japanese korean arabic hebrew hindi urdu greek turkish welsh irish latin british american european "
    "montessori java javascript typescript python ruby rust go kotlin swift scala php linux windows android "
    "salesforce oracle excel react angular django docker kubernetes azure google amazon microsoft adobe "
    "christmas easter halloween".split()
)
# Whoever joins one of these has a card, a bench or a pew.
_MEMBERS = re.compile(r"\b(?:library|gym|club|church|university|college|school|academy|union|choir)\b", re.IGNORECASE)
_PLACES = {
    "apprentice": "apprenticeship",
    "apprenticeship": "apprenticeship",
    "traineeship": "traineeship",
    "intern": "internship",
    "internship": "internship",
    "placement": "placement",
    "saturday": "Saturday job",
}
_PLACE = re.compile(rf"\b(?:{'|'.join(_PLACES)})\b", re.IGNORECASE)
_ARTICLE = re.compile(r"^(the|a|an|my|your)\s+(?=\S)", re.IGNORECASE)
_LEGAL = re.compile(
    r"(?<!&)(?<! and),?[ ](?:ltd|limited|inc|incorporated|llc|llp|plc|gmbh|mbh|ag|se|sa|s\.a|s\.r\.l|srl|spa|s\.p\.a|"
    r"bv|b\.v|nv|n\.v|a/s|as|ab|oy|oyj|kg|co|corp|corporation|pty|pvt|kk|aps|sarl|e\.v)\.?$",
    re.IGNORECASE,
)
# Names said with an article: "the University of Ghent", "the National Trust", "the British Museum".
_HEADS = (
    r"university|bank|ministry|department|institute|school|college|museum|office|port|city|church|house|court|academy|"
    r"embassy|society|league|friends|borough|county|hospital|house|council|agency|centre|center"
)
_WITH_ARTICLE = re.compile(
    rf"^(?:(?:\w+ )?(?:{_HEADS}) (?:of|for) \S.*|(?:royal|national|british|imperial|european|united|world) .*"
    r"\b(?:trust|museum|theatre|library|institute|society|college|bank|ballet|opera|gallery|council|archives?|"
    r"orchestra|academy|service|union|federation|foundation)|[^'’.]*\b(?:libraries|museums|galleries|archives))$",
    re.IGNORECASE,
)


def is_formal(case: Case, people: tuple[Person, ...]) -> bool:
    """As the company's culture is; else warmer after an informal talk and to those one calls by their first name, but
    never to those with a title (C12)."""
    if case.culture:
        return case.culture in ("formal", "traditional")
    if any(map(names.has_title, people)):
        return True
    first_names = bool(people) and all(one.first_name or len(names.full(one).split()) == 1 for one in people)
    return case.setting not in ("peer", "informal") and not first_names


@dataclass(frozen=True, eq=False)
class Letter:
    """One note in the making. `people` are those it greets, `turn` is the first one's place among the
    people of the case."""

    case: Case
    kind: str
    key: str
    now: datetime
    people: tuple[Person, ...]
    turn: int = 0
    request: Request | None = None
    named: bool = False  # the reader was named, not chosen

    @property
    def person(self) -> Person | None:
        return self.people[0] if self.people else None

    @property
    def met(self) -> bool:
        """Whether the readers were in the talk: neither HR nor who only arranged it."""
        return all(one.id and one.part == "interviewer" for one in self.people)

    # ---- register ----

    @cached_property
    def formal(self) -> bool:
        return is_formal(self.case, self.people)

    @property
    def register(self) -> str:
        return FORMAL if self.formal else WARM

    # ---- what the user said of it ----

    @property
    def wants(self) -> str:
        """yes, unsure or no; without an answer nothing more is shown than unsure."""
        return self.case.interest or "unsure"

    @property
    def informal(self) -> bool:
        return self.case.setting == "informal"

    @property
    def about_no_job(self) -> bool:
        """Whether no job was in sight: an informal talk, and no role named."""
        return self.informal and not self.case.role

    @property
    def again(self) -> bool:
        """Whether they had met before: in a later round all but who came to it new."""
        number = self.case.answers.get("round")
        later = isinstance(number, (int, float)) and not isinstance(number, bool) and number > 1
        noted = any(one.before for one in self.case.people)  # older records know only of the round
        return later and (not noted or all(one.before for one in self.people))

    @property
    def late(self) -> bool:
        return self.case.ended is not None and self.now - self.case.ended > LATE

    # ---- facts in words ----

    @cached_property
    def company(self) -> str:
        """The company as people say it: without "Ltd", with an article where it wants one; '' when unknown."""
        name = names.one_line(self.case.company).strip(",;: ")
        while (bare := _LEGAL.sub("", name)) and bare != name:
            name = bare
        if re.match(r"the ", name, re.IGNORECASE):
            return f"the {name[4:]}"
        return f"the {name}" if _WITH_ARTICLE.match(name) else name

    @property
    def said_company(self) -> str:
        """The company to join, without a place behind a comma; "you" where it was typed in a hurry."""
        name = self.company.partition(",")[0].rstrip()
        spelt = not name.islower() or not name.replace(" ", "").isalpha()
        return name if 0 < len(name.split()) < 4 and spelt and not _MEMBERS.search(name) else "you"

    @cached_property
    def role(self) -> str:
        """ "staff nurse job", "doctoral position"; '' where none is named or it does not fit a sentence."""
        role = re.sub(
            r" ?\([^()]{0,80}\)", "", names.one_line(self.case.role)
        )  # "(maternity cover)" is no part of its name
        role = _ARTICLE.sub("", role.strip(",;: "))
        if not role or re.search(r"[/|()\[\]{}<>;:]", role) or len(role.split()) > 5:
            return ""
        role = re.sub(r"^(PM), (\w+)$", r"\2 \1", role)
        role = role.partition(",")[0].rstrip()  # "Brewer, fermentation cellar"
        first, *others = role.split()
        if (
            first.removesuffix("'s").removesuffix("’s").istitle()
            and first.lower() not in _NAMED | CALENDAR_WORDS
            and not any(word.istitle() for word in others)
            and not "".join(others[:1])[:1].isdigit()  # "Year 4 teacher", "Band 6 nurse"
        ):
            role = role[:1].lower() + role[1:]  # a capital only because it was typed first
        return role if _IS_JOB.search(role) else f"{role} {'role' if self.formal else 'job'}"

    @property
    def job(self) -> str:
        """ "the staff nurse job", or "the job"; '' where there was none."""
        if self.about_no_job:
            return ""
        return f"the {self.role}" if self.role else "the role" if self.formal else "the job"

    @property
    def place(self) -> str:
        """ "the apprenticeship", "the Saturday job": what people say of it where it is no job like others; else ''."""
        found = _PLACE.search(self.case.role)
        return f"the {_PLACES[found[0].lower()]}" if found else ""

    @property
    def thanked(self) -> bool:
        """Whether a thank-you went out."""
        return thanks.thanked(self.case)

    @property
    def unthanked(self) -> bool:
        """Whether this note has to bring the thanks: none went out, and after it they would come too late (C23)."""
        return bool(self.case.ended) and not self.thanked

    @property
    def too_late(self) -> bool:
        """Whether it is too late for a thank-you of its own (C23)."""
        return self.case.ended is not None and self.now > thanks.too_late_from(self.case.ended)

    @property
    def hurried(self) -> bool:
        """Whether they decide on the day of the talk or the next, and have not yet: a short note reaches them (C21)."""
        named, end = thanks.awaited(self.case), self.case.ended
        if not end or not named or self.promise_passed:
            return False
        return (named - end.date()).days in (0, 1)

    @property
    def promise_passed(self) -> bool:
        """Whether the day they named for an answer lies behind, and no word from them has come since."""
        named = thanks.awaited(self.case)
        return named is not None and day_of(self.now, self.case.ended) > named

    @cached_property
    def facts(self) -> dict[str, str]:
        """What sentences of ours may name; '' where the case does not know it."""
        ended, promised = self.case.ended, thanks.awaited(self.case)
        when = self.when(ended)
        role = self.role.removesuffix(" role").removesuffix(" job")
        profile = self.case.profile
        return {
            "when": when,
            "met": when,
            "today": when.removeprefix("on "),
            "dated": f"on {self.date(ended)}" if ended and when.startswith("on ") else when,
            "day": self.day(promised) if promised else "",
            "spoken": self.spoken(promised) if promised else "",
            "job": self.job,
            "named": self.job if self.role else "",
            "wanted": f"the {self.role if _IS_JOB.search(role) else f'{role} job'}" if role and not self.place else "",
            "talk": "talk" if self.informal else "interview",
            "Role": role[:1].upper() + role[1:],
            "role": role,
            "Offer": "Your offer" if self.case.outcome == "offer" else "",
            "join": self.said_company,
            "place": self.place,
            "soon": self.soon(promised) if promised else "",
            "awaited": self.date(promised) if promised and promised > day_of(self.now, self.case.ended) else "",
            "name": names.one_line(profile.name),
            "phone": names.one_line(profile.phone),
        }

    # ---- time ----

    def when(self, then: datetime | date | None) -> str:
        """ "this morning", "yesterday", "on Friday", "on 3 November": as said today; '' when unknown or ahead."""
        if not then:
            return ""
        today, day = day_of(self.now, self.case.ended), day_of(then, self.case.ended)
        days = (today - day).days
        if days < 0 or (isinstance(then, datetime) and then > self.now):
            return ""
        if days == 0:
            return self._today(then)
        return "yesterday" if days == 1 else self.on(then)

    def _today(self, then: datetime | date) -> str:
        """ "this morning" holds only as long as this part of the day is near; at midnight nothing was this morning."""
        if not isinstance(then, datetime) or (12, 0) <= (then.hour, then.minute) <= (13, 15):
            return "today"  # what ended at one was a morning to most
        return "this morning" if then.hour < 12 else "this afternoon" if then.hour < 18 else "this evening"

    def soon(self, day: date) -> str:
        """ "tomorrow", "on Friday" for a day ahead in this week; '' for one that is past, today or further off."""
        today = day_of(self.now, self.case.ended)
        days = (day - today).days
        if days < 1 or days + today.weekday() > 6:
            return ""
        return "tomorrow" if days == 1 else f"on {day:%A}"

    def on(self, then: datetime | date) -> str:
        """ "on Friday" within the week, else "on 3 November"; six days back it would be taken for tomorrow."""
        day, today = day_of(then, self.case.ended), day_of(self.now, self.case.ended)
        return f"on {day:%A}" if 0 <= (today - day).days < 6 else f"on {self.date(day)}"

    def spoken(self, then: date) -> str:
        """ "Friday" within the week, else "3 November": a day as said aloud."""
        days = (day_of(self.now, self.case.ended) - then).days
        return f"{then:%A}" if 0 <= days < 7 else self.date(then)

    def day(self, then: date) -> str:
        """ "Friday, 3 November"."""
        return f"{then:%A}, {self.date(then)}"

    def date(self, then: datetime | date) -> str:
        """ "3 November", with the year when it is another one."""
        day, today = day_of(then, self.case.ended), day_of(self.now, self.case.ended)
        if self._american:
            return f"{day:%B} {day.day}" + (f", {day.year}" if day.year != today.year else "")
        return f"{day.day} {day:%B}" + (f" {day.year}" if day.year != today.year else "")

    @property
    def _american(self) -> bool:
        """Whether dates are said month first: where the interview was in the zones of North America."""
        if self.case.zone:
            return self.case.zone.startswith(("America/", "US/", "Canada/"))
        offset = self.case.ended.utcoffset() if self.case.ended else None
        return offset is not None and timedelta(hours=-10) <= offset <= timedelta(hours=-4)
