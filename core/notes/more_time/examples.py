"""Asking for time to decide: documentation and tests in one."""

from core.notes.written import Sample

_CASE = {
    "company": "Halden Bank",
    "role": "Credit Analyst",
    "ended": "2026-11-10T10:00:00+01:00",
    "interest": "yes",
    "people.a.name": "Anna Nagy",
    "people.a.address": "anna@example.org",
    "outcome": "offer",
    "outcome_at": "2026-11-18T10:00:00+01:00",
}
_NOW = "2026-11-18T11:00:00+01:00"

EXAMPLES = (
    Sample(
        "A date of the user's own is the day they ask for",
        {**_CASE, "own_date": "2026-11-24"},
        _NOW,
        expect={
            "ready": True,
            "subject": "Your offer",
            "has": ("Thank you very much for your offer.", "Tuesday, 24 November"),
        },
    ),
    Sample(
        "No date yet: three working days",
        _CASE,
        _NOW,
        expect={"ready": True, "has": ("May I give you my answer by Monday, 23 November?",)},
    ),
    Sample(
        "A date that has passed is not asked for",
        {**_CASE, "own_date": "2026-11-17"},
        _NOW,
        expect={"ready": True, "lacks": ("17 November",)},
    ),
)
