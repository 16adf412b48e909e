"""Cards: documentation and tests in one."""

from core.notes.written import Sample

_CASE = {
    "company": "Halden Bank",
    "role": "Credit Analyst",
    "ended": "2026-11-10T10:00:00+01:00",
    "interest": "yes",
    "people.a.name": "Anna Nagy",
    "people.a.address": "anna@example.org",
    "people.a.detail": "You told me how the team reads a balance sheet aloud.",
    "sent.thank-you.a": "2026-11-10T18:00:00+01:00",
}

EXAMPLES = (
    Sample(
        "Few enough lines for a card",
        _CASE,
        "2026-11-13T09:00:00+01:00",
        id="a",
        expect={
            "ready": True,
            "has": (
                "Thank you again for your time on Tuesday, and for telling me how the team reads",
                "I would love to work with you.",
            ),
            "most": 45,
        },
    ),
    Sample(
        "No day known: none is named",
        {**_CASE, "ended": ""},
        "2026-11-13T09:00:00+01:00",
        id="a",
        expect={"has": ("Thank you again for your time, and for telling me",)},
    ),
    Sample(
        "Nothing talked about: it asks",
        {**_CASE, "people.a.detail": ""},
        "2026-11-13T09:00:00+01:00",
        id="a",
        expect={"ready": False, "missing": ["people.a.detail"]},
    ),
)
