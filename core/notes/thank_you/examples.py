"""Thank-you notes for believable interviews: documentation and tests in one."""

from core.notes._kind import Sample

_MERIDIAN = {
    "company": "Meridian Freight",
    "role": "Operations Analyst",
    "ended": "2026-11-20T11:30:00+01:00",
    "setting": "manager",
    "culture": "formal",
    "interest": "yes",
    "people.a.name": "Ngozi Okafor",
    "people.a.title": "Dr.",
    "people.a.detail": "How you moved the Lisbon warehouse to night shifts without losing a single supplier",
    "availability": "any weekday after three",
    "concerns.c.text": "whether I have led a team",
    "concerns.c.raised_by": "them",
    "concerns.c.answer": "I have not had the title, but I ran the returns desk of six people for a year.",
}
_EVENING = "2026-11-20T18:00:00+01:00"

EXAMPLES = (
    Sample(
        "A formal company, a detail, a doubt they raised, and when to reach the user",
        _MERIDIAN,
        _EVENING,
        id="a",
        expect={
            "ready": True,
            "missing": [],
            "has": (
                "Dear Dr. Okafor,",
                "this morning",
                "the Operations Analyst role at Meridian Freight",
                "you moved the Lisbon warehouse to night shifts without losing a single supplier",
                (
                    "whether I have led a team. I have not had the title, but I ran the returns desk of six "
                    "people for a year."
                ),
                "any weekday after three",
                "Ines Duarte",
            ),
            "lacks": ("None", "this afternoon", "process"),
            "most": 170,
        },
    ),
    Sample(
        "Without a detail it is a draft, not a note",
        {key: value for key, value in _MERIDIAN.items() if not key.endswith("detail")},
        _EVENING,
        id="a",
        expect={"ready": False, "missing": ["people.a.detail"], "has": ("Dear Dr. Okafor,",)},
    ),
    Sample(
        "Three days late, it owns the delay",
        _MERIDIAN,
        "2026-11-23T12:00:00+01:00",
        id="a",
        expect={"ready": True, "has": ("on Friday",), "most": 190},
    ),
    Sample(
        "A future colleague at a tech company, a sentence written in full",
        {
            "company": "Tidepool Inc.",
            "role": "Backend Developer",
            "ended": "2026-11-19T15:30:00+01:00",
            "setting": "peer",
            "culture": "tech",
            "people.b.name": "Carla Rossi",
            "people.b.detail": "You told me that nobody works on Fridays in August.",
        },
        "2026-11-19T20:00:00+01:00",
        id="b",
        expect={
            "ready": True,
            "has": (
                "Hello Carla,",
                "this afternoon",
                " You told me that nobody works on Fridays in August. ",
            ),
            "lacks": ("Inc..",),
        },
    ),
    Sample(
        "Unsure about the job, it says no more than is true",
        {**_MERIDIAN, "interest": "unsure"},
        _EVENING,
        id="a",
        expect={"ready": True, "lacks": ("would very much like to join", "would like to join")},
    ),
    Sample(
        "No name known and no profile yet",
        {"company": "Meridian Freight", "people.p.detail": "the supplier dashboard"},
        _EVENING,
        id="p",
        profile={},
        expect={
            "ready": True,
            "missing": ["profile.name"],
            "has": ("Dear hiring team,", "supplier dashboard"),
        },
    ),
)
