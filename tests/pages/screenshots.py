"""Every screen in both themes, as a person with a phone sees it: docs/screenshots/, and the picture in the README.

python tests/pages/screenshots.py                 docs/screenshots/<screen>-<theme>.png and overview.png
python tests/pages/screenshots.py FOLDER --whole  whole pages instead of the first screen, for a review
"""

from __future__ import annotations

import argparse
import base64
import sys
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[1])]

from hand import begin, believable, come, field, go, more, person, seed, unfold  # noqa: E402
from phone import ARGUMENTS, find_chromium  # noqa: E402
from playwright.sync_api import Browser, Page, expect, sync_playwright  # noqa: E402

import build  # noqa: E402
from builder.server import Server  # noqa: E402
from core.example import answers as example_answers  # noqa: E402

FOLDER = HERE.parents[1] / "docs" / "screenshots"
NOW = datetime(2026, 11, 24, 17, 45, tzinfo=timezone(timedelta(hours=1)))
PHONE = {
    "viewport": {"width": 360, "height": 740},
    "has_touch": True,
    "is_mobile": True,
    "timezone_id": "Europe/Berlin",
}
THEMES = ("light", "dark")
ME = {"name": "Sam Lee"}
LIFE = ("one-interviewer", "traditional", "five-interviewers", "promised-friday", "rejected", "requested-material")

LONG = {
    "company": "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft mbH & Söhne",
    "role": "Senior Vice Principal Associate Programme Coordination Manager (Interim, Parental Leave Cover, Part-Time)",
    "people.a.name": "Wolfeschlegelsteinhausenbergerdorffwelchevoralternwaren",
    "people.a.title": "Univ.-Prof. Dr. Dr. h. c. mult.",
    "people.a.detail": "https://intranet.example/a/very/long/address/without/any/space/at/all/that/must/break/somewhere",
    "people.b.name": "محمد بن عبد الرحمن آل سعود",
    "people.b.detail": "المشروع الجديد",
    "people.c.name": "👩🏽‍🔬 Zoë Ångström-Þórsdóttir",
    "people.c.detail": "🦊 the fox in the logo",
    "ended": (NOW - timedelta(hours=2)).isoformat(),
}


def example(page: Page, site: Server, step: str = "Debrief") -> None:
    come(page, site)
    page.get_by_role("button", name="example").click()
    expect(page.locator("h1:visible")).to_have_text("Harbour & Finch")
    expect(page.get_by_text("This is an invented example")).to_be_visible()  # from the core, unlike the title
    if step != "Debrief":
        go(page, step)
        expect(page.locator(".task, .note").first).to_be_attached()


def life() -> dict[str, dict]:
    """A month of interviews of somebody who keeps up: an hour old, and older ones with their notes out."""
    cases = believable(LIFE, NOW)
    for given in list(cases.values())[1:]:
        later = (datetime.fromisoformat(given["ended"]) + timedelta(hours=3)).isoformat()
        given["done.debrief"] = later
        for name in list(given):
            group, _, rest = name.partition(".")
            if group in ("people", "requested"):
                kind = "thank-you" if group == "people" else "requested"
                given[f"sent.{kind}.{rest.partition('.')[0]}"] = later
    return cases


def home_late(page: Page, site: Server) -> None:
    """A month of interviews of somebody who let everything lie."""
    seed(page, site, believable(LIFE, NOW), ME)
    come(page, site)
    expect(page.get_by_role("region", name="Now")).to_be_visible()


def home_many(page: Page, site: Server) -> None:
    """Thirty interviews: several of one company, some closed, some put away."""
    cases = {}
    for number in range(5):
        for name, given in life().items():
            ended = datetime.fromisoformat(given["ended"]) - timedelta(days=6 * number)
            more = {"ended": ended.isoformat(), "role": f"{given.get('role', 'Planner')} {'I' * (number + 1)}"}
            if number == 2:
                more |= dict.fromkeys(("outcome_at", "sent.rejection-reply"), ended.isoformat())
                more |= {"outcome": "rejected"}
            if number == 4:
                more |= {"archived": True}
            cases[f"{name}-{number}"] = {**given, **more}
    seed(page, site, cases, ME)
    come(page, site)
    expect(page.get_by_role("region", name="All interviews")).to_be_visible()


