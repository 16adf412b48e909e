"""The view: sound HTML, every word of the user as text, and pages that say what they are without a script."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from html import unescape
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core import rules, view
from core.advice import ARTICLES, DISAGREEMENTS
from core.fields import FIELDS, field_of, read_case
from core.kinds import KINDS
from core.model import Case, Plan
from core.outbox import findings, outbox
from core.paste import Paste, Proposal
from core.plan import changes, plan
from core.review import CHECKS, About, review
from core.timing import moment

NOW = moment("2026-11-24T17:45:00+01:00")
CASES = {path.stem: json.loads(path.read_text("utf-8")) for path in sorted(Path(__file__).parent.glob("cases/*.json"))}
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
SELF_CLOSING = {"path", "line", "rect", "circle"}  # in SVG
POINTERS = ("for", "aria-labelledby", "aria-describedby", "aria-controls")
EVIL = '<b data-evil onx="1">\'"&amp;&#60;{{ 7000*7 }}{% x %}</b></textarea></p>-->]]>'


@dataclass
class Read(HTMLParser):
    """What a browser would read: the elements, their text, and every fault that a parser would forgive."""

    html: str
    elements: list[tuple[str, dict]] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    open: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.feed(self.html)
        self.close()
        self.faults += [f"<{tag}> is never closed" for tag in self.open]

    def handle_starttag(self, tag, attrs):
        names = [name for name, _ in attrs]
        self.faults += [f"<{tag}> says {name} twice" for name, count in Counter(names).items() if count > 1]
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        if tag not in SELF_CLOSING | VOID:
            self.faults.append(f"<{tag}/> does not close itself")
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"</{tag}> closes nothing")

    def handle_data(self, data):
        self.texts.append(data)

    @property
    def text(self) -> str:
        return "".join(self.texts)

    def all(self, name: str) -> list[str]:
        """Every value of an attribute."""
        return [attrs[name] for _, attrs in self.elements if attrs.get(name) is not None]

    def tags(self, name: str) -> list[dict]:
        return [attrs for tag, attrs in self.elements if tag == name]


def regions(case: dict, now: datetime = NOW, before: dict | None = None) -> dict[str, str]:
    read = partial(read_case, profile=case.get("profile"))
    seen = plan(read(before), now) if before is not None else None
    return shown(read(case["answers"]), "c1", now, seen)


def shown(case: Case, id: str = "c1", now: datetime = NOW, seen: Plan | None = None) -> dict[str, str]:
    current = plan(case, now)
    items = outbox(case, current, now)
    changed = changes(seen, current) if seen else ()
    return view.case_regions(case, id, now, current, items, findings(items, About(case)), changed)


def row(answers: dict, now: datetime = NOW, profile: dict | None = None) -> dict:
    case = read_case(answers, profile)
    return view.row(case, plan(case, now))


def reviewed(text: str) -> str:
    return view.review_regions(text, review(text, About()))["remarks"]


def whole(case: dict, now: datetime = NOW) -> Read:
    """The regions of a case one after the other, as they stand in one page."""
    return Read("".join(f"<div>{html}</div>" for html in regions(case, now).values()))


def at(case: dict, days: float) -> datetime:
    try:
        return moment(case["answers"]["ended"]) + timedelta(days=days)
    except (KeyError, ValueError):
        return NOW


# ---- sound ----


@pytest.mark.parametrize("name", CASES)
def test_the_regions_of_a_case_are_sound_html(name):
    for days in (-1, 0, 0.5, 2, 9, 30):
        read = whole(CASES[name], at(CASES[name], days))
        assert not read.faults
        assert not [id for id, count in Counter(read.all("id")).items() if count > 1]
        ids = set(read.all("id"))
        for pointer in POINTERS:
            assert {id for value in read.all(pointer) for id in value.split()} <= ids, pointer
        assert not [tag for tag, _ in read.elements if tag in ("script", "style", "iframe", "form", "object")]
        assert not [name for _, attrs in read.elements for name in attrs if name.startswith("on") or name == "style"]


@pytest.mark.parametrize("name", CASES)
def test_a_field_in_a_region_is_kept_and_is_a_field_of_the_table(name):
    """Law 4: what can be typed into is never touched by a patch; its name is an answer's name."""
    for html in regions(CASES[name], at(CASES[name], 3)).values():
        for tag, attrs in Read(html).elements:
            if tag in ("input", "textarea", "select"):
                assert "data-keep" in attrs and attrs["id"]
                assert field_of(attrs["name"]), attrs["name"]


@pytest.mark.parametrize("name", CASES)
def test_every_button_says_what_it_does_and_is_known_to_the_shell(name):
    shell = (Path(__file__).parent.parent / "site" / "actions.js").read_text("utf-8")
    deeds = set(re.findall(r"^  (?:async )?\"?([a-z-]+)\"?(?:[:,(]|$)", shell, re.MULTILINE))
    for html in regions(CASES[name], at(CASES[name], 3)).values():
        for attrs in Read(html).tags("button"):
            assert attrs["type"] == "button"
            assert attrs["data-do"] in deeds


# ---- what is typed is text ----


def _with_evil(answers: dict, evil: str) -> dict:
    """The same case with `evil` in every field a person can type into."""
    typed = {field.name for field in FIELDS if field.type in ("text", "words")} - {"previous"}
    case = {
        "company": "x", "role": "x", "skills": "x", "fit": "x", "availability": "x", "feedback": "x",
        "people.p1.name": "x", "people.p1.title": "x", "people.p1.detail": "x", "people.p1.address": "x",
        "people.p1.address_from": "given", "people.p1.phone": "x", "people.p1.role": "x",
        "requested.r1.what": "x", "concerns.k1.text": "x", "concerns.k1.answer": "x", "debrief.well": "x",
        "hr.name": "x", "hr.address": "x", **answers,
    }  # fmt: skip
    return {
        name: evil if (found := field_of(name)) and found[0].name in typed else value for name, value in case.items()
    }


