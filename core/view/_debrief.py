"""The regions of the debrief: what is said below a field, and on the chip of a person.

The law of this module: it only shows. A field stands in the page already; here is what its words will be in a note, or
what is asked about them.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from markupsafe import Markup, escape

from core import availability, notes, spoken
from core.fields import known_field, row_ids
from core.model import Case, Person
from core.people import capitalised, doubt, names, surer
from core.timing import day, moment
from core.view._html import render

CHOICES = ("interest", "setting", "culture")
DATED = ("ended", "promised", "requested.*.due")
CHECKED = (*DATED, "asked_to_wait")  # fields whose value can be impossible
# Fields whose words stand in a note as the sentences they are; below each it is shown how.
STANDING = (
    *("people.*.detail", "people.*.why", "skills", "fit", "availability", "feedback", "correction"),
    *("concerns.*.text", "concerns.*.answer"),
)


def debrief_regions(case: Case, today: date, how: spoken.Telling, paused: bool) -> dict[str, Markup]:
    """What the debrief says of these answers. What is no sentence yet is asked about when typing has `paused`."""
    regions = _problems(case)
    regions |= {f"day.{name}": _day(case, name, today, how) for name in _all(case, DATED)}
    for name in CHOICES:
        regions[f"effect.{name}"] = render("regions/effect.html", name=name, value=getattr(case, name))
    for name in _all(case, STANDING):
        regions[f"sentence.{name}"] = _sentence(case, name, paused)
    regions["sentence.available"] = _times(case)
    for id in row_ids(case.answers, "people"):
        person = case.person(id) or Person(id)
        regions[f"person.{id}"] = render("regions/person.html", **_state(case, person))
        regions[f"name.{id}"] = _name(person)
        regions[f"first-name.{id}"] = _first_name(case, person)
    for id in row_ids(case.answers, "concerns"):
        regions[f"by.concerns.{id}"] = _raised_by(case, id)
    regions["name.profile"] = signs_as(case.profile.name)
    regions["name.company"] = _capitals("company", "The notes say", case.company, (capitalised(case.company),))
    regions["choices.promised"] = render("regions/days.html", days=spoken.coming_days(today))
    return regions


def _all(case: Case, patterns: tuple[str, ...]) -> list[str]:
    """The names these stand for: a `*` for each row the case has."""
    return [
        pattern.replace("*", id)
        for pattern in patterns
        for id in (row_ids(case.answers, pattern.partition(".")[0]) if "*" in pattern else [""])
    ]


def _problems(case: Case) -> dict[str, Markup]:
    said = {problem.field: problem.message for problem in case.problems}
    summary = [{"field": it.field, "message": it.message, "title": known_field(it.field).title} for it in case.problems]
    return {
        "problems": render("regions/problems.html", problems=summary),
        **{f"problem.{name}": escape(said.get(name, "")) for name in _all(case, CHECKED)},
    }


def _day(case: Case, name: str, today: date, how: spoken.Telling) -> Markup:
    """The day of a date field in words; '' where none can be read there."""
    given = str(case.answers.get(name) or "")
    for read in (moment, day):
        try:
            return escape(spoken.short(read(given), today, how))
        except ValueError:
            continue
    return Markup()


def _state(case: Case, person: Person) -> dict[str, str]:
    """How far this person has come: what is still to say, or that their sentence stands."""
    words = notes.as_it_stands(case, f"people.{person.id}.detail")
    return {
        # Who said that they are not sure of it has answered: the note greets the hiring team.
        "name": "doubtful" if doubt(person) and not person.unsure else "sure",
        "detail": "stands" if words.stands else "asked" if words else "none",
    }


def _name(person: Person) -> Markup:
    """What is odd about a name, and the names it may be."""
    why = doubt(person)
    return render("regions/name.html", person=person, doubt=why, names=surer(person)) if why else Markup()


def signs_as(name: str) -> Markup:
    """The user's own name as it would be signed with its capitals: a tap, never done by itself (bell hooks)."""
    person = Person("profile", name)
    return _capitals("profile.name", "You sign as", name, surer(person) if doubt(person) else ())


def _capitals(field: str, said: str, name: str, names: tuple[str, ...]) -> Markup:
    """The names that a name typed without its capitals stands for, where they are others."""
    found = [one for one in names if one != name]
    return render("regions/capitals.html", field=field, said=said, name=name, names=found) if found else Markup()


def _first_name(case: Case, person: Person) -> Markup:
    """Whether they were on first names, of a certain name; below the fields, so that none moves under a finger."""
    found = names(person)
    formal = notes.is_formal(case, (replace(person, first_name=False),))
    if doubt(person) or len(found) != 1 or found[0].given in ("", found[0].formal if formal else found[0].warm):
        return Markup()
    return render("regions/first_name.html", person=person, given=found[0].given)


def _raised_by(case: Case, id: str) -> Markup:
    """Which of them raised this doubt: asked where there are several and it was not only felt."""
    raised = any(one.id == id and one.raised_by != "me" for one in case.concerns)
    people = [one for one in case.people if one.name]
    return Markup() if not raised or len(people) < 2 else render("regions/raised_by.html", id=id, people=people)


def _as_it_stands(field: str, pieces: list[tuple[bool, str]], **more: object) -> Markup:
    """Pieces of a sentence, each with whether it was mended; without `more` it stands as the user made it."""
    plain = {"mended": False, "kept": False, "asks": None, "stands": True, "waits": ""}
    return render("regions/sentence.html", field=field, pieces=pieces, **plain | more)


def _sentence(case: Case, field: str, paused: bool) -> Markup:
    """How the words of a field will stand: what was mended in them, or the question that would make them fit."""
    words = notes.as_it_stands(case, field)
    if not words:
        return Markup()
    pieces = words.mended.pieces() if words.mended else [(False, words.text)]
    return _as_it_stands(
        field,
        pieces,
        mended=bool(words.mended and words.mended.edits),
        kept=field in case.kept,
        asks=words.problem if paused else None,
        stands=words.stands,
        waits=notes.left_out(case, field) if words.stands else "",
    )


def _times(case: Case) -> Markup:
    """The sentence that the taps make; a sentence of the user's own stands instead of it."""
    if not case.available or case.availability:
        return Markup()
    register = "formal" if notes.is_formal(case, case.people[:1]) else "warm"  # as in the letter they come to first
    text = availability.sentence({**case.available, "zone": case.zone}, register)
    if not text:
        return Markup()
    return _as_it_stands("available", [(False, text)])
