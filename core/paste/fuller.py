"""The whole name of somebody whom one place of a text calls by less: "Kieran", "C. Whitlock", "Mr Thwaite".

The law of this module: one whole name of the text fits them, and nobody else's does.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from core.paste.contact import Someone
from core.paste.found import Found
from core.paste.mentions import Mention, mentions, one_person
from core.paste.names import folded


def _is_short(one: Mention) -> bool:
    return bool(one.words) and (one.alone or _initial(one))


def _initial(one: Mention) -> bool:
    return len(one.words[0].strip(".")) == 1


def in_full(people: Sequence[Someone], lines: Sequence[str], user: Sequence[str] = ()) -> list[Someone]:
    """The same people, each by the whole name that `lines` have of them."""
    short = {at: Mention(0, 0, 0, one.name) for at, one in enumerate(people) if one.name}
    short = {at: one for at, one in short.items() if _is_short(one)}
    if not short:
        return list(people)
    words = {one.words[-1] if _initial(one) else one.words[0] for one in short.values()}
    lines = [line if any(word in line for word in words) else "" for line in lines[:400]]
    seen = [one for one in mentions(lines) if not (one.me or _is_short(one))]
    users = [Mention(0, 0, 0, name) for name in user]
    taken = {folded(one.name) for one in people}
    result = list(people)
    for at, one in short.items():
        title = people[at].found["title"].text if "title" in people[at].found else ""
        asked = replace(one, title=title)
        fits = {folded(it.name): it for it in seen if one_person(asked, it)}
        if len(fits) != 1 or fits.keys() & taken or any(one_person(user, it) for user in users for it in fits.values()):
            continue
        whole = next(iter(fits.values()))
        result[at] = replace(people[at], found={**people[at].found, "name": Found.of(whole.name, lines[whole.row])})
    return result
