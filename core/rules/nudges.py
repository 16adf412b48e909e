"""What a check-in and a last follow-up say besides: of days when nobody works, and of the rounds before.

The law of this module: words for both of them, said in one place.
"""

from core.advice import ours
from core.model import Case

HOLIDAY = "A holiday there? The next working day is as good."
NEW_YEAR = ours("From 24 December to 1 January nobody is asked; it waits for the first day after that suits.")


def rounds(case: Case) -> str:
    """How much went out in the rounds before this one, told where there is any."""
    sent = case.sent_before + len(case.sent)
    times = {1: "once", 2: "twice"}.get(sent, f"{sent} times")
    return f"With the rounds before, you have written to them {times}." if case.sent_before else ""
