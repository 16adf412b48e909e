"""Every kind's own examples, and the machinery they share: names, joining, wordings, marks, the API."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path

import pytest

from core.advice import ADVICE
from core.errors import Mistake
from core.fields import read_case
from core.kinds import KINDS, note_key
from core.model import Person
from core.notes import WRITTEN, draft, frame, sentence
from core.notes import _frames as frames
from core.notes import _needs as needs
from core.notes._joining import read
from core.notes._letter import Letter
from core.notes._marks import fill, mark, unmark
from core.people import greeting
from core.timing import moment

NOW = moment("2026-11-20T18:00:00+01:00")
EXAMPLES = [(slug, sample) for slug, kind in WRITTEN.items() for sample in kind.examples]


def note(answers, kind="thank-you", id=None, now=NOW, profile=None, **more):
    return draft(
        read_case(answers, {"name": "Ines Duarte"} if profile is None else profile), kind, id, now, **more
    )


# ---- the kinds ----


def test_every_kind_is_written():
    assert WRITTEN.keys() == KINDS.keys()


@pytest.mark.parametrize(
    ("slug", "sample"), EXAMPLES, ids=[f"{slug}: {sample.says}" for slug, sample in EXAMPLES]
)
def test_examples(slug, sample):
    found = draft(read_case(sample.answers, sample.profile), slug, sample.id, moment(sample.now))
    expect = dict(sample.expect)
    for attribute in ("subject", "body", "ready"):
        if attribute in expect:
            assert getattr(found, attribute) == expect.pop(attribute)
    if "missing" in expect:
        assert [missing.field for missing in found.missing] == expect.pop("missing")
    for piece in expect.pop("has", ()):
        assert piece in found.body
    for piece in expect.pop("lacks", ()):
        assert piece not in found.body
    assert len(found.body.split()) <= expect.pop("most", 200)
    assert not expect, f"unknown expectations: {expect}"


@pytest.mark.parametrize("kind", WRITTEN.values(), ids=list(WRITTEN))
def test_a_kind_is_complete(kind):
    assert kind.sources and kind.parts and kind.needs
    assert len(kind.examples) >= 2, "the examples are the tests and the documentation"
    assert KINDS[kind.slug].detail is (needs.detail in kind.needs)
    assert len({part.name for part in kind.parts}) == len(kind.parts)
    for part in kind.parts:
        assert part.sources, part.name
        assert all(source.ours or source.advice in ADVICE for source in part.sources)
        if not callable(part.says):
            assert len(part.says) >= 4, f"{part.name} needs four wordings"
            for register in (0, 1):
                said = [wording if isinstance(wording, str) else wording[register] for wording in part.says]
                assert len(set(said)) == len(said), part.name


def _sentences():
    """Every sentence of ours, wherever it stands."""
    import core.notes

    for path in Path(core.notes.__path__[0]).rglob("*.py"):
        if path.name == "examples.py":
            continue
        for found in re.finditer(r'"((?:[^"\\\n]|\\.){12,})"', path.read_text(encoding="utf-8")):
            if found[1][0].isupper() and " " in found[1]:
                yield path, found[1]


def test_our_own_words_keep_the_tone():
    banned = re.compile(
        r"!(?!=)|—|\bexcit|\bthrill|\bleverag|hesitate|writing to you|\bpassion|\bsynerg|reach out|"
        r"touch base|dream job|asap|perfect fit|great fit|hard[- ]working|team player|\bdesperate|"
        r"favou?rite|colou?r\b|organi[sz]|apologi[sz]",
        re.I,
    )
    found = [(path.name, words) for path, words in _sentences() if banned.search(words)]
    assert not found


def test_a_thank_you_never_asks_for_status():
    from core.notes.thank_you import wordings

    for pool in (
        *wordings.THANKS.values(),
        *wordings.INTEREST.values(),
        wordings.LATE,
        wordings.QUESTIONS,
        wordings.CLOSING,
    ):
        for wording in pool:
            for words in [wording] if isinstance(wording, str) else wording:
                assert "?" not in words
                assert not re.search(
                    r"where (things|you) (stand|are)|decision|process|\bwhen (will|can)\b|status", words
                )


def test_every_template_is_compiled_at_import():
    import core.notes

    assert set(core.notes._TEMPLATES) == set(WRITTEN)


# ---- names ----


@pytest.mark.parametrize(
    ("name", "title", "formal", "warm"),
    [
        ("Ngozi Okafor", "Dr.", "Dear Dr. Okafor,", "Hello Dr. Okafor,"),
        ("Ngozi Okafor", "Dr", "Dear Dr Okafor,", "Hello Dr Okafor,"),
        ("Ngozi Okafor", "dr.", "Dear Dr. Okafor,", "Hello Dr. Okafor,"),
        ("Dr. Ana Silva", "", "Dear Dr. Silva,", "Hello Dr. Silva,"),
        ("Ana Silva", "", "Dear Ana Silva,", "Hello Ana,"),
        ("Ana", "", "Dear Ana,", "Hello Ana,"),
        ("  Ana\n Silva ,", "", "Dear Ana Silva,", "Hello Ana,"),
        ("Silva", "Ms", "Dear Ms Silva,", "Hello Ms Silva,"),
        ("Klaus Weber", "Herr", "Dear Herr Weber,", "Hello Herr Weber,"),
        ("Prof. Dr. Hans Müller", "", "Dear Prof. Dr. Müller,", "Hello Prof. Dr. Müller,"),
        ("María de la Cruz", "Sra.", "Dear Sra. de la Cruz,", "Hello Sra. de la Cruz,"),
        ("Pieter van der Berg", "Mr.", "Dear Mr. van der Berg,", "Hello Mr. van der Berg,"),
        ("Pieter van der Berg", "", "Dear Pieter van der Berg,", "Hello Pieter,"),
        ("Mohammed bin Salem", "Prof", "Dear Prof bin Salem,", "Hello Prof bin Salem,"),
        ("Layla al-Rashid", "Dr.", "Dear Dr. al-Rashid,", "Hello Dr. al-Rashid,"),
        ("José Ortega y Gasset", "Prof.", "Dear Prof. Ortega y Gasset,", "Hello Prof. Ortega y Gasset,"),
        ("Robert Downey Jr.", "Mr.", "Dear Mr. Downey,", "Hello Mr. Downey,"),
        ("Ana Silva, PhD", "Prof.", "Dear Prof. Silva,", "Hello Prof. Silva,"),
        ("John Smith III", "Mr", "Dear Mr Smith,", "Hello Mr Smith,"),
        ("Ngozi Okafor, MD, PhD", "", "Dear Ngozi Okafor,", "Hello Ngozi,"),
        ("Okafor, Ngozi", "Dr.", "Dear Dr. Okafor,", "Hello Dr. Okafor,"),
        ("田中太郎", "", "Dear 田中太郎,", "Hello 田中太郎,"),
        ("Анна Петрова", "Dr.", "Dear Dr. Анна Петрова,", "Hello Dr. Анна Петрова,"),
        ("محمد علي", "", "Dear محمد علي,", "Hello محمد علي,"),
        ("ana silva", "", "Dear hiring team,", "Dear team,"),
        ("Jean-Luc O'Neill-Smith", "", "Dear Jean-Luc O'Neill-Smith,", "Hello Jean-Luc,"),
        ("Jean-Luc O’Neill-Smith", "Mr.", "Dear Mr. O’Neill-Smith,", "Hello Mr. O’Neill-Smith,"),
        ("Teller", "", "Dear Teller,", "Hello Teller,"),
        ("Suharto", "Bapak", "Dear Bapak Suharto,", "Hello Bapak Suharto,"),
        ("J. R. Smith", "", "Dear J. R. Smith,", "Hello J. R. Smith,"),
        ("Zoë 🦊", "", "Dear Zoë 🦊,", "Hello Zoë 🦊,"),
        ("Ana Silva (she/her)", "", "Dear Ana Silva,", "Hello Ana,"),
        ("Ana Silva | Recruiter", "", "Dear Ana Silva,", "Hello Ana,"),
        ("Ana Silva", "Head of Logistics", "Dear Ana Silva,", "Hello Ana,"),
        ("Ana Silva", "CTO", "Dear Ana Silva,", "Hello Ana,"),
        ("Ian McKellen", "Sir", "Dear Sir Ian,", "Hello Sir Ian,"),
        ("Don Draper", "", "Dear Don Draper,", "Hello Don,"),
        ("Jo Ma", "Ms.", "Dear Ms. Ma,", "Hello Ms. Ma,"),
        ("Ana Silva and Ben Wu", "", "Dear Ana Silva and Ben Wu,", "Hello Ana and Ben,"),
        ("Dr. Okafor & Ms. Silva", "", "Dear Dr. Okafor and Ms. Silva,", "Hello Dr. Okafor and Ms. Silva,"),
        ("Ana, Ben and Carla", "", "Dear Ana, Ben and Carla,", "Hello Ana, Ben and Carla,"),
        ("Mr. and Mrs. Wu", "", "Dear Mr. and Mrs. Wu,", "Hello Mr. and Mrs. Wu,"),
        ("{{ 7*7 }}", "", "Dear {{ 7*7 }},", "Hello {{ 7*7 }},"),
        ("<img onerror>", "Dr.", "Dear hiring team,", "Dear team,"),
        ("", "Dr.", "Dear hiring team,", "Dear team,"),
        ("?", "", "Dear hiring team,", "Dear team,"),
    ],
)
def test_greeting(name, title, formal, warm):
    person = Person("a", name=name, title=title)
    assert greeting((person,), True) == formal
    assert greeting((person,), False) == warm


def test_greeting_family_name_first():
    lan = Person("a", name="Nguyen Thi Lan", title="Ms.", family_first=True)
    assert greeting((lan,), True) == "Dear Ms. Nguyen,"
    bare = Person("a", name="Wang Xiaoming", family_first=True)
    assert (greeting((bare,), True), greeting((bare,), False)) == ("Dear Wang Xiaoming,", "Hello Xiaoming,")


def test_greeting_several_people():
    people = tuple(
        Person(str(i), name=name)
        for i, name in enumerate(("Ana Silva", "Ben Wu", "Cy Ode", "Di Roe", "Ed Poe"))
    )
    assert greeting(people[:3], True) == "Dear Ana Silva, Ben Wu and Cy Ode,"
    assert greeting(people[:2], False) == "Hello Ana and Ben,"
    assert greeting(people, True) == "Dear members of the panel,"


# ---- joining ----

FORMS = {
    "clause": """
        how you moved the Lisbon warehouse to night shifts without losing a single supplier
        How you moved the Lisbon warehouse to night shifts.
        why your customers stay
        what it takes to run a night shift
        whether small teams should own production
        how the team is organised
        how interesting the work is
        where you see the team in a year""",
    "noun": """
        your move of the warehouse to night shifts
        the night shifts
        The night shifts.
        the night shifts!!
        the fact that the team is small
        the way your team is run
        the problems the team is facing
        the problems the team is facing and how you have solved them
        the work Ana has done
        that story about the flood
        night shifts in Lisbon
        SQL migrations
        3 shifts in Lisbon
        your motto "ship less, better"
        the night shifts 🚚
        the night shifts, the supplier and the flood
        the plan for Acme Inc.
        everything you said about hiring
        Ana's story about the flood
        people who have stayed for ten years
        your view that on-call should be boring
        the will to change
        the course I started in May
        YOUR FIRST YEAR""",
    "gerund": """
        moving to microservices
        Moving to microservices
        growing up in Porto
        working from 6 a.m.
        climbing""",
    "sentence": """
        We talked about the night shifts.
        we talked about how you hire
        I liked your story about the two hamsters
        i loved the warehouse
        I'd love to work on the forecasting you described
        I’m still thinking about the flood
        You told me how the team grew
        The team is small, but it does everything.
        The Lisbon team has grown
        The team in Lisbon has grown.
        The team we would be joining is small
        it was great to hear about the hamsters
        There is a library of post-mortems
        How you moved the warehouse is amazing
        What you said about the hamsters has stayed with me
        Your answer to my question about on-call was refreshing
        the book you mentioned has changed my view
        She told me about the hamsters""",
    "question": """
        How do you onboard new people?
        What would you change first
        How is the team organised
        Can you work weekends?
        do you like it here
        have you led a team
        can you work weekends""",
    "verb": """
        talked about night shifts
        discussed the roadmap and hiring
        told me that everyone stays for years
        loved your story about the flood
        Led a team of six""",
    "that": "that you moved the warehouse\nthat the team is small",
    "when": "when you said that nobody left",
    "about": "about the night shifts\non how you hire",
    "because": "because nobody left",
    "talk": "hearing about your first year\nTalking about the flood",
    "adjective": "good with people\nfluent in Portuguese\navailable Mondays",
    "bare": "night shift project\ngreat conversation about hamsters\nRust\niOS rollout",
    "loose": """
        people stay for years
        Lisbon moved to night shifts last year.
        The team moved to night shifts
        you and your team moved to Lisbon
        What you said about the hamsters made me laugh
        what a great story
        the lessons learned from the flood
        The Lisbon warehouse. You said it took two years.
        Your question: what would break first?
        “Be boring on purpose”
        "Ship it."
        .NET rollout
        夜勤について話しました
        محادثة حول المستودع
        🚚 the night shifts
        to see the warehouse
        in Lisbon
        {{ 7*7 }}
        <img onerror>
        too junior
        It""",
}
TYPED = [(form, words.strip()) for form, lines in FORMS.items() for words in lines.strip().splitlines()]


def test_the_table_is_long():
    assert len(TYPED) >= 80


@pytest.mark.parametrize(("form", "typed"), TYPED, ids=[typed for _, typed in TYPED])
def test_form(form, typed):
    assert read(typed).form == form


def _letter(turn=0, id="a"):
    case = read_case({"ended": "2026-11-20T11:30:00+01:00", f"people.{id}.name": "Ana Silva"}, {})
    return Letter(case, "thank-you", NOW, case.people, turn)


def _said(write, typed, *more):
    """Every wording of a field for some words."""
    return {unmark(write(_letter(turn, id), typed, *more))[0] for turn in range(6) for id in "abcd"}


@pytest.mark.parametrize(("form", "typed"), TYPED, ids=[typed for _, typed in TYPED])
@pytest.mark.parametrize(
    "write", [frames.detail, frames.skills, frames.fit, frames.feedback, frames.reach, frames.material]
)
def test_words_keep_their_letters(write, form, typed):
    bare = re.sub(r"[\s.!?…,;:]+$", "", typed)
    for said in _said(write, typed):
        assert bare.lower() in said.lower().replace("“", "“")
        start = said.lower().index(bare.lower())
        assert said[start + 1 : start + len(bare)] == bare[1:], "only a first letter may change"
        assert re.search(r"[.!?][\"”’]?$", said), said
        assert not re.search(
            r"[.!?]\.$|\s[.,;:?]|  |\{[xX]\}", said[:start] + "x" + said[start + len(bare) :]
        ), said


@pytest.mark.parametrize(
    ("typed", "one_of"),
    [
        ("how you moved the warehouse", "I enjoyed hearing about how you moved the warehouse."),
        ("How you moved the warehouse", "How you moved the warehouse has stayed with me."),
        ("Night shifts in Lisbon", "Night shifts in Lisbon stayed with me."),
        ("SQL migrations", "SQL migrations gave me a good deal to think about."),
        ("npm packaging", "I enjoyed hearing about npm packaging."),
        ("We talked about the night shifts", "We talked about the night shifts."),
        ("talked about the night shifts", "We talked about the night shifts."),
        ("told me how it began", "You told me how it began."),
        ("loved your story!", "I loved your story."),
        ("that you moved it", "The fact that you moved it stayed with me."),
        ("about the flood", "Our conversation about the flood stayed with me."),
        (
            "What would you change first",
            "There is a question I have thought about since: what would you change first?",
        ),
        ("The team is small", "One part of our conversation has stayed with me: The team is small."),
        (
            "- the flood\n- The night shifts\n- Lisbon",
            "I enjoyed hearing about the flood, the night shifts and Lisbon.",
        ),
        ("how you moved it\nto night shifts", "I enjoyed hearing about how you moved it to night shifts."),
        ("  the   night\tshifts  ", "I enjoyed hearing about the night shifts."),
        ("what you said about hiring", "What you said about hiring has stayed with me."),
    ],
)
def test_detail_sentences(typed, one_of):
    assert one_of in _said(frames.detail, typed)


@pytest.mark.parametrize(
    ("write", "typed", "one_of"),
    [
        (frames.skills, "led a team of six", "I led a team of six, and I would put that to use for you."),
        (
            frames.skills,
            "managing people",
            "What I would bring to the work is experience in managing people.",
        ),
        (frames.skills, "good with people", "I am good with people, which would help me from the start."),
        (frames.skills, "I speak Portuguese", "I speak Portuguese."),
        (
            frames.fit,
            "because I care about logistics",
            "I think we would work well together because I care about logistics.",
        ),
        (
            frames.fit,
            "you open shops and I have opened five",
            "I see a good match here, because you open shops and I have opened five.",
        ),
        (frames.feedback, "the travel", "What decided it for me was the travel."),
        (
            frames.feedback,
            "the travel is too much for me",
            "What weighed most was that the travel is too much for me.",
        ),
        (
            frames.reach,
            "any weekday after three",
            "If anything is still open, I am reachable any weekday after three.",
        ),
        (
            frames.reach,
            "Tuesday after three",
            "If anything is still open, I am reachable on Tuesday after three.",
        ),
        (frames.reach, "free after 3pm", "If anything is still open, I am free after 3pm."),
        (frames.reach, "I am free on Mondays", "I am free on Mondays."),
        (frames.reach, "3pm onwards", "If another conversation would help, this would suit me: 3pm onwards."),
        (frames.reach, "call me on 0171 555", "If anything is still open, please call me on 0171 555."),
        (frames.material, "my portfolio", "As you asked, I have attached my portfolio."),
        (frames.material, "writing sample", "I have attached what you asked for: writing sample."),
    ],
)
def test_other_sentences(write, typed, one_of):
    assert one_of in _said(write, typed)


@pytest.mark.parametrize(
    ("typed", "one_of"),
    [
        ("whether I have led a team", "You asked whether I have led a team."),
        ("Why I left Acme.", "You asked why I left Acme."),
        ("my lack of SAP", "You asked about my lack of SAP."),
        ("that I never led a team", "You raised the point that I never led a team."),
        ("I've never led a team.", "You raised the point that I've never led a team."),
        ("Have you led a team?", "You asked me: have you led a team?"),
        ("too junior", "You raised a point that I would like to come back to: too junior."),
        ("They think I am too junior", "There is one point I would like to answer more fully."),
        ("You asked if I would move.", "You asked if I would move."),
    ],
)
def test_raised_concerns(typed, one_of):
    assert one_of in _said(frames.concern, typed, True, "concern")


# ---- marks ----


def test_marks_give_exact_spans_and_no_doubled_stops():
    body = fill("About {x}. Then {y}.", {"x": mark("Acme Inc."), "y": mark("why?")})
    plain, spans = unmark(body)
    assert plain == "About Acme Inc. Then why?"
    assert [plain[start:end] for start, end in spans] == ["Acme Inc.", "why?"]


def test_braces_typed_by_the_user_stay_as_typed():
    hostile = "{{ 7*7 }} {% raw %} {x} {role} {0} %s \ufdd0\ufdd1<img onerror=alert(1)>"
    found = note(
        {
            "company": hostile,
            "role": hostile,
            "people.a.name": hostile,
            "people.a.detail": hostile,
            "skills": hostile,
            "fit": hostile,
            "availability": hostile,
            "concerns.c.text": hostile,
            "concerns.c.answer": hostile,
        },
        id="a",
    )
    assert (
        "49" not in found.body
        and "{{ 7*7 }} {% raw %} {x} {role} {0} %s <img onerror=alert(1)>" in found.body
    )
    assert not re.search("[\ufdd0-\ufdef]", found.body + found.subject)


# ---- the law of the package ----

PANEL = {
    "company": "Meridian Freight",
    "role": "Operations Analyst",
    "ended": "2026-11-20T11:30:00+01:00",
    "setting": "panel",
    "interest": "yes",
    "skills": "the forecasting I did at my last post",
    "fit": "you open depots and I have opened five",
    "people.a.name": "Ngozi Okafor",
    "people.a.title": "Dr.",
    "people.a.detail": "how you moved the warehouse to night shifts",
    "people.b.name": "Ben Wu",
    "people.b.detail": "the supplier dashboard",
    "people.c.name": "Carla Rossi",
    "people.c.detail": "why the returns desk reports to operations",
    "people.d.name": "Jan van der Berg",
    "people.d.detail": "the post-mortem of the lost pallet",
    "people.e.name": "Aiko Tanaka",
    "people.e.detail": "your first winter in Tromsø",
}
_OURS = ("Meridian Freight", "Operations Analyst role")


def _fixed_sentences(found):
    """Sentences of ours in a note, without the user's words and without greeting and signature."""
    body = found.body
    for start, end in reversed(found.spans):
        body = body[:start] + "…" + body[end:]
    middle = body.split("\n\n", 1)[1].rsplit("\n\n", 1)[0]
    return {part.strip() for part in re.split(r"(?<=[.?])\s+", middle) if len(part.split()) > 2}