SETTINGS = [
    {"ended": NOW.isoformat(), "interest": "yes"},
    {"ended": NOW.isoformat(), "interest": "no", "setting": "panel"},
    {
        "ended": (NOW - timedelta(days=9)).isoformat(),
        "culture": "traditional",
        "people.p1.address_from": "none",
    },
    {"ended": (NOW - timedelta(days=20)).isoformat(), "asked_to_call": True, "people.p1.rapport": True},
    {"ended": (NOW - timedelta(days=20)).isoformat(), "outcome": "rejected", "outcome_at": NOW.isoformat()},
    {"ended": NOW.isoformat(), "notes.thank-you.p1.text": "x"},
]


@pytest.mark.parametrize("more", SETTINGS, ids=lambda more: "-".join(more))
def test_whatever_is_typed_is_shown_as_typed_and_is_never_markup(more):
    answers = _with_evil(more, EVIL)
    read = whole({"answers": answers, "profile": {"name": EVIL, "phone": EVIL, "email": EVIL}})
    assert not read.faults
    assert not [attrs for _, attrs in read.elements if "data-evil" in attrs or "onx" in attrs]
    assert EVIL in read.text
    assert "49000" not in read.text
    home = Read(view.home({"c1": row(answers)}, NOW)["regions"]["home"])
    assert not home.faults and EVIL in home.text
    assert not [attrs for _, attrs in home.elements if "data-evil" in attrs]


@pytest.mark.parametrize(
    "id", ['"><b data-evil>', "a b", "../..", "{{ id }}", "__proto__", "constructor", "é", "%", "#"]
)
def test_ids_from_a_file_are_text_too(id):
    answers = {
        "ended": NOW.isoformat(),
        f"people.{id}.name": "Ana",
        f"people.{id}.detail": "the night shifts",
    }
    answers |= {f"requested.{id}.what": "two references"}
    for html in shown(read_case(answers), id).values():
        read = Read(html)
        assert not read.faults
        assert not [attrs for _, attrs in read.elements if "data-evil" in attrs]


@settings(max_examples=60)
@given(st.text(max_size=80))
def test_any_company_and_any_pasted_note_are_sound(text):
    read = whole(
        {
            "answers": {
                "ended": NOW.isoformat(),
                "company": text,
                "people.a.name": text,
                "people.a.detail": text,
            }
        }
    )
    assert not read.faults
    # What the note module trims or joins is its own business; the title shows the name as it was typed.
    if text.strip():
        title = Read(regions({"answers": {"company": text}})["case-title"])
        assert title.text.split("\n")[0].strip() == _as_parsed(text).split("\n")[0].strip() or "\n" in _as_parsed(text)
    assert not Read(reviewed(text)).faults


def _as_parsed(text: str) -> str:
    return text.strip()


def test_a_remark_quotes_the_words_it_is_about_as_text():
    read = Read(reviewed(f"Dear Ana,\n\nThank you for for {EVIL} [name].\n\nKind regards\nSam"))
    assert not read.faults and not [attrs for _, attrs in read.elements if "data-evil" in attrs]
    assert read.tags("q")


# ---- what is said ----


def test_an_empty_home_teaches_and_a_full_one_sorts():
    empty = Read(view.home({}, NOW)["regions"]["home"])
    assert "Debrief" in empty.text and "example" in empty.text
    ended = {
        "due": NOW - timedelta(hours=22),
        "next": NOW - timedelta(hours=2),
        "waiting": NOW - timedelta(days=3),
    }
    rows = {}
    for name, end in ended.items():
        answers = {
            "company": f"{name} Ltd",
            "ended": end.isoformat(),
            "people.a.name": "Ana",
            "people.a.detail": "shifts",
        }
        if name == "waiting":
            answers |= {"done.debrief": end.isoformat(), "sent.thank-you.a": end.isoformat()}
        rows[name] = row(answers)
    html = view.home(rows, NOW)["regions"]["home"]
    now, listed = html.split(">The others<")
    assert ("due Ltd" in now and "Thank Ana" in now) or "Write down" in now
    assert "due Ltd" not in listed, "no card twice"
    places = [listed.index(f"{name} Ltd") for name in ("next", "waiting")]
    assert places == sorted(places)
    assert re.search(r"Tue 1 Dec: check in with waiting Ltd", listed)


def test_with_nothing_to_do_home_says_when_it_goes_on_and_tells_nothing_twice():
    end = (NOW - timedelta(days=3)).isoformat()
    done = {"done.debrief": end, "sent.thank-you.a": end}
    html = home_of({"company": "Acme", "ended": end, "people.a.name": "Ana", **done})
    assert "Nothing today. Next: Tue 1 Dec." in html
    assert html.count("<strong>Acme") == 1 and "card" not in html


def test_before_anybody_is_named_there_is_a_question_and_nothing_is_late():
    ended = (NOW - timedelta(hours=20)).isoformat()
    home = Read(home_of({"company": "Acme", "ended": ended}))
    assert "Who did you meet?" in home.text and "#/case/c0" in home.all("href")
    assert not [css for css in home.all("class") if "now" in css.split()]
    html = regions({"answers": {"company": "Acme", "ended": ended}})["plan"]
    assert "Who did you meet?" in html and 'class="plan calm"' in html and 'class="notice"' not in html
    assert "Who did you meet?" not in home_of({"company": "Acme", "ended": ended, "people.a.name": "Ana"})


def test_home_is_the_same_in_whatever_order_a_browser_lists_the_interviews():
    rows = {f"c{number:02}": row({"company": f"{number} Ltd"}) for number in range(60)}
    html = view.home(rows, NOW)["regions"]["home"]
    assert view.home(dict(reversed(rows.items())), NOW)["regions"]["home"] == html
    assert "0 Ltd" in html, "of more than are shown at once the first"


def home_of(*cases: dict, **more: str) -> str:
    rows = {f"c{number}": row(case) for number, case in enumerate(cases)}
    return view.home(rows, NOW, **more)["regions"]["home"]


LATE = {"ended": (NOW - timedelta(days=3)).isoformat(), "people.a.name": "Ana", "people.b.name": "Bo"}


