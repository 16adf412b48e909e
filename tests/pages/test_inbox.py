"""What comes in from outside: said at once, pasted, a file chosen or dropped, shared by another app. It waits in the
box at the head of the debrief, is looked at there, and whatever the box held before comes back with Undo.
"""

from __future__ import annotations

import re

import pytest
from hand import Hand, answers, begin, come, field, go, kept_offline, person, seed, stored, wait_for_core
from playwright.sync_api import expect

MAIL = (
    "From: Paula Reyes <paula.reyes@quillmark.example>\nSubject: Interview: Data Engineer at Quillmark\n\n"
    "Hi Jordan,\n\nyou will meet Hugo Lindqvist, Head of Data, and Amina Yusuf, Staff Engineer.\n"
    "24 November 2026, 15:00 - 16:00 CET\n\nPaula\n"
)
EVENT = """BEGIN:VCALENDAR
METHOD:REQUEST
BEGIN:VEVENT
DTSTART:20261124T140000Z
DTEND:20261124T150000Z
ORGANIZER;CN=Paula Reyes:mailto:paula.reyes@quillmark.example
ATTENDEE;CN=Hugo Lindqvist:mailto:hugo.lindqvist@quillmark.example
ATTENDEE;CN=Amina Yusuf:mailto:amina.yusuf@quillmark.example
SUMMARY:Interview: Data Engineer at Quillmark
END:VEVENT
END:VCALENDAR
"""
# As the system does it: a form of its own, in a document of no page of ours.
SHARE = """([action, fields, files]) => {
  const form = document.createElement("form");
  Object.assign(form, { action, method: "POST", enctype: "multipart/form-data" });
  for (const [name, value] of Object.entries(fields)) {
    const input = document.createElement("input");
    Object.assign(input, { type: "hidden", name, value });
    form.append(input);
  }
  const chosen = new DataTransfer();
  for (const [name, text] of Object.entries(files)) chosen.items.add(new File([text], name));
  const input = document.createElement("input");
  Object.assign(input, { type: "file", name: "files", multiple: true, files: chosen.files });
  form.append(input);
  document.body.append(form);
  form.submit();
}"""
DROP = """([name, text]) => {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([text], name));
  const event = new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true });
  document.querySelector("h1").dispatchEvent(event);
  return event.defaultPrevented;
}"""
HELD = "caches.keys().then((names) => names.filter((name) => name.endsWith(' shared')).length)"


def share(page, site, files=None, **fields):
    """Another app shares this with ours."""
    page.goto(f"{site.address}licences.txt")
    page.evaluate(SHARE, [f"{site.address}share", fields, files or {}])
    page.wait_for_url(re.compile("#/case/"))


def box(page):
    return page.locator("#f-told")


def open_box(page):
    """One tap: the caret is in it, and the keyboard with its microphone is there."""
    page.locator("#inbox > summary").tap()
    expect(box(page)).to_be_focused()


def names(page):
    return {value for name, value in answers(page).items() if re.fullmatch(r"people\.\w+(-\d)?\.name", name)} - {""}


def test_a_shared_invitation_fills_the_rows_in_three_taps_without_a_network(page, site):
    come(page, site)
    kept_offline(page)
    page.goto(f"{site.address}licences.txt")  # kept once it was asked for
    site.stop()
    share(page, site, {"invite.ics": EVENT}, title="Interview")
    hand = Hand(page)
    hand.tap(page.get_by_role("button", name="Take all of it"))
    expect(page.locator("#toast")).to_contain_text("Filled in")
    assert hand.taps <= 3
    assert names(page) == {"Paula Reyes", "Hugo Lindqvist", "Amina Yusuf"} and answers(page)["company"] == "Quillmark"
    assert "?" not in page.url and "share" not in page.url
    assert page.evaluate(HELD) == 0, "it is gone once the page has it"
    assert "told" not in answers(page) and box(page).is_hidden()
    assert page.evaluate("document.documentElement.scrollWidth") == 360
    page.locator("#toast").get_by_role("button", name="Undo").tap()
    assert answers(page)["told"].startswith("Interview\n\nBEGIN:VCALENDAR") and not names(page)


def test_who_interviewed_stands_before_who_arranged_it_and_is_opened(page, site):
    come(page, site)
    begin(page)
    open_box(page)
    box(page).fill(MAIL)
    page.get_by_role("button", name="See what it says").tap()
    page.get_by_role("button", name="Take all of it").tap()
    chips = page.locator("details.person > summary bdi")
    expect(chips).to_have_text(["Hugo Lindqvist", "Amina Yusuf", "Paula Reyes"])
    expect(page.locator("details.person[open] > summary bdi")).to_have_text("Hugo Lindqvist")
    go(page, "Notes")
    expect(page.locator("details.mail[open] > summary bdi")).to_have_text("Hugo Lindqvist")


