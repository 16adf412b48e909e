"""The words of the product as values: a case and what it holds, a plan, a note, a finding, a rule.

The law of this module: values only. Nothing here computes a date, a sentence or a verdict.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Protocol

# ---- where advice comes from ----


@dataclass(frozen=True, slots=True)
class Source:
    """A numbered piece of advice in an article; an article read beyond the five, without a number; or `ours` with
    the reason."""

    article: str = ""
    advice: int = 0
    ours: str = ""

    def json(self) -> dict:
        """The source as the terminal prints it: `{ours}`, or `{article}` with its `advice` where that is numbered."""
        if self.ours:
            return {"ours": self.ours}
        return {"article": self.article} | ({"advice": self.advice} if self.advice else {})


@dataclass(frozen=True, slots=True)
class Advice:
    """One piece of advice in our words; `articles` is a space-separated list of article ids."""

    text: str
    articles: str


@dataclass(frozen=True, slots=True)
class Beyond:
    """Something read beyond the five articles: its title, its address, the day it was read, what it says."""

    title: str
    address: str
    read: str
    says: str


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Two sides, each (what it says, the advice numbers or W… behind it), and what the product does."""

    about: str
    one: tuple[str, tuple[int | str, ...]]
    other: tuple[str, tuple[int | str, ...]]
    choice: str


# ---- a case, read from its answers ----


@dataclass(frozen=True, slots=True)
class Problem:
    """An answer that could not be used: the field keeps what was typed, the rest goes on without it."""

    field: str
    message: str


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who had to do with the interview. Text is '' when absent; `address_from` is given, hr, none or '';
    `part` is interviewer, arranged or agency; `why` is why the `detail` stuck; with `first_name`
    they call each other so; `before`: the two met in an earlier round.
    """

    id: str
    name: str = ""
    title: str = ""
    address: str = ""
    address_from: str = ""
    detail: str = ""
    rapport: bool = False
    family_first: bool = False
    phone: str = ""
    role: str = ""
    why: str = ""
    part: str = "interviewer"
    unsure: bool = False
    first_name: bool = False
    before: bool = False


@dataclass(frozen=True, slots=True)
class Request:
    """Material they asked for."""

    id: str
    what: str = ""
    due: datetime | date | None = None


@dataclass(frozen=True, slots=True)
class Concern:
    """A doubt about the candidate, raised by `them` or felt by `me`; `use` opts a felt one into the note.

    `by` is the id of the person who raised it, '' where that is not said.
    """

    id: str
    text: str = ""
    raised_by: str = "them"
    by: str = ""
    answer: str = ""
    use: bool = False


@dataclass(frozen=True, slots=True)
class Profile:
    """The user's own name, phone, email: once, beside the cases."""

    name: str = ""
    phone: str = ""
    email: str = ""


UNDECIDED = ("waiting", "heard", "moved")  # the outcomes that leave things open


class Corrections(Protocol):
    """A list of misspellings: what each may have been meant to be, most likely first; () for what it does not know."""

    def corrections(self, word: str) -> tuple[str, ...]: ...


class Spelling(Protocol):
    """The only correction of a misspelt lower-case word; None where there is none, or several. A dict will do."""

    def get(self, word: str, /) -> str | None: ...


