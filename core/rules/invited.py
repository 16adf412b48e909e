"""Another round: what waited for their answer has it."""

from core.advice import cite, ours
from core.kinds import NUDGES
from core.model import Case, Example, Rule, Task
from core.rules.interview import interview

ENDED = (*NUDGES, "close")


def drops(case: Case, task: Task) -> str:
    return "They invited you to another round." if task.id in ENDED else ""


def ends(case: Case) -> str:
    return "They invited you to another round, so this one is answered. Start that round, and its plan takes over."


RULE = Rule(
    title="Invited again? Then there is nothing to ask about this round",
    why="An invitation is an answer. Thanks and what they asked for still go out; nobody is asked for news.",
    sources=cite(70, 71) + ours("No article speaks of rounds; each has a plan and limits of its own."),
    place="closing",
    applies=lambda case, now: case.outcome == "invited",
    drops=drops,
    ends=ends,
    examples=(
        Example(
            "They invite you before the check-in is due: it goes, the thanks and the references stay.",
            interview(
                {
                    "requested.refs.what": "two references",
                    "outcome": "invited",
                    "outcome_at": "2026-11-18T17:00:00+01:00",
                }
            ),
            "2026-11-18T18:00:00+01:00",
            {
                "check-in": {"state": "dropped", "dropped": "They invited you to another round."},
                "thank-you.ana": {"state": "open"},
                "requested.refs": {"state": "open"},
            },
        ),
        Example(
            "They invite you after the check-in: no last follow-up comes of it.",
            interview(
                {
                    "sent.check-in": "2026-11-25T10:00:00+01:00",
                    "outcome": "invited",
                    "outcome_at": "2026-11-26T10:00:00+01:00",
                }
            ),
            "2026-12-02T10:00:00+01:00",
            {"check-in": {"state": "done"}, "final": {"state": "dropped"}},
        ),
        Example(
            "They invite you after the last follow-up: nothing is left to let go.",
            interview(
                {
                    "sent.check-in": "2026-11-25T10:00:00+01:00",
                    "sent.final": "2026-12-02T10:00:00+01:00",
                    "outcome": "invited",
                    "outcome_at": "2026-12-03T10:00:00+01:00",
                }
            ),
            "2026-12-20T10:00:00+01:00",
            {"close": {"state": "dropped"}},
        ),
        Example(
            "An invitation has come.",
            interview({"outcome": "invited", "outcome_at": "2026-11-24T10:00:00+01:00"}),
            "2026-11-24T12:00:00+01:00",
            True,
        ),
        Example("They were only in touch.", interview({"outcome": "heard"}), "2026-11-24T12:00:00+01:00", False),
    ),
)
