"""The debrief: starters, the sentence as it will stand, people as chips, when it ended, and nothing left of nothing."""

from __future__ import annotations

import re

import pytest
from hand import ago, answers, begin, come, field, go, person, seed, sentence, stored, unfold, wait_until
from playwright.sync_api import expect

ANA = {"company": "Acme", "ended": ago(hours=2), "people.a.name": "Ana Ruiz"}


def starter(panel, words):
    return panel.get_by_role("button", name=words)


def test_a_starter_is_typed_into_its_field_and_the_caret_stands_behind_it(page, site):
    seed(page, site, {"c1": ANA})
    come(page, site, "#/case/c1")
    ana = person(page, 0)
    detail = field(ana, "Something you two talked about")
    starter(ana, "You told me …").tap()
    expect(detail).to_be_focused()
    expect(detail).to_have_value("You told me ")
    assert answers(page)["people.a.detail"] == "You told me "
    assert detail.evaluate("(field) => field.selectionStart") == len("You told me ")
    starter(ana, "You showed me …").tap()
    expect(detail).to_have_value("You showed me ")
    page.keyboard.type("the night desk")
    expect(sentence(ana)).to_contain_text("As it will stand: You showed me the night desk.")
    starter(ana, "We talked about …").tap()
    expect(detail).to_have_value("You showed me the night desk. We talked about ")
    starter(ana, "my own sentence").tap()
    expect(detail).to_have_value("You showed me the night desk. ")
    detail.fill("how you moved the depot")
    starter(ana, "You told me …").tap()
    expect(detail).to_have_value("You told me how you moved the depot")
    page.keyboard.press("Control+z")
    expect(detail).to_have_value("how you moved the depot")
    assert answers(page)["people.a.detail"] == "how you moved the depot"


def test_a_starter_works_before_python_is_there(page, site):
    page.route("**/runtime.mjs", lambda route: None)
    seed(page, site, {"c1": ANA})
    come(page, site, "#/case/c1", ready=False)
    starter(person(page, 0), "It made me laugh").tap()
    assert answers(page)["people.a.why"].strip() == "It made me laugh"


def test_what_is_no_sentence_is_asked_and_a_tap_completes_it_in_the_field(page, site):
    seed(page, site, {"c1": {**ANA, "people.a.detail": "how you moved the night shift"}})
    come(page, site, "#/case/c1")
    ana = person(page, 0)
    sentence(ana).get_by_role("button", name="You told me how you moved the night shift.").tap()
    expect(field(ana, "Something you two talked about")).to_have_value("You told me how you moved the night shift.")
    expect(sentence(ana)).to_contain_text("As it will stand")


def test_a_repair_is_shown_and_can_be_kept_out_and_back(page, site):
    seed(page, site, {"c1": {**ANA, "people.a.detail": "you told me why i hadnt heard of the night desk"}})
    come(page, site, "#/case/c1")
    said = sentence(person(page, 0))
    expect(said.locator("mark").first).to_be_visible()
    said.get_by_role("button", name="As I typed it").tap()
    expect(said.locator("mark")).to_have_count(0)
    assert answers(page)["kept.people.a.detail"] is True
    said.get_by_role("button", name="Mend it again").tap()
    expect(said.locator("mark").first).to_be_visible()


def test_what_stands_on_a_chip_breaks_no_word_of_the_name(page, site):
    page.set_viewport_size({"width": 320, "height": 740})
    seed(page, site, {"c1": {**ANA, "people.a.name": "Featherstonehaughs or Cholmondeley"}})
    come(page, site, "#/case/c1")
    chip = page.locator("details.person > summary")
    expect(chip).to_contain_text("name?")
    name = chip.locator("bdi")
    lines = """(name) => { const range = document.createRange(); range.selectNodeContents(name.firstChild);
        range.setEnd(name.firstChild, "Featherstonehaughs".length); return range.getClientRects().length; }"""
    assert name.evaluate(lines) == 1
    assert chip.evaluate("(chip) => chip.scrollWidth <= chip.clientWidth")


def test_the_sentence_does_not_talk_over_typing(page, site):
    seed(page, site, {"c1": ANA})
    come(page, site, "#/case/c1")
    for region in page.locator("[data-region^='sentence.']").all():
        assert region.evaluate("(one) => !one.closest('output, [aria-live], [role=status], [role=alert]')")


