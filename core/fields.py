"""Every field a case can hold, once: its name, its type, its words. The form, the reader, the merge and the JSON
Schema all come from this table, and a Case is built from it.

The law of this module: an answer that cannot be used becomes a Problem, never an error; everything else in the
case goes on without it. A field that no attribute of the model is named after is kept among the answers.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, fields
from datetime import date, datetime
from typing import Any

from core.contract import PASTED
from core.model import Case, Concern, Person, Problem, Profile, Request
from core.timing import YEARS, day, moment

LONGEST = 20_000  # characters a field may hold; far beyond any note, small enough for localStorage
STORED = 10 * LONGEST  # characters a file may hold in a field: what was typed too long must still open again
MOST_DAYS = 365


@dataclass(frozen=True, slots=True)
class Field:
    """`name` may hold `*` for an id or key. Type: text, words (several lines), choice, date, time (of a day, or one of
    its choices), days, instant, due (a date or an instant), boolean, number, pick (a number, or `out`), pasted (words
    as long as a mail).

    The answer becomes the attribute of its own name, if the model has one: `people.*.title` a Person's `title`,
    `hr.name` a Case's `hr_name`, `done.*` a map `done` by what the star stands for. `into` names another attribute of
    Case, a map by the star, or by the end of a name without one. `kept.*`, a boolean, makes a set of what is true.
    """

    name: str
    type: str
    title: str
    choices: Mapping[str, str] = dataclasses.field(default_factory=dict)
    into: str = ""


FIELDS = (
    Field("told", "pasted", "Say it all, or paste a mail"),
    Field("company", "text", "Company"),
    Field("role", "text", "Role you talked about"),
    Field("ended", "instant", "When it ended"),
    Field(
        "setting",
        "choice",
        "What kind of interview was it?",
        {
            "manager": "With the hiring manager",
            "peer": "With future colleagues",
            "informal": "An informal chat",
            "panel": "A panel",
            "screening": "A first screening",
        },
    ),
    Field(
        "culture",
        "choice",
        "What are they like?",
        {
            "formal": "Formal",
            "casual": "Casual",
            "traditional": "Traditional",
            "tech": "Tech",
        },
    ),
    Field("interest", "choice", "Do you want this job?", {"yes": "Yes", "unsure": "Not sure", "no": "No"}),
    Field("people.*.name", "text", "Their name"),
    Field("people.*.unsure", "boolean", "Not sure of the name"),
    Field("people.*.title", "text", "Title (Dr., Ms., Prof. …)"),
    Field("people.*.first_name", "boolean", "On first names"),
    Field("people.*.role", "text", "What they do there"),
    Field(
        "people.*.part",
        "choice",
        "Their part in it",
        {
            "interviewer": "Interviewer",
            "arranged": "Arranged it",
            "agency": "Agency",
        },
    ),
    Field("people.*.family_first", "boolean", "The family name comes first"),
    Field("people.*.address", "text", "Email address"),
    Field(
        "people.*.address_from",
        "choice",
        "Where the address is from",
        {
            "given": "They gave it to me",
            "hr": "From HR",
            "none": "I have none",
        },
    ),
    Field("people.*.phone", "text", "Phone number they gave you"),
    Field("people.*.detail", "words", "Something you two talked about"),
    Field("people.*.why", "words", "Why did it stick?"),
    Field("people.*.rapport", "boolean", "We got on really well"),
    Field("people.*.before", "boolean", "Met in a round before"),
    Field("promised", "date", "They will answer by"),
    Field("asked_to_wait", "days", "Days they asked you to wait before writing again"),
    Field("asked_to_call", "boolean", "They asked me to call"),
    Field("requested.*.what", "text", "What they asked for"),
    Field("requested.*.due", "due", "By when"),
    Field("skills", "words", "A skill of yours that they need"),
    Field("fit", "words", "Why you and they fit"),
    Field("availability", "words", "When you can talk, in your own sentence"),
    Field("available.mon", "boolean", "Monday", into="available"),
    Field("available.tue", "boolean", "Tuesday", into="available"),
    Field("available.wed", "boolean", "Wednesday", into="available"),
    Field("available.thu", "boolean", "Thursday", into="available"),
    Field("available.fri", "boolean", "Friday", into="available"),
    Field("available.sat", "boolean", "Saturday", into="available"),
    Field("available.sun", "boolean", "Sunday", into="available"),
    Field("available.from", "time", "From", {"after_work": "After work", "after_class": "After class"}, "available"),
    Field("available.until", "time", "Until", into="available"),
    Field("available.not", "words", "When you cannot", into="available"),
    Field("available.reason", "words", "Why not then", into="available"),
    Field(
        "available.by",
        "choice",
        "How they reach you best",
        {
            "phone": "Phone",
            "email": "Email",
            "text": "Text message",
        },
        "available",
    ),
    Field("available.through", "text", "Through whom", into="available"),
    Field("reservation", "words", "Something you are still unsure of"),
    Field("feedback", "words", "What you would tell them honestly and kindly"),
    Field("concerns.*.text", "words", "The doubt"),
    Field("concerns.*.raised_by", "choice", "Who raised it", {"them": "They did", "me": "Only I felt it"}),
    Field("concerns.*.by", "text", "Which of them?"),
    Field("concerns.*.answer", "words", "Your answer to it"),
    Field("concerns.*.use", "boolean", "Answer it in the note, though nobody raised it"),
    Field("correction", "words", "Something to put right, or to add"),
    Field("hr.name", "text", "Who looks after you in HR"),
    Field("hr.address", "text", "Email address of HR"),
    Field("agency_allows", "boolean", "The agency lets me write to them myself"),
    Field("zone", "text", "Time zone"),
    Field("done.*", "instant", "Done at"),
    Field("sent.*", "instant", "Sent at"),
    Field(
        "how.*",
        "choice",
        "Sent by",
        {
            "email": "Email",
            "phone": "Phone",
            "card": "Card",
            "hr": "Through HR",
            "agency": "Through the agency",
            "other": "Another way",
        },
    ),
    Field("moved.*", "date", "Moved to"),
    Field(
        "outcome",
        "choice",
        "What happened",
        {
            "waiting": "Waiting for news",
            "heard": "They were in touch",
            "invited": "They invited me to another round",
            "rejected": "They said no",
            "offer": "They made an offer",
            "withdrawn": "I withdrew",
            "moved": "It was moved",
            "called_off": "It was called off",
            "nobody_came": "Nobody came",
        },
    ),
    Field("outcome_at", "instant", "When that was"),
    Field("was_at", "instant", "When it was to end before it was moved"),
    Field("missed_call", "instant", "When they rang and you missed it"),
    Field("one_note", "boolean", "One note to all of them"),
    Field("calendar.notes", "boolean", "With the note’s text and the reasons"),
    Field("own_date", "date", "A date of your own"),
    Field("notes.*.text", "words", "Your own wording of a note", into="texts"),
    Field("notes.*.draft", "words", "The draft your own wording began from", into="drafts"),
    Field("notes.*.wording", "number", "Which wording was asked for", into="wordings"),
    Field("notes.*.length", "choice", "How long a note is", {"full": "In full", "short": "Short"}, into="lengths"),
    Field("notes.*.pick.*", "pick", "The wording chosen for a sentence", into="picks"),
    Field("notes.*.own.*", "words", "A sentence of your own in a note", into="owns"),
    Field("sent_as.*.subject", "text", "The subject it was sent with", into="sent_subjects"),
    Field("sent_as.*.body", "words", "The note as it was sent", into="sent_bodies"),
    Field("kept.*", "boolean", "Kept as typed"),
    Field("ignored.*", "boolean", "A remark set aside"),
    Field("off.*", "boolean", "A check switched off"),
    Field("debrief.well", "words", "What went well?"),
    Field("debrief.differently", "words", "What would you do differently?"),
    Field("debrief.learned", "words", "What did you learn about them?"),
    Field("debrief.right", "words", "Would this be right for you?"),
    Field("debrief.next_steps", "words", "What happens next, in their words"),
    Field("exported.*", "boolean", "In the calendar already"),
    Field("round", "number", "Which round this is"),
    Field("sent_before", "number", "Notes sent in the rounds before"),
    Field("previous", "text", "The case of the round before"),
    Field("archived", "boolean", "Put away"),
    Field("example", "boolean", "The example case"),
)

PROFILE = (
    Field("name", "text", "Your own name, to sign with"),
    Field("phone", "text", "Your phone number"),
    Field("email", "text", "Your email address"),
)


_NOTE = r"([^.]+(?:\.[^.]+)?)"  # a note's key: its kind, or its kind and an id (`thank-you.ana`)


def _pattern(name: str) -> re.Pattern:
    # An id never holds a dot except where it is a note's key, or a single star that ends the name: then it is a key, or
    # a field's name, of any shape.
    first = _NOTE if name.startswith(("notes.", "sent_as.")) else "(.+)" if name.endswith("*") else r"([^.]+)"
    return re.compile(re.escape(name).replace(r"\*", first, 1).replace(r"\*", r"([^.]+)"))


_EXACT = {field.name: field for field in FIELDS if "*" not in field.name}
_PATTERNS = tuple((_pattern(field.name), field) for field in FIELDS if "*" in field.name)


def _found(name: str) -> tuple[Field, tuple[str, ...]] | None:
    """The field of that name and what its stars stand for."""
    if name in _EXACT:
        return _EXACT[name], ()
    for pattern, field in _PATTERNS:
        if match := pattern.fullmatch(name):
            return field, match.groups()
    return None


def field_of(name: str) -> tuple[Field, str] | None:
    """The field an answer's name belongs to and the id or key in it ('' without a star); None when unknown."""
    found = _found(name)
    return found and (found[0], found[1][0] if found[1] else "")


