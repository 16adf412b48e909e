"""A no of the user's own: documentation and tests in one."""

from core.notes.written import Sample

_CASE = {
    "company": "Halden Bank",
    "role": "Credit Analyst",
    "ended": "2026-11-10T10:00:00+01:00",
    "interest": "no",
    "people.a.name": "Anna Nagy",
    "people.a.address": "anna@example.org",
    "people.a.detail": "You told me how the team reads a balance sheet aloud.",
    "sent.thank-you.a": "2026-11-10T18:00:00+01:00",
}

EXAMPLES = (
    Sample(
        "A plain no, with thanks",
        _CASE,
        "2026-11-11T09:00:00+01:00",
        expect={
            "ready": True,
            "has": ("I have decided not to go any further with the Credit Analyst role.", "I wish you well"),
            "most": 50,
        },
    ),
    Sample(
        "An honest reason where the user gives one",
        {**_CASE, "feedback": "I want to stay closer to home for now."},
        "2026-11-11T09:00:00+01:00",
        expect={"ready": True, "has": ("with the Credit Analyst role. I want to stay closer to home for now.",)},
    ),
    Sample(
        "After an offer",
        {**_CASE, "outcome": "offer", "outcome_at": "2026-11-12T09:00:00+01:00"},
        "2026-11-13T09:00:00+01:00",
        expect={
            "ready": True,
            "subject": "Your offer",
            "has": ("Thank you for your offer", "I have decided not to accept it."),
        },
    ),
    Sample(
        "Taking an application back",
        {**_CASE, "outcome": "withdrawn", "outcome_at": "2026-11-12T09:00:00+01:00"},
        "2026-11-13T09:00:00+01:00",
        expect={"ready": True, "has": ("I would like to withdraw my application for the Credit Analyst role.",)},
    ),
    Sample(
        "A doubt kept to oneself stays there",
        {**_CASE, "reservation": "The pay is too low."},
        "2026-11-11T09:00:00+01:00",
        expect={"ready": True, "lacks": ("pay",)},
    ),
    Sample(
        "A reason that is no sentence is asked about",
        {**_CASE, "feedback": "commute"},
        "2026-11-11T09:00:00+01:00",
        expect={"ready": False, "missing": ["feedback"], "lacks": ("commute",)},
    ),
)