@pytest.mark.parametrize(
    ("typed", "tap", "name"),
    [("tracy mbeki", "Tracy Mbeki", "Tracy Mbeki"), ("Karen or Kirsten", "Kirsten", "Kirsten"),
     ("margaret ?", "Margaret", "Margaret")],
)  # fmt: skip
def test_one_tap_makes_a_doubtful_name_certain(page, site, typed, tap, name):
    seed(page, site, {"c1": {**ANA, "people.a.name": typed, "people.a.detail": "You told me about the night desk."}})
    come(page, site, "#/case/c1")
    ana = person(page, 0)
    expect(page.locator(".person > summary")).to_contain_text(f"{typed} · name?")
    ana.get_by_role("button", name=tap, exact=True).tap()
    expect(field(ana, "Their name")).to_have_value(name)
    expect(page.locator(".person > summary")).not_to_contain_text("?")
    go(page, "Notes")
    expect(page.locator("[id='draft-thank-you.a']")).to_contain_text(re.compile(f"(?:Dear|Hello) {name},"))


def test_a_name_one_is_not_sure_of_is_not_written(page, site):
    known = {**ANA, "people.a.name": "Dr something", "people.a.detail": "You told me about the night desk."}
    seed(page, site, {"c1": known}, {"name": "Sam Lee"})
    come(page, site, "#/case/c1")
    ana = person(page, 0)
    ana.get_by_role("button", name="Greet the hiring team").tap()
    expect(ana.get_by_role("checkbox", name="Not sure of the name")).to_be_checked()
    go(page, "Notes")
    expect(page.locator("[id='draft-thank-you.a']")).to_contain_text("Dear hiring team,")
    expect(page.locator("[id='draft-thank-you.a']")).not_to_contain_text("something")


def test_one_person_is_open_at_a_time_and_a_chip_says_how_far_they_are(page, site):
    ben = {"people.b.name": "Ben Wu", "people.b.detail": "shifts"}
    seed(page, site, {"c1": {**ANA, "people.a.detail": "You told me about the night desk.", **ben}})
    come(page, site, "#/case/c1")
    chips = page.locator(".person > summary")
    expect(chips.nth(0)).to_contain_text("done")
    expect(chips.nth(1)).to_contain_text("one question")
    chips.nth(0).tap()
    expect(page.locator(".person[open]")).to_contain_text("Ana Ruiz")
    chips.nth(1).tap()
    expect(page.locator(".person[open]")).to_have_count(1)
    expect(page.get_by_role("group", name="Ben Wu").last).to_be_visible()


def test_back_closes_the_panel_of_a_person_and_then_leaves(page, site):
    seed(page, site, {"c1": ANA})
    come(page, site)
    page.evaluate("() => { location.hash = '#/case/c1'; }")
    chip = page.locator(".person > summary")
    chip.tap()
    expect(page.locator(".person[open]")).to_have_count(1)
    page.go_back()
    expect(page.locator(".person[open]")).to_have_count(0)
    expect(chip).to_be_focused()
    chip.tap()
    chip.tap()
    expect(page.locator(".person[open]")).to_have_count(0)
    page.go_back()
    expect(page.locator("section[data-screen=home]")).to_be_visible()


def test_when_it_ended_is_one_tap_or_a_field(page, site):
    seed(page, site, {"c1": {**ANA, "ended": ago(days=9)}})
    come(page, site, "#/case/c1")
    expect(page.locator(".other")).to_have_attribute("data-chosen", "")
    for words in ("Just now", "Yesterday"):
        chip = page.get_by_role("button", name=words)
        chip.tap()
        expect(chip).to_have_attribute("aria-pressed", "true")
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:00[+-]\d\d:\d\d", answers(page)["ended"])
    page.locator(".other > summary").tap()
    page.get_by_label("When it ended").fill("2026-11-01T10:30")
    expect(page.get_by_role("button", name="Yesterday")).to_have_attribute("aria-pressed", "false")


@pytest.mark.parametrize("ready", [True, False])
@pytest.mark.parametrize("width", [320, 360])
def test_a_new_interview_asks_the_ways_in_the_company_and_when_on_its_first_screen(page, site, width, ready):
    page.set_viewport_size({"width": width, "height": 740})
    if not ready:
        page.route("**/runtime.mjs", lambda route: None)
    come(page, site, ready=ready)
    begin(page)
    ways, company, when = page.locator("#inbox > summary"), field(page, "Company"), page.locator(".segments")
    expect(ways).to_contain_text("choose a file")
    expect(company).to_be_focused()
    company.blur()
    tops = [one.bounding_box()["y"] for one in (ways, company, when)]
    assert tops == sorted(tops) and tops[0] > 0 and page.evaluate("scrollY") == 0
    foot = page.get_by_role("navigation", name="Steps").bounding_box()["y"]
    assert field(page, "Their name").bounding_box()["y"] < foot, "whom they met is asked there as well"


