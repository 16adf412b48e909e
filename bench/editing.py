"""From a keystroke to what Python made of it: an `input` event on a field, until the regions show the word.

Measured inside the page, around the event: storing, the worker, the core, the patch. What the screen needs to
paint comes on top and is the browser's own. Every edit is another name, so no answer can come from a cache.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from statistics import median

from bench.cases import NOTE, answers, records
from bench.startup import ready
from browsers.chromium import Chromium

EDITS = """(async ({ selector, regions, words, count, pause }) => {
  const later = (ms) => new Promise((soon) => setTimeout(soon, ms));
  const field = document.querySelector(selector);
  const parts = regions.map((name) => document.querySelector(`[data-region="${name}"]`));
  const samples = [];
  for (let at = 0; at < count; at += 1) {
    const word = "Word" + String.fromCharCode(...[...String(1000 + at)].map((digit) => 97 + Number(digit)));
    field.value = words.replace("%", word);
    await later(pause);
    samples.push(await new Promise((done, fail) => {
      const begun = performance.now();
      const late = setTimeout(() => fail(new Error(`no answer to an edit in ${regions}`)), 20000);
      const look = () => {
        if (!parts.every((part) => part.textContent.includes(word))) return;
        done(performance.now() - begun);
        clearTimeout(late);
        observer.disconnect();
      };
      const observer = new MutationObserver(look);
      const all = { childList: true, subtree: true, characterData: true };
      for (const part of parts) observer.observe(part, all);
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }));
  }
  return samples;
})"""

SEED = """((records) => {
  localStorage.clear();
  for (const [key, text] of Object.entries(records)) localStorage.setItem(key, text);
})"""

GO = """(async (hash, region) => {
  const part = document.querySelector(`[data-region="${region}"]`);
  const shown = () => part.childElementCount && part.checkVisibility();
  location.hash = hash;
  while (!shown()) await new Promise((soon) => setTimeout(soon, 5));
  await new Promise((soon) => setTimeout(soon, 500));
})"""

HEAT = """(() => {
  const begun = performance.now();
  let sum = 0;
  for (let at = 0; at < 1e8; at += 1) sum += at % 7;
  return performance.now() - begun + 0 * sum;
})()"""

NAME = '[name="people.p1.name"]'
PAUSE = 60  # ms between edits: a quick typist
WARMING = 10  # edits before the counting starts


def call(function: str, *arguments: object) -> str:
    """That JavaScript function, called with these values."""
    return f"({function})({', '.join(map(json.dumps, arguments))})"


def seed(browser: Chromium, url: str, count: int) -> None:
    """Opens the site with so many cases in storage, rows made and stored."""
    browser.visit(url)
    ready(browser)
    browser.evaluate(call(SEED, records(count)))
    browser.visit(url)
    ready(browser)
    browser.evaluate(call(GO, "#/", "home"))


def open_case(browser: Chromium, step: str) -> None:
    browser.evaluate(call(GO, f"#/case/bench0/{step}", step))


def _edits(browser: Chromium, regions: Iterable[str], count: int, selector: str, words: str = "%") -> list[float]:
    about = {"selector": selector, "regions": list(regions), "words": words, "pause": PAUSE}
    browser.evaluate(call(EDITS, {**about, "count": WARMING, "words": words.replace("%", "%w")}))
    return browser.evaluate(call(EDITS, {**about, "count": count}))


def edits(browser: Chromium, count: int) -> list[float]:
    """Another name for the person met, until the plan and the notes say it."""
    return _edits(browser, ["plan", "notes"], count, NAME)


def site_edits(browser: Chromium, url: str, count: int) -> list[float]:
    """The same on a site opened anew, with one case in it."""
    seed(browser, url, 1)
    open_case(browser, "notes")
    return edits(browser, count)


def home(browser: Chromium) -> float:
    """Milliseconds of the main thread for going from a case to the home screen."""
    before = browser.main_thread()
    browser.evaluate(call(GO, "#/", "home"))
    return browser.main_thread() - before


def reviews(browser: Chromium, count: int) -> list[float]:
    """A pasted note of 300 words with a placeholder left in, until the remarks quote it."""
    browser.evaluate("location.hash = '#/review'")
    return _edits(browser, ["remarks"], count, "[data-review-text]", f"[%]\n{NOTE}")


def stock_edits(browser: Chromium, count: int) -> list[float]:
    browser.evaluate(call("openCase", answers()))
    return _edits(browser, ["plan", "notes"], count, NAME)


def heat(browser: Chromium) -> float:
    """How long a fixed piece of work takes: what a slowdown truly is."""
    return median(browser.evaluate(HEAT) for _ in range(5))
