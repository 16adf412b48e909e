"""Cards: documentation and tests in one."""

from core.notes._kind import Sample

EXAMPLES = (
    Sample(
        "Three days after the interview at a traditional house",
        {
            "company": "Whitcombe & Sons",
            "role": "Bookbinder",
            "ended": "2026-11-20T11:30:00+00:00",
            "culture": "traditional",
            "interest": "yes",
            "people.a.name": "Henry Ashworth Jr.",
            "people.a.title": "Mr.",
            "people.a.detail": "The 1740 atlas you rebound with the original thread",
        },
        "2026-11-23T11:30:00+00:00",
        id="a",
        expect={
            "subject": "",
            "ready": True,
            "most": 80,
            "has": ("Dear Mr. Ashworth,", "1740 atlas you rebound with the original thread"),
        },
    ),
    Sample(
        "No detail, no card",
        {"people.a.name": "Henry Ashworth"},
        "2026-11-23T11:30:00+00:00",
        id="a",
        expect={"ready": False, "missing": ["people.a.detail"]},
    ),
)
