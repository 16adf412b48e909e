"""Reports to an agency: documentation and tests in one."""

from core.notes.written import Sample

_CASE = {
    "company": "Halden Bank",
    "role": "Credit Analyst",
    "ended": "2026-11-10T10:00:00+01:00",
    "interest": "yes",
    "people.a.name": "Anna Nagy",
    "people.l.name": "Lee Park",
    "people.l.part": "agency",
    "promised": "2026-11-20",
}
_NOON = "2026-11-10T11:30:00+01:00"

EXAMPLES = (
    Sample(
        "The same day: whom the user met, what they want, by when there is news",
        _CASE,
        _NOON,
        id="l",
        expect={
            "ready": True,
            "subject": "Credit Analyst interview this morning",
            "body": (
                "Dear Lee Park,",
                "",
                "Thank you for arranging the interview this morning. I spoke with Anna Nagy.",
                "",
                "I would like the job very much. They named Friday, 20 November for an answer.",
                "",
                "May I send you my thanks to them? Please tell me what you hear.",
                "",
                "Kind regards,",
                "Ines Duarte",
            ),
        },
    ),
    Sample(
        "They allow the user to write directly: nothing is to be passed on",
        {**_CASE, "agency_allows": True},
        _NOON,
        id="l",
        expect={"ready": True, "lacks": ("my thanks to them",)},
    ),
    Sample(
        "Not sure yet: no wish for the job is claimed",
        {**_CASE, "interest": "unsure", "culture": "casual"},
        _NOON,
        id="l",
        expect={"ready": True, "has": ("I'd like to hear more about it.",), "lacks": ("the job very much",)},
    ),
    Sample(
        "A day that has passed is not named any more",
        _CASE,
        "2026-11-23T09:00:00+01:00",
        id="l",
        expect={"lacks": ("20 November",)},
    ),
)
