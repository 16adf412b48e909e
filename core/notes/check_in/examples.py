"""Check-ins: documentation and tests in one."""

from core.notes.written import Sample

_CASE = {
    "company": "Halden Bank",
    "role": "Credit Analyst",
    "ended": "2026-11-10T10:00:00+01:00",
    "interest": "yes",
    "people.a.name": "Anna Nagy",
    "people.a.address": "anna@example.org",
    "people.a.detail": "You told me how the team reads a balance sheet aloud.",
    "sent.thank-you.a": "2026-11-10T18:00:00+01:00",
}

EXAMPLES = (
    Sample(
        "A week without news and no date promised",
        _CASE,
        "2026-11-17T09:00:00+01:00",
        expect={
            "ready": True,
            "subject": "Credit Analyst interview on 10 November",
            "body": (
                "Dear Anna Nagy,",
                "",
                "We met on 10 November about the Credit Analyst role, when you told me how the team reads a balance "
                "sheet aloud. "
                "May I ask where things stand?",
                "",
                "I would still like to join Halden Bank. Thank you again for your time.",
                "",
                "Kind regards,",
                "Ines Duarte",
            ),
        },
    ),
    Sample(
        "The promised date has passed: it is named, and nobody is blamed",
        {**_CASE, "promised": "2026-11-20"},
        "2026-11-24T09:00:00+01:00",
        expect={"ready": True, "has": ("You hoped to decide by Friday, 20 November. May I ask",)},
    ),
    Sample(
        "Before the promised date nothing is said about it",
        {**_CASE, "promised": "2026-11-27"},
        "2026-11-24T09:00:00+01:00",
        expect={"lacks": ("27 November",)},
    ),
    Sample(
        "A word from them after the promised date has overtaken it: nobody is held to it",
        {**_CASE, "promised": "2026-11-13", "outcome": "heard", "outcome_at": "2026-11-13T16:00:00+01:00"},
        "2026-11-24T09:00:00+01:00",
        expect={"ready": True, "lacks": ("13 November", "hoped", "named")},
    ),
    Sample(
        "The thank-you never went out and is too late to be one: this note brings it",
        {name: value for name, value in _CASE.items() if not name.startswith("sent.")},
        "2026-11-26T09:00:00+01:00",
        expect={
            "ready": True,
            "has": (
                "Thank you for your time on 10 November, and for telling me how the team reads a balance sheet aloud.",
                "I should have said so sooner.",
            ),
        },
    ),
    Sample(
        "What draws the user there is the reason for the wish",
        {**_CASE, "fit": "Because you lend to small farms."},
        "2026-11-17T09:00:00+01:00",
        expect={"ready": True, "has": ("I would still like to join Halden Bank because you lend to small farms.",)},
    ),
    Sample(
        "Whoever only arranged it was not met",
        {
            **_CASE,
            "people.a.address": "",
            "people.b.name": "Ruth Weir",
            "people.b.part": "arranged",
            "people.b.address": "ruth@halden.example",
        },
        "2026-11-17T09:00:00+01:00",
        expect={
            "ready": True,
            "has": ("Dear Ruth Weir,", "My interview for", "was on 10 November."),
            "lacks": ("We met",),
        },
    ),
    Sample(
        "Neither company nor role: nobody would know what it is about",
        {"people.a.name": "Anna Nagy"},
        "2026-11-24T09:00:00+01:00",
        expect={"ready": False, "missing": ["role"]},
    ),
)
