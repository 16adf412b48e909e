"""The letter being written: who writes to whom, about what, when, in which tone, and which wordings are its
own.

The law of this module: the choice of wording depends on the case and the person alone. Everyone in a case
stands at a different place of every pool, so no two interviewers read the same sentence of ours while the
pool lasts.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cached_property
from zlib import crc32

from core.model import Case, Person, Request
from core.notes._joining import Words, read
from core.notes._marks import fill, one_line, value
from core.people import called, has_title
from core.timing import day_of

_IS_ROLE = re.compile(
    r"\b(role|position|post|job|internship|apprenticeship|traineeship|placement|vacancy|opening|fellowship|residency|"
    r"programme|program|scheme|studentship|professorship|lectureship|assistantship)\b",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"^(the|a|an)\s+(?=\S)", re.IGNORECASE)
# A wording is a sentence with slots, or a pair of them: (formal, warm). A pool holds at least four.
Wording = str | tuple[str, str]
Pool = tuple[Wording, ...]
LONG = 60  # characters; a subject line with more than this in one slot does without it


@dataclass(frozen=True)
class Letter:
    """One note in the making."""

    case: Case
    kind: str
    now: datetime
    people: tuple[Person, ...]  # whom it is addressed to; several when nobody is singled out
    turn: int  # the addressee's place in the case
    again: int = 0  # how often another wording was asked for
    request: Request | None = None
    named: bool = False  # the addressee was named, not chosen
    read: dict[str, Words] = field(default_factory=dict)

    @property
    def person(self) -> Person | None:
        return self.people[0] if self.people else None

    # ---- tone and choice ----

    @cached_property
    def formal(self) -> bool:
        """As the company's culture is; else warmer after an informal talk, but for those with a title (C12)."""
        if self.case.culture:
            return self.case.culture in ("formal", "traditional")
        return any(map(has_title, self.people)) or self.case.setting not in ("peer", "informal")

    @cached_property
    def _seed(self) -> str:
        first = self.case.people[0].id if self.case.people else ""
        return f"{self.case.answers.get('ended', '')}/{first}"

    def place(self, part: str, size: int) -> int:
        """Where in a pool of `size` this letter takes its wording for a part.

        Everybody has a place of their own. Another wording comes from the places nobody has, shared out
        fairly, and only then from somebody else's: each part from another, so that it is never one other note
        as a whole.
        """
        chance = crc32(f"{self._seed}/{part}".encode())
        people = max(len(self.case.people), 1)
        mine, spare = self.turn % size, range(people, size)
        others = [(mine + 1 + (chance // size + step) % (size - 1)) % size for step in range(size - 1)]
        order = dict.fromkeys([mine, *(place for place in spare if place % people == mine), *spare, *others])
        return (chance + list(order)[self.again % size]) % size

    def pick(self, part: str, pool: Pool) -> str:
        wording = pool[self.place(part, len(pool))]
        return wording if isinstance(wording, str) else wording[not self.formal]

    def say(self, part: str, pool: Pool, **slots: str) -> str:
        """A wording for a part, its slots filled with facts of the case and the values given here."""
        return fill(self.pick(part, pool), {**self.facts, **slots})

    def words(self, typed: str) -> Words:
        """The user's words, sorted once a letter."""
        if typed not in self.read:
            self.read[typed] = read(typed)
        return self.read[typed]

    # ---- facts ----

    @cached_property
    def company(self) -> str:
        return value(one_line(self.case.company).strip(",;: "))

    @cached_property
    def job(self) -> str:
        """ "the Data Analyst role", "the internship", or "the role" where none is named."""
        role = _ARTICLE.sub("", one_line(self.case.role).strip(",;: "))
        if not role:
            return "the role"
        return f"the {value(role)}" if _IS_ROLE.search(role) else f"the {role} role"

    @cached_property
    def role(self) -> str:
        return f"{self.job} at {self.company}" if self.company else self.job

    @cached_property
    def topic(self) -> str:
        """The role as a subject line has room for it."""
        topic = self.job if self.job != "the role" else self.role
        return topic if len(topic) <= LONG else "the role"

    @cached_property
    def facts(self) -> dict[str, str]:
        return {
            "when": self.when(self.case.ended, " "),
            "role": self.role,
            "job": self.job,
            "at": f" at {self.company}" if self.company else "",
            "team": self.company or "your team",
            "you": self.company or "you",
            "name": value(one_line(self.case.profile.name)),
            "them": value(called(self.people, self.formal)),
        }

    # ---- time ----

    def when(self, then: datetime | date | None, space: str = "") -> str:
        """ "this morning", "yesterday", "on Friday", "on 3 November": as said today; '' when unknown or not
        yet past.
        """
        if not then:
            return ""
        today, day = day_of(self.now, self.case.ended), day_of(then, self.case.ended)
        days = (today - day).days
        if days < 0 or (isinstance(then, datetime) and then > self.now):
            return ""
        if days == 0:
            text = _part_of_day(then.hour) if isinstance(then, datetime) else "today"
        elif days == 1:
            text = "yesterday"
        else:
            text = f"on {then:%A}" if days < 7 else f"on {self.date(then)}"
        return space + text

    def date(self, then: datetime | date) -> str:
        """ "3 November", with the year when it is another one."""
        day, today = day_of(then, self.case.ended), day_of(self.now, self.case.ended)
        return f"{day.day} {day:%B}" + (f" {day.year}" if day.year != today.year else "")

    def since(self, then: datetime | None) -> timedelta:
        return self.now - then if then else timedelta(0)


def _part_of_day(hour: int) -> str:
    if hour == 12:
        return "today"
    return "this morning" if hour < 12 else "this afternoon" if hour < 18 else "this evening"
