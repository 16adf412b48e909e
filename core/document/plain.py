"""A case as text to keep or to print: everything the user typed, in the words of the form.

The law of this module: for people, not for machines. Nothing reads it back; a backup is for that.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime

from core.fields import FIELDS, Field, field_of, read_value
from core.model import Case, Task
from core.people import case_name
from core.timing import in_words

_HALVES = re.compile("[\ud800-\udfff]")
_MARKS = {"done": "[x]", "dropped": "[-]"}
_ELSEWHERE = {
    *("done", "sent", "sent_as", "how", "moved", "notes"),  # in the plan and in the notes
    # of the page, not of the interview
    *("kept", "ignored", "off", "exported", "calendar", "archived", "example", "previous"),
}
_GROUPS = {  # the first part of a field's name -> the heading it stands under, in this order
    "": "The interview",
    "people": "Who you talked to",
    "requested": "What they asked for",
    "concerns": "Doubts",
    "hr": "HR",
    "debrief": "Your own thoughts",
}
_FIRST = {"people": "name", "requested": "what", "concerns": "text"}


def _offset(when: datetime) -> str:
    return f"{in_words(when)} (UTC{when.isoformat()[-6:]})" if when.utcoffset() else f"{in_words(when)} (UTC)"


def _shown(field: Field | None, value: object) -> str:
    """The value as a person would write it; as it was typed where it makes no sense."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if field:
        try:
            read = read_value(field, value)
        except ValueError:
            return str(value)
        if isinstance(read, str):
            return field.choices.get(read, str(value).strip())
        if isinstance(read, datetime):
            return _offset(read)
        if isinstance(read, date):
            return in_words(read)
    return str(value).strip()


def _line(title: str, shown: str) -> str:
    title = title if title.endswith("?") else f"{title}:"
    lines = shown.splitlines()
    if len(lines) < 2:
        return f"{title} {shown}"
    return f"{title}\n" + "\n".join(f"  {line}".rstrip() for line in lines)


def _section(heading: str, lines: Iterable[str]) -> str:
    body = "\n".join(lines)
    return f"{heading}\n{'-' * len(heading)}\n{body}\n" if body else ""


def _answered(answers: Mapping[str, object]) -> Iterator[tuple[str, str, str, str, str]]:
    """Of every answer that is not blank, in the order of the form: (group of _GROUPS or ?, id, the last part of the
    field's name, its title, what to show)."""
    order = {field.name: number for number, field in enumerate(FIELDS)}
    found = []
    for place, (name, value) in enumerate(answers.items()):
        field, key = field_of(name) or (None, name)
        group = field.name.partition(".")[0] if field and "." in field.name else ""
        if group in _ELSEWHERE or (field and field.name in _ELSEWHERE) or not (shown := _shown(field, value)):
            continue
        if field:
            heading, part = group if group in _GROUPS else "", field.name.rpartition(".")[2]
            found.append((order[field.name], heading, key, part, field.title, shown))
        else:
            found.append((len(order) + place, "?", key, "", name, shown))
    return (entry[1:] for entry in sorted(found, key=lambda entry: entry[0]))


def _groups(answers: Mapping[str, object]) -> Iterator[str]:
    entries = list(_answered(answers))
    for group, heading in _GROUPS.items():
        here = [entry for entry in entries if entry[0] == group]
        if group not in _FIRST:
            yield _section(heading, (_line(title, shown) for *_, title, shown in here))
            continue
        blocks = []
        for id in dict.fromkeys(id for _, id, *_ in here):
            own = {part: (title, shown) for _, key, part, title, shown in here if key == id}
            first = own.pop(_FIRST[group], ("", "(no name)" if group == "people" else "(nothing written)"))[1]
            blocks.append(
                "\n".join(
                    [
                        first,
                        *(f"  {line}".rstrip() for pair in own.values() for line in _line(*pair).split("\n")),
                    ]
                )
            )
        yield _section(heading, blocks)
    yield _section("Other answers", (_line(title, shown) for group, *_, title, shown in entries if group == "?"))


def _task(task: Task) -> str:
    line = f"{_MARKS.get(task.state, '[ ]')} {in_words(task.due)}: {task.what}"
    if task.state == "dropped":
        return f"{line} (not needed: {task.dropped})" if task.dropped else f"{line} (not needed)"
    return f"{line} (done {in_words(task.done_at)})" if task.done_at else line


def as_text(case: Case, tasks: Iterable[Task] = (), notes: Mapping[str, str] | None = None) -> str:
    """The whole case as plain text. `tasks` are the plan's; `notes` maps a heading ("Thank-you to Ana") to
    its text.

    Lone surrogates become U+FFFD, so the result can always be written as UTF-8.
    """
    title = case_name(case, role=True)
    sections = [f"{title}\n{'=' * min(len(title), 60)}\n", *_groups(case.answers)]
    sections.append(_section("Your plan", map(_task, tasks)))
    sections += [_section(heading, [text.strip()]) for heading, text in (notes or {}).items() if text.strip()]
    text = "\n".join(section for section in sections if section)
    return _HALVES.sub("\ufffd", text.replace("\r\n", "\n"))


def plan_as_text(case: Case, tasks: Iterable[Task]) -> str:
    """The plan alone, to send to somebody: what to do and when, and what is done. None of the user's own thoughts.

    Who reads it may be elsewhere: all times are the interview's, and its line says which offset that is.
    """
    title = case_name(case, role=True)
    lines = [title, *([f"Interview: {_offset(case.ended)}"] if case.ended else [])]

    def when(task: Task) -> str:
        at = task.done_at or task.due
        return in_words(at.astimezone(case.ended.tzinfo) if case.ended and isinstance(at, datetime) else at)

    listed = list(tasks)
    for heading, wanted in (("To do", lambda it: it.state not in _MARKS), ("Done", lambda it: it.state == "done")):
        some = [f"- {when(it)}: {it.what}" for it in listed if wanted(it)]
        lines += ["", f"{heading}:", *some] if some else []
    return _HALVES.sub("\ufffd", "\n".join(lines))


def file_name(case: Case, now: datetime, suffix: str) -> str:
    """What a file about a case is called: by its company and the day of the interview."""
    words = re.findall(r"[^\W_]+", case_name(case))
    name = "-".join(words)[:_LONGEST].rstrip("-") or "afterword"
    return f"{name}-{(case.ended or now).date().isoformat()}.{suffix}"


_LONGEST = 60  # characters of a company in the name of a file
