"""To HR: documentation and tests in one."""

from core.notes.written import Sample

_CASE = {
    "company": "Halden Bank",
    "role": "Credit Analyst",
    "ended": "2026-11-10T10:00:00+01:00",
    "people.a.name": "Anna Nagy",
    "people.a.address_from": "none",
    "people.b.name": "Dr. Ben Okafor",
    "people.b.address": "ben@example.org",
}

EXAMPLES = (
    Sample(
        "Asks for the one whose address is missing",
        _CASE,
        "2026-11-11T09:00:00+01:00",
        expect={
            "ready": True,
            "subject": "A thank-you after the Credit Analyst interview",
            "body": (
                "Dear hiring team,",
                "",
                "Yesterday I spoke with Anna Nagy about the Credit Analyst role. I would like to send my thanks. "
                "Could you tell me how to reach Anna Nagy by email? Thank you for your help.",
                "",
                "Kind regards,",
                "Ines Duarte",
            ),
        },
    ),
    Sample(
        "HR is known by name",
        {**_CASE, "hr.name": "Mrs. Lund"},
        "2026-11-11T09:00:00+01:00",
        expect={"ready": True, "has": ("Dear Mrs. Lund,",)},
    ),
    Sample(
        "Nobody is named yet: it asks who it was",
        {"company": "Halden Bank", "ended": "2026-11-10T10:00:00+01:00"},
        "2026-11-11T09:00:00+01:00",
        expect={
            "ready": False,
            "missing": ["people.1.name"],
            "has": ("Yesterday I had an interview for the role.",),
        },
    ),
)
