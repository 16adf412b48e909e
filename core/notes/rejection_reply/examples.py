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
        "Gracious, with what was talked about, and the door stays open",
        _CASE,
        "2026-11-20T09:00:00+01:00",
        expect={
            "ready": True,
            "subject": "Thank you for letting me know",
            "has": (
                "Thank you for letting me know, and for telling me how the team reads a balance sheet aloud.",
                "Please think of me for other posts.",
            ),
            "lacks": ("why", "disappoint"),
            "most": 50,
        },
    ),
    Sample(
        "Nothing was noted of the talk: it needs none",
        {**_CASE, "people.a.detail": ""},
        "2026-11-20T09:00:00+01:00",
        expect={"ready": True, "has": ("Thank you for your answer and your time.",)},
    ),
    Sample(
        "Not interested any more: no other posts are asked for",
        {**_CASE, "interest": "no"},
        "2026-11-20T09:00:00+01:00",
        expect={"ready": True, "lacks": ("other posts",)},
    ),
)