def test_what_is_due_of_one_interview_is_one_sentence_with_one_button():
    asked = {f"requested.{number}.what": f"paper {number}" for number in range(3)}
    html = home_of({**LATE, "company": "Acme", "done.debrief": NOW.isoformat(), **asked})
    read = Read(html)
    assert html.count("Acme") == 1 and Counter(read.all("class"))["primary"] == 1
    assert re.search(r"Then (thank two people|\w+ more things)", read.text)
    assert not re.search(r"\d:\d\d", read.text), "of a day gone by the hour no longer matters"


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({}, "Thank two people by tomorrow 15:30. Then nothing until Tue 1 Dec."),
        ({"sent.thank-you.a": NOW.isoformat()}, "Thank Bo by tomorrow 15:30. Then nothing until Tue 1 Dec."),
        ({"sent.thank-you.a": NOW.isoformat(), "sent.thank-you.b": NOW.isoformat()}, "Nothing today. Next: Tue 1 Dec."),
        (
            {"requested.r.what": "two references"},
            "Send what they asked for: two references by tomorrow 9:00. Then thank two people. "
            "After that nothing until Tue 1 Dec.",
        ),
    ],
)
def test_a_plan_is_one_sentence(more, said):
    answers = {"ended": "2026-11-24T15:30:00+01:00", "people.a.name": "Ana", "people.b.name": "Bo", **more}
    html = regions({"answers": {**answers, "done.debrief": NOW.isoformat()}})["plan"]
    lead = re.search(r'<p class="lead">(.*?)</p>', html)[1]
    assert lead.replace("09:00", "9:00") == said


def test_the_rows_for_now_stand_in_the_order_of_the_sentence_and_stay_where_they_were_ticked():
    """The writing down of yesterday is late, the thank-you can still be on time."""
    answers = {"ended": "2026-11-23T18:30:00+01:00", "people.a.name": "Ana", "people.b.name": "Bo"}

    def rows(more=None):
        html = regions({"answers": {**answers, **(more or {})}})["plan"]
        return html, re.findall(r'<li class="task [^"]*" id="task-([^"]+)"', html)[:3]

    html, before = rows()
    assert "Thank two people by 18:30 tonight. Then write down what you talked about." in html
    assert before == ["thank-you.a", "thank-you.b", "debrief"]
    for done in ("sent.thank-you.a", "sent.thank-you.b", "done.debrief"):
        assert rows({done: NOW.isoformat()})[1] == before, done


def test_the_list_of_interviews_is_kept_to_what_is_looked_for_and_what_is_due_stays():
    gone = {**LATE, "company": "Gone", "archived": True}
    rounds = ({**LATE, "company": "Acme", "role": role} for role in ("", "Cook", "Baker"))
    html = home_of({**LATE, "company": "Acme", "ended": NOW.isoformat()}, *rounds, gone)
    assert html.count(">Acme</h3>") == 1, "the interviews of a company stand together"
    for more, listed in (
        ({"find": "gone"}, {"Gone"}), ({"find": "zzz"}, set()), ({"only": "archived"}, {"Gone"}),
        ({"only": "open"}, {"Acme"}), ({"only": "finished"}, set()), ({"only": "nonsense"}, {"Acme", "Gone"}),
    ):  # fmt: skip
        html = home_of({**LATE, "company": "Acme"}, gone, **more)
        now, index = html.split(">All interviews<")
        assert "Acme" in now, "what is first stays, whatever is looked for"
        assert {name for name in ("Acme", "Gone") if name in index} == listed, more


def test_the_rounds_of_one_company_are_told_apart():
    one = {**LATE, "company": "Acme", "role": "Nurse"}
    html = home_of(one, {**one, "previous": "c0", "round": 2})
    assert "<strong>Round 2 · Nurse</strong>" in html and html.count("Round") == 1


def test_a_case_put_away_asks_for_nothing_but_stays_in_the_list():
    answers = {"company": "Acme", "ended": NOW.isoformat(), "people.a.name": "Ana", "archived": True}
    html = view.home({"a": row(answers)}, NOW)["regions"]["home"]
    assert html.count("Acme") == 1


def test_every_link_on_home_leads_to_a_case_of_the_list():
    rows = {name: row(case["answers"], NOW, case.get("profile")) for name, case in CASES.items()}
    read = Read(view.home(rows, NOW)["regions"]["home"])
    assert not read.faults
    for href in read.all("href"):
        _, screen, id, *_ = href.split("/")
        assert screen == "case" and id in CASES
    assert {href.split("/")[2] for href in read.all("href")} == CASES.keys()


@pytest.mark.parametrize("name", ["interest", "setting", "culture"])
def test_every_choice_says_what_it_changes(name):
    (choices,) = [field.choices for field in FIELDS if field.name == name]
    said = [regions({"answers": {name: value}})[f"effect.{name}"].strip() for value in choices]
    assert all(text.endswith(".") for text in said) and len(set(said)) == len(said)
    unanswered = regions({"answers": {}})[f"effect.{name}"].strip()
    assert ("as with “Not sure”" in unanswered) is (name == "interest") is bool(unanswered)


@pytest.mark.parametrize(
    ("field_name", "value"),
    [("ended", "2026-02-30T10:00+01:00"), ("promised", "2026-02-30"), ("promised", "1066-10-14"),
     ("promised", "2026-11-01"), ("asked_to_wait", -1), ("asked_to_wait", "ten"), ("requested.r.due", "soon")],
)  # fmt: skip
def test_a_value_that_cannot_be_is_told_at_its_field_and_in_the_summary(field_name, value):
    answers = {
        "ended": "2026-11-24T10:00:00+01:00",
        "people.a.name": "Ana",
        "requested.r.what": "cv",
        field_name: value,
    }
    found = regions({"answers": answers})
    message = Read(found[f"problem.{field_name}"]).text
    assert message.endswith(".")
    summary = Read(found["problems"])
    assert message in summary.text
    assert summary.tags("a")[0]["data-name"] == field_name
    if field_name != "ended":
        assert "Ana" in found["plan"], "the rest of the plan still computes"


def test_a_date_is_said_in_words_below_its_field_and_nothing_of_one_that_is_none():
    given = {"ended": "2026-11-24T10:00:00+01:00", "promised": "2026-12-08", "requested.r.due": "soon"}
    found = regions({"answers": given})
    assert found["day.promised"] == "Tue 8 Dec" and found["day.ended"].startswith("Tue 24 Nov, 10:00")
    assert found["day.requested.r.due"] == "" == regions({"answers": {}})["day.promised"]


