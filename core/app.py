"""The only door from the browser: handle(json) -> json.

A request names an action and brings everything the core may know: `now` (ISO 8601 with the phone's offset),
`hour12`, and the record it is about. An answer holds `regions` (name -> HTML), a `row` for the home screen, and
`effects` from this closed list:

    {"effect": "answer", "name", "value"}       store an answer in the open case (null removes it)
    {"effect": "say", "text"}                   tell the user
    {"effect": "save", "filename", "mime", "text"}   hand the user a file
    {"effect": "case", "answers"}               make a new case from these answers and open it
    {"effect": "go", "to"}                      go to an address within the page

or {"error": {"message", "fault": "user" | "ours"}}. Same bytes in, same bytes out.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime

from core import document, example, view
from core.errors import Mistake
from core.fields import read_case
from core.model import Case
from core.plan import plan
from core.review import About
from core.timing import moment

ROUND_KEEPS = ("company", "role", "culture", "hr.name", "hr.address")
PERSON_KEEPS = ("name", "title", "role", "family_first", "address", "address_from", "phone")


def _case(request: dict) -> Case:
    return read_case(request.get("answers") or {}, request.get("profile"))


def _elsewhere(request: dict) -> tuple[str, ...]:
    """Companies and people of the user's other cases: names that must not slip into this one's notes."""
    return tuple(
        name
        for other in request.get("others") or ()
        for name in (other.get("company"), *(other.get("people") or ()))
        if isinstance(name, str) and name
    )


def show_home(request: dict, now: datetime) -> dict:
    rows = {entry["id"]: entry["row"] for entry in request.get("rows") or () if entry.get("row")}
    fresh = {
        record["id"]: view.row(read_case(record.get("answers") or {}), now) for record in request.get("cases") or ()
    }
    show = int(request.get("show") or view.HOME_ROWS)
    return {"regions": view.home({**rows, **fresh}, now, bool(request.get("hour12")), show), "rows": fresh}


def show_case(request: dict, now: datetime) -> dict:
    case = _case(request)
    before = plan(read_case(request["before"], request.get("profile")), now) if request.get("before") else None
    return {
        "id": request["id"],
        "revision": request.get("revision"),
        "regions": view.case_regions(case, request["id"], now, bool(request.get("hour12")), before, _elsewhere(request)),
        "row": view.row(case, now),
        "title": view.title(case),
    }


def show_review(request: dict, now: datetime) -> dict:
    case = _case(request) if request.get("answers") else None
    about = About(
        case=case, kind=request.get("kind") or "thank-you", person=request.get("person"), elsewhere=_elsewhere(request)
    )
    return {"regions": view.review_regions(str(request.get("text") or ""), about)}


def log(request: dict, now: datetime) -> dict:
    """What happened since: the outcome and when it was; `waiting` takes it back."""
    outcome = request["outcome"]
    at = None if outcome == "waiting" else now.isoformat(timespec="minutes")
    return {"effects": [
        {"effect": "answer", "name": "outcome", "value": outcome},
        {"effect": "answer", "name": "outcome_at", "value": at},
    ]}


def another_round(request: dict, now: datetime) -> dict:
    """A new case that keeps the company, the role and the people."""
    answers, case = request["answers"], _case(request)
    kept = {name: answers[name] for name in ROUND_KEEPS if answers.get(name)}
    for person in case.people:
        for part in PERSON_KEEPS:
            if answers.get(f"people.{person.id}.{part}"):
                kept[f"people.{person.id}.{part}"] = answers[f"people.{person.id}.{part}"]
    number = answers.get("round")
    kept |= {
        "round": int(number) + 1 if isinstance(number, (int, float)) else 2,
        "previous": request["id"],
        "ended": now.isoformat(timespec="minutes"),
    }
    return {"effects": [{"effect": "case", "answers": kept}]}


def show_example(request: dict, now: datetime) -> dict:
    return {"effects": [{"effect": "case", "answers": example.answers(now)}]}


ACTIONS: dict[str, Callable[[dict, datetime], dict]] = {
    "home": show_home,
    "case": show_case,
    "review": show_review,
    "log": log,
    "another-round": another_round,
    "example": show_example,
}


def handle(text: str) -> str:
    """Answers one request; never raises. A user's mistake is told in its own words, ours with its kind."""
    try:
        request = json.loads(text)
        answer = ACTIONS[request["action"]](request, moment(request["now"]))
    except Mistake as error:
        answer = {"error": {"message": str(error), "fault": "user"}}
    except Exception as error:  # the door: a fault of ours must reach the page as words, with nothing lost
        answer = {"error": {"message": f"Something went wrong in Afterword itself ({type(error).__name__}: {error}). Your words are saved.", "fault": "ours"}}
    return json.dumps(answer, ensure_ascii=False)
