"""The same core in a terminal: JSON in and out, for scripts, for tests and for those who prefer it.

    python -m core plan CASE --now T
    python -m core note CASE --kind K [--person P] --now T [--length short]
    python -m core review [CASE] --kind K [--person P] < text
    python -m core ics CASE --now T
    python -m core rules
    python -m core fields

CASE is a file, or - for what comes in on standard input. A mistake is one plain sentence on standard error
and exit code 2; a finding is no error. This is the one module of the core that reads and writes anything.
"""

from __future__ import annotations

import json
import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from core.errors import Mistake
from core.fields import read_case, schema
from core.kinds import FULL, SHORT, kind_of
from core.model import Case
from core.timing import moment

if TYPE_CHECKING:
    from core.codespell import Words

MISTAKE = 2

# ---- reading ----


def _bytes(path: str) -> bytes:
    if path == "-":
        return sys.stdin.buffer.read()
    try:
        return Path(path).read_bytes()
    except FileNotFoundError:
        raise Mistake(f"There is no file {path}.") from None
    except (OSError, ValueError) as error:
        raise Mistake(f"The file {path} cannot be read: {getattr(error, 'strerror', None) or error}.") from None


def _case(path: str) -> Case:
    from core.document import load

    document = load(_bytes(path))
    if len(document.cases) != 1:
        raise Mistake(f"{path} holds {len(document.cases)} cases; give a file with one.")
    return read_case(document.cases[0]["answers"], document.profile)


def _now(text: str) -> datetime:
    try:
        now = moment(text)
        if not 1970 < now.year < 2200:
            raise ValueError
    except ValueError:
        raise Mistake(
            f"--now needs a date and time with its offset, like 2026-11-22T18:00:00+01:00, not “{text[:40]}”."
        ) from None
    return now


def _person(case: Case | None, id: str | None) -> str | None:
    if case and id and not case.person(id):
        known = ", ".join(person.id for person in case.people[:20]) or "nobody yet"
        raise Mistake(f"There is no person “{id[:40]}” in this case; there is {known}.")
    return id


# ---- writing ----


def _write(text: str) -> None:
    # Half a surrogate pair in an answer must not keep the rest from being printed.
    sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace"))
    sys.stdout.buffer.flush()


def _print(value: object) -> None:
    _write(json.dumps(value, ensure_ascii=False, indent=2, default=_iso) + "\n")


