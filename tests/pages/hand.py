"""A person at the phone: what the page tests do with their hands, in the words that stand on the page."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from phone import PATIENCE
from playwright.sync_api import Locator, Page, expect

from builder.server import Server

CASES = Path(__file__).resolve().parents[1] / "cases"
STORED = """() => Object.fromEntries(Object.entries(localStorage)
  .filter(([key]) => key.startsWith('afterword/case/')).map(([key, text]) => [key.slice(15), JSON.parse(text)]))"""
SEED = "(items) => { for (const [key, text] of Object.entries(items)) localStorage.setItem('afterword/' + key, text); }"


# ---- coming and going ----


def come(page: Page, site: Server, at: str = "", ready: bool = True) -> None:
    """Opens the site at an address, as a phone does; waits for Python unless told not to."""
    page.set_default_timeout(PATIENCE)
    page.goto(site.address + at)
    if ready:
        wait_for_core(page)
        # What stands in for notes until the core has answered is gone then.
        expect(page.locator("button[data-from^='plain-']:visible")).to_have_count(0)


def wait_for_core(page: Page) -> None:
    page.wait_for_selector("html[data-core=ready]", state="attached", timeout=PATIENCE)


def wait_until(done: Callable[[], bool]) -> None:
    """Waits for what no locator can see, as long as for anything else."""
    end = time.monotonic() + PATIENCE / 1000
    while not done():
        assert time.monotonic() < end, "it never came"
        time.sleep(0.05)


def kept_offline(page: Page) -> None:
    """Waits until the service worker has everything and has taken over the page."""
    page.evaluate("""async () => {
      const { serviceWorker } = navigator;
      const taken = new Promise((done) => serviceWorker.addEventListener('controllerchange', () => done(null)));
      await serviceWorker.ready;
      return serviceWorker.controller ? null : taken;
    }""")


def go(page: Page, step: str) -> None:
    """Taps a step of the open case, out of any field first: while one has the focus the steps are away."""
    page.evaluate("document.activeElement.matches('input, textarea') && document.activeElement.blur()")
    page.get_by_role("navigation", name="Steps").get_by_role("link", name=step).click()
    expect(page.locator(f"section[data-step={step.lower()}]")).to_be_visible()


def begin(page: Page) -> str:
    """Starts a new case by its large button; answers its id."""
    page.get_by_role("link", name="I just had an interview").click()
    page.wait_for_url(re.compile("#/case/"))
    return page.url.split("#/case/")[1].split("/")[0]


def person(page: Page, number: int) -> Locator:
    """The panel of that person of the debrief, from 0, opened."""
    panel = page.locator("details.person").nth(number)
    panel.evaluate("(panel) => { panel.open = true; }")
    return panel


def field(page: Page | Locator, label: str) -> Locator:
    """The text field of that label, where it is shown."""
    return page.get_by_role("textbox", name=label)


def role(page: Page) -> Locator:
    """The field of the role, which is folded away."""
    unfold(page)
    return field(page, "Role you talked about")


def signed(page: Page) -> Locator:
    """The field of the user's own name, where it is once it is known."""
    unfold(page)
    return field(page, "The name you sign with")


def sentence(panel: Locator) -> Locator:
    """What is said below the detail of a person."""
    return panel.locator("[data-region^='sentence.'][data-region$='.detail']")


def unfold(page: Page) -> None:
    """Opens every fold of the screen that is shown; a menu is none, nor a note, of which one is open at a time."""
    folds = "details:not(.mail, .menu-of)"
    page.evaluate(f"() => {{ for (const fold of document.querySelectorAll('{folds}')) fold.open = true; }}")


def delete(page: Page) -> None:
    """Deletes the open case, whose folds are open, and says that this is meant."""
    page.get_by_role("button", name="Delete this interview").click()
    page.get_by_role("button", name="Yes, delete it").click()


# ---- notes ----


def note_to(page: Page, name: str) -> Locator:
    """The thank-you note to that person, folded or open."""
    return page.get_by_role("article", name=re.compile(f"^Thank-you note to.*{name}"))


def opened(note: Locator) -> Locator:
    """The note, open: one is at a time."""
    mail = note.locator("details.mail")
    if mail.get_attribute("open") is None:
        mail.locator("> summary").click()
    return note


