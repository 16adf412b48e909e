"""Thank-yous: documentation and tests in one."""

from core.notes.written import Sample

_WARD = {
    "company": "St Mary's Hospital",
    "role": "staff nurse",
    "ended": "2026-11-26T15:03:00+01:00",
    "interest": "yes",
    "setting": "manager",
    "culture": "formal",
    "people.k.name": "Sister Joan Kelly",
    "people.k.detail": "You told me about the new handover sheets and how night staff never get to see them.",
    "people.k.why": "I am on nights at the moment, so I know how that is.",
}
_WORKSHOP = {
    "company": "Woodcraft Ltd",
    "role": "bench joiner",
    "ended": "2026-11-26T15:10:00+01:00",
    "interest": "yes",
    "setting": "manager",
    "culture": "casual",
    "people.m.name": "Mick",
    "people.m.detail": "The oak staircase you did for the church is amazing.",
    "fit": "I don't like rushing a job and neither do you.",
    "available.from": "06:00",
}
_PANEL = {
    **_WARD,
    "setting": "panel",
    "people.s.name": "Dr. Simon Lacey",
    "people.s.detail": "You asked me what I would change about the night shift first.",
    "skills": "I have three years on acute medical.",
    "fit": "Because you let nurses run their own ward rounds.",
    "concerns.c.text": "You asked whether I know the British charts.",
    "concerns.c.raised_by": "them",
    "concerns.c.by": "s",
    "concerns.c.answer": "I have not used them yet, but I learned ours in a week.",
}
_EVENING = "2026-11-26T18:00:00+01:00"

