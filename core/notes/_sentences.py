"""The sentence a field's words will stand in, for the form: empty, and live with the words in it."""

from __future__ import annotations

from core.notes import _frames as frames
from core.notes._letter import Letter
from core.notes._marks import unmark
from core.notes._shared import concerns

# The field, the frame the form shows while it is empty, and the kind of note whose sentence it is.
FIELDS = {
    "people.*.detail": (frames.DETAIL, "thank-you"),
    "skills": (frames.SKILLS, "thank-you"),
    "fit": (frames.FIT, "thank-you"),
    "availability": (frames.REACH, "thank-you"),
    "concerns.*.text": (frames.CONCERN, "thank-you"),
    "concerns.*.answer": (frames.ANSWER, "thank-you"),
    "feedback": (frames.FEEDBACK, "decline"),
    "requested.*.what": (frames.MATERIAL, "requested"),
}


def pattern(field: str) -> tuple[str, str]:
    """The field's name in the table, and the id in it."""
    parts = field.split(".")
    return (f"{parts[0]}.*.{parts[2]}", parts[1]) if len(parts) == 3 else (field, "")


def say(letter: Letter, field: str) -> str:
    """The words of one field in their sentence, as this letter says it; '' without words."""
    name, id = pattern(field)
    case = letter.case
    if name == "people.*.detail":
        text = frames.detail(letter, letter.person.detail) if letter.person else ""
    elif name == "requested.*.what":
        text = frames.material(letter, letter.request.what) if letter.request else ""
    elif name.startswith("concerns"):
        text = _concern(letter, id, name.endswith("answer"))
    else:
        said = {
            "skills": frames.skills,
            "fit": frames.fit,
            "availability": frames.reach,
            "feedback": frames.feedback,
        }[name]
        text = said(letter, getattr(case, name))
    return unmark(text)[0]


def _concern(letter: Letter, id: str, answer: bool) -> str:
    one = next((one for one in letter.case.concerns if one.id == id), None)
    if not one:
        return ""
    place = next((place for place, other in enumerate(concerns(letter)) if other.id == id), 0)
    if answer:
        return frames.answer(letter, one.answer, f"answer{place}")
    return frames.concern(letter, one.text, one.raised_by != "me", f"concern{place}")
