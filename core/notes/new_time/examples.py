"""Answers to a new time: documentation and tests in one."""

from core.notes.written import Sample

_CASE = {
    "company": "Halden Bank",
    "role": "Credit Analyst",
    "ended": "2026-11-26T10:00:00+01:00",
    "interest": "yes",
    "people.a.name": "Anna Nagy",
    "people.a.address": "anna@example.org",
    "outcome": "moved",
    "outcome_at": "2026-11-18T10:00:00+01:00",
    "was_at": "2026-11-19T10:00:00+01:00",
}
_NOW = "2026-11-18T11:00:00+01:00"

EXAMPLES = (
    Sample(
        "They named a new day, and it is fine",
        _CASE,
        _NOW,
        expect={
            "ready": True,
            "subject": "Credit Analyst interview",
            "body": (
                "Dear Anna Nagy,",
                "",
                "Thank you for letting me know. Thursday, 26 November is fine for me.",
                "",
                "I look forward to our talk.",
                "",
                "Kind regards,",
                "Ines Duarte",
            ),
        },
    ),
    Sample(
        "No new day yet: which, and when the user is free",
        {**_CASE, "ended": _CASE["was_at"], "availability": "Any weekday after three is good for me."},
        _NOW,
        expect={
            "ready": True,
            "has": ("Which day would suit you? Any weekday after three is good for me.",),
            "lacks": ("19 November",),
        },
    ),
    Sample(
        "A new day that has passed is not called fine",
        _CASE,
        "2026-11-27T11:00:00+01:00",
        expect={"has": ("Which day would suit you?",), "lacks": ("26 November",)},
    ),
)
