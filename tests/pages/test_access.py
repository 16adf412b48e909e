"""For everyone: axe without violations, nothing cut off, the keyboard alone, focus and announcements in place."""

# ruff: noqa: E501  (scripts for the page, in one piece)

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hand import ago, begin, believable, come, field, go, more, opened, person, seed, stored, unfold, wait_for_core
from playwright.sync_api import Page, expect

AXE = Path(__file__).resolve().parents[2] / "node_modules" / "axe-core" / "axe.min.js"
RUN = """(context) => axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
  .then(({ violations }) => violations.map(({ id, help, nodes }) =>
    `${id}: ${help}: ${nodes.slice(0, 4).map(({ html, failureSummary }) => html.slice(0, 160) + ' ' + failureSummary.slice(0, 200)).join(' | ')}`))"""
WIDTHS = (320, 360, 1280)
THEMES = ("light", "dark")
LONG = {
    "company": "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft mbH",
    "role": "Senior Vice Principal Associate Programme Coordination Manager, " + "x" * 90,
    "people.a.name": "Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaftschaferswessenschafe",
    "people.a.detail": "https://intranet.example/" + "a-very-long-address-without-any-space" * 4,
    "people.b.name": "محمد بن عبد الرحمن بن عبد العزيز آل سعود",
    "people.b.detail": "المشروع الجديد",
    "people.c.name": "👩🏽‍🔬 Zoë 👨‍👩‍👧‍👦🦊",
    "people.c.detail": "🦊" * 60,
    "requested.r.what": "W" * 120,
    "concerns.k.text": "M" * 100,
}

# ---- every screen ----


def example(page: Page, site, step: str = "Debrief") -> None:
    come(page, site)
    page.get_by_role("button", name="example").click()
    expect(page.locator("h1:visible")).to_have_text("Harbour & Finch")
    expect(page.get_by_text("This is an invented example")).to_be_visible()  # from the core, unlike the title
    if step != "Debrief":
        go(page, step)
        expect(page.locator(f"section[data-step={step.lower()}]")).to_contain_text("Okafor")


def home(page: Page, site) -> None:
    names = (
        "one-interviewer",
        "traditional",
        "five-interviewers",
        "promised-friday",
        "rejected",
        "requested-material",
        "tech-peer",
    )
    seed(page, site, believable(names))
    come(page, site)
    expect(page.get_by_role("region", name="Now")).to_be_visible()


def folds_open(page: Page, site) -> None:
    example(page, site)
    unfold(page)


def plan(page: Page, site) -> None:
    example(page, site, "Plan")
    unfold(page)
    page.get_by_role("button", name="Open on another device").click()
    expect(page.get_by_role("textbox", name="The link")).to_be_visible()


def taken(page: Page, site) -> None:
    plan(page, site)
    page.goto(page.get_by_role("textbox", name="The link").input_value())
    expect(page.locator("section[data-screen=take]")).to_contain_text("Everything in it is here already")


def note_edited(page: Page, site) -> None:
    example(page, site, "Notes")
    note = page.get_by_role("article", name="Thank-you note").first
    more(note, "Edit the whole text")
    note.get_by_role("textbox").press("ControlOrMeta+End")
    note.get_by_role("textbox").press_sequentially("\nPS [Name] ASAP!!!")
    expect(note.get_by_role("list", name="Remarks")).to_contain_text("[Name]")
    more(page.get_by_role("article", name="Thank-you note").last, "I sent it")
    opened(note)
    unfold(page)


def problems(page: Page, site) -> None:
    seed(
        page,
        site,
        {"c1": {"ended": ago(hours=1), "promised": "2026-02-30", "people.a.name": "Ana", "asked_to_wait": "ten"}},
    )
    come(page, site, "#/case/c1")
    expect(page.get_by_role("group", name="Please look again")).to_be_visible()
    unfold(page)


def review(page: Page, site) -> None:
    come(page, site, "#/review")
    field(page, "The note").fill("Hi Dave,\n\nDid you make an decision yet?? I realy need this job ASAP.\n\nthx")
    expect(page.get_by_role("list", name="Remarks")).to_be_visible()
    unfold(page)


