"""The only door from the browser: handle(json) -> json.

A request names an action and brings everything the core may know: `now` (ISO 8601 with the phone's offset),
`hour12`, and the record it is about. Which actions there are and what each may bring, what an answer holds and which
effects it can ask for stand in core/contract.py, for this side and for the page's. Same bytes in, same bytes out.

Two things are too large for the start and come in archives of their own: an answer may say that it needs one, or
that it wants one when there is time.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import lru_cache
from typing import TYPE_CHECKING

from core import calendar, document, example, view
from core.errors import Mistake
from core.fields import read_case
from core.mending import Certain
from core.model import Case
from core.outbox import findings, foreseen, outbox, texts
from core.people import case_name
from core.plan import FINISHED, changes, plan
from core.review import About, Dictionary, Elsewhere, review
from core.timing import clock

if TYPE_CHECKING:
    from core.paste import Paste

# Module -> the archive that brings it.
ARCHIVES = {"icalendar": "calendar", "core.paste": "calendar", "spelling_words": "spelling"}

AT_ONCE = 25  # people of a case whose notes and tasks are made and shown; the user may ask for more

ROUND_KEEPS = ("company", "role", "culture", "hr.name", "hr.address", "agency_allows", "zone")
PERSON_KEEPS = ("name", "title", "role", "part", "family_first", "first_name", "address", "address_from", "phone")


def _case(request: dict) -> Case:
    answers = request.get("answers") or {}
    return replace(read_case(answers, example.signed(answers, request.get("profile"))), spelling=_spelling())


def _elsewhere(request: dict) -> Elsewhere:
    """Companies and people of the user's other cases: names that must not slip into this one's notes."""
    others = request.get("others") or ()
    return Elsewhere(
        companies=tuple(other["company"] for other in others if other.get("company")),
        people=tuple(name for other in others for name in other.get("people") or () if name),
    )


def dictionary() -> Dictionary | None:
    """The spelling dictionary, once its archive is there."""
    try:
        from spelling_words import WORDS
    except ModuleNotFoundError:
        return None
    return _dictionary(WORDS)


_dictionary = lru_cache(maxsize=1)(Dictionary)
_certain = lru_cache(maxsize=1)(Certain)


def _spelling() -> Certain | None:
    """What the dictionary is certain of, for the words that go into notes."""
    found = dictionary()
    return _certain(found) if found else None


def _about(request: dict, case: Case | None, now: datetime) -> About:
    """What is known around every text of this request, and what the user has switched off."""
    off, ignored = (view.ticked(case, prefix) if case else frozenset() for prefix in ("off.", "ignored."))
    return About(case, elsewhere=_elsewhere(request), dictionary=dictionary(), off=off, ignored=ignored, now=now)


def _proofread(answer: dict) -> dict:
    """Asks for the dictionary where remarks were made without it."""
    return answer if dictionary() else {**answer, "wants": ARCHIVES["spelling_words"]}


def _row(case: Case, now: datetime) -> dict:
    return view.row(case, plan(case, now))


def show_home(request: dict, now: datetime) -> dict:
    """The home screen. `rows` of the answer are those of the request's `cases`, for the page to keep."""
    rows = {entry["id"]: entry["row"] for entry in request.get("rows") or () if entry.get("row")}
    fresh = {record["id"]: _row(read_case(record.get("answers") or {}), now) for record in request.get("cases") or ()}
    show = int(request.get("show") or view.SHOWN)
    find, only = str(request.get("find") or ""), str(request.get("only") or "")
    shown = view.home({**rows, **fresh}, now, bool(request.get("hour12")), show, find, only)
    return {**shown, "rows": fresh}


def _in_sight(case: Case, show: int) -> Case:
    """A case with no more people than are shown at once: a crowd's first cards do not wait for its last."""
    if len(case.people) <= show:
        return case
    rest = {person.id for person in case.people[show:]}
    kept = {name: value for name, value in case.answers.items() if not _of_people(name) & rest}
    return replace(case, people=case.people[:show], answers=kept)


def _of_people(name: str) -> set[str]:
    """The id of the person an answer is about, where it is about one."""
    group, _, rest = name.partition(".")
    return {rest.partition(".")[0]} if group == "people" else set()


