"""Last follow-ups: documentation and tests in one."""

from core.notes._kind import Sample

EXAMPLES = (
    Sample(
        "A week after an unanswered check-in",
        {
            "company": "Halden Bank",
            "role": "Credit Analyst",
            "ended": "2026-11-10T10:00:00+01:00",
            "interest": "yes",
            "people.a.name": "Nguyen Thi Lan",
            "people.a.title": "Ms.",
            "people.a.family_first": True,
            "sent.check-in": "2026-11-17T09:05:00+01:00",
        },
        "2026-11-25T09:00:00+01:00",
        expect={
            "ready": True,
            "has": ("Dear Ms. Nguyen,", "on 17 November", "Credit Analyst"),
            "lacks": ("ignored", "still waiting"),
            "most": 100,
        },
    ),
    Sample(
        "When the check-in went out is not known",
        {"role": "Credit Analyst", "people.a.name": "田中太郎"},
        "2026-11-25T09:00:00+01:00",
        expect={"ready": True, "has": ("Dear 田中太郎,", "a little while ago")},
    ),
)
