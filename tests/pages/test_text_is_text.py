"""Whatever is typed, stored, imported, pasted or put into an address is text: shown as typed, and nothing runs."""

# ruff: noqa: E501  (strings as they come)

from __future__ import annotations

import json
import re
from urllib.parse import quote

import pytest
from hand import ago, answers, begin, come, field, go, more, person, record, unfold
from playwright.sync_api import expect

# Each would leave a mark in `window.ran`, raise a dialog, or send a request if it were ever more than text.
ATTACKS = (
    "<img src=x onerror=\"ran('img')\">",
    "<svg onload=ran('svg')>",
    "<svg><script>ran('svg script')</script></svg>",
    "<script>ran('script')</script>",
    "</textarea><script>ran('textarea')</script>",
    "\"><img src=x onerror=ran('attribute')>",
    "' onfocus=ran('focus') autofocus x='",
    "\" onmouseover=ran('over') style=\"position:fixed;inset:0",
    "`-ran('tick')-`",
    "javascript:ran('url')",
    "&lt;img src=x onerror=ran('entities')&gt;",
    "&#x3c;script&#x3e;ran('numbers')&#x3c;/script&#x3e;",
    "<iframe srcdoc=\"<script>parent.ran('frame')</script>\">",
    "<a href=javascript:ran('link')>Company</a>",
    "<form action=https://elsewhere.example><button>send</button></form>",
    "<link rel=stylesheet href=https://elsewhere.example/a.css><style>body{display:none}</style>",
    "<meta http-equiv=refresh content='0;url=https://elsewhere.example/'>",
    "<base href=https://elsewhere.example/>",
    "<template><img src=x onerror=ran('template')></template>",
    "<math><mtext></form><mglyph><style></math><img src onerror=ran('mutation')>",
    "<details open ontoggle=ran('toggle')><summary>x</summary></details>",
    "{{ 7000*7 }}",
    "{% for x in ().__class__.__base__.__subclasses__() %}{{ x }}{% endfor %}",
    "{{ config.__class__.__init__.__globals__['os'].popen('id').read() }}",
    "${7000*7} #{7000*7} <%= 7000*7 %>",
    "__proto__",
    "constructor.prototype.ran",
)
NAUGHTY = (
    "undefined",
    "null",
    "NaN",
    "-1",
    "1e309",
    "0x1F",
    "true",
    "[]",
    "{}",
    "\\",
    "\\u0041\\x41\\n",
    "%00%0d%0a",
    "' OR 1=1 --",
    "../../../../etc/passwd",
    "😀👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿❤️",
    "ﷺ ثم نفس سقطت",
    "\u202eright to left\u202c then left",
    "בראשית company שלום",
    "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!",
    "田中さんにあげて下さい",
    "ÅÍÎÏ˝ÓÔÒÚÆ☃",
    "ﬁ ｆｕｌｌ ＷＩＤＴＨ",
    "zero\u200bwidth\ufeffjoin\u00adhyphen",
    "“quotes” ‘and’ «more» -- – —",
    "a" * 300,
    "tab\there",
    "½ ² ™ ° ∞",
)
STRINGS = ATTACKS + NAUGHTY

LISTEN = """
window.marks = [];
window.ran = (name) => window.marks.push(name);
for (const name of ['alert', 'confirm', 'prompt', 'open']) window[name] = () => window.marks.push(name);
"""
FIELDS = (
    "company", "role", "skills", "fit", "availability", "feedback", "people.p1.name", "people.p1.title", "people.p1.role",
    "people.p1.address", "people.p1.phone", "people.p1.detail", "requested.r1.what", "concerns.k1.text", "concerns.k1.answer",
    "hr.name", "hr.address", "debrief.well", "debrief.differently", "debrief.learned", "debrief.right", "debrief.next_steps",
)  # fmt: skip
ODD = ("setting", "culture", "interest", "promised", "asked_to_wait", "people.p2.address_from", "requested.r2.due", "outcome",
       "outcome_at", "moved.check-in", "round", "previous", "sent.thank-you.p1", "done.debrief")  # fmt: skip