def plain(path: str) -> Callable:
    def show(page: Page, site) -> None:
        come(page, site, path, ready=False)
        unfold(page)

    return show


SCREENS: dict[str, Callable] = {
    "home-empty": come,
    "home": home,
    "debrief-new": lambda page, site: (come(page, site), begin(page)),
    "debrief-folds-open": folds_open,
    "plan": plan,
    "taken": taken,
    "notes": lambda page, site: example(page, site, "Notes"),
    "note-edited": note_edited,
    "problems": problems,
    "review": review,
    "rulebook": plain("rulebook.html"),
    "before": plain("before.html"),
    "data": plain("data.html"),
    "privacy": plain("privacy.html"),
    "not-found": plain("nowhere.html"),
}


def sideways(page: Page) -> list[str]:
    """What stands out of the page to the right, when anything does."""
    return page.evaluate("""() => {
      if (document.documentElement.scrollWidth <= innerWidth && document.body.scrollWidth <= innerWidth) return [];
      return [...document.body.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
        .slice(0, 5).map((one) => one.outerHTML.slice(0, 150));
    }""")


@pytest.mark.parametrize("name", SCREENS)
def test_axe_finds_nothing_on_any_screen_in_both_themes_at_three_widths(page, site, name):
    page.add_init_script(path=AXE)
    page.emulate_media(reduced_motion="reduce")
    SCREENS[name](page, site)
    found = []
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 740})
        for theme in THEMES:
            page.emulate_media(color_scheme=theme, reduced_motion="reduce")
            found += [f"{width} {theme}: {text}" for text in page.evaluate(RUN)]
        found += [f"{width}: sideways: {text}" for text in sideways(page)]
    assert not found, "\n".join(found)


# ---- nothing cut off ----


@pytest.mark.parametrize("size", ["100%", "200%"])
def test_long_names_neither_scroll_sideways_nor_are_cut_off(page, site, size):
    """320 and 360 px, very long names, words without a space, right-to-left and emoji; and all of it at 200 % text."""
    seed(page, site, {"c1": {**LONG, "ended": ago(hours=2), "setting": "panel"}}, {"name": LONG["people.a.name"]})
    page.goto(site.address)
    page.evaluate("(size) => { document.documentElement.style.fontSize = size; }", size)
    wait_for_core(page)
    for at in ("", "#/case/c1", "#/case/c1/plan", "#/case/c1/notes"):
        page.evaluate("(at) => { location.hash = at || '#/'; }", at)
        text = page.locator("main")
        expect(text).to_contain_text(LONG["company"])
        unfold(page)
        for width in (320, 360):
            page.set_viewport_size({"width": width, "height": 740})
            assert not sideways(page), (at, width)
            cut = page.evaluate("""() => [...document.querySelectorAll('h1, h2, h3, p, a, button, label, legend, summary, strong, bdi, small')]
              .filter((one) => one.checkVisibility() && !one.closest('.unseen, .core, svg') && one.scrollWidth > one.clientWidth + 1
                && getComputedStyle(one).overflowX !== 'visible').map((one) => one.outerHTML.slice(0, 150))""")
            assert not cut, (at, width)
    for name in ("people.b.name", "people.c.name", "people.a.name"):
        expect(page.locator("h3").filter(has_text=LONG[name]).first).to_be_visible()


def test_names_written_from_right_to_left_read_so_inside_a_sentence(page, site):
    seed(page, site, {"c1": {**LONG, "ended": ago(hours=2)}})
    come(page, site, "#/case/c1/notes")
    heading = page.get_by_role("heading", name=LONG["people.b.name"])
    assert heading.locator("bdi").evaluate("(one) => getComputedStyle(one).direction") == "rtl"
    go(page, "Debrief")
    name = person(page, 1).get_by_label("Their name")
    expect(name).to_have_value(LONG["people.b.name"])
    assert name.evaluate("(one) => getComputedStyle(one).direction") == "rtl"
    assert page.locator("html").evaluate("(one) => getComputedStyle(one).direction") == "ltr"


