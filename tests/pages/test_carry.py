"""An interview goes along: to another device in a link, to somebody as text; and what keeps it here."""

from __future__ import annotations

import re

from hand import ago, answers, come, seed, stored, wait_for_core
from playwright.sync_api import expect

ME = {"name": "Sam Lee"}
MET = {
    "company": "Harbour & Finch",
    "ended": ago(days=1),
    "done.debrief": ago(days=1),
    "people.a.name": "Adaeze Okafor 🦊",
    "people.a.detail": "You told me how you moved the Lisbon warehouse to night shifts.",
    "debrief.well": "the tour",
}


def link_of(page) -> str:
    page.get_by_role("button", name="Open on another device").click()
    expect(page.locator("#link-holds")).to_be_focused()  # what it holds is heard before it is copied
    return page.get_by_role("textbox", name="The link").input_value()


def test_a_link_carries_the_interview_to_another_device_after_a_look_at_it(phone, page, site, watch):
    seed(page, site, {"c1": MET}, ME)
    come(page, site, "#/case/c1/plan")
    asked = list(site.asked)
    link = link_of(page)
    holds = page.locator("[data-region=link]")
    for words in ("Adaeze Okafor", "for you alone", "your name", "nobody but yourself"):
        expect(holds).to_contain_text(words)
    assert link.startswith(f"{site.address}#/take/") and len(link) < 2_000
    page.get_by_role("checkbox", name="Thank").check()
    expect(page.get_by_role("textbox", name="The link")).to_have_count(0)  # it is not what is here any more

    device = phone.browser.new_context(viewport={"width": 360, "height": 740}, has_touch=True, is_mobile=True)
    watch(device)
    other = device.new_page()
    come(other, site, link.removeprefix(site.address))
    look = other.locator("section[data-screen=take]")
    expect(look).to_contain_text("1 interview in this link")
    expect(look).to_contain_text("Harbour & Finch")
    assert other.evaluate("Object.keys(localStorage).filter((key) => key.includes('case/')).length") == 0
    look.get_by_role("button", name="Bring it in").click()
    other.wait_for_url(re.compile("#/case/c1/plan"))
    assert answers(other) == MET
    other.locator("#toast").get_by_role("button", name="Undo").click()
    expect(other.locator("section[data-screen=home]")).to_be_visible()  # taken back, its page is none any more
    assert not stored(other)
    device.close()
    assert not any("take" in path for path in site.asked[len(asked) :])


def test_a_link_that_lost_some_of_itself_says_so(page, site):
    seed(page, site, {"c1": MET}, ME)
    come(page, site, "#/case/c1/plan")
    link = link_of(page)
    page.goto("about:blank")
    page.goto(link[:-20])
    wait_for_core(page)
    expect(page.locator("#toast")).to_contain_text("not whole")
    expect(page.locator("section[data-screen=home]")).to_be_visible()


def test_what_is_too_long_for_a_link_goes_as_a_file(page, site):
    words = " ".join(f"{number * 7919 % 100_003}" for number in range(3_000))
    seed(page, site, {"c1": {**MET, "debrief.learned": words}}, ME)
    come(page, site, "#/case/c1/plan")
    page.get_by_role("button", name="Open on another device").click()
    told = page.locator("[data-region=link]")
    expect(told).to_contain_text("too much in this interview for a link")
    with page.expect_download() as download:
        told.get_by_role("button", name="Save it as a file").click()
    assert download.value.suggested_filename == f"Harbour-Finch-{MET['ended'][:10]}.json"


def test_after_the_first_note_one_card_keeps_the_plan_here(page, site):
    """What this browser will do: a calendar everywhere; a file where it forgets; nothing that it cannot."""
    seed(page, site, {"c1": {**MET, "sent.thank-you.a": ago(hours=20)}}, ME)
    come(page, site, "#/case/c1/plan")
    card = page.get_by_role("region", name=re.compile("So that this is here on"))
    expect(card.get_by_role("button")).to_have_text(["Put the plan in my calendar"])
    expect(page.get_by_role("button", name="Put the plan in my calendar")).to_have_count(1)
