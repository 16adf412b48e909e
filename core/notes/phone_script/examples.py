"""Phone scripts: documentation and tests in one."""

from core.notes._kind import Sample

_CASE = {
    "company": "Costa Verde",
    "role": "Guide",
    "ended": "2026-11-20T11:30:00+00:00",
    "culture": "casual",
    "interest": "yes",
    "asked_to_call": True,
    "people.a.name": "Ana Lima",
    "people.a.detail": "the cave tour in three languages",
}
_PROFILE = {"name": "Ines Duarte", "phone": "+351 21 555 0199"}

EXAMPLES = (
    Sample(
        "They asked for a call",
        _CASE,
        "2026-11-20T17:00:00+00:00",
        id="a",
        profile=_PROFILE,
        expect={
            "subject": "",
            "ready": True,
            "missing": [],
            "most": 170,
            "has": (
                "Hello, Ana. This is Ines Duarte.",
                "1. ",
                "2. ",
                "voicemail",
                "+351 21 555 0199",
                "cave tour in three languages",
            ),
            "lacks": ("where things stand",),
        },
    ),
    Sample(
        "An answer overdue: the second point asks",
        {**_CASE, "asked_to_call": False, "promised": "2026-11-24"},
        "2026-11-27T17:00:00+00:00",
        id="a",
        profile={"name": "Ines Duarte"},
        expect={
            "ready": True,
            "missing": ["profile.phone"],
            "has": ("I am calling to ask where things stand",),
        },
    ),
)