def more(note: Locator, words: str) -> None:
    """Taps that entry of the note's menu."""
    opened(note).locator(".menu-of > summary").click()
    note.locator(".menu").get_by_role("button", name=words).click()


# ---- what is stored ----


def stored(page: Page) -> dict[str, dict]:
    """Every stored case, by id."""
    return page.evaluate(STORED)


def answers(page: Page) -> dict:
    """The answers of the only case."""
    (record,) = stored(page).values()
    return record["answers"]


def record(id: str, given: Mapping) -> dict:
    return {"format": 1, "id": id, "revision": 1, "answers": dict(given)}


def seed(page: Page, site: Server, cases: Mapping[str, Mapping], profile: Mapping | None = None) -> None:
    """Puts cases (id -> answers) into storage, as if they had been typed on another day."""
    page.goto(f"{site.address}privacy.html")
    items = {f"case/{id}": json.dumps(record(id, given)) for id, given in cases.items()}
    if profile:
        items["profile"] = json.dumps({"format": 1, **profile})
    page.evaluate(SEED, items)


def ago(**time: float) -> str:
    """A moment before now, as the page stores it."""
    return (datetime.now().astimezone() - timedelta(**time)).isoformat(timespec="seconds")


def believable(names: Iterable[str], now: datetime | None = None) -> dict[str, dict]:
    """Cases of tests/cases by name, each ended a day apart, the first an hour ago: a home screen in real use."""
    found = {}
    for number, name in enumerate(names):
        given = json.loads((CASES / f"{name}.json").read_text("utf-8"))["answers"]
        today = now or datetime.now().astimezone()
        shift = today - datetime.fromisoformat(given["ended"]) - timedelta(days=number, hours=1)
        found[name] = {key: _shifted(value, shift) for key, value in given.items()}
    return found


def _shifted(value: object, by: timedelta) -> object:
    if not isinstance(value, str) or not re.match(r"\d{4}-\d\d-\d\d", value):
        return value
    try:
        at = datetime.fromisoformat(value)
    except ValueError:
        return value
    return (at + by).isoformat(timespec="seconds") if at.tzinfo else (at + by).date().isoformat()


# ---- counted hands ----

SCROLLED = """() => {
  globalThis.scrolled = 0;
  let at = scrollY;
  addEventListener("scroll", () => { globalThis.scrolled += Math.abs(scrollY - at); at = scrollY; });
}"""


def watch_scrolling(page: Page) -> None:
    """Counts from now on how far this page is scrolled, up and down."""
    page.evaluate(SCROLLED)


def screens_scrolled(page: Page) -> float:
    return page.evaluate("scrolled / innerHeight")


# How far something lies above or below what is seen, once the page stands still, in screens; bars at the foot cover.
OUT_OF_SIGHT = """async (one) => {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  for (let at = null, still = 0; still < 5; at = scrollY) still = (await frame(), scrollY === at) ? still + 1 : 0;
  const { top, bottom } = one.getBoundingClientRect();
  const bars = [...document.querySelectorAll(".thumb, .bar")].filter((bar) => !bar.contains(one));
  const covered = bars.filter((bar) => getComputedStyle(bar).position === "fixed" && bar.checkVisibility());
  const foot = Math.min(innerHeight, ...covered.map((bar) => bar.getBoundingClientRect().top));
  return Math.max(0, -top, bottom - foot) / innerHeight;
}"""


@dataclass
class Hand:
    """Counts what a person has to do. Putting the finger into a field counts as a tap, typing in it as a field; how far
    they have to scroll to what they tap is counted in screens."""

    page: Page
    taps: int = 0
    fields: int = 0
    scrolled: float = 0

    def tap(self, target: Locator) -> None:
        self.scrolled += target.evaluate(OUT_OF_SIGHT)
        target.tap()
        self.taps += 1

    def type(self, target: Locator, text: str) -> None:
        self.tap(target)
        target.press_sequentially(text)
        self.fields += 1

    def next(self, text: str, of: str) -> None:
        """Types where the caret already is, in the field of that name, and goes on by the keyboard's Next."""
        expect(self.page.locator(":focus")).to_have_attribute("name", re.compile(rf"(^|\.){of}$"))
        self.page.keyboard.type(text)
        self.page.keyboard.press("Enter")
        self.fields += 1