def known_field(name: str) -> Field:
    """The field of an answer that is known to be one of ours; KeyError where it is not."""
    found = _found(name)
    if not found:
        raise KeyError(name)
    return found[0]


# ---- which attribute of the model a field becomes ----

_ROWS = {"people": Person, "requested": Request, "concerns": Concern}  # groups of which each id is one value
_BESIDES = {  # what the model holds that is no single answer
    Case: {"answers", "profile", "problems", "spelling", *_ROWS},
    **{kind: {"id"} for kind in _ROWS.values()},
    Profile: set(),
}
_HELD = {kind: {it.name for it in fields(kind)} - besides for kind, besides in _BESIDES.items()}


def _home(field: Field) -> tuple[type, str]:
    """The type that holds a field's answer, and the attribute; '' where the model has none."""
    group, _, attribute = field.name.partition(".*.")
    kind = _ROWS.get(group, Case)
    if kind is Case:
        attribute = field.into or field.name.removesuffix(".*").replace(".", "_")
    return kind, attribute if attribute in _HELD[kind] else ""


_HOMES = {field.name: _home(field) for field in FIELDS}
_GIVEN = {*_HOMES.values(), *((Profile, field.name) for field in PROFILE)}
# The table and the model are one: no attribute without a field, no `into` without an attribute.
for _kind, _names in _HELD.items():
    assert _names == {name for kind, name in _GIVEN if kind is _kind and name}, f"{_kind.__name__} is not the table's"
