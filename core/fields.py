"""Every field a case can hold, once: its name, its type, its words. The form, the reader and the JSON Schema
all come from this table.

The law of this module: an answer that cannot be used becomes a Problem, never an error; everything else in the
case goes on without it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from core.model import Case, Concern, Person, Problem, Profile, Request
from core.timing import day, moment

LONGEST = 20_000  # characters a field may hold; far beyond any note, small enough for localStorage
STORED = 10 * LONGEST  # characters a file may hold in a field: what was typed too long must still open again
MOST_DAYS = 365


@dataclass(frozen=True, slots=True)
class Field:
    """`name` may hold `*` for an id or key. Type: text, words (several lines), choice, date, days, instant,
    due (a date or an instant), boolean, number."""

    name: str
    type: str
    title: str
    choices: Mapping[str, str] | None = None


FIELDS = (
    Field("company", "text", "Company"),
    Field("role", "text", "Role you talked about"),
    Field("ended", "instant", "When it ended"),
    Field("setting", "choice", "What kind of interview was it?", {
        "manager": "With the hiring manager",
        "peer": "With future colleagues",
        "informal": "An informal chat",
        "panel": "A panel",
        "screening": "A first screening",
    }),
    Field("culture", "choice", "What are they like?", {
        "formal": "Formal",
        "casual": "Casual",
        "traditional": "Traditional",
        "tech": "Tech",
    }),
    Field("interest", "choice", "Do you want this job?", {"yes": "Yes", "unsure": "Not sure", "no": "No"}),
    Field("people.*.name", "text", "Their name"),
    Field("people.*.title", "text", "Title (Dr., Ms., Prof. …)"),
    Field("people.*.role", "text", "What they do there"),
    Field("people.*.family_first", "boolean", "The family name comes first"),
    Field("people.*.address", "text", "Email address"),
    Field("people.*.address_from", "choice", "Where the address is from", {
        "given": "They gave it to me",
        "hr": "From HR",
        "none": "I have none",
    }),
    Field("people.*.phone", "text", "Phone number they gave you"),
    Field("people.*.detail", "words", "Something you two talked about"),
    Field("people.*.rapport", "boolean", "We got on really well"),
    Field("promised", "date", "They will answer by"),
    Field("asked_to_wait", "days", "Days they asked you to wait before writing again"),
    Field("asked_to_call", "boolean", "They asked me to call"),
    Field("requested.*.what", "text", "What they asked for"),
    Field("requested.*.due", "due", "By when"),
    Field("skills", "words", "A skill of yours that they need"),
    Field("fit", "words", "Why you and they fit"),
    Field("availability", "words", "When you can talk again"),
    Field("feedback", "words", "What you would tell them honestly and kindly"),
    Field("concerns.*.text", "words", "The doubt"),
    Field("concerns.*.raised_by", "choice", "Who raised it", {"them": "They did", "me": "Only I felt it"}),
    Field("concerns.*.by", "text", "Which of them?"),
    Field("concerns.*.answer", "words", "Your answer to it"),
    Field("concerns.*.use", "boolean", "Answer it in the note, though nobody raised it"),
    Field("hr.name", "text", "Who looks after you in HR"),
    Field("hr.address", "text", "Email address of HR"),
    Field("done.*", "instant", "Done at"),
    Field("sent.*", "instant", "Sent at"),
    Field("how.*", "choice", "Sent by", {
        "email": "Email", "phone": "Phone", "card": "Card", "hr": "Through HR", "other": "Another way",
    }),
    Field("moved.*", "date", "Moved to"),
    Field("outcome", "choice", "What happened", {
        "waiting": "Waiting for news",
        "heard": "They were in touch",
        "rejected": "They said no",
        "offer": "They made an offer",
        "withdrawn": "I withdrew",
    }),
    Field("outcome_at", "instant", "When that was"),
    Field("notes.*.text", "words", "Your own wording of a note"),
    Field("notes.*.draft", "words", "The draft your own wording began from"),
    Field("notes.*.wording", "number", "Which wording was asked for"),
    Field("ignored.*", "boolean", "A remark set aside"),
    Field("off.*", "boolean", "A check switched off"),
    Field("debrief.well", "words", "What went well?"),
    Field("debrief.differently", "words", "What would you do differently?"),
    Field("debrief.learned", "words", "What did you learn about them?"),
    Field("debrief.right", "words", "Would this be right for you?"),
    Field("debrief.next_steps", "words", "What happens next, in their words"),
    Field("exported.*", "boolean", "In the calendar already"),
    Field("round", "number", "Which round this is"),
    Field("previous", "text", "The case of the round before"),
    Field("archived", "boolean", "Put away"),
    Field("example", "boolean", "The example case"),
)

PROFILE = (
    Field("name", "text", "Your own name, to sign with"),
    Field("phone", "text", "Your phone number"),
    Field("email", "text", "Your email address"),
)


def _pattern(name: str) -> re.Pattern:
    # An id never holds a dot except where it ends the name (`sent.thank-you.ana` is one key) or where it is the kind
    # and the person of a note (`notes.thank-you.ana.text`).
    star = "(.+)" if name.endswith("*") or name.startswith("notes.") else r"([^.]+)"
    return re.compile(re.escape(name).replace(r"\*", star))


_EXACT = {field.name: field for field in FIELDS if "*" not in field.name}
_PATTERNS = tuple((_pattern(field.name), field) for field in FIELDS if "*" in field.name)


def field_of(name: str) -> tuple[Field, str] | None:
    """The field an answer's name belongs to and the id or key in it ('' without a star); None when unknown."""
    if name in _EXACT:
        return _EXACT[name], ""
    for pattern, field in _PATTERNS:
        if match := pattern.fullmatch(name):
            return field, match[1]
    return None


