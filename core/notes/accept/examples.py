"""A yes to an offer: documentation and tests in one."""

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
        "A plain yes",
        _CASE,
        _NOW,
        expect={
            "ready": True,
            "subject": "Your offer",
            "has": ("Thank you very much for your offer. I am glad to accept it.",),
            "most": 50,
        },
    ),
    Sample(
        "Warmer where they are casual",
        {**_CASE, "culture": "casual"},
        _NOW,
        expect={"ready": True, "has": ("I'm glad to accept it.",)},
    ),
    Sample(
        "Nobody is named: it goes to the team",
        {name: value for name, value in _CASE.items() if not name.startswith("people")},
        _NOW,
        expect={"ready": True, "has": ("Dear hiring team,",)},
    ),
)