def test_the_summary_of_problems_calls_a_field_as_its_label_does():
    page_ = view.page("index", str)
    labels = dict(re.findall(r'<label for="f-([^"]+)">([^<]+)</label>', page_))
    assert labels.keys() >= {"ended", "promised", "asked_to_wait", "requested.*.due"}
    answers = {"ended": "2026-11-24T10:00:00+01:00", "promised": "2026-02-30", "asked_to_wait": -1}
    links = re.findall(r'data-name="([^"]+)">([^<]+)</a>', regions({"answers": answers})["problems"])
    assert len(links) == 2 and all(labels[name] == words for name, words in links)


def test_what_is_due_comes_first_and_copying_is_offered_first_where_the_note_is_ready():
    asked = {"ended": NOW.isoformat(), "requested.r.what": "two references", "requested.r.due": NOW.isoformat()}
    asked |= {"people.a.name": "Ana", "people.a.address": "ana@x.example, bo@x.example"}
    html = regions({"answers": asked, "profile": {"name": "Sam"}})["notes"]
    entries = re.findall(r'<article class="note (\w+)" .*\n<details class="mail" id="note-([a-z-]+)', html)
    assert entries == [("ready", "requested"), ("unready", "thank-you")], "what is due this minute comes before all"
    assert re.findall(r'class="wide([ \w]*)" data-do="copy"', html) == [" primary", ""]
    assert 'data-to="ana@x.example, bo@x.example"' in html


TALKED = {
    "company": "Acme",
    "ended": NOW.isoformat(),
    "people.a.name": "Ana Ruiz",
    "people.a.detail": "You told me about the parrot at the desk.",
}
RAISED = {"concerns.c.text": "You asked whether I can drive a tram.", "concerns.c.raised_by": "them"}


@pytest.mark.parametrize(
    ("field", "text", "more", "stands"),
    [
        ("people.a.detail", "You told me about the parrot at the desk.", {}, True),
        ("people.a.why", "I have never seen a walrus so calm.", {}, True),
        ("people.a.why", "I have never seen a walrus so calm.", {"people.a.detail": ""}, False),
        ("skills", "I can mend a walrus in the dark.", {}, True),
        ("skills", "I can mend a walrus in the dark.", {"interest": "no"}, False),
        ("fit", "Your walrus is why I would like to work here.", {"interest": "yes"}, True),
        ("fit", "Your walrus is why I would like to work here.", {"interest": "no"}, False),
        ("concerns.c.text", "You asked whether I can drive a walrus.", {}, False),
        (
            "concerns.c.text",
            "You asked about my walrus.",
            {"concerns.c.answer": "I have driven one for six years."},
            True,
        ),
        ("concerns.c.answer", "I have driven a walrus for six years.", RAISED, True),
        ("concerns.c.answer", "I have driven a walrus for six years.", {**RAISED, "concerns.c.raised_by": "me"}, False),
        (
            "concerns.c.answer",
            "I have driven a walrus for six years.",
            {**RAISED, "concerns.c.raised_by": "me", "concerns.c.use": True},
            True,
        ),
        ("concerns.c.answer", "I have driven a walrus for six years.", {**RAISED, "interest": "no"}, False),
        ("feedback", "I live too far away from the walrus.", {"interest": "no"}, True),
    ],
)
def test_what_is_shown_as_it_will_stand_stands_in_a_note_and_nothing_else(field, text, more, stands):
    case = read_case({**TALKED, **more, field: text}, {"name": "Sam Lee"})
    now = NOW + timedelta(hours=1)
    said = shown(case, now=now)[f"sentence.{field}"]
    word = "parrot" if "parrot" in text else "walrus"
    notes_hold_it = any(word in item.text for item in outbox(case, plan(case, now), now))
    assert notes_hold_it == stands == ("As it will stand:" in said), said
    assert stands or ("Not in a note yet:" in said and '<p class="hint">' in said)


def test_a_fragment_is_not_shown_as_a_sentence_while_it_is_written():
    def said(detail: str, found: dict | None) -> str:
        case = read_case({**TALKED, "people.a.detail": detail})
        current = plan(case, NOW)
        made = view.case_regions(case, "c1", NOW, current, outbox(case, current, NOW), found)
        return made["sentence.people.a.detail"]

    assert "So far:" in said("how you moved the", None) and "As it will stand" not in said("how you moved the", None)
    assert "So far:" not in said("how you moved the", {}) and 'class="asks"' in said("how you moved the", {})
    assert "As it will stand:" in said(TALKED["people.a.detail"], None)


@pytest.mark.parametrize(
    ("more", "says"),
    [
        ({}, "✓ , done"),
        ({"people.a.name": "Karen or Jo"}, "· name?"),
        ({"people.a.name": "Karen or Jo", "people.a.detail": "parrots"}, "· name?"),
        ({"people.a.name": "Karen or Jo", "people.a.unsure": True}, "✓ , done"),
        ({"people.a.detail": "parrots"}, "… , one question"),
        ({"people.a.detail": ""}, ""),
    ],
)
def test_the_chip_of_a_person_says_one_thing(more, says):
    html = shown(read_case({**TALKED, **more}))["person.a"]
    assert " ".join(unescape(re.sub("<[^>]+>", " ", html)).split()) == says
    assert not says.startswith(("✓", "…")) or html.strip("\n").startswith("&nbsp;"), "no line of its own for a mark"


def test_a_company_typed_small_says_where_it_will_stand_so():
    assert "The notes say <bdi>st mary" in regions({"answers": {"company": "st mary's hospital"}})["name.company"]


def test_what_is_quoted_of_a_text_ends_with_a_whole_word():
    long = "about the municipal transport authority of the northernmost districts and its steamers"
    pasted = Proposal("company", "Acme", f"{long} {long} {long}", {"company": "Acme"})
    (said,) = re.findall("from “<bdi>(.*)</bdi>”", view.paste_regions(Paste((pasted,)), NOW)["paste"])
    assert said.endswith(" …") and said.split()[-2] in long.split() and len(said) <= 200


