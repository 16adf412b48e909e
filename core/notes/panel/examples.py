"""One note to a panel: documentation and tests in one."""

from core.notes.written import Sample

_CASE = {
    "company": "Halden Bank",
    "role": "Credit Analyst",
    "ended": "2026-11-18T10:00:00+01:00",
    "setting": "panel",
    "interest": "yes",
    "one_note": True,
    "people.a.name": "Anna Nagy",
    "people.a.address_from": "none",
    "people.a.detail": "You told me how the branch got through the spring.",
    "people.b.name": "Ben Okafor",
    "people.b.address_from": "none",
    "people.l.name": "Lin Chen",
    "people.l.part": "arranged",
    "people.l.address": "lin@example.org",
}
_NOW = "2026-11-18T12:30:00+01:00"

EXAMPLES = (
    Sample(
        "Two of them, and who arranged it passes it on",
        _CASE,
        _NOW,
        expect={
            "ready": True,
            "subject": "A thank-you after the Credit Analyst interview",
            "body": (
                "Dear Lin Chen,",
                "",
                "Could you pass these lines on? They are for Anna Nagy and Ben Okafor.",
                "",
                "Dear Anna Nagy and Ben Okafor,",
                "",
                "Thank you all for your time this morning, and for telling me how the branch got through the spring.",
                "",
                "I would be glad to work with you. I look forward to hearing from you.",
                "",
                "Kind regards,",
                "Ines Duarte",
            ),
        },
    ),
    Sample(
        "For one of them nobody says all",
        {**_CASE, "people.b.name": None, "people.b.detail": None},
        _NOW,
        expect={
            "has": ("They are for Anna Nagy.", "Thank you for meeting me this morning, and for telling me"),
            "lacks": (" all ",),
        },
    ),
    Sample(
        "Only HR is known",
        {
            **_CASE,
            "people.l.name": None,
            "people.l.part": None,
            "people.l.address": None,
            "hr.address": "hr@example.org",
        },
        _NOW,
        expect={"ready": True, "has": ("Dear hiring team,", "They are for Anna Nagy and Ben Okafor.")},
    ),
    Sample(
        "Nothing specific yet",
        {**_CASE, "people.a.detail": ""},
        _NOW,
        expect={"ready": False, "missing": ["people.a.detail"]},
    ),
)