def home(page: Page, site: Server) -> None:
    seed(page, site, life(), ME)
    come(page, site)
    expect(page.get_by_role("region", name="Now")).to_be_visible()


def own(step: str) -> Callable[[Page, Server], None]:
    """That step of an interview an hour old: what the picture in the README shows."""

    def show(page: Page, site: Server) -> None:
        given = {
            name: value for name, value in example_answers(NOW).items() if not name.startswith(("example", "requested"))
        }
        seed(page, site, {**life(), "c1": given}, ME)
        come(page, site, f"#/case/c1{step}")
        expect(page.locator(":is(.task, .note):visible").first).to_be_visible()

    return show


def debrief_new(page: Page, site: Server) -> None:
    come(page, site)
    begin(page)


def debrief_open(page: Page, site: Server) -> None:
    example(page, site)
    page.get_by_role("button", name="They asked for something").or_(
        page.locator("[data-group=requested]")
    ).last.evaluate("(button) => { button.closest('details').open = true; }")
    unfold(page)


def note_edited(page: Page, site: Server) -> None:
    example(page, site, "Notes")
    note = page.get_by_role("article", name="Thank-you note").first
    more(note, "Edit the whole text")
    area = note.get_by_role("textbox")
    area.press("ControlOrMeta+End")
    area.press_sequentially("\n\nPS [Name], please reply ASAP!!!")
    expect(note.get_by_role("list", name="Remarks")).to_contain_text("[Name]")
    note.get_by_role("list", name="Remarks").scroll_into_view_if_needed()


def note_sent(page: Page, site: Server) -> None:
    example(page, site, "Notes")
    note = page.get_by_role("article", name="Thank-you note").first
    more(note, "I sent it")
    expect(page.get_by_role("article").filter(has_text="Sent today")).to_be_visible()  # it goes to the end of the list


def unready(page: Page, site: Server) -> None:
    come(page, site)
    begin(page)
    field(page, "Company").fill("Acme")
    person(page, 0).get_by_label("Their name").fill("Li Wei")
    go(page, "Notes")
    expect(page.get_by_role("list", name="Still missing").first).to_be_visible()


def closed(page: Page, site: Server) -> None:
    example(page, site, "Plan")
    page.get_by_role("button", name="A no", exact=True).click()
    expect(page.get_by_role("region", name="They said no")).to_be_visible()


def link(page: Page, site: Server) -> None:
    """What takes an interview along, with the link to another device made."""
    seed(page, site, {"c1": life()["one-interviewer"]}, ME)
    come(page, site, "#/case/c1/plan")
    page.get_by_role("button", name="Open on another device").click()
    expect(page.get_by_role("textbox", name="The link")).to_be_visible()


def taken(page: Page, site: Server) -> None:
    link(page, site)
    address = page.get_by_role("textbox", name="The link").input_value()
    page.evaluate("localStorage.clear()")
    page.goto("about:blank")
    page.goto(address)
    expect(page.get_by_role("button", name="Bring it in").or_(page.get_by_role("link", name="Open it"))).to_be_visible()


def problems(page: Page, site: Server) -> None:
    given = {"company": "Acme", "ended": NOW.isoformat(), "promised": "2026-02-30", "asked_to_wait": "soon"}
    seed(page, site, {"c1": {**given, "people.a.name": "Ana"}})
    come(page, site, "#/case/c1")
    expect(page.get_by_role("group", name="Please look again")).to_be_visible()


def long(step: str) -> Callable[[Page, Server], None]:
    def show(page: Page, site: Server) -> None:
        seed(page, site, {"c1": LONG, "c2": {**LONG, "people.a.name": "x" * 120}}, {"name": LONG["people.a.name"]})
        come(page, site, f"#/case/c1{step}" if step != "home" else "")
        expect(page.locator(".task, .card, .note, .person").first).to_be_attached()

    return show


