"""The notes as a mailbox: counted as a hand counts, and each thing a note offers done once."""

from __future__ import annotations

import re

import pytest
from hand import ago, answers, come, go, more, note_to, opened, seed, wait_for_core
from playwright.sync_api import Page, expect

ME = {"name": "Sam Lee"}
FACTS = {
    "company": "Harbour & Finch", "role": "Logistics planner", "interest": "yes",
    "fit": "I like that planners sit beside the dock.",
    "skills": "At my last post I did the forecasting for three warehouses.",
}  # fmt: skip
FIVE = {
    "a": ("Adaeze Okafor", "You told me how you moved the Lisbon warehouse to night shifts."),
    "b": ("Jonas Weber", "You showed me the returns desk."),
    "c": ("Maria Albuquerque", "You told me about the new scanner."),
    "d": ("Bob Li", "We talked about the strike in March."),
    "e": ("Ruth Adler", "You told me why half of what comes back was never opened."),
}

# Counts every touch, wherever it goes: nobody has to remember to count one.
COUNT = "addEventListener('pointerdown', () => { globalThis.touches = (globalThis.touches ?? 0) + 1; }, true);"
# No mail program here: the address it would get goes nowhere.
NO_MAIL = "addEventListener('click', (event) => { if (event.target.protocol === 'mailto:') event.preventDefault(); });"
CONTROLS = """() => [...document.querySelectorAll('section[data-step=notes] :is(button, summary, a.button, a.primary)')]
  .filter((one) => one.checkVisibility({ visibilityProperty: true }) && one.getClientRects().length)
  .map((one) => one.textContent.trim().replace(/\\s+/g, ' '))"""
SCREENS = "() => document.documentElement.scrollHeight / innerHeight"


def people(ids: str) -> dict:
    return {
        name: value
        for id in ids
        for name, value in ((f"people.{id}.name", FIVE[id][0]), (f"people.{id}.detail", FIVE[id][1]))
    }


def show(page: Page, site, given: dict, at: str = "/notes", hours: float = 1) -> None:
    page.add_init_script(COUNT + NO_MAIL)
    seed(page, site, {"c1": {"ended": ago(hours=hours), **FACTS, **given}}, ME)
    come(page, site, f"#/case/c1{at}" if at != "home" else "")


def touches(page: Page) -> int:
    return page.evaluate("globalThis.touches ?? 0")


def in_sight(page: Page, button) -> None:
    """The button can be tapped where the page stands: nothing has to be scrolled."""
    box = button.bounding_box()
    at = "([x, y]) => document.elementFromPoint(x, y).textContent.trim()"
    middle = [box["x"] + box["width"] / 2, box["y"] + box["height"] / 2]
    assert page.evaluate(at, middle) == button.text_content().strip()


def copy_button(page: Page):
    return page.get_by_role("button", name="Copy", exact=True)


@pytest.fixture
def clipboard(phone):
    phone.grant_permissions(["clipboard-read", "clipboard-write"])
    return lambda page: page.evaluate("navigator.clipboard.readText()")


# ---- counted ----


def test_notes_to_five_people_are_two_screens_and_ten_buttons(page, site):
    show(page, site, people("abcde"))
    expect(page.locator(".note")).to_have_count(5)
    controls = page.evaluate(CONTROLS)
    assert len(controls) <= 10, controls
    assert page.evaluate(SCREENS) <= 2
    expect(page.locator("details.mail[open]")).to_have_count(1)
    in_sight(page, copy_button(page))


@pytest.mark.parametrize("unsaid", [False, True])
def test_five_long_names_are_two_screens_as_well(page, site, unsaid):
    """With room to spare: a question more, or a remark, must not be a third screen."""
    names = {f"people.{id}.name": f"{FIVE[id][0].split()[0]} Featherstonehaugh-Cholmondeley" for id in FIVE}
    show(page, site, {**people("abcde"), **names, **({"interest": ""} if unsaid else {})})
    expect(page.locator(".note")).to_have_count(5)
    controls = page.evaluate(CONTROLS)
    assert len(controls) <= 10, controls
    assert page.evaluate(SCREENS) <= 1.8
    in_sight(page, copy_button(page))
    assert page.locator(".mail:not([open]) > summary").last.bounding_box()["height"] <= 60
    assert "Featherstonehaugh-Cholmondeley" in page.locator(".mail[open] > summary h3").inner_text()


