"""A panel without an address among them: one note, through whoever holds theirs."""

from collections.abc import Iterator

from core.advice import cite, ours
from core.kinds import note_key, parse_key
from core.model import Case, Example, Rule, Task
from core.people import full, holder, listing, unreached
from core.rules.facts import ended, interested
from core.rules.interview import interview
from core.rules.thank_you import SOON, TOO_LATE, due
from core.thanks import too_late_from

ONE = "One note goes to all of them."
PANEL = {
    "setting": "panel",
    "one_note": True,
    "people.ana.address_from": "none",
    "people.ben.name": "Ben Okafor",
    "people.ben.address_from": "none",
    "people.lin.name": "Lin Chen",
    "people.lin.part": "arranged",
    "people.lin.address": "lin@harbour.example",
}


def together(case: Case) -> bool:
    """Whether the user wants one note for several of whom nobody left an address."""
    return case.one_note and len(unreached(case)) > 1


def tasks(case: Case) -> Iterator[Task]:
    by, soon = due(case)
    through = listing([full(one) for one in holder(case) if full(one)])
    yield Task(
        id="panel",
        what="Thank the panel in one note" + (f", through {through}" if through else ""),
        due=by,
        not_before=ended(case),
        why=soon,
        sources=SOON if soon else (),
        note=note_key("panel"),
        patience=(20,),
        lapses=too_late_from(ended(case)),
        lapsed=TOO_LATE,
    )


def drops(case: Case, task: Task) -> str:
    kind, id = parse_key(task.id)
    return ONE if kind in ("thank-you", "handwritten") and id in {one.id for one in unreached(case)} else ""


RULE = Rule(
    title="No address for any of them? One note to the panel",
    why="A note to each is best. Where nobody left an address, one that is passed on reaches them all.",
    sources=cite(12, 15, 17) + ours("One note instead of several is ours, and only where you choose it."),
    place="plan",
    applies=lambda case, now: interested(case) and together(case),
    tasks=tasks,
    drops=drops,
    examples=(
        Example(
            "Neither Ana nor Ben left an address, and Lin Chen arranged it: one note, through her.",
            interview(PANEL),
            "2026-11-18T16:00:00+01:00",
            {
                "panel": {
                    "what": "Thank the panel in one note, through Lin Chen",
                    "due": "2026-11-19T15:00:00+01:00",
                    "state": "open",
                },
                "thank-you.ana": {"state": "dropped", "dropped": ONE},
                "thank-you.ben": {"state": "dropped"},
                "thank-you.lin": {"state": "open"},
            },
        ),
        Example(
            "Ben left his address: one alone is no panel, and each gets a note.",
            interview({**PANEL, "people.ben.address_from": "given", "people.ben.address": "ben@harbour.example"}),
            "2026-11-18T16:00:00+01:00",
            {"panel": None, "thank-you.ana": {"state": "open"}, "thank-you.ben": {"state": "open"}},
        ),
        Example(
            "You did not ask for one note: each gets one of their own.",
            interview({**PANEL, "one_note": None}),
            "2026-11-18T16:00:00+01:00",
            {"panel": None, "thank-you.ana": {"state": "open"}},
        ),
        Example(
            "No card follows a note that they did not get.",
            interview({**PANEL, "culture": "traditional"}),
            "2026-11-18T16:00:00+01:00",
            {"handwritten.ana": {"state": "dropped", "dropped": ONE}, "handwritten.lin": {"state": "waiting"}},
        ),
        Example(
            "A note that went out to Ana alone stays done.",
            interview({**PANEL, "sent.thank-you.ana": "2026-11-18T15:30:00+01:00"}),
            "2026-11-18T16:00:00+01:00",
            {"thank-you.ana": {"state": "done"}, "panel": {"state": "open"}},
        ),
    ),
)
