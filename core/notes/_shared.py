"""What several kinds of note have in common: sign-offs, and parts that carry the answers of the case.

The law of this module: only what two kinds share. What one kind says alone stays in its folder.
"""

from __future__ import annotations

from core.advice import cite, ours
from core.model import Concern
from core.notes import _frames as frames
from core.notes._joining import read
from core.notes._kind import Part
from core.notes._letter import Letter, Pool


def subjects(pool: Pool):
    """A subject line from a pool, with the job for {job}, or {Job} where it opens the line."""

    def subject(letter: Letter) -> str:
        return letter.say("subject", pool, job=letter.topic, Job=f"T{letter.topic[1:]}")

    return subject


SIGN_OFFS: Pool = (
    ("Kind regards,", "Best wishes,"),
    ("Sincerely,", "Warm regards,"),
    ("With kind regards,", "All the best,"),
    ("Yours sincerely,", "Kind regards,"),
    ("Best regards,", "With best wishes,"),
    ("With best regards,", "Warmly,"),
)

SIGN_OFF = Part("sign_off", 100, cite(39, 43), SIGN_OFFS, must=True)


def detail(letter: Letter) -> str:
    """What each person addressed and the user talked about."""
    said = (
        frames.detail(letter, person.detail, f"detail{index or ''}")
        for index, person in enumerate(letter.people)
    )
    return " ".join(filter(None, said))


DETAIL = Part(
    "detail",
    95,
    cite(24, 25, 45, 46, 47),
    detail,
    must=True,
    field=lambda letter: f"people.{letter.person.id}.detail" if letter.person else "",
)
SKILLS = Part(
    "skills",
    60,
    cite(28, 29),
    lambda letter: frames.skills(letter, letter.case.skills),
    field=lambda letter: "skills",
)
FIT = Part(
    "fit", 50, cite(30, 83), lambda letter: frames.fit(letter, letter.case.fit), field=lambda letter: "fit"
)


def _theirs(letter: Letter, concern: Concern) -> bool:
    # A person who has been taken out of the case raised nothing: then the answer goes to everyone, as without `by`.
    said = concern.raised_by != "me" and letter.person and letter.case.person(concern.by)
    return not said or concern.by == letter.person.id


def concerns(letter: Letter) -> list[Concern]:
    """The doubts to answer: raised ones, and felt ones the user opted in (C14). Each person's note begins
    with another; a doubt that one of them raised is answered to that person alone.
    """
    found = [
        one
        for one in letter.case.concerns
        if (one.raised_by != "me" or one.use) and read(one.answer) and _theirs(letter, one)
    ]
    first = letter.turn % len(found) if found else 0
    return found[first:] + found[:first]


_TELL_MORE = (
    "I would be glad to tell you more.",
    "",
    "I am happy to go into it further.",
    "",
    "There is more I could say about it.",
    "",
)


def _concern(index: int):
    def says(letter: Letter) -> str:
        found = concerns(letter)
        if index >= len(found):
            return ""
        one, part = found[index], f"concern{index}"
        text = frames.concern(letter, one.text, one.raised_by != "me", part)
        text += " " + frames.answer(letter, one.answer, f"answer{index}")
        more = letter.say("more", _TELL_MORE) if not index else ""
        return f"{text} {more}".strip()

    return says


def _concern_field(index: int):
    def field(letter: Letter) -> str:
        found = concerns(letter)
        return f"concerns.{found[index].id}.answer" if index < len(found) else ""

    return field


CONCERNS = tuple(
    Part(
        f"concern{index}",
        70 - 30 * index,
        cite(31, 32) + ours("Felt doubts are answered only when you choose to."),
        _concern(index),
        field=_concern_field(index),
    )
    for index in range(2)
)