def show_case(request: dict, now: datetime) -> dict:
    """The plan and the notes of one case as regions; with remarks on the notes unless `whole` is false."""
    everybody = _case(request)
    show = max(int(request.get("show") or 0), AT_ONCE)
    case = _in_sight(everybody, show)
    current = plan(case, now)
    before = current
    if request.get("before"):
        before = plan(_in_sight(read_case(request["before"], request.get("profile")), show), now)
    items = outbox(case, current, now)
    whole = request.get("whole") is not False  # the remarks are the longest work: the page asks for them in a pause
    found = findings(items, _about(request, case, now)) if whole else None
    regions = view.case_regions(
        case, request["id"], now, current, items, found, changes(before, current), bool(request.get("hour12"))
    )
    regions |= view.crowd_region(len(case.people), len(everybody.people), show + AT_ONCE)
    return _proofread(
        {
            "whole": whole,
            "id": request["id"],
            "revision": request.get("revision"),
            "regions": regions,
            "row": view.row(case, current) if case is everybody else _row(everybody, now),
            "title": case_name(case),
        }
    )


def show_review(request: dict, now: datetime) -> dict:
    """A pasted text, with the case it is for or without; `aside` holds what was set aside on this page alone."""
    case = _case(request) if request.get("answers") else None
    aside = read_case(request.get("aside") or {})
    around = _about(request, case, now)
    about = replace(
        around,
        kind=request.get("kind") or "thank-you",
        off=around.off | view.ticked(aside, "off."),
        ignored=view.ticked(aside, "ignored."),
    )
    text = str(request.get("text") or "")
    return _proofread({"regions": view.review_regions(text, review(text, about), aside)})


def log(request: dict, now: datetime) -> dict:
    """What happened since: the outcome and when it was; `waiting` takes it back. An interview that was moved keeps when
    it was to be, so that a new time is known for one."""
    outcome, answers = request["outcome"], request.get("answers") or {}
    was_at = answers.get("ended") if outcome == "moved" else None
    effects = _happened(outcome, None if outcome == "waiting" else now)
    if was_at or answers.get("was_at"):
        effects.append({"effect": "answer", "name": "was_at", "value": was_at})
    return {"effects": effects}


def _happened(outcome: str, at: datetime | None) -> list[dict]:
    """To the second: what is logged in one sitting keeps its order."""
    return [
        {"effect": "answer", "name": "outcome", "value": outcome},
        {"effect": "answer", "name": "outcome_at", "value": at and at.isoformat(timespec="seconds")},
    ]


def another_round(request: dict, now: datetime) -> dict:
    """A new case that keeps the company, the role and the people, whether the job is wanted, and how much was sent to
    them; when it is, or was, is for the user to say. The invitation answers what the round before still waited for."""
    answers, case = request["answers"], _case(request)
    kept = {name: answers[name] for name in ROUND_KEEPS if answers.get(name)}
    if case.interest in ("yes", "unsure"):  # whoever goes on after a no is asked again
        kept["interest"] = case.interest
    for person in case.people:
        for part in PERSON_KEEPS:
            if answers.get(f"people.{person.id}.{part}"):
                kept[f"people.{person.id}.{part}"] = answers[f"people.{person.id}.{part}"]
        if person.name and person.part == "interviewer":
            kept[f"people.{person.id}.before"] = True
    number = answers.get("round")
    kept |= {
        "round": int(number) + 1 if isinstance(number, (int, float)) and 0 < number < 1e6 else 2,
        "previous": request["id"],
    }
    if sent := case.sent_before + len(case.sent):
        kept["sent_before"] = sent
    invited = _happened("invited", now) if case.undecided else []
    return {"effects": [*invited, {"effect": "case", "answers": kept}]}


def show_example(request: dict, now: datetime) -> dict:
    """A new case with the answers of the example, its interview shortly before `now`."""
    return {"effects": [{"effect": "case", "answers": example.answers(now)}]}


def _brought(request: dict) -> tuple[document.Document, tuple[document.Preview, ...]]:
    packed = str(request.get("link") or "")
    text = document.link.unpacked(packed) if packed else str(request.get("text") or "")
    brought = document.load(text, str(request.get("fresh") or "case"))
    return brought, document.preview(brought, request.get("records") or ())


def import_preview(request: dict, now: datetime) -> dict:
    """What bringing a file in would do, before anything is done."""
    return {"regions": view.import_regions(*_brought(request), by_link=bool(request.get("link")))}


def import_apply(request: dict, now: datetime) -> dict:
    """Brings the file in: new cases as they are, different ones merged without loss, same ones left alone."""
    brought, entries = _brought(request)
    records = [
        document.merge(entry.existing, entry.record) if entry.existing else dict(entry.record)
        for entry in entries
        if entry.verdict != "same"
    ]
    profile = document.merge_profile(request.get("profile") or {}, brought.profile)
    return {"regions": {"import": ""}, "effects": [{"effect": "put", "records": records, "profile": profile}]}