def test_five_people_all_copied_and_marked(page, site, clipboard):
    """Copy, open mail, yes: three touches each, the next note opens by itself."""
    show(page, site, people("abcde"))
    scrolled, texts = 0, set()
    for _ in FIVE:
        name = page.locator("details.mail[open] h3 bdi").text_content()
        in_sight(page, copy_button(page))
        copy_button(page).tap()
        expect(page.locator("#toast")).to_contain_text("Copied.")
        texts.add(clipboard(page))
        page.get_by_role("button", name="Open mail").tap()
        page.get_by_role("button", name="Yes", exact=True).tap()
        expect(note_to(page, name).locator(".state")).to_contain_text("Sent today")
        scrolled = max(scrolled, page.evaluate("scrollY / innerHeight"))
    expect(page.get_by_text("That was all for today. You can close this.")).to_be_in_viewport()
    assert len(texts) == 5
    assert len([name for name in answers(page) if name.startswith("sent.thank-you.")]) == 5
    assert touches(page) <= 28 and scrolled <= 3, (touches(page), scrolled)
    assert touches(page) == 15


def test_the_first_of_two_notes_is_copied_with_one_touch_and_nothing_scrolled(page, site, clipboard):
    show(page, site, people("ab"))
    in_sight(page, copy_button(page))
    copy_button(page).tap()
    expect(page.locator("#toast")).to_contain_text("Copied.")
    assert touches(page) == 1 and page.evaluate("scrollY") == 0
    assert clipboard(page).startswith("Dear Adaeze Okafor,")


def test_the_check_in_is_copied_from_home_with_two_touches(page, site, clipboard):
    sent = {"sent.thank-you.a": ago(days=12), "done.debrief": ago(days=12)}
    show(page, site, people("a") | sent, "home", hours=13 * 24)
    page.locator("a[href$='/notes/check-in']").first.tap()
    expect(page.locator("details.mail[open]")).to_have_attribute("id", "note-check-in")
    in_sight(page, copy_button(page))
    copy_button(page).tap()
    expect(page.locator("#toast")).to_contain_text("Copied.")
    assert touches(page) == 2
    assert "Adaeze" in clipboard(page)


# ---- a link lands on its note ----


@pytest.mark.parametrize("visited", [False, True])
def test_a_link_lands_on_its_note_open_also_on_the_first_visit(page, site, visited):
    show(page, site, people("abc"), "/notes" if visited else "home")
    if visited:
        expect(page.locator(".note")).to_have_count(3)
        come(page, site)
    page.goto("about:blank")
    come(page, site, "#/case/c1/notes/thank-you.c", ready=False)
    wait_for_core(page)
    expect(page.locator("details.mail[open]")).to_have_attribute("id", "note-thank-you.c")
    expect(page.locator("[id='note-thank-you.c'] summary").first).to_be_in_viewport()
    in_sight(page, copy_button(page))


# ---- sentences ----


def sentence(page: Page, key: str, slot: str):
    return page.locator(f"[id='slot-{key}-{slot}']")


def sheet(page: Page, key: str):
    return page.locator(f"[id='sheet-{key}']")


KEY = "thank-you.a"


def test_where_the_open_note_goes_the_next_one_is_open(page, site):
    show(page, site, people("a"))
    for answer, title in (("No", "Declining"), ("Yes", "Thank-you note")):
        go(page, "Debrief")
        page.get_by_role("radio", name=answer, exact=True).check()
        go(page, "Notes")
        expect(page.get_by_role("article", name=re.compile(f"^{title}")).locator(".mail")).to_have_attribute("open", "")
        in_sight(page, copy_button(page))
    page.locator(".mail[open] > summary").tap()  # folded by hand: it stays so
    go(page, "Debrief")
    page.get_by_role("radio", name="Not sure", exact=True).check()
    go(page, "Notes")
    expect(page.locator("[id^='draft-']").first).to_contain_text("glad to hear more", use_inner_text=False)
    expect(page.locator(".mail[open]")).to_have_count(0)


def test_a_sentence_is_said_otherwise_left_out_and_brought_back(page, site):
    show(page, site, people("ab"))
    draft = page.locator(f"[id='draft-{KEY}']")
    before = sentence(page, KEY, "close").text_content()
    sentence(page, KEY, "close").tap()
    other = sheet(page, KEY).locator(".choice:visible").first
    words = other.text_content()
    other.tap()
    expect(draft).to_contain_text(words)
    expect(draft).not_to_contain_text(before)
    assert isinstance(answers(page)[f"notes.{KEY}.pick.close"], int)
    page.get_by_role("button", name="Undo").tap()
    expect(draft).to_contain_text(before)
    assert f"notes.{KEY}.pick.close" not in answers(page)

    sentence(page, KEY, "close").tap()
    sheet(page, KEY).get_by_role("button", name="Leave it out").tap()
    expect(draft).not_to_contain_text(before)
    assert answers(page)[f"notes.{KEY}.pick.close"] == "out"
    page.reload()
    wait_for_core(page)
    expect(draft).not_to_contain_text(before)
    page.get_by_role("button", name="Bring it back").tap()
    expect(draft).to_contain_text(before)


