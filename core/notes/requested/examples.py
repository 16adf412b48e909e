"""Covers for requested material: documentation and tests in one."""

from core.notes._kind import Sample

_CASE = {
    "company": "Brightwater Museum",
    "role": "Exhibition Designer",
    "ended": "2026-11-17T16:00:00+00:00",
    "people.a.name": "Pieter van der Berg",
    "people.a.title": "Mr.",
    "requested.r1.what": "the drawings for the tidal room",
    "requested.r1.due": "2026-11-18",
}

EXAMPLES = (
    Sample(
        "The drawings, by the next morning",
        _CASE,
        "2026-11-18T08:10:00+00:00",
        id="r1",
        expect={
            "ready": True,
            "has": ("Dear Mr. van der Berg,", "the drawings for the tidal room", "attached"),
            "lacks": ("sorry", "delay"),
            "most": 110,
        },
    ),
    Sample(
        "A day late, with a line that says so",
        _CASE,
        "2026-11-19T09:00:00+00:00",
        id="r1",
        expect={"ready": True},
    ),
    Sample(
        "A thing without its article follows a colon",
        {**_CASE, "requested.r1.what": "Portfolio"},
        "2026-11-18T08:10:00+00:00",
        id="r1",
        expect={"ready": True, "has": (": Portfolio.",)},
    ),
    Sample(
        "Nothing named yet",
        {"company": "Brightwater Museum"},
        "2026-11-18T08:10:00+00:00",
        expect={"ready": False, "missing": ["requested.1.what"], "has": ("Dear hiring team,",)},
    ),
)