@pytest.mark.parametrize("setting", ["manager", "peer", "informal", "panel", "screening"])
@pytest.mark.parametrize("culture", ["formal", "casual", "traditional", "tech"])
def test_no_two_of_five_share_a_sentence_of_ours(setting, culture):
    answers = {**PANEL, "setting": setting, "culture": culture}
    notes = [note(answers, id=id, now=moment("2026-11-24T09:00:00+01:00")) for id in "abcde"]
    for one in range(5):
        for other in range(one):
            assert not _fixed_sentences(notes[one]) & _fixed_sentences(notes[other])
    assert len({found.subject for found in notes}) == 5


def test_another_wording_is_another_and_comes_back():
    case = {**PANEL, "setting": "manager"}
    bodies = [note({**case, "notes.thank-you.a.wording": n}, id="a").body for n in range(7)]
    assert len(set(bodies)) == 6 and bodies[6] == bodies[0]
    for n in range(6):
        assert not _fixed_sentences(
            note({**case, "notes.thank-you.a.wording": n}, id="a")
        ) & _fixed_sentences(note({**case, "notes.thank-you.a.wording": n + 1}, id="a"))


def test_another_wording_for_one_leaves_the_others_alone_and_distinct():
    two = {
        name: value
        for name, value in PANEL.items()
        if not name.startswith(("people.c", "people.d", "people.e"))
    }
    before = note(two, id="b")
    again = {**two, "notes.thank-you.a.wording": 1}
    assert note(again, id="b") == before
    assert not _fixed_sentences(note(again, id="a")) & _fixed_sentences(before)
    both = {**again, "notes.thank-you.b.wording": 1}
    assert not _fixed_sentences(note(both, id="a")) & _fixed_sentences(note(both, id="b"))