assert all(field.into == _HOMES[field.name][1] for field in FIELDS if field.into), "`into` is no attribute of Case"


# ---- reading one value ----


def _text(value: object, longest: int = LONGEST) -> str:
    if not isinstance(value, str):
        raise ValueError("This should be text.")
    if len(value) > longest:
        raise ValueError(f"This is longer than {longest:,} characters; please shorten it.")
    return value.strip()


def _choice(value: object, field: Field) -> str:
    if not isinstance(value, str) or value not in field.choices:
        options = ", ".join(field.choices)
        raise ValueError(f"“{str(value)[:40]}” is not one of the choices here: {options}.")
    return value


def _days(value: object) -> int:
    try:
        number = int(value) if isinstance(value, (str, int, float)) and not isinstance(value, bool) else None
        if isinstance(value, float) and number != value:
            number = None
    except (ValueError, OverflowError):
        number = None
    if number is None:
        raise ValueError("This should be a whole number of days.")
    if number < 0:
        raise ValueError("A number of days cannot be negative.")
    if number > MOST_DAYS:
        raise ValueError(f"More than {MOST_DAYS} days is too far ahead to plan for.")
    return number


def _number(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or value != value or not 0 <= value < 1e6:
        raise ValueError("This should be a number.")
    return int(value)


def _date(value: object) -> date:
    try:
        found = day(_text(value))
    except ValueError:
        raise ValueError(f"“{str(value)[:40]}” is not a date in the calendar.") from None
    if found.year not in YEARS:
        raise ValueError(f"The year {found.year} cannot be right.")
    return found


def _time(value: object, field: Field) -> str:
    if field.choices and isinstance(value, str) and value in field.choices:
        return value
    if not isinstance(value, str) or not re.fullmatch(r"([01]?\d|2[0-3]):[0-5]\d", value.strip()):
        raise ValueError(f"“{str(value)[:40]}” is not a time of day, such as 09:30.")
    return value.strip().rjust(5, "0")


def _instant(value: object) -> datetime:
    try:
        found = moment(_text(value))
    except ValueError:
        raise ValueError(f"“{str(value)[:40]}” is not a date and time in the calendar.") from None
    if found.year not in YEARS:
        raise ValueError(f"The year {found.year} cannot be right.")
    return found


def _boolean(value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError("This should be yes or no.")
    return value


Value = str | int | date | None  # an answer as the core uses it: text, a number or a boolean, a day or a moment


def read_value(field: Field, value: object) -> Value:
    """The value as the core uses it; ValueError with a sentence for the user. Blank text reads as None."""
    if isinstance(value, str) and not value.strip():
        return None
    match field.type:
        case "text" | "words":
            return _text(value)
        case "pasted":
            return _text(value, PASTED)
        case "choice":
            return _choice(value, field)
        case "date":
            return _date(value)
        case "time":
            return _time(value, field)
        case "due":
            return _date(value) if isinstance(value, str) and len(value.strip()) == 10 else _instant(value)
        case "instant":
            return _instant(value)
        case "days":
            return _days(value)
        case "number":
            return _number(value)
        case "pick":
            return "out" if value == "out" else _number(value)
        case _:
            return _boolean(value)


# ---- reading a case ----


def _usable(answers: Mapping[str, object], problems: list[Problem]) -> Iterator[tuple[Field, tuple[str, ...], Value]]:
    for name, raw in answers.items():
        found = _found(name)
        if not found:
            continue  # a later version's field, or none: kept in the record, read by nothing
        try:
            value = read_value(found[0], raw)
        except ValueError as error:
            problems.append(Problem(name, str(error)))
            continue
        if value is not None:
            yield *found, value


def _place(values: dict[str, Any], attribute: str, field: Field, keys: tuple[str, ...], value: Value) -> None:
    """Puts one answer where the model has it: as it is, into a set of what is true, or into a map by its keys."""
    if field.into and not keys:
        keys = (field.name.rpartition(".")[2],)
    if not keys:
        values[attribute] = value
    elif field.type == "boolean" and "*" in field.name:
        values.setdefault(attribute, set()).update(keys if value else ())
    else:
        inner = values.setdefault(attribute, {})
        for key in keys[:-1]:
            inner = inner.setdefault(key, {})
        inner[keys[-1]] = value


def row_ids(answers: Iterable[str], group: str) -> list[str]:
    """The ids of a group's rows, in the order of their first appearance, whatever has been filled since."""
    parts = (name.split(".") for name in answers if name.startswith(f"{group}."))
    return list(dict.fromkeys(it[1] for it in parts if len(it) == 3))


# What makes a row a person: something was said of them. A tap alone says how, of nobody.
_SAID_OF_PEOPLE = {
    it.name.split(".")[-1] for it in FIELDS if it.name.startswith("people.*.") and it.type in ("text", "words")
}


def read_case(answers: Mapping[str, object], profile: Mapping[str, object] | None = None) -> Case:
    """Reads answers (and the profile beside them) into a Case, who interviewed the user before who did not; what cannot
    be read is in its `problems`."""
    problems: list[Problem] = []
    values: dict[str, Any] = {}  # of the types that the model has for them: one table makes both
    rows: dict[type, dict[str, dict[str, Any]]] = {
        kind: {id: {} for id in row_ids(answers, group)} for group, kind in _ROWS.items()
    }
    for field, keys, value in _usable(answers, problems):
        kind, attribute = _HOMES[field.name]
        if not attribute:
            continue
        if kind in rows:
            rows[kind][keys[0]][attribute] = value
        else:
            _place(values, attribute, field, keys, value)
    people = (Person(id=id, **row) for id, row in rows[Person].items() if row.keys() & _SAID_OF_PEOPLE)
    values |= {name: frozenset(value) for name, value in values.items() if isinstance(value, set)}
    ended, promised = values.get("ended"), values.get("promised")
    if ended and promised and promised < ended.date():
        problems.append(Problem("promised", "This date lies before the interview, so it was not used for the plan."))
        del values["promised"]
    return Case(
        answers=answers,
        profile=read_profile(profile or {}),
        people=tuple(sorted(people, key=lambda one: one.part != "interviewer")),
        requested=tuple(Request(id=id, **row) for id, row in rows[Request].items() if "what" in row),
        concerns=tuple(Concern(id=id, **row) for id, row in rows[Concern].items() if "text" in row),
        problems=tuple(problems),
        **values,
    )


def read_profile(profile: Mapping[str, object]) -> Profile:
    """The profile's text fields; anything that is not usable text reads as ''."""
    values = {}
    for field in PROFILE:
        with suppress(ValueError):
            values[field.name] = _text(profile.get(field.name, ""))
    return Profile(**values)


# ---- the JSON Schema ----

_SCHEMA: dict[str, dict[str, object]] = {
    "text": {"type": "string", "maxLength": STORED},
    "words": {"type": "string", "maxLength": STORED},
    "pasted": {"type": "string", "maxLength": STORED},
    "date": {"type": "string", "maxLength": STORED, "description": "YYYY-MM-DD"},
    "time": {"type": "string", "maxLength": STORED, "description": "HH:MM"},
    "instant": {"type": "string", "maxLength": STORED, "description": "ISO 8601 with UTC offset"},
    "due": {"type": "string", "maxLength": STORED, "description": "YYYY-MM-DD or ISO 8601 with UTC offset"},
    "days": {"type": ["integer", "string"]},
    "number": {"type": "number"},
    "pick": {"type": ["number", "string"], "maxLength": STORED, "description": "a number, or out"},
    "boolean": {"type": "boolean"},
}


def _property(field: Field) -> dict:
    if field.type == "choice":
        return {"title": field.title, "type": "string", "examples": list(field.choices)}
    return {"title": field.title, **_SCHEMA[field.type]}


def schema() -> dict:
    """The JSON Schema (2020-12) of a case file: the shape of every field, and nothing about what is wise.

    Dates and choices are strings here on purpose: a file that holds a date as the user mistyped it must still open.
    """
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "An Afterword case",
        "type": "object",
        "required": ["answers"],
        "properties": {
            "answers": {
                "type": "object",
                "properties": {field.name: _property(field) for field in FIELDS if "*" not in field.name},
                "patternProperties": {f"^{pattern.pattern}$": _property(field) for pattern, field in _PATTERNS},
                "additionalProperties": {"type": ["string", "number", "boolean"]},
            },
            "profile": {
                "type": "object",
                "properties": {field.name: _property(field) for field in PROFILE},
            },
        },
    }