def test_who_only_arranged_it_stands_last_but_nothing_moves_under_the_finger(page, site):
    given = {"company": "Acme", "people.a.name": "Paula", "people.b.name": "Hugo"}
    seed(page, site, {"c1": given, "c2": {**given, "people.a.part": "arranged"}})
    come(page, site, "#/case/c1")
    chips = page.locator("details.person > summary bdi")
    person(page, 0).get_by_role("radio", name="Arranged it").check()
    assert stored(page)["c1"]["answers"]["people.a.part"] == "arranged"
    expect(chips).to_have_text(["Paula", "Hugo"])
    page.goto(f"{site.address}#/case/c2")
    expect(chips).to_have_text(["Hugo", "Paula"])


def test_a_shared_text_begins_an_interview_of_its_own_or_is_reviewed_instead(page, site):
    seed(page, site, {"c1": {"company": "Acme"}})
    come(page, site, "#/review")
    field(page, "The note").fill("An older draft.")
    kept_offline(page)
    share(page, site, text="Dear Ana,\n\nThank you for the hour in the mill.", url="https://a.example/")
    assert len(stored(page)) == 2 and stored(page)["c1"]["answers"] == {"company": "Acme"}
    wait_for_core(page)
    page.get_by_role("button", name="Review it instead").tap()
    expect(field(page, "The note")).to_have_value(re.compile(r"^Dear Ana,[^{}]*mill\.\s+https://a\.example/$"))
    assert list(stored(page)) == ["c1"], "the interview was nothing but the note"
    page.locator("#toast").get_by_role("button", name="Undo").tap()
    expect(box(page)).to_have_value(re.compile("^Dear Ana"))
    page.goto(f"{site.address}#/review")
    expect(field(page, "The note")).to_have_value("An older draft.")
    page.goto(f"{site.address}#/shared")
    expect(page.locator("section[data-screen=home]")).to_be_visible()
    assert len(stored(page)) == 2, "nothing shared begins nothing"


def test_a_file_is_chosen_or_dropped_and_what_the_box_held_comes_back(page, site, tmp_path):
    come(page, site)
    begin(page)
    open_box(page)
    box(page).fill("Hugo told me about the mill.")
    page.get_by_role("button", name="See what it says").tap()
    found = page.locator("[data-region=paste]")
    expect(found).to_contain_text("Hugo")
    box(page).press_sequentially(" ")
    expect(found).to_be_empty()
    file = tmp_path / "mail.eml"
    file.write_bytes(MAIL.replace("Hugo", "Håkan").encode("latin-1"))
    page.locator("input[data-inbox]").set_input_files(file)
    expect(found).to_contain_text("Håkan Lindqvist")
    page.locator("#toast").get_by_role("button", name="Undo").tap()
    expect(box(page)).to_have_value("Hugo told me about the mill. ")
    expect(found).to_be_empty()
    for encoding in ("utf-16", "utf-16-le", "utf-16-be"):  # with a byte order mark and without
        name = {"utf-16": "Åsa", "utf-16-le": "Øyvind", "utf-16-be": "Çelik"}[encoding]
        file.write_bytes(MAIL.replace("Hugo", name).encode(encoding))
        page.locator("input[data-inbox]").set_input_files(file)
        expect(found).to_contain_text(f"{name} Lindqvist")
    assert page.evaluate(DROP, ["invite.ics", EVENT])
    expect(found).to_contain_text("Amina Yusuf")
    page.reload()
    expect(box(page)).to_have_value(re.compile("^BEGIN:VCALENDAR"))  # as any other words: kept from the first letter on
    assert page.evaluate(DROP, ["photo.jpg", "\0\0\0"])
    expect(page.locator("#toast")).to_contain_text("no text we can read")
    expect(box(page)).to_have_value(re.compile("^BEGIN:VCALENDAR"))
    go(page, "Plan")
    assert page.evaluate(DROP, ["invite.ics", "Something else"]), "nor does a file take the place of the page elsewhere"
    assert answers(page)["told"].startswith("BEGIN:VCALENDAR")


@pytest.mark.parametrize("way", ["typed", "pasted"])
def test_what_was_taken_is_gone_to_said_and_taken_back(page, site, way):
    come(page, site)
    begin(page)
    expect(field(page, "Company")).to_be_focused()
    open_box(page)
    card = "Kind regards\nDr. Ana Ruiz\nRecruiter\nana.ruiz@acme.example\n+1 415 555 0100"
    if way == "typed":
        box(page).fill(card)
        page.get_by_role("button", name="See what it says").tap()
    else:
        page.evaluate(
            """(text) => {
          const box = document.activeElement;
          box.value = text;
          box.dispatchEvent(new InputEvent("input", { inputType: "insertFromPaste", bubbles: true }));
        }""",
            card,
        )
    page.get_by_role("button", name=re.compile("^Take (this|all of it)$")).tap()
    expect(page.locator("#toast")).to_contain_text("Filled in")
    expect(page.locator(":focus")).to_have_attribute("name", re.compile("^(company|people)"))
    assert "ana.ruiz@acme.example" in answers(page).values()
    page.locator("#toast").get_by_role("button", name="Undo").tap()
    assert "ana.ruiz@acme.example" not in answers(page).values()