def test_typing_a_company_does_not_change_the_wording():
    without = {name: value for name, value in PANEL.items() if name != "company"}
    assert note(without, id="b").body == note(PANEL, id="b").body.replace(" at Meridian Freight", "").replace(
        "Meridian Freight", "you"
    )


def test_keys():
    assert note({"people.a.name": "Ana"}).key == "thank-you.a"
    assert note(PANEL, "check-in", "b").key == "check-in"
    assert note(PANEL).key == "thank-you"


def test_a_person_can_be_named_for_any_kind():
    answers = {**PANEL, "requested.r.what": "my portfolio"}
    for kind in KINDS:
        if kind == "ask-hr":
            assert "Ben Wu" in note(answers, kind, "b").body and "Okafor" not in note(answers, kind, "b").body
        else:
            assert "Ben Wu" in note(answers, kind, "b").body
    assert "Dear Ben Wu," in note(answers, "requested", "r", person="b").body


@pytest.mark.parametrize(
    ("kind", "id"), [("greeting", None), ("thank-you", "zz"), ("check-in", "zz"), ("requested", "zz")]
)
def test_what_is_not_there_is_a_mistake_with_a_sentence(kind, id):
    with pytest.raises(Mistake, match=r"\.$"):
        note(PANEL, kind, id)


