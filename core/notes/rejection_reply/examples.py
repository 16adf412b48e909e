"""Answers to a no: documentation and tests in one."""

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
        "Gracious, with what they did for the user, and the door stays open",
        {**_CASE, "people.a.detail": "You showed me the old vault below the branch."},
        "2026-11-20T09:00:00+01:00",
        expect={
            "ready": True,
            "subject": "Thank you for letting me know",
            "has": (
                "Thank you for letting me know. I am sorry that it did not work out.",
                "Thank you again for your time, and for showing me the old vault below the branch.",
                "If something else comes up, please think of me.",
            ),
            "lacks": ("why", "disappoint"),
            "most": 60,
        },
    ),
    Sample(
        "What was merely told has lost its point",
        _CASE,
        "2026-11-20T09:00:00+01:00",
        expect={"has": ("Thank you again for your time.",), "lacks": ("balance",)},
    ),
    Sample(
        "Nothing was noted of the talk: it needs none",
        {**_CASE, "people.a.detail": ""},
        "2026-11-20T09:00:00+01:00",
        expect={"ready": True, "has": ("Thank you again for your time.",)},
    ),
    Sample(
        "Not interested any more: no other posts are asked for",
        {**_CASE, "interest": "no"},
        "2026-11-20T09:00:00+01:00",
        expect={"ready": True, "lacks": ("another post", "hoped")},
    ),
)
