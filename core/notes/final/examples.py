"""The last follow-up: documentation and tests in one."""

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
    "sent.check-in": "2026-11-18T09:00:00+01:00",
}

EXAMPLES = (
    Sample(
        "A week after the check-in stayed unanswered: once more, and then it rests",
        _CASE,
        "2026-11-25T09:00:00+01:00",
        expect={
            "ready": True,
            "body": (
                "Dear Anna Nagy,",
                "",
                "We met on 10 November, when you told me how the team reads a balance sheet aloud. "
                "I am writing once more about the Credit Analyst role. May I ask where things stand?",
                "",
                "I would still like to join Halden Bank. If you have chosen somebody else, I understand.",
                "",
                "Thank you again for your time. After this I will leave it with you.",
                "",
                "Kind regards,",
                "Ines Duarte",
            ),
        },
    ),
    Sample(
        "Not sure about the job: it asks for no more than to hear",
        {**_CASE, "interest": "unsure"},
        "2026-11-25T09:00:00+01:00",
        expect={"ready": True, "has": ("I would still be glad to hear from you.",)},
    ),
    Sample(
        "After a coffee without a role there is no decision to ask about",
        {**_CASE, "setting": "informal", "role": ""},
        "2026-11-25T09:00:00+01:00",
        expect={"has": ("I'd still be glad to hear from you.",), "lacks": ("somebody else", "decided")},
    ),
)