@pytest.mark.parametrize(
    "name", ["home", "home-empty", "debrief-folds-open", "plan", "note-edited", "review", "data", "problems"]
)
def test_what_can_be_tapped_is_forty_four_pixels_high(page, site, name):
    SCREENS[name](page, site)
    small = page.evaluate("""() => [...document.querySelectorAll('a, button, input, select, textarea, summary, label.tick')]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.matches('.skip, .unseen, label.tick input, .chip input'))
      .filter((one) => getComputedStyle(one).display !== 'inline')
      .filter((one) => one.getBoundingClientRect().height < 43.9)
      .map((one) => `${Math.round(one.getBoundingClientRect().height)} ${one.outerHTML.slice(0, 120)}`)""")
    assert not small, "\n".join(small)


@pytest.mark.parametrize("name", ["home", "plan", "note-edited"])
def test_the_end_of_a_screen_can_be_scrolled_clear_of_the_bar_at_the_bottom(page, site, name):
    SCREENS[name](page, site)
    page.evaluate("scrollTo(0, document.documentElement.scrollHeight)")
    foot, bar = page.locator(".foot p").last.bounding_box(), page.locator(".thumb:visible").bounding_box()
    assert foot["y"] + foot["height"] <= bar["y"]


TOAST = """(toast) => {
  const { top, bottom, left, right } = toast.getBoundingClientRect();
  const under = [...document.querySelectorAll("main, .top, .foot")].map((one) => one.getBoundingClientRect());
  return {
    flows: getComputedStyle(toast).position === "static",
    seen: top >= 0 && bottom <= innerHeight,
    over: under.filter((one) => one.top < bottom - 1 && one.bottom > top + 1 && one.left < right && one.right > left).length,
  };
}"""


PASTED = """(box, text) => {
  box.value = text;
  box.dispatchEvent(new InputEvent("input", { inputType: "insertFromPaste", bubbles: true }));
}"""


@pytest.mark.parametrize("width", [320, 1440])
def test_a_toast_is_one_line_beside_what_comes_next(phone, page, site, width):
    """Neither over the buttons of the note nor with its cross below it."""
    phone.grant_permissions(["clipboard-read", "clipboard-write"])
    page.set_viewport_size({"width": width, "height": 640})
    met = {"people.a.name": "Ana Ruiz", "people.a.detail": "You told me about the night desk."}
    seed(page, site, {"c1": {"company": "Acme", "ended": ago(hours=2), "interest": "yes", **met}}, {"name": "Sam Lee"})
    come(page, site, "#/case/c1/notes")
    page.get_by_role("button", name="Copy", exact=True).click()
    toast = page.locator("#toast")
    expect(toast).to_contain_text("Copied.")
    said, closed = toast.locator("span").first.bounding_box(), toast.get_by_role("button").last.bounding_box()
    assert closed["y"] < said["y"] + said["height"] and said["y"] < closed["y"] + closed["height"]
    mail, box = page.get_by_role("button", name="Open mail").bounding_box(), toast.bounding_box()
    assert width > 320 or box["y"] + box["height"] <= mail["y"]


def test_below_a_long_mail_what_it_says_is_in_sight(page, site):
    come(page, site)
    begin(page)
    page.locator("#inbox > summary").tap()
    mail = "\n".join(["You will meet Ana Ruiz, Head of Desk, at Acme Ltd.", *("We look forward to it.",) * 30])
    page.locator("#f-told").evaluate(PASTED, mail)
    expect(page.get_by_role("button", name=re.compile("^Take (this|all of it)$"))).to_be_in_viewport()