def test_who_interviewed_comes_before_who_arranged_it_in_plan_and_notes():
    answers = {"people.p.name": "Paula", "people.p.part": "arranged", **LATE, "company": "Acme"}
    html = regions({"answers": {**answers, "ended": NOW.isoformat()}})
    assert [key for key, *_ in MAIL.findall(html["notes"])] == [f"thank-you.{id}" for id in "abp"]
    assert re.findall(r'id="task-thank-you\.(\w)"', html["plan"]) == ["a", "b", "p"]


OFFERED = {**LATE, "company": "Acme", "outcome": "offer", "outcome_at": NOW.isoformat()}
MAIL = re.compile(
    r'<details class="mail" id="note-([\w.-]+)" name="mail"( open)?>.*?<span class="state">([^<]*)', re.DOTALL
)


@pytest.mark.parametrize(
    ("more", "entries"),
    [
        ({}, [("more-time", " open", "Ready"), *((key, "", "Once you have decided") for key in ("accept", "decline"))]),
        (
            {"sent.more-time": NOW.isoformat()},
            [*((key, "", "Once you have decided") for key in ("accept", "decline")), ("more-time", "", "Sent today")],
        ),
        ({"sent.accept": NOW.isoformat()}, [("accept", "", "Sent today")]),
        ({"outcome": "withdrawn"}, [("decline", " open", "Ready")]),
    ],
    ids=["an offer", "time was asked for", "accepted", "withdrawn"],
)
def test_no_note_that_decides_for_the_user_is_open_before_they_tap_it(more, entries):
    html = regions({"answers": {**OFFERED, **more}, "profile": {"name": "Sam Lee"}})["notes"]
    found = [(key, opened, state.partition(",")[0]) for key, opened, state in MAIL.findall(html)]
    assert [one for one in found if not one[0].startswith("thank-you")] == entries
    assert ("That was all for today" in html) == ("sent.more-time" in more or "sent.accept" in more)


def test_the_sheet_of_an_offer_names_every_answer_and_copies_only_what_commits_to_nothing():
    html = regions({"answers": OFFERED, "profile": {"name": "Sam Lee"}})["plan"]
    head, copy, _ = html.partition('data-do="copy"')
    assert copy and "/notes/accept" in head and "/notes/decline" in head and "Ask for time to decide" in head
    assert re.findall(r'data-do="copy" data-key="([\w.-]+)"', html) == ["more-time"]


def test_the_end_and_the_people_are_asked_for_where_they_are_missing():
    assert "ended" in Read(regions({"answers": {"company": "Acme"}})["plan"]).text
    assert "Nobody is listed yet" in Read(regions({"answers": {"ended": NOW.isoformat()}})["plan"]).text
    future = {"ended": (NOW + timedelta(days=2)).isoformat(), "people.a.name": "Ana"}
    assert "Nothing is due before that" in Read(regions({"answers": future})["plan"]).text
    assert "whom you met" in Read(regions({"answers": {"ended": NOW.isoformat()}})["notes"]).text


def test_the_plan_says_what_changed_since_it_was_last_seen():
    case = CASES["one-interviewer"]
    now = at(case, 0.1)
    assert "What changed" not in regions(case, now)["plan"]
    assert "What changed" not in regions(case, now, before=case["answers"])["plan"]
    assert (
        "What changed"
        in regions({**case, "answers": {**case["answers"], "interest": "no"}}, now, before=case["answers"])["plan"]
    )


@pytest.mark.parametrize("name", CASES)
def test_every_task_gives_its_reason_and_where_that_is_from(name):
    now = at(CASES[name], 0)
    read = Read(regions(CASES[name], now)["plan"])
    tasks = plan(read_case(CASES[name]["answers"]), now).tasks
    for task in tasks:
        assert f"task-{task.id}" in read.all("id")
        assert (task.dropped or task.why) in read.text
        assert f"rulebook.html#{task.rule}" in read.all("href")


@pytest.mark.parametrize("name", CASES)
def test_the_picture_stays_inside_its_frame_and_says_the_same_in_words(name):
    for days in (0, 5, 40):
        html = regions(CASES[name], at(CASES[name], days))["plan"]
        if "<svg" not in html:
            continue
        read = Read(html[html.index('<figure class="timeline"') :])
        for attrs in read.tags("circle"):
            assert 2 <= percent(attrs["cx"]) <= 98
        for attrs in read.tags("rect"):
            assert percent(attrs["width"]) > 0 and percent(attrs["x"]) + percent(attrs["width"]) <= 98
        for attrs in read.tags("line"):
            assert 2 <= percent(attrs["x1"]) == percent(attrs["x2"]) <= 98
        assert Counter(attrs.get("class") for attrs in read.tags("line"))["today"] == len(read.tags("text")) <= 1
        case = read_case(CASES[name]["answers"])
        for task in plan(case, at(CASES[name], days)).tasks:
            if task.state != "dropped":
                assert read.text.count(task.what) >= 1


def percent(length: str) -> float:
    assert length.endswith("%"), "across the picture everything is in percent, whatever its width"
    return float(length[:-1])


def test_a_note_shows_the_users_words_apart_and_an_edited_one_offers_the_newer_draft():
    case = CASES["one-interviewer"]
    now = at(case, 0.1)
    (person,) = {name.split(".")[1] for name in case["answers"] if name.startswith("people.")}
    drafted = Read(regions(case, now)["notes"])
    assert drafted.tags("mark")
    own = {**case["answers"], f"notes.thank-you.{person}.text": "Dear Sofia,\n\nmy own words."}
    html = regions({**case, "answers": own}, now)["notes"]
    assert f'data-from="edit-thank-you.{person}"' in html
    assert "newer draft" not in html, "nothing has changed since"
    began = {**own, f"notes.thank-you.{person}.draft": "What was drafted from earlier answers."}
    html = regions({**case, "answers": began}, now)["notes"]
    read = Read(html)
    assert "newer draft" in read.text
    textarea = html[html.index("<textarea") : html.index("</textarea>")]
    assert "my own words" not in textarea, "the words stand in the field, which the shell fills; never in HTML"
    sent = regions({**case, "answers": {**own, f"sent.thank-you.{person}": now.isoformat()}}, now)["notes"]
    assert "Sent " in Read(sent).text and 'data-do="sent"' not in sent