@dataclass(frozen=True, slots=True)
class Case:
    """One interview and everything about it, as far as its answers could be read; built from the table of fields.

    Text is '' when absent, dates are None. `done`, `sent`, `moved` are keyed by task id or note key
    (`check-in`, `thank-you.<person>`); `texts` (the user's own), `drafts` (what those began from), `wordings`,
    `lengths` (full, short), `sent_subjects` and `sent_bodies` by note key. `picks` (a number or `out`) and `owns`
    (the user's own sentence) are by note key, then by slot. `available` is what core/availability.py reads (mon …
    sun, from, until, not, reason, by, through); `kept` holds the fields whose words stay as typed. `was_at` is the end
    of an interview that was moved, `missed_call` when they rang in vain, `one_note` one note to a panel instead of one
    to each, `sent_before` how many notes went out in the rounds before. `problems` names what was unusable. `spelling`
    is no answer: a lower-case word to its only correction, None until a dictionary is there.
    """

    answers: Mapping[str, object] = field(default_factory=dict)
    profile: Profile = Profile()
    company: str = ""
    role: str = ""
    ended: datetime | None = None
    setting: str = ""
    culture: str = ""
    interest: str = ""
    people: tuple[Person, ...] = ()
    promised: date | None = None
    asked_to_wait: int = 0
    asked_to_call: bool = False
    requested: tuple[Request, ...] = ()
    skills: str = ""
    fit: str = ""
    availability: str = ""
    available: Mapping[str, object] = field(default_factory=dict)
    reservation: str = ""
    feedback: str = ""
    correction: str = ""
    concerns: tuple[Concern, ...] = ()
    done: Mapping[str, datetime] = field(default_factory=dict)
    sent: Mapping[str, datetime] = field(default_factory=dict)
    moved: Mapping[str, date] = field(default_factory=dict)
    outcome: str = "waiting"
    outcome_at: datetime | None = None
    own_date: date | None = None
    was_at: datetime | None = None
    missed_call: datetime | None = None
    one_note: bool = False
    sent_before: int = 0
    texts: Mapping[str, str] = field(default_factory=dict)
    drafts: Mapping[str, str] = field(default_factory=dict)
    wordings: Mapping[str, int] = field(default_factory=dict)
    lengths: Mapping[str, str] = field(default_factory=dict)
    picks: Mapping[str, Mapping[str, int | str]] = field(default_factory=dict)
    owns: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    sent_subjects: Mapping[str, str] = field(default_factory=dict)
    sent_bodies: Mapping[str, str] = field(default_factory=dict)
    spelling: Spelling | None = field(default=None, compare=False, repr=False)
    kept: frozenset[str] = frozenset()
    hr_name: str = ""
    hr_address: str = ""
    agency_allows: bool = False
    zone: str = ""
    problems: tuple[Problem, ...] = ()

    def person(self, id: str | None) -> Person | None:
        """The person of that id, or None."""
        return next((person for person in self.people if person.id == id), None)

    @property
    def undecided(self) -> bool:
        """Whether nothing has been answered, ended or called off."""
        return self.outcome in UNDECIDED


# ---- rules and the plan ----


@dataclass(frozen=True, slots=True)
class Example:
    """A rule's example and test in one: for these answers, at this time, this is what comes out.

    `expect` is a bool (does the rule apply?) or a map task id -> {attribute: JSON value} / None (no such task).
    """

    says: str
    answers: Mapping[str, object]
    now: str
    expect: object


@dataclass(frozen=True, slots=True)
class Task:
    """Something to do. `due`/`not_before`: a datetime with offset, or a date for tasks due on a day.

    State: waiting, open, due, late, overdue, done, dropped (then `dropped` says why). `note` is the key of the
    note that does it, if any. `until` is the last day on which it is not late yet, where that is more than `due`
    says; `after` is the key of the note that has to go out first; `patience` are the advice numbers behind
    `not_before`, named when the user moves the task to an earlier day. `best` is from when it suits to be sent, a hint
    and never a lock; `first` is what has to be done before it is sent. After `lapses` a task that is not done is let go
    (`lapsed` says why); where a rule names no such moment the plan does. `answered` tasks are done by what the case
    holds, without a tick; an `own` task is the user's, so that no rule drops it. `doubt` are other times at which a
    note ticked after their word may have gone out: (words, when).
    """

    id: str
    what: str
    due: datetime | date
    not_before: datetime | date | None = None
    state: str = "open"
    why: str = ""
    rule: str = ""
    sources: tuple[Source, ...] = ()
    note: str = ""
    dropped: str = ""
    done_at: datetime | None = None
    warning: str = ""
    until: date | None = None
    after: str = ""
    patience: tuple[int, ...] = ()
    best: datetime | None = None
    first: str = ""
    lapses: datetime | None = None
    lapsed: str = ""
    answered: bool = False
    own: bool = False
    doubt: tuple[tuple[str, datetime], ...] = ()