def test_where_letters_are_large_a_toast_is_above_the_text_and_leads_back_to_the_place_it_came_from(phone, page, site):
    """320 by 640 at 200 %: in the flow, brought into view, and closed or used the page is where it was."""
    phone.grant_permissions(["clipboard-read", "clipboard-write"])
    page.set_viewport_size({"width": 160, "height": 320})
    met = {"people.a.name": "Ana Ruiz", "people.a.detail": "You told me about the night desk."}
    met |= {"people.b.name": "Ben Wu", "people.b.detail": "You showed me the returns desk."}
    seed(page, site, {"c1": {"company": "Acme", "ended": ago(hours=2), "interest": "yes", **met}}, {"name": "Sam Lee"})
    come(page, site, "#/case/c1/notes")
    toast = page.locator("#toast")
    copy = page.get_by_role("button", name="Copy", exact=True)
    copy.scroll_into_view_if_needed()
    place = page.evaluate("scrollY")
    assert place > 320
    copy.click()
    expect(page.get_by_role("button", name="Open mail")).to_be_in_viewport()
    assert page.evaluate("scrollY") == place, "the bar has said it"
    page.get_by_role("button", name="I sent it").locator("visible=true").click()
    expect(toast).to_contain_text("Marked as sent")
    assert toast.evaluate(TOAST) == {"flows": True, "seen": True, "over": 0}
    page.evaluate("scrollTo(0, 400)")
    assert toast.evaluate(TOAST) == {"flows": True, "seen": False, "over": 0}, "it stays above the text"
    go(page, "Debrief")
    unfold(page)
    page.get_by_role("button", name="Remove this person").first.evaluate("(button) => button.click()")
    expect(toast).to_contain_text("Removed")
    assert toast.evaluate(TOAST) == {"flows": True, "seen": True, "over": 0}
    toast.get_by_role("button", name="Undo").click()
    expect(page.locator("details.person")).to_have_count(2)
    expect(toast).to_be_hidden()
    expect(page.get_by_role("button", name="Someone else was there")).to_be_in_viewport()


# ---- keyboard, focus, voice ----


def test_no_mark_of_the_style_is_part_of_a_name(page, site):
    """As Chromium tells it to a screen reader."""
    seed(page, site, {"c1": {"company": "Acme", "ended": ago(hours=2), "interest": "yes", "people.a.name": "Ana Ruiz"}})
    come(page, site, "#/case/c1")
    expect(page.locator("[data-region='effect.interest']")).to_contain_text("Every note")
    tree = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    names = {node.get("name", {}).get("value", "") for node in tree if not node.get("ignored")}
    assert {"Yes", "More", "All interviews"} <= names
    assert not [name for name in names if name[:1] in "✓‹+–" and name[1:]], names


def tab_to(page: Page, wanted: str, most: int = 60, key: str = "Tab") -> None:
    """Presses Tab until what has the focus is called so; its focus must be visible."""
    seen = []
    for _ in range(most):
        page.keyboard.press(key)
        name = page.evaluate("""() => {
          const one = document.activeElement;
          const label = one.labels?.[0]?.textContent ?? one.closest('fieldset')?.querySelector('legend')?.textContent;
          return (one.matches('button, a, summary') ? one.textContent : label ?? one.textContent).trim().replace(/\\s+/g, ' ').slice(0, 80);
        }""")
        seen.append(name)
        if name.startswith(wanted):
            shape = page.evaluate("""() => {
              const one = document.activeElement;
              const style = getComputedStyle(one.matches('.chip input') ? one.nextElementSibling : one);
              const box = one.getBoundingClientRect();
              return [style.outlineStyle, parseFloat(style.outlineWidth), box.top >= 0, box.bottom <= innerHeight + 1];
            }""")
            assert shape[0] != "none" and shape[1] >= 2, f"{wanted}: the focus cannot be seen"
            return
    raise AssertionError(f"{wanted!r} is not reached by the keyboard; seen: {seen}")


def test_who_goes_on_before_the_page_has_followed_ends_in_the_right_place(page, site):
    come(page, site)
    page.evaluate("() => { location.hash = '#main'; location.hash = '#/new'; }")  # the skip link, and on at once
    expect(page.locator("[name=company]")).to_be_focused()
    page.wait_for_timeout(500)
    expect(page.locator("[name=company]")).to_be_focused()