def test_reflection_never_reaches_a_note():
    secret = "the chair squeaked and I was nervous"
    names = [field.name for field in FIELDS if field.name.startswith("debrief.")]
    answers = {**CASES["one-interviewer"]["answers"], **dict.fromkeys(names, secret)}
    for days in (0, 9, 30):
        assert secret not in regions({"answers": answers}, at(CASES["one-interviewer"], days))["notes"]


# ---- pages ----


def page(name: str, address: str = "") -> str:
    return view.page(name, lambda file: f"app/{file}", address)


@pytest.mark.parametrize("name", view.PAGES)
def test_a_page_is_sound_and_says_what_it_is(name):
    html = page(name)
    read = Read(html)
    assert not read.faults
    assert html.startswith("<!doctype html>") and read.tags("html")[0]["lang"] == "en"
    assert read.tags("title") and len(read.tags("main")) == 1
    meta = {attrs.get("name") or attrs.get("property"): attrs.get("content") for attrs in read.tags("meta")}
    assert 50 < len(meta["description"]) < 200
    assert meta["referrer"] == "no-referrer" and "width=device-width" in meta["viewport"]
    assert "maximum-scale" not in meta["viewport"] and "user-scalable" not in meta["viewport"]
    assert not [attrs for _, attrs in read.elements if "style" in attrs]
    assert not [key for _, attrs in read.elements for key in attrs if key.startswith("on")]
    assert all(attrs.get("src") for attrs in read.tags("script")) and not read.tags("style")
    assert not [href for href in [*read.all("href"), *read.all("src")] if "//" in href]


def test_titles_and_descriptions_are_all_different():
    read = [Read(page(name)) for name in view.PAGES]
    for wanted in ("title", "description"):
        said = []
        for it in read:
            meta = {attrs.get("name"): attrs.get("content") for attrs in it.tags("meta")}
            said.append(meta["description"] if wanted == "description" else it.html.split("<title>")[1].split("<")[0])
        allowed = 1 if wanted == "description" else 0  # "not found" may keep the general description
        assert len(said) - len(set(said)) <= allowed


def test_a_known_address_stands_in_every_page():
    html = page("rulebook", "https://afterword.example/")
    assert '<link rel="canonical" href="https://afterword.example/rulebook.html">' in html
    assert 'property="og:image" content="https://afterword.example/app/social.png"' in html
    assert 'href="https://afterword.example/"' in page("index", "https://afterword.example/")


def test_the_policy_is_strict():
    assert view.CSP.startswith("default-src 'none'")
    for word in ("unsafe-inline", "'unsafe-eval'", "http:", "https:", "*", "data:"):
        assert word not in view.CSP
    for name in view.PAGES:
        meta = [attrs for attrs in Read(page(name)).tags("meta") if attrs.get("http-equiv")]
        assert [attrs["content"] for attrs in meta] == [view.CSP]


def test_the_rulebook_holds_every_rule_check_kind_and_disagreement_and_links_by_rule():
    read = Read(page("rulebook"))
    ids = set(read.all("id"))
    assert {slug for slug, rule in rules.RULES.items()} <= ids | {
        slug for slug, rule in rules.RULES.items() if rule.place not in rules.PLACES
    }
    assert CHECKS.keys() | DISAGREEMENTS.keys() | {f"note-{kind}" for kind in KINDS} <= ids
    for rule in rules.RULES.values():
        assert rule.title in read.text and rule.why in read.text
    for check in CHECKS.values():
        assert any(one.text[:200] in read.text for one in check.examples if one.expect), check.slug
        assert any(one.text[:200] in read.text for one in check.examples if not one.expect), check.slug
    for title in ARTICLES.values():
        assert title in read.text


def test_every_link_between_the_pages_arrives():
    read = {path: Read(page(name)) for name, path in view.PAGES.items()}
    routes = ("#/", "#/review", "#/new")
    for path, it in read.items():
        ids = Counter(it.all("id"))
        assert not [id for id, count in ids.items() if count > 1], path
        for href in it.all("href"):
            file, _, fragment = href.partition("#")
            if file.startswith("app/") or file == "manifest.webmanifest":
                continue
            target = {"": path, "./": "index.html", "./?anew": "index.html"}.get(file, file)
            assert target in read, (path, href)
            assert not fragment or f"#{fragment}" in routes or fragment in read[target].all("id"), (
                path,
                href,
            )


def test_every_link_of_a_case_into_the_rulebook_arrives():
    ids = set(Read(page("rulebook")).all("id"))
    for name, case in CASES.items():
        for days in (0, 3, 12, 30):
            for href in whole(case, at(case, days)).all("href"):
                if href.startswith("rulebook.html#"):
                    assert href.partition("#")[2] in ids, (name, href)


def test_the_form_of_the_page_has_every_field_and_nothing_else():
    """What a person fills in the debrief stands in the page; the plan and the notes keep the other fields."""
    read = Read(page("index"))
    named = {
        attrs["name"] for tag, attrs in read.elements if tag in ("input", "textarea", "select") and "name" in attrs
    }
    table = {field.name for field in FIELDS}
    elsewhere = {
        name
        for name in table
        if name.split(".")[0]
        in ("done", "sent", "sent_as", "how", "moved", "notes", "kept", "ignored", "off", "exported", "calendar")
    }
    elsewhere |= {"outcome", "outcome_at", "own_date", "round", "sent_before", "previous", "archived", "example"}
    elsewhere |= {"was_at", "missed_call", "one_note"}
    elsewhere |= {"concerns.*.by", "people.*.first_name", "people.*.before"}  # they say names of the case: regions
    # Read and kept already; the page does not ask for them yet.
    elsewhere |= {"people.*.why", "people.*.part", "reservation", "agency_allows", "zone"}
    elsewhere |= {name for name in table if name.startswith("available.")}
    assert table - elsewhere <= named
    assert named - table <= {"name", "phone", "email"}


def test_a_note_to_review_is_a_thank_you_unless_said_otherwise():
    """What the page shows as chosen is what the core takes for granted."""
    options = [attrs for attrs in Read(page("index")).tags("option") if "selected" in attrs]
    assert [attrs["value"] for attrs in options] == [About().kind]


def fixes(html: str) -> list[tuple[str, str, str, str]]:
    """(field, words, which of them, what instead) of every tap that mends."""
    tapped = (attrs for attrs in Read(html).tags("button") if attrs.get("data-do") == "fix")
    return [tuple(attrs[f"data-{name}"] for name in ("name", "quote", "nth", "value")) for attrs in tapped]


