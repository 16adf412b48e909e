"""Answers to a word from them: documentation and tests in one."""

from core.notes.written import Sample

_CASE = {
    "company": "Halden Bank",
    "role": "Credit Analyst",
    "ended": "2026-11-10T10:00:00+01:00",
    "interest": "yes",
    "people.a.name": "Anna Nagy",
    "people.a.address": "anna@example.org",
    "outcome": "heard",
    "outcome_at": "2026-11-18T10:00:00+01:00",
}
_NOW = "2026-11-18T11:00:00+01:00"

EXAMPLES = (
    Sample(
        "They need more time, and gave no day",
        _CASE,
        _NOW,
        expect={
            "ready": True,
            "body": (
                "Dear Anna Nagy,",
                "",
                "Thank you for letting me know. Please take the time you need.",
                "",
                "I would still like to join Halden Bank. If you need anything from me, please say so.",
                "",
                "Kind regards,",
                "Ines Duarte",
            ),
        },
    ),
    Sample(
        "They gave a new day",
        {**_CASE, "promised": "2026-11-27"},
        _NOW,
        expect={"ready": True, "has": ("Friday, 27 November is fine for me.",)},
    ),
    Sample(
        "A day that has passed is not thanked for",
        {**_CASE, "promised": "2026-11-16"},
        _NOW,
        expect={"ready": True, "has": ("Please take the time you need.",), "lacks": ("16 November",)},
    ),
    Sample(
        "They wrote on the day they had named: that is no new day to thank for",
        {**_CASE, "promised": "2026-11-18"},
        _NOW,
        expect={"ready": True, "has": ("Please take the time you need.",), "lacks": ("18 November",)},
    ),
    Sample(
        "They wrote a day before it: that day still holds",
        {**_CASE, "promised": "2026-11-19"},
        _NOW,
        expect={"ready": True, "has": ("Thursday, 19 November is fine for me.",)},
    ),
)
