"""The kinds of note: the only list of them, each with its traits, in the order people meet them.

The law of this module: who asks what a kind is like asks for a trait, never for a list of kinds of his own. How a
kind is written stands in its folder in core/notes; a test holds that both know the same kinds.
"""

from __future__ import annotations

from dataclasses import dataclass, fields

from core.errors import Mistake


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of note. `whose` says what its id is: a `person`'s, a `request`'s, or none (`company`).

    `budget` is the length of a draft in words, greeting and signature included; a text of the user's is long beyond
    `most` and short below `fewest` words between greeting and sign-off. Every trait that is true or false may key a
    check's `severity`. `after` are the outcomes at which it is offered without a task; `words` is the field without
    which it is not.
    """

    slug: str
    title: str
    about: str
    whose: str = "company"
    budget: int = 110
    fewest: int = 10
    most: int = 300
    after: tuple[str, ...] = ()
    words: str = ""

    by_hand: bool = False  # a card: written by hand and posted
    spoken: bool = False  # said on the phone, not sent
    to_hr: bool = False  # goes to HR, not to somebody the user met
    to_agency: bool = False  # goes to the agency itself, not through it
    passed_on: bool = False  # goes to whoever holds the addresses of those it is for
    attachment: bool = False  # goes with material that they asked for
    callable: bool = False  # a call may do instead
    nudge: bool = False  # asks about the decision; a word from them begins it anew
    once: bool = False  # one is enough, and another gets a warning
    on_its_day: bool = False  # not drafted while it has to wait
    beforehand: bool = False  # only while the interview is still to come
    settles: bool = False  # answers an offer for good: the other answers to it are not offered any more
    asks_news: bool = True  # may ask where things stand; False where asking is too early
    thanks: bool = False  # has to say thank you
    detail: bool = False  # needs a specific that the user wrote
    owns: bool = False  # says sorry where it comes late
    interest: bool = False  # is expected to say that the user wants the job

    @property
    def channel(self) -> str:
        """The only way it can go out, or '' where that depends on the case."""
        return "card" if self.by_hand else "phone" if self.spoken else "hr" if self.to_hr else ""


FULL, SHORT = "full", "short"  # the lengths of a note: as a letter, and in at most 300 characters

KINDS: dict[str, Kind] = {
    kind.slug: kind
    for kind in (
        Kind(
            "thank-you",
            "Thank-you note",
            "To each person who interviewed you, within a day.",
            whose="person",
            budget=125,
            fewest=20,
            callable=True,
            once=True,
            asks_news=False,
            thanks=True,
            detail=True,
            owns=True,
            interest=True,
        ),
        Kind(
            "agency",
            "Report to the agency",
            "Where an agency stands between: how it went, the same day.",
            whose="person",
            budget=110,
            most=220,
            to_agency=True,
            once=True,
            asks_news=False,
            thanks=True,
            interest=True,
        ),
        Kind(
            "correction",
            "To put something right",
            "Something you said too shortly, wrongly or not at all, put right before you ask for news.",
            fewest=8,
            most=160,
            words="correction",
            asks_news=False,
        ),
        Kind(
            "panel",
            "One note to a panel",
            "Where none of them left an address: thanks to all, through whoever holds theirs.",
            budget=150,
            fewest=20,
            passed_on=True,
            once=True,
            asks_news=False,
            thanks=True,
            detail=True,
            interest=True,
        ),
        Kind(
            "requested",
            "Cover for material they asked for",
            "The lines that go with a portfolio, references or anything else they asked for.",
            whose="request",
            most=200,
            attachment=True,
        ),
        Kind(
            "handwritten",
            "Handwritten card",
            "A few lines by hand, some days after the email, for a traditional company.",
            whose="person",
            budget=80,
            fewest=15,
            most=150,
            by_hand=True,
            on_its_day=True,
            asks_news=False,
            thanks=True,
            detail=True,
            interest=True,
        ),
        Kind(
            "check-in",
            "Check-in",
            "One short question about where things stand, when it is time.",
            fewest=15,
            most=220,
            callable=True,
            nudge=True,
            once=True,
            on_its_day=True,
            interest=True,
        ),
        Kind(
            "final",
            "Final follow-up",
            "Once more after an unanswered check-in; then it rests.",
            budget=100,
            fewest=15,
            most=220,
            callable=True,
            nudge=True,
            once=True,
            on_its_day=True,
            interest=True,
        ),
        Kind(
            "phone-script",
            "Phone script",
            "For a call: an opening, two points, and what to say to a voicemail.",
            whose="person",
            budget=170,
            fewest=15,
            most=260,
            spoken=True,
            once=True,
            detail=True,
        ),
        Kind(
            "ask-hr",
            "To HR, for an address",
            "Where nobody gave you an address: asks for one, or to have your note passed on.",
            budget=100,
            most=180,
            to_hr=True,
        ),
        Kind(
            "new-time",
            "Answer to a new time",
            "They moved the interview: thanks, and whether the new day is fine.",
            budget=70,
            fewest=4,
            most=140,
            after=("moved",),
            beforehand=True,
            asks_news=False,
            thanks=True,
        ),
        Kind(
            "called-off",
            "Answer to an interview called off",
            "Thanks for the word, and whether another day would be welcome.",
            budget=70,
            fewest=4,
            most=140,
            after=("called_off",),
            asks_news=False,
            thanks=True,
        ),
        Kind(
            "nobody-came",
            "When nobody came",
            "One friendly line that asks for another time.",
            budget=70,
            fewest=6,
            most=140,
        ),
        Kind(
            "missed-call",
            "After a missed call",
            "Sorry, and when you can be reached.",
            budget=60,
            fewest=4,
            most=120,
            asks_news=False,
        ),
        Kind(
            "reply",
            "Answer to a word from them",
            "They were in touch: thanks, and the time they need.",
            budget=80,
            fewest=6,
            most=160,
            after=("heard",),
            asks_news=False,
            thanks=True,
        ),
        Kind(
            "more-time",
            "Ask for time to decide",
            "An offer, and some days to think it over.",
            budget=90,
            fewest=8,
            most=180,
            after=("offer",),
            thanks=True,
        ),
        Kind(
            "accept",
            "Accepting an offer",
            "A plain yes, and the question what comes next.",
            budget=80,
            fewest=8,
            most=160,
            after=("offer",),
            settles=True,
            thanks=True,
        ),
        Kind(
            "rejection-reply",
            "Reply to a rejection",
            "Gracious and short; it keeps the door open.",
            budget=120,
            fewest=12,
            most=240,
            thanks=True,
        ),
        Kind(
            "decline",
            "Declining",
            "For a job you do not want: a plain no, an honest reason, good wishes.",
            budget=140,
            fewest=12,
            most=260,
            after=("offer", "withdrawn"),
            settles=True,
            thanks=True,
        ),
    )
}
TRAITS = tuple(it.name for it in fields(Kind) if it.type == "bool")
NUDGES = tuple(slug for slug, kind in KINDS.items() if kind.nudge)
_ANY = Kind("", "", "")


def kind_of(slug: str) -> Kind:
    """The kind of this name. Mistake where there is none."""
    if slug not in KINDS:
        raise Mistake(f"There is no kind of note called “{slug[:40]}”. The kinds are: {', '.join(KINDS)}.")
    return KINDS[slug]


def traits_of(slug: str) -> Kind:
    """The kind of this name, or one without any trait: a text of no kind we know is read like any other."""
    return KINDS.get(slug, _ANY)


def note_key(kind: str, id: str | None = None) -> str:
    """The name under which a note's edit, wording and sending are kept: `check-in`, `thank-you.<person>`."""
    return f"{kind}.{id}" if id and traits_of(kind).whose != "company" else kind


def parse_key(key: str) -> tuple[str, str]:
    """The kind, and the id of the person or request, or '', of a note's key."""
    kind, _, id = key.partition(".")
    return kind, id
