"""After a missed call: documentation and tests in one."""

from core.notes.written import Sample

_CASE = {
    "company": "Halden Bank",
    "role": "Credit Analyst",
    "ended": "2026-11-10T10:00:00+01:00",
    "interest": "yes",
    "people.a.name": "Anna Nagy",
    "people.a.address": "anna@example.org",
    "missed_call": "2026-11-18T10:10:00+01:00",
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
                "I am sorry that I missed your call this morning. Thank you for calling. When may I ring you back?",
                "",
                "Kind regards,",
                "Ines Duarte",
            ),
        },
    ),
    Sample(
        "With a number and the times at which the user is free",
        {**_CASE, "availability": "Any weekday after three is good for me."},
        "2026-11-19T09:00:00+01:00",
        expect={
            "has": (
                "your call yesterday.",
                "Or you can reach me on 0161 496 0000. Any weekday after three is good for me.",
            ),
        },
        profile={"name": "Ines Duarte", "phone": "0161 496 0000"},
    ),
    Sample(
        "It is not said when they rang",
        {**_CASE, "missed_call": None},
        "2026-11-19T09:00:00+01:00",
        expect={"has": ("I am sorry that I missed your call.",)},
    ),
)
