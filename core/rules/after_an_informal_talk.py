"""An informal talk has a plan of its own: thanks, and nobody is chased."""

from core.advice import cite, ours
from core.model import Case, Example, Rule
from core.rules.interview import interview


def ends(case: Case) -> str:
    return "Nobody promised anything, so nothing is waited for. If you both like, stay in touch."


RULE = Rule(
    title="After an informal talk: thanks, and no chasing",
    why="Nobody decides after a coffee, so nobody is asked for a decision. Staying in touch is enough.",
    sources=cite(11, 99) + ours("A check-in comes only where they named a day for an answer."),
    place="waiting",
    applies=lambda case, now: case.setting == "informal" and not case.promised and case.undecided,
    ends=ends,
    examples=(
        Example("It was a coffee.", interview({"setting": "informal"}), "2026-11-18T18:00:00+01:00", True),
        Example(
            "It was a coffee, and they will say by Friday whether they have something.",
            interview({"setting": "informal", "promised": "2026-11-20"}),
            "2026-11-18T18:00:00+01:00",
            False,
        ),
        Example("It was an interview.", interview(), "2026-11-18T18:00:00+01:00", False),
    ),
)
