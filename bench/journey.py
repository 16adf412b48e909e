"""The way from a cold open to a note on a slow phone and a slow network: how long a tap or a key waits for its answer,
and whether every word is kept.

A tap is answered when the frame after it is shown (the browser's own Event Timing). Python is still on its way during
most of this.
"""

from __future__ import annotations

import json
import time

from bench.editing import call
from bench.server import Host
from bench.slow import slowed
from bench.startup import fresh
from browsers.chromium import Chromium
from browsers.engine import Refused

BLANK = "licences.txt"  # a light page of the same site, so that the page to come runs in a process that is slow already
TAP = ""
STEPS = (
    ("a[href='#/new']", TAP),
    ("[name=company]", "Harbour and Finch"),
    ("[name^='people.'][name$='.name']", "Adaeze Okafor"),
    ("[name^='people.'][name$='.detail']", "how you moved the warehouse to night shifts"),
    ("#profile-name", "Sam Lee"),
    ("a[href$='/notes']", TAP),  # the way to the note at the end of the form: the steps are away while one types
    ("a[href$='/plan']", TAP),
    ("nav[aria-label=Steps] a:first-of-type", TAP),
    ("a[href$='/notes']", TAP),
)
PHONE = {"width": 360, "height": 740, "deviceScaleFactor": 2, "mobile": True}

OPENED = """(async () => {
  while (!document.querySelector("section[data-screen]")) await new Promise((soon) => setTimeout(soon, 5));
})()"""
OBSERVE = """(() => {
  window.waits = [];
  const observer = new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) window.waits.push([name, duration]);
  });
  observer.observe({ type: "event", durationThreshold: 16, buffered: true });
})()"""
PLACE = """(async (selector) => {
  const seen = () => [...document.querySelectorAll(selector)].find((it) => it.checkVisibility());
  while (!seen()) await new Promise((soon) => setTimeout(soon, 10));
  seen().scrollIntoView({ block: "center", behavior: "instant" });
  await new Promise((soon) => requestAnimationFrame(soon));
  const { x, y, width, height } = seen().getBoundingClientRect();
  return [x + width / 2, y + height / 2];
})"""
STORED = """JSON.stringify(Object.entries(localStorage)
  .filter(([key]) => /^afterword\\/(case\\/|profile)/.test(key)).map(([, text]) => JSON.parse(text)))"""


def _tap(browser: Chromium, selector: str) -> None:
    x, y = browser.evaluate(call(PLACE, selector))
    for kind in ("mousePressed", "mouseReleased"):
        browser.call("Input.dispatchMouseEvent", {"type": kind, "x": x, "y": y, "button": "left", "clickCount": 1})


def _type(browser: Chromium, words: str) -> None:
    for letter in words:
        browser.call("Input.dispatchKeyEvent", {"type": "keyDown", "text": letter, "key": letter})
        browser.call("Input.dispatchKeyEvent", {"type": "keyUp", "key": letter})
        time.sleep(0.03)


def lived(host: Host, factor: float) -> tuple[list[float], int]:
    """Milliseconds the taps and keys of one journey waited (those over 16), and how many typed texts were lost."""
    with fresh(Chromium) as browser:
        browser.visit(f"{host.url}{BLANK}")
        browser.evaluate("new Promise((soon) => setTimeout(soon, 500))")
        browser.call("Emulation.setDeviceMetricsOverride", PHONE)
        with slowed(factor, browser.renderers()):
            browser.call("Page.navigate", {"url": host.url})
            browser.evaluate(OPENED)
            browser.evaluate(OBSERVE)
            for selector, words in STEPS:
                _tap(browser, selector)
                _type(browser, words)
            browser.evaluate("new Promise((soon) => setTimeout(soon, 1000))")
            waits = [duration for _, duration in browser.evaluate("window.waits")]
            stored = browser.evaluate(STORED)
    if not json.loads(stored):
        raise Refused("the journey left nothing behind")
    return waits or [0.0], sum(words not in stored for _, words in STEPS if words)
