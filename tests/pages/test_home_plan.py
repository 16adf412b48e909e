"""Home, the plan and the endings: few taps, little scrolling, one thing at a time; counted by a hand at the phone."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

import pytest
from hand import Hand, ago, answers, come, field, go, more, screens_scrolled, seed, watch_scrolling
from playwright.sync_api import Page, expect

ME = {"name": "Sam Lee"}
MET = {
    "company": "Harbour & Finch",
    "role": "Logistics planner",
    "interest": "yes",
    "people.a.name": "Adaeze Okafor",
    "people.a.detail": "You told me how you moved the Lisbon warehouse to night shifts.",
}
WAITING = {**MET, "ended": ago(days=3), "done.debrief": ago(days=3), "sent.thank-you.a": ago(days=3)}


def region(page: Page, name: str):
    return page.get_by_role("region", name=name)


def test_a_no_is_told_and_answered_in_three_taps_and_half_a_screen(phone, page, site):
    phone.grant_permissions(["clipboard-read", "clipboard-write"])
    seed(page, site, {"c1": WAITING}, ME)
    come(page, site)
    watch_scrolling(page)
    hand = Hand(page)
    hand.tap(region(page, "All interviews").get_by_role("link", name="Harbour & Finch"))
    hand.tap(page.get_by_role("button", name="A no", exact=True))
    hand.tap(region(page, "They said no").get_by_role("button", name="Copy"))
    expect(page.locator("#toast")).to_contain_text("Copied")
    assert hand.taps <= 3
    assert screens_scrolled(page) <= 0.5
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("Dear Adaeze Okafor") and copied.rstrip().endswith("Sam Lee")
    # In the place of one that this phone has no use for, and not hidden with it.
    expect(page.get_by_role("button", name="Put the plan in my calendar")).to_be_visible()
    asked = region(page, "They said no").get_by_role("group", name="Did it go out?")
    asked.get_by_role("button", name="Not yet").click()
    region(page, "They said no").get_by_role("button", name="Copy").click()
    asked.get_by_role("button", name="Yes").click()
    expect(region(page, "They said no")).to_contain_text("sent today")
    assert answers(page)["sent.rejection-reply"]


def test_a_no_may_wait_and_that_can_be_taken_back(page, site):
    seed(page, site, {"c1": {**WAITING, "outcome": "rejected", "outcome_at": ago(minutes=5)}}, ME)
    come(page, site, "#/case/c1/plan")
    page.get_by_role("button", name="Not now").click()
    assert answers(page)["moved.reply-rejection"] == (datetime.now() + timedelta(days=3)).date().isoformat()
    page.locator("#toast").get_by_role("button", name="Undo").click()
    assert "moved.reply-rejection" not in answers(page)


@pytest.mark.parametrize(
    ("news", "heading"), [("An offer", "They made you an offer"), ("I want to withdraw", "You want to withdraw")]
)
def test_every_ending_opens_a_calm_sheet_and_asks_nobody_whom_they_met(page, site, news, heading):
    seed(page, site, {"c1": WAITING}, ME)
    come(page, site, "#/case/c1/plan")
    page.get_by_role("button", name=news, exact=True).click()
    expect(page.get_by_role("region", name=heading)).to_be_visible()
    expect(page.locator("#live")).to_contain_text("What changed: No longer needed")  # to those who hear the page
    expect(page.locator("#toast")).to_contain_text(f"Noted: {news}.")
    expect(page.locator("section[data-step=plan]")).not_to_contain_text("Who did you meet?")
    # Nothing is left that a calendar could hold.
    expect(page.get_by_role("button", name="Put the plan in my calendar")).to_have_count(0)
    assert page.locator(".plan :is(.due, .late, .overdue)").count() == 0
    region(page, "Any news?").get_by_role("button", name="Undo").click()
    expect(page.get_by_role("checkbox", name="Check in")).to_be_visible()


def test_home_says_one_thing_and_its_button_lands_on_the_note(page, site):
    seed(page, site, {"c1": {**MET, "ended": ago(hours=2), "done.debrief": ago(hours=1)}, "c2": WAITING}, ME)
    come(page, site)
    now = region(page, "Now")
    expect(now).to_contain_text(re.compile(r"Thank Adaeze Okafor by .*Then nothing until"))
    # This, and a new interview.
    expect(page.locator("section[data-screen=home] a.primary:visible")).to_have_count(2)
    expect(region(page, "All interviews").get_by_role("link")).to_have_count(1)
    now.get_by_role("link", name="Open the note").click()
    expect(page.locator("#note-thank-you\\.a")).to_be_in_viewport()


def test_before_anybody_is_named_there_is_a_question_and_nothing_red(page, site):
    seed(page, site, {"c1": {"company": "Acme", "ended": ago(hours=20)}})
    come(page, site)
    expect(region(page, "Now")).to_contain_text("Who did you meet?")
    region(page, "Now").get_by_role("link", name="Acme").click()
    plan = page.locator("section[data-step=plan]")
    expect(plan).to_contain_text("Who did you meet?")
    red = page.evaluate("""() => {
      const ribbon = getComputedStyle(document.documentElement).getPropertyValue('--ribbon').trim();
      const probe = document.createElement('i');
      probe.style.color = ribbon;
      document.body.append(probe);
      const colour = getComputedStyle(probe).color;
      return [...document.querySelectorAll('section[data-step=plan] *')].filter((one) => one.checkVisibility())
        .filter((one) => [getComputedStyle(one).color, getComputedStyle(one).borderLeftColor].includes(colour))
        .filter((one) => getComputedStyle(one).borderLeftWidth !== '0px' || one.textContent.trim())
        .map((one) => one.outerHTML.slice(0, 90));
    }""")
    assert not red
    plan.get_by_role("link", name="Say who").click()
    expect(page.locator("section[data-step=debrief]")).to_be_visible()


def test_news_stands_on_the_first_screen_with_two_people_to_thank(page, site):
    both = {**MET, "people.b.name": "Jonas Weber", "people.b.detail": "You asked about returns."}
    seed(page, site, {"c1": {**both, "ended": ago(hours=2), "done.debrief": ago(hours=1)}}, ME)
    come(page, site, "#/case/c1/plan")
    button = page.get_by_role("button", name="A word from them")
    expect(button).to_be_visible()
    bar = page.get_by_role("navigation", name="Steps").bounding_box()["y"]
    box = button.bounding_box()
    assert box["y"] + box["height"] <= bar


LONG = [
    f"{given} Featherstonehaugh-Cholmondeley"
    for given in ("Maximiliane", "Bartholomew", "Konstantina", "Wilhelmina", "Theodora")
]


def to_thank(names: list[str]) -> dict:
    """An interview two hours ago with these people, all of it written down."""
    met = {f"people.p{at}.name": name for at, name in enumerate(names)}
    return {**met, **{f"people.p{at}.detail": f"You told me about dock {at}." for at in range(len(names))}}


@pytest.mark.parametrize("hours", [2, 30])
def test_news_stands_on_the_first_screen_with_five_long_names(page, site, hours):
    given = {"company": "Harbour & Finch", "role": "Logistics planner", "interest": "yes", "ended": ago(hours=hours)}
    seed(page, site, {"c1": {**given, **to_thank(LONG)}}, ME)
    come(page, site, "#/case/c1/plan")
    bar = page.get_by_role("navigation", name="Steps").bounding_box()["y"]
    for seen in (region(page, "Any news?").get_by_role("heading"), page.get_by_role("button", name="A word from them")):
        box = seen.bounding_box()
        assert box["y"] + box["height"] <= bar
    boxes = page.get_by_role("checkbox", name=re.compile("^Thank"))
    expect(boxes).to_have_count(2)
    page.locator("summary", has_text="3 more: Thank").tap()
    expect(boxes).to_have_count(5)
    boxes.last.check()
    expect(boxes.last).to_be_checked()
    expect(boxes).to_have_count(5)
    assert answers(page)["sent.thank-you.p4"]


@pytest.mark.parametrize("width", [320, 360])
def test_a_long_name_has_the_width_of_its_row(page, site, width):
    page.set_viewport_size({"width": width, "height": 740})
    given = {"company": "Harbour & Finch", "ended": ago(hours=2), "interest": "yes"}
    seed(page, site, {"c1": {**given, **to_thank(LONG[:2])}}, ME)
    come(page, site, "#/case/c1/plan")
    row, name = page.locator(".task").first, page.locator(".task strong").first
    assert name.bounding_box()["width"] > 0.7 * row.bounding_box()["width"]
    tall = "(it) => it.getClientRects()[0].height / parseFloat(getComputedStyle(it).lineHeight)"
    assert name.evaluate(tall) <= 3.1, "its words stay whole: three lines, not five"
    for control in (row.get_by_role("link", name="Note"), row.get_by_text("Why?").first):
        box = control.bounding_box()
        assert box["x"] + box["width"] <= width


def test_the_plan_goes_out_as_text_and_into_a_file_with_its_name(phone, page, site):
    phone.grant_permissions(["clipboard-read", "clipboard-write"])
    seed(page, site, {"c1": {**WAITING, "debrief.well": "secret thoughts"}}, ME)
    come(page, site, "#/case/c1/plan")
    expect(page.get_by_role("heading", name=re.compile("So that this is here on"))).to_be_visible()
    page.get_by_role("button", name="Copy as text").click()
    expect(page.locator("#toast")).to_contain_text("Copied")
    text = page.evaluate("navigator.clipboard.readText()")
    assert "Harbour & Finch · Logistics planner" in text and "Check in with Harbour & Finch" in text
    assert "secret" not in text and "Lisbon" not in text
    ended = WAITING["ended"][:10]
    for ticked in (False, True):
        if ticked:
            page.get_by_role("checkbox", name="With the note’s text").check()
        with page.expect_download() as download:
            page.get_by_role("button", name="Put the plan in my calendar").click()
        assert download.value.suggested_filename == f"Harbour-Finch-{ended}.ics"
        entry = download.value.path().read_text("utf-8")
        assert "Check in with Harbour" in entry and ("week" in entry.replace("\r\n ", "")) is ticked


def test_the_rulebook_can_be_searched_and_reads_without(page, site):
    come(page, site, "rulebook.html", ready=False)
    rules = page.locator(".rule:visible")
    everything = rules.count()
    assert everything > 50 and page.evaluate("document.body.scrollHeight / innerHeight") < 45
    field_ = page.get_by_role("searchbox", name="Find in the rulebook")
    field_.fill("handwritten card")
    expect(rules).not_to_have_count(everything)
    expect(rules.first).to_contain_text(re.compile("hand|card", re.IGNORECASE))
    assert 0 < rules.count() < 15
    field_.fill("zzzz")
    expect(page.get_by_text("Nothing here says that.")).to_be_visible()
    field_.fill("")
    expect(rules).to_have_count(everything)
    page.get_by_role("navigation", name="Contents").get_by_role("link", name="The articles", exact=True).click()
    expect(page.get_by_role("heading", name="The articles", exact=True)).to_be_in_viewport()


def test_your_data_begins_with_its_state_and_one_button(page, site):
    come(page, site, "data.html", ready=False)
    buttons = page.locator("main button:visible")
    expect(buttons).to_have_text(["Save all interviews"])
    come(page, site, "data.html#recovered", ready=False)
    expect(page.get_by_text("Nothing has been set aside.")).to_be_visible()


def test_a_laptop_shows_the_notes_beside_the_plan_and_no_strip(page, site):
    seed(page, site, {"c1": {**MET, "ended": ago(hours=2)}}, ME)
    page.set_viewport_size({"width": 1440, "height": 900})
    come(page, site, "#/case/c1/plan")
    plan, notes = page.locator("section[data-step=plan]"), page.locator("section[data-step=notes]")
    for at in ("plan", "notes"):
        page.evaluate("(at) => { location.hash = `#/case/c1/${at}`; }", at)
        expect(plan).to_be_visible()
        left, right = plan.bounding_box(), notes.bounding_box()
        assert left["x"] + left["width"] <= right["x"] and abs(left["y"] - right["y"]) < 5
    assert page.locator(".tabs").evaluate("(one) => getComputedStyle(one).position") == "static"
    go(page, "Debrief")
    expect(notes).to_be_visible()
    expect(field(page, "Company")).to_be_visible()


def test_twice_as_large_on_the_narrowest_phone_the_first_thing_is_on_the_first_screen(page, site):
    page.set_viewport_size({"width": 160, "height": 320})  # 320 by 640 at 200 %
    seed(page, site, {"c1": {**MET, "ended": ago(hours=2), "done.debrief": ago(hours=1)}}, ME)
    come(page, site)
    expect(page.get_by_text("Thank Adaeze Okafor by")).to_be_in_viewport()
    assert page.locator(".thumb:visible").evaluate("(one) => getComputedStyle(one).position") == "static"
    page.evaluate("location.hash = '#/case/c1/plan'")
    expect(page.locator(".plan .lead")).to_be_in_viewport()
    page.get_by_role("checkbox", name="Thank").check()
    assert page.evaluate("document.documentElement.scrollWidth") <= 160


def test_after_a_word_from_them_the_next_check_in_is_a_tick_of_its_own(page, site):
    """The sheet of an end comes into view, and of what is logged in one sitting the page asks what came first."""
    asked = {**WAITING, "sent.check-in": ago(days=1), "sent_as.check-in.body": "As it was sent."}
    seed(page, site, {"c1": {**asked, "ended": ago(days=9), "sent.thank-you.a": ago(days=9)}}, ME)
    come(page, site, "#/case/c1/plan")
    page.get_by_role("button", name="A word from them").tap()
    box = page.get_by_role("checkbox", name="Check in")
    expect(box).not_to_be_checked()
    assert answers(page)["sent.check-in"] == asked["sent.check-in"]
    page.clock.set_fixed_time(datetime.now() + timedelta(seconds=90))
    box.tap()
    expect(page.get_by_text("You ticked this after their word. When was that?")).to_be_visible()
    expect(box).to_be_checked()
    assert answers(page)["sent.check-in"] > answers(page)["outcome_at"]
    page.get_by_role("button", name="Today, before their word").tap()
    expect(box).not_to_be_checked()
    no = page.get_by_role("button", name="A no", exact=True)
    page.locator("#more-news summary").first.tap()
    no.tap()
    expect(page.get_by_role("heading", name="They said no")).to_be_in_viewport()
    expect(page.get_by_role("heading", name="They said no")).to_be_focused()


def test_home_before_python_lists_the_interviews_instead_of_a_welcome(page, site):
    """A slow first visit: somebody types, goes back to home, and what they typed is there."""
    page.route("**/runtime.mjs", lambda route: None)
    seed(page, site, {"c1": {**MET, "ended": ago(hours=2)}})
    come(page, site, ready=False)
    mine = page.get_by_role("list").filter(has=page.get_by_role("link", name=MET["company"]))
    expect(mine).to_be_visible()
    expect(page.locator(".empty")).to_be_hidden()
    page.set_viewport_size({"width": 320, "height": 740})
    assert page.locator(".core").evaluate("(one) => one.scrollWidth <= one.clientWidth"), "“Getting ready” is whole"
    mine.get_by_role("link").tap()
    expect(page.locator("h1:visible")).to_have_text(MET["company"])
    page.unroute("**/runtime.mjs")
    page.goto(f"{site.address}privacy.html")
    come(page, site)
    expect(region(page, "Now")).to_be_visible()
    expect(mine).to_be_hidden()
    # Letters twice as large on the narrowest phone: a toast is lines of words, not a column of letters.
    page.set_viewport_size({"width": 160, "height": 370})
    page.evaluate("location.hash = '#/case/c1/notes'")
    more(page.locator("article.note").first, "I sent it")
    toast = page.locator("#toast")
    expect(toast).to_contain_text("Undo")
    assert toast.bounding_box()["height"] <= 370 / 3
