"""Declining: documentation and tests in one."""

from core.notes._kind import Sample

_CASE = {
    "company": "Northlight",
    "role": "the Field Engineer position",
    "ended": "2026-11-20T13:30:00+01:00",
    "interest": "no",
    "people.a.name": "Mohammed bin Salem",
    "people.a.title": "Prof",
    "feedback": "the travel is more than I can do with small children",
}

EXAMPLES = (
    Sample(
        "Not the right job, and an honest reason",
        _CASE,
        "2026-11-20T19:00:00+01:00",
        expect={
            "ready": True,
            "missing": [],
            "has": (
                "Dear Prof bin Salem,",
                "the Field Engineer position at Northlight",
                "the travel is more than I can do",
            ),
            "lacks": ("role role", "position role", "look forward to hearing"),
            "most": 140,
        },
    ),
    Sample(
        "An offer declined",
        {**_CASE, "outcome": "offer"},
        "2026-11-27T19:00:00+01:00",
        expect={"ready": True, "has": ("offer",)},
    ),
    Sample(
        "Without a reason it can go, and the reason is still asked for",
        {key: value for key, value in _CASE.items() if key != "feedback"},
        "2026-11-20T19:00:00+01:00",
        expect={"ready": True, "missing": ["feedback"], "lacks": ("reason",)},
    ),
)