def test_a_sentence_of_ones_own_stands_in_the_note_while_it_is_typed(page, site, clipboard):
    show(page, site, people("a"))
    draft = page.locator(f"[id='draft-{KEY}']")
    sentence(page, KEY, "close").tap()
    sheet(page, KEY).get_by_text("Say it myself").tap()
    area = sheet(page, KEY).get_by_role("textbox", name="This sentence in my own words")
    area.press_sequentially("See you at the dock.")
    expect(draft).to_contain_text("See you at the dock.")
    expect(area).to_be_focused()
    assert answers(page)[f"notes.{KEY}.own.close"] == "See you at the dock."
    page.keyboard.press("Escape")
    expect(sheet(page, KEY)).to_be_hidden()
    expect(sentence(page, KEY, "close")).to_be_focused()
    copy_button(page).tap()
    expect(page.locator("#toast")).to_contain_text("Copied.")
    assert "See you at the dock." in clipboard(page)


def test_greeting_and_sign_off_have_other_wordings_too(page, site):
    show(page, site, people("a"))
    for slot in ("greeting", "sign-off"):
        sentence(page, KEY, slot).tap()
        other = sheet(page, KEY).locator(".choice:visible").first
        words = other.text_content()
        other.tap()
        expect(sentence(page, KEY, slot)).to_have_text(words)


def test_a_fact_is_said_to_another_of_them_and_to_nobody_twice(page, site):
    show(page, site, people("ab"))
    first, second = (page.locator(f"[id='draft-thank-you.{id}']") for id in "ab")
    expect(first).to_contain_text("beside the dock")
    sentence(page, KEY, "wish").tap()
    sheet(page, KEY).get_by_role("button", name="Say it to Jonas Weber instead").tap()
    expect(second).to_contain_text("beside the dock")
    expect(first).not_to_contain_text("beside the dock")
    opened(note_to(page, "Weber"))
    sentence(page, "thank-you.b", "wish").tap()
    sheet(page, "thank-you.b").get_by_role("button", name="Say it to Adaeze Okafor instead").tap()
    expect(first).to_contain_text("beside the dock")
    expect(second).not_to_contain_text("beside the dock")
    page.get_by_role("button", name="Undo").tap()
    expect(second).to_contain_text("beside the dock")