def test_the_ways_in_are_one_line_once_something_is_filled_in(page, site):
    seed(page, site, {"c1": ANA})
    come(page, site, "#/case/c1")
    expect(page.locator("#inbox > summary")).to_be_visible()
    expect(page.locator("#inbox small")).to_be_hidden()
    page.locator("#inbox > summary").tap()
    expect(page.locator("#inbox small")).to_be_visible()


# The letters a bit further apart, so that two words in bold are as wide as they are in Verdana or DejaVu Sans.
WIDE = """(row, by) => {
  const words = row.children[1], text = words.textContent;
  words.style.cssText = "font-weight: 600; flex: none; padding: 0; border: 0; white-space: nowrap";
  const { width } = words.getBoundingClientRect(), wide = by * 7.38 * parseFloat(getComputedStyle(words).fontSize);
  words.style.cssText = "";
  for (const one of row.children) one.style.letterSpacing = `${(wide - width) / text.length}px`;
}"""
ROW = """(row) => [...row.children].map((one) => {
  const text = one.querySelector("summary") ?? one;
  const { top, bottom } = one.getBoundingClientRect();
  return [(top + bottom) / 2, text.scrollWidth <= text.clientWidth && text.scrollHeight <= text.clientHeight];
})"""


@pytest.mark.parametrize(("width", "by"), [(360, 1.1), (320, 1)])
def test_when_it_ended_is_one_row_where_letters_are_wide(page, site, width, by):
    page.set_viewport_size({"width": width, "height": 740})
    come(page, site)
    begin(page)
    row = page.locator(".segments")
    row.evaluate(WIDE, by)
    for words in ("Just now", "This morning", "Yesterday"):
        row.get_by_role("button", name=words).tap()
        expect(row.get_by_role("button", name=words)).to_have_attribute("aria-pressed", "true")
        found = row.evaluate(ROW)
        assert all(abs(middle - found[0][0]) < 2 and whole for middle, whole in found), (words, found)
    assert page.evaluate("document.documentElement.scrollWidth") == width


def test_back_three_times_leaves_nothing(page, site):
    come(page, site)
    for _ in range(3):
        begin(page)
        person(page, 0).get_by_role("checkbox", name="Not sure of the name").check()
        person(page, 0).get_by_role("checkbox", name="Not sure of the name").uncheck()
        page.go_back()
        expect(page.locator("section[data-screen=home]")).to_be_visible()
    assert stored(page) == {}


def test_what_was_emptied_is_gone_from_home_also_where_the_page_could_not_forget_it(page, site):
    come(page, site)
    for letter in ("x", "y"):
        begin(page)
        company = field(page, "Company")
        company.press_sequentially(letter)
        if letter == "x":
            company.press("Backspace")
            wait_until(lambda: [one["answers"]["company"] for one in stored(page).values()] == [""])
        page.goto(f"{site.address}privacy.html")  # loaded anew: nobody leaves the case
        assert len(stored(page)) == 1
        come(page, site)
        assert [one["answers"]["company"] for one in stored(page).values()] == [letter] * (letter == "y")


def test_an_interview_emptied_in_one_window_stays_open_in_another_and_comes_back_whole_with_its_next_word(phone, site):
    one, two = phone.new_page(), phone.new_page()
    seed(one, site, {"c1": ANA})
    for page in (one, two):
        come(page, site, "#/case/c1")
    field(one, "Company").fill("")
    person(one, 0)
    field(one, "Their name").fill("")
    expect(field(two, "Company")).to_have_value("")
    one.get_by_role("link", name="All interviews").tap()
    expect(one.locator("section[data-screen=home]")).to_be_visible()
    assert stored(one) == {}
    # What a window stores of an interview in the very moment another takes it away goes when it hears of that.
    two.evaluate("""() => {
      const [row, view, key] = ["row", "view", "case"].map((kind) => `afterword/${kind}/c1`);
      localStorage[row] = localStorage[view] = "{}";
      dispatchEvent(new StorageEvent("storage", { key, newValue: null }));
    }""")
    assert two.evaluate("Object.keys(localStorage).filter((key) => key.endsWith('/c1'))") == []
    two.evaluate("""() => {
      document.dispatchEvent(new Event("visibilitychange"));
      dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
    }""")
    go(two, "Plan")
    go(two, "Debrief")
    expect(two.locator("h1:visible")).to_have_text("An interview")
    expect(two.locator("#toast")).to_be_hidden()
    two.wait_for_timeout(3_000)  # longer than what is shown waits to be stored
    kept = two.evaluate("Object.keys(localStorage).filter((key) => key.endsWith('/c1'))")
    assert kept == [], "who only looks brings nothing back"
    company = field(two, "Company")
    company.tap()
    company.press_sequentially("Beta")
    (record,) = stored(two).values()
    assert record["answers"] == {**ANA, "company": "Beta", "people.a.name": ""} and record["revision"] > 1
    expect(one.get_by_role("main")).to_contain_text("Beta")
    company.press_sequentially(" Ltd")
    assert answers(one)["company"] == "Beta Ltd"