@pytest.fixture
def watched(page):
    """A page that notices anything run, opened or sent; the fixtures beneath watch the policy and other origins."""
    page.add_init_script(LISTEN)
    dialogs = []
    page.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
    yield page
    assert page.evaluate("window.marks") == []
    assert dialogs == []
    for tag in (
        "script:not([src])",
        "iframe",
        "form[action]",
        "base",
        "link[href*=elsewhere]",
        "meta[http-equiv=refresh]",
    ):
        assert page.locator(f"body {tag}").count() == 0, tag
    assert "49000" not in page.locator("main").inner_text()


def show(page, id: str, given: dict) -> None:
    """Stores a case and opens it in the page that is there, without a reload."""
    page.evaluate(
        "([key, text]) => { localStorage.setItem(key, text); location.hash = '#/'; }",
        [f"afterword/case/{id}", json.dumps(record(id, given))],
    )
    page.wait_for_selector("section[data-screen=home]:not([hidden])")
    page.evaluate("(id) => { location.hash = `#/case/${id}`; }", id)
    page.wait_for_selector("section[data-screen=case]:not([hidden])")


def shown_in(page, name: str) -> str:
    """What the field of that name shows."""
    return page.evaluate("(name) => document.getElementsByName(name)[0].value", name)


def as_field(text: str) -> str:
    return text.replace("\n", "").replace("\r", "")


def test_every_string_in_every_field_of_a_stored_case(watched, site):
    page = watched
    come(page, site)
    for number, text in enumerate(STRINGS):
        given = {"ended": ago(hours=1), **dict.fromkeys(FIELDS, text)}
        show(page, f"c{number}", given)
        heading = page.locator("[data-region=case-title] h1")
        expect(heading).to_have_text(text.strip(), use_inner_text=False)
        for name in FIELDS:
            assert shown_in(page, name) == as_field(text), name
        page.evaluate("(id) => { location.hash = `#/case/${id}/notes`; }", f"c{number}")
        expect(page.locator("section[data-step=notes] article").first).to_be_attached()
        assert page.locator("html").get_attribute("data-core") == "ready"
    page.evaluate("() => { location.hash = '#/'; }")
    home = page.locator("[data-region=home]")
    page.get_by_role("button", name="Show more").click()
    for text in STRINGS:
        expect(home).to_contain_text(text.strip())


def test_strings_where_no_text_belongs(watched, site):
    """Choices, dates, numbers and marks of a stored case hold anything at all: the page says so and goes on."""
    page = watched
    come(page, site)
    for number, text in enumerate(ATTACKS):
        show(page, f"c{number}", {"company": "Acme", "ended": ago(hours=1), "people.p1.name": "Ana", "requested.r2.what": "cv",
                                  "people.p2.name": "Bo", **dict.fromkeys(ODD, text)})  # fmt: skip
        expect(page.get_by_role("group", name="Please look again").get_by_role("listitem").first).to_be_visible()
        expect(page.locator("[data-region=case-title]")).to_contain_text("Acme")
        page.evaluate("(id) => { location.hash = `#/case/${id}/plan`; }", f"c{number}")
        expect(page.locator("section[data-step=plan]")).to_contain_text("Thank Ana")


def test_strings_typed_by_hand(watched, site):
    page = watched
    come(page, site)
    begin(page)
    unfold(page)
    for text in (*ATTACKS[:6], "{{ 7000*7 }}", *NAUGHTY[-12:-8]):
        field(page, "Company").fill(text)
        person(page, 0).get_by_label("Their name").fill(text)
        person(page, 0).get_by_label("Something you two").fill(text)
        field(page, "Your own name").fill(text)
        expect(page.locator("[data-region=case-title] h1")).to_have_text(text.strip())
        assert answers(page)["company"] == text
    go(page, "Notes")
    note = page.locator("section[data-step=notes] article").first
    more(note, "Edit the whole text")
    area = note.get_by_role("textbox")
    area.fill("\n".join(ATTACKS))
    expect(note.get_by_role("list", name="Remarks")).to_be_visible()
    page.reload()
    expect(note.get_by_role("textbox")).to_have_value("\n".join(ATTACKS))