@dataclass(frozen=True, slots=True)
class Rule:
    """One piece of advice and when it holds. `place` is where the user meets it (see core/rules/__init__.py).

    `applies(case, now)` is its condition. A rule that dates something gives `tasks(case)`, an iterable of Task
    without state. A rule that makes other tasks needless says why in `drops(case, task)`, and what to say once
    nothing is left in `ends(case)`; both give '' where it leaves things alone. `slug` is the file's name, filled in
    by discovery.
    """

    title: str
    why: str
    sources: tuple[Source, ...]
    place: str
    examples: tuple[Example, ...]
    applies: Callable[[Case, datetime], bool] = lambda case, now: True
    tasks: Callable[[Case], Iterable[Task]] | None = None
    drops: Callable[[Case, Task], str] | None = None
    ends: Callable[[Case], str] | None = None
    slug: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """Dated tasks in order of due date; `next` is the id of the task to do now or next; `closed` says why the
    plan has ended, '' while it has not, `ending` what it will say when nothing is left; `warnings` are sentences the
    user should see (over-following-up …). `rests` offers to close what was let go without an end; `goes_on` is then
    (an answer's name, the day) that brings it back, None where nothing can."""

    tasks: tuple[Task, ...]
    next: str | None = None
    closed: str = ""
    ending: str = ""
    warnings: tuple[str, ...] = ()
    rests: str = ""
    goes_on: tuple[str, date] | None = None

    def task(self, id: str) -> Task | None:
        """The task of that id, or None where the plan has none (any more)."""
        return next((task for task in self.tasks if task.id == id), None)


@dataclass(frozen=True, slots=True)
class Channel:
    """How to send a note: email, phone, card, hr, agency. `also` are other channels offered; `why` is one line."""

    name: str
    why: str
    sources: tuple[Source, ...] = ()
    also: tuple[str, ...] = ()


# ---- notes and findings ----


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer to a question that one tap gives: the words on it, and the field and value it stores."""

    words: str
    field: str
    value: str | bool


@dataclass(frozen=True, slots=True)
class Missing:
    """What keeps a note from being ready: the field that would bring it, the question, and answers to tap."""

    field: str
    question: str
    replies: tuple[Reply, ...] = ()


@dataclass(frozen=True, slots=True)
class Slot:
    """One sentence of a note, where a tap opens what else could stand there.

    `label` is courtesy (ours, merely polite), fact (ours, of the case) or theirs (words of the user's in it); `field`
    is where these come from. `choices` are the wordings, `picked` the one that stands; `own` says that the user wrote
    this sentence here, `out` that it is left out. `start`, `end` are its place in the body (both 0 when left out).
    """

    name: str
    text: str
    label: str
    field: str = ""
    choices: tuple[str, ...] = ()
    picked: int = 0
    own: bool = False
    out: bool = False
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Note:
    """A message to send. `key` is `<kind>` or `<kind>.<id>` (a person's or a request's id).

    `spans` are (start, end) character ranges of `body` that are the user's own words; `repairs` what was mended in
    them, as (field, typed, as it stands). `slots` are its sentences in order. `ready` needs a specific the user wrote
    where the kind calls for one, and nothing open; `missing` names what is. `people` are the ids of all it greets,
    `person` the only one of them or ''. `left_out` are the fields whose answers had no room within the kind's length.
    `short` is the same in at most 300 characters, '' where the kind has no such form.
    """

    key: str
    kind: str
    subject: str
    body: str
    ready: bool
    missing: tuple[Missing, ...] = ()
    spans: tuple[tuple[int, int], ...] = ()
    repairs: tuple[tuple[str, str, str], ...] = ()
    slots: tuple[Slot, ...] = ()
    person: str = ""
    people: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    short: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """A remark on characters start..end of a text (0, 0 = the text as a whole). Severity: must, consider."""

    check: str
    severity: str
    message: str
    start: int = 0
    end: int = 0
    replacements: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()

    def json(self) -> dict:
        """The finding as the terminal prints it: every field, the sources as `Source.json`."""
        return {
            "check": self.check,
            "severity": self.severity,
            "message": self.message,
            "start": self.start,
            "end": self.end,
            "replacements": list(self.replacements),
            "sources": [source.json() for source in self.sources],
        }