def test_an_interview_emptied_elsewhere_is_a_new_one_when_loaded_again_and_left_so_it_is_gone(phone, site):
    one, two = phone.new_page(), phone.new_page()
    seed(one, site, {"c1": {"company": "Acme", "ended": ago(hours=2)}})
    for page in (one, two):
        come(page, site, "#/case/c1")
    field(one, "Company").fill("")
    expect(field(two, "Company")).to_have_value("")
    one.get_by_role("link", name="All interviews").tap()
    wait_until(lambda: two.evaluate("history.state.blank") is True)
    two.reload()
    expect(field(two, "Company")).to_be_visible()
    two.get_by_role("link", name="All interviews").tap()
    expect(two.locator("section[data-screen=home]")).to_be_visible()
    assert stored(two) == {}


def test_what_another_window_typed_into_an_emptied_interview_is_not_forgotten_with_it(page, site):
    seed(page, site, {"c1": {"company": "Acme", "ended": ago(hours=2)}})
    come(page, site, "#/case/c1")
    field(page, "Company").fill("")
    # The other window's words have not been told to this one yet.
    page.evaluate("""() => {
      const record = JSON.parse(localStorage["afterword/case/c1"]);
      record.revision += 1;
      record.answers.role = "Buyer";
      localStorage["afterword/case/c1"] = JSON.stringify(record);
    }""")
    page.get_by_role("link", name="All interviews").tap()
    expect(page.locator("section[data-screen=home]")).to_be_visible()
    assert answers(page)["role"] == "Buyer"


def test_enter_goes_to_the_next_field_and_the_tabs_are_away_meanwhile(page, site):
    come(page, site)
    begin(page)
    tabs = page.get_by_role("navigation", name="Steps")
    expect(field(page, "Company")).to_be_focused()
    expect(tabs).to_be_hidden()
    for label in ("Their name", "Something you two talked about", "Why did it stick?", "Your own name"):
        page.keyboard.press("Enter")
        expect(field(page, label)).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("link", name="See the note")).to_be_focused()
    expect(tabs).to_be_visible()


def test_the_times_that_were_tapped_are_one_sentence(page, site):
    seed(page, site, {"c1": ANA})
    come(page, site, "#/case/c1")
    unfold(page)
    for day in ("Mon", "Wed"):
        page.get_by_role("checkbox", name=day).check()
    page.get_by_role("button", name="After work").tap()
    expect(page.locator("[data-region='sentence.available']")).to_contain_text("after work")
    assert answers(page)["available.mon"] is True and answers(page)["available.from"] == "after_work"


def test_a_name_without_capitals_takes_a_tap_and_a_date_is_said_in_words(page, site):
    """As typed until the user says otherwise; and what was said stands on the bar, not amid the text."""
    known = {**ANA, "company": "st mary's hospital", "people.a.detail": "You told me about the night desk."}
    seed(page, site, {"c1": known})
    come(page, site, "#/case/c1")
    page.get_by_role("button", name="St Mary's Hospital", exact=True).tap()
    expect(page.locator("h1:visible")).to_have_text("St Mary's Hospital")
    expect(page.locator("[data-region='name.company']")).to_be_empty()
    field(page, "Your own name").fill("josh")
    expect(page.get_by_role("button", name="Josh", exact=True)).to_be_visible()
    field(page, "Your own name").blur()
    go(page, "Notes")
    expect(page.locator("[id='draft-thank-you.a']")).to_contain_text(re.compile("josh$"))
    page.get_by_role("button", name="Josh", exact=True).tap()
    expect(page.locator("[id='draft-thank-you.a']")).to_contain_text(re.compile("Josh$"))
    page.get_by_role("article").get_by_role("button", name="Copy", exact=True).tap()
    toast = page.locator("#toast")
    expect(toast).to_be_visible()
    below = page.locator(".bar:visible").bounding_box()["y"]
    said = toast.bounding_box()
    assert below - 1 <= said["y"] + said["height"] <= below + 1
    go(page, "Debrief")
    unfold(page)
    page.get_by_label("They will answer by").fill("2027-12-08")
    expect(page.locator("[data-region='day.promised']:visible")).to_have_text("Wed 8 Dec 2027")
