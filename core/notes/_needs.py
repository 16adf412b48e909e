"""What a note cannot do without, and the question that would bring it.

The law of this module: each need names one concrete field, so that the page can lead straight to it.
"""

from __future__ import annotations

from core.model import Missing
from core.notes._joining import read
from core.notes._letter import Letter
from core.notes._marks import one_line
from core.people import full


def detail(letter: Letter) -> Missing | None:
    """A specific the user wrote (C10)."""
    if any(read(person.detail) for person in letter.people):
        return None
    if not letter.people:
        return Missing("people.1.detail", "What did you talk about, and with whom?")
    name = full(letter.people[0])
    question = f"What did you and {name} talk about?" if name else "What did you two talk about?"
    return Missing(f"people.{letter.people[0].id}.detail", question)


def job(letter: Letter) -> Missing | None:
    """The company or the role: without either nobody knows what the note is about."""
    if one_line(letter.case.company) or one_line(letter.case.role):
        return None
    return Missing("role", "Which role was it, or at which company?")


def material(letter: Letter) -> Missing | None:
    if letter.request and read(letter.request.what):
        return None
    return Missing(
        f"requested.{letter.request.id if letter.request else '1'}.what", "What did they ask you to send?"
    )


def anyone(letter: Letter) -> Missing | None:
    """The name of somebody the user spoke with."""
    if any(full(person) for person in letter.case.people):
        return None
    return Missing(
        f"people.{letter.case.people[0].id if letter.case.people else '1'}.name", "Whom did you speak with?"
    )


def feedback(letter: Letter) -> Missing | None:
    if read(letter.case.feedback):
        return None
    return Missing("feedback", "What is your honest view of the role?")


def name(letter: Letter) -> Missing | None:
    return None if one_line(letter.case.profile.name) else Missing("profile.name", "What is your name?")


def phone(letter: Letter) -> Missing | None:
    if one_line(letter.case.profile.phone):
        return None
    return Missing("profile.phone", "At which number can they call you back?")