def test_a_remark_mends_the_pasted_text_by_the_words_and_their_place():
    html = reviewed("Dear Ana,\n\nI could have come. I could of come, and I could of stayed 😀\n\nKind regards\nSam")
    assert ("", "could of stayed", "0", "could have stayed") in fixes(html)
    assert any(value == "" for *_, value in fixes(html)) and "Take it out" in html


def test_of_the_same_words_the_one_that_was_meant_is_mended():
    text = "Dear Ana,\n\nThank you for the the tour. I liked the the lab.\n\nKind regards\nSam"
    doubled = [fix for fix in fixes(reviewed(text)) if fix[3] == "the"]
    assert [nth for _, quote, nth, _ in doubled if quote == "the the"] == ["0", "1"]


@pytest.mark.parametrize(
    ("more", "fix"),
    [
        (
            {"notes.thank-you.a.text": "I could of come."},
            ("notes.thank-you.a.text", "could of come", "0", "could have come"),
        ),
        (
            {"notes.thank-you.a.own.wish": "I could of come."},
            ("notes.thank-you.a.own.wish", "could of come", "0", "could have come"),
        ),
        (
            {"people.a.detail": "You told me about the night night shifts."},
            ("people.a.detail", "night night", "0", "night"),
        ),
    ],
    ids=["in the note as a whole", "in a sentence", "in the field it was typed in"],
)
def test_a_remark_on_a_note_mends_the_words_where_they_were_typed(more, fix):
    answers = {"company": "Acme", "ended": (NOW - timedelta(hours=2)).isoformat(), "people.a.name": "Ana"}
    answers["people.a.detail"] = "You told me about the night shifts."
    html = regions({"answers": {**answers, **more}, "profile": {"name": "Sam"}})["remarks.thank-you.a"]
    assert fix in fixes(html)


def test_smaller_things_are_behind_one_line():
    html = reviewed(
        "Dear [Name],\n\nThank you for the tour of the lab!!! I would love to join, thanks, lol, asap.\n\nSam"
    )
    assert re.search(r"[2-9] smaller things", html) and 'class="finding must"' in html.partition("smaller")[0]


@pytest.mark.parametrize(
    ("written", "dialled"),
    [
        ("+1 415 555 0100", "tel:+14155550100"),
        ("+49 (0)30 555-01, ext. 2", "tel:+493055501"),
        ("(030) 555 01", "tel:03055501"),
        ("+٤٩ ٣٠ ٥٥٥", "tel:+4930555"),
        ("ask the desk", None),
        ('"><b data-evil>1', None),
    ],
)
def test_a_number_is_dialled_as_digits_however_it_was_written(written, dialled):
    answers = {"ended": (NOW - timedelta(days=9)).isoformat(), "asked_to_call": True, "people.a.name": "Ana"}
    answers |= {"people.a.detail": "the shifts", "people.a.rapport": True, "people.a.phone": written}
    answers |= {"sent.thank-you.a": (NOW - timedelta(days=8)).isoformat()}
    read = Read(regions({"answers": answers})["notes"])
    calls = {href for href in read.all("href") if href.startswith("tel:")}
    assert calls == ({dialled} if dialled else set())
    assert not read.faults and not [attrs for _, attrs in read.elements if "data-evil" in attrs]


def test_who_raised_a_doubt_is_asked_where_there_are_several_people_and_it_was_raised():
    asked = "Which of them?"
    doubt = {"concerns.c.text": "whether I have led a team", "people.a.name": "Ana"}

    def region(answers):
        return shown(read_case(answers))["by.concerns.c"]

    assert region(doubt) == ""
    html = region({**doubt, "people.b.name": EVIL})
    assert asked in html and EVIL not in html and not Read(html).faults
    assert region({**doubt, "people.b.name": "Ben", "concerns.c.raised_by": "me"}) == ""


def test_what_was_ticked_just_now_stays_in_its_row_and_is_one_line_later():
    answers = {**LATE, "company": "Acme", "sent.thank-you.a": NOW.isoformat()}
    now, later = (regions({"answers": answers}, NOW + timedelta(minutes=more))["plan"] for more in (1, 20))
    row_ = 'id="task-thank-you.a"'
    assert now.index(row_) < now.index('id="log-heading"') and 'id="done"' not in now
    assert later.index(row_) > later.index('<details class="fold small" id="done">')
    assert "Done: Thank Ana" in later


def shown_and_folded(plan_html: str) -> tuple[list[str], list[str]]:
    """The ids of the rows for now, those at once and those behind a tap."""
    at_once, _, rest = plan_html.partition('id="log-heading"')[0].partition('id="rest"')
    return tuple(re.findall(r'id="task-thank-you\.(\w)"', part) for part in (at_once, rest))


def test_a_phone_script_is_for_somebody():
    case = read_case(
        {
            "company": "Acme",
            "ended": NOW.isoformat(),
            "people.a.name": "Jo Lind",
            "people.a.rapport": True,
            "asked_to_call": True,
        }
    )
    assert "Phone script for <bdi>Jo Lind</bdi>" in shown(case)["notes"]


def test_more_than_three_to_do_are_two_rows_and_a_line_and_what_is_ticked_stays():
    def rows(ticked: str = "", people: str = "abcde") -> tuple[list[str], list[str]]:
        answers = {"company": "Acme", "ended": (NOW - timedelta(hours=2)).isoformat()}
        for id in people:
            answers |= {f"people.{id}.name": f"Ana {id.upper()}", f"people.{id}.detail": "You told me about the docks."}
        answers |= {f"sent.thank-you.{id}": NOW.isoformat() for id in ticked}
        return shown_and_folded(regions({"answers": answers}, NOW + timedelta(minutes=1))["plan"])

    assert rows() == (list("ab"), list("cde"))
    assert rows("a") == (list("abc"), list("de")), "the next one comes below, nothing above moves"
    assert rows("d") == (list("ab"), list("cde")), "ticked behind the tap, it stays there"
    assert rows("abcde") == (list("abcde"), [])
    assert rows(people="abc") == (list("abc"), [])


