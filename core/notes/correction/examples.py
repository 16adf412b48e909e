"""Something put right: documentation and tests in one."""

from core.notes.written import Sample

_CASE = {
    "company": "Halden Bank",
    "role": "Credit Analyst",
    "ended": "2026-11-10T10:00:00+01:00",
    "interest": "yes",
    "people.a.name": "Anna Nagy",
    "people.a.address": "anna@example.org",
    "correction": "I said that I led the team for two years. It was three.",
}
_NOW = "2026-11-12T11:00:00+01:00"

EXAMPLES = (
    Sample(
        "The user's own sentences, and little around them",
        _CASE,
        _NOW,
        expect={
            "ready": True,
            "body": (
                "Dear Anna Nagy,",
                "",
                "May I add to what I said on Tuesday? I said that I led the team for two years. It was three. "
                "Thank you for reading this.",
                "",
                "Kind regards,",
                "Ines Duarte",
            ),
        },
    ),
    Sample(
        "Nothing to put right: it asks what",
        {name: value for name, value in _CASE.items() if name != "correction"},
        _NOW,
        expect={"ready": False, "missing": ["correction"]},
    ),
    Sample(
        "Half a sentence is asked about",
        {**_CASE, "correction": "three years not two"},
        _NOW,
        expect={"ready": False, "missing": ["correction"], "lacks": ("three years not two",)},
    ),
)