def test_a_note_to_everyone():
    found = note(
        {name: value for name, value in PANEL.items() if not name.startswith(("people.d", "people.e"))}
    )
    assert (
        found.body.startswith("Dear Dr. Okafor, Ben Wu and Carla Rossi,")
        and found.ready
        and found.person == ""
    )


def test_felt_doubts_stay_private_unless_asked_for():
    doubt = {
        "concerns.c.text": "my Excel",
        "concerns.c.raised_by": "me",
        "concerns.c.answer": "I rebuilt the budget in it.",
    }
    assert "Excel" not in note({**PANEL, **doubt}, id="a").body
    assert "I rebuilt the budget in it." in note({**PANEL, **doubt, "concerns.c.use": True}, id="a").body


def test_a_doubt_without_an_answer_is_not_repeated():
    assert "SAP" not in note({**PANEL, "concerns.c.text": "my lack of SAP"}, id="a").body


@pytest.mark.parametrize(
    ("now", "says"),
    [
        ("2026-11-20T11:31:00+01:00", "this morning"),
        ("2026-11-20T23:00:00+01:00", "this morning"),
        ("2026-11-20T22:30:00+00:00", "this morning"),
        ("2026-11-21T00:10:00+01:00", "yesterday"),
        ("2026-11-22T09:00:00+01:00", "on Friday"),
        ("2026-11-26T09:00:00+01:00", "on Friday"),
        ("2026-11-27T09:00:00+01:00", "on 20 November"),
        ("2027-01-27T09:00:00+01:00", "on 20 November 2026"),
    ],
)
def test_when(now, says):
    assert f" {says}" in note(PANEL, id="a", now=moment(now)).body