def test_a_sentence_by_keyboard(page, site):
    show(page, site, people("a"))
    close = sentence(page, KEY, "close")
    assert close.get_attribute("role") == "button" and close.get_attribute("aria-expanded") == "false"
    close.focus()
    page.keyboard.press("Enter")
    expect(close).to_have_attribute("aria-expanded", "true")
    expect(sheet(page, KEY).get_by_role("button", name="Close")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(sheet(page, KEY)).to_be_hidden()
    expect(close).to_be_focused()
    assert f"notes.{KEY}.pick.close" in answers(page)


def test_words_of_the_users_lead_to_their_field(page, site):
    show(page, site, people("a"))
    sentence(page, KEY, "skills").tap()
    sheet(page, KEY).get_by_role("button", name="Change my words").tap()
    expect(page.locator("[name=skills]")).to_be_focused()


# ---- what is missing, what was mended ----


def test_what_is_missing_is_answered_with_a_tap(page, site):
    show(page, site, {"people.a.name": "tracy mbeki", "people.a.detail": FIVE["a"][1]})
    expect(page.locator(".mail .state").first).to_have_text("Needs one answer")
    expect(copy_button(page)).not_to_have_class(re.compile("primary"))
    missing = page.get_by_role("list", name="Still missing")
    missing.get_by_role("button", name="Tracy Mbeki").tap()
    expect(page.locator(".mail .state").first).to_have_text("Ready")
    expect(missing).to_have_count(0)
    expect(copy_button(page)).to_have_class(re.compile("primary"))
    expect(page.locator("#toast")).to_contain_text("Noted.")
    assert answers(page)["people.a.name"] == "Tracy Mbeki"


def test_a_repair_is_shown_with_the_note_and_one_tap_keeps_the_original(page, site):
    show(page, site, {"people.a.name": "Bob Li", "people.a.detail": "You told me you hadnt slept."})
    draft = page.locator(f"[id='draft-{KEY}']")
    expect(draft).to_contain_text("hadn't slept")
    mended = page.locator(".mended")
    expect(mended).to_contain_text("hadnt → hadn't")
    mended.get_by_role("button", name="As I typed it").tap()
    expect(draft).to_contain_text("hadnt slept")
    assert answers(page)["kept.people.a.detail"] is True


def test_a_note_without_remarks_says_what_was_looked_at(page, site):
    show(page, site, people("a"))
    expect(page.locator(".remarks .good")).to_contain_text("Looked at: names, thanks")
    expect(page.locator("section[data-step=notes]")).not_to_contain_text("then send it")


# ---- short, sent, undone ----


def test_the_short_form_is_one_tap_there_and_one_back(page, site, clipboard):
    show(page, site, people("a"))
    draft = page.locator(f"[id='draft-{KEY}']")
    whole = draft.text_content()
    more(note_to(page, "Okafor"), "Short, if they wrote by text or LinkedIn")
    expect(page.locator(".mail .state").first).to_have_text("Ready, short")
    copy_button(page).tap()
    expect(page.locator("#toast")).to_contain_text("Copied.")
    assert len(clipboard(page)) <= 300 < len(whole)
    page.get_by_role("button", name="The whole note again").tap()
    expect(draft).to_have_text(whole, use_inner_text=False)


def test_a_sent_note_is_frozen_with_its_subject_and_thaws_when_that_was_a_mistake(page, site):
    show(page, site, people("a"))
    subject = page.locator(f"[id='subject-{KEY}']").text_content()
    body = page.locator(f"[id='draft-{KEY}']").text_content()
    copy_button(page).tap()
    page.get_by_role("button", name="I sent it").tap()
    given = answers(page)
    assert given[f"sent_as.{KEY}.subject"] == subject and given[f"sent_as.{KEY}.body"] == body.strip()
    expect(page.get_by_text("That was all for today")).to_be_visible()
    expect(page.locator("details.mail[open]")).to_have_count(0)

    page.clock.set_fixed_time(ago(days=-12))
    page.evaluate("() => { location.hash = '#/case/c1'; }")
    page.locator("details.person").first.evaluate("panel => { panel.open = true; }")
    page.locator("[name='people.a.detail']").fill("You told me something else entirely.")
    page.evaluate("() => { location.hash = '#/case/c1/notes'; }")
    note = opened(note_to(page, "Okafor"))
    expect(note.locator(".state")).to_contain_text("Sent")
    expect(note.locator(".draft")).to_have_text(body.strip(), use_inner_text=False)
    expect(note.locator(".slot")).to_have_count(0)
    note.get_by_role("button", name="It did not go out").tap()
    expect(note.locator(".draft")).to_contain_text("something else entirely")
    assert not [name for name in answers(page) if name.startswith("sent")]
    page.get_by_role("button", name="Undo").tap()
    expect(note.locator(".draft")).to_have_text(body.strip(), use_inner_text=False)


def test_not_yet_leads_back_to_copy_and_a_mistaken_yes_is_undone(page, site, clipboard):
    show(page, site, people("a"))
    copy_button(page).tap()
    page.get_by_role("button", name="Open mail").tap()
    asked = page.get_by_role("group", name="Did it go out?")
    asked.get_by_role("button", name="Not yet").tap()
    expect(copy_button(page)).to_be_visible()
    copy_button(page).tap()
    page.get_by_role("button", name="I sent it").tap()
    expect(page.locator(".mail .state")).to_contain_text("Sent today")
    page.get_by_role("button", name="Undo").tap()
    expect(page.locator(".mail .state")).to_have_text("Ready")
    assert not [name for name in answers(page) if name.startswith("sent")]


def test_a_note_ticked_off_in_the_plan_is_frozen_as_well(page, site):
    show(page, site, people("a"))
    body = page.locator(f"[id='draft-{KEY}']").text_content()
    page.evaluate("() => { location.hash = '#/case/c1/plan'; }")
    box = page.get_by_role("checkbox", name=re.compile("Thank Adaeze"))
    box.check()
    assert answers(page)[f"sent_as.{KEY}.body"] == body.strip()
    box.uncheck()
    assert not [name for name in answers(page) if name.startswith("sent")]


def test_nobody_who_opens_one_more_note_is_told_that_this_was_all(page, site):
    """Accepting, once time to decide was asked for."""
    given = {**people("a"), "outcome": "offer", "outcome_at": ago(hours=1), "sent.more-time": ago(minutes=5)}
    show(page, site, given | {"sent.thank-you.a": ago(minutes=50)})
    said = page.get_by_text("That was all for today")
    expect(said).to_be_visible()
    page.locator("summary").filter(has_text="Accepting an offer").tap()
    expect(said).to_be_hidden()
    page.get_by_role("button", name="Copy", exact=True).tap()
    page.get_by_role("button", name="I sent it").locator("visible=true").tap()
    expect(said).to_be_visible()


def test_no_word_of_the_bar_is_broken_where_text_is_twice_as_large(page, site):
    page.set_viewport_size({"width": 320, "height": 640})
    show(page, site, people("a"))
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    lines = """(button) => {
      const words = document.createRange();
      words.selectNodeContents(button);
      return new Set([...words.getClientRects()].map((line) => Math.round(line.top))).size;
    }"""
    assert copy_button(page).evaluate(lines) == 1


def test_nothing_is_fixed_over_the_words_where_they_are_large(page, site):
    """At 200 % a phone has half its pixels: the bar then stands in the page."""
    page.set_viewport_size({"width": 180, "height": 370})
    show(page, site, people("ab"))
    expect(page.locator("details.mail[open] .bar")).to_have_css("position", "relative")
    sentence(page, KEY, "close").tap()
    expect(sheet(page, KEY)).to_have_css("position", "static")
    assert page.evaluate("document.documentElement.scrollWidth") <= 180


@pytest.mark.parametrize(("width", "height"), [(360, 640), (1280, 640), (1280, 500)])
def test_the_menu_of_a_note_is_in_sight_as_a_whole_or_scrolls(page, site, width, height):
    page.set_viewport_size({"width": width, "height": height})
    show(page, site, people("ab"))
    page.locator("details.mail[open] .menu-of > summary").click()
    menu = page.locator("details.mail[open] .menu")
    expect(menu).to_be_in_viewport(ratio=1)
    fits = menu.evaluate("(menu) => menu.scrollHeight <= menu.clientHeight")
    assert fits == (height == 640)
    menu.get_by_text("Why by email?").scroll_into_view_if_needed()
    expect(menu.get_by_text("Why by email?")).to_be_in_viewport(ratio=1)


def test_nobody_is_led_back_to_what_stands_beside(page, site):
    page.set_viewport_size({"width": 1280, "height": 740})
    seed(page, site, {"c1": {"company": "Acme", "ended": ago(hours=1)}})
    come(page, site, "#/case/c1")
    notes = page.locator("section[data-step=notes]")
    expect(notes).to_contain_text("Say whom you met")
    back = notes.get_by_role("link", name="Back to the debrief")
    expect(back).to_have_count(0)
    page.get_by_role("navigation", name="Steps").get_by_role("link", name="Plan").click()
    expect(back).to_be_visible()
    page.set_viewport_size({"width": 360, "height": 740})
    go(page, "Notes")
    expect(back).to_be_visible()


def test_a_crowd_has_its_first_cards_and_in_the_end_all_its_rows(page, site):
    """600 people: what was not made at once comes by itself, with what was typed in it."""
    crowd = {f"people.p{number}.name": f"Ana Crowd {number}" for number in range(600)}
    show(page, site, crowd | {"people.p0.detail": FIVE["a"][1]})
    expect(page.locator("details.mail")).to_have_count(25)
    expect(page.locator("[data-repeat=people] > *")).to_have_count(600)
    assert page.locator("[name='people.p599.name']").input_value() == "Ana Crowd 599"


LOOKED_INTO = """() => {
  globalThis.lookedInto = [];
  const { isEqualNode } = Node.prototype; // what is as it shall be is left alone, whatever that takes
  Node.prototype.isEqualNode = function (other) {
    const equal = isEqualNode.call(this, other);
    if (!equal && this.matches?.("[id^=note-], [id^=task-]")) lookedInto.push(this.id);
    return equal;
  };
}"""


def test_an_edit_touches_the_one_card_it_is_about(page, site):
    page.add_init_script("navigator.share = async () => {}")  # as phones have it: a button more on every card
    show(page, site, people("abcde"), "/notes")
    shown = page.locator("[data-region=notes]")
    expect(shown).to_contain_text("Adaeze Okafor")
    page.wait_for_timeout(1500)  # the remarks on the notes follow an answer
    page.evaluate(LOOKED_INTO)
    page.locator("[name='people.a.name']").evaluate(
        "(field) => { field.value = 'Ada Obi'; field.dispatchEvent(new Event('input', { bubbles: true })); }"
    )
    expect(shown).to_contain_text("Ada Obi")
    assert set(page.evaluate("lookedInto")) == {"task-thank-you.a", "note-thank-you.a"}
