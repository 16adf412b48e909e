"""After nobody came: documentation and tests in one."""

from core.notes.written import Sample

_CASE = {
    "company": "Halden Bank",
    "role": "Credit Analyst",
    "ended": "2026-11-18T10:00:00+01:00",
    "interest": "yes",
    "people.a.name": "Anna Nagy",
    "people.a.address": "anna@example.org",
    "outcome": "nobody_came",
    "outcome_at": "2026-11-18T10:10:00+01:00",
}

EXAMPLES = (
    Sample(
        "An hour later",
        _CASE,
        "2026-11-18T11:00:00+01:00",
        expect={
            "ready": True,
            "body": (
                "Dear Anna Nagy,",
                "",
                "I was there for our interview this morning. I think we missed each other. Could we find another time?",
                "",
                "I would still very much like the job. Thank you, and I hope we talk soon.",
                "",
                "Kind regards,",
                "Ines Duarte",
            ),
        },
    ),
    Sample(
        "The next day, with the times at which the user is free",
        {**_CASE, "availability": "Any weekday after three is good for me."},
        "2026-11-19T09:00:00+01:00",
        expect={
            "has": ("our interview yesterday.", "Any weekday after three is good for me."),
            "lacks": ("wait", "why"),
        },
    ),
    Sample(
        "Before it was to end",
        {**_CASE, "ended": "2026-11-18T11:00:00+01:00"},
        "2026-11-18T10:20:00+01:00",
        expect={"has": ("I was there for our interview this morning.",)},
    ),
)
