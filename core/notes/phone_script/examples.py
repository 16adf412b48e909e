"""Calls: documentation and tests in one."""

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

_PROFILE = {"name": "Ines Duarte", "phone": "0151 555 01"}

EXAMPLES = (
    Sample(
        "Thanks by phone, where they asked for a call",
        {name: value for name, value in _CASE.items() if not name.startswith("sent.")},
        "2026-11-10T14:00:00+01:00",
        id="a",
        profile=_PROFILE,
        expect={
            "ready": True,
            "has": (
                "Hello, this is Ines Duarte. We met this morning about the Credit Analyst role. Do you",
                "I wanted to thank you for your time, and for telling me how",
                "instead of asking: “Please call me back on 0151 555 01.”",
            ),
            "lacks": ("Dear", "regards"),
        },
    ),
    Sample(
        "The answer is overdue: the question, and what was talked about",
        {**_CASE, "promised": "2026-11-20"},
        "2026-11-26T09:00:00+01:00",
        id="a",
        profile=_PROFILE,
        expect={
            "ready": True,
            "has": ("You said I might hear by Friday. I wanted to ask",),
        },
    ),
    Sample(
        "No number: it asks for one, and says what to do on a voicemail",
        _CASE,
        "2026-11-26T09:00:00+01:00",
        id="a",
        expect={"ready": True, "missing": ["profile.phone"], "has": ("say your number twice",)},
    ),
)
