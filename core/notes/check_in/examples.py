"""Check-ins: documentation and tests in one."""

from core.notes._kind import Sample

_CASE = {
    "company": "Halden Bank",
    "role": "Credit Analyst",
    "ended": "2026-11-10T10:00:00+01:00",
    "interest": "yes",
    "people.a.name": "Anna Nagy",
    "people.a.address": "anna@example.org",
}

EXAMPLES = (
    Sample(
        "A week without news and no date promised",
        _CASE,
        "2026-11-17T09:00:00+01:00",
        expect={
            "ready": True,
            "has": (
                "Dear Anna Nagy,",
                "on 10 November",
                "the Credit Analyst role at Halden Bank",
                "for considering me",
            ),
            "lacks": ("still waiting", "have not heard"),
            "most": 110,
        },
    ),
    Sample(
        "The promised date has passed: it is named, and nobody is blamed",
        {**_CASE, "promised": "2026-11-20"},
        "2026-11-24T09:00:00+01:00",
        expect={"ready": True, "has": ("Friday, 20 November",)},
    ),
    Sample(
        "Before the promised date nothing is said about it",
        {**_CASE, "promised": "2026-11-27"},
        "2026-11-24T09:00:00+01:00",
        expect={"lacks": ("27 November",)},
    ),
    Sample(
        "Neither company nor role: nobody would know what it is about",
        {"people.a.name": "Anna Nagy"},
        "2026-11-24T09:00:00+01:00",
        expect={"ready": False, "missing": ["role"]},
    ),
)
