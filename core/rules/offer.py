"""An offer ends the plan."""

from core.advice import ours
from core.model import Case, Example, Rule, Task
from core.rules.facts import settled
from core.rules.interview import interview


def drops(case: Case, task: Task) -> str:
    return "They made you an offer."


_ANSWERED = {
    "accept": "You accepted their offer. Congratulations! Nothing is left to do here.",
    "decline": "You declined their offer, and they know. Nothing is left to do here.",
}


def ends(case: Case) -> str:
    if answered := settled(case):
        return _ANSWERED[answered]
    return "They made you an offer. Well done! Your notes hold what helps now; a date of your own fits below."


RULE = Rule(
    title="An offer ends the plan",
    why="They want you. What comes next is between you and them; the notes for it are there when you want them.",
    sources=ours("The articles stop before the offer; so does the plan, but for a date that you set."),
    place="closing",
    applies=lambda case, now: case.outcome == "offer",
    drops=drops,
    ends=ends,
    examples=(
        Example(
            "They made an offer: nothing stays open.",
            interview({"outcome": "offer", "outcome_at": "2026-11-24T10:00:00+01:00"}),
            "2026-11-24T12:00:00+01:00",
            {
                "check-in": {"state": "dropped"},
                "debrief": {"state": "dropped"},
                "thank-you.ana": {"state": "dropped"},
            },
        ),
        Example(
            "An offer has come.",
            interview({"outcome": "offer", "outcome_at": "2026-11-24T10:00:00+01:00"}),
            "2026-11-24T12:00:00+01:00",
            True,
        ),
        Example("They were only in touch.", interview({"outcome": "heard"}), "2026-11-24T12:00:00+01:00", False),
    ),
)