@pytest.mark.parametrize(
    ("ended", "says"), [("12:20", "today"), ("15:00", "this afternoon"), ("18:30", "this evening")]
)
def test_part_of_the_day(ended, says):
    found = note(
        {**PANEL, "ended": f"2026-11-20T{ended}:00+01:00"}, id="a", now=moment("2026-11-20T20:00:00+01:00")
    )
    assert f" {says}" in found.body


def test_an_end_in_the_future_says_nothing_about_the_day():
    body = note(PANEL, id="a", now=moment("2026-11-19T20:00:00+01:00")).body
    assert not re.search(r"this morning|yesterday|tomorrow|on Friday", body)


def test_only_a_note_later_than_48_hours_owns_the_delay():
    from core.notes.thank_you.wordings import LATE

    def owns(now):
        return any(line in note(PANEL, id="a", now=moment(now)).body for line in LATE)

    assert not owns("2026-11-21T12:00:00+01:00") and not owns("2026-11-22T11:30:00+01:00")
    assert owns("2026-11-22T11:31:00+01:00")


def test_no_role_and_no_company_leave_no_gap():
    for answers in ({}, {"company": "Acme Inc."}, {"role": "Analyst"}, {"role": "the analyst position"}):
        found = note({**answers, "people.a.name": "Ana", "people.a.detail": "the flood"}, id="a")
        assert not re.search(
            r"\brole role|position role|the the|\bat [.,]|Inc\.\.|  ", found.body + found.subject
        )
        assert found.subject.strip(" :") == found.subject


