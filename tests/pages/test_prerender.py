"""The same core twice: what the build rendered under CPython is what Python in the page answers, byte for byte."""

from __future__ import annotations

import html
import json
import re

from hand import CASES, believable, come, seed, wait_for_core
from phone import unbundled
from playwright.sync_api import expect

from core.app import handle

NOW = "2026-11-24T17:45:00+01:00"
MODULE = re.compile(r'src="([^"]+/shell\.js)"')
START = "async (module) => Object.assign(window, await (await import(module)).start())"
CHANGES = """window.changes = 0;
new MutationObserver((all) => {
  for (const { target, type } of all) if (target.closest?.('[data-region]')) window.changes += 1;
}).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });"""

SHIFTS = """window.shifts = [];
new PerformanceObserver((list) => {
  for (const { value, sources } of list.getEntries()) {
    window.shifts.push([value, ...sources.map(({ node }) => node?.outerHTML?.slice(0, 120) ?? String(node))]);
  }
}).observe({ type: 'layout-shift', buffered: true });"""

PAINTED = "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50))))"


def regions(page: str) -> dict[str, str]:
    """The pre-rendered regions of a page by name, for those that hold no other <div>."""
    found = {}
    for match in re.finditer(r'<div data-region="([^"]+)">', page):
        depth, at = 1, match.end()
        for tag in re.finditer(r"<(/?)div\b", page[at:]):
            depth += -1 if tag[1] else 1
            if not depth:
                found[match[1]] = page[at : at + tag.start()]
                break
    return found


def asked(page, request: dict) -> str:
    return page.evaluate("(text) => window.ask(text)", json.dumps(request))


def start(page, site) -> None:
    """Python on a page whose shell does not start it by itself."""
    site.files = unbundled(site.files)
    page.goto(f"{site.address}rulebook.html")
    shell = MODULE.search(site.files["index.html"].decode())[1]
    page.evaluate(START, site.address + shell.replace("shell.js", "python.js"))


def test_the_page_as_built_is_the_workers_first_answer(page, site, built):
    start(page, site)
    answer = json.loads(asked(page, {"action": "home", "now": NOW, "rows": [], "cases": []}))
    assert answer["regions"] == {"home": regions(built["index.html"].decode())["home"]}


def test_python_in_the_page_changes_nothing_on_a_first_visit(page, site):
    """No flicker: what is on the screen before Python has come stays as it is."""
    page.add_init_script(CHANGES)
    page.goto(site.address, wait_until="commit")
    page.wait_for_selector("[data-region=home] li")
    page.evaluate("window.changes = 0")
    before = page.locator("[data-region=home]").inner_html()
    wait_for_core(page)
    page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))")  # asks once more
    page.evaluate("new Promise((done) => setTimeout(done, 200))")
    assert page.locator("[data-region=home]").inner_html() == before
    assert page.evaluate("window.changes") == 0


def test_nothing_moves_when_python_comes(page, site):
    """On a first visit, and on a later one where the shell has shown what was seen last: the shift is exactly 0."""
    page.add_init_script(SHIFTS)

    def visit(address: str) -> None:
        page.goto(f"{site.address}privacy.html")
        page.goto(site.address + address)
        if address != "":
            page.evaluate(PAINTED)
            page.evaluate("window.shifts = []")
        wait_for_core(page)
        page.evaluate("new Promise((done) => setTimeout(done, 600))")

    visit("")
    assert page.evaluate("window.shifts") == []
    seed(page, site, believable(["one-interviewer"]))
    for address in ("#/", "#/case/one-interviewer", "#/case/one-interviewer/plan", "#/case/one-interviewer/notes"):
        visit(address)  # so that there is something to show before Python is there
        visit(address)
        assert page.evaluate("window.shifts") == [], address


def test_every_case_is_answered_alike_by_both_pythons(page, site):
    start(page, site)
    for path in sorted(CASES.glob("*.json")):
        case = json.loads(path.read_text("utf-8"))
        ended = case["answers"].get("ended", NOW)
        for now in (NOW, ended):
            for action in ("case", "home", "text", "another-round"):
                request = {"action": action, "id": path.stem, "revision": 1, "now": now, **case}
                request |= {"cases": [{"id": path.stem, "answers": case["answers"]}]}
                here, there = json.loads(handle(json.dumps(request))), json.loads(asked(page, request))
                for answer in (here, there):
                    answer.pop("wants", None)  # whether the dictionary is there yet is another matter
                assert json.dumps(there) == json.dumps(here), (path.stem, action, now)


def test_the_screen_shows_what_the_core_says(page, site):
    """The home screen of a full phone: every task of every row stands there, in the core's own words."""
    cases = believable(["one-interviewer", "tech-peer", "traditional", "rejected"])
    seed(page, site, cases)
    come(page, site)
    home = page.locator("[data-region=home]")
    for given in cases.values():
        expect(home).to_contain_text(given["company"])
    rows = page.evaluate("() => Object.keys(localStorage).filter((key) => key.startsWith('afterword/row/')).length")
    assert rows == len(cases)


def test_pages_without_a_script_say_everything_there_is(chromium, site):
    """Readable without JavaScript: what the site is, the rulebook, the list, your data, privacy."""
    context = chromium.new_context(viewport={"width": 360, "height": 740}, java_script_enabled=False)
    page = context.new_page()
    wanted = {
        "": ["What do I do now?", "Debrief", "one for each person you met", "leaves this"],
        "rulebook.html": ["Rulebook", "disagree", "What we do:"],
        "before.html": ["Before you leave the room", "when"],
        "data.html": ["Your data", "kept in this browser", "Bring a file in"],
        "privacy.html": ["Privacy", "cannot leave your device"],
        "nowhere.html": ["There is no page here"],
    }
    for path, words in wanted.items():
        page.goto(site.address + path)
        # A tool that switches them off is not seen by `@media (scripting: none)`: what waits for them comes by itself.
        expect(page.locator("h1:visible")).to_have_count(1, timeout=8_000)
        for text in words:
            assert text in page.locator("main").inner_text(), (path, text)
        assert html.unescape(page.title())
        assert page.evaluate("document.documentElement.scrollWidth") <= 360
        assert not page.locator("main [aria-busy=true]").count()
    context.close()