def save_calendar(request: dict, now: datetime) -> dict:
    """The plan, or one task of it, as a calendar file."""
    case, task = _case(request), request.get("task")
    current = plan(case, now)
    text = calendar.ics(
        current,
        case,
        now,
        id=request["id"],
        address=str(request.get("address") or ""),
        notes=foreseen(case, current, now),
        task=task,
        exported=view.ticked(case, "exported."),
    )
    # Remembered, so that a later file can take back what is no longer to do.
    named = (it.id for it in current.tasks if it.state not in FINISHED and task in (None, it.id))
    return {
        "effects": [
            {"effect": "save", "filename": document.file_name(case, now, "ics"), "mime": "text/calendar", "text": text},
            *({"effect": "answer", "name": f"exported.{id}", "value": True} for id in named),
        ]
    }


def save_text(request: dict, now: datetime) -> dict:
    """The whole case as plain text, to keep or to print."""
    case = _case(request)
    current = plan(case, now)
    text = document.as_text(case, current.tasks, view.headed(case, texts(outbox(case, current, now))))
    name = document.file_name(case, now, "txt")
    return {"effects": [{"effect": "save", "filename": name, "mime": "text/plain", "text": text}]}


def make_link(request: dict, now: datetime) -> dict:
    """The interview as a link for another device, with what it holds; without one where it would be too long."""
    profile = request.get("profile") or {}
    data = document.link.packed(
        request["id"], request.get("revision") or 0, request["answers"], profile, now.isoformat(timespec="seconds")
    )
    link = str(request.get("address") or "").partition("#")[0] + document.link.PLACE + data
    return {"regions": view.link_regions(_case(request), link if len(link) <= document.link.LONGEST else "")}


def _pasted(request: dict, now: datetime) -> Paste:
    """What is said or pasted at the head of a debrief proposes for the case."""
    import core.paste as paste  # with the archive that reads invitations: nothing of it is needed at the start

    case = _case(request)
    now = paste.on_the_phone(now, str(request.get("zone") or ""))
    return paste.look(str(case.answers.get("told") or ""), case, now, str(request.get("fresh") or "pasted"))


def paste_preview(request: dict, now: datetime) -> dict:
    """What was found in a text, shown before it is taken."""
    return {"regions": view.paste_regions(_pasted(request, now), now, bool(request.get("hour12")))}


def paste_apply(request: dict, now: datetime) -> dict:
    """Takes one proposal (`take`) or all sure ones into the answers; what is left stays to be taken, and when all is
    taken the text has done its work.
    """
    import core.paste as paste

    taken = paste.taken(_pasted(request, now).proposals, str(request.get("take") or ""))
    left = _pasted({**request, "answers": {**(request.get("answers") or {}), **taken}}, now)
    if left.proposals or left.unknown_zone:
        regions = view.paste_regions(left, now, bool(request.get("hour12")))
    else:
        regions, taken = {"paste": ""}, {**taken, "told": None}
    return {
        "regions": regions,
        "effects": [{"effect": "answer", "name": name, "value": value} for name, value in taken.items()],
    }


ACTIONS: dict[str, Callable[[dict, datetime], dict]] = {
    "home": show_home,
    "case": show_case,
    "review": show_review,
    "log": log,
    "another-round": another_round,
    "example": show_example,
    "import-preview": import_preview,
    "import-apply": import_apply,
    "paste-preview": paste_preview,
    "paste-apply": paste_apply,
    "ics": save_calendar,
    "text": save_text,
    "link": make_link,
}


def _fault(error: Exception) -> dict:
    name = type(error).__name__
    message = f"Something went wrong in Afterword itself ({name}: {error}). Your words are saved."
    return {"error": {"message": message, "fault": "ours"}}


def handle(text: str) -> str:
    """Answers one request; never raises. A user's mistake is told in its own words, ours with its kind."""
    try:
        request = json.loads(text)
        answer = ACTIONS[request["action"]](request, clock(request["now"]))
    except Mistake as error:
        answer = {"error": {"message": str(error), "fault": "user"}}
    except ModuleNotFoundError as error:
        answer = {"needs": ARCHIVES[error.name]} if error.name in ARCHIVES else _fault(error)
    except Exception as error:  # the door: a fault of ours must reach the page as words, with nothing lost
        answer = _fault(error)
    return json.dumps(answer)  # ASCII: half an emoji in an answer crosses to the page unharmed
