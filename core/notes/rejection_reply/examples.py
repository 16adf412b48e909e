"""Replies to a rejection: documentation and tests in one."""

from core.notes._kind import Sample

EXAMPLES = (
    Sample(
        "They chose somebody else, and the door stays open",
        {
            "company": "Oakfield School",
            "role": "Librarian",
            "ended": "2026-11-10T10:00:00+00:00",
            "outcome": "rejected",
            "people.a.name": "María de la Cruz",
            "people.a.title": "Sra.",
            "people.a.detail": "your reading club for night owls",
        },
        "2026-11-20T09:00:00+00:00",
        expect={
            "ready": True,
            "has": ("Dear Sra. de la Cruz,", "your reading club for night owls", "résumé", "Thank you"),
            "lacks": ("unfair", "reconsider"),
            "most": 120,
        },
    ),
    Sample(
        "A detail that is a whole sentence stays out of a sentence of ours",
        {"role": "Librarian", "people.a.name": "Teller", "people.a.detail": "We both read maps for fun."},
        "2026-11-20T09:00:00+00:00",
        expect={"ready": True, "has": ("Dear Teller,",), "lacks": ("maps",)},
    ),
)