def _iso(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(type(value).__name__)


# ---- the commands ----


def show_plan(args: Namespace) -> None:
    """Prints the plan of a case: tasks, what is next, why it is closed. Raises Mistake for a case or a moment that
    cannot be read.
    """
    from core.plan import as_json, plan

    case = _case(args.case)
    _print(as_json(plan(case, _now(args.now)), case.problems))


def show_note(args: Namespace) -> None:
    """Prints a draft of one note with its channel and what it still lacks. Raises Mistake for an unknown kind or
    length.
    """
    from core.mending import Certain
    from core.outbox import item

    case, now, words = _case(args.case), _now(args.now), _dictionary()
    case = replace(case, spelling=Certain(words) if words else None)
    found = item(case, kind_of(args.kind).slug, args.person, now, _length(args.length))
    note = found.note
    _print(
        {
            "subject": note.subject,
            "body": note.body,
            "channel": found.channel.name,
            "ready": note.ready,
            "missing": [{"field": need.field, "question": need.question} for need in note.missing],
        }
        | ({"warning": found.warning, "advice": [70]} if found.warning else {})
    )


def _length(text: str) -> str:
    if text not in ("", FULL, SHORT):
        raise Mistake(f"--length is {FULL} or {SHORT}, not “{text[:40]}”.")
    return text


def _dictionary() -> Words | None:
    """codespell's dictionary where it is installed, as in the site; spelling is not looked at without it."""
    from core.codespell import Words

    try:
        return Words((files("codespell_lib") / "data" / "dictionary.txt").read_text(encoding="utf-8"))
    except ModuleNotFoundError:
        return None


def show_review(args: Namespace) -> None:
    """Prints the remarks on the text on standard input. Raises Mistake where that is not UTF-8, or the case would come
    in there too.
    """
    from core.review import About, review

    if args.case == "-":
        raise Mistake("The text to review comes in on standard input, so the case has to be a file.")
    kind = kind_of(args.kind).slug
    case = _case(args.case) if args.case else None
    try:
        # A file written on Windows may start with a mark and end its lines in two characters.
        text = sys.stdin.buffer.read().decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError:
        raise Mistake("The text is not written in UTF-8.") from None
    about = About(case=case, kind=kind, person=_person(case, args.person), dictionary=_dictionary())
    findings = review(text, about)
    _print({"findings": [finding.json() for finding in findings]})


def show_ics(args: Namespace) -> None:
    """Writes the plan as an iCalendar file. Raises Mistake for a case without an end, or where icalendar is not
    installed.
    """
    from core.calendar import ics
    from core.outbox import foreseen
    from core.plan import plan

    case, now = _case(args.case), _now(args.now)
    current = plan(case, now)
    if not case.ended:
        raise Mistake(current.warnings[0])
    try:
        _write(ics(current, case, now, notes=foreseen(case, current, now)))
    except ModuleNotFoundError as error:
        raise Mistake(f"This needs {error.name}, which is not installed: pip install {error.name}.") from None


def show_rules(args: Namespace) -> None:
    """Prints the whole rulebook: rules with their examples, advice, articles, and both sides of each disagreement."""
    from core.advice import ADVICE, ARTICLES, BEYOND, DISAGREEMENTS, disagreements
    from core.rules import PLACES, RULES

    _print(
        {
            "rules": [
                {
                    "rule": slug,
                    "title": rule.title,
                    "why": rule.why,
                    "place": rule.place,
                    "advice": sorted({source.advice for source in rule.sources if source.advice}),
                    "sources": [source.json() for source in rule.sources],
                    "disagreements": list(disagreements(rule.sources)),
                    "examples": [
                        {
                            "says": example.says,
                            "answers": example.answers,
                            "now": example.now,
                            "expect": example.expect,
                        }
                        for example in rule.examples
                    ],
                }
                for slug, rule in RULES.items()
            ],
            "places": PLACES,
            "advice": {
                number: {"text": advice.text, "articles": advice.articles.split()} for number, advice in ADVICE.items()
            },
            "articles": ARTICLES,
            "beyond": {
                id: {"title": it.title, "address": it.address, "read": it.read, "says": it.says}
                for id, it in BEYOND.items()
            },
            "disagreements": {
                id: {
                    "about": it.about,
                    "sides": [
                        {
                            "says": says,
                            "advice": [number for number in behind if isinstance(number, int)],
                            "beyond": [id for id in behind if isinstance(id, str)],
                        }
                        for says, behind in (it.one, it.other)
                    ],
                    "choice": it.choice,
                }
                for id, it in DISAGREEMENTS.items()
            },
        }
    )


def show_fields(args: Namespace) -> None:
    """Prints the JSON Schema of a case file."""
    _print(schema())


# ---- the door ----


class _Parser(ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise Mistake(f"{message[:1].upper()}{message[1:]}. See {self.prog} --help.")


def _parser() -> ArgumentParser:
    parser = _Parser(prog="python -m core", description="Afterword in a terminal.", allow_abbrev=False)
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")
    now = {"required": True, "metavar": "T", "help": "this moment, ISO 8601 with its offset"}
    person = {"metavar": "P", "help": "the id of the person (or, for requested material, of the request)"}
    table: dict[str, tuple[Callable[[Namespace], None], str, dict[str, dict]]] = {
        "plan": (show_plan, "the dated tasks of a case", {"case": {}, "--now": now}),
        "note": (
            show_note,
            "a draft of a note",
            {
                **{"case": {}, "--kind": {"required": True, "metavar": "K"}, "--person": person, "--now": now},
                "--length": {"default": "", "metavar": "L", "help": f"{FULL}, or {SHORT}: at most 300 characters"},
            },
        ),
        "review": (
            show_review,
            "remarks on the text on standard input",
            {"case": {"nargs": "?"}, "--kind": {"required": True, "metavar": "K"}, "--person": person},
        ),
        "ics": (show_ics, "the plan as a calendar file", {"case": {}, "--now": now}),
        "rules": (show_rules, "the rulebook", {}),
        "fields": (show_fields, "the JSON Schema of a case file", {}),
    }
    for name, (command, help, arguments) in table.items():
        sub = commands.add_parser(name, help=help, description=help, allow_abbrev=False)
        sub.set_defaults(command=command)
        for argument, options in arguments.items():
            sub.add_argument(argument, **options)
    return parser


def main(arguments: list[str] | None = None) -> int:
    """Runs one command (by default that of the command line) and answers its exit code: 0, or 2 after a mistake told on
    stderr.
    """
    try:
        args = _parser().parse_args(arguments)
        args.command(args)
    except Mistake as mistake:
        sys.stderr.buffer.write(f"{' '.join(str(mistake).split())}\n".encode("utf-8", "backslashreplace"))
        return MISTAKE
    except BrokenPipeError:
        # Whoever read us has read enough, as `head` does; nothing is left to flush to them.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


if __name__ == "__main__":
    sys.exit(main())