EXAMPLES = (
    Sample(
        "What they told becomes thanks, and the reason follows",
        _WARD,
        _EVENING,
        expect={
            "ready": True,
            "subject": "Thank you for this afternoon",
            "body": (
                "Dear Sister Kelly,",
                "",
                "Thank you for your time this afternoon, and for telling me about the new handover sheets and how "
                "night staff never get to see them. I am on nights at the moment, so I know how that is.",
                "",
                "I would really like the staff nurse job. I look forward to hearing from you.",
                "",
                "Yours sincerely,",
                "Ines Duarte",
            ),
        },
    ),
    Sample(
        "A warm house, and a reason that leads to the wish",
        _WORKSHOP,
        _EVENING,
        expect={
            "ready": True,
            "has": (
                "Hello Mick,",
                "Thanks for your time this afternoon. The oak staircase you did for the church is amazing.",
                "I don't like rushing a job and neither do you, so I'd like to work with you.",
                "I'm around from six in the morning.",
            ),
            "lacks": ("Ltd", "six in the morning. I am"),
            "most": 60,
        },
    ),
    Sample(
        "A reason too long to lead to the wish stands alone, with a full stop",
        {**_WORKSHOP, "fit": "because I want to work where the glue the timber and the drawings are in one room"},
        _EVENING,
        expect={"ready": True, "has": ("are in one room. I'd",)},
    ),
    Sample(
        "Of a panel the first reader hears the skill and what draws the user there",
        _PANEL,
        _EVENING,
        id="k",
        expect={
            "ready": True,
            "has": (
                "Thank you for seeing me this afternoon with Dr. Lacey. You told me about the new handover sheets",
                "I like that you let nurses run their own ward rounds, and I would be glad to work with you.",
            ),
            "lacks": ("British charts",),
        },
    ),
    Sample(
        "The second has the doubt they raised, with its answer",
        _PANEL,
        _EVENING,
        id="s",
        expect={
            "ready": True,
            "has": (
                "and for asking me what I would change",
                "You asked whether I know the British charts. I have not used them yet, but I learned ours in a week.",
            ),
            "lacks": ("ward rounds", "handover", "acute medical"),
        },
    ),
    Sample(
        "Slips are mended, and a topic is asked about",
        {**_WARD, "people.k.detail": "ur flat white recipe", "skills": "i hadnt worked in the nhs before"},
        _EVENING,
        expect={
            "ready": False,
            "missing": ["people.k.detail"],
            "has": ("I hadn't worked",),
            "lacks": ("flat white", ":"),
        },
    ),
    Sample(
        "Nothing talked about yet: not ready, and the question that would bring it",
        {name: value for name, value in _WARD.items() if not name.endswith((".detail", ".why"))},
        _EVENING,
        expect={"ready": False, "missing": ["people.k.detail"]},
    ),
    Sample(
        "After two days it owns the delay, in passing",
        _WARD,
        "2026-11-30T09:00:00+01:00",
        expect={
            "ready": True,
            "has": ("Thank you, a little late, for your time on Thursday, and for telling me",),
            "lacks": ("sorry",),
        },
    ),
    Sample(
        "Without an answer to whether they want it, the note shows no more than interest",
        {name: value for name, value in _WARD.items() if name != "interest"},
        _EVENING,
        expect={"ready": True, "has": ("I would be glad to hear more.",), "lacks": ("like to join",)},
    ),
    Sample(
        "A coffee without a role speaks of no job and no decision",
        {**_WORKSHOP, "setting": "informal", "role": "", "company": "", "fit": ""},
        _EVENING,
        expect={"ready": True, "has": ("I'd be glad to stay in touch.",), "lacks": ("job", "role", "hearing from you")},
    ),
    Sample(
        "They decide tomorrow: a short note, with the detail and the wish",
        {**_WARD, "promised": "2026-11-27"},
        _EVENING,
        expect={"ready": True, "has": ("handover sheets", "really like the staff nurse job"), "most": 75},
    ),
    Sample(
        "A second round does not begin at the beginning",
        {**_WARD, "round": 2},
        _EVENING,
        expect={"ready": True, "has": ("Thank you for having me back this afternoon",)},
    ),
    Sample(
        "Who comes to the second round new has not seen the user before",
        {**_WARD, "round": 2, "people.j.name": "Jo Lind", "people.j.before": True},
        _EVENING,
        id="k",
        expect={"ready": True, "has": ("Thank you for seeing me this afternoon with Jo Lind",)},
    ),
    Sample(
        "Whoever arranged it gets two lines, and no question of what you talked about",
        {**_WARD, "people.k.part": "arranged", "people.k.detail": "", "people.k.why": ""},
        _EVENING,
        expect={"ready": True, "has": ("Thank you for arranging the interview this afternoon.",), "most": 30},
    ),
    Sample(
        "To whoever arranged it, after two days, it owns the delay as well",
        {**_WARD, "people.k.part": "arranged", "people.k.detail": "", "people.k.why": ""},
        "2026-11-30T09:00:00+00:00",
        expect={"ready": True, "has": ("Thank you, a little late, for arranging the interview on",)},
    ),
    Sample(
        "He or she, said to the reader, is asked about where it cannot be mended",
        {**_WARD, "people.k.detail": "I liked how she and the night staff plan the breaks."},
        _EVENING,
        expect={"ready": False, "missing": ["people.k.detail"]},
    ),
    Sample(
        "A doubt of the user's own is never given as a reason",
        {**_WARD, "fit": "I'm not sure about the commute yet."},
        _EVENING,
        expect={"ready": False, "missing": ["fit"], "lacks": ("commute",)},
    ),
    Sample(
        "One short thing the writer can leads to the wish",
        {**_WARD, "skills": "I can cannulate in the dark."},
        _EVENING,
        expect={"has": ("I can cannulate in the dark, and I would really like the staff nurse job.",)},
    ),
    Sample(
        "Hours that say nothing of a call are led to it, and the number stands below the name",
        {**_WARD, "availability": "I'm on the ward till half past three."},
        _EVENING,
        expect={"has": ("If you would like to ring me, I'm on the ward till half past three.", "0161 496 0000")},
        profile={"name": "Ines Duarte", "phone": "0161 496 0000"},
    ),
    Sample(
        "Three others are named, and thanked for in a sentence of its own where more is told",
        {**_PANEL, "people.t.name": "Pat Lowe", "people.u.name": "Jo Sidhu"},
        _EVENING,
        id="k",
        expect={"has": ("Thank you for seeing me this afternoon with Dr. Lacey, Pat Lowe and Jo Sidhu. You told me",)},
    ),
    Sample(
        "Of four others none is named, and none forgotten",
        {**_PANEL, "people.t.name": "Pat Lowe", "people.u.name": "Jo Sidhu", "people.v.name": "Al Roe"},
        _EVENING,
        id="k",
        expect={"has": ("with your colleagues. You told me",)},
    ),
    Sample(
        "Who does not want it thanks, and sells nothing",
        {**_PANEL, "interest": "no"},
        _EVENING,
        id="k",
        expect={"has": ("You told me",), "lacks": ("acute medical", "ward rounds")},
    ),
    Sample(
        "A first talk by whoever screens asks to go on",
        {**_WARD, "setting": "screening"},
        _EVENING,
        expect={"has": ("I would really like the staff nurse job.",), "lacks": ("work with you",)},
    ),
)