def test_the_whole_journey_by_keyboard_alone(phone, page, site):
    phone.grant_permissions(["clipboard-read", "clipboard-write"])
    page.set_viewport_size({"width": 360, "height": 740})
    come(page, site)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the content"
    page.keyboard.press("Enter")
    tab_to(page, "I just had an interview")
    page.keyboard.press("Enter")
    expect(page.locator("section[data-step=debrief]")).to_be_visible()
    expect(page.locator("[name=company]")).to_be_focused()
    page.keyboard.type("Acme")
    for label, text in (
        ("Their name", "Ana Ruiz"),
        ("Something you two", "the night shifts"),
    ):
        tab_to(page, label)
        page.keyboard.type(text)
    tab_to(page, "Someone else was there")
    page.keyboard.press("Enter")
    expect(person(page, 1).get_by_label("Their name")).to_be_focused()
    page.keyboard.type("Jonas Weber")
    tab_to(page, "Something you two")
    page.keyboard.type("the returns desk")
    tab_to(page, "Your own name")
    page.keyboard.type("Sam Lee")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    (record,) = stored(page).values()
    assert record["answers"]["interest"] == "yes"
    tab_to(page, "See the note")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Your notes")).to_be_focused()
    expect(page.locator(".draft").first).to_contain_text("job.")  # the last answer is in it
    tab_to(page, "Copy")
    page.keyboard.press("Enter")
    expect(page.locator("#toast")).to_contain_text("Copied.")
    assert "Ana Ruiz" in page.evaluate("navigator.clipboard.readText()")
    assert page.evaluate("document.activeElement.textContent") == "Open mail"
    tab_to(page, "⋯")
    page.keyboard.press("Enter")
    tab_to(page, "Edit the whole text")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.name").startswith("notes.thank-you.")
    page.keyboard.type("Hello. ")
    tab_to(page, "⋯")
    page.keyboard.press("Enter")
    tab_to(page, "I sent it")
    page.keyboard.press("Enter")
    expect(page.get_by_role("article", name="Ana Ruiz")).to_contain_text("Sent today")
    assert page.evaluate("document.activeElement !== document.body"), "the focus is lost when what had it goes away"
    tab_to(page, "Plan", 80)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Your plan")).to_be_focused()
    tab_to(page, "Thank Jonas")
    page.keyboard.press("Space")
    expect(page.get_by_role("checkbox", name=re.compile("Thank Jonas"))).to_be_checked()
    assert page.evaluate("document.activeElement.id").startswith("d-thank-you.")
    tab_to(page, "All interviews", 80, "Shift+Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="What do I do now?")).to_be_focused()


def test_focus_goes_where_the_eye_goes(page, site):
    come(page, site)
    assert page.evaluate("document.activeElement === document.body"), "a first screen takes no focus"
    begin(page)
    focused = page.locator(":focus")
    expect(focused).to_have_count(1)
    for step, heading in (("Plan", "Your plan"), ("Notes", "Your notes"), ("Debrief", "Debrief")):
        go(page, step)
        expect(page.get_by_role("heading", name=heading, exact=True)).to_be_focused()
    page.get_by_role("button", name="Someone else was there").click()
    expect(person(page, 1).get_by_label("Their name")).to_be_focused()
    person(page, 1).get_by_label("Their name").fill("Ana")
    unfold(page)
    person(page, 1).get_by_role("button", name="Remove").click()
    expect(page.get_by_role("button", name="Someone else was there")).to_be_focused()
    person(page, 0).get_by_label("Their name").fill("Li")
    go(page, "Notes")
    page.get_by_role("list", name="Still missing").get_by_role("link").first.click()
    expect(page.locator("section[data-step=debrief]")).to_be_visible()
    expect(page.locator("textarea:focus, input:focus")).to_have_count(1)
    page.get_by_role("link", name="All interviews").click()
    expect(page.get_by_role("heading", name="What do I do now?")).to_be_focused()
    page.get_by_role("link", name="Review a note").click()
    expect(page.get_by_role("heading", name="Review a note")).to_be_focused()


VOICE = """window.said = [];
addEventListener('DOMContentLoaded', () => {
  for (const id of ['live', 'alert']) {
    const region = document.getElementById(id);
    window.said.push([id, 'empty', region.textContent === '']);
    new MutationObserver(() => { if (region.textContent) window.said.push([id, region.textContent]); })
      .observe(region, { childList: true, characterData: true, subtree: true });
  }
});"""


def test_what_happens_is_said_to_those_who_listen(phone, page, site):
    """The live regions are there, empty, from the beginning, and stand outside of everything that is patched."""
    phone.grant_permissions(["clipboard-read", "clipboard-write"])
    page.add_init_script(VOICE)
    come(page, site)

    def said(words: str, where: str = "live") -> None:
        page.wait_for_selector(f"#{where}:has-text('{words}')", state="attached")
        assert any(entry[0] == where and words in entry[1] for entry in page.evaluate("window.said"))

    assert page.evaluate("window.said.slice(0, 2)") == [["live", "empty", True], ["alert", "empty", True]]
    assert (
        page.locator("#live").get_attribute("role") == "status"
        and page.locator("#alert").get_attribute("role") == "alert"
    )
    assert page.locator("[data-region] #live, [data-region] #alert").count() == 0
    said("ready")
    page.get_by_role("button", name="example").click()
    go(page, "Notes")
    note = page.get_by_role("article", name="Thank-you note").first
    note.get_by_role("button", name="Copy", exact=True).click()
    said("Copied")
    more(note, "I sent it")
    said("sent")
    page.get_by_role("button", name="Undo").last.click()
    said("ndone")
    page.goto(f"{site.address}#/case/nowhere")
    said("no such interview", "alert")


def test_names_roles_and_states_as_a_screen_reader_hears_them(page, site):
    example(page, site)
    unfold(page)
    nameless = page.evaluate("""() => [...document.querySelectorAll('section:not([hidden]) :is(input, textarea, select, button)')]
      .filter((one) => one.checkVisibility() && !(one.labels?.length || one.textContent.trim() || one.getAttribute('aria-label')))
      .map((one) => one.outerHTML.slice(0, 120))""")
    assert not nameless
    main = page.get_by_role("main")
    expect(main.get_by_role("region", name="Debrief")).to_be_visible()
    expect(main.get_by_role("group", name="Do you want this job?").get_by_role("radio")).to_have_count(3)
    expect(main.get_by_role("radio", name="Yes")).to_be_checked()
    expect(page.get_by_role("navigation", name="Steps").get_by_role("link", name="Debrief")).to_have_attribute(
        "aria-current", "page"
    )
    days = field(page, "Days they asked you to wait")
    days.fill("-3")
    expect(page.get_by_text("cannot be negative").last).to_be_visible()
    described = days.get_attribute("aria-describedby").split()
    assert any("cannot be negative" in (page.locator(f"[id='{id}']").text_content() or "") for id in described)
    expect(days).to_have_attribute("aria-invalid", "true")
    days.fill("")
    go(page, "Plan")
    for box in page.get_by_role("region", name="Your plan").get_by_role("checkbox").all():
        assert box.evaluate("(one) => one.labels[0].textContent.trim().length") > 5
    unfold(page)
    picture = page.get_by_role("figure", name="The weeks from the interview on")
    expect(picture.get_by_role("listitem").first).to_contain_text("Write down")
    go(page, "Notes")
    for one in page.get_by_role("article").all():
        assert one.get_attribute("aria-labelledby")
    expect(page.get_by_role("banner")).to_be_visible()
    expect(page.get_by_role("contentinfo")).to_be_visible()


def test_the_picture_of_the_weeks_can_be_read_on_the_narrowest_phone_and_grows_with_its_letters(page, site):
    page.set_viewport_size({"width": 320, "height": 740})
    example(page, site)
    go(page, "Plan")
    page.get_by_text("The weeks at a glance").click()
    line = page.locator(".timeline .today").bounding_box()
    assert line["height"] > 100
    for percent in (100, 200):
        page.evaluate("(size) => { document.documentElement.style.fontSize = `${size}%`; }", percent)
        for text in page.locator(".timeline :is(li, text, p)").all():
            assert text.evaluate("(one) => parseFloat(getComputedStyle(one).fontSize)") >= 14 * percent / 100
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
        wrong = "(all) => all.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.textContent)"
        assert page.locator(".timeline li > span").evaluate_all(wrong) == []


def test_forced_colours_and_reduced_motion_lose_nothing(page, site):
    page.emulate_media(forced_colors="active", reduced_motion="reduce")
    example(page, site)
    chosen = page.get_by_role("radio", name="Yes").locator("xpath=following-sibling::span")
    assert "✓" in chosen.evaluate("(one) => getComputedStyle(one, '::before').content"), "not by colour alone"
    assert page.locator(".core-ready").evaluate("(one) => parseFloat(getComputedStyle(one).animationDuration)") < 0.1