@pytest.mark.parametrize(
    ("outcome", "key", "said"),
    [
        ("offer", "more-time", "I sent it"),
        ("rejected", "rejection-reply", "I sent it"),
        ("withdrawn", "decline", "I told them"),
    ],
)  # fmt: skip
def test_every_ending_opens_a_sheet_with_its_note_and_ends_when_it_is_told(outcome, key, said):
    answers = {**LATE, "company": "Acme", "outcome": outcome, "outcome_at": NOW.isoformat()}
    html = regions({"answers": answers, "profile": {"name": "Sam Lee"}})["plan"]
    read = Read(html)
    assert not read.faults
    assert f'data-do="copy" data-key="{key}" data-from="ending-text"' in html and said in read.text
    assert "Who did you meet?" not in read.text and 'id="l-own-date"' in html
    told = regions({"answers": {**answers, f"sent.{key}": NOW.isoformat()}, "profile": {"name": "Sam Lee"}})["plan"]
    assert "sent today" in told and 'data-do="copy" data-key' not in told
    assert "among your notes" not in told
    for answer in ("accept", "decline"):  # time to decide is no answer yet
        assert (f"/notes/{answer}" in told) == (outcome == "offer")
    assert 'data-do="not-yet"' in html and "Did it go out?" in read.text


def test_after_a_no_another_day_is_as_good_until_one_is_named():
    answers = {**LATE, "company": "Acme", "outcome": "rejected", "outcome_at": NOW.isoformat()}

    def sheet(**more: str) -> str:
        html = regions({"answers": {**answers, **more}, "profile": {"name": "Sam Lee"}})["plan"]
        return html.partition('data-do="copy"')[0]

    assert "today or another day" in sheet() and "By " not in sheet() and 'class="state"' not in sheet()
    assert 'class="state"' in sheet(**{"moved.reply-rejection": (NOW + timedelta(days=3)).date().isoformat()})


def test_nobody_has_withdrawn_before_they_said_so_to_them():
    answers = {**LATE, "company": "Acme", "outcome": "withdrawn", "outcome_at": NOW.isoformat()}
    before = regions({"answers": answers, "profile": {"name": "Sam Lee"}})["plan"]
    assert "I want to withdraw</strong>" in before and "I withdrew" not in before
    after = regions({"answers": {**answers, "sent.decline": NOW.isoformat()}, "profile": {"name": "Sam Lee"}})["plan"]
    assert "I withdrew</strong>" in after


def test_the_head_of_a_later_round_says_which_it_is():
    role = {"company": "Acme", "role": "Nurse"}
    first = Read(regions({"answers": role})["case-title"]).text
    second = Read(regions({"answers": {**role, "previous": "c1", "round": 2}})["case-title"]).text
    assert "Round" not in first and "Round 2 · Nurse" in " ".join(second.split())


def test_what_explains_a_box_is_no_part_of_its_name_and_no_sentence_stands_alone():
    html = regions({"answers": {**LATE, "company": "Acme"}})
    box = re.search(r'<input[^>]*name="calendar.notes"[^>]*>', html["plan"])
    assert box and 'aria-labelledby="l-calendar.notes"' in box[0] and 'aria-describedby="h-calendar.notes"' in box[0]
    assert re.search(r'<p id="how-sentence" hidden>', html["notes"]), "read where it describes a button, not before"


@pytest.mark.parametrize("interest", ["", "yes", "unsure", "no"])
def test_the_notes_say_that_nobody_knows_yet_whether_the_job_is_wanted(interest):
    html = regions({"answers": {**LATE, "company": "Acme", "interest": interest}})["notes"]
    assert ("is not said" in html) == (not interest)
    sent = {f"sent.thank-you.{id}": NOW.isoformat() for id in "ab"}
    assert "is not said" not in regions({"answers": {**LATE, **sent, "company": "Acme"}})["notes"]


# ---- nobody is asked again what they said ----


def test_whoever_named_somebody_is_never_asked_whom_they_met():
    met = {"company": "Acme", "people.a.name": "Ana", "ended": NOW.isoformat()}
    html = regions({"answers": met}, NOW + timedelta(days=60))["notes"]
    assert "Nothing is to be written here now" in html and "Say whom you met" not in html


def test_who_says_that_a_name_is_not_known_is_not_quoted():
    answers = {"company": "Acme", "people.a.name": "don't remember", "ended": NOW.isoformat()}
    shown = regions({"answers": answers, "profile": {"name": "Sam"}}, NOW + timedelta(hours=3))
    assert "Thank somebody whose name you do not know" in shown["plan"]
    assert "the hiring team" in shown["notes"] and "remember</bdi>" not in shown["plan"] + shown["notes"]


@pytest.mark.parametrize(
    ("outcome", "sent", "heading"),
    [
        ("offer", "accept", "You accepted"),
        ("offer", "decline", "You declined"),
        ("withdrawn", "decline", "You withdrew"),
    ],
)
def test_what_was_told_them_ends_it(outcome, sent, heading):
    later = (NOW + timedelta(days=1)).isoformat()
    answers = {"company": "Acme", "people.a.name": "Ana", "ended": NOW.isoformat(), "outcome": outcome}
    answers |= {"outcome_at": later, f"sent.{sent}": later}
    html = regions({"answers": answers, "profile": {"name": "Sam"}}, NOW + timedelta(days=2))["plan"]
    assert heading in html and "Nothing is left to do here" in html and "When you have to answer" not in html


def test_a_certain_name_asks_whether_they_were_on_first_names():
    def asked(**more):
        return shown(read_case({"company": "Acme", "people.a.name": "Dave Hartley", **more}))["first-name.a"]

    assert "On first names:&nbsp;<bdi>Dave</bdi>" in asked() and 'name="people.a.first_name"' in asked()
    assert "On first names:&nbsp;<bdi>Anjali</bdi>" in asked(**{"people.a.name": "Dr. Anjali Mehta"})
    for sure in ({"culture": "tech"}, {"people.a.name": "Dave"}, {"people.a.name": "Lina Berg, Tomas Reyes"}):
        assert "first_name" not in asked(**sure), "there is nothing to ask"
    assert "first_name" not in asked(**{"people.a.name": "dave ?"}), "a doubtful name comes first"
