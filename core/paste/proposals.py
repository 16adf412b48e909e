"""What was read as proposals to take one by one or all at once: each with its answers, the words it came from, and
whether it is sure enough to be among "all".

The laws of this module: taking all never writes over an answer that is there; what is there already is not proposed
again; the ids of new people, requests and doubts follow from the one fresh id that came with the request.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING

from core.fields import row_ids
from core.model import Case
from core.paste.mentions import Mention, one_person
from core.paste.names import folded
from core.paste.talk import Said, Talk
from core.people import bare, names, read_name, unknown

if TYPE_CHECKING:
    from core.paste import Someone, Suggestion

ALONE = {"alone": "debrief.learned", "well": "debrief.well", "differently": "debrief.differently"}
_JOINED = {"detail": ". ", "why": ". ", "skill": " and ", "alone": "\n", "differently": "\n", "well": "\n"}


@dataclass(frozen=True, slots=True)
class Proposal:
    """One thing to take. `shown` is its value for the eye, `whom` a name it belongs to; `answers` are what taking it
    writes. `over` holds what would be written over.
    """

    kind: str
    shown: str
    words: str
    answers: Mapping[str, object]
    sure: bool = True
    whom: str = ""
    over: str = ""

    @property
    def key(self) -> str:
        """What the page calls it by, at most 300 characters: the same for the same proposal from the same text."""
        return f"{self.kind}|{self.whom}|{self.shown}"[:300]


class Ids:
    """Ids for what is new: fresh, fresh-2, fresh-3 …, none of them in the case."""

    def __init__(self, case: Case, fresh: str):
        taken = {parts[1] for name in case.answers if len(parts := name.split(".")) > 2}
        numbered = (fresh if number == 1 else f"{fresh}-{number}" for number in count(1))
        self._new = (id for id in numbered if id not in taken)
        self.people = {one.id: one for one in case.people}
        self._somebody = ""
        known = {one.id for one in case.people if one.name or one.address}
        self._nameless = [id for id in row_ids(case.answers, "people") if id not in known]

    def new(self) -> str:
        """The next id nobody has."""
        return next(self._new)

    def somebody(self) -> str:
        """The one row for everybody who is spoken of and not named."""
        self._somebody = self._somebody or self.person("")
        return self._somebody

    def known(self, name: str, address: str = "") -> str:
        """The row of this person; "" where nobody has this name or address."""
        for id, one in self.people.items():
            known = {bare(one.name), bare(read_name(one.name).whole)} if one.name else set()
            if (name and bare(name) in known) or (address and one.address.casefold() == address.casefold()):
                return id
        return ""

    def person(self, name: str, address: str = "") -> str:
        """The row of this person: theirs, an empty one, a new one."""
        return self.known(name, address) or (self._nameless.pop(0) if self._nameless else self.new())

    def alike(self, asked: Mention) -> dict[str, bool]:
        """The rows of those who may be this person under another form of the name, as Priya and Dr Priyanka Raman; and
        whether theirs says more than this one."""
        rows = ((id, names(one)) for id, one in self.people.items() if one.name and not unknown(one))
        said = {id: Mention(0, 0, 0, it[0].whole, it[0].title) for id, it in rows if len(it) == 1}
        return {id: _says_more(it, asked) for id, it in said.items() if folded(it.name) and one_person(asked, it)}


def _says_more(one: Mention, other: Mention) -> bool:
    return len(one.words) > len(other.words) or len(one.words[0].strip(".")) > len(other.words[0].strip(".")) == 1


def _is_there(case: Case, name: str, value: object) -> bool:
    there = case.answers.get(name)
    if name == "company" and " " in str(there or "") and " " not in str(value):
        return folded(str(there)) == folded(str(value))  # Corvolabs, of an address at Corvo Labs
    return there == value


def _presumed(case: Case) -> bool:
    """Whether the end that stands here was presumed when the case was made: nothing else has been said in it."""
    said = (value for name, value in case.answers.items() if name not in ("ended", "told"))
    return not any(value.strip() if isinstance(value, str) else value not in (None, False) for value in said)


def _over(case: Case, answers: Mapping[str, object]) -> str:
    """What these answers would write over, as it stands there."""
    presumed = ("ended",) if _presumed(case) else ()
    held = ((case.answers.get(name), value) for name, value in answers.items() if name not in presumed)
    return ", ".join(str(there) for there, value in held if there not in (None, "", value))


def _made(
    case: Case, kind: str, shown: str, words: str, answers: dict, sure: bool, whom: str = ""
) -> Iterator[Proposal]:
    answers = {name: value for name, value in answers.items() if value not in (None, "")}
    if not all(_is_there(case, name, value) for name, value in answers.items()):
        over = _over(case, answers)
        yield Proposal(kind, shown, words, answers, sure and not over, whom, over)


def of_suggestion(suggestion: Suggestion, case: Case, fresh: str) -> list[Proposal]:
    """The proposals of an invitation, a mail, a signature (core.paste.Suggestion)."""
    ids = Ids(case, fresh)
    out: list[Proposal] = []
    for kind in ("company", "role", "ended"):
        if it := getattr(suggestion, kind):
            also = {"zone": suggestion.zone} if kind == "ended" else {}
            out += _made(case, kind, str(it.value), it.words, {kind: it.value, **also}, True)
    for it in suggestion.days:
        out += _made(case, "ended", str(it.value), it.words, {"ended": it.value, "zone": suggestion.zone}, False)
    people = sorted(suggestion.people, key=lambda one: bool(one.part))  # who interviewed the user comes first
    theirs = [ids.known(one.name, one.address) for one in people]
    for one, known in zip(people, theirs, strict=True):
        words = next(iter(one.found.values())).words
        title = one.found["title"].text if "title" in one.found else ""
        alike = {} if known or not one.name else ids.alike(Mention(0, 0, 0, one.name, title))
        if alike := {id: fuller for id, fuller in alike.items() if id not in theirs}:
            out += _of_alike(suggestion, one, words, alike, case, ids)
            continue
        id = ids.person(one.name, one.address)
        answers = {name: it.value for name, it in suggestion.of_person(id, one).items()}
        out += _made(case, one.part or "interviewer", one.shown, words, answers, True)
        if suggestion.only_organizer and len(suggestion.people) == 1:
            answers = {**answers, f"people.{id}.part": "interviewer"}
            out += (Proposal("also", one.shown, words, answers, sure=False),)
    return out


def _of_alike(
    suggestion: Suggestion, one: Someone, words: str, alike: Mapping[str, bool], case: Case, ids: Ids
) -> Iterator[Proposal]:
    """Somebody the case may have already is asked about: the same, or one more. Two rows for one are made of nobody
    unseen."""
    if len(alike) == 1:
        ((id, fuller),) = alike.items()
        answers: dict[str, object] = {name: it.value for name, it in suggestion.of_person(id, one).items()}
        if fuller:
            del answers[f"people.{id}.name"]
        same = list(_made(case, one.part or "interviewer", one.shown, words, answers, False, ids.people[id].name))
        if not same:
            return  # that row says it all
        yield from same
    new = {name: it.value for name, it in suggestion.of_person(ids.new(), one).items()}
    yield Proposal("another", one.shown, words, new, sure=False)


def of_talk(talk: Talk, case: Case, fresh: str) -> list[Proposal]:
    """The proposals of what somebody said."""
    ids = Ids(case, fresh)
    out: list[Proposal] = []
    rows = [ids.person(name) for name in talk.people]
    for kind in ("company", "role"):
        if it := getattr(talk, kind):
            out += _made(case, kind, str(it.value), it.words, {kind: it.value}, True)
    for id, name in zip(rows, talk.people, strict=True):
        if id not in ids.people or not ids.people[id].name:
            out += _made(case, "interviewer", name, name, {f"people.{id}.name": name}, True)
    held: dict[str, str] = {}  # a field that several sentences share
    for said in talk.said:
        name = talk.people[said.who] if said.who is not None else ""
        out += _of_said(said, rows[said.who] if said.who is not None else "", name, case, ids, held)
    return out


def _of_said(said: Said, row: str, name: str, case: Case, ids: Ids, held: dict[str, str]) -> Iterator[Proposal]:
    shown = str(said.value)
    answers: dict[str, object]
    if said.kind == "request":
        if any(bare(shown) == bare(one.what) for one in case.requested):
            return
        id = ids.new()
        answers = {f"requested.{id}.what": shown, f"requested.{id}.due": said.due}
    elif said.kind == "doubt":
        if any(bare(shown) == bare(one.text) for one in case.concerns):
            return
        id = ids.new()
        answers = {f"concerns.{id}.text": shown, f"concerns.{id}.raised_by": "me" if said.mine else "them"}
    elif said.kind in ("promised", "wait", "call"):
        answers = {{"promised": "promised", "wait": "asked_to_wait", "call": "asked_to_call"}[said.kind]: said.value}
    else:
        if said.kind in ("detail", "why"):
            row = row or ids.somebody()
        fields = {"detail": f"people.{row}.detail", "why": f"people.{row}.why", "skill": "skills", **ALONE}
        field = fields[said.kind]
        before = held.get(field) or str(case.answers.get(field) or "")
        if bare(shown) in bare(before):
            return
        joined = f"{before.rstrip(' .')}{_JOINED[said.kind]}{shown}" if before else shown
        answers = {field: joined}
        if said.sure:
            held[field] = joined
        person = case.person(row)
        who = {f"people.{row}.name": name} if name and not (person and person.name) else {}
        yield Proposal(said.kind, shown, said.words, {**who, **answers}, said.sure, name)
        return
    yield from _made(case, said.kind, shown, said.words, answers, said.sure, name)


def taken(proposals: Iterable[Proposal], which: str) -> dict[str, object]:
    """The answers of one proposal by its key, or of all sure ones."""
    chosen = [one for one in proposals if (one.key == which if which else one.sure)]
    return {name: value for one in chosen for name, value in one.answers.items()}
