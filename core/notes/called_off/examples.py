"""Answers to an interview that was called off: documentation and tests in one."""

from core.notes.written import Sample

_CASE = {
    "company": "Halden Bank",
    "role": "Credit Analyst",
    "ended": "2026-11-19T10:00:00+01:00",
    "interest": "yes",
    "people.a.name": "Anna Nagy",
    "people.a.address": "anna@example.org",
    "outcome": "called_off",
    "outcome_at": "2026-11-18T10:00:00+01:00",
}
_NOW = "2026-11-18T11:00:00+01:00"

EXAMPLES = (
    Sample(
        "They called it off the day before",
        _CASE,
        _NOW,
        expect={
            "ready": True,
            "body": (
                "Dear Anna Nagy,",
                "",
                "Thank you for letting me know. I would still like to talk with you. I hope that we can find "
                "another day.",
                "",
                "I look forward to hearing from you.",
                "",
                "Kind regards,",
                "Ines Duarte",
            ),
        },
    ),
    Sample(
        "Not sure about the job: glad of another day, and no more",
        {**_CASE, "interest": "unsure"},
        _NOW,
        expect={"has": ("I would be glad to talk another day.",), "lacks": ("look forward", "I hope")},
    ),
    Sample(
        "With the times at which the user is free",
        {**_CASE, "availability": "Any weekday after three is good for me."},
        _NOW,
        expect={"has": ("Any weekday after three is good for me.",)},
    ),
    Sample(
        "Nobody who does not want it asks for another day",
        {**_CASE, "interest": "no"},
        _NOW,
        expect={"has": ("I wish you all the best.",), "lacks": ("another day", "know more")},
    ),
)
