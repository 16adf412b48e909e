"""The page "review a note": remarks on any text, with the interview it is for or without; set aside, and taken back."""

import pytest
from playwright.sync_api import expect

from tests.pages.hand import come

NOTE = (
    "Dear Ana,\n\nThank you for for the hour in the mill. I would love to spin with your team, gonna bring my wheel."
    "\n\nKind regards,\nSam"
)


@pytest.fixture
def review(page, site):
    come(page, site, "#/review")
    page.get_by_role("textbox", name="The note").fill(NOTE)
    expect(page.get_by_role("list", name="Remarks")).to_contain_text("stands here twice")
    return page


def remark(page, words):
    return page.get_by_role("list", name="Remarks").get_by_role("listitem").filter(has_text=words)


def set_aside(page, words, button):
    one = remark(page, words)
    one.locator("summary").first.click()
    one.get_by_role("button", name=button).click()
    expect(remark(page, words)).to_have_count(0)


def test_a_remark_mends_the_text_with_one_tap_and_undo_brings_it_back(review):
    page = review
    note = page.get_by_role("textbox", name="The note")
    remark(page, "stands here twice").get_by_role("button", name="for").click()
    expect(note).to_have_value(NOTE.replace("for for", "for"))
    expect(remark(page, "stands here twice")).to_have_count(0)
    page.locator("#toast").get_by_role("button", name="Undo").click()
    expect(note).to_have_value(NOTE)
    expect(remark(page, "stands here twice")).to_be_visible()


@pytest.mark.parametrize("button", ["Leave it as it is", "Stop checking this"])
def test_a_remark_is_set_aside_and_comes_back_when_asked_for(review, button):
    page = review
    set_aside(page, "stands here twice", button)
    expect(remark(page, "gonna")).to_be_visible()
    page.reload()
    expect(remark(page, "gonna")).to_be_visible()
    expect(remark(page, "stands here twice")).to_have_count(0)
    page.get_by_text("Remarks you set aside").click()
    page.get_by_role("button", name="Remark on it again").click()
    expect(remark(page, "stands here twice")).to_be_visible()
    expect(page.get_by_text("Remarks you set aside")).to_have_count(0)


def test_a_remark_left_as_it_is_belongs_to_that_note_and_a_check_switched_off_to_all(review):
    page = review
    set_aside(page, "stands here twice", "Leave it as it is")
    set_aside(page, "gonna", "Stop checking this")
    note = page.get_by_role("textbox", name="The note")
    note.fill("")
    expect(page.get_by_role("list", name="Remarks")).to_have_count(0)
    note.fill(NOTE)
    expect(remark(page, "stands here twice")).to_be_visible()
    expect(remark(page, "gonna")).to_have_count(0)


def test_the_interview_a_note_is_for_is_chosen_where_there_are_any(page, site):
    come(page, site, "#/review")
    expect(page.get_by_label("Which interview is it for?")).to_be_hidden()
    come(page, site)
    page.get_by_role("link", name="I just had an interview").click()
    page.get_by_role("textbox", name="Company").first.fill("Northwind")
    page.get_by_role("textbox", name="Name").first.fill("Beate Roth")
    page.get_by_role("link", name="All interviews").click()
    expect(page.locator("[data-region=home]")).to_contain_text("Northwind")
    page.goto(site.address + "#/review")
    note = page.get_by_role("textbox", name="The note")
    note.fill(NOTE)
    expect(remark(page, "stands here twice")).to_be_visible()
    expect(remark(page, "Beate")).to_have_count(0)
    page.get_by_label("Which interview is it for?").select_option("Northwind")
    expect(remark(page, "Beate")).to_be_visible()
    page.reload()
    expect(page.get_by_label("Which interview is it for?")).to_contain_text("Northwind")
    expect(remark(page, "Beate")).to_be_visible()
    page.get_by_label("Which interview is it for?").select_option("")
    expect(remark(page, "Beate")).to_have_count(0)
