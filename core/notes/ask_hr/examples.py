"""Notes to HR: documentation and tests in one."""

from core.notes._kind import Sample

EXAMPLES = (
    Sample(
        "Two people who left no address, one who did",
        {
            "company": "Meridian Freight",
            "role": "Operations Analyst",
            "ended": "2026-11-20T11:30:00+01:00",
            "people.a.name": "Ngozi Okafor",
            "people.a.title": "Dr.",
            "people.b.name": "Ben Wu",
            "people.c.name": "Carla Rossi",
            "people.c.address": "carla@example.org",
            "hr.name": "Ms. Lund",
        },
        "2026-11-20T18:00:00+01:00",
        expect={
            "ready": True,
            "most": 100,
            "has": ("Dear Ms. Lund,", "Dr. Okafor and Ben Wu", "address", "pass"),
            "lacks": ("Rossi",),
        },
    ),
    Sample(
        "Nobody's name is known",
        {"company": "Meridian Freight"},
        "2026-11-20T18:00:00+01:00",
        expect={"ready": False, "missing": ["people.1.name"], "has": ("Dear HR team,",)},
    ),
)