def test_a_very_long_detail_is_kept_whole_and_the_rest_makes_room():
    long = "the flood " + "and the night after it " * 440
    assert len(long) > 9_900
    found = note({**PANEL, "people.a.detail": long}, id="a")
    assert long.strip() in found.body and "Dear Dr. Okafor," in found.body
    assert "skills" in found.left_out or "fit" in found.left_out


def test_every_kind_keeps_its_budget_with_answers_of_ordinary_length():
    answers = {
        **PANEL,
        "requested.r.what": "my portfolio",
        "feedback": "the travel",
        "availability": "any weekday after three",
        "concerns.c.text": "whether I have led a team",
        "concerns.c.answer": "I ran the returns desk for a year.",
    }
    for kind in KINDS.values():
        for n in range(6):
            found = note({**answers, f"notes.{note_key(kind.slug, 'a')}.wording": n}, kind.slug, "a")
            assert len(found.body.split()) <= kind.budget, (kind.slug, found.body)


def test_frames_and_live_sentences():
    case = read_case(
        {
            **PANEL,
            "requested.r.what": "my portfolio",
            "concerns.c.text": "SAP",
            "concerns.c.answer": "I learn fast.",
        },
        {},
    )
    assert frame("people.*.detail") == frame("people.a.detail") == ("I enjoyed hearing about", ".")
    assert frame("company") == ("", "") and sentence(case, "company") == ""
    assert sentence(case, "people.nobody.detail") == "I enjoyed hearing about …"
    assert "the supplier dashboard" in sentence(case, "people.b.detail").lower()
    assert sentence(case, "people.b.detail") in note(PANEL, id="b").body
    assert sentence(case, "concerns.c.answer") == "I learn fast."
    assert "my portfolio" in sentence(case, "requested.r.what")
    for name in ("skills", "fit", "availability", "feedback", "concerns.x.text", "requested.x.what"):
        assert frame(name)[0] and sentence(read_case({}, {}), name).endswith(" …")