# ---- reading one value ----


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError("This should be text.")
    if len(value) > LONGEST:
        raise ValueError(f"This is longer than {LONGEST:,} characters; please shorten it.")
    return value.strip()


def _choice(value: object, field: Field) -> str:
    if not isinstance(value, str) or value not in field.choices:
        options = ", ".join(field.choices)
        raise ValueError(f"“{str(value)[:40]}” is not one of the choices here: {options}.")
    return value


def _days(value: object) -> int:
    try:
        number = int(value) if not isinstance(value, bool) else None
        if isinstance(value, float) and number != value:
            number = None
    except (ValueError, OverflowError, TypeError):
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
    if not 1970 < found.year < 2200:
        raise ValueError(f"The year {found.year} cannot be right.")
    return found


def _instant(value: object) -> datetime:
    try:
        found = moment(_text(value))
    except ValueError:
        raise ValueError(f"“{str(value)[:40]}” is not a date and time in the calendar.") from None
    if not 1970 < found.year < 2200:
        raise ValueError(f"The year {found.year} cannot be right.")
    return found


def _boolean(value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError("This should be yes or no.")
    return value


def read_value(field: Field, value: object) -> object:
    """The value as the core uses it; ValueError with a sentence for the user. Blank text reads as None."""
    if isinstance(value, str) and not value.strip():
        return None
    match field.type:
        case "text" | "words":
            return _text(value)
        case "choice":
            return _choice(value, field)
        case "date":
            return _date(value)
        case "due":
            return _date(value) if isinstance(value, str) and len(value.strip()) == 10 else _instant(value)
        case "instant":
            return _instant(value)
        case "days":
            return _days(value)
        case "number":
            return _number(value)
        case _:
            return _boolean(value)


# ---- reading a case ----


def _usable(answers: Mapping[str, object], problems: list[Problem]) -> Iterator[tuple[str, str, object]]:
    for name, raw in answers.items():
        found = field_of(name)
        if not found:
            continue  # a later version's field, or none: kept in the record, read by nothing
        try:
            value = read_value(found[0], raw)
        except ValueError as error:
            problems.append(Problem(name, str(error)))
            continue
        if value is not None:
            yield found[0].name, found[1], value


def read_case(answers: Mapping[str, object], profile: Mapping[str, object] | None = None) -> Case:
    """Reads answers (and the profile beside them) into a Case; what cannot be read is in its `problems`."""
    problems: list[Problem] = []
    single: dict[str, object] = {}
    groups: dict[str, dict[str, dict]] = {"people": {}, "requested": {}, "concerns": {}}
    keyed: dict[str, dict[str, object]] = {"done": {}, "sent": {}, "moved": {}, "text": {}, "draft": {}, "wording": {}}
    for name, raw in answers.items():  # ids in the order of first appearance, whatever has been filled since
        parts = name.split(".")
        if parts[0] in groups and len(parts) == 3 and field_of(name) and raw is not None:
            groups[parts[0]].setdefault(parts[1], {})
    for name, key, value in _usable(answers, problems):
        group, _, attribute = name.partition(".*")
        if group in groups:
            groups[group][key][attribute.lstrip(".")] = value
        elif group in keyed:
            keyed[group][key] = value
        elif group == "notes":
            keyed[attribute.lstrip(".")][key] = value
        elif "*" not in name and not name.startswith("debrief."):
            single[name.replace(".", "_")] = value
    for extra in ("round", "previous", "archived", "example"):
        single.pop(extra, None)
    ended, promised = single.get("ended"), single.get("promised")
    if ended and promised and promised < ended.date():
        problems.append(Problem("promised", "This date lies before the interview, so it was not used for the plan."))
        del single["promised"]
    return Case(
        answers=answers,
        profile=read_profile(profile or {}),
        people=tuple(
            Person(id=id, **values) for id, values in groups["people"].items() if values.keys() - {"address_from"}
        ),
        requested=tuple(Request(id=id, **values) for id, values in groups["requested"].items() if "what" in values),
        concerns=tuple(Concern(id=id, **values) for id, values in groups["concerns"].items() if "text" in values),
        done=keyed["done"],
        sent=keyed["sent"],
        moved=keyed["moved"],
        texts=keyed["text"],
        drafts=keyed["draft"],
        wordings=keyed["wording"],
        problems=tuple(problems),
        **single,
    )


def read_profile(profile: Mapping[str, object]) -> Profile:
    """The profile's text fields; anything that is not usable text reads as ''."""
    values = {}
    for field in PROFILE:
        try:
            values[field.name] = read_value(field, profile.get(field.name, "")) or ""
        except ValueError:
            values[field.name] = ""
    return Profile(**values)


# ---- the JSON Schema ----

_SCHEMA = {
    "text": {"type": "string", "maxLength": STORED},
    "words": {"type": "string", "maxLength": STORED},
    "date": {"type": "string", "maxLength": STORED, "description": "YYYY-MM-DD"},
    "instant": {"type": "string", "maxLength": STORED, "description": "ISO 8601 with UTC offset"},
    "due": {"type": "string", "maxLength": STORED, "description": "YYYY-MM-DD or ISO 8601 with UTC offset"},
    "days": {"type": ["integer", "string"]},
    "number": {"type": "number"},
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
                "patternProperties": {
                    f"^{pattern.pattern}$": _property(field) for pattern, field in _PATTERNS
                },
                "additionalProperties": {"type": ["string", "number", "boolean"]},
            },
            "profile": {
                "type": "object",
                "properties": {field.name: _property(field) for field in PROFILE},
            },
        },
    }