def review(page: Page, site: Server) -> None:
    come(page, site, "#/review")
    field(page, "The note").fill(
        "Hi Dave,\n\nI just wanted to follow up!!! Did you make an decision yet? I realy need this job.\n\nthx"
    )
    expect(page.get_by_role("list", name="Remarks")).to_be_visible()


def plain(path: str) -> Callable[[Page, Server], None]:
    return lambda page, site: come(page, site, path, ready=False) if path else come(page, site)


SCREENS: dict[str, Callable[[Page, Server], None]] = {
    "home-empty": plain(""),
    "home": home,
    "home-late": home_late,
    "home-many": home_many,
    "debrief-new": debrief_new,
    "debrief": example,
    "debrief-open": debrief_open,
    "plan": lambda page, site: example(page, site, "Plan"),
    "plan-answered": closed,
    "link": link,
    "taken": taken,
    "notes": lambda page, site: example(page, site, "Notes"),
    "note-unready": unready,
    "note-edited": note_edited,
    "note-sent": note_sent,
    "problems": problems,
    "review": review,
    "rulebook": plain("rulebook.html"),
    "before": plain("before.html"),
    "data": plain("data.html"),
    "privacy": plain("privacy.html"),
    "not-found": plain("nowhere.html"),
    "long-home": long("home"),
    "long-debrief": long(""),
    "long-plan": long("/plan"),
    "long-notes": long("/notes"),
}
OVERVIEW = {"home": home, "plan-of-today": own("/plan"), "note-of-today": own("/notes")}


def pictures(
    browser: Browser, site: Server, names: list[str], theme: str, whole: bool, **more: object
) -> Iterator[tuple[str, bytes]]:
    """(name, PNG) of each screen, each in a browser of its own with nothing stored."""
    for name in names:
        context = browser.new_context(
            **{**PHONE, **more}, color_scheme=theme, reduced_motion="reduce", service_workers="block"
        )
        page = context.new_page()
        page.clock.set_fixed_time(NOW)
        ({**SCREENS, **OVERVIEW})[name](page, site)
        if whole:  # a viewport as tall as the page: the bar at the bottom then stands where it belongs
            height = page.evaluate("document.documentElement.scrollHeight")
            page.set_viewport_size({"width": page.viewport_size["width"], "height": min(max(height, 300), 9_000)})
        yield name, page.screenshot(animations="disabled")
        context.close()


def overview(browser: Browser, images: list[bytes]) -> bytes:
    """The images side by side, each as a phone."""
    tags = "".join(f'<img src="data:image/png;base64,{base64.b64encode(image).decode()}">' for image in images)
    style = "body{margin:0;padding:24px;display:flex;gap:24px;background:#cfc9bd}img{width:360px;border-radius:20px}"
    page = browser.new_page(viewport={"width": 3 * 360 + 4 * 24, "height": 740 + 48}, device_scale_factor=2)
    page.set_content(f"<style>{style}</style>{tags}")
    return page.screenshot(animations="disabled")


def main() -> None:
    parser = argparse.ArgumentParser(description="Renders every screen.")
    parser.add_argument("folder", type=Path, nargs="?", default=FOLDER)
    parser.add_argument("--whole", action="store_true", help="whole pages instead of the first screen")
    parser.add_argument("--width", type=int, default=360)
    parser.add_argument("--only", nargs="*", default=list(SCREENS), choices=list(SCREENS))
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    site = Server(build.outputs()).start()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(playwright), args=ARGUMENTS)
        size = {"viewport": {"width": options.width, "height": 740}, "is_mobile": options.width < 600}
        for theme in THEMES:
            for name, image in pictures(browser, site, options.only, theme, options.whole, **size):
                (options.folder / f"{name}-{theme}.png").write_bytes(image)
                print(f"{name}-{theme}.png", flush=True)
        if not options.whole and len(options.only) == len(SCREENS):
            three = pictures(browser, site, list(OVERVIEW), "light", False, device_scale_factor=2)
            (options.folder / "overview.png").write_bytes(overview(browser, [image for _, image in three]))
        browser.close()
    site.stop()


if __name__ == "__main__":
    main()