def test_nothing_depends_on_the_hash_seed():
    import subprocess
    import sys

    code = (
        "from core.fields import read_case; from core.notes import draft; from core.timing import moment;"
        "c = read_case({'people.a.name': 'Ana', 'people.a.detail': 'the flood'}, {});"
        "print(draft(c, 'thank-you', 'a', moment('2026-11-20T18:00:00+01:00')).body)"
    )
    out = {
        subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            text=True,
            check=True,
            cwd=Path(__file__).parents[1],
            env={"PYTHONHASHSEED": seed, "PATH": ""},
        ).stdout
        for seed in ("1", "2")
    }
    assert len(out) == 1


def test_now_is_the_only_clock():
    assert isinstance(NOW, datetime) and note(PANEL, id="a") == note(PANEL, id="a")


# ---- who raised a doubt ----

TWO = {
    "company": "Kestrel Health", "people.a.name": "Ana Sousa", "people.a.detail": "how you run the night desk",
    "people.b.name": "Ben Wu", "people.b.detail": "the move to Porto",
    "concerns.c.text": "whether I have led a team", "concerns.c.answer": "I ran a desk of six for a year.",
}


@pytest.mark.parametrize(
    ("extra", "answered"),
    [
        ({}, "ab"),
        ({"concerns.c.by": "b"}, "b"),
        ({"concerns.c.by": "b", "concerns.c.raised_by": "them"}, "b"),
        ({"concerns.c.by": "gone"}, "ab"),
        ({"concerns.c.by": "b", "concerns.c.raised_by": "me", "concerns.c.use": True}, "ab"),
    ],
)
def test_a_doubt_is_answered_to_the_one_who_raised_it(extra, answered):
    case = read_case({**TWO, **extra}, {"name": "Jo Day"})
    now = moment("2026-11-22T18:00:00+01:00")
    assert "".join(id for id in "ab" if "desk of six" in draft(case, "thank-you", id, now).body) == answered
