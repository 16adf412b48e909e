"""Material they asked for: documentation and tests in one."""

from core.notes.written import Sample

_CASE = {
    "company": "Studio Aalto Berg",
    "role": "project architect",
    "ended": "2026-11-26T15:07:00+01:00",
    "interest": "yes",
    "people.k.name": "Kirsi Lahtinen",
    "requested.r.what": "portfolio pdf (the long one)",
}
_EVENING = "2026-11-26T20:00:00+01:00"

EXAMPLES = (
    Sample(
        "One thing, without its article",
        _CASE,
        _EVENING,
        id="r",
        expect={
            "ready": True,
            "subject": "What you asked for",
            "has": ("I am sending you the portfolio PDF (the long one) that you asked for.",),
            "most": 45,
        },
    ),
    Sample(
        "A list is sent as they asked",
        {**_CASE, "requested.r.what": "two references and my CV"},
        _EVENING,
        id="r",
        expect={"ready": True, "has": ("I am sending you two references and my CV, as you asked.",)},
    ),
    Sample(
        "An order to oneself is no material",
        {**_CASE, "requested.r.what": "send them my transcripts"},
        _EVENING,
        id="r",
        expect={"ready": True, "has": ("I am sending you my transcripts, as you asked.",)},
    ),
    Sample(
        "Nothing named: it asks what",
        {name: value for name, value in _CASE.items() if not name.startswith("requested")},
        _EVENING,
        expect={"ready": False, "missing": ["requested.1.what"]},
    ),
)