def test_ids_and_names_of_a_stored_case(watched, site):
    """Ids and names of answers come from files: they are never HTML, selectors or paths."""
    page = watched
    come(page, site)
    for number, text in enumerate([*ATTACKS[:8], "__proto__", "a b", "*", "$&", "%2e%2e", "é", "[x]", "#"]):
        id = text.replace(".", "_")
        show(page, f"i{number}", {"company": "Acme", "ended": ago(hours=1), f"people.{id}.name": "Ana", f"people.{id}.detail": "the shifts",
                                  f"requested.{id}.what": "cv", text: text, f"done.{text}": ago(hours=1)})  # fmt: skip
        assert page.evaluate("() => document.querySelector('[data-repeat=people] input').value") == "Ana"
        page.evaluate("(id) => { location.hash = `#/case/${id}/notes`; }", f"i{number}")
        note = page.get_by_role("article").filter(has_text="Dear Ana").first
        expect(note).to_be_visible()
        if re.search(r"\s", id):
            continue  # the shell's list of ids to copy from is divided by spaces
        more(note, "Edit the whole text")
        expect(page.locator("textarea:focus")).to_have_value(re.compile("^Hello Ana"))


@pytest.mark.parametrize("text", ATTACKS[:6])
def test_addresses(watched, site, text):
    page = watched
    come(page, site, f"#/case/{quote(text, safe='')}/plan", ready=False)
    expect(page.locator("section[data-screen=home]")).to_be_visible()
    come(page, site, f"?title={quote(text)}&text={quote(text)}&url={quote('javascript:ran(1)')}", ready=False)
    area = page.get_by_role("textbox", name="The note")
    expect(area).to_have_value(f"{text}\n{text}\njavascript:ran(1)")
    assert "?" not in page.url, "what was shared does not stay in the address"


def test_a_pasted_note(watched, site):
    page = watched
    come(page, site, "#/review")
    area = page.get_by_role("textbox", name="The note")
    remarks = page.locator("section[data-screen=review] .remarks")
    for number, text in enumerate(STRINGS):
        name = ("[Name]", "[Company]")[number % 2]
        area.fill(f"Dear {name},\n\nThank you for for the talk about {text}.\n\n{text}")
        expect(remarks).to_contain_text(name)
    area.fill("")
    expect(remarks.get_by_role("listitem")).to_have_count(0)


def test_a_brought_in_file(watched, site, tmp_path):
    page = watched
    cases = [
        record(f"x{number}", {"company": text, "role": text, "people.p1.name": text})
        for number, text in enumerate(STRINGS)
    ]
    cases.append(record("\"><img src=x onerror=ran('id')>", {"company": "Id Ltd"}))
    file = tmp_path / "<img src=x onerror=ran(1)>.json"
    file.write_text(
        json.dumps({"afterword": 1, "saved": ago(hours=1), "cases": cases, "profile": {"name": ATTACKS[0]}}), "utf-8"
    )
    come(page, site, "data.html", ready=False)
    page.locator("input[type=file]").set_input_files(file)
    preview = page.locator("[data-region=import]")
    expect(preview).to_contain_text(f"{len(cases)} interviews")
    for text in STRINGS:
        expect(preview).to_contain_text(text.strip()[:80])
    page.get_by_role("button", name="Bring them in").click()
    expect(page.locator("#toast")).to_contain_text("Brought in")
    come(page, site)
    page.get_by_role("button", name="Show more").click()  # its id was no id: it got a random one, and so a random place
    expect(page.locator("[data-region=home]")).to_contain_text("Id Ltd")
